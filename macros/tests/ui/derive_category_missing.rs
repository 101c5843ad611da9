#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii(purposes = ["account"])]
    email: String,
}

fn main() {}
