//! A copy of what stands in a cell is no part of the cell: what is written into it stays there.
use consent::Pii;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn set<T>(place: &mut T, value: T) {
    *place = value;
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name") };
    let cell = Rc::new(RefCell::new(String::new()));
    let mut copy = cell.borrow().clone();
    copy.push_str(&guest.name);
    println!("{copy}"); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", cell.borrow());
    set(&mut copy, String::new());
    println!("{copy}");
    let lock = Mutex::new(guest.name.clone());
    let mut copy = lock.lock().unwrap().clone();
    println!("{copy}"); //~ unconsented-use Guest::name -> operations.logging
    copy.clear();
    println!("{copy}");
    println!("{}", lock.lock().unwrap()); //~ unconsented-use Guest::name -> operations.logging
    cell.borrow_mut().push_str(&guest.name);
    println!("{}", cell.borrow()); //~ unconsented-use Guest::name -> operations.logging
}
