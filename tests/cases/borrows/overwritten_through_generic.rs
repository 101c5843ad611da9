//! What a generic function puts in the place of a part takes what was there away, also where the whole is a parameter.
//! inputs: run = 0..7
use consent::Pii;

#[derive(Debug, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    note: Note,
}

#[derive(Debug)]
struct Note {
    text: String,
    more: String,
}

fn exchanged<T>(place: &mut T, value: T) -> T {
    std::mem::replace(place, value)
}

fn set<T>(place: &mut T, value: T) {
    *place = value;
}

fn emptied(guest: &mut Guest, with: &String) {
    exchanged(&mut guest.note.text, with.clone() + with);
    set(&mut guest.note.more, String::new());
}

fn rewritten(guest: &mut Guest) {
    guest.note.text = String::from("b");
}

fn given_back(mut guest: Guest) -> Guest {
    guest.note.text = String::from("c");
    guest
}

fn sometimes(guest: &mut Guest) {
    if probe::toss() {
        guest.note.text = String::from("d");
    }
}

fn named(guest: &mut Guest) {
    set(&mut guest.name, String::new());
    println!("{}", guest.name);
}

fn main() {
    let mut guest = Guest {
        name: probe::text("Guest::name"),
        note: Note { text: String::new(), more: String::new() },
    };
    guest.note.text.push_str(&guest.name);
    guest.note.more.push_str(&guest.name);
    println!("{:?}", guest.note); //~ unconsented-use Guest::name -> operations.logging
    emptied(&mut guest, &String::from("a"));
    println!("{}", guest.note.text);
    println!("{}", guest.note.more);
    println!("{:?}", guest.note);
    println!("{guest:?}"); //~ unconsented-use Guest::name -> operations.logging
    guest.note.text.push_str(&guest.name);
    rewritten(&mut guest);
    println!("{:?}", guest.note);
    guest.note.text.push_str(&guest.name);
    let mut guest = given_back(guest);
    println!("{:?}", guest.note);
    guest.note.text.push_str(&guest.name);
    sometimes(&mut guest);
    println!("{:?}", guest.note); //~ unconsented-use Guest::name -> operations.logging
    named(&mut guest);
}
