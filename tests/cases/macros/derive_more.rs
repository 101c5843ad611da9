//! What derive_more writes for newtypes, structs and enums is followed like what a person wrote.
//! crates: derive_more
use std::str::FromStr;

use consent::Pii;
use derive_more::{
    AsMut, AsRef, Constructor, Deref, DerefMut, From, FromStr, Index, Into, IntoIterator, IsVariant, TryUnwrap, Unwrap,
};

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: String,
}

#[derive(Clone, From, Into, Deref, DerefMut, AsRef, AsMut, FromStr)]
struct Label(String);

#[derive(From, Into)]
struct Both {
    first: String,
    second: String,
}

#[derive(Constructor)]
struct Made {
    first: String,
    second: String,
}

#[derive(Deref, DerefMut)]
struct Held {
    #[deref]
    #[deref_mut]
    held: Vec<String>,
    other: String,
}

#[derive(IntoIterator, Index)]
struct List(#[into_iterator(owned, ref)] Vec<String>);

#[derive(From, IsVariant, Unwrap, TryUnwrap)]
enum Entry {
    Text(String),
    Number(u32),
    #[from(skip)]
    Other(String),
    None,
}

#[derive(AsRef)]
#[as_ref(forward)]
struct Forwarded(String);

fn newtype(guest: &Guest) {
    let label = Label::from(guest.name.clone());
    println!("{}", label.0); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", *label); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", label.to_uppercase()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", label.as_ref()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", label.len());
    let text: String = label.into();
    println!("{text}"); //~ unconsented-use Guest::name -> operations.logging
    let mut label: Label = guest.room.clone().into();
    println!("{}", label.as_str());
    label.push_str(&guest.name);
    println!("{}", label.as_str()); //~ unconsented-use Guest::name -> operations.logging
    let mut label = Label::from(guest.room.clone());
    label.as_mut().push_str(&guest.name);
    println!("{}", label.0); //~ unconsented-use Guest::name -> operations.logging
    if let Ok(read) = guest.name.parse::<Label>() {
        println!("{}", read.0); //~ unconsented-use Guest::name -> operations.logging
    }
    if let Ok(read) = Label::from_str(&guest.room) {
        println!("{}", read.0);
    }
}

fn of_two(guest: &Guest) {
    let both = Both::from((guest.name.clone(), guest.room.clone()));
    println!("{}", both.first); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", both.second);
    let (first, second) = both.into();
    println!("{first}"); //~ unconsented-use Guest::name -> operations.logging
    println!("{second}");
    let made = Made::new(guest.room.clone(), guest.name.clone());
    println!("{}", made.first);
    println!("{}", made.second); //~ unconsented-use Guest::name -> operations.logging
    let mut held = Held { held: vec![guest.name.clone()], other: guest.room.clone() };
    println!("{}", held.other);
    println!("{}", held.len());
    println!("{}", held[0]); //~ unconsented-use Guest::name -> operations.logging
    held.clear();
    held.push(guest.room.clone());
    println!("{}", held.other);
}

fn of_many(guest: &Guest) {
    let list = List(vec![guest.name.clone()]);
    println!("{}", list[0]); //~ unconsented-use Guest::name -> operations.logging
    for it in &list {
        println!("{it}"); //~ unconsented-use Guest::name -> operations.logging
    }
    for it in list {
        println!("{it}"); //~ unconsented-use Guest::name -> operations.logging
    }
    for it in List(vec![guest.room.clone()]) {
        println!("{it}");
    }
}

fn of_variants(guest: &Guest) {
    let entry = Entry::from(guest.name.clone());
    println!("{}", entry.is_text());
    match &entry {
        Entry::Text(text) => println!("{text}"), //~ unconsented-use Guest::name -> operations.logging
        Entry::Number(number) => println!("{number}"),
        Entry::Other(text) => println!("{text}"),
        Entry::None => {}
    }
    println!("{}", entry.unwrap_text()); //~ unconsented-use Guest::name -> operations.logging
    let entry = Entry::Other(guest.room.clone());
    println!("{}", entry.unwrap_other());
    let entry = Entry::Other(guest.name.clone());
    if let Ok(text) = entry.try_unwrap_other() {
        println!("{text}"); //~ unconsented-use Guest::name -> operations.logging
    }
    println!("{}", Entry::from(4).is_number());
}

fn forwarded(guest: &Guest) {
    let forwarded = Forwarded(guest.name.clone());
    let text: &str = forwarded.as_ref();
    println!("{text}"); //~ unconsented-use Guest::name -> operations.logging
    let bytes: &[u8] = forwarded.as_ref();
    println!("{bytes:?}"); //~ unconsented-use Guest::name -> operations.logging
    let text: &str = forwarded.as_ref();
    println!("{}", text.len());
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), room: "12".to_owned() };
    newtype(&guest);
    of_two(&guest);
    of_many(&guest);
    of_variants(&guest);
    forwarded(&guest);
}
