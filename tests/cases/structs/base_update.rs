//! `..base` brings what is not written, and only that.
use consent::Pii;

#[derive(Debug, Clone, Default, Pii)]
struct Profile {
    visits: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.contact.address.city", purposes = ["account"])]
    city: String,
}

fn main() {
    let full = Profile { visits: 4, email: probe::text("Profile::email"), city: probe::text("Profile::city") };
    let moved = Profile { city: "Paris".to_owned(), ..full.clone() };
    println!("{}", moved.email); //~ unconsented-use Profile::email -> operations.logging
    println!("{}", moved.city);
    println!("{moved:?}"); //~ unconsented-use Profile::email -> operations.logging
    let fresh = Profile { visits: 5, ..Default::default() };
    println!("{fresh:?}");
    let emptied = Profile { email: String::new(), city: String::new(), ..full };
    println!("{}", emptied.visits);
    println!("{emptied:?}");
}
