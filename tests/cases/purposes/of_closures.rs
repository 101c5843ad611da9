//! A closure or async block serves the code it is written in, not the code that calls it.
use consent::Pii;

#[derive(Pii)]
struct Fan {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[consent::purpose("marketing.newsletter")]
fn campaign(send: impl Fn()) {
    send();
}

#[consent::purpose("account")]
fn confirm(fan: &Fan) {
    campaign(|| probe::mail(&fan.email, "please confirm")); //~ permitted Fan::email -> account
}

#[consent::purpose("account")]
fn with_account(send: impl Fn(&str)) {
    send("hello");
}

#[consent::purpose("marketing.newsletter")]
fn promote(fan: &Fan) {
    with_account(|text| probe::mail(&fan.email, text)); //~ unconsented-use Fan::email -> marketing.newsletter
    with_account(|text| probe::mail("team@band.example", text));
}

fn main() {
    let fan = Fan { email: probe::text("Fan::email") };
    confirm(&fan);
    promote(&fan);
    with_account(|text| probe::mail(&fan.email, text)); //~ undeclared-use Fan::email
}
