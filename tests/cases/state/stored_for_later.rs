//! What is put into a long-lived object is there when another method reads it.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Renter {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
}

#[derive(Default)]
struct Office {
    opened: u32,
    renters: Vec<Renter>,
    last_call: Option<String>,
}

impl Office {
    fn register(&mut self, renter: Renter) {
        self.renters.push(renter);
    }

    fn call(&mut self, idx: usize) {
        self.last_call = self.renters.get(idx).map(|renter| renter.phone.clone());
    }

    fn report(&self) {
        println!("{}", self.opened);
        println!("{:?}", self.last_call); //~ unconsented-use Renter::phone -> operations.logging
        println!("{}", self.renters.len());
        for renter in &self.renters {
            println!("{}", renter.name); //~ unconsented-use Renter::name -> operations.logging
        }
    }

    fn reset(&mut self) {
        self.last_call = None;
    }
}

fn main() {
    let mut office = Office { opened: 8, ..Office::default() };
    office.register(Renter { name: probe::text("Renter::name"), phone: probe::text("Renter::phone") });
    office.call(0);
    office.report();
    office.reset();
    println!("{:?}", office.last_call);
}
