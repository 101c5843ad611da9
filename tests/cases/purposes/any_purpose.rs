//! Where any purpose will do, one consented purpose is enough, and none is not.
use consent::Pii;

#[derive(Debug, Pii)]
struct Employee {
    number: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.health_and_medical", purposes = [], reason = "held by law, used by nobody")]
    sick_note: String,
}

fn main() {
    let employee = Employee {
        number: 1,
        name: probe::text("Employee::name"),
        sick_note: probe::text("Employee::sick_note"),
    };
    probe::store(employee.number);
    probe::store(&employee.name); //~ permitted Employee::name -> any
    probe::store(&employee.sick_note); //~ unconsented-use Employee::sick_note -> any
    probe::store(&employee); //~ permitted Employee::name -> any //~ unconsented-use Employee::sick_note -> any
    println!("{}", employee.sick_note); //~ unconsented-use Employee::sick_note -> operations.logging
}
