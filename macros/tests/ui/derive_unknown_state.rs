#![allow(unused)]

#[derive(consent::Pii)]
struct Visit {
    #[pii(category = "user.device.ip_address", state = "anonymised")]
    address: String,
}

fn main() {}
