//! A path in the policy names nothing in the program.
//!
//! ## What it does
//! Resolves the paths of `[[data]]`, `[[code]]`, `[[use]]` and the other entries of `consent.toml` as the compiler
//! would, renames and re-exports included, and reports those that name nothing, and `args` that no parameter has.
//!
//! ## Why
//! A rename must not switch a protection off. An entry that matches nothing looks like one that is kept.
//!
//! ## Example
//! ```toml
//! [[data]]
//! path = "shop::Customer::mail"      # the field was renamed to `email`
//! category = "user.contact.email"
//! ```
//!
//! ## Instead
//! Write the path as it is now, or remove the entry with the item:
//! ```toml
//! [[data]]
//! path = "shop::Customer::email"
//! category = "user.contact.email"
//! ```
//!
//! ## What it cannot see
//! A path that names something else than was meant. Items that only a macro or a build script makes are not found.
//! Entries of the shipped catalog may match nothing: they stand for versions and features that are not in use.

pub(super) const NAME: &str = "unmatched-path";
