//! Items of a type that is personal data itself, beside items that only hold it.
use consent::Pii;
use std::collections::{HashMap, HashSet};

#[derive(Pii, Clone, Debug, PartialEq, Eq, Hash)]
#[pii(category = "user.contact.email", purposes = ["account"])]
struct Email(String);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Group {
    name: String,
    owner: Email,
}

fn names(groups: HashSet<Group>) -> Vec<String> {
    groups.into_iter().map(|g| g.name).collect()
}

fn names_by_ref(groups: &HashSet<Group>) -> Vec<&str> {
    groups.iter().map(|g| g.name.as_str()).collect()
}

fn names_of(groups: HashMap<u32, Group>) -> Vec<String> {
    groups.into_iter().map(|(_, g)| g.name).collect()
}

fn owners(groups: HashSet<Group>) -> Vec<Email> {
    groups.into_iter().map(|g| g.owner).collect()
}

fn main() {
    let group = Group { name: "staff".into(), owner: Email(probe::text("Email")) };
    println!("{:?}", names([group.clone()].into()));
    println!("{:?}", names_by_ref(&[group.clone()].into()));
    println!("{:?}", names_of([(1, group.clone())].into()));
    println!("{:?}", owners([group].into())); //~ unconsented-use Email -> operations.logging
}
