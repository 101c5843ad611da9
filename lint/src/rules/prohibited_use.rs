//! Personal data is put to a use that the policy or its tag prohibits.
//!
//! ## What it does
//! Reports a use, or a read by code that serves a purpose, if that purpose is narrower than, equal to or broader
//! than one in the tag's `never`, or if a `[[never]]` of `consent.toml` matches: all keys that it has must match.
//! A prohibition beats every consent. Where any purpose will do (storage, caches), it is reported if no consented
//! purpose is left that the prohibitions allow.
//!
//! ## Why
//! Some promises hold whatever people agree to: health data is never given to advertisers. They are made once, by
//! those who answer for them, and no tag in the code can take them back.
//!
//! ## Example
//! ```toml
//! [[never]]
//! text = "Health data is never given to advertisers."
//! data = ["user.health_and_medical"]
//! purposes = ["marketing"]
//! ```
//! ```rust,ignore
//! #[consent::purpose("marketing.newsletter")]
//! fn pick(patient: &Patient) -> bool {
//!     patient.diagnosis.is_some() // read by code that serves marketing
//! }
//! ```
//!
//! ## Instead
//! Remove the use. If the prohibition says more than was promised, whoever answers for it narrows it in
//! `consent.toml`.
//!
//! ## What it cannot see
//! Knowledge drawn from a datum without its value flowing, such as a count or a branch taken. Keys of `[[never]]`
//! that are not checked yet make the whole entry a counted gap.

use super::case::{Case, Told};
use super::input::DetectedPurpose;

pub(super) const NAME: &str = "prohibited-use";

pub(super) fn tell(case: &Case<'_>) -> Told {
    let datum = case.datum();
    let message = match (&case.detected.purpose, case.detected.used.touch) {
        (DetectedPurpose::Named(purpose), true) => {
            format!("{datum} is read by code that serves `{purpose}`, which is prohibited")
        }
        (DetectedPurpose::Named(purpose), false) => {
            format!(
                "{datum} {} for `{purpose}`, which is prohibited",
                case.verb()
            )
        }
        _ => format!("{datum} {}, which is prohibited", case.verb()),
    };
    Told {
        message,
        clause: case.failure.text.clone(),
        help: format!("{}: consent does not lift a prohibition", case.instead()),
    }
}
