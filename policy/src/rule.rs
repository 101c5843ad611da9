//! The rules by name, with their default levels: what `[rules]` may set.

use std::fmt;
use std::str::FromStr;

/// How much a finding of a rule matters. `Forbid` is `Deny` that nothing nearer can lower.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Allow,
    Warn,
    Deny,
    Forbid,
}

impl Level {
    pub const ALL: [Self; 4] = [Self::Allow, Self::Warn, Self::Deny, Self::Forbid];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
            Self::Forbid => "forbid",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text names no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a level is one of `allow`, `warn`, `deny`, `forbid`")]
pub struct UnknownLevel;

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(text: &str) -> Result<Self, UnknownLevel> {
        Self::ALL
            .into_iter()
            .find(|level| level.as_str() == text)
            .ok_or(UnknownLevel)
    }
}

/// Whether the policy forbids what was found, or policy or analysis does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    Violation,
    Gap,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Violation => "violation",
            Self::Gap => "gap",
        })
    }
}

/// A rule as `[rules]` knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub name: &'static str,
    pub level: Level,
    pub verdict: Verdict,
    /// Whether [`GAPS`] stands for it too.
    pub in_gaps: bool,
    /// Whether this version checks it: a policy may name it all the same, and is told that nothing follows from it.
    pub checked: bool,
}

impl Rule {
    const fn later(self) -> Self {
        Self {
            checked: false,
            ..self
        }
    }
}

/// The name that stands for all gaps, in `[rules]` and on the command line.
pub const GAPS: &str = "gaps";

/// All rules, in the order in which they are listed, with those of later versions.
pub const RULES: &[Rule] = &[
    violation("prohibited-use", Level::Deny),
    violation("unconsented-use", Level::Deny),
    violation("not-deidentified", Level::Deny).later(),
    violation("sensitive-basis", Level::Deny).later(),
    violation("unguarded-use", Level::Deny).later(),
    violation("recipient-not-authorised", Level::Deny).later(),
    violation("unlawful-combination", Level::Deny).later(),
    violation("tag-exceeds-policy", Level::Deny).later(),
    gap("undeclared-use", Level::Deny),
    gap("undeclared-recipient", Level::Warn).later(),
    gap("untagged-origin", Level::Warn),
    gap("unknown-term", Level::Deny),
    gap("invalid-tag", Level::Deny),
    gap("unmatched-path", Level::Deny),
    gap("unread-file", Level::Deny),
    gap("unresolved-call", Level::Allow),
    gap("unread-macro", Level::Allow),
    hygiene("stale-except", Level::Warn).later(),
    hygiene("unguarded-choice", Level::Warn).later(),
    hygiene("untagged-data", Level::Allow).later(),
    hygiene("unused-consent", Level::Allow).later(),
];

/// The rule of a name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The rules that this version checks.
pub fn checked() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(|rule| rule.checked)
}

const fn violation(name: &'static str, level: Level) -> Rule {
    Rule {
        name,
        level,
        verdict: Verdict::Violation,
        in_gaps: false,
        checked: true,
    }
}

const fn gap(name: &'static str, level: Level) -> Rule {
    Rule {
        name,
        level,
        verdict: Verdict::Gap,
        in_gaps: true,
        checked: true,
    }
}

/// Says that something is not known, but nothing about a flow: not part of [`GAPS`].
const fn hygiene(name: &'static str, level: Level) -> Rule {
    Rule {
        name,
        level,
        verdict: Verdict::Gap,
        in_gaps: false,
        checked: true,
    }
}
