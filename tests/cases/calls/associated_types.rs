//! Traits with associated types and constants, blanket impls and generic bounds lead to the right impl.
use consent::Pii;

trait Source {
    type Item;
    const KIND: &'static str;

    fn next(&self) -> Self::Item;
}

#[derive(Pii)]
struct Registry {
    #[pii(category = "user.government_id", purposes = ["account"])]
    number: String,
}

struct Clock;

impl Source for Registry {
    type Item = String;
    const KIND: &'static str = "registry";

    fn next(&self) -> String {
        self.number.clone()
    }
}

impl Source for Clock {
    type Item = u32;
    const KIND: &'static str = "clock";

    fn next(&self) -> u32 {
        12
    }
}

trait Twice {
    fn twice(&self) -> String;
}

impl<S: Source> Twice for S
where
    S::Item: ToString,
{
    fn twice(&self) -> String {
        self.next().to_string() + &self.next().to_string()
    }
}

fn pull<S: Source>(source: &S) -> S::Item {
    source.next()
}

fn kind<S: Source>(_source: &S) -> &'static str {
    S::KIND
}

fn main() {
    let registry = Registry { number: probe::text("Registry::number") };
    println!("{}", pull(&registry)); //~ unconsented-use Registry::number -> operations.logging
    println!("{}", pull(&Clock));
    println!("{}", registry.twice()); //~ unconsented-use Registry::number -> operations.logging
    println!("{}", Clock.twice());
    println!("{} {}", kind(&registry), kind(&Clock));
    println!("{}", <Registry as Source>::next(&registry)); //~ unconsented-use Registry::number -> operations.logging
    println!("{}", <Clock as Source>::KIND);
}
