//! `crate`, `self`, `super`, a leading `::`, `extern crate … as`, `#[path]`, raw names and `Self` lead where rustc is led.
extern crate alloc as heap;
extern crate self as shop;

use consent::Pii;

#[path = "other_place.rs"]
mod place;

#[derive(Pii)]
pub struct Buyer {
    pub basket: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    pub email: String,
}

pub fn of(buyer: &Buyer) -> String {
    buyer.email.clone()
}

mod outer {
    pub fn of(buyer: &crate::Buyer) -> u32 {
        buyer.basket
    }

    pub mod inner {
        pub fn of(_: &crate::Buyer) -> &'static str {
            "inner"
        }

        pub mod std {
            pub fn format(buyer: &crate::Buyer) -> u32 {
                buyer.basket
            }
        }

        pub fn run(buyer: &crate::Buyer) {
            println!("{}", self::of(buyer));
            println!("{}", super::of(buyer));
            println!("{}", super::super::of(buyer)); //~ unconsented-use Buyer::email -> operations.logging
            println!("{}", crate::of(buyer)); //~ unconsented-use Buyer::email -> operations.logging
            println!("{}", std::format(buyer));
            println!("{}", ::std::format!("{}", buyer.email)); //~ unconsented-use Buyer::email -> operations.logging
            println!("{}", shop::outer::of(buyer));
            println!("{}", crate::shop::of(buyer)); //~ unconsented-use Buyer::email -> operations.logging
        }
    }
}

mod r#type {
    pub fn r#match(buyer: &crate::Buyer) -> heap::string::String {
        buyer.email.clone()
    }

    pub fn r#use(buyer: &crate::Buyer) -> u32 {
        buyer.basket
    }
}

impl Buyer {
    const KIND: &'static str = "buyer";

    fn new(email: String) -> Self {
        Self { email, ..Self::empty() }
    }

    fn empty() -> Self {
        Self { basket: 0, email: String::new() }
    }

    fn both(&self) -> (String, &'static str) {
        (Self::mail(self), Self::KIND)
    }

    fn mail(&self) -> String {
        self.email.clone()
    }
}

fn main() {
    let buyer = Buyer::new(probe::text("Buyer::email"));
    outer::inner::run(&buyer);
    println!("{}", r#type::r#match(&buyer)); //~ unconsented-use Buyer::email -> operations.logging
    println!("{}", r#type::r#use(&buyer));
    println!("{}", buyer.both().0); //~ unconsented-use Buyer::email -> operations.logging
    println!("{}", buyer.both().1);
    println!("{}", place::shown(&buyer)); //~ unconsented-use Buyer::email -> operations.logging
    println!("{}", place::counted(&buyer));
}

//- other_place.rs
pub fn shown(buyer: &super::Buyer) -> String {
    buyer.email.clone()
}

pub fn counted(buyer: &super::Buyer) -> u32 {
    buyer.basket
}
