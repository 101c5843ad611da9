#![allow(unused)]

#[derive(consent::Pii)]
#[pii(guard = "marketing")]
struct Preferences {
    wants_news: bool,
}

fn main() {}
