#![allow(unused)]

#[consent::deidentifies]
fn hash(email: &str) -> u64 {
    0
}

#[consent::deidentifies(to = "hashed")]
fn digest(email: &str) -> u64 {
    0
}

#[consent::deidentifies(to = "identified")]
fn same(email: &str) -> &str {
    email
}

fn main() {}
