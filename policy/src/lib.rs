//! What data may be used for.
//!
//! With default features off there is only [`grammar`], the one grammar of the attributes. The feature `policy` adds
//! `consent.toml` ([`Policy::read`]), the catalog of known crates ([`catalog()`]) and the [`verdict`](verdict()): whether
//! a labelled value may be put to a use. Nothing here knows Rust code beyond its paths.

pub mod grammar;

#[cfg(feature = "policy")]
pub mod catalog;
#[cfg(feature = "policy")]
mod document;
#[cfg(feature = "policy")]
pub mod entries;
#[cfg(feature = "policy")]
mod error;
#[cfg(feature = "policy")]
mod files;
#[cfg(feature = "policy")]
mod not_checked;
#[cfg(feature = "policy")]
mod path;
#[cfg(feature = "policy")]
mod policy;
#[cfg(feature = "policy")]
pub mod rule;
#[cfg(feature = "policy")]
mod terms;
#[cfg(feature = "policy")]
pub mod verdict;

#[cfg(feature = "policy")]
pub use catalog::catalog;
#[cfg(feature = "policy")]
pub use document::UnknownWord;
#[cfg(feature = "policy")]
pub use error::{ErrorKind, PolicyError, PolicyErrors};
#[cfg(feature = "policy")]
pub use files::{FileId, Files, PolicyFile, Span, Spanned};
#[cfg(feature = "policy")]
pub use grammar::{State, Term, nearest};
#[cfg(feature = "policy")]
pub use path::{CodePath, PathError, Step, Tail};
#[cfg(feature = "policy")]
pub use policy::{
    Basis, Category, CollectionPoint, Combination, CombinationParts, GuardMode, Identifies, Kind,
    KindEntry, KindPurpose, Never, NotChecked, Policy, Purpose, Recipient, Scan, Unchecked,
    UnknownTerm, Vocabulary,
};
#[cfg(feature = "policy")]
pub use verdict::verdict;
