//! A function that gives back an empty list gives back no data; one that fills it on some way does.
use std::collections::HashMap;

use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Debug, Clone)]
struct Table {
    guests: Vec<Guest>,
}

fn nobody() -> Vec<Guest> {
    Vec::new()
}

fn nobody_by_name() -> HashMap<String, Guest> {
    let guests = HashMap::new();
    guests
}

fn free(_: &mut String) -> Table {
    Table { guests: vec![] }
}

fn some(guest: &Guest) -> Vec<Guest> {
    let mut guests = Vec::new();
    if probe::toss() {
        guests.push(guest.clone());
    }
    guests
}

fn boxed() -> Box<Vec<Guest>> {
    Box::new(vec![Guest { name: probe::text("Guest::name") }])
}

fn filled(table: &mut Table) {
    table.guests.push(Guest { name: probe::text("Guest::name") });
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name") };
    println!("{:?}", nobody());
    println!("{:?}", nobody_by_name());
    let mut table = free(&mut String::new());
    println!("{table:?}");
    println!("{:?}", some(&guest)); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", boxed()); //~ unconsented-use Guest::name -> operations.logging
    filled(&mut table);
    println!("{table:?}"); //~ unconsented-use Guest::name -> operations.logging
    let mut guests = nobody();
    guests.push(guest);
    println!("{guests:?}"); //~ unconsented-use Guest::name -> operations.logging
}
