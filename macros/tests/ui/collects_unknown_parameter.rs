#![allow(unused)]

#[consent::collects(category = "user.contact.email", param = "emial")]
fn subscribe(name: String, email: String) {}

struct Form(String);

impl Form {
    #[consent::collects(category = "user.contact.email", param = "address")]
    fn submit(&self, Form(email): Form, _: u8) {}

    #[consent::collects(category = "user.contact.email", param = 3)]
    fn check(&self, one: u8, two: u8) {}
}

fn main() {}
