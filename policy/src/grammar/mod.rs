//! The one attribute grammar: tokens of an attribute's arguments enter, typed structs whose values keep their spans
//! leave, with every mistake found on the way. Nothing here reads files, knows Rust items, or looks terms up in a
//! policy: the macros and the linter do.

mod attributes;
mod comment;
mod date;
mod nearest;
mod problem;
mod reader;
mod state;
mod term;
mod tokens;

pub use attributes::{
    Choice, Collects, Deidentifies, Except, Guard, Pii, Skip, Tag, arguments, collects,
    deidentifies, except, guard, pii, purpose, serves,
};
pub use comment::except_comment;
pub use date::{Date, DateError};
pub use nearest::nearest;
pub use problem::{Arg, Parsed, Problem, Spanned};
pub use state::{State, UnknownState};
pub use term::{Term, TermError};
pub use tokens::flatten;

#[cfg(test)]
mod tests;
