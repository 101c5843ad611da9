//! Readers by grammar.

pub mod attrs;
pub mod literal;
