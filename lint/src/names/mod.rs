//! What a path means. Trees enter; definitions ([`DefId`]) and answers to "what does this path mean
//! here" leave. Crates are read when a path first leads into them, and paths are resolved when they
//! are first asked for, so that of a large dependency only what is reached costs anything.
//!
//! Never here: types, a policy.

mod def;

pub use def::*;
