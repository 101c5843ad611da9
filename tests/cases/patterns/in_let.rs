//! `let` takes a value apart: each name holds its own part.
use consent::Pii;

#[derive(Pii)]
struct Donor {
    amount: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.financial", purposes = ["account"])]
    iban: String,
}

fn donor() -> Donor {
    Donor { amount: 50, name: probe::text("Donor::name"), iban: probe::text("Donor::iban") }
}

fn main() {
    let Donor { amount, name, iban } = donor();
    println!("{amount}");
    println!("{name}"); //~ unconsented-use Donor::name -> operations.logging
    println!("{iban}"); //~ unconsented-use Donor::iban -> operations.logging
    let Donor { amount: gift, name: who, .. } = donor();
    println!("{gift}");
    println!("{who}"); //~ unconsented-use Donor::name -> operations.logging
    let (Donor { iban: account, .. }, fee) = (donor(), 2);
    println!("{account}"); //~ unconsented-use Donor::iban -> operations.logging
    println!("{fee}");
    let (first, second);
    (first, second) = (donor().name, "thanks");
    println!("{first}"); //~ unconsented-use Donor::name -> operations.logging
    println!("{second}");
    let mut total = 0;
    let mut last = String::new();
    for _ in 0..2 {
        Donor { amount: total, name: last, .. } = donor();
    }
    println!("{total}");
    println!("{last}"); //~ unconsented-use Donor::name -> operations.logging
}
