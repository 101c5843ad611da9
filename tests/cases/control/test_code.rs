//! Code that only tests have is no production code; every other condition may hold.
use consent::Pii;

#[derive(Pii)]
struct Pilot {
    flights: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

impl Pilot {
    #[cfg(not(test))]
    fn shown(&self) -> &str {
        &self.name
    }

    #[cfg(test)]
    fn shown(&self) -> &str {
        "a pilot"
    }

    fn flights(&self) -> u32 {
        self.flights
    }
}

fn main() {
    let pilot = Pilot { flights: 8, name: probe::text("Pilot::name") };
    println!("{}", pilot.shown()); //~ unconsented-use Pilot::name -> operations.logging
    println!("{}", pilot.flights());
    if cfg!(debug_assertions) {
        println!("{}", pilot.name); //~ unconsented-use Pilot::name -> operations.logging
    }
    #[cfg(debug_assertions)]
    println!("{}", pilot.name); //~ unconsented-use Pilot::name -> operations.logging
    #[cfg(test)]
    println!("{}", pilot.name);
}

#[cfg(test)]
mod tests {
    use super::Pilot;

    #[test]
    fn a_pilot_is_shown() {
        let pilot = Pilot { flights: 1, name: "Amelia".to_owned() };
        println!("{}", pilot.name);
    }
}
