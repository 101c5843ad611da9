//! thiserror: `#[from]` puts an error into the variant of its type, and only there.
//! crates: thiserror
use consent::Pii;
use thiserror::Error;

#[derive(Pii)]
struct Patient {
    #[pii(category = "user.health_and_medical", purposes = ["care"])]
    finding: String,
    ward: String,
}

#[derive(Debug)]
struct Unreadable(String);

#[derive(Debug)]
struct Missing(String);

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unreadable: {}", self.0)
    }
}

impl std::error::Error for Unreadable {}

#[derive(Debug, Error)]
enum Failed {
    #[error("cannot read")]
    Read(#[from] Unreadable),
    #[error("nothing in {}", .0.0)]
    Missing(Missing),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

fn read(text: &str) -> Result<u32, Unreadable> {
    Err(Unreadable(text.to_owned()))
}

fn finding(patient: &Patient) -> Result<u32, Failed> {
    Ok(read(&patient.finding)?)
}

fn ward(patient: &Patient) -> Result<u32, Failed> {
    let number = read(&patient.ward)?;
    match number {
        0 => Err(Failed::Missing(Missing(patient.ward.clone()))),
        _ => Ok(number),
    }
}

fn main() {
    let patient = Patient { finding: probe::text("Patient::finding"), ward: "west".to_owned() };
    if let Err(error) = finding(&patient) {
        println!("{error}");
        println!("{error:?}"); //~ unconsented-use Patient::finding -> operations.logging
        match error {
            Failed::Read(inner) => println!("{inner}"), //~ unconsented-use Patient::finding -> operations.logging
            Failed::Missing(Missing(inner)) => println!("{inner}"),
            Failed::Io(inner) => println!("{inner}"),
        }
    }
    if let Err(error) = ward(&patient) {
        println!("{error}");
        println!("{error:?}");
    }
    let error = Failed::Missing(Missing(patient.finding.clone()));
    println!("{error}"); //~ unconsented-use Patient::finding -> operations.logging
}
