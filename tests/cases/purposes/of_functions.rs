//! A use that inherits serves the purpose of the function it stands in.
use consent::Pii;

#[derive(Pii)]
struct Customer {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["marketing"])]
    phone: String,
}

#[consent::purpose("account")]
fn reset_password(customer: &Customer) {
    probe::mail(&customer.email, "your new password"); //~ permitted Customer::email -> account
    probe::respond(customer.id);
}

#[consent::purpose("marketing.newsletter")]
fn campaign(customer: &Customer) {
    probe::mail(&customer.email, "our news"); //~ unconsented-use Customer::email -> marketing.newsletter
    probe::http("https://sms.example", &customer.phone); //~ permitted Customer::phone -> marketing.newsletter
    probe::respond("sent");
}

fn export(customer: &Customer) {
    probe::http("https://export.example", &customer.email); //~ undeclared-use Customer::email
    probe::http("https://export.example", customer.id);
}

fn main() {
    let customer =
        Customer { id: 1, email: probe::text("Customer::email"), phone: probe::text("Customer::phone") };
    reset_password(&customer);
    campaign(&customer);
    export(&customer);
    probe::store((&customer.email, &customer.phone)); //~ permitted Customer::email -> any //~ permitted Customer::phone -> any
}
