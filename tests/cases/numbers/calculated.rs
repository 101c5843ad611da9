//! What is calculated of a number is made of it, and text of numbers too.
use consent::Pii;

#[derive(Pii)]
struct Loan {
    months: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    amount: u32,
    #[pii(category = "user.financial", purposes = ["account"])]
    default: bool,
}

fn monthly(loan: &Loan) -> u32 {
    loan.amount / loan.months
}

fn main() {
    let loan = Loan { months: 12, amount: probe::number("Loan::amount"), default: probe::flag("Loan::default") };
    println!("{}", loan.amount); //~ unconsented-use Loan::amount -> operations.logging
    println!("{}", u64::from(loan.amount)); //~ unconsented-use Loan::amount -> operations.logging
    println!("{}", loan.amount as f64); //~ unconsented-use Loan::amount -> operations.logging
    println!("{:.2}", f64::from(loan.amount)); //~ unconsented-use Loan::amount -> operations.logging
    println!("{:x}", loan.amount); //~ unconsented-use Loan::amount -> operations.logging
    println!("{}", loan.amount + 1); //~ transformed unconsented-use Loan::amount -> operations.logging
    println!("{}", monthly(&loan)); //~ transformed unconsented-use Loan::amount -> operations.logging
    println!("{:?}", loan.amount.checked_mul(2)); //~ transformed unconsented-use Loan::amount -> operations.logging
    println!("{}", -f64::from(loan.amount)); //~ unconsented-use Loan::amount -> operations.logging
    println!("{}", loan.default); //~ transformed unconsented-use Loan::default -> operations.logging
    println!("{}", !loan.default); //~ transformed unconsented-use Loan::default -> operations.logging
    println!("{}", loan.months * 2);
    println!("{}", loan.amount > 1000);
    println!("{:?}", loan.amount.cmp(&loan.months));
    let mut total = loan.months;
    total += 1;
    println!("{total}");
    total += loan.amount;
    println!("{total}"); //~ transformed unconsented-use Loan::amount -> operations.logging
    total = 0;
    println!("{total}");
    let text = loan.amount.to_string() + " EUR";
    println!("{text}"); //~ unconsented-use Loan::amount -> operations.logging
    println!("{}", if loan.default { "late" } else { "on time" });
}
