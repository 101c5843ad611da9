//! `?` hands up an error of the function's own type as it is: what it cannot be it still cannot be.
use consent::Pii;
use std::fmt;

#[derive(Pii, Debug)]
enum StoreError {
    Io(std::io::Error),
    #[allow(dead_code)]
    Parse(std::num::ParseIntError),
    Unknown(#[pii(category = "user.name", purposes = ["account"])] String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Io(e) => write!(f, "io: {e}"),
            StoreError::Parse(e) => write!(f, "parse: {e}"),
            StoreError::Unknown(name) => write!(f, "unknown: {name}"),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(e: std::io::Error) -> Self {
        StoreError::Io(e)
    }
}

impl From<std::num::ParseIntError> for StoreError {
    fn from(e: std::num::ParseIntError) -> Self {
        StoreError::Parse(e)
    }
}

#[derive(Debug)]
struct AppError(StoreError);

impl From<StoreError> for AppError {
    fn from(e: StoreError) -> Self {
        AppError(e)
    }
}

trait Store {
    fn count(&self) -> Result<u32, StoreError>;
    fn find(&self, name: &str) -> Result<u32, StoreError>;
}

struct Disk;

impl Store for Disk {
    fn count(&self) -> Result<u32, StoreError> {
        let text = std::fs::read_to_string("/no such file")?;
        Ok(text.trim().parse()?)
    }

    fn find(&self, name: &str) -> Result<u32, StoreError> {
        Err(StoreError::Unknown(name.to_string()))
    }
}

fn counted(store: &dyn Store) -> Result<u32, StoreError> {
    let count = store.count()?;
    Ok(count + 1)
}

fn counted_twice(store: &dyn Store) -> Result<u32, StoreError> {
    let count = counted(store)?;
    Ok(count + 1)
}

fn found(store: &dyn Store, name: &str) -> Result<u32, StoreError> {
    let id = store.find(name)?;
    Ok(id + 1)
}

fn app_counted(store: &dyn Store) -> Result<u32, AppError> {
    Ok(counted_twice(store)? + 1)
}

fn app_found(store: &dyn Store, name: &str) -> Result<u32, AppError> {
    Ok(found(store, name)? + 1)
}

fn main() {
    let name = probe::text("StoreError::Unknown::0");
    let store: Box<dyn Store> = Box::new(Disk);
    if let Err(e) = counted(&*store) {
        println!("{e:?}");
    }
    if let Err(e) = counted_twice(&*store) {
        println!("{e:?}");
    }
    if let Err(e) = counted_twice(&*store) {
        println!("{e}");
    }
    if let Err(e) = found(&*store, &name) {
        println!("{e}"); //~ unconsented-use StoreError::Unknown::0 -> operations.logging
    }
    if let Err(e) = app_counted(&*store) {
        println!("{:?}", e);
    }
    if let Err(e) = app_found(&*store, &name) {
        println!("{:?}", e); //~ unconsented-use StoreError::Unknown::0 -> operations.logging
    }
}
