//! What a `Debug` written by hand hides is hidden in a map, in a list, and in a list that was emptied.
use consent::Pii;
use std::collections::HashMap;
use std::fmt;

#[derive(Clone, Pii)]
struct Ticket {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    holder: String,
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ticket {}", self.seat)
    }
}

#[derive(Debug, Clone, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

struct Night {
    guests: Vec<Guest>,
}

impl fmt::Display for Night {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "night {:?}", self.guests)
    }
}

struct Shelf {
    tickets: HashMap<&'static str, Ticket>,
}

fn pairs() -> HashMap<&'static str, (Ticket, String)> {
    HashMap::from([("b", (Ticket { seat: 2, holder: probe::text("Ticket::holder") }, String::new()))])
}

fn main() {
    let ticket = Ticket { seat: 1, holder: probe::text("Ticket::holder") };
    println!("{:?}", vec![ticket.clone()]);
    println!("{:?}", Some(vec![ticket.clone()]));
    println!("{:?}", HashMap::from([("a", ticket.clone())]));
    let shelf = Shelf { tickets: HashMap::from([("a", ticket.clone())]) };
    println!("{:?}", shelf.tickets);
    probe::analytics(&shelf.tickets);
    println!("{:?}", pairs());
    println!("{:?}", pairs().into_values().collect::<Vec<_>>()[0].1);
    let mut night = Night { guests: vec![Guest { name: probe::text("Guest::name") }] };
    println!("{night}"); //~ unconsented-use Guest::name -> operations.logging
    night.guests.clear();
    println!("{night}");
    println!("{}", ticket.holder); //~ unconsented-use Ticket::holder -> operations.logging
}
