#![allow(unused)]

#[derive(consent::Pii)]
enum Contact {
    Email {
        #[pii(category = "User.ContactEmail")]
        address: String,
    },
}

fn main() {}
