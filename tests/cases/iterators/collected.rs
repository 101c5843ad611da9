//! What is collected holds what went in: strings, maps, sets, results.
use consent::Pii;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Pii)]
struct Rower {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let crew = vec![
        Rower { seat: 1, name: probe::text("Rower::name") },
        Rower { seat: 2, name: probe::text("Rower::name") },
    ];
    let by_seat: BTreeMap<u32, &str> = crew.iter().map(|rower| (rower.seat, rower.name.as_str())).collect();
    println!("{by_seat:?}"); //~ unconsented-use Rower::name -> operations.logging
    println!("{:?}", by_seat.keys());
    println!("{:?}", by_seat.values()); //~ unconsented-use Rower::name -> operations.logging
    let seats: BTreeSet<u32> = crew.iter().map(|rower| rower.seat).collect();
    println!("{seats:?}");
    let line: String = crew.iter().map(|rower| rower.name.as_str()).collect();
    println!("{line}"); //~ unconsented-use Rower::name -> operations.logging
    let checked: Result<Vec<&str>, String> =
        crew.iter().map(|rower| if rower.seat > 0 { Ok(rower.name.as_str()) } else { Err("seat".to_owned()) }).collect();
    println!("{checked:?}"); //~ unconsented-use Rower::name -> operations.logging
    let found: Option<Vec<u32>> = crew.iter().map(|rower| Some(rower.seat)).collect();
    println!("{found:?}");
    let (strong, weak): (Vec<&Rower>, Vec<&Rower>) = crew.iter().partition(|rower| rower.seat > 1);
    println!("{}", strong[0].name); //~ unconsented-use Rower::name -> operations.logging
    println!("{}", weak.len());
}
