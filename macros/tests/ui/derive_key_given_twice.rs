#![allow(unused)]

#[derive(consent::Pii)]
struct Email(#[pii(category = "user.contact.email", category = "user.name")] String);

fn main() {}
