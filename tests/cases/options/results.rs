//! `Result`'s combinators carry both sides, each for itself.
use consent::Pii;

#[derive(Debug, Pii)]
struct Account {
    number: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    iban: String,
}

fn load(number: u32) -> Result<Account, String> {
    if number == 0 { Err("no number".to_owned()) } else { Ok(Account { number, iban: probe::text("Account::iban") }) }
}

fn main() {
    println!("{:?}", load(0).map(|account| account.number));
    println!("{:?}", load(1).map(|account| account.number));
    println!("{:?}", load(1).map(|account| account.iban)); //~ unconsented-use Account::iban -> operations.logging
    println!("{:?}", load(1)); //~ unconsented-use Account::iban -> operations.logging
    println!("{}", load(1).is_ok());
    println!("{:?}", load(0).map_err(|error| format!("failed: {error}")).err());
    println!("{:?}", load(1).and_then(|account| Err::<u32, _>(account.iban))); //~ unconsented-use Account::iban -> operations.logging
    println!("{}", load(1).map_or_else(|error| error, |account| account.iban)); //~ unconsented-use Account::iban -> operations.logging
    let checked = load(1).ok().ok_or("missing");
    println!("{}", checked.as_ref().map(|account| account.number).unwrap_or(0));
    println!("{:?}", checked.as_ref().ok()); //~ unconsented-use Account::iban -> operations.logging
    if let Err(error) = load(0) {
        println!("{error}");
    }
    let iban = load(1).map(|account| account.iban).unwrap_or_else(|error| error);
    println!("{iban}"); //~ unconsented-use Account::iban -> operations.logging
    println!("{:?}", Some(load(1)).transpose().map(|account| account.is_some()));
}
