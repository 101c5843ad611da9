//! What is wrong with it. One file per rule; its doc comment is its documentation.
//! Flows and the policy's verdicts enter, [`Finding`]s leave. Never here: printing.

mod finding;

pub use finding::*;
