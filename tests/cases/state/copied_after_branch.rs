//! A copy of what a shared cell holds, which was written on one way before: what it held on the other is still there.
use std::cell::RefCell;
use std::rc::Rc;

use consent::Pii;

#[derive(Pii)]
struct Order {
    #[pii(category = "user.content", purposes = ["account"])]
    title: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    phone: String,
}

fn shown(order: &Order, again: bool) {
    let cell: Rc<RefCell<String>> = Rc::new(RefCell::new(order.title.clone()));
    let other = Rc::clone(&cell);
    if again {
        *other.borrow_mut() = (match order.phone.is_empty() { true => Some("x".to_owned()), false => None }).into_iter().next().unwrap_or(order.phone.clone());
    }
    println!("{}", cell.borrow()); //~ unconsented-use Order::phone -> operations.logging //~ unconsented-use Order::title -> operations.logging
}

fn copied(order: &Order, again: bool) {
    let cell: Rc<RefCell<String>> = Rc::new(RefCell::new(order.title.clone()));
    let other = Rc::clone(&cell);
    if again {
        *other.borrow_mut() = (match order.phone.is_empty() { true => Some("x".to_owned()), false => None }).into_iter().next().unwrap_or(order.phone.clone());
    }
    let text: String = cell.borrow().clone();
    println!("{text}"); //~ unconsented-use Order::phone -> operations.logging //~ unconsented-use Order::title -> operations.logging
}

fn main() {
    let order = Order { title: probe::text("Order::title"), phone: probe::text("Order::phone") };
    for again in [false, true] {
        shown(&order, again);
        copied(&order, again);
    }
}
