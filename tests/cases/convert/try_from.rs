//! `TryFrom` of types that are not from here: what comes out was what went in.
use consent::Pii;
use std::convert::TryInto;

#[derive(Pii, Clone)]
struct Card {
    #[pii(category = "user.financial", purposes = ["account"])]
    number: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    year: u32,
}

fn main() {
    let card = Card { number: probe::number("Card::number"), name: probe::text("Card::name"), year: 2030 };
    let number = u128::try_from(card.number).unwrap();
    println!("{number}"); //~ unconsented-use Card::number -> operations.logging
    let number: i128 = card.number.try_into().unwrap();
    println!("{number}"); //~ unconsented-use Card::number -> operations.logging
    let letters: Vec<char> = card.name.chars().collect();
    let boxed = Box::<[char]>::try_from(letters.clone()).unwrap();
    println!("{}", boxed.iter().collect::<String>()); //~ unconsented-use Card::name -> operations.logging
    let slice: &[char] = &letters;
    let first: &[char; 2] = slice[..2].try_into().unwrap();
    println!("{first:?}"); //~ transformed unconsented-use Card::name -> operations.logging
    let year = u32::try_from(card.year).unwrap();
    println!("{year}");
    let year: u16 = card.year.try_into().unwrap_or(0);
    println!("{year}");
}
