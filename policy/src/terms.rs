//! The terms that ship: vocabulary files enter, in the format of policies, and become the base of every policy.

use crate::document::{Document, parse};
use crate::files::Files;

/// The vocabulary files: path below the package, text.
pub(crate) const SHIPPED: &[(&str, &str)] = &[
    (
        "vocabularies/categories.toml",
        include_str!("../vocabularies/categories.toml"),
    ),
    (
        "vocabularies/purposes.toml",
        include_str!("../vocabularies/purposes.toml"),
    ),
    (
        "vocabularies/kinds.toml",
        include_str!("../vocabularies/kinds.toml"),
    ),
];

pub(crate) fn shipped() -> Vec<Document> {
    let read = |(idx, (_, text)): (usize, &(&str, &str))| {
        let mut errors = Vec::new();
        let document = parse(Files::shipped_id(idx), text, true, &mut errors);
        debug_assert!(errors.is_empty(), "{errors:?}");
        document
    };
    SHIPPED.iter().enumerate().map(read).collect()
}
