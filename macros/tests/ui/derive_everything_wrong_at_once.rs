#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii(catgory = "user.name", purposes = ["Account", ""], collected_at = checkout, state)]
    name: String,
    #[pii("user.contact.email")]
    email: String,
}

fn main() {}
