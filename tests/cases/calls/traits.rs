//! A call of a trait's method goes to the receiver's impl; default methods go on from there.
use consent::Pii;

trait Labelled {
    fn label(&self) -> String;

    fn tagline(&self) -> String {
        format!("~ {} ~", self.label())
    }

    fn kind(&self) -> &'static str {
        "thing"
    }
}

#[derive(Pii)]
struct Person {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

struct Room {
    number: u32,
}

impl Labelled for Person {
    fn label(&self) -> String {
        self.name.clone()
    }
}

impl Labelled for Room {
    fn label(&self) -> String {
        format!("room {}", self.number)
    }

    fn tagline(&self) -> String {
        "a room".to_owned()
    }
}

fn main() {
    let person = Person { name: probe::text("Person::name") };
    let room = Room { number: 3 };
    println!("{}", person.label()); //~ unconsented-use Person::name -> operations.logging
    println!("{}", room.label());
    println!("{}", person.tagline()); //~ unconsented-use Person::name -> operations.logging
    println!("{}", room.tagline());
    println!("{}", person.kind());
    println!("{}", Labelled::label(&person)); //~ unconsented-use Person::name -> operations.logging
    println!("{}", <Room as Labelled>::label(&room));
}
