#![allow(unused)]

#[consent::collects(category = "user.contact.email", collected_at = "checkout")]
struct Form {
    email: String,
}

fn main() {}
