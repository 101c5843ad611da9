//! Which variant of its enum a value is, is also known where it was given to: a function, a closure, a closure of a
//! combinator, behind a `dyn`.
//! inputs: known = bool
use consent::Pii;

#[derive(Pii, Debug)]
enum Problem {
    Unknown(#[pii(category = "user.name", purposes = ["account"])] String),
    Full(u32),
    Broken(std::num::ParseIntError),
}

impl From<std::num::ParseIntError> for Problem {
    fn from(error: std::num::ParseIntError) -> Problem {
        Problem::Broken(error)
    }
}

trait Store {
    fn count(&self, text: &str) -> Result<u32, Problem>;
    fn find(&self, name: &str) -> Result<u32, Problem>;
}

struct Memory;

impl Store for Memory {
    fn count(&self, text: &str) -> Result<u32, Problem> {
        Ok(text.parse::<u32>()?)
    }
    fn find(&self, name: &str) -> Result<u32, Problem> {
        match name.len() {
            0 => Ok(0),
            _ => Err(Problem::Unknown(name.to_owned())),
        }
    }
}

fn full(n: u32) -> Result<u32, Problem> {
    if n > 2 { Err(Problem::Full(n)) } else { Ok(n) }
}

fn say(problem: &Problem) {
    println!("{problem:?}"); //~ unconsented-use Problem::Unknown::0 -> operations.logging
}

fn told(problem: Problem) {
    println!("{problem:?}");
}

fn handed(problem: Problem) -> String {
    format!("{problem:?}")
}

#[derive(Debug)]
struct Report {
    at: u32,
    problem: Problem,
}

fn reported(report: &Report) {
    println!("{} {:?}", report.at, report.problem);
}

fn reported_whole(report: &Report) {
    println!("{report:?}"); //~ false unconsented-use Problem::Unknown::0 -> operations.logging # of a record that is given whole, the type says what its parts are
}

fn main() {
    let name = probe::text("Problem::Unknown::0");
    let store: Box<dyn Store> = Box::new(Memory);
    if let Err(problem) = store.find(&name) {
        say(&problem);
    }
    if let Err(problem) = full(3) {
        say(&problem);
    }
    told(Problem::Full(3));
    full(4).map_err(|problem| println!("{problem:?}")).ok();
    full(5).inspect_err(|problem| println!("{problem:?}")).ok();
    full(6).unwrap_or_else(|problem| {
        println!("{problem:?}");
        0
    });
    store.count("x").map_err(told).ok();
    store.count("y").map_err(|problem| println!("{problem:?}")).ok();
    store.find(&name).map_err(|problem| println!("{problem:?}")).ok(); //~ unconsented-use Problem::Unknown::0 -> operations.logging
    println!("{}", full(7).map_err(handed).unwrap_err());
    println!("{}", store.find(&name).map_err(handed).unwrap_err()); //~ unconsented-use Problem::Unknown::0 -> operations.logging
    println!("{:?}", "z".parse::<u32>().map_err(Problem::Broken).err());
    println!("{:?}", full(8).map_err(|_| name.clone()).map_err(Problem::Unknown).err()); //~ unconsented-use Problem::Unknown::0 -> operations.logging
    let show = |problem: &Problem| println!("{problem:?}");
    show(&Problem::Full(8));
    let shows = |problem: Problem| println!("{problem:?}"); //~ unconsented-use Problem::Unknown::0 -> operations.logging
    shows(if probe::input::<bool>("known") { Problem::Full(9) } else { Problem::Unknown(name) });
    let report = Report { at: 2, problem: Problem::Full(3) };
    reported(&report);
    reported_whole(&report);
}
