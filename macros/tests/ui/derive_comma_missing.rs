#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii(category = "user.name" purposes = ["account"])]
    name: String,
}

fn main() {}
