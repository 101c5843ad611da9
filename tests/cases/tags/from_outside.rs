//! What cannot be annotated is tagged in the policy: fields, results and parameters.
//! ```toml
//! [[data]]
//! path = "tags_from_outside::crm::Contact::email"
//! category = "user.contact.email"
//! purposes = ["account"]
//!
//! [[data]]
//! path = "tags_from_outside::crm::lookup()"
//! category = "user.name"
//! purposes = ["account"]
//!
//! [[data]]
//! path = "tags_from_outside::receive(body)"
//! category = "user.content"
//! purposes = ["account"]
//! ```

mod crm {
    #[derive(Debug)]
    pub struct Contact {
        pub id: u32,
        pub email: String,
    }

    pub fn lookup() -> String {
        probe::text("crm::lookup()")
    }

    pub fn version() -> &'static str {
        "1.0"
    }
}

fn receive(size: usize, body: &str) {
    println!("{size}");
    println!("{body}"); //~ unconsented-use receive(body) -> operations.logging
}

fn main() {
    let contact = crm::Contact { id: 1, email: probe::text("crm::Contact::email") };
    println!("{}", contact.email); //~ unconsented-use crm::Contact::email -> operations.logging
    println!("{contact:?}"); //~ unconsented-use crm::Contact::email -> operations.logging
    println!("{}", contact.id);
    println!("{}", crm::lookup()); //~ unconsented-use crm::lookup() -> operations.logging
    println!("{}", crm::version());
    receive(3, &probe::text("receive(body)"));
}
