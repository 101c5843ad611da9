#![allow(unused)]

struct Form;

#[consent::collects(category = "user.contact.email")]
impl Form {
    fn email(&self) -> String {
        String::new()
    }
}

fn main() {}
