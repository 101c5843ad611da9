//! A use may be a method of the name of a field; a datum of that name is the field.
//! ```toml
//! [[use]]
//! path = "purposes_methods_named_as_fields::Routes::post"
//! args = ["text"]
//! kind = "http"
//! purpose = "sharing.partners"
//!
//! [[data]]
//! path = "purposes_methods_named_as_fields::Card::holder"
//! category = "user.name"
//! purposes = ["account"]
//! ```
use std::panic::Location;

#[derive(Default)]
struct Routes {
    post: u32,
}

impl Routes {
    #[track_caller]
    fn post(mut self, text: &str) -> Routes {
        self.post += 1;
        probe::record(Location::caller().line(), "Routes::post", text);
        self
    }
}

struct Card {
    holder: String,
    number: String,
}

impl Card {
    fn holder(&self) -> usize {
        self.number.len()
    }
}

fn main() {
    let card = Card { holder: probe::text("Card::holder"), number: "4111".to_owned() };
    let routes = Routes::default()
        .post(&card.holder) //~ unconsented-use Card::holder -> sharing.partners
        .post(&card.number);
    println!("{}", routes.post);
    println!("{}", card.holder());
    println!("{}", card.holder); //~ unconsented-use Card::holder -> operations.logging
}
