//! Of what is not there, a `Debug` or `Display` written by hand shows nothing.
use consent::Pii;
use std::fmt;

#[derive(Clone, Pii)]
struct Card {
    #[pii(category = "user.financial", purposes = ["account"])]
    number: String,
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "card {:?}", self.number)
    }
}

fn main() {
    let card = Card { number: probe::text("Card::number") };
    println!("{:?}", None::<Card>);
    let mut kept: Option<Card> = None;
    println!("{kept:?}");
    kept = Some(card.clone());
    println!("{kept:?}"); //~ unconsented-use Card::number -> operations.logging
    kept.take();
    println!("{kept:?}");
    let mut cards: Vec<Card> = Vec::new();
    println!("{cards:?}");
    cards.push(card);
    println!("{cards:?}"); //~ unconsented-use Card::number -> operations.logging
}
