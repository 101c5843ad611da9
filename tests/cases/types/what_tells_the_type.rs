//! What a method's receiver is may be told by the only impl there is, and which trait is meant by what is in scope.
use std::borrow::Cow;

use consent::Pii;

#[derive(Pii)]
struct Guest {
    room: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

mod desk {
    pub trait Register {
        fn entry(&self) -> String;
    }

    pub trait Board: Register {
        fn entry(&self) -> String;
        fn whole(&self) -> String {
            Register::entry(self)
        }
    }

    impl Register for super::Guest {
        fn entry(&self) -> String {
            self.name.clone()
        }
    }

    impl Board for super::Guest {
        fn entry(&self) -> String {
            self.room.to_string()
        }
    }

    pub fn open(guest: super::Guest) -> impl Board {
        guest
    }
}

use desk::Board;

trait Nights {
    fn nights(self, of: &Guest) -> i64;
}

impl Nights for i64 {
    fn nights(self, _of: &Guest) -> i64 {
        self
    }
}

/// Whether a text is there that may be borrowed: which `AsRef` it is, only its impls tell.
fn is_blank(text: &mut Cow<'_, str>) -> bool {
    text.as_ref().is_empty()
}

fn main() {
    let guest = Guest { room: 7, name: probe::text("Guest::name") };
    println!("{}", 3.nights(&guest));
    let mut name = Cow::Borrowed(guest.name.as_str());
    println!("{}", is_blank(&mut name));
    println!("{name}"); //~ unconsented-use Guest::name -> operations.logging
    let open = desk::open(guest);
    println!("{}", open.entry());
    println!("{}", open.whole()); //~ unconsented-use Guest::name -> operations.logging
}
