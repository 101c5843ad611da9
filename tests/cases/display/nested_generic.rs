//! Generic and nested types are shown as their parts are.
use consent::Pii;
use std::fmt::{self, Debug, Display};

#[derive(Clone, Pii)]
struct Patient {
    ward: u32,
    #[pii(category = "user.name", purposes = ["care"])]
    name: String,
    #[pii(category = "user.health_and_medical", purposes = ["care"])]
    finding: String,
}

impl Debug for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patient").field("ward", &self.ward).finish_non_exhaustive()
    }
}

impl Display for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() { write!(f, "{} ({})", self.name, self.ward) } else { f.pad(&self.name) }
    }
}

#[derive(Debug, Clone)]
struct Paged<T> {
    page: u32,
    items: Vec<T>,
}

#[derive(Debug)]
enum Answer<T, E> {
    Good(Paged<T>),
    Bad { error: E, code: u32 },
}

struct Quoted<T>(T);

impl<T: Display> Display for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl<T> Debug for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Quoted(…)")
    }
}

struct Joined<'a, T>(&'a [T], &'static str);

impl<T: Display> Display for Joined<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, item) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(self.1)?;
            }
            Display::fmt(item, f)?;
        }
        Ok(())
    }
}

struct Table<'a>(&'a Paged<Patient>);

impl Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.items.iter().map(|p| (p.ward, &p.finding))).finish()
    }
}

struct Wards<'a>(&'a Paged<Patient>);

impl Debug for Wards<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.items.iter().map(|p| p.ward)).finish()
    }
}

fn main() {
    let patient = Patient {
        ward: 6,
        name: probe::text("Patient::name"),
        finding: probe::text("Patient::finding"),
    };
    println!("{patient:?}");
    println!("{patient}"); //~ unconsented-use Patient::name -> operations.logging
    println!("{patient:#}"); //~ unconsented-use Patient::name -> operations.logging
    let page = Paged { page: 1, items: vec![patient.clone()] };
    println!("{page:?}");
    println!("{:?}", Paged { page: 1, items: vec![patient.finding.clone()] }); //~ unconsented-use Patient::finding -> operations.logging
    println!("{:?}", Paged { page: page.page, items: vec![patient.ward] });
    let good: Answer<Patient, String> = Answer::Good(page.clone());
    println!("{good:?}");
    let bad: Answer<Patient, String> = Answer::Bad { error: patient.finding.clone(), code: 4 };
    println!("{bad:?}"); //~ unconsented-use Patient::finding -> operations.logging
    if let Answer::Bad { code, .. } = &bad {
        println!("{code}");
    }
    println!("{}", Quoted(&patient)); //~ unconsented-use Patient::name -> operations.logging
    println!("{}", Quoted(patient.ward));
    println!("{:?}", Quoted(&patient));
    println!("{}", Quoted(Quoted(&patient.finding))); //~ unconsented-use Patient::finding -> operations.logging
    println!("{}", Joined(&page.items, ", ")); //~ unconsented-use Patient::name -> operations.logging
    println!("{}", Joined(&[page.page, patient.ward], ", "));
    println!("{:?}", Table(&page)); //~ unconsented-use Patient::finding -> operations.logging
    println!("{:?}", Wards(&page));
    println!("{:?}", (Some(&patient), [patient.ward]));
}
