//! The same program in three crates: the model, the service and the binary.
use model::{Patient, Visit};
use service::{Clinic, summary};

struct Desk;

impl service::Output for Desk {
    fn line(&mut self, text: &str) {
        println!("{text}"); //~ unconsented-use Patient::name -> operations.logging
    }
}

#[derive(Default)]
struct Counter(usize);

impl service::Output for Counter {
    fn line(&mut self, text: &str) {
        self.0 += text.len().min(1);
    }
}

fn main() {
    let patient = Patient::new(3, probe::text("Patient::name"), probe::text("Patient::finding"));
    let mut clinic = Clinic::default();
    clinic.admit(patient.clone(), 7);
    println!("{}", clinic.count());
    println!("{:?}", clinic.wards());
    println!("{:?}", clinic.findings().collect::<Vec<_>>()); //~ unconsented-use Patient::finding -> operations.logging
    service::report(&clinic, &mut Desk);
    let mut counter = Counter::default();
    service::report(&clinic, &mut counter);
    println!("{}", counter.0);
    println!("{}", summary(&Visit { patient, ward: 7 })); //~ unconsented-use Patient::finding -> operations.logging
    let visit: Option<&Visit> = clinic.last();
    println!("{:?}", visit.map(|v| v.ward));
    println!("{:?}", visit.map(|v| v.patient.name())); //~ unconsented-use Patient::name -> operations.logging
}

//- crate model
use consent::Pii;

#[derive(Debug, Clone, Pii)]
pub struct Patient {
    pub number: u32,
    #[pii(category = "user.name", purposes = ["care"])]
    name: String,
    #[pii(category = "user.health_and_medical", purposes = ["care"])]
    pub finding: String,
}

impl Patient {
    pub fn new(number: u32, name: String, finding: String) -> Self {
        Self { number, name, finding }
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

#[derive(Debug, Clone)]
pub struct Visit {
    pub patient: Patient,
    pub ward: u32,
}

//- crate service
use model::{Patient, Visit};

pub trait Output {
    fn line(&mut self, text: &str);
}

#[derive(Default)]
pub struct Clinic {
    visits: Vec<Visit>,
}

impl Clinic {
    pub fn admit(&mut self, patient: Patient, ward: u32) {
        self.visits.push(Visit { patient, ward });
    }

    pub fn count(&self) -> usize {
        self.visits.len()
    }

    pub fn wards(&self) -> Vec<u32> {
        self.visits.iter().map(|visit| visit.ward).collect()
    }

    pub fn findings(&self) -> impl Iterator<Item = &str> {
        self.visits.iter().map(|visit| visit.patient.finding.as_str())
    }

    pub fn last(&self) -> Option<&Visit> {
        self.visits.last()
    }
}

pub fn summary(visit: &Visit) -> String {
    println!("{}", visit.ward);
    format!("{}: {}", visit.ward, visit.patient.finding)
}

pub fn report(clinic: &Clinic, output: &mut impl Output) {
    for visit in &clinic.visits {
        output.line(visit.patient.name());
        println!("{}", visit.patient.number);
    }
}
