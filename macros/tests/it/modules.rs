//! Modules, and what else an exception may stand on.

use consent::{except, purpose, serves};

serves!("account");

#[purpose("marketing")]
pub mod campaigns {
    //! Inner docs stay inner.
    #![allow(dead_code, reason = "inner attributes stay where they are")]

    pub fn n_sent() -> u8 {
        1
    }

    #[consent::purpose("marketing.newsletter")]
    pub(super) mod inner {
        consent::serves!("marketing.newsletter.weekly",);

        pub fn n_sent() -> u8 {
            super::n_sent() + 1
        }
    }
}

#[except(rule = "untagged-data", reason = "counts only")]
#[derive(Debug, Clone, Copy, consent::Pii)]
pub struct Count(#[pii(skip)] pub u8);

#[except(rule = "untagged-data", reason = "counts only")]
pub enum Level {
    Low = 1,
}

#[except(rule = "untagged-data", reason = "a constant")]
pub const LIMIT: u8 = 3;

#[except(rule = "untagged-data", reason = "a static")]
static NAME: &str = "n";

#[except(rule = "untagged-data", reason = "an alias")]
type Counts = [Count; 1];

#[except(rule = "unconsented-use", reason = "the module is not shipped")]
mod excepted {
    pub fn shown() -> String {
        // consent: except(rule = "unconsented-use", reason = "a statement")
        format!("{}", 1)
    }
}

macro_rules! function {
    ($name:ident) => {
        fn $name() -> u8 {
            5
        }
    };
}

#[except(rule = "unconsented-use", reason = "made by a macro")]
function! { made }

#[test]
fn modules_and_items_are_as_before() {
    serves!("marketing");
    assert_eq!((campaigns::n_sent(), campaigns::inner::n_sent()), (1, 2));
    let counts: Counts = [Count(LIMIT)];
    assert_eq!((counts[0].0, NAME, Level::Low as u8), (3, "n", 1));
    assert_eq!((excepted::shown(), made()), ("1".to_owned(), 5));
}
