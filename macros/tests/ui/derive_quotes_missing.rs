#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[pii(category = user.contact.email, purposes = [account])]
    email: String,
}

fn main() {}
