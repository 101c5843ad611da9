//! A trait imported without a name is in scope where it is imported, and nowhere else.
use consent::Pii;

#[derive(Pii)]
pub struct Diver {
    pub depth: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    pub name: String,
}

mod named {
    pub trait Told {
        fn told(&self) -> String;
    }

    impl Told for crate::Diver {
        fn told(&self) -> String {
            self.name.clone()
        }
    }
}

mod numbered {
    pub trait Told {
        fn told(&self) -> String;
    }

    impl Told for crate::Diver {
        fn told(&self) -> String {
            self.depth.to_string()
        }
    }
}

mod first {
    use super::named::Told as _;

    pub fn run(diver: &crate::Diver) {
        println!("{}", diver.told()); //~ unconsented-use Diver::name -> operations.logging
    }
}

mod second {
    use super::numbered::Told as _;

    pub fn run(diver: &crate::Diver) {
        println!("{}", diver.told());
    }
}

mod both {
    pub mod prelude {
        pub use crate::numbered::Told as _;
    }

    use prelude::*;

    pub fn run(diver: &crate::Diver) {
        println!("{}", diver.told());
        println!("{}", <crate::Diver as crate::named::Told>::told(diver)); //~ unconsented-use Diver::name -> operations.logging
    }
}

fn main() {
    let diver = Diver { depth: 30, name: probe::text("Diver::name") };
    first::run(&diver);
    second::run(&diver);
    both::run(&diver);
}
