//! Mistakes in tags are found where they stand.
//! not executed: nothing that runs shows a mistake in a tag
use consent::Pii;

#[derive(Pii)]
struct Customer {
    #[pii(category = "user.contact.emial", purposes = ["account"])] //~ unknown-term
    email: String,
    #[pii(category = "user.name", purposes = ["acount"])] //~ unknown-term
    name: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"], never = ["marketting"])] //~ unknown-term
    phone: String,
    #[pii(category = "user.device.ip_address", purposes = ["security"])]
    address: String,
}

#[consent::purpose("marketing.newsleter")] //~ unknown-term
fn campaign() {}

#[consent::purpose("marketing.newsletter")]
fn news() {}

fn main() {
    campaign();
    news();
}
