//! derive_more: operators, `Display`, `Debug`, `Error`, `TryInto`, `TryFrom`, `Sum` and the rest.
//! crates: derive_more
use consent::Pii;
use derive_more::with_trait::{
    Add, AddAssign, AsMut, BitOr, Debug, Deref, DerefMut, Display, Div, Error, From, IndexMut, Index, Into, IntoIterator, LowerHex, Mul,
    MulAssign, Neg, Not, Product, Sub, SubAssign, Sum, TryFrom, TryInto,
};

#[derive(Pii)]
struct Saver {
    #[pii(category = "user.financial", purposes = ["account"])]
    amount: i64,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    branch: i64,
}

#[derive(Clone, Copy, Debug, Display, Add, AddAssign, Sub, SubAssign, Mul, MulAssign, Div, Neg, Sum, From, Into, Not, BitOr, LowerHex)]
struct Money(i64);

#[derive(Clone, Copy, Add, Mul, Sum, Product)]
#[mul(forward)]
struct Pair {
    left: i64,
    right: i64,
}

#[derive(Display, Debug)]
#[display("{name} of {branch}")]
#[debug("account of {branch}")]
struct Account {
    name: String,
    branch: i64,
}

#[derive(Debug, Display)]
enum Line {
    #[display("text {_0}")]
    #[debug("text")]
    Text(String),
    #[display("both")]
    Both { #[debug(skip)] first: String, second: String },
    #[display("{}", _0.len())]
    Long(String),
    Plain,
}

#[derive(Debug, Display, Error, From)]
enum Trouble {
    #[display("not found: {_0}")]
    #[from(skip)]
    NotFound(#[error(not(source))] String),
    #[display("number")]
    Number(std::num::ParseIntError),
    #[display("text")]
    Text { source: std::str::ParseBoolError },
}

#[derive(TryInto, From, Debug)]
#[try_into(owned, ref, ref_mut)]
enum Part {
    Text(String),
    Number(i64),
    Pair(String, i64),
}

#[derive(TryFrom, Debug)]
#[try_from(repr)]
#[repr(u8)]
enum Level {
    Low = 1,
    High = 2,
}

#[derive(Deref, DerefMut, Index, IndexMut, AsMut, IntoIterator, From)]
#[into_iterator(owned, ref, ref_mut)]
struct List(Vec<String>);

#[derive(Deref, Display)]
#[deref(forward)]
#[display("list")]
struct Boxed(Box<String>);

fn money(saver: &Saver) {
    let sum = Money(saver.amount) + Money(0);
    println!("{sum}"); //~ unconsented-use Saver::amount -> operations.logging
    println!("{sum:?}"); //~ unconsented-use Saver::amount -> operations.logging
    println!("{sum:x}"); //~ unconsented-use Saver::amount -> operations.logging
    println!("{}", Money(saver.branch) + Money(1));
    let mut total = Money(saver.branch);
    total += Money(1);
    println!("{total}");
    total -= Money(0);
    total *= 1;
    println!("{}", (total * 2 / 2).0);
    total += Money(saver.amount) - Money(saver.branch) - Money(1);
    println!("{total}"); //~ unconsented-use Saver::amount -> operations.logging
    println!("{}", -total); //~ unconsented-use Saver::amount -> operations.logging
    println!("{}", i64::from(total)); //~ unconsented-use Saver::amount -> operations.logging
    println!("{}", [Money(saver.amount), Money(0)].into_iter().sum::<Money>()); //~ unconsented-use Saver::amount -> operations.logging
    println!("{}", [Money(saver.branch), Money(0)].into_iter().sum::<Money>());
    println!("{}", !Money(saver.branch) | Money(0));
    let pair = Pair { left: saver.amount, right: saver.branch } + Pair { left: 0, right: 0 };
    println!("{}", pair.left); //~ unconsented-use Saver::amount -> operations.logging
    println!("{}", pair.right);
    let pair: Pair = [pair].into_iter().product();
    println!("{}", pair.right);
    let pair = pair * Pair { left: 1, right: 1 };
    println!("{}", pair.left); //~ unconsented-use Saver::amount -> operations.logging
}

fn shown(saver: &Saver) {
    let account = Account { name: saver.name.clone(), branch: saver.branch };
    println!("{account}"); //~ unconsented-use Saver::name -> operations.logging
    println!("{account:?}");
    let line = Line::Text(saver.name.clone());
    println!("{line}"); //~ unconsented-use Saver::name -> operations.logging
    println!("{line:?}");
    let line = Line::Both { first: saver.name.clone(), second: String::new() };
    println!("{line} {line:?}");
    let line = Line::Both { first: String::new(), second: saver.name.clone() };
    println!("{line}");
    println!("{line:?}"); //~ unconsented-use Saver::name -> operations.logging
    let line = Line::Long(saver.name.clone());
    println!("{line} {}", Line::Plain);
    println!("{line:?}"); //~ unconsented-use Saver::name -> operations.logging
    let trouble = Trouble::NotFound(saver.name.clone());
    println!("{trouble}"); //~ unconsented-use Saver::name -> operations.logging
    let boxed: Box<dyn std::error::Error> = trouble.into();
    println!("{boxed}"); //~ unconsented-use Saver::name -> operations.logging
    let trouble: Trouble = "x".parse::<i64>().unwrap_err().into();
    println!("{trouble}");
    println!("{:?}", std::error::Error::source(&Trouble::from("x".parse::<bool>().unwrap_err())));
    let boxed = Boxed(Box::new(saver.name.clone()));
    println!("{boxed} {}", boxed.len());
    println!("{}", boxed.to_uppercase()); //~ unconsented-use Saver::name -> operations.logging
}

fn parts(saver: &Saver) {
    let part = Part::from(saver.name.clone());
    if let Ok(text) = <&String>::try_from(&part) {
        println!("{text}"); //~ unconsented-use Saver::name -> operations.logging
    }
    if let Ok(text) = String::try_from(part) {
        println!("{text}"); //~ unconsented-use Saver::name -> operations.logging
    }
    let part = Part::from((saver.name.clone(), saver.branch));
    let pair: Result<(String, i64), _> = part.try_into();
    let (name, branch) = pair.unwrap();
    println!("{name}"); //~ unconsented-use Saver::name -> operations.logging
    println!("{branch}");
    let number: Result<i64, _> = Part::Number(saver.branch).try_into();
    println!("{number:?}");
    println!("{:?}", Level::try_from(2u8));
    let mut list = List::from(vec![saver.name.clone()]);
    println!("{}", list[0]); //~ unconsented-use Saver::name -> operations.logging
    list[0] = "none".to_owned();
    println!("{}", list[0]); //~ false unconsented-use Saver::name -> operations.logging # elements of a list are one place
    for it in &mut list {
        it.push_str(&saver.name);
    }
    for it in list {
        println!("{it}"); //~ unconsented-use Saver::name -> operations.logging
    }
}

fn main() {
    let saver = Saver { amount: probe::number("Saver::amount"), name: probe::text("Saver::name"), branch: 12 };
    money(&saver);
    shown(&saver);
    parts(&saver);
}
