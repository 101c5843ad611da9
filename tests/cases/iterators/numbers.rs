//! Sums, extremes and products of data are made of them; a count is not.
use consent::Pii;

#[derive(Pii)]
struct Salary {
    team: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    amount: u64,
}

fn main() {
    let salaries = [Salary { team: 1, amount: probe::number("Salary::amount") }];
    println!("{}", salaries.iter().map(|salary| salary.amount).sum::<u64>()); //~ unconsented-use Salary::amount -> operations.logging
    println!("{:?}", salaries.iter().map(|salary| salary.amount).max()); //~ unconsented-use Salary::amount -> operations.logging
    println!("{}", salaries.iter().map(|salary| salary.amount / 2).sum::<u64>()); //~ transformed unconsented-use Salary::amount -> operations.logging
    println!("{}", salaries.iter().map(|salary| salary.team).sum::<u32>());
    println!("{}", salaries.iter().filter(|salary| salary.amount > 10).count());
    println!("{:?}", salaries.iter().min_by_key(|salary| salary.amount).map(|salary| salary.team));
    println!("{}", salaries.iter().all(|salary| salary.amount > 0));
}
