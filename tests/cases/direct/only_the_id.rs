//! Where only the number of a record is used, nothing about the person is.
use consent::Pii;

#[derive(Clone, Pii)]
struct Order {
    number: u64,
    #[pii(category = "user.contact.address", purposes = ["orders"])]
    address: String,
    #[pii(category = "user.financial", purposes = ["orders"])]
    iban: String,
}

fn describe(order: &Order) -> String {
    format!("order {}", order.number)
}

fn label(order: &Order) -> String {
    format!("order {} to {}", order.number, order.address)
}

fn main() {
    let order =
        Order { number: 4, address: probe::text("Order::address"), iban: probe::text("Order::iban") };
    println!("{}", describe(&order));
    println!("{}", label(&order)); //~ unconsented-use Order::address -> operations.logging
    let Order { number, .. } = order.clone();
    println!("packed {number}");
    let open = vec![order];
    for order in &open {
        println!("open: {}", order.number);
        println!("debit {}", order.iban); //~ unconsented-use Order::iban -> operations.logging
    }
    let numbers: Vec<u64> = open.iter().map(|order| order.number).collect();
    println!("{numbers:?}");
}
