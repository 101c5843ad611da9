//! `PartialEq`, `Ord` and `Hash` written by hand are still comparisons.
use consent::Pii;
use std::cmp::Ordering;

#[derive(Debug, Clone, Pii)]
struct Entrant {
    bib: u32,
    #[pii(category = "user.demographic.age", purposes = ["account"])]
    age: u32,
}

impl PartialEq for Entrant {
    fn eq(&self, other: &Self) -> bool {
        self.age == other.age
    }
}

impl PartialOrd for Entrant {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.age.partial_cmp(&other.age)
    }
}

fn main() {
    let young = Entrant { bib: 1, age: probe::number("Entrant::age") };
    let old = Entrant { bib: 2, age: probe::number("Entrant::age") };
    println!("{}", young == old);
    println!("{}", young < old);
    println!("{:?}", young.partial_cmp(&old));
    println!("{}", if young < old { young.bib } else { old.bib });
    println!("{}", young.age.max(old.age)); //~ unconsented-use Entrant::age -> operations.logging
    println!("{}", young.age.clamp(1, u32::MAX)); //~ unconsented-use Entrant::age -> operations.logging
    let mut entrants = vec![young, old];
    entrants.sort_by_key(|entrant| entrant.age);
    println!("{:?}", entrants.iter().map(|entrant| entrant.bib).count());
    println!("{entrants:?}"); //~ unconsented-use Entrant::age -> operations.logging
}
