//! A generic function passes on what its type parameter is, for each call its own.
use consent::Pii;
use std::fmt::{Debug, Display};

#[derive(Debug, Clone, Pii)]
struct Holder {
    number: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    iban: String,
}

fn pass<T>(value: T) -> T {
    value
}

fn first<T: Clone>(items: &[T]) -> T {
    items[0].clone()
}

fn show<T: Display>(value: T) {
    println!("{value}"); //~ unconsented-use Holder::iban -> operations.logging
}

fn show_number<T: Display>(value: T) {
    println!("{value}");
}

fn dump(value: &impl Debug) -> String {
    format!("{value:?}")
}

fn pick<const N: usize>(items: [String; N]) -> String {
    items.into_iter().last().unwrap_or_default()
}

fn main() {
    let holder = Holder { number: 5, iban: probe::text("Holder::iban") };
    println!("{}", pass(holder.iban.as_str())); //~ unconsented-use Holder::iban -> operations.logging
    println!("{}", pass(holder.number));
    println!("{}", first(&[holder.clone()]).iban); //~ unconsented-use Holder::iban -> operations.logging
    println!("{}", first(&[1, 2]));
    show(&holder.iban);
    show("open");
    show_number(holder.number);
    println!("{}", dump(&holder)); //~ unconsented-use Holder::iban -> operations.logging
    println!("{}", dump(&holder.number));
    println!("{}", pick([String::new(), holder.iban.clone()])); //~ unconsented-use Holder::iban -> operations.logging
    println!("{}", pick(["a".to_owned(), "b".to_owned()]));
}
