#![allow(unused)]

#[consent::guard("marketing")]
struct Preferences {
    wants_news: bool,
}

fn main() {}
