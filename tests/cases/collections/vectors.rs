//! A vector holds what was pushed into it, until it is cleared.
use consent::Pii;
use std::collections::VecDeque;

#[derive(Debug, Clone, Pii)]
struct Witness {
    case: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let witness = Witness { case: 1, name: probe::text("Witness::name") };
    let mut names = Vec::new();
    println!("{names:?}");
    names.push(witness.name.clone());
    println!("{names:?}"); //~ unconsented-use Witness::name -> operations.logging
    println!("{}", names.len());
    println!("{}", names[0]); //~ unconsented-use Witness::name -> operations.logging
    println!("{:?}", names.first()); //~ unconsented-use Witness::name -> operations.logging
    names.insert(0, "A. Nonymous".to_owned());
    names.sort();
    println!("{}", names.join(", ")); //~ unconsented-use Witness::name -> operations.logging
    println!("{}", names.contains(&"B".to_owned()));
    let mut copy = vec!["start".to_owned()];
    copy.extend_from_slice(&names);
    println!("{copy:?}"); //~ unconsented-use Witness::name -> operations.logging
    let tail = copy.split_off(1);
    println!("{}", tail.concat()); //~ unconsented-use Witness::name -> operations.logging
    names.clear();
    println!("{names:?}");
    let mut cases = vec![witness.case];
    cases.extend([2, 3]);
    println!("{cases:?}");
    let mut queue = VecDeque::from([witness]);
    queue.push_back(Witness { case: 2, name: "Sam".to_owned() });
    if let Some(next) = queue.pop_front() {
        println!("{}", next.name); //~ unconsented-use Witness::name -> operations.logging
        println!("{}", next.case);
    }
    println!("{}", queue.len());
}
