//! Slice patterns: first, last, rest, and bindings with `ref` and `@`.
use consent::Pii;

#[derive(Debug, Pii)]
struct Voter {
    ward: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let voters = vec![
        Voter { ward: 1, name: probe::text("Voter::name") },
        Voter { ward: 2, name: probe::text("Voter::name") },
        Voter { ward: 3, name: probe::text("Voter::name") },
    ];
    if let [first, .., last] = voters.as_slice() {
        println!("{}", first.name); //~ unconsented-use Voter::name -> operations.logging
        println!("{}", last.ward);
    }
    match &voters[..] {
        [] => println!("nobody"),
        [only] => println!("{}", only.ward),
        [Voter { name, .. }, rest @ ..] => {
            println!("{name}"); //~ unconsented-use Voter::name -> operations.logging
            println!("{}", rest.len());
            println!("{rest:?}"); //~ unconsented-use Voter::name -> operations.logging
        }
    }
    if let [one @ Voter { ward, .. }, ..] = &voters[..] {
        println!("{ward}");
        println!("{one:?}"); //~ unconsented-use Voter::name -> operations.logging
    }
    let [ref left, right] = [voters[0].name.clone(), "none".to_owned()];
    println!("{left}"); //~ unconsented-use Voter::name -> operations.logging
    println!("{}", right.len());
    let pair = (&voters[1].name, voters[1].ward);
    let (ref name, ref ward) = pair;
    println!("{name}"); //~ unconsented-use Voter::name -> operations.logging
    println!("{ward}");
}
