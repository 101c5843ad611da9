//! Adaptors that keep state, look ahead, cut into pieces or split.
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

fn main() {
    let people = vec![person(), person()];
    let names: Vec<String> = people.iter().map(|p| p.name.clone()).collect();
    let ages: Vec<u32> = people.iter().map(|p| p.age).collect();
    println!("{:?}", names.windows(2).map(|pair| pair.concat()).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", ages.windows(2).map(|pair| pair[0] + pair[1]).collect::<Vec<_>>());
    for chunk in names.chunks(1) {
        println!("{chunk:?}"); //~ unconsented-use Person::name -> operations.logging
    }
    for chunk in ages.chunks_exact(1) {
        println!("{chunk:?}");
    }
    let mut peeked = names.iter().peekable();
    println!("{:?}", peeked.peek()); //~ unconsented-use Person::name -> operations.logging
    while let Some(name) = peeked.next_if(|name| !name.is_empty()) {
        println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    }
    let (first, second): (Vec<String>, Vec<u32>) = people.iter().map(|p| (p.name.clone(), p.age)).unzip();
    println!("{first:?}"); //~ unconsented-use Person::name -> operations.logging
    println!("{second:?}");
    let running: Vec<String> = names
        .iter()
        .scan(String::new(), |so_far, name| {
            so_far.push_str(name);
            Some(so_far.clone())
        })
        .collect();
    println!("{running:?}"); //~ unconsented-use Person::name -> operations.logging
    let sums: Vec<u32> = ages
        .iter()
        .scan(0, |sum, age| {
            *sum += age;
            Some(*sum)
        })
        .collect();
    println!("{sums:?}");
    println!("{:?}", people.iter().flat_map(|p| [p.name.clone(), "x".to_owned()]).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", people.iter().flat_map(|p| vec![p.age; 2]).collect::<Vec<_>>());
    println!("{:?}", people.iter().max_by_key(|p| p.age).map(|p| &p.name)); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", people.iter().min_by(|a, b| a.name.cmp(&b.name)).map(|p| p.age));
    println!("{:?}", people.iter().position(|p| p.name.is_empty()));
    println!("{:?}", names.iter().rev().skip(1).step_by(2).last()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", people.iter().map_while(|p| (p.age > 3).then_some(&p.name)).next()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", people.iter().find_map(|p| p.name.strip_suffix("?")).is_some());
    println!("{:?}", names.iter().cloned().reduce(|a, b| a + &b)); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", ages.iter().copied().reduce(|a, b| a.max(b)));
    let total = people.iter().try_fold(0_u32, |sum, p| sum.checked_add(p.age));
    println!("{total:?}");
    let joined = people.iter().try_fold(String::new(), |text, p| if p.age > 0 { Ok(text + &p.name) } else { Err(p.age) });
    println!("{joined:?}"); //~ unconsented-use Person::name -> operations.logging
    let (old, young): (Vec<&Person>, Vec<&Person>) = people.iter().partition(|p| p.age > 3);
    println!("{:?} {}", old.first(), young.len()); //~ unconsented-use Person::name -> operations.logging
    for (age, name) in ages.iter().zip(&names) {
        println!("{age}");
        println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    }
    println!("{:?}", names.iter().zip(ages.iter()).map(|(_, age)| age).sum::<u32>());
    println!("{:?}", ages.iter().cycle().take(3).collect::<Vec<_>>());
    let mut seen = Vec::new();
    let count = people.iter().inspect(|p| seen.push(p.name.len())).count();
    println!("{count}");
    println!("{}", people.iter().any(|p| p.name.is_empty()));
    println!("{:?}", names.iter().enumerate().map(|(i, _)| i).collect::<Vec<_>>());
    println!("{:?}", names.iter().enumerate().map(|(_, name)| name).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", names.first().into_iter().chain(names.last()).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    let sorted = { let mut sorted = people.clone(); sorted.sort_by_key(|p| p.age); sorted };
    println!("{:?}", sorted.iter().map(|p| p.age).collect::<Vec<_>>());
    println!("{:?}", sorted.into_iter().map(|p| p.name).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
}
