//! `match` binds parts, with guards, bindings at `@`, literals and references.
//! inputs: n = 0..4
use consent::Pii;

#[derive(Pii)]
enum Contact {
    Email(
        #[pii(category = "user.contact.email", purposes = ["account"])]
        String,
    ),
    Phone {
        country: u16,
        #[pii(category = "user.contact.phone_number", purposes = ["account"])]
        number: String,
    },
    Letterbox(u32),
    None,
}

fn main() {
    let contact = match probe::input::<u32>("n") {
        0 => Contact::Email(probe::text("Contact::Email::0")),
        1 => Contact::Phone { country: 49, number: probe::text("Contact::Phone::number") },
        2 => Contact::Letterbox(8),
        _ => Contact::None,
    };
    match &contact {
        Contact::Email(address) if address.len() > 100 => println!("too long"),
        Contact::Email(address) => println!("{address}"), //~ unconsented-use Contact::Email::0 -> operations.logging
        Contact::Phone { country, .. } if *country == 1 => println!("far away"),
        Contact::Phone { country, number } => {
            println!("+{country}");
            println!("{number}"); //~ unconsented-use Contact::Phone::number -> operations.logging
        }
        Contact::Letterbox(box_number @ 0..10) => println!("box {box_number}"),
        Contact::Letterbox(_) | Contact::None => println!("nothing"),
    }
    let shown = match contact {
        Contact::Email(text) | Contact::Phone { number: text, .. } => text,
        Contact::Letterbox(number) => number.to_string(),
        Contact::None => String::new(),
    };
    println!("{shown}"); //~ unconsented-use Contact::Email::0 -> operations.logging //~ unconsented-use Contact::Phone::number -> operations.logging
}
