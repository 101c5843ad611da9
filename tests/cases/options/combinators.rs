//! `Option`'s combinators keep, change or replace what is inside.
use consent::Pii;

#[derive(Pii)]
struct Patron {
    card: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: Option<String>,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: Option<String>,
}

fn main() {
    let patron =
        Patron { card: 8, email: Some(probe::text("Patron::email")), phone: Some(probe::text("Patron::phone")) };
    println!("{:?}", patron.email); //~ unconsented-use Patron::email -> operations.logging
    println!("{}", patron.email.is_some());
    println!("{:?}", patron.email.as_deref().map(|email| email.trim())); //~ unconsented-use Patron::email -> operations.logging
    println!("{:?}", patron.email.as_ref().map(|_| "present"));
    println!("{:?}", patron.email.as_ref().map(|_| patron.card));
    println!("{}", patron.email.clone().unwrap_or_default()); //~ unconsented-use Patron::email -> operations.logging
    println!("{:?}", patron.email.as_ref().and_then(|email| email.split('@').next())); //~ unconsented-use Patron::email -> operations.logging
    println!("{:?}", patron.email.as_ref().and(Some(patron.card)));
    println!("{:?}", None.or(patron.phone.as_ref())); //~ unconsented-use Patron::phone -> operations.logging
    println!("{:?}", patron.email.as_ref().zip(patron.phone.as_ref())); //~ unconsented-use Patron::email -> operations.logging //~ unconsented-use Patron::phone -> operations.logging
    println!("{}", patron.phone.as_ref().map_or(0, |phone| phone.len()));
    println!("{}", patron.phone.as_ref().map_or("none", |phone| phone)); //~ unconsented-use Patron::phone -> operations.logging
    println!("{:?}", patron.phone.as_ref().filter(|phone| phone.len() > 3)); //~ unconsented-use Patron::phone -> operations.logging
    println!("{:?}", patron.phone.as_ref().xor(patron.email.as_ref())); //~ false unconsented-use Patron::email -> operations.logging # which side xor keeps depends on run-time values //~ false unconsented-use Patron::phone -> operations.logging # which side xor keeps depends on run-time values
    println!("{:?}", patron.email.iter().chain(&patron.phone).next()); //~ unconsented-use Patron::email -> operations.logging //~ false unconsented-use Patron::phone -> operations.logging # any item of what is chained may be the next one
    println!("{}", patron.phone.unwrap_or_else(|| "none".to_owned())); //~ unconsented-use Patron::phone -> operations.logging
}
