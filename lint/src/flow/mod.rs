//! Where a value goes. Bodies, what inference found in them, and [`Marks`](crate::marks::Marks)
//! enter; [`Flows`] leaves: each datum at each use, with its purpose and its whole way.
//!
//! Bodies become graphs over places ([`ir`]); each function is followed once its callees are
//! ([`analyse`](solve)), and leaves a summary in terms of its parameters; purposes left open by a
//! summary are filled in by the callers.
//!
//! Never here: a name looked up or guessed, a verdict, a file read.

mod analyse;
pub mod input;
mod instances;
pub mod ir;
mod order;
pub mod output;
mod receives;
mod solve;
mod summary;
mod value;

pub use input::{FlowStep, KindPurpose, Policy, Program, Wanted};
pub use output::*;
pub use solve::analyse;
