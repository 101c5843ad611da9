//! What is changed in place through an iterator, an entry or a slice is changed.
use consent::Pii;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Pii)]
struct Tutor {
    hours: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let tutor = Tutor { hours: 2, name: probe::text("Tutor::name") };
    let mut lines = vec![String::from("a"), String::from("b")];
    println!("{lines:?}");
    for line in &mut lines {
        line.push_str(&tutor.name);
    }
    println!("{lines:?}"); //~ unconsented-use Tutor::name -> operations.logging
    let mut hours = vec![1, 2];
    hours.iter_mut().for_each(|hour| *hour += tutor.hours);
    println!("{hours:?}");
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    names.entry(1).and_modify(|name| name.push('!')).or_insert_with(|| tutor.name.clone());
    println!("{:?}", names.get(&1)); //~ unconsented-use Tutor::name -> operations.logging
    if let Some(name) = names.get_mut(&1) {
        *name = "hidden".to_owned();
    }
    println!("{:?}", names.len());
    let mut slots = [String::new(), String::new()];
    let (left, right) = slots.split_at_mut(1);
    left[0].push('x');
    right[0].clone_from(&tutor.name);
    println!("{slots:?}"); //~ unconsented-use Tutor::name -> operations.logging
    let mut tutors = vec![tutor];
    tutors.retain(|tutor| tutor.name.len() > 2);
    println!("{tutors:?}"); //~ unconsented-use Tutor::name -> operations.logging
    for tutor in tutors.iter_mut() {
        tutor.name.clear();
    }
    println!("{}", tutors[0].hours);
    let drained: Vec<Tutor> = tutors.drain(..).collect();
    println!("{}", drained.len());
    println!("{tutors:?}");
}
