//! A datum passes through several functions of several types before it is used.
use consent::Pii;

#[derive(Pii)]
struct Client {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account", "orders"])]
    email: String,
}

struct Order {
    number: u32,
    contact: String,
}

struct Event {
    name: &'static str,
    detail: String,
}

fn order(client: &Client) -> Order {
    Order { number: client.id * 10, contact: client.email.clone() }
}

impl From<&Order> for Event {
    fn from(order: &Order) -> Self {
        Event { name: "ordered", detail: summary(order) }
    }
}

fn summary(order: &Order) -> String {
    format!("{} by {}", order.number, order.contact)
}

fn publish(event: Event) {
    probe::analytics(event.name);
    probe::analytics(event.detail); //~ unconsented-use Client::email -> analytics
}

fn count(order: &Order) {
    probe::analytics(order.number);
}

fn main() {
    let client = Client { id: 3, email: probe::text("Client::email") };
    let order = order(&client);
    count(&order);
    publish(Event::from(&order));
    println!("{}", order.contact); //~ unconsented-use Client::email -> operations.logging
    println!("{}", order.number);
}
