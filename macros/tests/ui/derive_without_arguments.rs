#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii]
    email: String,
    #[pii = "user.name"]
    name: String,
    #[pii["user.name"]]
    nickname: String,
}

fn main() {}
