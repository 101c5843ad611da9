//! Methods return what `self` holds, or what they are given.
use consent::Pii;

#[derive(Pii)]
struct Citizen {
    district: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    first: String,
    #[pii(category = "user.name", purposes = ["account"])]
    last: String,
}

impl Citizen {
    fn new(first: &str, last: String) -> Self {
        Self { district: 1, first: first.to_owned(), last }
    }

    fn full_name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }

    fn district(&self) -> u32 {
        self.district
    }

    fn into_last(self) -> String {
        self.last
    }

    fn rename(&mut self, last: &str) {
        self.last = last.to_owned();
    }

    fn describe() -> &'static str {
        "a citizen"
    }
}

fn main() {
    let mut citizen = Citizen::new(&probe::text("Citizen::first"), probe::text("Citizen::last"));
    println!("{}", citizen.full_name()); //~ unconsented-use Citizen::first -> operations.logging //~ unconsented-use Citizen::last -> operations.logging
    println!("{}", Citizen::full_name(&citizen)); //~ unconsented-use Citizen::first -> operations.logging //~ unconsented-use Citizen::last -> operations.logging
    println!("{}", citizen.district());
    println!("{}", Citizen::describe());
    let name = citizen.first.clone();
    println!("{name}"); //~ unconsented-use Citizen::first -> operations.logging
    citizen.rename("Doe");
    println!("{}", citizen.last);
    println!("{}", citizen.into_last());
}
