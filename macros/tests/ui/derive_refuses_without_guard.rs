#![allow(unused)]

#[derive(consent::Pii)]
struct Preferences {
    #[pii(category = "user.behavior", refuses = true)]
    unsubscribed: bool,
}

fn main() {}
