//! What a value is. Signatures and bodies enter; for each body an [`Inference`] leaves: the type of
//! each expression and pattern, what each path, field and call means. Types are interned and
//! compared by pointer.
//!
//! Never here: a policy, data flow, a guess by name.

pub mod derives;
mod fold;
mod generics;
mod impls;
mod infer;
mod known;
mod lower;
mod result;
mod show;
mod sig;
mod ty;
mod why;

pub use derives::{OwnTemplate, ShownBy, ShownFields};
pub use generics::Generics;
pub use impls::{DerivePath, Head};
pub use infer::{Answer, Infer, Selected};
pub use result::*;
pub use sig::{FnSig, ImplHeader, Predicate, TraitRef, Types};
pub use ty::*;
pub use why::{Cause, Why, is_open};
