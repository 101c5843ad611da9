//! Closures capture, take and return.
use consent::Pii;

#[derive(Clone, Pii)]
struct Student {
    year: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let student = Student { year: 2, name: probe::text("Student::name") };
    let name = || student.name.clone();
    let year = || student.year;
    println!("{}", name()); //~ unconsented-use Student::name -> operations.logging
    println!("{}", year());
    let greet = |greeting: &str| println!("{greeting}, {}", student.name); //~ unconsented-use Student::name -> operations.logging
    greet("hello");
    let count = |greeting: &str| println!("{greeting}, year {}", student.year);
    count("hello");
    let shown = |text: &str| println!("{text}"); //~ unconsented-use Student::name -> operations.logging
    shown(&student.name);
    shown("nobody");
    let mut seen = Vec::new();
    let mut note = |text: &str| seen.push(text.to_owned());
    note(&student.name);
    println!("{seen:?}"); //~ unconsented-use Student::name -> operations.logging
    let mut total = 0;
    let mut add = |year: u32| total += year;
    add(student.year);
    println!("{total}");
    let moved = move || student.name;
    println!("{}", moved()); //~ unconsented-use Student::name -> operations.logging
}
