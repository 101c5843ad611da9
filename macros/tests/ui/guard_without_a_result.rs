#![allow(unused)]

#[consent::guard("marketing")]
fn check(wants_news: bool) {}

fn main() {}
