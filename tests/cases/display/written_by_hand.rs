//! A `Display` or `Debug` written by hand shows what its body writes, no more and no less.
use consent::Pii;
use std::fmt;

#[derive(Pii)]
struct Patient {
    bed: u32,
    #[pii(category = "user.name", purposes = ["care"])]
    name: String,
    #[pii(category = "user.health_and_medical", purposes = ["care"])]
    diagnosis: String,
}

impl fmt::Display for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bed {}: {}", self.bed, self.name)
    }
}

impl fmt::Debug for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patient").field("bed", &self.bed).finish_non_exhaustive()
    }
}

#[derive(Pii)]
struct Chart {
    page: u32,
    #[pii(category = "user.health_and_medical", purposes = ["care"])]
    notes: String,
}

impl fmt::Debug for Chart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chart").field("page", &self.page).field("notes", &self.notes).finish()
    }
}

impl fmt::Display for Chart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("chart, page ")?;
        fmt::Display::fmt(&self.page, f)
    }
}

fn main() {
    let patient = Patient {
        bed: 4,
        name: probe::text("Patient::name"),
        diagnosis: probe::text("Patient::diagnosis"),
    };
    println!("{patient}"); //~ unconsented-use Patient::name -> operations.logging
    println!("{patient:?}");
    println!("{}", patient.to_string()); //~ unconsented-use Patient::name -> operations.logging
    println!("{}", patient.diagnosis); //~ unconsented-use Patient::diagnosis -> operations.logging
    let chart = Chart { page: 2, notes: probe::text("Chart::notes") };
    println!("{chart:?}"); //~ unconsented-use Chart::notes -> operations.logging
    println!("{chart}");
    println!("{:?}", Some(chart)); //~ unconsented-use Chart::notes -> operations.logging
    println!("{:?}", vec![patient]);
}
