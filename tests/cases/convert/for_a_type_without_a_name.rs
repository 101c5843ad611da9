//! An impl for a type that a macro names is not one of every type.
use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

struct Row {
    text: String,
}

macro_rules! written_elsewhere {
    () => {
        Row
    };
}

impl From<Guest> for written_elsewhere!() {
    fn from(guest: Guest) -> Self {
        Row { text: guest.name }
    }
}

struct Stay {
    nights: i64,
}

impl From<u32> for Stay {
    fn from(nights: u32) -> Self {
        Stay {
            nights: i64::from(nights),
        }
    }
}

fn main() {
    let guest = Guest {
        name: probe::text("Guest::name"),
    };
    let nights: u32 = 3;
    println!("{}", i64::from(nights));
    println!("{}", Stay::from(nights).nights);
    println!("{}", String::from("three"));
    let row: Row = guest.into();
    println!("{}", row.text); //~ unconsented-use Guest::name -> operations.logging
}
