//! Parts of slices: windows, chunks, splits, sorted, reversed, the nth.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Nurse {
    ward: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let nurses: Vec<Nurse> =
        (1..=4).map(|ward| Nurse { ward, name: probe::text("Nurse::name") }).collect();
    for pair in nurses.windows(2) {
        println!("{}", pair[0].ward + pair[1].ward);
        println!("{}", pair[1].name); //~ unconsented-use Nurse::name -> operations.logging
    }
    println!("{:?}", nurses.chunks(2).next()); //~ unconsented-use Nurse::name -> operations.logging
    let (left, right) = nurses.split_at(2);
    println!("{}", left.len());
    println!("{right:?}"); //~ unconsented-use Nurse::name -> operations.logging
    println!("{:?}", nurses.iter().map(|nurse| nurse.ward).rev().collect::<Vec<_>>());
    println!("{:?}", nurses.iter().rev().nth(1).map(|nurse| &nurse.name)); //~ unconsented-use Nurse::name -> operations.logging
    let mut sorted = nurses.clone();
    sorted.sort_by(|left, right| left.name.cmp(&right.name));
    println!("{}", sorted.is_sorted_by_key(|nurse| &nurse.name));
    println!("{:?}", sorted.last()); //~ unconsented-use Nurse::name -> operations.logging
    let mut queue = nurses.iter().peekable();
    println!("{:?}", queue.peek().map(|nurse| nurse.ward));
    println!("{:?}", queue.next_if(|nurse| nurse.ward == 1)); //~ unconsented-use Nurse::name -> operations.logging
    println!("{:?}", nurses.binary_search_by_key(&9, |nurse| nurse.ward).is_err());
    let names = nurses.iter().map(|nurse| vec![nurse.name.clone()]).collect::<Vec<_>>().concat();
    println!("{names:?}"); //~ unconsented-use Nurse::name -> operations.logging
    println!("{:?}", nurses.iter().step_by(2).map(|nurse| nurse.ward).sum::<u32>());
    println!("{:?}", nurses.iter().map(|nurse| nurse.name.as_str()).reduce(|left, right| left.max(right))); //~ unconsented-use Nurse::name -> operations.logging
}
