//! `Drop` of what stands in a field, a collection or a box, and of what is moved on.
use consent::Pii;
use std::sync::Mutex;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

struct Loud(String);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("{}", self.0); //~ unconsented-use Person::name -> operations.logging
    }
}

struct Quiet(String, u32);

impl Drop for Quiet {
    fn drop(&mut self) {
        println!("{}", self.1);
    }
}

struct Holder {
    loud: Option<Box<Loud>>,
    quiet: Quiet,
}

static LEFT: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Kept(String);

impl Drop for Kept {
    fn drop(&mut self) {
        LEFT.lock().unwrap().push(self.0.clone());
    }
}

struct Plain(String);

impl Drop for Plain {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

fn keep(name: &str) -> Kept {
    Kept(name.to_owned())
}

fn main() {
    let one = person();
    {
        let holder = Holder { loud: Some(Box::new(Loud(one.name.clone()))), quiet: Quiet(one.name.clone(), one.age) };
        println!("{}", holder.quiet.1);
        println!("{}", holder.loud.is_some());
    }
    let _plain = vec![Plain("plain".to_owned())];
    keep(&one.name);
    println!("{:?}", LEFT.lock().unwrap()); //~ unconsented-use Person::name -> operations.logging
}
