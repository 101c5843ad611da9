//! A type, a value and a macro of one name are three things, and so are a module and a function.
use consent::Pii;

#[derive(Pii)]
struct Reader {
    shelf: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[allow(non_camel_case_types)]
struct label(String);

fn shown(reader: &Reader) -> String {
    reader.name.clone()
}

mod shown {
    pub fn shelf(reader: &super::Reader) -> u32 {
        reader.shelf
    }
}

macro_rules! shown {
    ($reader:expr) => {
        $reader.shelf
    };
}

mod places {
    #[allow(non_upper_case_globals)]
    pub const hall: &str = "hall";

    pub mod hall {
        pub fn of(name: &str) -> &str {
            name
        }
    }
}

macro_rules! hall {
    ($name:expr) => {
        $name.len()
    };
}

use places::hall;

fn main() {
    let reader = Reader { shelf: 7, name: probe::text("Reader::name") };
    println!("{}", shown(&reader)); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", shown::shelf(&reader));
    println!("{}", shown!(reader));
    println!("{}", hall);
    println!("{}", hall::of(&reader.name)); //~ unconsented-use Reader::name -> operations.logging
    println!("{}", hall!(reader.name));
    let tag = label(reader.name.clone());
    println!("{}", tag.0.len());
    println!("{}", tag.0); //~ unconsented-use Reader::name -> operations.logging
}
