//! Hand-written `Serialize`: what is given to the serialiser is written, and nothing else of the value.
//! crates: serde, serde_json
use std::collections::BTreeMap;
use std::fmt;

use consent::Pii;
use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Pii, Clone)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    room: u32,
}

struct Text(String);

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

struct Hidden(String);

impl Serialize for Hidden {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        serializer.serialize_u64(self.0.len() as u64)
    }
}

struct Through(Text);

impl Serialize for Through {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

struct Within(Hidden);

impl Serialize for Within {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(&self.0, serializer)
    }
}

impl Serialize for Guest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Guest", 2)?;
        out.serialize_field("name", &self.name)?;
        out.serialize_field("room", &self.room)?;
        out.end()
    }
}

struct Listed<'g>(&'g [Guest]);

impl Serialize for Listed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_seq(Some(self.0.len()))?;
        for guest in self.0 {
            out.serialize_element(&guest.email)?;
        }
        out.end()
    }
}

struct ByRoom<'g>(&'g [Guest]);

impl Serialize for ByRoom<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_map(None)?;
        for guest in self.0 {
            out.serialize_entry(&guest.room, &guest.email)?;
        }
        out.end()
    }
}

struct Rooms<'g>(&'g [Guest]);

impl Serialize for Rooms<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|guest| guest.room))
    }
}

struct Names<'g>(&'g [Guest]);

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|guest| guest.name.as_str()))
    }
}

struct Keyed<'g>(&'g [Guest]);

impl Serialize for Keyed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|guest| (guest.room, &guest.name)))
    }
}

struct Pair(String, String);

impl Serialize for Pair {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_tuple(1)?;
        out.serialize_element(&self.0)?;
        out.end()
    }
}

struct Shown(String, String);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

enum Either {
    Name(String),
    Number(u32),
    Secret(String),
}

impl Serialize for Either {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Either::Name(name) => serializer.serialize_newtype_variant("Either", 0, "Name", name),
            Either::Number(number) => serializer.serialize_u32(*number),
            Either::Secret(_) => serializer.serialize_unit(),
        }
    }
}

mod upper {
    use super::*;

    pub fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&text.to_uppercase())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        Ok(String::deserialize(deserializer)?.to_lowercase())
    }
}

mod length {
    use super::*;

    pub fn serialize<T: AsRef<str>, S: Serializer>(text: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(text.as_ref().len() as u64)
    }
}

#[derive(Serialize)]
struct Card {
    #[serde(with = "upper")]
    name: String,
    #[serde(serialize_with = "length::serialize")]
    email: String,
}

#[derive(Serialize, Deserialize)]
struct Badge {
    #[serde(with = "upper")]
    name: String,
}

#[derive(Serialize, Clone)]
#[serde(into = "String")]
struct Plate {
    shown: String,
    #[allow(dead_code)]
    own: String,
}

impl From<Plate> for String {
    fn from(plate: Plate) -> String {
        plate.shown
    }
}

#[allow(dead_code)]
mod far {
    pub struct Person {
        n: String,
    }

    impl Person {
        pub fn new(n: String) -> Person {
            Person { n }
        }
        pub fn name(&self) -> String {
            self.n.clone()
        }
    }

    pub struct Place {
        pub town: String,
        pub street: String,
    }
}

#[derive(Serialize)]
#[serde(remote = "far::Person")]
struct PersonDef {
    #[serde(getter = "far::Person::name")]
    name: String,
}

#[derive(Serialize)]
#[serde(remote = "far::Place")]
struct PlaceDef {
    town: String,
    #[serde(skip)]
    #[allow(dead_code)]
    street: String,
}

#[derive(Serialize)]
struct Trip<'t> {
    #[serde(with = "PersonDef")]
    who: far::Person,
    #[serde(with = "PlaceDef")]
    to: &'t far::Place,
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), email: probe::text("Guest::email"), room: 4 };
    let guests = [guest.clone()];
    println!("{}", json(&Text(guest.name.clone()))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Hidden(guest.name.clone())));
    println!("{}", json(&Through(Text(guest.name.clone())))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Within(Hidden(guest.name.clone()))));
    println!("{}", json(&guest)); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Some(vec![guest.clone()]))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Listed(&guests))); //~ unconsented-use Guest::email -> operations.logging
    println!("{}", json(&ByRoom(&guests))); //~ unconsented-use Guest::email -> operations.logging
    println!("{}", json(&Rooms(&guests)));
    println!("{}", json(&Names(&guests))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Keyed(&guests))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Pair(guest.name.clone(), guest.email.clone()))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Shown(guest.email.clone(), guest.name.clone()))); //~ unconsented-use Guest::email -> operations.logging
    println!("{}", json(&Either::Name(guest.name.clone()))); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Either::Number(guest.room)));
    println!("{}", json(&Either::Secret(guest.name.clone())));
    let card = Card { name: guest.name.clone(), email: guest.email.clone() };
    println!("{}", serde_json::to_value(&card).unwrap()); //~ unconsented-use Guest::name -> operations.logging
    let badge: Badge = serde_json::from_str(&json(&Badge { name: guest.name.clone() })).unwrap();
    println!("{}", badge.name); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", json(&Plate { shown: guest.room.to_string(), own: guest.name.clone() }));
    println!("{}", json(&Plate { shown: guest.name.clone(), own: String::new() })); //~ unconsented-use Guest::name -> operations.logging
    let by_room: BTreeMap<u32, Text> = guests.iter().map(|g| (g.room, Text(g.email.clone()))).collect();
    println!("{}", json(&by_room)); //~ unconsented-use Guest::email -> operations.logging
    println!("{:?}", serde_json::json!({ "text": Text(guest.name.clone()), "room": guest.room })["text"]); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", serde_json::json!({ "hidden": Hidden(guest.name.clone()) }));
    let place = |town: &str, street: &str| far::Place { town: town.to_owned(), street: street.to_owned() };
    let town = place("Rome", &guest.name);
    let nobody = far::Person::new(String::new());
    println!("{}", json(&Trip { who: nobody, to: &town }));
    let who = far::Person::new(guest.name.clone());
    println!("{}", json(&Trip { who, to: &town })); //~ unconsented-use Guest::name -> operations.logging
    let town = place(&guest.email, "a");
    let nobody = far::Person::new(String::new());
    println!("{}", json(&Trip { who: nobody, to: &town })); //~ unconsented-use Guest::email -> operations.logging
}
