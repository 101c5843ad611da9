//! What a generic function takes out of a list by its number is shown as its own type says.
use std::fmt;

use consent::Pii;

#[derive(Clone, Pii)]
struct Guest(
    #[pii(category = "user.name", purposes = ["account"])]
    String,
);

impl fmt::Display for Guest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a guest")
    }
}

fn copied<T: Clone>(list: &[T]) -> Option<T> {
    list.get(0).cloned()
}

fn borrowed<T>(list: &[T], at: usize) -> Option<&T> {
    list.get(at)
}

fn some<T>(list: &[T]) -> Option<&[T]> {
    list.get(0..1)
}

fn main() {
    let guests = vec![Guest(probe::text("Guest::0"))];
    if let Some(guest) = copied(&guests) {
        println!("{guest}");
        println!("{}", guest.0); //~ unconsented-use Guest::0 -> operations.logging
    }
    if let Some(guest) = borrowed(&guests, 0) {
        println!("{guest}");
        println!("{}", guest.0); //~ unconsented-use Guest::0 -> operations.logging
    }
    if let Some(guests) = some(&guests) {
        println!("{}", guests[0]);
        println!("{}", guests[0].0); //~ unconsented-use Guest::0 -> operations.logging
    }
}
