//! What `include!` of a file puts into a module is there, and only there.
use consent::Pii;

include!("records.inc.rs");

mod other {
    include!("parts.inc.rs");
}

fn shown(_: &Sailor) -> &'static str {
    "sailor"
}

fn main() {
    let sailor = Sailor { name: probe::text("Sailor::name"), boat: "tern".to_owned() };
    println!("{}", told(&sailor)); //~ unconsented-use Sailor::name -> operations.logging
    println!("{}", sailor.boat());
    println!("{}", shown(&sailor));
    println!("{}", other::shown(&sailor)); //~ unconsented-use Sailor::name -> operations.logging
}

//- records.inc.rs
#[derive(Pii)]
pub struct Sailor {
    #[pii(category = "user.name", purposes = ["account"])]
    pub name: String,
    pub boat: String,
}

impl Sailor {
    fn boat(&self) -> &str {
        &self.boat
    }
}

fn told(sailor: &Sailor) -> String {
    sailor.name.clone()
}

//- parts.inc.rs
pub fn shown(sailor: &super::Sailor) -> String {
    sailor.name.clone()
}
