//! Through `dyn`, any impl in reach may answer.
//! inputs: n = 0..2
use consent::Pii;

trait Channel {
    fn address(&self) -> String;
    fn cost(&self) -> u32;
}

#[derive(Pii)]
struct Mailbox {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    address: String,
}

struct Pinboard;

impl Channel for Mailbox {
    fn address(&self) -> String {
        self.address.clone()
    }

    fn cost(&self) -> u32 {
        1
    }
}

impl Channel for Pinboard {
    fn address(&self) -> String {
        "hall".to_owned()
    }

    fn cost(&self) -> u32 {
        0
    }
}

fn channel(n: u32) -> Box<dyn Channel> {
    if n == 0 { Box::new(Mailbox { address: probe::text("Mailbox::address") }) } else { Box::new(Pinboard) }
}

fn main() {
    let chosen = channel(probe::input("n"));
    println!("{}", chosen.address()); //~ unconsented-use Mailbox::address -> operations.logging
    println!("{}", chosen.cost());
    let all: Vec<Box<dyn Channel>> = vec![chosen, channel(0)];
    for channel in &all {
        println!("{}", channel.address()); //~ unconsented-use Mailbox::address -> operations.logging
        println!("{}", channel.cost());
    }
    let board: &dyn Channel = &Pinboard;
    println!("{}", board.cost());
}
