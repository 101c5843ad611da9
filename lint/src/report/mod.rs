//! How it is told. An [`Outcome`], the texts that its spans point into and the time it took enter;
//! words leave, into whatever writer is given. One file per format.
//!
//! Never here: deciding anything, counting anything, reading a file.

#[cfg(feature = "cli")]
mod excerpt;
mod explained;
#[cfg(feature = "cli")]
mod human;
mod json;
mod short;
mod stats;
#[cfg(test)]
mod tests;

pub use explained::{explained, explained_json};
#[cfg(feature = "cli")]
pub use human::{Look, human, policy_problems};
pub use json::{findings_json, json};
pub use short::{short, skipped_line, summary_line};
pub use stats::stats;

use std::time::Duration;

use consent_policy::Files;

use crate::project::{LineCol, Project, Sources};
use crate::rules::{Finding, FindingVerdict, Level, Outcome, Place};
use crate::stats::Stats;

/// Everything a report is made of.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    pub project: &'a Project,
    pub sources: &'a Sources,
    /// The texts of the policy.
    pub policy: &'a Files,
    pub outcome: &'a Outcome,
    /// How much was understood, where that was asked.
    pub stats: Option<&'a Stats>,
    pub elapsed: Duration,
}

impl Report<'_> {
    /// Where to look first: at the use, else at what the finding is about.
    fn place(&self, finding: &Finding) -> Option<Place> {
        let used = finding.used.as_ref().map(|used| used.place);
        let data = finding.data.as_ref().and_then(|data| data.place);
        used.or(finding.at)
            .or(finding.flow.last().map(|step| step.place))
            .or(data)
    }

    fn range(&self, place: Place) -> (&str, LineCol, LineCol) {
        let (lo, hi) = self.sources.range(place.span);
        (self.sources.get(place.span.file).path.as_str(), lo, hi)
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Allow => "allow",
        Level::Warn => "warn",
        Level::Deny => "deny",
        Level::Forbid => "forbid",
    }
}

fn verdict(verdict: FindingVerdict) -> &'static str {
    match verdict {
        FindingVerdict::Violation => "violation",
        FindingVerdict::Gap => "gap",
    }
}
