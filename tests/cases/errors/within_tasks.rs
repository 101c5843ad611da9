//! `?` in a block whose error is only known later: what it converts is an error, and no other type with a `From`.
use consent::Pii;

#[derive(Pii)]
struct Mail {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug)]
#[allow(dead_code)]
struct Entry {
    email: String,
}

impl From<Mail> for Entry {
    fn from(mail: Mail) -> Self {
        Entry { email: mail.email }
    }
}

#[derive(Debug)]
struct Low(u32);

#[derive(Debug)]
#[allow(dead_code)]
struct High(u32);

impl From<Low> for High {
    fn from(low: Low) -> Self {
        High(low.0)
    }
}

fn step(n: u32) -> Result<u32, Low> {
    if n > 1 { Err(Low(n)) } else { Ok(n) }
}

fn passed<T, E>(result: Result<T, E>) -> Result<T, E> {
    let value = result?;
    Ok(value)
}

fn main() {
    let work = |n: u32| {
        let n = step(n)?;
        Ok((n, n + 1))
    };
    let done: Result<(u32, u32), High> = work(2);
    println!("{done:?}");
    println!("{:?}", passed::<u32, High>(Err(High(1))));
    println!("{:?}", Entry::from(Mail { email: probe::text("Mail::email") })); //~ unconsented-use Mail::email -> operations.logging
}
