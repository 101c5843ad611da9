#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii(category = "user.contact.email", purposes = [])]
    email: String,
}

fn main() {}
