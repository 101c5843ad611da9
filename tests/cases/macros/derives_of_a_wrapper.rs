//! Derives that a macro puts before the items it is given are those of the items.
use std::collections::HashMap;

use consent::Pii;

macro_rules! all {
    ($( $item:item )+) => { $( #[derive(Debug, Clone, Eq, PartialEq, Hash)] $item )+ };
}

macro_rules! with_metas {
    ($( #[$m:meta] )* struct $name:ident { $( $field:ident: $ty:ty ),* }) => {
        #[derive(Clone, Eq, PartialEq)]
        $( #[$m] )*
        struct $name { $( $field: $ty ),* }
    };
}

all! {
    struct Key { user: String }

    #[derive(Default)]
    struct Other { user: String }
}

with_metas! {
    #[derive(Hash)]
    struct Third { user: String }
}

#[derive(Clone, Pii)]
struct Member {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    nick: String,
}

fn member() -> Member {
    Member {
        id: 7,
        nick: probe::text("Member::nick"),
    }
}

fn main() {
    let user = || "u".to_string();
    let keys = HashMap::from([(Key { user: user() }, member())]);
    if let Some(found) = keys.get(&Key { user: user() }).cloned() {
        println!("{}", found.id);
        println!("{}", found.nick); //~ unconsented-use Member::nick -> operations.logging
    }
    let others = HashMap::from([(Other { user: user() }, member())]);
    if let Some(found) = others.get(&Other { user: user() }).cloned() {
        println!("{}", found.id);
    }
    let thirds = HashMap::from([(Third { user: user() }, member())]);
    if let Some(found) = thirds.get(&Third { user: user() }).cloned() {
        println!("{}", found.id);
    }
    println!("{:?}", Other::default());
}
