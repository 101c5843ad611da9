//! enum-as-inner, num_enum and more of strum: parts of a variant come out by functions that a derive writes.
//! crates: enum-as-inner, num_enum, strum
use consent::Pii;
use enum_as_inner::EnumAsInner;
use num_enum::{FromPrimitive, IntoPrimitive, TryFromPrimitive};
use strum::{EnumMessage, EnumProperty, EnumTable, FromRepr, VariantArray, VariantNames};

#[derive(Pii)]
struct Caller {
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
    #[pii(category = "user.location", purposes = ["account"])]
    line: u32,
    desk: u32,
}

#[derive(Debug, EnumAsInner)]
enum Reply {
    Text(String),
    Pair(String, u32),
    Named { who: String, room: String },
    Empty,
}

#[derive(Clone, Copy, Debug, PartialEq, IntoPrimitive, TryFromPrimitive)]
#[repr(u32)]
enum Level {
    Low = 0,
    High = 1,
}

#[derive(Clone, Copy, Debug, IntoPrimitive, FromPrimitive)]
#[repr(u32)]
enum Code {
    Fine = 0,
    #[num_enum(catch_all)]
    Other(u32),
}

#[derive(Debug, EnumMessage, EnumProperty, VariantNames, FromRepr)]
#[repr(u8)]
enum Kind {
    #[strum(message = "plain", props(colour = "red"))]
    Plain(String) = 1,
    #[strum(message = "bold")]
    Bold = 2,
}

#[derive(Debug, Clone, Copy, VariantArray, EnumTable)]
enum Day {
    First,
    Last,
}

fn inner(caller: &Caller) {
    let mut reply = Reply::Text(caller.phone.clone());
    println!("{}", reply.is_text());
    println!("{:?}", reply.as_text()); //~ unconsented-use Caller::phone -> operations.logging
    if let Some(text) = reply.as_text_mut() {
        *text = caller.desk.to_string();
    }
    println!("{:?}", reply.as_text()); //~ false unconsented-use Caller::phone -> operations.logging # what is written through a reference in an `Option` adds to what was there
    if let Some(text) = reply.as_text_mut() {
        text.push_str(&caller.phone);
    }
    println!("{:?}", reply.into_text()); //~ unconsented-use Caller::phone -> operations.logging
    let reply = Reply::Pair(caller.phone.clone(), caller.desk);
    if let Some((text, line)) = reply.as_pair() {
        println!("{text}"); //~ unconsented-use Caller::phone -> operations.logging
        println!("{line}");
    }
    println!("{}", reply.into_pair().unwrap().1);
    let reply = Reply::Named { who: caller.phone.clone(), room: "12".to_owned() };
    if let Some((who, room)) = reply.as_named() {
        println!("{who}"); //~ unconsented-use Caller::phone -> operations.logging
        println!("{room}");
    }
    let (who, room) = reply.into_named().unwrap();
    println!("{who}"); //~ unconsented-use Caller::phone -> operations.logging
    println!("{room}");
    println!("{}", Reply::Empty.is_empty());
    // What is no text comes back as it was.
    println!("{:?}", Reply::Pair(caller.phone.clone(), 1).into_text()); //~ unconsented-use Caller::phone -> operations.logging
}

fn numbers(caller: &Caller) {
    let number = caller.line;
    println!("{:?}", Level::try_from(caller.desk).is_ok());
    let level: u32 = Level::High.into();
    println!("{level} {:?}", Level::Low);
    println!("{:?}", Level::try_from_primitive(1));
    let code = Code::from(caller.desk);
    println!("{code:?}");
    if let Code::Other(other) = Code::from_primitive(number) {
        println!("{other}"); //~ unconsented-use Caller::line -> operations.logging
    }
    println!("{}", u32::from(Code::Fine));
    println!("{:?}", Code::Other(2));
}

fn kinds(caller: &Caller) {
    let kind = Kind::Plain(caller.phone.clone());
    println!("{:?} {:?} {:?}", kind.get_message(), kind.get_str("colour"), Kind::VARIANTS);
    println!("{:?}", Kind::from_repr(1));
    println!("{kind:?} {:?}", Kind::Bold); //~ unconsented-use Caller::phone -> operations.logging
    println!("{:?}", Day::VARIANTS);
    let table = DayTable::new(caller.phone.clone(), "late".to_owned());
    println!("{}", table[Day::First]); //~ unconsented-use Caller::phone -> operations.logging
}

fn main() {
    let caller = Caller { phone: probe::text("Caller::phone"), line: probe::number("Caller::line"), desk: 4 };
    inner(&caller);
    numbers(&caller);
    kinds(&caller);
}
