#![allow(unused)]

#[derive(consent::Pii)]
struct Visit {
    #[consent::pii(category = "user.behavior")]
    page: String,
}

fn main() {}
