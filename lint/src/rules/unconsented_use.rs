//! Personal data is put to a use that nobody consented to.
//!
//! ## What it does
//! Follows each tagged datum to the calls and macros that put it to use, and reports a use whose purpose is not
//! among those consented to. Consented are the purposes that the tag names, each with its narrower ones; where
//! the tag names none, those purposes of `consent.toml` whose `data` covers the tag's category and whose `from`
//! allows where it was collected. Code that serves a purpose and only reads a datum is reported too, at the read.
//!
//! ## Why
//! People gave their data for something. What is done with it beyond that has no legal basis, and is most often
//! not done on purpose: a whole struct in a log line, an address inside an error.
//!
//! ## Example
//! ```rust,ignore
//! #[derive(Pii)]
//! struct Customer {
//!     id: CustomerId,
//!     #[pii(category = "user.contact.email", purposes = ["account"])]
//!     email: String,
//! }
//!
//! fn login(customer: &Customer) {
//!     tracing::info!("login of {}", customer.email); // log lines serve `operations.logging`
//! }
//! ```
//!
//! ## Instead
//! Use something that is not personal data:
//! ```rust,ignore
//! tracing::info!("login of {}", customer.id);
//! ```
//! Or have the purpose consented to, and say so: in the tag's `purposes`, or in the purpose's `data` in
//! `consent.toml`. Where the code serves another purpose than the linter thinks, declare it with
//! `#[consent::purpose("…")]`, `[[code]]`, `[[use]]` or `[kinds]`.
//!
//! ## What it cannot see
//! Whether this person opted in at run time, and whether a hash was good enough: it goes by what is declared. Data
//! without a tag, and calls that neither the catalog nor the policy knows to be a use. What is only compared,
//! tested or counted does not flow.

use super::case::{Case, Told};
use super::input::DetectedPurpose;

pub(super) const NAME: &str = "unconsented-use";

pub(super) fn tell(case: &Case<'_>) -> Told {
    let datum = case.datum();
    let message = match (&case.detected.purpose, case.detected.used.touch) {
        (DetectedPurpose::Named(purpose), true) => {
            format!("{datum} is read by code that serves `{purpose}`, which nobody consented to")
        }
        (DetectedPurpose::Named(purpose), false) => {
            format!(
                "{datum} {} for `{purpose}`, which nobody consented to",
                case.verb()
            )
        }
        _ => format!(
            "{datum} {}, and nobody has consented to any purpose",
            case.verb()
        ),
    };
    Told {
        message,
        clause: case.purpose_text(),
        help: format!("{}, or {}", case.instead(), consent(case)),
    }
}

/// Where the consent would have to stand.
fn consent(case: &Case<'_>) -> String {
    let category = &case.tag.category;
    let DetectedPurpose::Named(purpose) = &case.detected.purpose else {
        return match case.tag.purposes {
            Some(_) => "have a purpose consented to and name it in the tag's `purposes`".to_owned(),
            None => format!(
                "have a purpose consented to and let its `data` in `consent.toml` cover `{category}`"
            ),
        };
    };
    if case.tag.purposes.is_some() {
        return format!("have `{purpose}` consented to and name it in the tag's `purposes`");
    }
    let held = case.policy.purpose(purpose);
    let covers = held
        .and_then(|p| p.data.as_ref())
        .is_some_and(|data| data.value.iter().any(|term| term.covers(category)));
    if covers {
        format!("have `{purpose}` consented to and let its `from` allow where this was collected")
    } else {
        format!(
            "have `{purpose}` consented to and let its `data` in `consent.toml` cover `{category}`"
        )
    }
}
