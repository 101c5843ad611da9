//! What is chained on behind comes out as well.
use consent::Pii;
use std::iter;

#[derive(Pii)]
struct Person {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn with(name: String) -> Vec<String> {
    vec![String::from("first")].into_iter().chain(vec![name]).rev().collect()
}

fn main() {
    let person = Person { name: probe::text("Person::name") };
    let first = vec![String::from("a")];
    let names = vec![person.name.clone()];
    println!("{:?}", first.iter().chain(&names).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", first.iter().chain(first.iter()).collect::<Vec<_>>());
    for name in first.iter().chain(names.iter()).skip(1) {
        println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    }
    for name in first.iter().cloned().chain(names.iter().map(|name| format!("{name}!"))) {
        probe::analytics(&name); //~ unconsented-use Person::name -> analytics
    }
    println!("{:?}", iter::once(String::new()).chain(iter::once(person.name.clone())).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", iter::empty().chain(Some(&person.name)).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", "a".chars().chain(person.name.chars()).collect::<String>()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", with(person.name.clone())); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", with(String::from("b")));
    println!("{}", first.iter().chain(&names).count());
}
