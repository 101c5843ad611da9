//! Errors that only say of which kind they are, and such as hold what was wrong.
use consent::Pii;

#[derive(Pii)]
struct Visitor {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.demographic.age", purposes = ["account"])]
    age: u64,
}

fn of_std(visitor: &Visitor) {
    if let Err(error) = u8::try_from(visitor.age) {
        println!("{error}");
    }
    visitor.name.parse::<u32>().map_err(|error| println!("{error}")).ok();
    println!("{:?}", visitor.name.parse::<std::net::IpAddr>().err());
    println!("{:?}", String::from_utf8(visitor.name.clone().into_bytes()).map_err(|error| error.into_bytes())); //~ unconsented-use Visitor::name -> operations.logging
}

fn of_others(visitor: &Visitor) {
    if let Err(error) = names::Short::try_from(visitor.name.as_str()) {
        println!("{error:?}");
    }
    if let Err(error) = names::Plain::try_from(visitor.name.as_str()) {
        println!("{error:?}"); //~ unconsented-use Visitor::name -> operations.logging
    }
    let short: Result<names::Short, _> = visitor.name.as_str().try_into();
    short.map_err(|error| println!("{error}")).ok();
    let plain: Result<names::Plain, _> = visitor.name.as_str().try_into();
    plain.map_err(|error| println!("{error}")).ok(); //~ unconsented-use Visitor::name -> operations.logging
}

fn main() {
    let visitor = Visitor { name: probe::text("Visitor::name"), age: 300 };
    of_std(&visitor);
    of_others(&visitor);
}

//- crate names
// Outside the workspace
use std::fmt;

#[derive(Debug, Clone, Copy)]
enum Kind {
    Empty,
    Odd,
}

#[derive(Debug)]
pub struct Refused(Kind);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if matches!(self.0, Kind::Empty) { "empty" } else { "odd" })
    }
}

impl std::error::Error for Refused {}

#[derive(Debug)]
pub struct BadName(String);

impl fmt::Display for BadName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadName {}

pub struct Short(String);

impl TryFrom<&str> for Short {
    type Error = Refused;

    fn try_from(name: &str) -> Result<Self, Refused> {
        Err(Refused(if name.is_empty() { Kind::Empty } else { Kind::Odd }))
    }
}

pub struct Plain(String);

impl TryFrom<&str> for Plain {
    type Error = BadName;

    fn try_from(name: &str) -> Result<Self, BadName> {
        Err(BadName(name.to_owned()))
    }
}
