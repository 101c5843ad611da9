//! Lines are split, parsed into records, grouped and counted; errors quote the line.
use consent::Pii;
use std::collections::BTreeMap;
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Pii)]
struct Entry {
    day: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    who: String,
    amount: String,
}

#[derive(Debug)]
enum ParseError {
    Day(ParseIntError),
    Fields { found: usize },
    Amount { line: String },
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParseError::Day(_) => f.write_str("no day"),
            ParseError::Fields { found } => write!(f, "{found} fields"),
            ParseError::Amount { line } => write!(f, "no amount in {line:?}"),
        }
    }
}

impl From<ParseIntError> for ParseError {
    fn from(error: ParseIntError) -> Self {
        ParseError::Day(error)
    }
}

impl FromStr for Entry {
    type Err = ParseError;

    fn from_str(line: &str) -> Result<Entry, ParseError> {
        let fields: Vec<&str> = line.split(';').map(str::trim).collect();
        let [day, who, amount] = fields[..] else {
            return Err(ParseError::Fields { found: fields.len() });
        };
        let day = day.parse()?;
        if amount.is_empty() {
            return Err(ParseError::Amount { line: line.to_owned() });
        }
        Ok(Entry { day, who: who.to_owned(), amount: amount.to_owned() })
    }
}

struct Parsed {
    good: Vec<Entry>,
    bad: Vec<ParseError>,
}

fn parse(text: &str) -> Parsed {
    let (good, bad): (Vec<_>, Vec<_>) = text.lines().map(Entry::from_str).partition(Result::is_ok);
    Parsed {
        good: good.into_iter().filter_map(Result::ok).collect(),
        bad: bad.into_iter().filter_map(Result::err).collect(),
    }
}

fn by_day(entries: &[Entry]) -> BTreeMap<u32, Vec<&Entry>> {
    let mut days: BTreeMap<u32, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        days.entry(entry.day).or_default().push(entry);
    }
    days
}

fn main() {
    let entry = Entry { day: 4, who: probe::text("Entry::who"), amount: "12".to_owned() };
    let text = format!("{}; {}; 12\n5; {};\nx", entry.day, entry.who, entry.who);
    let parsed = parse(&text);
    println!("{} {}", parsed.good.len(), parsed.bad.len());
    let days = by_day(&parsed.good);
    println!("{:?}", days.keys().collect::<Vec<_>>().len());
    for (_, entries) in &days {
        println!("{}", entries.len());
        for entry in entries {
            println!("{}", entry.who); //~ unconsented-use Entry::who -> operations.logging
        }
    }
    for error in &parsed.bad {
        println!("{error}"); //~ unconsented-use Entry::who -> operations.logging
    }
    println!("{:?}", "5".parse::<Entry>().map(|e| e.day).is_err());
    println!("{}", entry.amount);
    println!("{:?}", Entry::from_str("5; a; b").map(|e| e.day).unwrap_or(0));
    let largest = parsed.good.iter().max_by(|a, b| a.amount.cmp(&b.amount));
    println!("{:?}", largest.map(|e| &e.who)); //~ unconsented-use Entry::who -> operations.logging
    println!("{}", parsed.good.contains(&entry));
}
