#![allow(unused)]

#[consent::collects(category = "user.contact.email")]
fn subscribe(email: String) {}

fn main() {}
