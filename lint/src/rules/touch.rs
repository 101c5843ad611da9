//! Which touches go on to a use that tells the same.

use rustc_hash::FxHashMap;

use super::input::{Detected, DetectedPurpose};
use crate::marks::TagId;
use crate::project::FileId;

/// For each of `detected`: whether it is a touch with a reported use of the same datum under the same purpose further
/// along its path. Such a use fails the clauses that judge a touch if the touch does, so nothing goes untold.
///
/// A path goes on from a touch if one of its steps, or its use, is where the touch reads, or if it begins as the
/// touch's own does. Of a use that more paths
/// lead to than were kept, those in the touching function are taken to be among them.
pub(super) fn go_on(detected: &[Detected], is_reported: &dyn Fn(FileId) -> bool) -> Vec<bool> {
    let mut uses: FxHashMap<(TagId, &DetectedPurpose), Vec<&Detected>> = FxHashMap::default();
    for d in detected {
        if !d.used.touch && is_reported(d.used.place.span.file) {
            uses.entry((d.tag, &d.purpose)).or_default().push(d);
        }
    }
    detected
        .iter()
        .map(|d| {
            d.used.touch
                && uses
                    .get(&(d.tag, &d.purpose))
                    .is_some_and(|uses| uses.iter().any(|used| passes(used, d)))
        })
        .collect()
}

fn passes(used: &Detected, touch: &Detected) -> bool {
    let at = touch.used.place.span;
    let mut spans = used
        .steps
        .iter()
        .map(|step| step.place.span)
        .chain([used.used.place.span]);
    spans.any(|span| span.contains(at) || at.contains(span))
        || used.more_paths > 0 && used.used.function == touch.used.function
        || leads_on(used, touch)
}

/// Whether the way to the touch is the beginning of the way to the use: all its steps are among that one's, in order.
fn leads_on(used: &Detected, touch: &Detected) -> bool {
    let mut steps = used.steps.iter().map(|step| step.place.span);
    !touch.steps.is_empty()
        && touch
            .steps
            .iter()
            .all(|step| steps.any(|span| span == step.place.span))
}
