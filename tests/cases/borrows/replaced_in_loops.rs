//! A parameter that is replaced in each round of a loop is what it was replaced by.
//! inputs: n = 0..3
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Event {
    #[pii(category = "user.name", purposes = ["account"])]
    host: String,
}

fn rounds(mut text: String, other: &str) {
    let n: u32 = probe::input("n");
    for _ in 0..n {
        let old = std::mem::replace(&mut text, [other.to_owned(), "again".to_owned()].concat());
        println!("{text}");
        println!("{old}"); //~ unconsented-use Event::host -> operations.logging
    }
    println!("{text}"); //~ unconsented-use Event::host -> operations.logging
}

fn main() {
    let event = Event { host: probe::text("Event::host") };
    rounds(event.host.clone(), "x");
}
