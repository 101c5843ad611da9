//! What a value is. Signatures and bodies enter; for each body an [`Inference`] leaves: the type of
//! each expression and pattern, what each path, field and call means. Types are interned and
//! compared by pointer.
//!
//! Never here: a policy, data flow, a guess by name.

mod result;
mod ty;

pub use result::*;
pub use ty::*;
