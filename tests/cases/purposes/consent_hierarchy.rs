//! Consent to a purpose covers its narrower ones, and consent to a narrower one not the wider.
use consent::Pii;

#[derive(Pii)]
struct Member {
    #[pii(category = "user.contact.email", purposes = ["marketing"])]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["marketing.newsletter"])]
    phone: String,
    #[pii(category = "user.name", purposes = ["operations"])]
    name: String,
}

#[consent::purpose("marketing")]
fn advertise(member: &Member) {
    probe::mail(&member.email, "buy"); //~ permitted Member::email -> marketing
    probe::mail(&member.phone, "buy"); //~ unconsented-use Member::phone -> marketing
}

#[consent::purpose("marketing.newsletter")]
fn inform(member: &Member) {
    probe::mail(&member.email, "news"); //~ permitted Member::email -> marketing.newsletter
    probe::mail(&member.phone, "news"); //~ permitted Member::phone -> marketing.newsletter
    probe::mail("team@club.example", "news");
}

fn main() {
    let member = Member {
        email: probe::text("Member::email"),
        phone: probe::text("Member::phone"),
        name: probe::text("Member::name"),
    };
    advertise(&member);
    inform(&member);
    println!("{}", member.name); //~ permitted Member::name -> operations.logging
    println!("{}", member.email); //~ unconsented-use Member::email -> operations.logging
    probe::newsletter(&member.phone); //~ permitted Member::phone -> marketing.newsletter
    probe::analytics(&member.name); //~ unconsented-use Member::name -> analytics
}
