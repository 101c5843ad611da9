//! One helper, two callers: it reports where it prints, and only what is handed to it.
use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
}

fn shout(text: &str) -> String {
    format!("{text}!")
}

fn write(text: &str) {
    println!("{text}"); //~ unconsented-use Guest::name -> operations.logging
}

fn audit(guest: &Guest, write: impl Fn(&str)) {
    write(&guest.phone);
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), phone: probe::text("Guest::phone") };
    println!("{}", shout(&guest.phone)); //~ unconsented-use Guest::phone -> operations.logging
    println!("{}", shout("open"));
    write(&shout(&guest.name));
    write("done");
    audit(&guest, |text| println!("{}", text.len()));
    audit(&guest, |text| println!("{text}")); //~ unconsented-use Guest::phone -> operations.logging
}
