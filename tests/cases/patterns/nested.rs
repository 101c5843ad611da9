//! Patterns within patterns keep the parts apart.
use consent::Pii;

#[derive(Pii)]
struct Address {
    country: String,
    #[pii(category = "user.contact.address.street", purposes = ["orders"])]
    street: String,
}

struct Parcel {
    weight: u32,
    to: Option<(Address, u8)>,
}

fn main() {
    let parcel = Parcel {
        weight: 12,
        to: Some((Address { country: "PT".into(), street: probe::text("Address::street") }, 3)),
    };
    if let Parcel { weight, to: Some((Address { street, country }, floor)) } = &parcel {
        println!("{weight}");
        println!("{country}");
        println!("{floor}");
        println!("{street}"); //~ unconsented-use Address::street -> operations.logging
    }
    let Parcel { to: Some((address, _)), weight: 1.. } = parcel else { return };
    println!("{}", address.country);
    println!("{}", address.street); //~ unconsented-use Address::street -> operations.logging
    let tree = Ok::<_, ()>(Some([(address, 1)]));
    match tree {
        Ok(Some([(Address { street: way, .. }, one)])) => {
            println!("{one}");
            println!("{way}"); //~ unconsented-use Address::street -> operations.logging
        }
        Ok(None) | Err(()) => println!("no address"),
    }
}
