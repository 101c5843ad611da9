#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii(category = "user.contact.email", purpuses = ["account"])]
    email: String,
    #[pii(category = "user.name", color = "red")]
    name: String,
}

fn main() {}
