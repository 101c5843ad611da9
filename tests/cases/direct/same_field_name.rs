//! A field of the same name on another type is another datum, or none.
use consent::Pii;

#[derive(Pii)]
struct Customer {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

struct Shop {
    email: String,
}

#[derive(Pii)]
struct Supplier {
    #[pii(category = "user.contact.email", purposes = ["account", "operations.logging"])]
    email: String,
}

fn main() {
    let customer = Customer { email: probe::text("Customer::email") };
    let shop = Shop { email: "office@shop.example".to_owned() };
    let supplier = Supplier { email: probe::text("Supplier::email") };
    println!("from {}", shop.email);
    println!("to {}", customer.email); //~ unconsented-use Customer::email -> operations.logging
    println!("cc {}", supplier.email); //~ permitted Supplier::email -> operations.logging
    let email = shop.email;
    println!("{email}");
    let email = customer.email;
    println!("{email}"); //~ unconsented-use Customer::email -> operations.logging
}
