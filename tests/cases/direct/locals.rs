//! A local holds what it was given, under whatever name, until it is shadowed.
use consent::Pii;

#[derive(Pii)]
struct Guest {
    room: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let guest = Guest { room: 12, name: probe::text("Guest::name") };
    let label = &guest.name;
    let shown = label;
    println!("{shown}"); //~ unconsented-use Guest::name -> operations.logging
    let shown = guest.room;
    println!("{shown}");
    {
        let shown = guest.name.clone();
        println!("{shown}"); //~ unconsented-use Guest::name -> operations.logging
    }
    println!("{shown}");
    let name = "reception";
    println!("{name}");
    let name = format!("{name} for {}", guest.name);
    println!("{name}"); //~ unconsented-use Guest::name -> operations.logging
    let late;
    if guest.room > 10 {
        late = guest.name;
    } else {
        late = String::new();
    }
    println!("{late}"); //~ unconsented-use Guest::name -> operations.logging
}
