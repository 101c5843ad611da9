//! `macro_rules!`. The text of a macro's rules and the tokens of a call enter; the text of the
//! expansion leaves, with a map from its ranges to where they were copied from ([`Origins`]).
//!
//! As in the compiler, the first rule whose pattern fits decides, and a fragment that has begun
//! must end well: so fragments need not be parsed here, only their ends found.
//!
//! Hygiene is by renaming: names of locals that the macro's own text binds get a suffix
//! ([`plain_name`] takes it off again). A binding by the shorthand of a struct pattern, a label, a
//! function's parameter, and a name that only a nested macro makes a binding, are not renamed.
//!
//! Never here: which macro a call means, reading the expansion, a file.

mod fragment;
mod hygiene;
mod matcher;
mod rules;
mod tokens;
mod transcribe;
mod types;

#[cfg(test)]
mod tests;

pub use hygiene::plain_name;
pub use rules::{Call, Expanded, Failure, Kind, Rules};

pub use crate::project::{Group, Origins};

/// How deep expansions may stand in one another, as in the compiler.
pub const RECURSION_LIMIT: u32 = 128;
/// The longest text one expansion may have, in bytes.
pub const SIZE_LIMIT: usize = 1 << 20;
/// `$crate` becomes this and the number of the crate that defines the macro.
pub const CRATE_PREFIX: &str = "__crate_";
/// How many digits that number has, whatever it is: in another run it is another, and places stay.
pub const CRATE_DIGITS: usize = 6;

/// What `$crate` becomes.
pub fn crate_word(krate: crate::project::KrateId) -> String {
    format!("{CRATE_PREFIX}{:0CRATE_DIGITS$}", krate.0)
}

/// Begins the name of a function in whose place an attribute macro puts another.
pub const HIDDEN_PREFIX: &str = "__hidden_";
