//! A call of a trait's method through a type parameter runs the impls of the types that callers give it.
use consent::Pii;
use std::hash::{DefaultHasher, Hash, Hasher};

#[derive(Pii)]
#[pii(category = "user.contact.email", purposes = ["account"])]
struct Email(String);

impl Hash for Email {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.to_lowercase().hash(state);
    }
}

fn digest<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

trait Title {
    fn title(&self) -> String;
}

impl Title for Email {
    fn title(&self) -> String {
        self.0.clone()
    }
}

impl Title for u32 {
    fn title(&self) -> String {
        format!("#{self}")
    }
}

fn heading<T: Title>(of: &T) -> String {
    of.title()
}

fn main() {
    let email = Email(probe::text("Email"));
    println!("{}", digest("report"));
    println!("{}", heading(&7));
    println!("{}", heading(&email)); //~ unconsented-use Email -> operations.logging
}
