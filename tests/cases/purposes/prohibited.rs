//! What is prohibited stays so, whatever was consented to: wider and narrower purposes too.
//! ```toml
//! [[never]]
//! text = "Health data is never used to advertise."
//! data = ["user.health_and_medical"]
//! purposes = ["marketing"]
//! ```
use consent::Pii;

#[derive(Pii)]
struct Patient {
    #[pii(category = "user.name", purposes = ["care", "operations"], never = ["operations.logging"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["care"], never = ["marketing"])]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["care", "marketing"], never = ["marketing.newsletter"])]
    phone: String,
    #[pii(category = "user.health_and_medical", purposes = ["care", "marketing"])]
    diagnosis: String,
}

#[consent::purpose("care")]
fn remind(patient: &Patient) {
    probe::mail(&patient.email, "tomorrow at nine"); //~ permitted Patient::email -> care
    probe::mail(&patient.phone, &patient.diagnosis); //~ permitted Patient::phone -> care //~ permitted Patient::diagnosis -> care
}

#[consent::purpose("marketing")]
fn advertise(patient: &Patient) {
    probe::mail(&patient.email, "vitamins"); //~ prohibited-use Patient::email -> marketing
    probe::mail(&patient.phone, "vitamins"); //~ prohibited-use Patient::phone -> marketing
    probe::mail("lists@agency.example", &patient.diagnosis); //~ prohibited-use Patient::diagnosis -> marketing
    probe::mail("lists@agency.example", "vitamins");
}

fn main() {
    let patient = Patient {
        name: probe::text("Patient::name"),
        email: probe::text("Patient::email"),
        phone: probe::text("Patient::phone"),
        diagnosis: probe::text("Patient::diagnosis"),
    };
    println!("{}", patient.name); //~ prohibited-use Patient::name -> operations.logging
    remind(&patient);
    advertise(&patient);
    probe::newsletter(&patient.email); //~ prohibited-use Patient::email -> marketing.newsletter
    probe::newsletter(&patient.phone); //~ prohibited-use Patient::phone -> marketing.newsletter
    probe::newsletter(patient.diagnosis); //~ prohibited-use Patient::diagnosis -> marketing.newsletter
    println!("{}", patient.email); //~ unconsented-use Patient::email -> operations.logging
}
