//! Comparing, testing, counting and branching on a datum is no flow of it.
use consent::Pii;

#[derive(Pii)]
struct Applicant {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.demographic.age", purposes = ["account"])]
    age: u32,
}

fn main() {
    let applicant = Applicant { name: probe::text("Applicant::name"), age: probe::number("Applicant::age") };
    println!("{}", applicant.name.is_empty());
    println!("{}", applicant.name.len());
    println!("{}", applicant.name == "Ada");
    println!("{}", applicant.name.contains("Ada") && applicant.age > 18);
    println!("{:?}", applicant.age.cmp(&40));
    println!("{}", applicant.name.chars().count());
    if applicant.age >= 18 {
        println!("an adult");
    }
    let group = match applicant.age {
        0..18 => "young",
        18..65 => "grown",
        _ => "old",
    };
    println!("{group}");
    let kind = if applicant.name.starts_with('A') { "first half" } else { "second half" };
    println!("{kind}");
    println!("{}", applicant.age); //~ unconsented-use Applicant::age -> operations.logging
    println!("{}", applicant.name); //~ unconsented-use Applicant::name -> operations.logging
}
