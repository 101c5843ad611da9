//! A tagged field that is printed is found, and the untagged field beside it is not.
use consent::Pii;

#[derive(Pii)]
struct Customer {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account", "operations.logging"])]
    phone: String,
}

fn main() {
    let customer =
        Customer { id: 7, email: probe::text("Customer::email"), phone: probe::text("Customer::phone") };
    println!("welcome, {}", customer.email); //~ unconsented-use Customer::email -> operations.logging
    eprintln!("welcome, {}", customer.email); //~ unconsented-use Customer::email -> operations.logging
    print!("{}", customer.email); //~ unconsented-use Customer::email -> operations.logging
    eprint!("{}", customer.email); //~ unconsented-use Customer::email -> operations.logging
    println!("welcome, number {}", customer.id);
    println!("we call {}", customer.phone); //~ permitted Customer::phone -> operations.logging
    println!("welcome");
}
