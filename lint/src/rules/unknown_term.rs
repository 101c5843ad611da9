//! A tag names a category, purpose or collection point that the policy does not know.
//!
//! ## What it does
//! Looks up every term in the attributes of the code: categories, purposes and collection points. Known are those
//! that `consent.toml` declares, those that ship, and the parents of both.
//!
//! ## Why
//! A misspelt purpose consents to nothing, and a misspelt prohibition prohibits nothing. The policy is the one
//! list of what is promised: the code may not have words of its own.
//!
//! ## Example
//! ```rust,ignore
//! #[pii(category = "user.contact.email", never = ["markting"])]
//! email: String,
//! ```
//!
//! ## Instead
//! Write the term as it is declared (the message names the nearest), or declare it in `consent.toml`:
//! ```toml
//! [purposes.marketing]
//! text = "We tell you about our products."
//! ```
//!
//! ## What it cannot see
//! A known term that is the wrong one. While a vocabulary of `vocabularies` is not read, any category or purpose
//! might be one of its terms. Unknown terms in `consent.toml` itself are errors of the policy, not findings.

pub(super) const NAME: &str = "unknown-term";
