//! Where data goes: reads a Rust project without building it and finds each flow of tagged personal
//! data into a use that nobody consented to.

mod analysis;
#[cfg(feature = "cli")]
pub mod commands;
pub mod explain;
pub mod flow;
pub mod marks;
pub mod names;
pub mod project;
mod reading;
pub mod report;
pub mod rules;
mod selections;
mod sql;
pub mod stats;
pub mod syntax;
mod template;
mod templates;
pub mod types;
mod view;

pub use analysis::{Asks, Checked, Times, check, check_and_ask};
pub use reading::{Reading, read};
pub use syntax::ast::Node;
