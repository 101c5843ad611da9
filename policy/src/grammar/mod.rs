//! The one attribute grammar: tokens of an attribute's arguments enter, typed structs whose values keep their spans
//! leave, with every mistake found on the way. Nothing here reads files, knows Rust items, or looks terms up in a
//! policy: the macros and the linter do.

mod nearest;
mod state;
mod term;

pub use nearest::nearest;
pub use state::{State, UnknownState};
pub use term::{Term, TermError};
