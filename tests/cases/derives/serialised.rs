//! serde: `remote`, `with`, `into`, `from`, `flatten`, `tag`, `rename`, and `serde_with`'s `serde_as`, with what each writes.
//! crates: serde, serde_json, serde_with
use std::collections::BTreeMap;

use consent::Pii;
use serde::{Deserialize, Serialize, Serializer};
use serde_with::{DisplayFromStr, serde_as, skip_serializing_none};

mod far {
    pub struct Place {
        pub street: String,
        pub town: String,
    }
}

#[derive(Pii, Serialize, Clone)]
struct Customer {
    id: u32,
    #[serde(skip_serializing)]
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[serde(rename = "mail", skip_serializing_if = "String::is_empty")]
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[serde(serialize_with = "masked")]
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
}

fn masked<S: Serializer>(phone: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(phone.len() as u64)
}

#[derive(Serialize)]
#[serde(remote = "far::Place")]
struct PlaceDef {
    #[serde(skip)]
    street: String,
    town: String,
}

#[derive(Serialize)]
struct Parcel {
    #[serde(with = "PlaceDef")]
    place: far::Place,
    number: u32,
}

#[derive(Serialize, Clone)]
#[serde(into = "Shown")]
struct Account {
    secret: String,
    number: String,
}

#[derive(Serialize)]
struct Shown {
    number: String,
}

impl From<Account> for Shown {
    fn from(account: Account) -> Shown {
        Shown { number: account.number }
    }
}

#[derive(Serialize)]
struct Page<T> {
    #[serde(flatten)]
    inner: T,
    page: u32,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Event {
    SignedUp { who: String },
    Left { #[serde(skip)] who: String, at: u32 },
}

#[serde_as]
#[skip_serializing_none]
#[derive(Serialize, Deserialize)]
struct Row {
    #[serde_as(as = "DisplayFromStr")]
    number: u64,
    #[serde_as(as = "Vec<DisplayFromStr>")]
    list: Vec<u32>,
    note: Option<String>,
    #[serde(skip)]
    own: Option<String>,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(from = "String", into = "String")]
#[derive(Clone)]
struct Tag(String);

impl From<String> for Tag {
    fn from(text: String) -> Tag {
        Tag(text)
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> String {
        tag.0
    }
}

#[derive(Serialize)]
#[serde(transparent)]
struct Inner(String);

fn main() {
    let customer = Customer {
        id: 4,
        name: probe::text("Customer::name"),
        email: probe::text("Customer::email"),
        phone: probe::text("Customer::phone"),
    };
    println!("{}", serde_json::to_string(&customer).unwrap()); //~ unconsented-use Customer::email -> operations.logging
    let place = far::Place { street: customer.name.clone(), town: "Rome".to_owned() };
    let parcel = Parcel { place, number: 2 };
    println!("{}", serde_json::to_string(&parcel).unwrap());
    println!("{}", parcel.place.street); //~ unconsented-use Customer::name -> operations.logging
    let place = far::Place { street: String::new(), town: customer.name.clone() };
    println!("{}", serde_json::to_string(&Parcel { place, number: 2 }).unwrap()); //~ unconsented-use Customer::name -> operations.logging
    let account = Account { secret: customer.name.clone(), number: "12".to_owned() };
    println!("{} {}", serde_json::to_string(&account).unwrap(), account.secret.len());
    let account = Account { secret: String::new(), number: customer.name.clone() };
    println!("{}", serde_json::to_string(&account).unwrap()); //~ unconsented-use Customer::name -> operations.logging
    let page = Page { inner: customer.clone(), page: 2 };
    println!("{} {}", page.page, page.inner.id);
    println!("{}", serde_json::to_string(&page).unwrap()); //~ unconsented-use Customer::email -> operations.logging
    println!("{}", serde_json::to_string(&Page { inner: BTreeMap::from([("a", 1)]), page: 1 }).unwrap());
    let event = Event::SignedUp { who: customer.name.clone() };
    println!("{}", serde_json::to_string(&event).unwrap()); //~ unconsented-use Customer::name -> operations.logging
    let event = Event::Left { who: customer.name.clone(), at: 3 };
    println!("{}", serde_json::to_string(&event).unwrap());
    if let Event::Left { who, .. } = event {
        println!("{who}"); //~ unconsented-use Customer::name -> operations.logging
    }
    let row = Row { number: 4, list: vec![1], note: None, own: Some(customer.name.clone()) };
    println!("{} {:?}", serde_json::to_string(&row).unwrap(), row.list);
    println!("{:?}", row.own); //~ unconsented-use Customer::name -> operations.logging
    let row = Row { note: Some(customer.name.clone()), own: None, ..row };
    println!("{}", serde_json::to_string_pretty(&row).unwrap()); //~ unconsented-use Customer::name -> operations.logging
    let text = serde_json::to_string(&Tag(customer.name.clone())).unwrap();
    println!("{text}"); //~ unconsented-use Customer::name -> operations.logging
    let tag: Tag = serde_json::from_str(&text).unwrap();
    println!("{}", tag.0); //~ unconsented-use Customer::name -> operations.logging
    println!("{:?}", serde_json::to_value(Inner(customer.name.clone())).unwrap()); //~ unconsented-use Customer::name -> operations.logging
    let value = serde_json::json!({ "id": customer.id, "who": customer.name, "list": [1, customer.email], "deep": { "a": null } });
    println!("{}", value["id"]);
    println!("{}", value["who"]); //~ unconsented-use Customer::name -> operations.logging
    println!("{}", value["list"][1]); //~ unconsented-use Customer::email -> operations.logging
    println!("{}", value["deep"]);
}
