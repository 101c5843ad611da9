//! Entries, ranges and the ends of ordered collections.
use consent::Pii;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, VecDeque};

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

fn main() {
    let one = person();
    let mut by_age: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    by_age.entry(one.age).or_default().push(one.name.clone());
    println!("{:?}", by_age.get(&41)); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", by_age.keys());
    println!("{:?}", by_age.range(..50).next()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", by_age.first_key_value().map(|(age, _)| age));
    println!("{:?}", by_age.last_key_value().map(|(_, names)| names)); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", by_age.iter().map(|(age, names)| (*age, names.len())).collect::<Vec<_>>());
    let mut counts: HashMap<String, u32> = HashMap::new();
    *counts.entry(one.name.clone()).or_insert(0) += 1;
    counts.entry(one.name.clone()).and_modify(|n| *n += one.age).or_insert(1);
    println!("{:?}", counts.values().sum::<u32>());
    println!("{:?}", counts.into_keys().collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    let mut firsts: HashMap<u32, String> = HashMap::new();
    firsts.entry(1).or_insert_with(|| one.name.clone());
    println!("{:?}", firsts.get(&1)); //~ unconsented-use Person::name -> operations.logging
    let mut plain: HashMap<u32, String> = HashMap::new();
    plain.entry(one.age).or_insert_with(|| "plain".to_owned());
    println!("{plain:?}");
    let mut seconds: HashMap<u32, String> = HashMap::new();
    seconds.entry(2).or_insert(one.name.clone()).push('!');
    println!("{seconds:?}"); //~ unconsented-use Person::name -> operations.logging
    if let std::collections::hash_map::Entry::Vacant(free) = plain.entry(7) {
        free.insert(one.name.clone());
    }
    println!("{plain:?}"); //~ unconsented-use Person::name -> operations.logging
    let mut queue = VecDeque::from([one.name.clone()]);
    queue.push_front("a".to_owned());
    println!("{:?}", queue.back()); //~ unconsented-use Person::name -> operations.logging
    let mut heap = BinaryHeap::new();
    heap.push((one.age, one.name.clone()));
    println!("{:?}", heap.peek().map(|(age, _)| age));
    println!("{:?}", heap.pop().map(|(_, name)| name)); //~ unconsented-use Person::name -> operations.logging
    let ages = BTreeSet::from([one.age, 3]);
    println!("{:?}", ages.range(2..).collect::<Vec<_>>());
    let mut set = BTreeSet::new();
    set.insert(one.name.clone());
    println!("{:?}", set.pop_first()); //~ unconsented-use Person::name -> operations.logging
    let mut old = vec![one.name.clone(), "b".to_owned()];
    let tail = old.split_off(0);
    println!("{tail:?}"); //~ unconsented-use Person::name -> operations.logging
    let mut stack = vec![one.clone()];
    while let Some(top) = stack.pop() {
        println!("{}", top.age);
        println!("{}", top.name); //~ unconsented-use Person::name -> operations.logging
        if top.age > 100 {
            stack.push(top);
        }
    }
    let mut tree: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    tree.entry(1).or_default().insert(2, one.name.clone());
    println!("{:?}", tree[&1][&2]); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", tree.values().map(BTreeMap::len).sum::<usize>());
    let groups = [one.clone(), one].into_iter().fold(BTreeMap::<u32, Vec<Person>>::new(), |mut groups, p| {
        groups.entry(p.age).or_default().push(p);
        groups
    });
    println!("{:?}", groups.values().map(Vec::len).collect::<Vec<_>>());
    println!("{:?}", groups.keys().collect::<Vec<_>>());
    println!("{:?}", groups.values().flatten().map(|p| &p.name).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
}
