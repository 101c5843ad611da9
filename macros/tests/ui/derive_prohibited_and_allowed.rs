#![allow(unused)]

#[derive(consent::Pii)]
struct Visit {
    #[pii(category = "user.behavior", purposes = ["marketing.mail"], never = ["marketing"])]
    page: String,
}

fn main() {}
