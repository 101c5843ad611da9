//! Of things that `cfg` keeps apart under one name, the name means what is built here.
use consent::Pii;

#[cfg(windows)]
extern crate core as std;

#[derive(Pii)]
struct Rider {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[cfg(not(unix))]
fn public(rider: &Rider) -> String {
    rider.name.clone()
}

#[cfg(unix)]
fn public(rider: &Rider) -> String {
    rider.seat.to_string()
}

#[cfg(any(windows, target_os = "none"))]
fn private(rider: &Rider) -> String {
    rider.seat.to_string()
}

#[cfg(not(any(windows, target_os = "none")))]
fn private(rider: &Rider) -> String {
    rider.name.clone()
}

mod full {
    pub fn label(rider: &super::Rider) -> String {
        rider.name.clone()
    }
}

mod short {
    pub fn label(rider: &super::Rider) -> String {
        rider.seat.to_string()
    }
}

#[cfg(windows)]
use full::label;
#[cfg(not(windows))]
use short::label;

macro_rules! on_windows {
    ($($item:item)*) => {
        $(
            #[cfg(windows)]
            $item
        )*
    };
}

macro_rules! elsewhere {
    ($($item:item)*) => {
        $(
            #[cfg(not(windows))]
            $item
        )*
    };
}

on_windows! {
    fn wrapped(rider: &Rider) -> String {
        rider.name.clone()
    }
}

elsewhere! {
    fn wrapped(rider: &Rider) -> String {
        rider.seat.to_string()
    }
}

struct Ticket;

#[cfg(windows)]
impl Ticket {
    fn text(&self, rider: &Rider) -> String {
        rider.name.clone()
    }
}

#[cfg(not(windows))]
impl Ticket {
    fn text(&self, rider: &Rider) -> String {
        rider.seat.to_string()
    }
}

impl Ticket {
    #[cfg(windows)]
    fn title(&self, rider: &Rider) -> String {
        rider.seat.to_string()
    }

    #[cfg(not(windows))]
    fn title(&self, rider: &Rider) -> String {
        rider.name.clone()
    }
}

fn main() {
    let rider = Rider { seat: 4, name: probe::text("Rider::name") };
    println!("{}", public(&rider));
    println!("{}", private(&rider)); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", label(&rider));
    println!("{}", wrapped(&rider));
    println!("{}", Ticket.text(&rider));
    println!("{}", Ticket.title(&rider)); //~ unconsented-use Rider::name -> operations.logging
    let mut seats = std::collections::HashMap::new();
    seats.insert(rider.seat, rider.name.clone());
    println!("{:?}", seats.keys().next());
    println!("{:?}", seats.get(&4)); //~ unconsented-use Rider::name -> operations.logging
}
