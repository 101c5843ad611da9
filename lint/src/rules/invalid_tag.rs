//! An attribute cannot mean what it says: two tags on one item, a parameter that is not there, a bad argument.
//!
//! ## What it does
//! Reports attributes of `consent` that are not well formed, stand where they mean nothing, or contradict each
//! other: two tags or two purposes on one item, an attribute and a `[[data]]` entry for the same datum, a `param`
//! or `arg` that no parameter has. Nothing is taken from what is reported here but what is beyond doubt.
//!
//! ## Why
//! One datum has one tag. Of two, the weaker one could win unseen; a tag for a parameter that was renamed protects
//! nothing.
//!
//! ## Example
//! ```rust,ignore
//! #[consent::collects(category = "user.contact.email", param = "mail")]
//! fn subscribe(email: String) {}
//! ```
//!
//! ## Instead
//! ```rust,ignore
//! #[consent::collects(category = "user.contact.email", param = "email")]
//! fn subscribe(email: String) {}
//! ```
//! To tag an item from the policy instead, remove the attribute.
//!
//! ## What it cannot see
//! A well-formed tag on the wrong item. Attributes that a macro of a dependency writes.

pub(super) const NAME: &str = "invalid-tag";
