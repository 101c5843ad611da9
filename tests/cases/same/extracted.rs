//! What stands in one function or is taken apart into functions, methods, closures and modules gives the same findings.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
pub struct Guest {
    room: u32,
    #[pii(category = "user.name", purposes = ["orders"])]
    name: String,
    #[pii(category = "user.contact.phone_number", purposes = ["orders"])]
    phone: String,
}

fn at_once(guests: &[Guest]) {
    let mut lines = Vec::new();
    let mut rooms = Vec::new();
    for guest in guests {
        let line = format!("{}: {}", guest.room, guest.name.to_uppercase());
        lines.push(line);
        rooms.push(guest.room);
    }
    println!("{}", lines.join(", ")); //~ unconsented-use Guest::name -> operations.logging
    println!("{rooms:?}");
}

fn line(guest: &Guest) -> String {
    let shout = |text: &str| text.to_uppercase();
    format!("{}: {}", guest.room, shout(&guest.name))
}

fn collect<T>(guests: &[Guest], f: impl Fn(&Guest) -> T) -> Vec<T> {
    guests.iter().map(f).collect()
}

fn print(lines: &[String], rooms: &[u32]) {
    println!("{}", lines.join(", ")); //~ unconsented-use Guest::name -> operations.logging
    println!("{rooms:?}");
}

fn in_parts(guests: &[Guest]) {
    let lines = collect(guests, line);
    let rooms = collect(guests, |guest| guest.room);
    print(&lines, &rooms);
}

struct Report<'g> {
    guests: &'g [Guest],
    lines: Vec<String>,
    rooms: Vec<u32>,
}

impl<'g> Report<'g> {
    fn new(guests: &'g [Guest]) -> Self {
        Self { guests, lines: Vec::new(), rooms: Vec::new() }
    }

    fn fill(&mut self) -> &mut Self {
        for guest in self.guests {
            self.add(guest);
        }
        self
    }

    fn add(&mut self, guest: &Guest) {
        self.lines.push(format!("{}: {}", guest.room, guest.name.to_uppercase()));
        self.rooms.push(guest.room);
    }

    fn print(&self) {
        println!("{}", self.lines.join(", ")); //~ unconsented-use Guest::name -> operations.logging
        println!("{:?}", self.rooms);
    }
}

mod elsewhere {
    use super::Guest;

    mod deep {
        pub(super) fn shout(text: &str) -> String {
            text.to_uppercase()
        }
    }

    pub fn lines(guests: &[Guest]) -> (Vec<String>, Vec<u32>) {
        let lines = guests.iter().map(|g| format!("{}: {}", g.room, deep::shout(&g.name)));
        (lines.collect(), guests.iter().map(|g| g.room).collect())
    }
}

fn main() {
    let guests = [Guest { room: 4, name: probe::text("Guest::name"), phone: probe::text("Guest::phone") }];
    at_once(&guests);
    in_parts(&guests);
    Report::new(&guests).fill().print();
    let (lines, rooms) = elsewhere::lines(&guests);
    println!("{}", lines.join(", ")); //~ unconsented-use Guest::name -> operations.logging
    println!("{rooms:?}");
    println!("{}", guests[0].phone.len());
}
