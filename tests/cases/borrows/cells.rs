//! What is put into a `Cell` or `RefCell` comes out of it.
use consent::Pii;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[derive(Pii)]
struct Rider {
    bike: u32,
    #[pii(category = "user.location", purposes = ["account"])]
    position: u64,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

struct Board {
    lines: RefCell<Vec<String>>,
    count: Cell<u32>,
}

fn main() {
    let rider = Rider { bike: 4, position: probe::number("Rider::position"), name: probe::text("Rider::name") };
    let last = Cell::new(0);
    println!("{}", last.get());
    last.set(rider.position);
    println!("{}", last.get()); //~ unconsented-use Rider::position -> operations.logging
    let board = Board { lines: RefCell::new(Vec::new()), count: Cell::new(0) };
    board.lines.borrow_mut().push(rider.name.clone());
    board.count.set(board.count.get() + 1);
    println!("{}", board.count.get());
    println!("{:?}", board.lines.borrow()); //~ unconsented-use Rider::name -> operations.logging
    for line in board.lines.borrow().iter() {
        println!("{line}"); //~ unconsented-use Rider::name -> operations.logging
    }
    let shared = Rc::new(RefCell::new(String::new()));
    let writer = Rc::clone(&shared);
    writer.borrow_mut().push_str(&rider.name);
    println!("{}", shared.borrow()); //~ unconsented-use Rider::name -> operations.logging
    let bikes = RefCell::new(vec![rider.bike]);
    bikes.borrow_mut().push(5);
    println!("{:?}", bikes.borrow());
}
