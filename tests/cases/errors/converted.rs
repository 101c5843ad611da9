//! `?` converts an error by its `From`: what the conversion keeps is kept, what it drops is gone.
use consent::Pii;
use std::fmt::Debug;

#[derive(Pii)]
struct Upload {
    size: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    owner: String,
}

#[derive(Debug)]
struct StoreError {
    owner: String,
    code: u32,
}

#[derive(Debug)]
struct Kept(String);

#[derive(Debug)]
struct Dropped(u32);

impl From<StoreError> for Kept {
    fn from(error: StoreError) -> Self {
        Kept(format!("{} ({})", error.owner, error.code))
    }
}

impl From<StoreError> for Dropped {
    fn from(error: StoreError) -> Self {
        Dropped(error.code)
    }
}

fn store(upload: &Upload) -> Result<(), StoreError> {
    Err(StoreError { owner: upload.owner.clone(), code: upload.size })
}

fn keep(upload: &Upload) -> Result<(), Kept> {
    store(upload)?;
    Ok(())
}

fn drop_owner(upload: &Upload) -> Result<(), Dropped> {
    Ok(store(upload)?)
}

fn parse(upload: &Upload) -> Result<u32, std::num::ParseIntError> {
    upload.owner.parse::<u32>()
}

fn show<E: Debug>(result: Result<(), E>) -> String {
    format!("{result:?}")
}

fn main() {
    let upload = Upload { size: 5, owner: probe::text("Upload::owner") };
    println!("{}", show(store(&upload))); //~ unconsented-use Upload::owner -> operations.logging
    println!("{}", show(keep(&upload))); //~ unconsented-use Upload::owner -> operations.logging
    println!("{}", show(drop_owner(&upload)));
    println!("{:?}", keep(&upload).unwrap_err().0); //~ unconsented-use Upload::owner -> operations.logging
    println!("{:?}", drop_owner(&upload).unwrap_err().0);
    println!("{:?}", parse(&upload).is_err());
}
