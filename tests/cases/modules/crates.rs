//! A datum of one crate, a helper of another, a use in a third.
use people::{Person, names};
use wording::quoted;

fn main() {
    let person = Person::new(3, probe::text("people::Person::name"));
    println!("{}", quoted(person.name())); //~ unconsented-use people::Person::name -> operations.logging
    println!("{}", quoted(&person.id.to_string()));
    println!("{}", names::initial(&person)); //~ unconsented-use people::Person::name -> operations.logging
    people::log(&person);
    wording::print(person.name());
    wording::print_length(person.name());
}

//- crate wording
pub fn quoted(text: &str) -> String {
    format!("‘{text}’")
}

pub fn print(text: &str) {
    println!("{}", quoted(text)); //~ unconsented-use people::Person::name -> operations.logging
}

pub fn print_length(text: &str) {
    println!("{}", text.len());
}

//- crate people
use consent::Pii;

pub mod names;

#[derive(Pii)]
pub struct Person {
    pub id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

impl Person {
    pub fn new(id: u32, name: String) -> Self {
        Self { id, name }
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

pub fn log(person: &Person) {
    println!("{}", wording::quoted(&person.name)); //~ unconsented-use people::Person::name -> operations.logging
    println!("{}", person.id);
}

//- people/names.rs
use super::Person;

pub fn initial(person: &Person) -> String {
    person.name.split('@').take(1).collect()
}
