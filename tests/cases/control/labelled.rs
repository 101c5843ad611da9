//! Labelled blocks and loops give the value they are left with.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

fn find(people: &[Person], wants_name: bool) -> Option<String> {
    'outer: for p in people {
        for n in 0..p.age {
            if n > 3 && wants_name {
                return Some(p.name.clone());
            }
            if n > 5 {
                break 'outer;
            }
        }
    }
    None
}

fn main() {
    let people = [person(), person(), person()];
    let name = 'found: {
        for p in &people {
            if p.age > 3 {
                break 'found p.name.as_str();
            }
        }
        "none"
    };
    println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    let age = 'found: {
        for p in &people {
            if !p.name.is_empty() {
                break 'found p.age;
            }
        }
        0
    };
    println!("{age}");
    let mut i = 0;
    let looped = loop {
        i += 1;
        if i > 1 {
            break people[i - 1].name.clone();
        }
    };
    println!("{looped}"); //~ unconsented-use Person::name -> operations.logging
    let counted = 'a: loop {
        loop {
            i += 1;
            if i > 5 {
                break 'a i;
            }
        }
    };
    println!("{counted}");
    println!("{:?}", find(&people, true)); //~ unconsented-use Person::name -> operations.logging
    let Some(first) = people.first() else { return };
    println!("{}", first.age);
    let text = match people.as_slice() {
        [] => "nobody",
        [only] => only.name.as_str(),
        [_, .., last] => last.name.as_str(),
    };
    println!("{text}"); //~ unconsented-use Person::name -> operations.logging
    let number = match people.as_slice() {
        [first, rest @ ..] => first.age + rest.len() as u32,
        _ => 0,
    };
    println!("{number}");
    let mut last = String::new();
    let mut older = String::new();
    for p in &people {
        println!("{older}"); //~ unconsented-use Person::name -> operations.logging
        older = last;
        last = p.name.clone();
    }
    println!("{last}"); //~ unconsented-use Person::name -> operations.logging
}
