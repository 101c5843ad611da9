//! Globs bring names that others may hide, lead in circles, and reach variants; what is imported by name goes before.
use consent::Pii;

#[derive(Pii)]
pub struct Walker {
    pub pace: u32,
    #[pii(category = "user.location", purposes = ["account"])]
    pub place: String,
}

mod loud {
    pub use crate::round::*;

    pub fn tell(walker: &crate::Walker) -> String {
        walker.place.clone()
    }

    pub fn both(walker: &crate::Walker) -> String {
        walker.place.clone()
    }
}

mod quiet {
    pub fn tell(walker: &crate::Walker) -> String {
        walker.pace.to_string()
    }

    pub fn only(walker: &crate::Walker) -> String {
        walker.pace.to_string()
    }
}

mod round {
    pub use super::loud::*;

    pub fn far(walker: &crate::Walker) -> String {
        walker.place.clone()
    }
}

mod by_name {
    use super::loud::*;
    use super::quiet::tell;

    pub fn run(walker: &crate::Walker) {
        println!("{}", tell(walker));
        println!("{}", both(walker)); //~ unconsented-use Walker::place -> operations.logging
    }
}

mod hidden {
    use super::loud::*;

    fn both(walker: &crate::Walker) -> u32 {
        walker.pace
    }

    pub fn run(walker: &crate::Walker) {
        println!("{}", both(walker));
        println!("{}", tell(walker)); //~ unconsented-use Walker::place -> operations.logging
        println!("{}", far(walker)); //~ unconsented-use Walker::place -> operations.logging
    }
}

mod in_block {
    use super::loud::*;

    pub fn run(walker: &crate::Walker) {
        {
            use super::quiet::*;
            println!("{}", only(walker));
        }
        println!("{}", tell(walker)); //~ unconsented-use Walker::place -> operations.logging
    }
}

enum Step<'a> {
    Said(&'a str),
    Paced(u32),
}

fn steps(walker: &Walker) {
    use Step::*;
    for step in [Said(&walker.place), Paced(walker.pace)] {
        match step {
            Said(place) => println!("{place}"), //~ unconsented-use Walker::place -> operations.logging
            Paced(pace) => println!("{pace}"),
        }
    }
}

fn main() {
    let walker = Walker { pace: 4, place: probe::text("Walker::place") };
    by_name::run(&walker);
    hidden::run(&walker);
    in_block::run(&walker);
    steps(&walker);
}
