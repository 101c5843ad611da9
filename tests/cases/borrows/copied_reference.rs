//! A copy of what a reference names does not change with the original, nor the original with it, whoever gave the
//! reference.
use consent::Pii;

#[derive(Clone, Debug, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: Option<String>,
    note: Option<String>,
}

#[derive(Clone, Debug)]
struct Note {
    text: String,
}

struct View<'a> {
    note: &'a Note,
}

fn the<T>(value: &T) -> &T {
    value
}

fn viewed(note: &Note) -> View<'_> {
    View { note: the(note) }
}

fn main() {
    let guest = Guest { name: Some(probe::text("Guest::name")), note: None };
    let mut note = Note { text: String::new() };
    let copy = (&note).clone();
    let other = the(&note).clone();
    let part = the(&note.text).clone();
    let again = the(the(&note)).to_owned();
    let seen = viewed(&note).note.clone();
    note.text.push_str(guest.name.as_deref().unwrap_or_default());
    println!("{note:?}"); //~ unconsented-use Guest::name -> operations.logging
    println!("{copy:?}");
    println!("{other:?}");
    println!("{part}");
    println!("{again:?}");
    println!("{seen:?}");
    let mut made = Guest { note: the(&guest.name).clone(), name: Some(probe::text("Guest::name")) };
    println!("{:?}", made.note); //~ unconsented-use Guest::name -> operations.logging
    made.note.insert(String::from("no"));
    println!("{:?}", made.note);
    println!("{:?}", made.name); //~ unconsented-use Guest::name -> operations.logging
    println!("{made:?}"); //~ unconsented-use Guest::name -> operations.logging
    let mut own = guest.clone();
    own = Guest { note: the(&own.name).clone(), name: Some(probe::text("Guest::name")) };
    own.note.insert(String::from("no"));
    println!("{own:?}"); //~ unconsented-use Guest::name -> operations.logging
}
