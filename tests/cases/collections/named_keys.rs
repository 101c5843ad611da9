//! A key that a constant names is that key.
use consent::Pii;
use std::collections::HashMap;

#[derive(Pii)]
struct User {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

const EMAIL: &str = "email";
const ID: &str = "id";

struct Keys;

impl Keys {
    const LANGUAGE: &'static str = "language";
}

fn main() {
    let user = User { id: 1, email: probe::text("User::email") };
    let mut session: HashMap<&str, String> = HashMap::new();
    session.insert(EMAIL, user.email.clone());
    session.insert(ID, user.id.to_string());
    session.insert(Keys::LANGUAGE, "en".to_owned());
    println!("{:?}", session.get(ID));
    println!("{:?}", session.get(Keys::LANGUAGE));
    println!("{:?}", session.get("id"));
    println!("{:?}", session.get("email")); //~ unconsented-use User::email -> operations.logging
    println!("{:?}", session.remove(EMAIL)); //~ unconsented-use User::email -> operations.logging
}
