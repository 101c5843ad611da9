//! Patterns with alternatives bind one name from several places, `@` binds the whole, `ref` lends a part.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Party {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Debug, Clone)]
enum Event {
    Joined { who: Party, at: u32 },
    Left { who: Party, at: u32, note: String },
    Moved(Party, u32),
    Tick(u32),
}

fn when(event: &Event) -> u32 {
    match event {
        Event::Joined { at, .. } | Event::Left { at, .. } | Event::Moved(_, at) | Event::Tick(at) => *at,
    }
}

fn who(event: Event) -> Option<Party> {
    match event {
        Event::Joined { who, .. } | Event::Left { who, .. } | Event::Moved(who, _) => Some(who),
        Event::Tick(_) => None,
    }
}

fn note(event: &Event) -> String {
    match event {
        left @ (Event::Left { .. } | Event::Joined { .. }) => format!("{left:?}"),
        Event::Moved(Party { id, .. }, to) => format!("{id} to {to}"),
        Event::Tick(_) => String::new(),
    }
}

fn main() {
    let party = Party { id: 4, name: probe::text("Party::name") };
    let joined = Event::Joined { who: party.clone(), at: 10 };
    let left = Event::Left { who: party.clone(), at: 11, note: "early".to_owned() };
    println!("{} {}", when(&joined), when(&left));
    println!("{:?}", who(joined.clone()).map(|p| p.id));
    println!("{:?}", who(left.clone()).map(|p| p.name)); //~ unconsented-use Party::name -> operations.logging
    println!("{}", note(&left)); //~ unconsented-use Party::name -> operations.logging
    println!("{}", note(&Event::Moved(party.clone(), 3)));
    if let Event::Left { note, .. } = &left {
        println!("{note}");
    }
    let (Ok(text) | Err(text)): Result<String, String> = (if party.id > 3 { Ok(party.name.clone()) } else { Err("no".to_owned()) });
    println!("{text}"); //~ unconsented-use Party::name -> operations.logging
    let mut pair = (party.clone(), 3);
    let (ref mut who, ref count) = pair;
    who.id += *count;
    println!("{}", who.id);
    who.name.push('!');
    println!("{}", pair.0.name); //~ unconsented-use Party::name -> operations.logging
    match party.id {
        n @ (1 | 2 | 4) => println!("{n}"),
        n => println!("{n}"),
    }
    let all = [(1, party.name.as_str()), (2, "x")];
    match all {
        [first @ (1 | 3, _), (n, rest)] => {
            println!("{}", first.1); //~ unconsented-use Party::name -> operations.logging
            println!("{n} {rest}");
        }
        _ => {}
    }
}
