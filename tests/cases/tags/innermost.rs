//! One datum has one tag, the innermost on its way; `skip` takes it away.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Address {
    country: String,
    #[pii(category = "user.contact.address.street", purposes = ["orders"])]
    street: String,
    #[pii(category = "user.contact.address.city", purposes = ["orders", "operations.logging"])]
    city: String,
}

#[derive(Debug, Clone, Pii)]
struct Person {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.address", purposes = ["account"])]
    home: Address,
    #[pii(skip, reason = "public pen name")]
    pen_name: String,
}

fn main() {
    let person = Person {
        name: probe::text("Person::name"),
        home: Address {
            country: probe::text("Person::home"),
            street: probe::text("Address::street"),
            city: probe::text("Address::city"),
        },
        pen_name: "Voltaire".to_owned(),
    };
    println!("{}", person.home.street); //~ unconsented-use Address::street -> operations.logging
    println!("{}", person.home.city); //~ permitted Address::city -> operations.logging
    println!("{}", person.home.country); //~ unconsented-use Person::home -> operations.logging
    println!("{}", person.pen_name);
    println!("{}", person.name); //~ unconsented-use Person::name -> operations.logging
    let address = person.home.clone();
    println!("{}", address.street); //~ unconsented-use Address::street -> operations.logging
}
