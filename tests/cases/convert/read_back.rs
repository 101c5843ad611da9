//! crates: serde, serde_json
//! What is written under names is read back under them: into the type it was written of, or into another with the same names.
use consent::Pii;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize, Pii)]
struct Person {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    age: u32,
}

#[derive(Clone, Serialize, Deserialize)]
struct Tracker {
    url: String,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Settings {
    the_owner: Person,
    tracker: Tracker,
    more: Vec<Person>,
    last: Option<Person>,
}

/// Another type with the same names.
#[derive(Deserialize)]
struct Copy {
    #[serde(rename = "theOwner")]
    owner: Holder,
    tracker: Tracker,
}

#[derive(Deserialize)]
struct Holder {
    name: String,
    age: u32,
}

#[derive(Serialize, Deserialize)]
struct Wrapper(Settings);

#[derive(Serialize, Deserialize)]
struct Flat {
    #[serde(flatten)]
    person: Person,
    note: String,
}

#[derive(Deserialize)]
struct Aliased {
    #[serde(alias = "name")]
    title: String,
    age: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Event {
    Joined { who: String, at: String },
    Left { at: String },
}

#[derive(Deserialize)]
struct At {
    at: String,
}

fn person() -> Person {
    Person { name: probe::text("Person::name"), age: 7 }
}

fn settings() -> Settings {
    Settings {
        the_owner: person(),
        tracker: Tracker { url: "https://example.org".to_owned() },
        more: vec![person()],
        last: Some(person()),
    }
}

fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(text)
}

fn as_settings(bytes: &[u8]) -> Settings {
    serde_json::from_slice(bytes).unwrap()
}

fn same_type() {
    let text = serde_json::to_string(&settings()).unwrap();
    let back: Settings = serde_json::from_str(&text).unwrap();
    println!("{}", back.tracker.url);
    println!("{}", back.the_owner.age);
    println!("{}", back.the_owner.name); //~ unconsented-use Person::name -> operations.logging
    for person in &back.more {
        println!("{}", person.age);
        println!("{}", person.name); //~ unconsented-use Person::name -> operations.logging
    }
    if let Some(last) = &back.last {
        println!("{}", last.age);
        println!("{}", last.name); //~ unconsented-use Person::name -> operations.logging
    }
    println!("{text}"); //~ unconsented-use Person::name -> operations.logging
}

fn other_type() {
    let text = serde_json::to_string(&settings()).unwrap();
    let copy: Copy = serde_json::from_str(&text).unwrap();
    println!("{} {}", copy.tracker.url, copy.owner.age);
    println!("{}", copy.owner.name); //~ unconsented-use Person::name -> operations.logging
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    println!("{}", value["tracker"]["url"]);
    println!("{}", value["theOwner"]["name"]); //~ unconsented-use Person::name -> operations.logging
    let copy: Copy = serde_json::from_value(value).unwrap();
    println!("{}", copy.owner.age);
    println!("{}", copy.owner.name); //~ unconsented-use Person::name -> operations.logging
}

fn by_helpers() {
    let text = write(&settings());
    let back: Settings = read(&text).unwrap();
    println!("{}", back.tracker.url);
    println!("{}", back.the_owner.name); //~ unconsented-use Person::name -> operations.logging
    let copy: Copy = read(&text).unwrap();
    println!("{}", copy.tracker.url);
    println!("{}", copy.owner.name); //~ unconsented-use Person::name -> operations.logging
    let back = as_settings(&serde_json::to_vec(&settings()).unwrap());
    println!("{}", back.tracker.url);
    println!("{}", back.last.unwrap().name); //~ unconsented-use Person::name -> operations.logging
}

fn wrapped() {
    let text = write(&Wrapper(settings()));
    let back: Settings = read(&text).unwrap();
    println!("{}", back.tracker.url);
    println!("{}", back.the_owner.name); //~ unconsented-use Person::name -> operations.logging
    let copy: Wrapper = read(&write(&settings())).unwrap();
    println!("{}", copy.0.tracker.url);
    println!("{}", copy.0.the_owner.name); //~ unconsented-use Person::name -> operations.logging
}

fn flattened() {
    let text = write(&Flat { person: person(), note: "none".to_owned() });
    let holder: Holder = read(&text).unwrap();
    println!("{}", holder.age);
    println!("{}", holder.name); //~ unconsented-use Person::name -> operations.logging
    let flat: Flat = read(&text).unwrap();
    println!("{}", flat.note);
    println!("{}", flat.person.name); //~ unconsented-use Person::name -> operations.logging
    let aliased: Aliased = read(&write(&person())).unwrap();
    println!("{}", aliased.age);
    println!("{}", aliased.title); //~ unconsented-use Person::name -> operations.logging
}

fn variants() {
    let joined = Event::Joined { who: person().name, at: "noon".to_owned() };
    let text = write(&joined);
    let at: At = read(&text).unwrap();
    println!("{}", at.at);
    let back: Event = read(&text).unwrap();
    if let Event::Joined { who, .. } | Event::Left { at: who } = back {
        println!("{who}"); //~ unconsented-use Person::name -> operations.logging
    }
}

fn literal() {
    let value = serde_json::json!({ "name": person().name, "age": 7 });
    let holder: Holder = serde_json::from_value(value.clone()).unwrap();
    println!("{}", holder.age);
    println!("{}", holder.name); //~ unconsented-use Person::name -> operations.logging
    let holder: Holder = read(&value.to_string()).unwrap();
    println!("{}", holder.name); //~ unconsented-use Person::name -> operations.logging
}

fn main() {
    same_type();
    other_type();
    by_helpers();
    wrapped();
    flattened();
    variants();
    literal();
}
