//! strum: a variant that keeps any other text shows it, names of variants hold nothing of what is in them.
//! crates: strum
use std::str::FromStr;

use consent::Pii;
use strum::{AsRefStr, Display, EnumDiscriminants, EnumIs, EnumIter, EnumString, EnumTryAs, IntoEnumIterator, IntoStaticStr};

#[derive(Pii)]
struct Letter {
    #[pii(category = "user.content", purposes = ["account"])]
    text: String,
    pages: u32,
}

#[derive(Debug, Display, EnumString, EnumIter)]
enum Subject {
    Order,
    #[strum(serialize = "complaint")]
    Complaint,
    #[strum(default)]
    Other(String),
}

#[derive(AsRefStr, Display, EnumDiscriminants, EnumIs, EnumTryAs, IntoStaticStr)]
enum Part {
    Text(String),
    Pages(u32),
    #[strum(to_string = "from {who}")]
    Sender { who: String, number: u32 },
}

fn read(letter: &Letter) {
    let subject = Subject::from_str(&letter.text).unwrap();
    println!("{subject}"); //~ unconsented-use Letter::text -> operations.logging
    println!("{subject:?}"); //~ unconsented-use Letter::text -> operations.logging
    if let Subject::Other(text) = &subject {
        println!("{text}"); //~ unconsented-use Letter::text -> operations.logging
    }
    let subject: Subject = letter.pages.to_string().parse().unwrap();
    println!("{subject}");
    if let Ok(subject) = Subject::try_from(&*letter.text) {
        println!("{subject:?}"); //~ unconsented-use Letter::text -> operations.logging
    }
    for subject in Subject::iter() {
        println!("{subject}");
    }
}

fn parts(letter: &Letter) {
    let part = Part::Text(letter.text.clone());
    println!("{part}");
    println!("{}", part.as_ref());
    println!("{}", part.is_text());
    println!("{:?}", PartDiscriminants::from(&part));
    let name: &'static str = (&part).into();
    println!("{name}");
    if let Some(text) = part.try_as_text_ref() {
        println!("{text}"); //~ unconsented-use Letter::text -> operations.logging
    }
    if let Some(text) = part.try_as_text() {
        println!("{text}"); //~ unconsented-use Letter::text -> operations.logging
    }
    println!("{:?}", Part::Pages(letter.pages).try_as_pages());
    let part = Part::Sender { who: letter.text.clone(), number: 4 };
    println!("{}", part.as_ref());
    println!("{part}"); //~ unconsented-use Letter::text -> operations.logging
    if let Part::Sender { number, .. } = part {
        println!("{number}");
    }
}

fn main() {
    let letter = Letter { text: probe::text("Letter::text"), pages: 3 };
    read(&letter);
    parts(&letter);
}
