#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii(skip, category = "user.name", reason = "public")]
    nickname: String,
    #[pii(skip = true)]
    id: u64,
}

fn main() {}
