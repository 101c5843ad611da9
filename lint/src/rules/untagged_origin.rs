//! Something without a tag flows unchanged into a tagged field.
//!
//! ## What it does
//! Reports a field, parameter or result of the workspace that has no tag although its value, unchanged, is put into
//! a field that has one.
//!
//! ## Why
//! What becomes a customer's e-mail address was one already. Until it is stored it is not protected: it can be
//! logged or sent before it ever reaches the tagged field.
//!
//! ## Example
//! ```rust,ignore
//! struct SignupForm {
//!     email: String, // no tag
//! }
//!
//! fn sign_up(form: SignupForm) -> Customer {
//!     tracing::info!("{}", form.email); // nobody objects
//!     Customer { email: form.email }    // but this field is tagged
//! }
//! ```
//!
//! ## Instead
//! Tag where the data enters the program:
//! ```rust,ignore
//! #[derive(Pii)]
//! struct SignupForm {
//!     #[pii(category = "user.contact.email", collected_at = "newsletter-form")]
//!     email: String,
//! }
//! ```
//! Or say that it is no personal data: `#[pii(skip, reason = "…")]`.
//!
//! ## What it cannot see
//! Values that are changed on the way: parsed, trimmed, joined. Data that enters from a dependency's types.

use super::Step;
use super::case::{datum_name, datum_of};
use super::fingerprint::fingerprint;
use super::input::{Input, Origin};
use super::sink::{Draft, Sink, Spots};

pub(super) const NAME: &str = "untagged-origin";

pub(super) fn report(
    sink: &mut Sink<'_>,
    spots: &Spots,
    input: &Input<'_>,
    policy: &consent_policy::Policy,
) {
    let tag_of = |origin: &Origin| &input.marks.tags[origin.to.0 as usize];
    let key = |origin: &Origin| (spots.get(origin.from.place), &tag_of(origin).path);
    let mut origins: Vec<&Origin> = input.origins.iter().collect();
    origins.sort_by_key(|o| (key(o), o.steps.len(), spots.get(o.place)));
    for same in origins.chunk_by(|a, b| key(a) == key(b)) {
        // The shortest path speaks for all.
        let Some(origin) = same.first() else { continue };
        if !(input.is_reported)(origin.from.place.span.file) {
            continue;
        }
        let mut places: Vec<_> = same.iter().map(|o| spots.get(o.place)).collect();
        places.dedup();
        let tag = tag_of(origin);
        let into = datum_name(tag);
        let mut flow = origin.steps.clone();
        if flow.last().is_none_or(|step| step.place != origin.place) {
            flow.push(Step {
                place: origin.place,
                note: format!("it is put into {into}"),
            });
        }
        sink.report(Draft {
            message: format!(
                "`{}` has no tag but flows unchanged into {into}",
                origin.from.name
            ),
            data: Some(datum_of(tag, policy)),
            flow,
            more_paths: places.len() - 1,
            notes: vec![format!(
                "tag `{}` as `{}` too, or say why it is none: `#[pii(skip, reason = \"…\")]`",
                origin.from.path, tag.category
            )],
            ..Draft::at(
                NAME,
                origin.from.place,
                fingerprint(&[NAME, &tag.path, &origin.from.path]),
            )
        });
    }
}
