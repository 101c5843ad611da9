//! `Drop` runs at the end of its value, with what the value then holds.
use consent::Pii;

#[derive(Pii)]
struct Session {
    number: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    user: String,
}

struct Trace {
    line: String,
}

impl Drop for Trace {
    fn drop(&mut self) {
        println!("{}", self.line); //~ unconsented-use Session::user -> operations.logging
    }
}

struct Counter {
    number: u32,
}

impl Drop for Counter {
    fn drop(&mut self) {
        println!("{}", self.number);
    }
}

fn main() {
    let session = Session { number: 1, user: probe::text("Session::user") };
    let _counter = Counter { number: session.number };
    let trace = Trace { line: format!("{} left", session.user) };
    println!("open");
    drop(trace);
    println!("closed");
}
