#![allow(unused)]

#[derive(consent::Pii)]
#[pii(skip)]
struct Customer {
    nickname: String,
}

fn main() {}
