//! A variable or field that was overwritten with something clean is clean, if it was on every path.
//! inputs: keep = bool
use consent::Pii;

#[derive(Pii)]
struct Contact {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn main() {
    let keep = probe::input::<bool>("keep");
    let mut contact = Contact { email: probe::text("Contact::email") };
    let mut line = contact.email.clone();
    println!("{line}"); //~ unconsented-use Contact::email -> operations.logging
    line = String::from("removed");
    println!("{line}");
    line = contact.email.clone();
    if !keep {
        line = String::from("hidden");
    }
    println!("{line}"); //~ unconsented-use Contact::email -> operations.logging
    line.clear();
    println!("{line}");
    contact.email = String::from("nobody@shop.example");
    println!("{}", contact.email);
    contact.email = probe::text("Contact::email");
    if keep {
        contact.email = "kept@shop.example".into();
    } else {
        contact.email = "gone@shop.example".into();
    }
    println!("{}", contact.email);
}
