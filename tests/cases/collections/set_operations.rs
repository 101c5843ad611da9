//! What is in one set and not in another is of the first: the other is only compared with.
use consent::Pii;
use std::collections::{BTreeSet, HashSet};

#[derive(Pii)]
struct Member {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    team: String,
}

fn names(members: &[Member]) -> HashSet<String> {
    members.iter().map(|m| m.name.clone()).collect()
}

fn main() {
    let members = [Member { name: probe::text("Member::name"), team: "red".into() }];
    let named = names(&members);
    let teams: HashSet<String> = members.iter().map(|m| m.team.clone()).collect();
    for left in teams.difference(&named) {
        println!("{left}");
    }
    for left in named.difference(&teams) {
        println!("{left}"); //~ unconsented-use Member::name -> operations.logging
    }
    let left: BTreeSet<&String> = teams.difference(&named).collect();
    println!("{left:?}");
    for either in teams.union(&named) {
        println!("{either}"); //~ unconsented-use Member::name -> operations.logging
    }
    let text = format!("{} of the team", members[0].team);
    println!("{:?}", text.strip_prefix(members[0].name.as_str()));
    println!("{:?}", members[0].name.strip_prefix(text.as_str()).unwrap_or(&members[0].name)); //~ unconsented-use Member::name -> operations.logging
}
