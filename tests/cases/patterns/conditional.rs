//! `if let`, `let else`, `while let` and chains of them bind what they find.
use consent::Pii;

#[derive(Pii)]
struct Reader {
    shelf: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: Option<String>,
}

fn primary(reader: &Reader) -> &str {
    let Some(email) = &reader.email else {
        return "nobody";
    };
    email
}

fn shelf(reader: &Reader) -> u32 {
    let Reader { email: Some(_), shelf } = reader else { return 0 };
    *shelf
}

fn main() {
    let mut reader = Reader { shelf: 2, email: Some(probe::text("Reader::email")) };
    if let Some(email) = &reader.email {
        println!("{email}"); //~ unconsented-use Reader::email -> operations.logging
    } else {
        println!("no address");
    }
    if let Some(_) = reader.email {
        println!("has an address");
    }
    if let Some(email) = &reader.email
        && let Some((local, domain)) = email.split_once('@')
        && !local.is_empty()
    {
        println!("{domain}"); //~ unconsented-use Reader::email -> operations.logging
        println!("{}", reader.shelf);
    }
    println!("{}", primary(&reader)); //~ unconsented-use Reader::email -> operations.logging
    println!("{}", shelf(&reader));
    while let Some(email) = reader.email.take() {
        println!("{email}"); //~ unconsented-use Reader::email -> operations.logging
    }
    println!("{}", reader.email.is_none());
    let mut stack = vec![1, 2];
    while let Some(top) = stack.pop() {
        println!("{top}");
    }
}
