//! `flat_map`, `flatten`, `fold` and `scan` bring elements together.
use consent::Pii;

#[derive(Pii)]
struct Household {
    rooms: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    members: Vec<String>,
}

fn main() {
    let households = [
        Household { rooms: 2, members: vec![probe::text("Household::members")] },
        Household { rooms: 3, members: vec![probe::text("Household::members"), probe::text("Household::members")] },
    ];
    let all: Vec<&String> = households.iter().flat_map(|household| &household.members).collect();
    println!("{all:?}"); //~ unconsented-use Household::members -> operations.logging
    println!("{}", all.len());
    let line = households.iter().map(|household| household.members.clone()).flatten().fold(
        String::new(),
        |line, name| line + &name,
    );
    println!("{line}"); //~ unconsented-use Household::members -> operations.logging
    let rooms = households.iter().fold(0, |rooms, household| rooms + household.rooms);
    println!("{rooms}");
    let lines: Vec<String> = households
        .iter()
        .scan(String::new(), |line, household| {
            line.push_str(&household.members[0]);
            Some(line.clone())
        })
        .collect();
    println!("{lines:?}"); //~ unconsented-use Household::members -> operations.logging
    let doors: Vec<u32> = households.iter().flat_map(|household| [household.rooms, 1]).collect();
    println!("{doors:?}");
}
