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
mod lost;
mod prohibited_use;
mod sink;
mod table;
mod touch;
mod unconsented_use;
mod undeclared_use;
mod unknown_term;
mod unmatched_path;
mod unread_file;
mod unread_macro;
mod unresolved_call;
mod untagged_origin;
mod words;

#[cfg(test)]
mod tests;

pub(crate) use case::{datum_name, datum_of};
pub use finding::*;
pub use input::*;
pub use judge::{Judged, judge, judge_at};
pub use levels::{Levels, UnknownRule};
pub use table::{RULES, Rule};
