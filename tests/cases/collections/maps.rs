//! A map's values, its keys and its entries.
use consent::Pii;
use std::collections::{BTreeMap, HashMap};

#[derive(Pii)]
struct Employee {
    desk: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn main() {
    let employee =
        Employee { desk: 4, name: probe::text("Employee::name"), email: probe::text("Employee::email") };
    let mut by_desk = HashMap::new();
    by_desk.insert(employee.desk, employee.name.clone());
    println!("{:?}", by_desk.get(&4)); //~ unconsented-use Employee::name -> operations.logging
    println!("{}", by_desk[&4]); //~ unconsented-use Employee::name -> operations.logging
    println!("{:?}", by_desk.keys().collect::<Vec<_>>());
    println!("{}", by_desk.contains_key(&4));
    for (desk, name) in &by_desk {
        println!("{desk}");
        println!("{name}"); //~ unconsented-use Employee::name -> operations.logging
    }
    let mut desks: BTreeMap<String, u32> = BTreeMap::new();
    *desks.entry(employee.email.clone()).or_insert(0) += employee.desk;
    println!("{:?}", desks.values().collect::<Vec<_>>());
    println!("{:?}", desks.keys().collect::<Vec<_>>()); //~ unconsented-use Employee::email -> operations.logging
    println!("{desks:?}"); //~ unconsented-use Employee::email -> operations.logging
    println!("{:?}", desks.get(&employee.email));
    let mut groups: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    groups.entry(employee.desk).or_default().push(employee.email);
    println!("{groups:?}"); //~ unconsented-use Employee::email -> operations.logging
    println!("{:?}", groups.remove(&4)); //~ unconsented-use Employee::email -> operations.logging
    println!("{groups:?}"); //~ false unconsented-use Employee::email -> operations.logging # keys and values of a map are not told apart here
}
