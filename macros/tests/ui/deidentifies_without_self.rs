#![allow(unused)]

#[consent::deidentifies(to = "pseudonymous", arg = "self")]
fn hash(email: &mut String) {}

fn main() {}
