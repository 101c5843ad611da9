//! What data may be used for.

pub mod grammar;
