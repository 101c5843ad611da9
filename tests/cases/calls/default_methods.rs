//! Methods that a trait has a body for, of types with other fields: which these are, who calls knows.
use consent::Pii;

#[derive(Pii)]
struct Reader {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    shelf: u32,
}

#[derive(Default)]
struct Reading {
    title: String,
    pages: Vec<String>,
}

#[derive(Default)]
struct Writing {
    name: String,
    lines: Vec<String>,
    depth: u32,
}

trait Log {
    fn entries(&mut self) -> &mut Vec<String>;
    fn name(&mut self) -> &mut String;

    fn add(&mut self, entry: &str) {
        self.entries().push(entry.to_owned());
    }

    fn rename(&mut self, name: &str) {
        *self.name() = name.to_owned();
    }

    fn walk(&mut self, depth: u32) {
        if depth > 0 {
            self.nested(depth);
        }
    }

    fn nested(&mut self, depth: u32) {
        self.add("nested");
        self.walk(depth - 1);
        self.end(depth);
    }

    fn end(&mut self, depth: u32) {
        if depth > 8 {
            self.walk(depth);
        }
    }

    fn shown(&mut self) -> String {
        format!("{} {}", self.name().clone(), self.entries().join(", "))
    }
}

impl Log for Reading {
    fn entries(&mut self) -> &mut Vec<String> {
        &mut self.pages
    }
    fn name(&mut self) -> &mut String {
        &mut self.title
    }
}

impl Log for Writing {
    fn entries(&mut self) -> &mut Vec<String> {
        &mut self.lines
    }
    fn name(&mut self) -> &mut String {
        &mut self.name
    }
    fn end(&mut self, depth: u32) {
        self.depth = depth;
    }
}

fn main() {
    let reader = Reader {
        email: probe::text("Reader::email"),
        shelf: 4,
    };
    let mut reading = Reading::default();
    reading.add(&reader.email);
    reading.rename("books");
    reading.walk(2);
    println!("{}", reading.title);
    println!("{}", reading.pages[0]); //~ unconsented-use Reader::email -> operations.logging
    println!("{}", reading.shown()); //~ unconsented-use Reader::email -> operations.logging

    let mut writing = Writing::default();
    writing.add("first");
    writing.rename(&reader.email);
    writing.walk(reader.shelf);
    println!("{}", writing.lines[0]);
    println!("{}", writing.depth);
    println!("{}", writing.name); //~ unconsented-use Reader::email -> operations.logging

    let mut plain = Writing::default();
    plain.add("first");
    plain.rename("second");
    plain.walk(3);
    println!("{}", plain.shown());
}
