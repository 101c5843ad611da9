//! Macros stand for types, patterns and items of blocks; one may define another.
use std::cell::RefCell;

use consent::Pii;

macro_rules! text {
    () => {
        String
    };
}

macro_rules! wrapped {
    ($of:ty) => {
        Vec<Box<$of>>
    };
}

macro_rules! rider {
    ($seat:ident, $name:ident) => {
        Rider { seat: $seat, name: $name }
    };
}

#[derive(Pii)]
struct Rider {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: text!(),
}

fn all(rider: Rider) -> wrapped!(Rider) {
    vec![Box::new(rider)]
}

// Each trait comes with a macro of its own name, which writes impls of it.
macro_rules! template {
    (trait $name:ident { fn $method:ident(self) -> String; }) => {
        macro_rules! $name {
            ($with:ident $extra:tt) => {
                $with! { $extra trait $name { fn $method(self) -> String; } }
            };
        }
        trait $name {
            fn $method(self) -> String;
        }
    };
}

macro_rules! by_reference {
    ([$on:ident] trait $name:ident { fn $method:ident(self) -> String; }) => {
        impl<'a> $name for &'a $on {
            fn $method(self) -> String {
                (&self.0).$method()
            }
        }
    };
}

template! { trait Title { fn title(self) -> String; } }
template! { trait Place { fn place(self) -> String; } }
Title! { by_reference [Holder] }
Place! { by_reference [Holder] }

struct Holder(Rider);

impl Title for &Rider {
    fn title(self) -> String {
        self.name.clone()
    }
}

impl Place for &Rider {
    fn place(self) -> String {
        self.seat.to_string()
    }
}

macro_rules! methods {
    ($on:ident: $($name:ident = $field:ident as $ty:ty),*) => {
        impl $on {
            $(
                fn $name(&self) -> $ty {
                    self.$field.clone()
                }
            )*
        }
    };
}

// What macros write inside an unnamed constant is there for all.
const _: () = {
    methods! { Rider: called = name as String, row = seat as u32 }
};

fn last_name(rider: &Rider) -> String {
    thread_local! {
        static LAST: RefCell<String> = RefCell::new(String::new());
    }
    LAST.with(|last| last.replace(rider.name.clone()));
    LAST.with(|last| last.borrow().clone())
}

fn last_seat(rider: &Rider) -> u32 {
    thread_local! {
        static LAST: RefCell<u32> = RefCell::new(0);
    }
    LAST.with(|last| last.replace(rider.seat));
    LAST.with(|last| *last.borrow())
}

fn first_part(rider: &Rider) -> String {
    macro_rules! part {
        ($of:expr) => {
            $of.name.clone()
        };
    }
    part!(rider)
}

fn second_part(rider: &Rider) -> String {
    macro_rules! part {
        ($of:expr) => {
            $of.seat.to_string()
        };
    }
    part!(rider)
}

macro_rules! steps {
    ($($step:stmt)*) => {{
        $($step)*
    }};
}

fn main() {
    let rider = Rider { seat: 4, name: probe::text("Rider::name") };
    let rider!(seat, name) = &rider;
    println!("{seat}");
    println!("{name}"); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", rider.called()); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", rider.row());
    println!("{}", last_name(&rider)); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", last_seat(&rider));
    println!("{}", first_part(&rider)); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", second_part(&rider));
    steps! {
        println!("{}", rider.name); //~ unconsented-use Rider::name -> operations.logging
        println!("{}", rider.seat);
    }
    let held = Holder(Rider { seat: 5, name: rider.name.clone() });
    println!("{}", (&held).place());
    println!("{}", (&held).title()); //~ unconsented-use Rider::name -> operations.logging
    let list = all(rider);
    println!("{}", list[0].seat);
    println!("{}", list[0].name); //~ unconsented-use Rider::name -> operations.logging
}
