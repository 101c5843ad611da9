//! Code that serves a purpose touches a datum where it reads it, even if nothing leaves.
use consent::Pii;

#[derive(Clone, Pii)]
struct Customer {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.behavior.purchase_history", purposes = ["orders"])]
    bought: Vec<String>,
    #[pii(category = "user.demographic.age", purposes = ["recommendations"])]
    age: u32,
}

#[consent::purpose("recommendations")]
fn suggest(customer: &Customer) -> u32 {
    let books = customer.bought.iter().filter(|title| title.len() > 3).count(); //~ touch unconsented-use Customer::bought -> recommendations
    let grown = customer.age > 18;
    if grown && books > 2 { customer.id } else { weight(customer) }
}

fn weight(customer: &Customer) -> u32 {
    if customer.email.is_empty() { 0 } else { 1 } //~ touch unconsented-use Customer::email -> recommendations
}

#[consent::purpose("orders")]
fn count(customer: &Customer) -> usize {
    customer.bought.len()
}

#[consent::purpose("recommendations")]
fn carry(customer: Customer) -> Vec<Customer> {
    let copy = customer.clone();
    let by_ref = &customer;
    vec![copy, by_ref.clone(), store(customer)]
}

#[consent::purpose("orders")]
fn store(customer: Customer) -> Customer {
    if customer.bought.is_empty() { customer.clone() } else { customer }
}

#[consent::purpose("marketing.newsletter")]
fn news(customer: &Customer) {
    let Customer { email, .. } = customer;
    probe::mail(email, "news"); //~ unconsented-use Customer::email -> marketing.newsletter
}

fn main() {
    let customer = Customer {
        id: 3,
        email: probe::text("Customer::email"),
        bought: vec![probe::text("Customer::bought")],
        age: probe::number("Customer::age"),
    };
    println!("{}", suggest(&customer));
    println!("{}", count(&customer));
    println!("{}", carry(customer.clone()).len());
    news(&customer);
}
