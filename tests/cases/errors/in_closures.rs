//! A question mark in a closure or a block leaves that closure or block.
use consent::Pii;
use std::fmt;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

#[derive(Debug)]
enum Failure {
    Bad(String),
    Late(u32),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Bad(text) => write!(f, "bad: {text}"),
            Failure::Late(n) => write!(f, "late: {n}"),
        }
    }
}

impl From<String> for Failure {
    fn from(text: String) -> Self {
        Failure::Bad(text)
    }
}

fn check(p: &Person) -> Result<u32, String> {
    if p.age > 3 { Err(p.name.clone()) } else { Ok(p.age) }
}

fn late(p: &Person) -> Result<String, Failure> {
    if p.age > 3 { Err(Failure::Late(p.age)) } else { Ok(p.name.clone()) }
}

fn run(p: &Person) -> Result<u32, Failure> {
    let n = check(p)?;
    Ok(n + 1)
}

fn main() {
    let one = person();
    let checked = || -> Result<u32, Failure> { Ok(check(&one)? + 1) };
    println!("{:?}", checked().map_err(|e| e.to_string())); //~ unconsented-use Person::name -> operations.logging
    let name = || -> Option<&str> {
        let first = one.name.split('@').next()?;
        Some(first)
    };
    println!("{:?}", name()); //~ unconsented-use Person::name -> operations.logging
    let age = || -> Option<u32> {
        one.name.split('@').next()?;
        Some(one.age)
    };
    println!("{:?}", age());
    match run(&one) {
        Ok(n) => println!("{n}"),
        Err(error) => println!("{error}"), //~ unconsented-use Person::name -> operations.logging
    }
    match late(&one) {
        Ok(text) => println!("{}", text.len()),
        Err(error) => println!("{error}"),
    }
    let all: Result<Vec<u32>, String> = [&one].into_iter().map(check).collect();
    println!("{all:?}"); //~ unconsented-use Person::name -> operations.logging
    let lates: Result<Vec<String>, Failure> = [&one].into_iter().map(late).collect();
    if let Err(error) = lates {
        println!("{error}");
    }
    let fine: Vec<u32> = [&one].into_iter().flat_map(check).collect();
    println!("{fine:?}");
    println!("{:?}", check(&one).ok());
    println!("{:?}", check(&one).err()); //~ unconsented-use Person::name -> operations.logging
    println!("{}", check(&one).unwrap_or_else(|text| text.len() as u32));
    println!("{}", late(&one).is_err());
}
