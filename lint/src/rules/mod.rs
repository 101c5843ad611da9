//! What is wrong with it. One file per rule; its doc comment is its documentation.
//! Flows and the policy's verdicts enter ([`Input`]), [`Finding`]s leave, from one place ([`judge`]).
//! Never here: printing, following data, an opinion of its own on what is allowed.

mod case;
mod finding;
mod fingerprint;
mod input;
mod invalid_tag;
mod judge;
mod levels;
mod prohibited_use;
mod sink;
mod table;
mod touch;
mod unconsented_use;
mod undeclared_use;
mod unknown_term;
mod unmatched_path;
mod unread_file;
mod untagged_origin;
mod words;

#[cfg(test)]
mod tests;

pub use finding::*;
pub use input::*;
pub use judge::judge;
pub use levels::{Levels, UnknownRule};
pub use table::{RULES, Rule};
