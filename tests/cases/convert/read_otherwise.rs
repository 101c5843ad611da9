//! crates: serde, serde_json
//! What is read in another way than it was written: into options, maps, other names, by other code, from bytes.
use std::collections::HashMap;
use std::marker::PhantomData;

use consent::Pii;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

#[derive(Clone, Serialize, Deserialize, Pii)]
struct Person {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Clone, Serialize, Deserialize)]
struct Holder {
    name: String,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    n: u32,
}

fn person() -> Person {
    Person { name: probe::text("Person::name") }
}

fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

fn cached<T: Serialize + DeserializeOwned>(make: impl FnOnce() -> T) -> T {
    make()
}

#[derive(Serialize)]
struct WithOption {
    owner: Option<Person>,
    n: u32,
}

#[derive(Deserialize)]
struct AsOption {
    owner: Option<Holder>,
    n: u32,
}

#[derive(Deserialize)]
struct AsItself {
    owner: Holder,
    n: u32,
}

fn options() {
    let text = write(&WithOption { owner: Some(person()), n: 1 });
    let back: AsOption = serde_json::from_str(&text).unwrap();
    println!("{}", back.n);
    println!("{}", back.owner.unwrap().name); //~ unconsented-use Person::name -> operations.logging
    let back: AsItself = serde_json::from_str(&text).unwrap();
    println!("{}", back.n);
    println!("{}", back.owner.name); //~ unconsented-use Person::name -> operations.logging
    let back: Option<Holder> = serde_json::from_str(&write(&person())).unwrap();
    println!("{}", back.unwrap().name); //~ unconsented-use Person::name -> operations.logging
    let made = cached(|| Some(Holder { name: person().name }));
    println!("{}", made.unwrap().name); //~ unconsented-use Person::name -> operations.logging
}

fn bytes() {
    let mut bytes = Vec::new();
    bytes.extend_from_slice(&serde_json::to_vec(&person()).unwrap());
    let back: Holder = serde_json::from_slice(&bytes).unwrap();
    println!("{}", back.name); //~ unconsented-use Person::name -> operations.logging
    let reader = std::io::Cursor::new(serde_json::to_vec(&person()).unwrap());
    let back: Holder = serde_json::from_reader(reader).unwrap();
    println!("{}", back.name); //~ unconsented-use Person::name -> operations.logging
}

#[derive(Serialize, Deserialize)]
struct Book {
    by_name: HashMap<String, Entry>,
}

fn entries(text: &str) -> HashMap<String, Entry> {
    serde_json::from_str(text).unwrap()
}

fn maps() {
    let book = Book { by_name: HashMap::from_iter([(person().name, Entry { n: 1 })]) };
    let back: Book = serde_json::from_str(&write(&book)).unwrap();
    for (name, entry) in &back.by_name {
        println!("{}", entry.n);
        println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    }
    for (name, _) in entries(&write(&book.by_name)) {
        println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    }
}

#[derive(Deserialize)]
struct Aliased {
    #[serde(alias = "name")]
    title: String,
}

#[derive(Deserialize)]
#[serde(rename_all(deserialize = "camelCase"))]
struct Camel {
    user_name: String,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all_fields = "camelCase")]
enum Event {
    Joined { user_name: String },
}

fn aliased(text: &str) -> Aliased {
    serde_json::from_str(text).unwrap()
}

fn other_names() {
    let back: Aliased = serde_json::from_value(serde_json::json!({ "name": person().name })).unwrap();
    println!("{}", back.title); //~ unconsented-use Person::name -> operations.logging
    println!("{}", aliased(&write(&person())).title); //~ unconsented-use Person::name -> operations.logging
    let back: Camel = serde_json::from_value(serde_json::json!({ "userName": person().name })).unwrap();
    println!("{}", back.user_name); //~ unconsented-use Person::name -> operations.logging
    let value = serde_json::to_value(&Event::Joined { user_name: person().name }).unwrap();
    println!("{}", value["userName"]); //~ unconsented-use Person::name -> operations.logging
}

#[derive(Serialize)]
struct Envelope<T> {
    id: u32,
    #[serde(flatten)]
    data: T,
}

#[derive(Serialize)]
enum Payload {
    Joined { who: String },
}

fn wrap<T: Serialize>(data: T) -> String {
    write(&Envelope { id: 1, data })
}

fn flattened() {
    let back: Holder = serde_json::from_str(&wrap(person())).unwrap();
    println!("{}", back.name); //~ unconsented-use Person::name -> operations.logging
    let value = serde_json::to_value(&Envelope { id: 1, data: Payload::Joined { who: person().name } }).unwrap();
    println!("{}", value["Joined"]["who"]); //~ unconsented-use Person::name -> operations.logging
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Wrap<T> {
    inner: Holder,
    #[serde(skip)]
    of: PhantomData<T>,
}

#[derive(Serialize, Deserialize)]
struct Layer<T> {
    person: T,
}

fn unwrapped<'de, D: Deserializer<'de>>(from: D) -> Result<Holder, D::Error> {
    Ok(Layer::<Holder>::deserialize(from)?.person)
}

#[derive(Serialize)]
struct Layered {
    who: Layer<Person>,
}

#[derive(Deserialize)]
struct Unlayered {
    #[serde(deserialize_with = "unwrapped")]
    who: Holder,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Either {
    Pair(u32, String),
}

fn other_code() {
    let back: Wrap<u8> = serde_json::from_str(&write(&person())).unwrap();
    println!("{}", back.inner.name); //~ unconsented-use Person::name -> operations.logging
    let back: Unlayered = serde_json::from_str(&write(&Layered { who: Layer { person: person() } })).unwrap();
    println!("{}", back.who.name); //~ unconsented-use Person::name -> operations.logging
    let (_, name): (u32, String) = serde_json::from_str(&write(&Either::Pair(1, person().name))).unwrap();
    println!("{name}"); //~ unconsented-use Person::name -> operations.logging
}

#[derive(Serialize, Deserialize)]
enum Told {
    Joined { who: Person, line: String },
}

fn copied() {
    let who = person();
    let told = Told::Joined { line: format!("{} joined", who.name), who };
    let Told::Joined { line, who } = serde_json::from_str(&write(&told)).unwrap();
    println!("{line}"); //~ unconsented-use Person::name -> operations.logging
    println!("{}", who.name); //~ unconsented-use Person::name -> operations.logging
}

fn main() {
    options();
    bytes();
    maps();
    other_names();
    flattened();
    other_code();
    copied();
}
