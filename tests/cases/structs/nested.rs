//! Fields of fields: only the tagged leaf is a datum, wherever it lies.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Address {
    zip: u32,
    #[pii(category = "user.contact.address.street", purposes = ["orders"])]
    street: String,
}

#[derive(Debug, Clone)]
struct Company {
    name: String,
    seat: Address,
}

#[derive(Debug)]
struct Invoice {
    total: u32,
    billed: Company,
}

fn main() {
    let seat = Address { zip: 1010, street: probe::text("Address::street") };
    let mut invoice = Invoice { total: 90, billed: Company { name: "Acme".into(), seat } };
    println!("{}", invoice.total);
    println!("{}", invoice.billed.name);
    println!("{}", invoice.billed.seat.zip);
    println!("{}", invoice.billed.seat.street); //~ unconsented-use Address::street -> operations.logging
    println!("{invoice:?}"); //~ unconsented-use Address::street -> operations.logging
    let billed = &invoice.billed;
    println!("{billed:?}"); //~ unconsented-use Address::street -> operations.logging
    println!("{}", billed.name);
    invoice.billed.seat.street = "unknown".to_owned();
    println!("{}", invoice.billed.seat.street);
    println!("{invoice:?}");
}
