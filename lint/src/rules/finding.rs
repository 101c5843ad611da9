//! A finding: facts only. How it is told is `report`'s business.

use std::fmt;

use camino::Utf8PathBuf;
use consent_policy::rule;

use crate::project::{Gap, Span};

#[derive(Clone, Debug)]
pub struct Finding {
    /// `unconsented-use`
    pub rule: &'static str,
    pub verdict: FindingVerdict,
    pub level: Level,
    /// Lower case, no final dot, code in back-ticks.
    pub message: String,
    pub clause: Option<Clause>,
    /// Stable across unrelated edits: no line numbers, no ordinals.
    pub fingerprint: String,
    pub data: Option<Datum>,
    pub used: Option<Use>,
    /// From where the datum is read to the use.
    pub flow: Vec<Step>,
    /// Further paths of the same datum to the same use and purpose.
    pub more_paths: usize,
    /// Where it is, when there is no use: a bad tag, an unread file, an untagged origin. Neither place: see `policy`.
    pub at: Option<Place>,
    /// The lines of the policy that decided.
    pub policy: Vec<PolicyRef>,
    /// What to do, or further clauses that fail.
    pub notes: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingVerdict {
    Violation,
    Gap,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Allow,
    Warn,
    Deny,
    Forbid,
}

impl Level {
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Warn => "warn",
            Level::Deny => "deny",
            Level::Forbid => "forbid",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<rule::Level> for Level {
    fn from(level: rule::Level) -> Level {
        match level {
            rule::Level::Allow => Level::Allow,
            rule::Level::Warn => Level::Warn,
            rule::Level::Deny => Level::Deny,
            rule::Level::Forbid => Level::Forbid,
        }
    }
}

impl From<rule::Verdict> for FindingVerdict {
    fn from(verdict: rule::Verdict) -> FindingVerdict {
        match verdict {
            rule::Verdict::Violation => FindingVerdict::Violation,
            rule::Verdict::Gap => FindingVerdict::Gap,
        }
    }
}

/// Which clause of the verdict failed, and the words of the policy.
#[derive(Clone, Debug)]
pub struct Clause {
    /// `consented`, `prohibited`, `purpose` …
    pub id: String,
    pub text: String,
}

#[derive(Clone, Debug)]
pub struct Datum {
    /// `shop::Customer::email`
    pub path: String,
    pub category: String,
    pub purposes: Vec<String>,
    pub state: String,
    /// The tag (or the tagged item, when the policy tags it from outside); a column of a database has none in the code.
    pub place: Option<Place>,
}

#[derive(Clone, Debug)]
pub struct Use {
    /// `tracing::info!`
    pub path: String,
    pub kind: String,
    /// `None` where none is declared; `any` where any will do.
    pub purpose: Option<String>,
    pub recipient: Option<String>,
    /// The function it stands in.
    pub function: String,
    pub place: Place,
}

#[derive(Clone, Debug)]
pub struct Step {
    pub place: Place,
    /// Reads as a sentence: "`email` is read".
    pub note: String,
}

/// A range of a source file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub span: Span,
}

/// A range of a policy file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PolicyRef {
    pub file: Utf8PathBuf,
    pub lo: u32,
    pub hi: u32,
    /// What it says there: "consented to here".
    pub label: String,
}

/// Everything a check says, in a fixed order.
#[derive(Debug, Default)]
pub struct Outcome {
    pub findings: Vec<Finding>,
    pub summary: Summary,
}

impl Outcome {
    /// Whether the check fails: something is denied or forbidden.
    pub fn is_denied(&self) -> bool {
        self.findings.iter().any(|f| f.level >= Level::Deny)
    }
}

/// Counts are of what is so, whatever the levels: a finding that is allowed is counted and not listed.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    pub files: usize,
    pub functions: usize,
    pub tags: usize,
    pub uses: usize,
    pub violations: usize,
    pub gaps: usize,
    pub permitted: usize,
    pub suppressed: usize,
    /// What was not read or not understood, and what the policy says that is not checked yet.
    pub skipped: Vec<Gap>,
    pub calls_resolved: usize,
    pub calls_unresolved: usize,
}
