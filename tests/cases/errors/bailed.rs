//! `bail!` and `ensure!` leave the function with their text.
//! crates: anyhow
use anyhow::{bail, ensure};
use consent::Pii;

#[derive(Pii, Clone)]
struct User {
    age: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn taken(user: &User) -> anyhow::Result<u32> {
    let email = &user.email;
    bail!("taken: {email}")
}

fn young(user: &User) -> anyhow::Result<u32> {
    if user.age < 18 {
        bail!("{} is too young", user.age);
    }
    Ok(user.age)
}

fn in_an_arm(user: &User) -> anyhow::Result<u32> {
    let age = match user.age {
        0 => 0,
        n if n > 3 => bail!("no room for {}", user.email),
        n => n,
    };
    Ok(age)
}

fn short(user: &User) -> anyhow::Result<u32> {
    ensure!(user.email.is_empty(), "not empty: {}", user.email);
    Ok(user.age)
}

fn only_asked(user: &User) -> anyhow::Result<u32> {
    ensure!(user.email.len() > 1_000, "only {} of age", user.age);
    Ok(user.age)
}

fn closure(user: &User) -> anyhow::Result<u32> {
    let all = [1, 2];
    let check = |n: u32| -> anyhow::Result<u32> {
        if n == 1 {
            bail!("first of {}", user.email)
        }
        Ok(n)
    };
    all.into_iter().map(check).sum()
}

fn main() {
    let user = User { age: 7, email: probe::text("User::email") };
    if let Err(error) = taken(&user) {
        println!("{error}"); //~ unconsented-use User::email -> operations.logging
    }
    if let Err(error) = young(&user) {
        println!("{error}");
    }
    if let Err(error) = in_an_arm(&user) {
        println!("{error:#}"); //~ unconsented-use User::email -> operations.logging
    }
    if let Err(error) = short(&user) {
        println!("{error:?}"); //~ unconsented-use User::email -> operations.logging
    }
    if let Err(error) = only_asked(&user) {
        println!("{error}");
    }
    match closure(&user) {
        Ok(n) => println!("{n}"),
        Err(error) => println!("{error}"), //~ unconsented-use User::email -> operations.logging
    }
}
