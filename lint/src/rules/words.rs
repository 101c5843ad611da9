//! How messages speak of a kind of use: `words.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// "is logged"
    pub verb: String,
    /// "log an id instead"
    pub instead: String,
}

static WORDS: LazyLock<BTreeMap<String, Words>> = LazyLock::new(|| {
    toml::from_str(include_str!("words.toml")).expect("a test reads the shipped words")
});

/// The words of a kind, or of the nearest parent that has some.
pub(super) fn words(kind: &str) -> Option<&'static Words> {
    let mut kind = kind;
    loop {
        if let Some(words) = WORDS.get(kind) {
            return Some(words);
        }
        kind = kind.rsplit_once('.')?.0;
    }
}

#[cfg(test)]
mod tests {
    use consent_policy::Policy;

    use super::{WORDS, words};

    #[test]
    fn every_shipped_kind_has_words() {
        let policy = Policy::parse("consent.toml", "").unwrap();
        let without: Vec<_> = policy
            .kinds
            .keys()
            .filter(|kind| kind.as_str() != "panic" && words(kind.as_str()).is_none())
            .collect();
        assert_eq!(without, Vec::<&consent_policy::Term>::new());
        assert!(WORDS.values().all(|w| w.verb.starts_with("is ")));
        assert_eq!(words("log.audit.all").unwrap().verb, "is logged");
        assert!(words("").is_none() && words("logs").is_none());
    }
}
