//! A derive and an attribute named as well-known ones are those of the crate they come from.
use consent::Pii;
use makers::{Builder, From, builder};

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: String,
}

// This one sets nothing: it counts fields.
#[derive(Builder)]
struct Counted {
    name: String,
    room: String,
}

// This one is by reference, and throws the value away.
#[derive(From)]
struct Label(String);

#[builder]
fn label(name: &str) -> String {
    name.to_owned()
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), room: "12".to_owned() };
    let counted = Counted { name: guest.name.clone(), room: guest.room.clone() };
    println!("{}", counted.builder()); //~ false unconsented-use Guest::name -> operations.logging # what this derive writes is not known
    println!("{}", counted.room);
    println!("{}", counted.name); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", label(&guest.name)); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", label(&guest.room));
    let made = Label(guest.room.clone());
    println!("{}", made.0);
    let made: Label = (&guest.name).into();
    println!("{}", made.0); //~ false unconsented-use Guest::name -> operations.logging # what this derive writes is not known
}

//- crate makers
extern crate proc_macro;

use proc_macro::TokenStream;

#[proc_macro_derive(Builder)]
pub fn builder_of(_: TokenStream) -> TokenStream {
    "impl Counted { fn builder(&self) -> u32 { 2 } }".parse().unwrap()
}

#[proc_macro_derive(From)]
pub fn from(_: TokenStream) -> TokenStream {
    "impl<'a> ::core::convert::From<&'a String> for Label { fn from(_: &'a String) -> Label { Label(String::new()) } }".parse().unwrap()
}

#[proc_macro_attribute]
pub fn builder(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}
