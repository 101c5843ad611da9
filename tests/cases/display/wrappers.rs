//! Generic and delegating `Display` show what is inside.
use consent::Pii;
use std::fmt::{self, Display};

struct Quoted<T>(T);

impl<T: Display> Display for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”", self.0)
    }
}

struct Hidden<T>(T);

impl<T> Hidden<T> {
    fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T> Display for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[derive(Pii)]
struct Poet {
    poems: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

impl Display for Poet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

fn main() {
    let poet = Poet { poems: 3, name: probe::text("Poet::name") };
    println!("{}", Quoted(&poet.name)); //~ unconsented-use Poet::name -> operations.logging
    println!("{}", Quoted(poet.poems));
    println!("{}", Quoted(&poet)); //~ unconsented-use Poet::name -> operations.logging
    println!("{}", Hidden(&poet.name));
    println!("{}", Hidden(&poet.name).reveal()); //~ unconsented-use Poet::name -> operations.logging
    println!("{}", Quoted(Hidden(&poet)));
    println!("{:>40}", poet); //~ unconsented-use Poet::name -> operations.logging
}
