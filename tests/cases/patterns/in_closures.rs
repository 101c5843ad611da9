//! Closure parameters take their arguments apart.
use consent::Pii;

#[derive(Pii)]
struct Runner {
    bib: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let runners = [Runner { bib: 1, name: probe::text("Runner::name") }];
    runners.iter().for_each(|Runner { name, .. }| println!("{name}")); //~ unconsented-use Runner::name -> operations.logging
    runners.iter().for_each(|&Runner { bib, .. }| println!("{bib}"));
    let pairs: Vec<(u32, &str)> = runners.iter().map(|Runner { bib, name }| (*bib, name.as_str())).collect();
    pairs.iter().for_each(|(bib, _)| println!("{bib}"));
    pairs.iter().for_each(|&(_, name)| println!("{name}")); //~ unconsented-use Runner::name -> operations.logging
    let swap = |(left, right): (u32, String)| (right, left);
    let (name, bib) = swap((4, runners[0].name.clone()));
    println!("{name}"); //~ unconsented-use Runner::name -> operations.logging
    println!("{bib}");
}
