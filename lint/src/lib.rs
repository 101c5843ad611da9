//! Where data goes: reads a Rust project without building it and finds each flow of tagged personal
//! data into a use that nobody consented to.

mod analysis;
#[cfg(feature = "cli")]
pub mod commands;
pub mod flow;
pub mod marks;
pub mod names;
pub mod project;
mod reading;
pub mod report;
pub mod rules;
mod sql;
pub mod syntax;
mod template;
mod templates;
pub mod types;
mod view;

pub use analysis::{Checked, Times, check};
pub use reading::{Node, Reading, read};
