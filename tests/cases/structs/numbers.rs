//! A record that holds a text somewhere, it is not known where, does not hold it in its numbers.
//! crates: serde, serde_json
use consent::Pii;
use std::time::Duration;

#[derive(Pii)]
struct Order {
    #[pii(category = "user.name", purposes = ["orders"])]
    name: String,
    total: u32,
}

#[derive(Pii)]
struct Parcel {
    #[pii(category = "user.contact.address", purposes = ["orders"])]
    zip: String,
}

#[derive(Pii)]
struct Age {
    #[pii(category = "user.demographic.age", purposes = ["orders"])]
    years: u32,
}

#[derive(serde::Deserialize)]
struct Parsed {
    title: String,
    paid: bool,
    number: Option<u64>,
    waits: Wait,
    scores: Vec<f32>,
}

#[derive(serde::Deserialize)]
struct Wait(Duration);

fn written(order: &Order) -> String {
    format!(
        r#"{{"title":"{}","paid":true,"number":{},"waits":{{"secs":1,"nanos":0}},"scores":[0.5]}}"#,
        order.name, order.total
    )
}

fn main() {
    let order = Order { name: probe::text("Order::name"), total: 3 };
    let parsed: Parsed = serde_json::from_str(&written(&order)).unwrap();
    println!("{}", parsed.title); //~ unconsented-use Order::name -> operations.logging
    println!("{} {:?}", parsed.paid, parsed.number);
    println!("{:?} {:?}", parsed.waits.0, parsed.scores);
    // A text of digits is read as a number, by whoever is given it as one.
    let parcel = Parcel { zip: probe::number::<u32>("Parcel::zip").to_string() };
    let text = format!(r#"{{"title":"x","paid":true,"number":{},"waits":{{"secs":1,"nanos":0}},"scores":[]}}"#, parcel.zip);
    let parsed: Parsed = serde_json::from_str(&text).unwrap();
    println!("{:?}", parsed.number); //~ missed unconsented-use Parcel::zip -> operations.logging # digits without quotes
    // A number that is a datum may be in them.
    let age = Age { years: probe::number("Age::years") };
    let text = format!(r#"{{"title":"x","paid":true,"number":{},"waits":{{"secs":1,"nanos":0}},"scores":[]}}"#, age.years);
    let parsed: Parsed = serde_json::from_str(&text).unwrap();
    println!("{:?}", parsed.number); //~ unconsented-use Age::years -> operations.logging
}
