//! `zip`, `enumerate` and `chain` keep what is whose.
use consent::Pii;

#[derive(Pii)]
struct Candidate {
    list: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let candidates = vec![Candidate { list: 1, name: probe::text("Candidate::name") }];
    let colours = ["red", "blue"];
    for (candidate, colour) in candidates.iter().zip(colours) {
        println!("{colour}");
        println!("{}", candidate.list);
        println!("{}", candidate.name); //~ unconsented-use Candidate::name -> operations.logging
    }
    let names = candidates.iter().map(|candidate| candidate.name.as_str());
    for (idx, name) in names.clone().enumerate() {
        println!("{idx}");
        println!("{name}"); //~ unconsented-use Candidate::name -> operations.logging
    }
    for name in names.chain(["blank"]) {
        println!("{name}"); //~ unconsented-use Candidate::name -> operations.logging
    }
    let (lists, names): (Vec<u32>, Vec<&str>) =
        candidates.iter().map(|candidate| (candidate.list, candidate.name.as_str())).unzip();
    println!("{lists:?}");
    println!("{names:?}"); //~ unconsented-use Candidate::name -> operations.logging
    for colour in colours.iter().rev().skip(1) {
        println!("{colour}");
    }
}
