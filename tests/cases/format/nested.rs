//! Formatting within formatting, conditional pieces, and padding by methods.
//! inputs: loud = bool
use consent::Pii;

#[derive(Pii)]
struct Speaker {
    slot: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let loud = probe::input::<bool>("loud");
    let speaker = Speaker { slot: 2, name: probe::text("Speaker::name") };
    println!("{}", format!("[{}]", format!("({})", speaker.name))); //~ unconsented-use Speaker::name -> operations.logging
    println!("{}", format!("[{}]", format!("({})", speaker.slot)));
    println!("{}", if loud { speaker.name.as_str() } else { "somebody" }); //~ unconsented-use Speaker::name -> operations.logging
    println!("{}", if loud { "now" } else { "later" });
    println!("{}", match &speaker.name { name if loud => name.clone(), _ => String::new() }); //~ unconsented-use Speaker::name -> operations.logging
    println!("{}", { let slot = speaker.slot; slot + 1 });
    println!("{:?}", (&speaker.name, speaker.slot)); //~ unconsented-use Speaker::name -> operations.logging
    println!("{:?}", [Some(speaker.slot), None]);
    println!("{:#?}", vec![Some(&speaker.name)]); //~ unconsented-use Speaker::name -> operations.logging
    println!("{}", ["slot", "name"].map(|key| if key == "name" { &*speaker.name } else { "2" }).join("/")); //~ unconsented-use Speaker::name -> operations.logging
}
