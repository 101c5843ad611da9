//! Tags stand on the payloads of variants, by position or by name.
//! inputs: n = 0..3
use consent::Pii;

#[derive(Debug, Pii)]
enum Identity {
    Passport {
        #[pii(category = "user.government_id", purposes = ["account"])]
        number: String,
        country: &'static str,
    },
    Login(
        u32,
        #[pii(category = "user.contact.email", purposes = ["account"])]
        String,
    ),
    Guest,
}

fn identity(n: u32) -> Identity {
    match n {
        0 => Identity::Passport { number: probe::text("Identity::Passport::number"), country: "FR" },
        1 => Identity::Login(7, probe::text("Identity::Login::1")),
        _ => Identity::Guest,
    }
}

fn main() {
    let identity = identity(probe::input("n"));
    println!("{identity:?}"); //~ unconsented-use Identity::Passport::number -> operations.logging //~ unconsented-use Identity::Login::1 -> operations.logging
    match &identity {
        Identity::Passport { number, country } => {
            println!("{country}");
            println!("{number}"); //~ unconsented-use Identity::Passport::number -> operations.logging
        }
        Identity::Login(id, email) => {
            println!("{id}");
            println!("{email}"); //~ unconsented-use Identity::Login::1 -> operations.logging
        }
        Identity::Guest => println!("guest"),
    }
    if let Identity::Login(id, _) = identity {
        println!("{id}");
    }
}
