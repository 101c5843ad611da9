//! What lies behind a `dyn` is shown in a closure as its own type has it, written by hand or derived.
use std::fmt;

use consent::Pii;

#[derive(Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: u32,
}

impl fmt::Debug for Guest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} in {}", self.name, self.room)
    }
}

#[derive(Debug)]
struct Room(u32);

trait Shown: fmt::Debug {}

impl Shown for Guest {}
impl Shown for Room {}

#[derive(Debug)]
struct Held<T> {
    value: T,
}

fn main() {
    let held: Held<Box<dyn Shown>> = Held { value: Box::new(Guest { name: probe::text("Guest::name"), room: 4 }) };
    let show = |n: u32| {
        println!("{n} {held:?}"); //~ unconsented-use Guest::name -> operations.logging
    };
    show(1);
    let show = |it: &Box<dyn Shown>| println!("{it:?}"); //~ unconsented-use Guest::name -> operations.logging
    show(&held.value);
    let room: Box<dyn Shown> = Box::new(Room(4));
    let show = |it: &Box<dyn Shown>| println!("{it:?}");
    show(&room);
}
