//! Conditions joined by `&&` bind for what follows them, in `if`, `while` and match guards.
//! inputs: named = bool
use consent::Pii;
use std::collections::VecDeque;

#[derive(Debug, Clone, Pii)]
struct Visitor {
    badge: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: Option<String>,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

enum Entry {
    Known { visitor: Visitor, floor: u32 },
    Card(u32, String),
    Nobody,
}

fn show(entry: &Entry) -> String {
    if let Entry::Known { visitor, floor } = entry
        && let Some(name) = &visitor.name
        && *floor > 0
    {
        return format!("{name} on {floor}");
    }
    if let Entry::Card(number, holder) = entry
        && !holder.is_empty()
    {
        return number.to_string();
    }
    "nobody".to_owned()
}

fn floors(entries: &[Entry]) -> Vec<u32> {
    entries
        .iter()
        .filter_map(|entry| {
            if let Entry::Known { floor, visitor: Visitor { badge, .. } } = entry && *badge > 0 {
                Some(*floor)
            } else {
                None
            }
        })
        .collect()
}

fn main() {
    let visitor = Visitor {
        badge: 3,
        name: Some(probe::text("Visitor::name")),
        email: probe::text("Visitor::email"),
    };
    let entries = [
        Entry::Known { visitor: visitor.clone(), floor: 2 },
        Entry::Card(7, visitor.email.clone()),
        Entry::Nobody,
    ];
    println!("{}", show(&entries[0])); //~ unconsented-use Visitor::name -> operations.logging
    println!("{:?}", floors(&entries));
    let mut queue: VecDeque<(u32, Visitor)> = VecDeque::from([(1, visitor.clone()), (2, visitor.clone())]);
    while let Some((place, next)) = queue.pop_front()
        && let Visitor { name: Some(name), badge, .. } = next
    {
        println!("{place} {badge}");
        println!("{name}"); //~ unconsented-use Visitor::name -> operations.logging
    }
    match &visitor {
        Visitor { name: Some(name), .. } if name.len() > 5 && probe::input("named") => println!("{name}"), //~ unconsented-use Visitor::name -> operations.logging
        Visitor { badge, email, .. } if *badge > 1 && email.contains('@') => {
            println!("{badge}");
            println!("{email}"); //~ unconsented-use Visitor::email -> operations.logging
        }
        other => println!("{}", other.badge),
    }
    if let Some(name) = visitor.name.as_deref()
        && let Some((first, _)) = name.split_once('@')
        && let n @ 1.. = first.len()
    {
        println!("{first}"); //~ unconsented-use Visitor::name -> operations.logging
        println!("{}", n > 0);
    }
}
