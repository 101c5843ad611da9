//! Operators and `Deref` on tagged newtypes give what their impls give.
use consent::Pii;
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Neg, Not};

#[derive(Clone, Copy, Pii)]
#[pii(category = "user.financial", purposes = ["account"])]
struct Money(i64);

impl Add for Money {
    type Output = Money;

    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl AddAssign<i64> for Money {
    fn add_assign(&mut self, n: i64) {
        self.0 += n;
    }
}

impl Neg for Money {
    type Output = i64;

    fn neg(self) -> i64 {
        -self.0
    }
}

impl Not for Money {
    type Output = bool;

    fn not(self) -> bool {
        self.0 == 0
    }
}

#[derive(Pii)]
#[pii(category = "user.contact.email", purposes = ["account"])]
struct Email(String);

impl Deref for Email {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

struct Guard {
    email: Email,
    uses: u32,
}

impl Deref for Guard {
    type Target = Email;

    fn deref(&self) -> &Email {
        &self.email
    }
}

impl DerefMut for Guard {
    fn deref_mut(&mut self) -> &mut Email {
        &mut self.email
    }
}

struct Table {
    rows: Vec<Money>,
    title: String,
}

impl Index<usize> for Table {
    type Output = Money;

    fn index(&self, i: usize) -> &Money {
        &self.rows[i]
    }
}

impl IndexMut<usize> for Table {
    fn index_mut(&mut self, i: usize) -> &mut Money {
        &mut self.rows[i]
    }
}

fn takes_text(text: &str) -> String {
    text.to_uppercase()
}

fn main() {
    let mut money = Money(probe::number("Money"));
    println!("{}", money.0); //~ unconsented-use Money -> operations.logging
    println!("{}", !money);
    println!("{}", -(-money)); //~ unconsented-use Money -> operations.logging
    money += 0;
    println!("{}", (money + Money(0)).0); //~ unconsented-use Money -> operations.logging
    let mut table = Table { rows: vec![money], title: "t".to_owned() };
    println!("{}", table.title);
    println!("{}", table[0].0); //~ unconsented-use Money -> operations.logging
    table[0] += 0;
    println!("{}", table.rows.len());
    let guard = Guard { email: Email(probe::text("Email")), uses: 1 };
    println!("{}", guard.uses);
    println!("{}", guard.trim()); //~ unconsented-use Email -> operations.logging
    println!("{}", guard.len());
    println!("{}", &**guard); //~ unconsented-use Email -> operations.logging
    println!("{}", takes_text(&guard.email).to_lowercase().len());
    println!("{}", guard.email.split('@').next().unwrap_or_default()); //~ unconsented-use Email -> operations.logging
}
