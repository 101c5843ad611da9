//! A chain of errors is walked by `source()`; each shows what it holds itself.
use consent::Pii;
use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

#[derive(Debug, Clone, Pii)]
struct Transfer {
    number: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    iban: String,
}

#[derive(Debug)]
enum StoreError {
    Rejected { iban: String },
    Busy(u32),
    Number(ParseIntError),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Rejected { iban } => write!(f, "{iban} was rejected"),
            StoreError::Busy(n) => write!(f, "{n} are waiting"),
            StoreError::Number(_) => f.write_str("no number"),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            StoreError::Number(error) => Some(error),
            _ => None,
        }
    }
}

impl From<ParseIntError> for StoreError {
    fn from(error: ParseIntError) -> StoreError {
        StoreError::Number(error)
    }
}

#[derive(Debug)]
struct ServiceError {
    context: String,
    source: StoreError,
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.context)
    }
}

impl Error for ServiceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

trait Context<T> {
    fn context(self, text: &str) -> Result<T, ServiceError>;
}

impl<T> Context<T> for Result<T, StoreError> {
    fn context(self, text: &str) -> Result<T, ServiceError> {
        self.map_err(|source| ServiceError { context: text.to_owned(), source })
    }
}

fn write(transfer: &Transfer) -> Result<u32, StoreError> {
    let limit: u32 = "20".parse()?;
    if transfer.number > limit {
        return Err(StoreError::Busy(transfer.number));
    }
    Err(StoreError::Rejected { iban: transfer.iban.clone() })
}

fn wait(transfer: &Transfer) -> Result<u32, StoreError> {
    let limit = "twenty".parse::<u32>()?;
    Err(StoreError::Busy(transfer.number.min(limit)))
}

fn send(transfer: &Transfer) -> Result<u32, ServiceError> {
    let row = write(transfer).context("writing the transfer")?;
    Ok(row + 1)
}

fn handle(transfer: &Transfer) -> Result<(), Box<dyn Error + Send + Sync>> {
    let row = send(transfer)?;
    println!("{row}");
    Ok(())
}

fn chain(error: &dyn Error) -> Vec<String> {
    let mut lines = vec![error.to_string()];
    let mut next = error.source();
    while let Some(error) = next {
        lines.push(error.to_string());
        next = error.source();
    }
    lines
}

fn main() {
    let transfer = Transfer { number: 4, iban: probe::text("Transfer::iban") };
    if let Err(error) = write(&transfer) {
        println!("{error}"); //~ unconsented-use Transfer::iban -> operations.logging
    }
    if let Err(error) = wait(&transfer) {
        println!("{error}");
        println!("{error:?}");
        println!("{:?}", error.source().map(ToString::to_string));
    }
    if let Err(error) = send(&transfer) {
        println!("{error}");
        println!("{error:?}"); //~ unconsented-use Transfer::iban -> operations.logging
        println!("{}", error.context);
        println!("{}", error.source); //~ unconsented-use Transfer::iban -> operations.logging
        println!("{:?}", chain(&error)); //~ unconsented-use Transfer::iban -> operations.logging
    }
    if let Err(error) = handle(&transfer) {
        println!("{error}");
        println!("{:?}", chain(error.as_ref())); //~ unconsented-use Transfer::iban -> operations.logging
        match error.downcast_ref::<ServiceError>() {
            Some(ServiceError { source: StoreError::Rejected { iban }, context }) => {
                println!("{context}");
                println!("{iban}"); //~ unconsented-use Transfer::iban -> operations.logging
            }
            Some(other) => println!("{}", other.context),
            None => {}
        }
    }
    let boxed: Box<dyn Error> = "plain".into();
    println!("{boxed}");
    let boxed: Box<dyn Error> = transfer.iban.clone().into();
    println!("{boxed}"); //~ unconsented-use Transfer::iban -> operations.logging
    let text: Result<u32, String> = send(&transfer).map_err(|error| error.context);
    println!("{text:?}");
}
