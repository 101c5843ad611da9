//! What a value was made of is known where it is cast to a `dyn` by hand.
use consent::Pii;
use std::fmt;

trait Said: fmt::Debug {
    fn said(&self) -> String;
}

#[derive(Debug, Pii)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Debug)]
struct Room {
    number: u32,
}

#[derive(Pii)]
struct Hidden {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hidden")
    }
}

impl Said for Guest {
    fn said(&self) -> String {
        self.name.clone()
    }
}

impl Said for Room {
    fn said(&self) -> String {
        self.number.to_string()
    }
}

impl Said for Hidden {
    fn said(&self) -> String {
        self.email.clone()
    }
}

fn room() -> Box<dyn Said> {
    Box::new(Room { number: 3 })
}

fn listed(guest: Guest) -> Vec<Box<dyn Said>> {
    Some(Box::new(guest) as Box<dyn Said>).into_iter().collect()
}

fn shown(what: &dyn Said) -> String {
    let show: Box<dyn Fn(&dyn Said) -> String> = Box::new(|said| format!("{said:?}"));
    show(what)
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name") };
    println!("{}", (&guest as &dyn Said).said()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", (&Room { number: 1 } as &dyn Said).said());
    println!("{}", (Box::new(Room { number: 2 }) as Box<dyn Said>).said());
    println!("{}", room().said());
    let hidden = Hidden { email: probe::text("Hidden::email") };
    println!("{:?}", vec![Box::new(hidden) as Box<dyn Said>]);
    println!("{:?}", listed(Guest { name: probe::text("Guest::name") })); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", [Box::new(guest) as Box<dyn Said>, room()]); //~ unconsented-use Guest::name -> operations.logging
    let show: Box<dyn Fn(Box<dyn Said>) -> String> = Box::new(|said| format!("{said:?}"));
    let guest = Guest { name: probe::text("Guest::name") };
    println!("{}", show(Box::new(guest) as Box<dyn Said>)); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", show(Box::new(Room { number: 4 }) as Box<dyn Said>));
    let kept: Box<dyn Said> = Box::new(Guest { name: probe::text("Guest::name") });
    let later = move || format!("{kept:?}");
    println!("{}", later()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", shown(&Guest { name: probe::text("Guest::name") })); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", shown(&Room { number: 5 }));
}
