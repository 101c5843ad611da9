//! What is swapped, replaced or taken out is where it went, and not where it was.
use consent::Pii;
use std::mem;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

struct Slot {
    text: String,
    spare: Option<String>,
}

fn main() {
    let one = person();
    let mut slot = Slot { text: one.name.clone(), spare: None };
    let old = mem::replace(&mut slot.text, "empty".to_owned());
    println!("{}", slot.text);
    println!("{old}"); //~ unconsented-use Person::name -> operations.logging
    slot.spare = Some(old);
    println!("{:?}", slot.spare); //~ unconsented-use Person::name -> operations.logging
    let taken = slot.spare.take();
    println!("{:?}", slot.spare);
    println!("{taken:?}"); //~ unconsented-use Person::name -> operations.logging
    let mut left = one.name.clone();
    let mut right = "plain".to_owned();
    mem::swap(&mut left, &mut right);
    println!("{left}");
    println!("{right}"); //~ unconsented-use Person::name -> operations.logging
    let mut names = vec![one.name.clone()];
    let moved = mem::take(&mut names);
    println!("{names:?}");
    println!("{moved:?}"); //~ unconsented-use Person::name -> operations.logging
    let mut more = vec!["a".to_owned()];
    let mut rest = moved;
    more.append(&mut rest);
    println!("{more:?}"); //~ unconsented-use Person::name -> operations.logging
    println!("{rest:?}");
    let mut option = Some(one.age);
    println!("{:?}", option.replace(3));
    let mut held = Some(one.name.clone());
    println!("{:?}", held.replace("plain".to_owned())); //~ unconsented-use Person::name -> operations.logging
    println!("{held:?}");
    println!("{:?}", held.get_or_insert_with(|| one.name.clone()).len());
    let mut empty: Option<String> = None;
    println!("{}", empty.get_or_insert_with(|| one.name.clone())); //~ unconsented-use Person::name -> operations.logging
    println!("{empty:?}"); //~ unconsented-use Person::name -> operations.logging
    empty.insert("plain".to_owned()).push('!');
    println!("{empty:?}");
    let mut text = one.name.clone();
    let all: String = text.drain(..).collect();
    println!("{text}");
    println!("{all}"); //~ unconsented-use Person::name -> operations.logging
    let cell = std::cell::Cell::new(one.name.clone());
    let from_cell = cell.take();
    println!("{}", cell.into_inner());
    println!("{from_cell}"); //~ unconsented-use Person::name -> operations.logging
    let mut pair = (one.name.clone(), String::new());
    let (a, b) = (&mut pair.0, &mut pair.1);
    mem::swap(a, b);
    println!("{}", pair.0);
    println!("{}", pair.1); //~ unconsented-use Person::name -> operations.logging
}
