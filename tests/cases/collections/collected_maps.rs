//! Maps that are collected of pairs: keys are not values, whatever the map and however it is made.
//! crates: indexmap
use std::collections::{BTreeMap, HashMap, HashSet};

use consent::Pii;
use indexmap::IndexMap;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Pii)]
struct Member {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    seat: u32,
}

fn by_group(groups: &[String], member: &Member) -> HashMap<String, HashSet<Member>> {
    groups.iter().map(|group| (group.clone(), HashSet::from([member.clone()]))).collect()
}

fn missing(ours: &HashMap<String, HashSet<Member>>) -> HashMap<String, HashSet<Member>> {
    let mut found = HashMap::new();
    for (group, members) in ours {
        println!("{group} has {}", members.len());
        found.insert(group.clone(), members.clone());
    }
    found
}

fn checked(pairs: Vec<(String, Member)>) -> Result<HashMap<String, Member>, String> {
    pairs.into_iter().map(|(k, m)| if m.seat > 90 { Err("no such seat".to_owned()) } else { Ok((k, m)) }).collect()
}

fn main() {
    let member = Member { name: probe::text("Member::name"), seat: 4 };
    let groups = vec!["choir".to_owned()];
    let all = by_group(&groups, &member);
    println!("{:?}", all.keys().collect::<Vec<_>>());
    println!("{:?}", all.values().next()); //~ unconsented-use Member::name -> operations.logging
    for (group, members) in missing(&all) {
        println!("{} to {group}", members.len());
        println!("{members:?}"); //~ unconsented-use Member::name -> operations.logging
    }
    let named: HashMap<_, _> = groups.iter().map(|_| (member.name.clone(), member.seat)).collect();
    println!("{:?}", named.values().max());
    println!("{:?}", named.keys().max()); //~ unconsented-use Member::name -> operations.logging
    let ordered = groups.iter().map(|g| (g.as_str(), &member)).collect::<BTreeMap<_, _>>();
    println!("{:?}", ordered.first_key_value().map(|(k, _)| k));
    println!("{:?}", ordered.first_key_value().map(|(_, m)| m)); //~ unconsented-use Member::name -> operations.logging
    let indexed: IndexMap<String, Member> = groups.iter().map(|g| (g.clone(), member.clone())).collect();
    for (group, it) in &indexed {
        println!("{group} {}", it.seat);
        println!("{}", it.name); //~ unconsented-use Member::name -> operations.logging
    }
    match checked(vec![("choir".to_owned(), member.clone())]) {
        Ok(map) => {
            println!("{:?}", map.keys().next());
            println!("{:?}", map.values().next()); //~ unconsented-use Member::name -> operations.logging
        }
        Err(text) => println!("{text}"),
    }
    let mut more: HashMap<String, Member> = HashMap::new();
    more.extend(groups.iter().map(|g| (g.clone(), member.clone())));
    println!("{:?}", more.keys().collect::<Vec<_>>());
    println!("{:?}", more.into_values().collect::<Vec<_>>()); //~ unconsented-use Member::name -> operations.logging
    let made = HashMap::<u32, String>::from_iter([(member.seat, member.name.clone())]);
    println!("{:?}", made.keys().next());
    println!("{:?}", made.get(&member.seat)); //~ unconsented-use Member::name -> operations.logging
    let (seats, names): (Vec<u32>, Vec<String>) = made.into_iter().unzip();
    println!("{seats:?}");
    println!("{names:?}"); //~ unconsented-use Member::name -> operations.logging
    let counted = groups.iter().fold(HashMap::new(), |mut map, g| {
        map.entry(g.clone()).or_insert_with(Vec::new).push(member.name.clone());
        map
    });
    println!("{:?}", counted.keys().collect::<Vec<_>>());
    println!("{:?}", counted.values().collect::<Vec<_>>()); //~ unconsented-use Member::name -> operations.logging
    let turned: HashMap<Vec<String>, String> = counted.into_iter().map(|(k, v)| (v, k)).collect();
    println!("{:?}", turned.values().collect::<Vec<_>>());
    println!("{:?}", turned.keys().collect::<Vec<_>>()); //~ unconsented-use Member::name -> operations.logging
}
