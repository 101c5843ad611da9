//! What is put in under a literal key takes the place of what was there.
use std::collections::HashMap;

use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name") };
    let mut made = HashMap::from([("a", guest.name.clone())]);
    println!("{made:?}"); //~ unconsented-use Guest::name -> operations.logging
    made.insert("a", String::new());
    println!("{made:?}"); //~ false unconsented-use Guest::name -> operations.logging # what `HashMap::from` puts under literal keys is one place, and nothing is overwritten there
    let mut filled = HashMap::new();
    filled.insert("a", guest.name);
    filled.insert("a", String::new());
    println!("{filled:?}");
}
