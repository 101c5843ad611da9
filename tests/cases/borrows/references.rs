//! A reference is its place: through it, by itself, and dereferenced.
use consent::Pii;

#[derive(Pii)]
struct Employee {
    desk: u32,
    #[pii(category = "user.government_id", purposes = ["account"])]
    tax_id: String,
}

fn longest<'a>(left: &'a str, right: &'a str) -> &'a str {
    if left.len() > right.len() { left } else { right }
}

fn main() {
    let employee = Employee { desk: 4, tax_id: probe::text("Employee::tax_id") };
    let by_ref = &employee;
    let twice = &by_ref;
    println!("{}", by_ref.tax_id); //~ unconsented-use Employee::tax_id -> operations.logging
    println!("{}", twice.desk);
    println!("{}", (**twice).tax_id); //~ unconsented-use Employee::tax_id -> operations.logging
    let desk = &employee.desk;
    println!("{}", *desk);
    let tax_id: &str = &employee.tax_id;
    println!("{}", &tax_id[..10]); //~ unconsented-use Employee::tax_id -> operations.logging
    println!("{}", longest(tax_id, "short")); //~ unconsented-use Employee::tax_id -> operations.logging
    println!("{}", longest("either", "short"));
}
