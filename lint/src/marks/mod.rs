//! What the policy says about each item. Attributes, `consent.toml` and the catalog enter, resolved
//! to definitions; [`Marks`] leaves. The only room that joins policy and program.
//!
//! Never here: following data.

mod table;

pub use table::*;
