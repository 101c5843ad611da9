//! Derived `Debug` writes every field, of nested values too.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Card {
    year: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    number: String,
}

#[derive(Debug, Clone)]
struct Wallet {
    owner: u32,
    cards: Vec<Card>,
}

#[derive(Debug)]
enum Held {
    Nothing,
    One(Wallet),
}

fn main() {
    let card = Card { year: 30, number: probe::text("Card::number") };
    println!("{card:?}"); //~ unconsented-use Card::number -> operations.logging
    println!("{card:#?}"); //~ unconsented-use Card::number -> operations.logging
    println!("{:?}", card.year);
    let wallet = Wallet { owner: 1, cards: vec![card] };
    println!("{wallet:?}"); //~ unconsented-use Card::number -> operations.logging
    println!("{:?}", wallet.owner);
    let empty = Wallet { owner: 2, cards: Vec::new() };
    println!("{empty:?}");
    println!("{:?}", Held::One(wallet.clone())); //~ unconsented-use Card::number -> operations.logging
    println!("{:?}", Held::Nothing);
    println!("{:?}", Some(&wallet.cards)); //~ unconsented-use Card::number -> operations.logging
    println!("{:?}", wallet.cards.iter().map(|card| card.year).collect::<Vec<_>>());
}
