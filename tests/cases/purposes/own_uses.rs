//! A function of the project may itself be a use: what it is handed is taken at the call.
//! ```toml
//! [[use]]
//! path = "purposes_own_uses::send_campaign"
//! args = ["to"]
//! purpose = "marketing.newsletter"
//! kind = "mail"
//!
//! [[use]]
//! path = "purposes_own_uses::Ledger::write"
//! args = ["line"]
//! purpose = "account"
//!
//! [[code]]
//! path = "purposes_own_uses::ads::**"
//! purpose = "marketing"
//! ```
use consent::Pii;

#[derive(Pii)]
pub struct Customer {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

// Here and below: when it runs, what the body hands on counts as handed over at the call.
#[track_caller]
fn send_campaign(list: &str, to: &str) {
    probe::mail(to, list);
}

struct Ledger;

impl Ledger {
    #[track_caller]
    fn write(&self, line: &str, _note: &str) {
        probe::http("https://ledger.example", line);
    }
}

mod ads {
    pub fn place(customer: &super::Customer) {
        probe::http("https://ads.example", &customer.email); //~ unconsented-use Customer::email -> marketing
        probe::http("https://ads.example", customer.id);
    }
}

fn main() {
    let customer = Customer { id: 2, email: probe::text("Customer::email") };
    send_campaign("all", &customer.email); //~ unconsented-use Customer::email -> marketing.newsletter
    send_campaign("all", "team@shop.example");
    Ledger.write(&customer.email, "paid"); //~ permitted Customer::email -> account
    Ledger.write("paid", &customer.email);
    ads::place(&customer);
}
