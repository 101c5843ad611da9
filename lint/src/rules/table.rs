//! All rules of this version.

use consent_policy::rule::rule;

use super::case::{Case, Told};
use super::{
    FindingVerdict, Level, invalid_tag, prohibited_use, unconsented_use, undeclared_use,
    unknown_term, unmatched_path, unread_file, unread_macro, unresolved_call, untagged_origin,
};

/// A rule. What it does stands at the head of its file, and nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub name: &'static str,
    /// The text of its file.
    source: &'static str,
    /// How a failed clause of the verdict is told; none for rules that are not about a use.
    pub(super) tell: Option<fn(&Case<'_>) -> Told>,
}

macro_rules! rule {
    ($module:ident, $file:literal, $tell:expr) => {
        Rule {
            name: $module::NAME,
            source: include_str!($file),
            tell: $tell,
        }
    };
}

/// In the order in which they are listed.
pub const RULES: &[Rule] = &[
    rule!(
        prohibited_use,
        "prohibited_use.rs",
        Some(prohibited_use::tell)
    ),
    rule!(
        unconsented_use,
        "unconsented_use.rs",
        Some(unconsented_use::tell)
    ),
    rule!(
        undeclared_use,
        "undeclared_use.rs",
        Some(undeclared_use::tell)
    ),
    rule!(untagged_origin, "untagged_origin.rs", None),
    rule!(unknown_term, "unknown_term.rs", None),
    rule!(invalid_tag, "invalid_tag.rs", None),
    rule!(unmatched_path, "unmatched_path.rs", None),
    rule!(unread_file, "unread_file.rs", None),
    rule!(unresolved_call, "unresolved_call.rs", None),
    rule!(unread_macro, "unread_macro.rs", None),
];

impl Rule {
    pub fn named(name: &str) -> Option<&'static Rule> {
        RULES.iter().find(|rule| rule.name == name)
    }

    /// One sentence.
    pub fn summary(&self) -> &'static str {
        self.source
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("//! "))
            .unwrap_or_default()
    }

    /// The documentation, in Markdown: the summary, then a section each on what it does, why, an example, what to
    /// write instead, and what it cannot see.
    pub fn doc(&self) -> String {
        let lines = self.source.lines().map_while(|l| l.strip_prefix("//!"));
        let mut doc = String::new();
        for line in lines {
            let line = line.strip_prefix(' ').unwrap_or(line);
            // `ignore` is for rustdoc, which would compile it.
            doc.push_str(if line == "```rust,ignore" {
                "```rust"
            } else {
                line
            });
            doc.push('\n');
        }
        doc
    }

    pub fn verdict(&self) -> FindingVerdict {
        verdict(self.name)
    }

    pub fn default_level(&self) -> Level {
        rule(self.name).map_or(Level::Deny, |rule| rule.level.into())
    }
}

/// Of a rule that nobody knows: a gap.
pub(super) fn verdict(name: &str) -> FindingVerdict {
    rule(name).map_or(FindingVerdict::Gap, |rule| rule.verdict.into())
}

#[cfg(test)]
mod tests {
    use include_dir::{Dir, include_dir};

    use super::*;

    static ROOM: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/rules");

    #[test]
    fn every_rule_of_the_room_is_in_the_table() {
        let mut files: Vec<&str> = ROOM
            .files()
            .filter_map(|file| file.contents_utf8())
            .filter(|text| text.contains("\npub(super) const NAME: &str ="))
            .collect();
        let mut listed: Vec<&str> = RULES.iter().map(|rule| rule.source).collect();
        files.sort_unstable();
        listed.sort_unstable();
        assert_eq!(files, listed);
    }

    #[test]
    fn every_rule_has_a_documentation_with_all_headings_and_a_default() {
        for rule in RULES {
            let doc = rule.doc();
            let headings: Vec<&str> = doc.lines().filter(|l| l.starts_with("## ")).collect();
            assert_eq!(
                headings,
                [
                    "## What it does",
                    "## Why",
                    "## Example",
                    "## Instead",
                    "## What it cannot see"
                ],
                "{}",
                rule.name
            );
            assert!(rule.summary().ends_with('.'), "{}", rule.name);
            assert!(!doc.contains("ignore\n") && doc.matches("```").count() % 2 == 0);
            assert!(
                consent_policy::rule::rule(rule.name).is_some(),
                "{}",
                rule.name
            );
        }
    }

    #[test]
    fn the_table_has_what_is_called_checked() {
        let listed: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        let checked: Vec<&str> = consent_policy::rule::checked().map(|r| r.name).collect();
        assert_eq!(listed, checked);
    }

    #[test]
    fn the_files_are_named_like_the_rules() {
        for rule in RULES {
            let file = format!("{}.rs", rule.name.replace('-', "_"));
            let text = ROOM.get_file(&file).and_then(|f| f.contents_utf8());
            assert_eq!(text, Some(rule.source), "{file}");
        }
    }
}
