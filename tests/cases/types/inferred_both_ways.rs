//! What is expected decides which conversion, which default, which collection and which `parse` is meant.
use std::collections::BTreeMap;

use consent::Pii;

#[derive(Pii)]
struct Keeper {
    cage: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Default)]
struct Open(String);

#[derive(Default)]
struct Closed(usize);

impl From<&Keeper> for Open {
    fn from(keeper: &Keeper) -> Open {
        Open(keeper.name.clone())
    }
}

impl From<&Keeper> for Closed {
    fn from(keeper: &Keeper) -> Closed {
        Closed(keeper.name.len())
    }
}

impl std::str::FromStr for Open {
    type Err = ();

    fn from_str(text: &str) -> Result<Open, ()> {
        Ok(Open(text.to_owned()))
    }
}

impl std::str::FromStr for Closed {
    type Err = ();

    fn from_str(text: &str) -> Result<Closed, ()> {
        Ok(Closed(text.len()))
    }
}

impl FromIterator<String> for Open {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Open {
        Open(iter.into_iter().collect::<Vec<_>>().join(","))
    }
}

impl FromIterator<String> for Closed {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Closed {
        Closed(iter.into_iter().map(|text| text.len()).sum())
    }
}

fn open(value: Open) -> String {
    value.0
}

fn closed(value: Closed) -> usize {
    value.0
}

fn returned(keeper: &Keeper) -> Open {
    keeper.into()
}

struct Held {
    open: Open,
    closed: Closed,
}

fn apply<T, R>(value: T, with: impl Fn(T) -> R) -> R {
    with(value)
}

fn main() {
    let keeper = Keeper { cage: 3, name: probe::text("Keeper::name") };
    println!("{}", open((&keeper).into())); //~ unconsented-use Keeper::name -> operations.logging
    println!("{}", closed((&keeper).into()));
    println!("{}", returned(&keeper).0); //~ unconsented-use Keeper::name -> operations.logging
    let held = Held { open: keeper.name.parse().unwrap_or_default(), closed: keeper.name.parse().unwrap_or_default() };
    println!("{}", held.open.0); //~ unconsented-use Keeper::name -> operations.logging
    println!("{}", held.closed.0);
    let names = || vec![keeper.name.clone()].into_iter();
    println!("{}", open(names().collect())); //~ unconsented-use Keeper::name -> operations.logging
    println!("{}", closed(names().collect()));
    let mut later = None;
    if keeper.cage > 0 {
        later = Some((&keeper).into());
    }
    let later: Option<Closed> = later;
    println!("{}", later.map(|it| it.0).unwrap_or_default());
    println!("{}", open(Default::default()));
    let convert: fn(&Keeper) -> Closed = |it| it.into();
    println!("{}", convert(&keeper).0);
    println!("{}", apply(&keeper, |it| it.cage));
    println!("{}", apply(&keeper, |it| it.name.clone())); //~ unconsented-use Keeper::name -> operations.logging
    let map: BTreeMap<_, _> = [(keeper.cage, &keeper)].into_iter().collect();
    for (cage, keeper) in &map {
        println!("{cage}");
        println!("{}", keeper.name); //~ unconsented-use Keeper::name -> operations.logging
    }
    let mut list = Vec::new();
    list.push(&keeper);
    println!("{}", list[0].cage);
    println!("{}", list[0].name); //~ unconsented-use Keeper::name -> operations.logging
}
