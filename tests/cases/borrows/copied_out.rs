//! What a call copies out of a reference is no longer what it refers to: to overwrite the one leaves the other.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Event {
    seats: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    host: String,
}

fn main() {
    let event = Event { seats: 3, host: probe::text("Event::host") };
    let mut line = String::new();
    line.insert_str(0, &event.host);
    println!("{line}"); //~ unconsented-use Event::host -> operations.logging
    line.clear();
    println!("{line}");
    println!("{}", event.host); //~ unconsented-use Event::host -> operations.logging
    let mut pair = (String::new(), event.seats);
    let target = &mut pair;
    target.0.push_str(&event.host);
    target.0.clear();
    println!("{pair:?}");
    println!("{event:?}"); //~ unconsented-use Event::host -> operations.logging
    let host = event.host.clone();
    let mut text = String::from("by ");
    text.push_str(&host);
    text = String::from("by somebody");
    println!("{text}");
    println!("{host}"); //~ unconsented-use Event::host -> operations.logging
    let mut parts = vec![String::new()];
    parts[0].push_str(&host);
    parts.clear();
    println!("{parts:?}");
    println!("{host}"); //~ unconsented-use Event::host -> operations.logging
    let mut names: Vec<&String> = vec![&host];
    names.clear();
    println!("{names:?}");
    println!("{host}"); //~ unconsented-use Event::host -> operations.logging
}
