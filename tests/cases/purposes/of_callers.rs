//! A helper without a purpose serves its callers: fine for one, not for another.
use consent::Pii;

#[derive(Pii)]
struct Owner {
    flat: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn send(to: &str, text: &str) {
    probe::mail(to, text); //~ permitted Owner::email -> account //~ unconsented-use Owner::email -> marketing.newsletter
}

fn forward(to: &str) {
    deliver(to);
}

fn deliver(to: &str) {
    probe::mail(to, "minutes of the meeting"); //~ permitted Owner::email -> account
}

fn post(to: &str) {
    probe::mail(to, "welcome"); //~ undeclared-use Owner::email
}

#[consent::purpose("account")]
fn invite(owner: &Owner) {
    send(&owner.email, "come to the meeting");
    forward(&owner.email);
}

#[consent::purpose("marketing.newsletter")]
fn advertise(owner: &Owner) {
    send(&owner.email, "new windows");
    forward("office@house.example");
}

fn main() {
    let owner = Owner { flat: 2, email: probe::text("Owner::email") };
    invite(&owner);
    advertise(&owner);
    post(&owner.email);
    println!("{}", owner.flat);
}
