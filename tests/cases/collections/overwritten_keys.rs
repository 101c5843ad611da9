//! What is put in under a literal key takes the place of what was there, however the map was made.
use std::collections::{BTreeMap, HashMap};

use consent::Pii;

#[derive(Clone, Debug, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name") };
    let mut made = HashMap::from([("a", guest.name.clone()), ("b", String::new())]);
    println!("{made:?}"); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", made.get("a")); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", made.get("b"));
    println!("{:?}", made.get("c"));
    println!("{}", made["a"]); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", made.values().next().is_some());
    let mut all = made.clone().into_values().collect::<Vec<_>>();
    all.sort();
    println!("{all:?}"); //~ unconsented-use Guest::name -> operations.logging
    for (key, value) in &made {
        println!("{key}");
        if *key == "a" {
            println!("{value}"); //~ unconsented-use Guest::name -> operations.logging
        }
    }
    made.insert("a", String::new());
    println!("{made:?}");
    made.insert("b", guest.name.clone());
    println!("{made:?}"); //~ unconsented-use Guest::name -> operations.logging
    made.remove("b");
    println!("{made:?}");

    let mut filled = HashMap::new();
    filled.insert("a", guest.name.clone());
    filled.insert("a", String::new());
    println!("{filled:?}");

    let mut guests = BTreeMap::from([("a", guest.clone())]);
    println!("{guests:?}"); //~ unconsented-use Guest::name -> operations.logging
    let taken = guests.remove("a");
    println!("{taken:?}"); //~ unconsented-use Guest::name -> operations.logging
    println!("{guests:?}");
    let many = HashMap::from([("a", 1), ("b", 2), ("c", 3), ("d", 4), ("e", guest.name.len())]);
    println!("{}", many.len());
    let long = HashMap::from([("a", ""), ("b", ""), ("c", ""), ("d", ""), ("e", &guest.name)]);
    println!("{long:?}"); //~ unconsented-use Guest::name -> operations.logging
}
