//! Operators that assign, and indexing that is written by hand, do what their impls say.
use consent::Pii;
use std::ops::{AddAssign, BitOr, BitOrAssign, Index, IndexMut, Mul, Neg, Not, ShlAssign, Sub};

#[derive(Debug, Clone, Pii)]
struct Donor {
    round: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.financial", purposes = ["account"])]
    amount: u64,
}

#[derive(Debug, Clone, Default)]
struct Ledger {
    names: Vec<String>,
    sums: Vec<u64>,
    rounds: u32,
}

impl AddAssign<&Donor> for Ledger {
    fn add_assign(&mut self, donor: &Donor) {
        self.names.push(donor.name.clone());
        self.rounds += donor.round;
    }
}

impl ShlAssign<u64> for Ledger {
    fn shl_assign(&mut self, sum: u64) {
        self.sums.push(sum);
    }
}

impl Index<usize> for Ledger {
    type Output = String;

    fn index(&self, idx: usize) -> &String {
        &self.names[idx]
    }
}

impl IndexMut<usize> for Ledger {
    fn index_mut(&mut self, idx: usize) -> &mut String {
        &mut self.names[idx]
    }
}

struct Sheet {
    cells: [[String; 2]; 2],
    title: String,
}

impl Index<(usize, usize)> for Sheet {
    type Output = str;

    fn index(&self, (row, column): (usize, usize)) -> &str {
        &self.cells[row][column]
    }
}

impl IndexMut<(usize, usize)> for Sheet {
    fn index_mut(&mut self, at: (usize, usize)) -> &mut str {
        self.cells[at.0][at.1].as_mut_str()
    }
}

#[derive(Debug, Clone, Copy)]
struct Cents(u64);

impl Mul<u64> for Cents {
    type Output = Cents;

    fn mul(self, n: u64) -> Cents {
        Cents(self.0 * n)
    }
}

impl Sub for Cents {
    type Output = Cents;

    fn sub(self, other: Cents) -> Cents {
        Cents(self.0 - other.0)
    }
}

impl Neg for Cents {
    type Output = i64;

    fn neg(self) -> i64 {
        -(self.0 as i64)
    }
}

impl Not for Cents {
    type Output = bool;

    fn not(self) -> bool {
        self.0 == 0
    }
}

#[derive(Debug, Clone, Default)]
struct Set(Vec<String>);

impl BitOr for Set {
    type Output = Set;

    fn bitor(mut self, other: Set) -> Set {
        self |= other;
        self
    }
}

impl BitOrAssign for Set {
    fn bitor_assign(&mut self, other: Set) {
        self.0.extend(other.0);
    }
}

fn main() {
    let donor = Donor { round: 2, name: probe::text("Donor::name"), amount: probe::number("Donor::amount") };
    let mut ledger = Ledger::default();
    ledger += &donor;
    println!("{}", ledger.rounds);
    println!("{:?}", ledger.sums);
    println!("{:?}", ledger.names); //~ unconsented-use Donor::name -> operations.logging
    println!("{}", ledger[0]); //~ unconsented-use Donor::name -> operations.logging
    let mut other = Ledger { names: vec![String::new()], ..Ledger::default() };
    other[0] = "plain".to_owned();
    println!("{}", other[0]);
    other[0] += &donor.name;
    println!("{}", other[0]); //~ unconsented-use Donor::name -> operations.logging
    println!("{:?}", other.sums);
    other <<= donor.amount;
    println!("{:?}", other.sums); //~ unconsented-use Donor::amount -> operations.logging
    let mut sheet = Sheet { cells: Default::default(), title: "gifts".to_owned() };
    sheet.cells[1][0] = donor.name.clone();
    println!("{}", &sheet[(1, 0)]); //~ unconsented-use Donor::name -> operations.logging
    sheet[(1, 0)].make_ascii_uppercase();
    println!("{}", sheet.title);
    let cents = Cents(donor.amount);
    println!("{:?}", cents * 1); //~ unconsented-use Donor::amount -> operations.logging
    println!("{:?}", -cents); //~ unconsented-use Donor::amount -> operations.logging
    println!("{:?}", Cents(4) - Cents(1) * 2);
    println!("{}", !cents);
    let mut names = Set(vec!["plain".to_owned()]);
    names |= Set(vec!["other".to_owned()]);
    println!("{names:?}");
    let both = names.clone() | Set(vec![donor.name.clone()]);
    println!("{both:?}"); //~ unconsented-use Donor::name -> operations.logging
    println!("{names:?}");
    let mut total = 0;
    total += u64::from(donor.round);
    println!("{total}");
    total |= donor.amount;
    println!("{}", total > 0);
    let mut text = String::from("by ");
    text += &donor.name;
    println!("{text}"); //~ unconsented-use Donor::name -> operations.logging
}
