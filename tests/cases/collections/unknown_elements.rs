//! What is put into an empty collection is what its type says, where nothing else is known of it.
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Mutex;

use consent::Pii;
use depot::Depot;

#[derive(Clone, Debug, Pii)]
struct Member {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    seat: u32,
}

impl depot::Stored for Member {
    fn stored(seat: u32) -> Self {
        Member { name: probe::text("Member::name"), seat }
    }
}

fn lists(depot: &Depot) {
    let mut list = Vec::new();
    println!("{:?}", list.iter().map(|it: &Member| &it.name).next());
    list.push(depot.load::<Member>(1));
    println!("{:?}", list.iter().map(|it: &Member| &it.name).next()); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", list.iter().map(|it: &Member| it.seat).next());
    let mut queue = VecDeque::with_capacity(list.len());
    println!("{:?}", queue.front().map(|it: &Member| &it.name));
    queue.extend((1..3).map(|seat| depot.load::<Member>(seat)));
    println!("{:?}", queue.front().map(|it: &Member| &it.name)); //~ unconsented-use Member::name -> operations.logging
    let mut list: Vec<Member> = Vec::new();
    list.extend_from_slice(&[depot.load::<Member>(4)]);
    println!("{:?}", list[0].name); //~ unconsented-use Member::name -> operations.logging
}

fn maps(depot: &Depot) {
    let mut map: BTreeMap<u32, Member> = BTreeMap::new();
    println!("{:?}", map.values().map(|it| &it.name).next());
    map.extend([1, 2].iter().map(|seat| (*seat, depot.load::<Member>(*seat))));
    println!("{:?}", map.values().map(|it| &it.name).next()); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", map.keys().next());
    let mut map: HashMap<u32, Member> = HashMap::new();
    println!("{:?}", map.get(&1).map(|it| &it.name));
    map.entry(1).or_insert_with(|| depot.load::<Member>(1));
    println!("{:?}", map.get(&1).map(|it| &it.name)); //~ unconsented-use Member::name -> operations.logging
    let mut map: HashMap<u32, Member> = HashMap::default();
    map.insert(2, depot.load::<Member>(2));
    println!("{:?}", map.into_values().map(|it| it.name).next()); //~ unconsented-use Member::name -> operations.logging
}

fn cells(depot: &Depot) {
    let shared = Mutex::new(Vec::new());
    println!("{:?}", shared.lock().unwrap().first().map(|it: &Member| &it.name));
    shared.lock().unwrap().push(depot.load::<Member>(1));
    println!("{:?}", shared.lock().unwrap().first().map(|it| &it.name)); //~ unconsented-use Member::name -> operations.logging
    let mut one = None;
    println!("{:?}", one.as_ref().map(|it: &Member| &it.name));
    println!("{:?}", one.insert(depot.load::<Member>(1)).name); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", one.as_ref().map(|it| &it.name)); //~ unconsented-use Member::name -> operations.logging
}

fn lent(depot: &Depot) {
    let mut map: HashMap<u32, Member> = HashMap::new();
    map.reserve(2);
    println!("{:?}", map.values().map(|it| &it.name).next());
    depot::load_all(&mut map);
    println!("{:?}", map.values().map(|it| &it.name).next()); //~ unconsented-use Member::name -> operations.logging
    let member: Member = depot.load(1);
    let parsed = depot::parse(&member.name);
    println!("{}", parsed.text); //~ unconsented-use Member::name -> operations.logging
}

fn texts() {
    let mut line = String::new();
    println!("{line}");
    line.push_str(&probe::text("Member::name"));
    let member = Member { name: line, seat: 1 };
    println!("{}", member.name); //~ unconsented-use Member::name -> operations.logging
}

fn main() {
    let depot = Depot::open("members");
    lists(&depot);
    maps(&depot);
    cells(&depot);
    lent(&depot);
    texts();
}

//- crate depot
// Outside the workspace: of what it loads only the type is known.
pub trait Stored {
    fn stored(seat: u32) -> Self;
}

pub struct Depot(String);

impl Depot {
    pub fn open(name: &str) -> Depot {
        Depot(name.to_owned())
    }

    pub fn load<T: Stored>(&self, seat: u32) -> T {
        assert!(!self.0.is_empty());
        T::stored(seat)
    }
}

pub fn load_all<T: Stored>(into: &mut std::collections::HashMap<u32, T>) {
    into.insert(1, T::stored(1));
}

pub struct Parsed<N> {
    pub text: String,
    pub n: N,
}

pub fn parse(text: &str) -> Parsed<usize> {
    Parsed { text: text.to_owned(), n: text.len() }
}
