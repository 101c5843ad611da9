//! A copy of what a reference names does not change with the original, whoever gave the reference.
use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Clone, Debug)]
struct Note {
    text: String,
}

fn the<T>(value: &T) -> &T {
    value
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name") };
    let mut note = Note { text: String::new() };
    let copy = (&note).clone();
    let other = the(&note).clone();
    note.text.push_str(&guest.name);
    println!("{note:?}"); //~ unconsented-use Guest::name -> operations.logging
    println!("{copy:?}");
    println!("{other:?}"); //~ false unconsented-use Guest::name -> operations.logging # a copy of what a generic function gave back by reference keeps pointing at the original
}
