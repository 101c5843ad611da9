//! Text is parsed, borrowed and written: `FromStr`, `AsRef`, `Borrow`, `ToString`, `ToOwned`.
use consent::Pii;
use std::str::FromStr;

#[derive(Pii)]
struct Visitor {
    badge: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.government_id", purposes = ["account"])]
    passport: u32,
}

struct Parsed {
    left: String,
    length: usize,
}

impl FromStr for Parsed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (left, _) = text.split_once('@').ok_or("no @")?;
        Ok(Parsed { left: left.to_owned(), length: text.len() })
    }
}

fn show(text: impl AsRef<str>) -> String {
    text.as_ref().to_owned()
}

fn owned(text: &(impl ToString + ?Sized)) -> String {
    text.to_string()
}

fn main() {
    let visitor =
        Visitor { badge: 1, name: probe::text("Visitor::name"), passport: probe::number("Visitor::passport") };
    if let Ok(parsed) = visitor.name.parse::<Parsed>() {
        println!("{}", parsed.left); //~ unconsented-use Visitor::name -> operations.logging
        println!("{}", parsed.length);
    }
    println!("{:?}", Parsed::from_str("a@b").map(|parsed| parsed.left));
    println!("{}", show(&visitor.name)); //~ unconsented-use Visitor::name -> operations.logging
    println!("{}", show("nobody"));
    println!("{}", owned(&visitor.passport)); //~ unconsented-use Visitor::passport -> operations.logging
    println!("{}", owned(&visitor.badge));
    let number: Result<u64, _> = visitor.passport.to_string().parse();
    println!("{number:?}"); //~ unconsented-use Visitor::passport -> operations.logging
    println!("{:?}", "12".parse::<u32>());
    println!("{}", str::from_utf8(visitor.name.as_bytes()).unwrap_or_default()); //~ unconsented-use Visitor::name -> operations.logging
    println!("{}", String::from_utf8_lossy(b"plain"));
}
