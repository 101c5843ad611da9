//! Which method is called: an impl's own trait is in scope in it, a parameter is of a known size, a number has few impls.
use consent::Pii;

#[derive(Pii, Clone)]
struct Rider {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

impl Rider {
    // Not what `Display` calls.
    fn fmt(&mut self) -> u32 {
        self.seat
    }
}

impl std::fmt::Display for Rider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.name.fmt(f)
    }
}

struct Badge(Rider);

impl std::fmt::Display for Badge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

struct Place(u32);

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

// `T` is no `str`.
trait Describe {
    fn describe(&self) -> String;
}

impl<T> Describe for T {
    fn describe(&self) -> String {
        "a thing".to_owned()
    }
}

impl Describe for str {
    fn describe(&self) -> String {
        self.to_owned()
    }
}

// What a trait that this one builds on names.
trait Keyed {
    type Key;
}

trait Table: Keyed {
    fn row(&self, key: Self::Key) -> String;
}

struct Names;
struct Seats;

impl Keyed for Names {
    type Key = Rider;
}

impl Table for Names {
    fn row(&self, key: Self::Key) -> String {
        key.name
    }
}

impl Keyed for Seats {
    type Key = Rider;
}

impl Table for Seats {
    fn row(&self, key: Self::Key) -> String {
        key.seat.to_string()
    }
}

fn each(riders: &[Rider], what: &dyn Fn(&Rider) -> String) -> Vec<String> {
    riders.iter().map(what).collect()
}

fn main() {
    let mut rider = Rider { seat: 4, name: probe::text("Rider::name") };
    println!("{}", rider.fmt());
    println!("{}", Place(rider.seat));
    println!("{}", Badge(rider.clone())); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", rider.name.describe());
    println!("{}", rider.name.as_str().describe()); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", Seats.row(rider.clone()));
    println!("{}", Names.row(rider.clone())); //~ unconsented-use Rider::name -> operations.logging
    let riders = [rider];
    let mut at = 0;
    while let Some(one) = riders.get(at) {
        println!("{}", one.seat);
        println!("{}", one.name); //~ unconsented-use Rider::name -> operations.logging
        at += 1;
    }
    println!("{:?}", each(&riders, &|r| r.seat.to_string()));
    println!("{:?}", each(&riders, &|r| r.name.clone())); //~ unconsented-use Rider::name -> operations.logging
}
