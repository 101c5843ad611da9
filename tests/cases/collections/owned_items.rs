//! Whatever a collection is, its items are read by field: those of a set as those of a list.
use consent::Pii;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

#[derive(Pii, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Member {
    team: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn teams_of_set(members: HashSet<Member>) -> Vec<String> {
    members.into_iter().map(|m| m.team).collect()
}

fn teams_of_tree(members: BTreeSet<Member>) -> Vec<String> {
    members.into_iter().map(|m| m.team).collect()
}

fn teams_of_queue(members: VecDeque<Member>) -> Vec<String> {
    members.into_iter().map(|m| m.team).collect()
}

fn teams_of_map(members: HashMap<u32, Member>) -> Vec<String> {
    members.into_values().map(|m| m.team).collect()
}

fn teams_of_sorted(members: BTreeMap<u32, Member>) -> Vec<String> {
    members.into_iter().map(|(_, m)| m.team).collect()
}

fn emails_of_set(members: HashSet<Member>) -> Vec<String> {
    members.into_iter().map(|m| m.email).collect()
}

fn main() {
    let member = Member { team: "blue".into(), email: probe::text("Member::email") };
    println!("{:?}", teams_of_set([member.clone()].into()));
    println!("{:?}", teams_of_tree([member.clone()].into()));
    println!("{:?}", teams_of_queue([member.clone()].into()));
    println!("{:?}", teams_of_map([(1, member.clone())].into()));
    println!("{:?}", teams_of_sorted([(1, member.clone())].into()));
    println!("{:?}", emails_of_set([member].into())); //~ unconsented-use Member::email -> operations.logging
}
