//! A name may be another: `use … as`, re-exports, type aliases, globs and enum globs.
mod store {
    mod model {
        use consent::Pii;

        #[derive(Pii)]
        pub struct Record {
            pub row: u32,
            #[pii(category = "user.name", purposes = ["account"])]
            pub name: String,
        }

        pub struct Label {
            pub name: String,
        }

        pub enum Choice {
            Full,
            Short,
        }

        pub fn name_of(record: &Record) -> &str {
            &record.name
        }
    }

    pub use model::*;
    pub use model::name_of as title_of;
}

use probe::analytics as measure;
use store::Choice::{self, *};
use store::{Label as Tag, Record as Person, title_of};

type Boxed = Box<Person>;

fn show(person: &Person, choice: Choice) -> String {
    match choice {
        Full => title_of(person).to_owned(),
        Short => person.row.to_string(),
    }
}

fn main() {
    let person: Boxed = Box::new(Person { row: 1, name: probe::text("Record::name") });
    let tag = Tag { name: "blue".to_owned() };
    println!("{}", person.name); //~ unconsented-use Record::name -> operations.logging
    println!("{}", tag.name);
    println!("{}", title_of(&person)); //~ unconsented-use Record::name -> operations.logging
    println!("{}", store::name_of(&person)); //~ unconsented-use Record::name -> operations.logging
    println!("{}", show(&person, Full)); //~ unconsented-use Record::name -> operations.logging
    measure(&person.name); //~ unconsented-use Record::name -> analytics
    measure(person.row);
    use std::format as text;
    println!("{}", text!("{}", person.name)); //~ unconsented-use Record::name -> operations.logging
    println!("{}", text!("{}", tag.name));
}
