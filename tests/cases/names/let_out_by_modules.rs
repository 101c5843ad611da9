//! `#[macro_use]` lets macros out of a module from where it stands on, and a later macro of a name hides an earlier one.
use consent::Pii;

#[derive(Pii)]
struct Rower {
    lane: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

macro_rules! told {
    ($rower:expr) => {
        $rower.lane.to_string()
    };
}

fn before(rower: &Rower) {
    println!("{}", told!(rower));
}

#[macro_use]
mod macros {
    macro_rules! told {
        ($rower:expr) => {
            $rower.name.clone()
        };
    }

    #[macro_use]
    pub mod deeper {
        macro_rules! counted {
            ($rower:expr) => {
                $rower.name.len()
            };
        }
    }
}

mod kept {
    #[allow(unused_macros)]
    macro_rules! told {
        ($rower:expr) => {
            0
        };
    }

    pub fn run(rower: &super::Rower) -> u32 {
        let _ = rower;
        told!(rower)
    }
}

fn after(rower: &Rower) {
    println!("{}", told!(rower)); //~ missed unconsented-use Rower::name -> operations.logging # a macro of a block is taken to be known in all of it
    println!("{}", counted!(rower));
    macro_rules! told {
        ($rower:expr) => {
            $rower.lane
        };
    }
    println!("{}", told!(rower));
}

fn main() {
    let rower = Rower { lane: 3, name: probe::text("Rower::name") };
    before(&rower);
    after(&rower);
    println!("{}", kept::run(&rower));
}
