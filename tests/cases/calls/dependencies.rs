//! Of a dependency only signatures are known: what goes into a call comes out, and a getter gives the field of its name.
//! ```toml
//! [[data]]
//! path = "geo::Location::country"
//! category = "user.location"
//! purposes = ["account"]
//!
//! [[data]]
//! path = "geo::Location::city"
//! category = "user.location"
//! purposes = ["account"]
//!
//! [[data]]
//! path = "geo::Ticket::code()"
//! category = "user.content"
//! purposes = ["account"]
//! ```
use geo::{Location, Stop, Ticket};

fn at(location: &Location) {
    println!("{}", location.country); //~ unconsented-use geo::Location::country -> operations.logging
    println!("{}", location.country()); //~ unconsented-use geo::Location::country -> operations.logging
    println!("{}", location.city()); //~ unconsented-use geo::Location::city -> operations.logging
    println!("{}", location.provider());
    let line = location.to_line();
    println!("{line}"); //~ unconsented-use geo::Location::city -> operations.logging //~ false unconsented-use geo::Location::country -> operations.logging # what is in the value may be in the result
}

fn on_the_way(stop: Stop) {
    println!("{}", stop.number());
    println!("{}", stop.sign()); //~ unconsented-use geo::Location::city -> operations.logging //~ false unconsented-use geo::Location::country -> operations.logging # what is in the value may be in the result
}

fn travels(ticket: &Ticket) {
    println!("{}", ticket.code()); //~ unconsented-use geo::Ticket::code() -> operations.logging
    println!("{}", ticket.price());
}

fn main() {
    let here = Location {
        country: probe::text("geo::Location::country"),
        city: Some(probe::text("geo::Location::city")),
        provider: "maxmind".to_owned(),
    };
    at(&here);
    on_the_way(Stop { number: 7, location: here });
    travels(&Ticket::new(probe::text("geo::Ticket::code()")));
}

//- crate geo
// Outside the workspace.
pub struct Location {
    pub country: String,
    pub city: Option<String>,
    pub provider: String,
}

macro_rules! getter {
    ($name:ident) => {
        pub fn $name(&self) -> &str {
            &self.$name
        }
    };
}

impl Location {
    getter!(country);
    getter!(provider);

    pub fn city(&self) -> String {
        self.city.clone().unwrap_or_default()
    }

    pub fn to_line(&self) -> String {
        format!("in {}", self.city())
    }
}

pub struct Stop {
    pub number: u32,
    pub location: Location,
}

impl Stop {
    pub fn number(&self) -> u32 {
        self.number
    }

    pub fn sign(&self) -> String {
        self.location.city()
    }
}

pub struct Ticket {
    code: String,
    price: u32,
}

impl Ticket {
    pub fn new(code: String) -> Ticket {
        Ticket { code, price: 3 }
    }

    pub fn code(&self) -> &str {
        &self.code
    }

    pub fn price(&self) -> u32 {
        self.price
    }
}
