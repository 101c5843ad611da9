//! Every macro that formats: `format!`, `write!`, `format_args!`, `dbg!`, `concat!`; a message that no assertion prints is no use.
use consent::Pii;
use std::fmt::Write as _;

#[derive(Pii)]
struct Clerk {
    till: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let clerk = Clerk { till: 1, name: probe::text("Clerk::name") };
    let line = format!("{} at {}", clerk.name, clerk.till);
    println!("{line}"); //~ unconsented-use Clerk::name -> operations.logging
    let line = format!("till {}", clerk.till);
    println!("{line}");
    let mut buffer = String::new();
    write!(buffer, "{}", clerk.till).ok();
    println!("{buffer}");
    writeln!(buffer, "{}", clerk.name).ok();
    println!("{buffer}"); //~ unconsented-use Clerk::name -> operations.logging
    println!("{}", format_args!("<{}>", clerk.name)); //~ unconsented-use Clerk::name -> operations.logging
    println!("{}", format_args!("<{}>", clerk.till));
    println!(concat!("till ", "{}"), clerk.till);
    println!(concat!("clerk ", "{}"), clerk.name); //~ unconsented-use Clerk::name -> operations.logging
    let till = dbg!(clerk.till);
    println!("{till}");
    let name = dbg!(clerk.name.clone()); //~ unconsented-use Clerk::name -> operations.logging
    println!("{name}"); //~ unconsented-use Clerk::name -> operations.logging
    println!("{}", stringify!(clerk.name));
    assert!(clerk.till == 1, "{}", clerk.name);
}
