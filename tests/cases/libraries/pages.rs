//! maud's `html!` prints what stands in it, and only that; `json!` keeps its keys apart.
//! crates: maud, serde_json, serde
use consent::Pii;
use maud::{Markup, PreEscaped, Render, html};
use serde_json::{Map, Value, json};

#[derive(Pii, Clone)]
struct Reader {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    shelf: u32,
    tags: Vec<String>,
}

struct Badge<'a>(&'a Reader);

impl Render for Badge<'_> {
    fn render(&self) -> Markup {
        html! { b.badge { (self.0.name) } }
    }
}

fn layout(title: &str, body: Markup) -> Markup {
    html! {
        (maud::DOCTYPE)
        html lang="en" {
            head { title { (title) } }
            body #main .wide[title.is_empty()] { (body) }
        }
    }
}

fn shelf(reader: &Reader) -> Markup {
    html! {
        p title=(reader.shelf) data-id="4" { "Shelf " (reader.shelf) }
        @if reader.shelf > 3 { "high" } @else { "low" }
        @for tag in &reader.tags { li { (tag) } }
    }
}

fn name(reader: &Reader) -> Markup {
    html! {
        @let shown = reader.name.trim();
        @match reader.shelf {
            0 => p { "none" },
            _ => a href={ "/readers/" (shown) } { "open" },
        }
    }
}

fn pages(reader: &Reader) {
    println!("{}", shelf(reader).into_string());
    println!("{}", layout("shelf", shelf(reader)).into_string());
    println!("{}", name(reader).into_string()); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", layout("name", name(reader)).into_string()); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", layout(&reader.name, shelf(reader)).into_string()); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", html! { (Badge(reader)) }.into_string()); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", html! { input value=[Some(&reader.name)]; }.0); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", PreEscaped(format!("<b>{}</b>", reader.name)).into_string()); //~ unconsented-use Reader::name -> operations.logging
}

fn values(reader: &Reader) {
    let shelf = json!({ "shelf": reader.shelf, "tags": reader.tags, "list": [1, 2, null] });
    println!("{shelf}");
    let mut value = json!({ "shelf": { "number": reader.shelf, "owner": { "name": &reader.name } } });
    println!("{}", value["shelf"]["number"]);
    println!("{}", value["shelf"]["owner"]["name"]); //~ unconsented-use Reader::name -> operations.logging
    println!("{:?}", value.pointer("/shelf/owner")); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", value.get("shelf").and_then(|it| it.get("number")).is_some());
    value["shelf"]["owner"] = json!("nobody");
    println!("{}", value["shelf"]["number"]);
    let mut map = Map::new();
    map.insert("name".to_owned(), Value::String(reader.name.clone()));
    map.insert("shelf".to_owned(), json!(reader.shelf));
    println!("{:?}", map.get("shelf"));
    println!("{:?}", map.get("name").and_then(Value::as_str)); //~ unconsented-use Reader::name -> operations.logging
    let value = Value::Object(map);
    if let Some(object) = value.as_object() {
        for (key, value) in object {
            println!("{key}");
            println!("{value}"); //~ unconsented-use Reader::name -> operations.logging
        }
    }
    println!("{}", serde_json::to_string(&value).unwrap()); //~ unconsented-use Reader::name -> operations.logging
    let list = Value::Array(vec![Value::String(reader.name.clone()), json!(reader.shelf)]);
    println!("{:?}", list.get(0)); //~ unconsented-use Reader::name -> operations.logging
    println!("{:?}", list.pointer("/0")); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", list[0]); //~ unconsented-use Reader::name -> operations.logging
    let paths = json!({ "/readers": reader.name, "a/b": reader.name, "plain": reader.shelf });
    println!("{:?}", paths.get("/readers")); //~ unconsented-use Reader::name -> operations.logging
    println!("{:?}", paths.pointer("/a~1b")); //~ unconsented-use Reader::name -> operations.logging
    println!("{:?}", paths.pointer("")); //~ unconsented-use Reader::name -> operations.logging
    println!("{:?}", paths.pointer("/plain"));
    let mut written = json!({ "shelf": reader.shelf });
    written["name"] = json!(reader.name);
    if let Value::Object(map) = &written {
        println!("{map:?}"); //~ unconsented-use Reader::name -> operations.logging
    }
    let mut written = Value::Object(Map::new());
    written.as_object_mut().unwrap().insert("name".to_owned(), Value::String(reader.name.clone()));
    println!("{written}"); //~ unconsented-use Reader::name -> operations.logging
    let read: Value = serde_json::from_str(&format!("{{\"a\":\"{}\"}}", reader.name)).unwrap();
    println!("{}", read["a"].as_str().unwrap_or_default()); //~ unconsented-use Reader::name -> operations.logging
}

fn main() {
    let reader = Reader { name: probe::text("Reader::name"), shelf: 4, tags: vec!["new".to_owned()] };
    pages(&reader);
    values(&reader);
}
