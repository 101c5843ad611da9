//! An iterator written by hand yields what its `next` returns.
use consent::Pii;

#[derive(Clone, Pii)]
struct Ticket {
    row: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    holder: String,
}

struct Holders {
    tickets: Vec<Ticket>,
}

impl Iterator for Holders {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.tickets.pop().map(|ticket| ticket.holder)
    }
}

struct Rows<'a>(std::slice::Iter<'a, Ticket>);

impl Iterator for Rows<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        Some(self.0.next()?.row)
    }
}

fn main() {
    let tickets = vec![Ticket { row: 4, holder: probe::text("Ticket::holder") }; 3];
    for row in Rows(tickets.iter()) {
        println!("{row}");
    }
    println!("{:?}", Rows(tickets.iter()).max());
    let mut holders = Holders { tickets };
    println!("{:?}", holders.next()); //~ unconsented-use Ticket::holder -> operations.logging
    println!("{:?}", holders.by_ref().take(1).collect::<Vec<_>>()); //~ unconsented-use Ticket::holder -> operations.logging
    for holder in holders {
        println!("{holder}"); //~ unconsented-use Ticket::holder -> operations.logging
    }
    let made = std::iter::repeat_n("seat", 2).collect::<Vec<_>>();
    println!("{made:?}");
}
