//! Trait objects in collections go to the impls that were put in.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

trait Line {
    fn line(&self) -> String;

    fn twice(&self) -> String {
        format!("{0}{0}", self.line())
    }
}

struct NameLine(Person);
struct AgeLine(u32);

impl Line for NameLine {
    fn line(&self) -> String {
        self.0.name.clone()
    }
}

impl Line for AgeLine {
    fn line(&self) -> String {
        self.0.to_string()
    }
}

fn all(lines: &[Box<dyn Line>]) -> String {
    lines.iter().map(|line| line.line()).collect::<Vec<_>>().join(",")
}

fn show(line: &dyn Line) -> String {
    line.twice()
}

struct Page {
    lines: Vec<Box<dyn Line>>,
}

impl Page {
    fn add(mut self, line: impl Line + 'static) -> Self {
        self.lines.push(Box::new(line));
        self
    }

    fn text(&self) -> String {
        self.lines.iter().fold(String::new(), |text, line| text + &line.line())
    }
}

fn main() {
    let one = person();
    let clean: Vec<Box<dyn Line>> = vec![Box::new(AgeLine(one.age)), Box::new(AgeLine(2))];
    println!("{}", clean[0].line());
    println!("{}", show(&AgeLine(one.age)));
    println!("{}", show(&NameLine(one.clone()))); //~ unconsented-use Person::name -> operations.logging
    let mut lines: Vec<Box<dyn Line>> = Vec::new();
    lines.push(Box::new(AgeLine(1)));
    lines.push(Box::new(NameLine(one.clone())));
    println!("{}", all(&lines)); //~ unconsented-use Person::name -> operations.logging
    for line in &lines {
        println!("{}", line.twice()); //~ unconsented-use Person::name -> operations.logging
    }
    let page = Page { lines: Vec::new() }.add(AgeLine(3)).add(NameLine(one));
    println!("{}", page.lines.len());
    println!("{}", page.text()); //~ unconsented-use Person::name -> operations.logging
}
