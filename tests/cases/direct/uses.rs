//! Every kind of use takes its arguments: log lines, events, mails, queues and rows.
use consent::Pii;
use probe::Sink;

#[derive(Debug, Pii)]
struct Patient {
    ward: u8,
    #[pii(category = "user.name", purposes = ["care"])]
    name: String,
    #[pii(category = "user.health_and_medical", purposes = ["care"])]
    diagnosis: String,
}

fn main() {
    let patient =
        Patient { ward: 3, name: probe::text("Patient::name"), diagnosis: probe::text("Patient::diagnosis") };
    probe::info!("admitted {}", patient.name); //~ unconsented-use Patient::name -> operations.logging
    probe::analytics(&patient.diagnosis); //~ unconsented-use Patient::diagnosis -> analytics
    probe::track!("admission", ward = patient.ward, why = patient.diagnosis); //~ unconsented-use Patient::diagnosis -> analytics
    probe::newsletter(&patient.name); //~ unconsented-use Patient::name -> marketing.newsletter
    probe::Queue.send(&patient.name); //~ unconsented-use Patient::name -> sharing.partners
    probe::mail(&patient.name, "your appointment"); //~ undeclared-use Patient::name
    probe::http("https://lab.example", (&patient.name, &patient.diagnosis)); //~ undeclared-use Patient::name //~ undeclared-use Patient::diagnosis
    probe::store(&patient); //~ permitted Patient::name -> any //~ permitted Patient::diagnosis -> any
    probe::info!("admitted to ward {}", patient.ward);
    probe::track!("admission", ward = patient.ward);
    probe::mail("reception@hospital.example", "a new patient");
    probe::Queue.send("a new patient");
}
