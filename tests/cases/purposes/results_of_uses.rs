//! What a use takes does not come back in its result, and what a use is handed is only its arguments.
use consent::Pii;
use probe::{Queue, Sink};

#[derive(Pii)]
struct Listener {
    device: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

struct Outbox {
    queue: Queue,
    sent: u32,
    last: String,
}

impl Outbox {
    fn post(&mut self, listener: &Listener) {
        self.queue.send(&listener.email); //~ unconsented-use Listener::email -> sharing.partners
        self.sent += 1;
        self.queue.send("posted");
    }

    fn remember(&mut self, listener: &Listener) {
        self.last.clone_from(&listener.email);
    }

    fn flush(&self) {
        self.queue.send(&self.last); //~ unconsented-use Listener::email -> sharing.partners
        self.queue.send(&self.sent.to_string());
    }
}

fn main() {
    let listener = Listener { device: 5, email: probe::text("Listener::email") };
    let mut outbox = Outbox { queue: Queue, sent: 0, last: String::new() };
    outbox.post(&listener);
    println!("{}", outbox.sent);
    println!("{}", outbox.last);
    outbox.remember(&listener);
    outbox.flush();
    println!("{}", outbox.last); //~ unconsented-use Listener::email -> operations.logging
    println!("{}", listener.device);
}
