//! `Box`, `Rc` and `Arc` are what they hold.
use consent::Pii;
use std::rc::Rc;
use std::sync::Arc;

#[derive(Debug, Clone, Pii)]
struct Resident {
    floor: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let resident = Resident { floor: 2, name: probe::text("Resident::name") };
    let boxed = Box::new(resident.clone());
    println!("{}", boxed.name); //~ unconsented-use Resident::name -> operations.logging
    println!("{}", boxed.floor);
    let shared = Rc::new(resident.clone());
    let second = Rc::clone(&shared);
    println!("{}", second.name); //~ unconsented-use Resident::name -> operations.logging
    println!("{}", Rc::strong_count(&shared));
    let across: Arc<str> = Arc::from(resident.name.as_str());
    println!("{across}"); //~ unconsented-use Resident::name -> operations.logging
    let plain: Arc<str> = Arc::from("nobody");
    println!("{plain}");
    let list: Vec<Box<dyn std::fmt::Debug>> = vec![boxed];
    println!("{list:?}"); //~ unconsented-use Resident::name -> operations.logging
    let inner = *Box::new(resident.floor);
    println!("{inner}");
    println!("{}", Rc::unwrap_or_clone(second).name); //~ unconsented-use Resident::name -> operations.logging
}
