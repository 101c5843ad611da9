//! crates: serde, serde_json
//! Code with a purpose touches a text that data was written into under names.
use consent::Pii;
use serde::Serialize;

#[derive(Clone, Serialize, Pii)]
struct Person {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    age: u32,
}

#[derive(Clone, Serialize)]
struct Theme {
    colour: String,
}

fn person() -> Person {
    Person { name: probe::text("Person::name"), age: 7 }
}

#[consent::purpose("marketing")]
fn sized(text: String) -> usize {
    let own = text; //~ touch unconsented-use Person::name -> marketing
    own.len()
}

#[consent::purpose("marketing")]
fn painted(text: String) -> usize {
    let own = text;
    own.len()
}

fn main() {
    sized(serde_json::to_string(&person()).unwrap());
    painted(serde_json::to_string(&Theme { colour: "red".to_owned() }).unwrap());
}
