//! A trait that a glob brings is hidden by an import of the same name.
use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: String,
}

mod sync {
    pub trait Run {
        fn run(&self) -> String;
    }

    impl Run for super::Guest {
        fn run(&self) -> String {
            self.name.clone()
        }
    }
}

mod later {
    pub trait Run {
        fn run(&self) -> String;
    }

    impl Run for super::Guest {
        fn run(&self) -> String {
            self.room.clone()
        }
    }
}

use later::Run;
#[allow(unused_imports)]
use sync::*;

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), room: "7".to_owned() };
    println!("{}", guest.run());
    println!("{}", sync::Run::run(&guest)); //~ unconsented-use Guest::name -> operations.logging
}
