//! What a path means. Trees enter; definitions ([`DefId`]) and answers to "what does this path mean
//! here" leave. Crates are read when a path first leads into them, and paths are resolved when they
//! are first asked for, so that of a large dependency only what is reached costs anything.
//!
//! Never here: types, a policy.

mod attributes;
mod cache;
mod cfg;
mod collect;
mod def;
mod expand;
mod generate;
mod include;
mod kept;
mod krate;
mod load;
mod macros;
mod prim;
mod program;
mod resolve;
mod stand_ins;
mod store;
#[cfg(test)]
mod tests;

pub use cache::Cache;
pub use def::*;
pub use generate::writes_items;
pub use krate::{KrateData, ScopeData};
pub use macros::{MacroTable, read_macros};
pub use prim::Prim;
pub use program::{MacroUse, OwnedBody, Program, ReadOptions};
pub use resolve::{Ns, Res, Resolved, Stop};
pub use stand_ins::{many, pascal};
