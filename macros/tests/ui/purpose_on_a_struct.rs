#![allow(unused)]

#[consent::purpose("marketing")]
pub struct Campaign {
    name: String,
}

fn main() {}
