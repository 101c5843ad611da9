#![allow(unused)]

#[derive(consent::Pii)]
struct Email(
    #[pii(category = "user.contact.email")]
    #[pii(purposes = ["account"])]
    String,
);

fn main() {}
