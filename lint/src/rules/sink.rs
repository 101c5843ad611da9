//! The one place where findings come into being: level, verdict, order and counts.

use camino::Utf8PathBuf;

use super::table::verdict;
use super::{
    Clause, Datum, Finding, FindingVerdict, Level, Levels, Outcome, Place, PolicyRef, Step,
    Summary, Use,
};
use crate::project::Sources;

/// A place by its file's path: equal for a file that several crates read.
pub(super) type Spot = (Utf8PathBuf, u32, u32);

/// A finding without what is the same for all of its rule.
pub(super) struct Draft {
    pub rule: &'static str,
    pub message: String,
    pub clause: Option<Clause>,
    pub fingerprint: String,
    pub data: Option<Datum>,
    pub used: Option<Use>,
    pub flow: Vec<Step>,
    pub more_paths: usize,
    pub at: Option<Place>,
    pub policy: Vec<PolicyRef>,
    pub notes: Vec<String>,
    /// The file and byte to sort by where no place of a source does.
    pub file: Option<(Utf8PathBuf, u32)>,
}

impl Draft {
    /// About a use.
    pub fn of_use(rule: &'static str, used: Use, fingerprint: String) -> Draft {
        Draft {
            used: Some(used),
            ..Draft::empty(rule, fingerprint)
        }
    }

    /// About a place in the code.
    pub fn at(rule: &'static str, at: Place, fingerprint: String) -> Draft {
        Draft {
            at: Some(at),
            ..Draft::empty(rule, fingerprint)
        }
    }

    /// About a file that is no source, or a part of one.
    pub fn of_file(
        rule: &'static str,
        file: impl Into<Utf8PathBuf>,
        lo: u32,
        fingerprint: String,
    ) -> Draft {
        Draft {
            file: Some((file.into(), lo)),
            ..Draft::empty(rule, fingerprint)
        }
    }

    fn empty(rule: &'static str, fingerprint: String) -> Draft {
        Draft {
            rule,
            message: String::new(),
            clause: None,
            fingerprint,
            data: None,
            used: None,
            flow: Vec::new(),
            more_paths: 0,
            at: None,
            policy: Vec::new(),
            notes: Vec::new(),
            file: None,
        }
    }
}

/// By file, place, rule and datum; the rest tells equals apart.
type Order = (Spot, &'static str, String, String);

pub(super) struct Sink<'a> {
    levels: &'a Levels,
    sources: &'a Sources,
    findings: Vec<(Order, Finding)>,
    violations: usize,
    gaps: usize,
}

impl<'a> Sink<'a> {
    pub fn new(levels: &'a Levels, sources: &'a Sources) -> Self {
        Sink {
            levels,
            sources,
            findings: Vec::new(),
            violations: 0,
            gaps: 0,
        }
    }

    pub fn spot(&self, place: Place) -> Spot {
        let span = place.span;
        (self.sources.get(span.file).path.clone(), span.lo, span.hi)
    }

    /// Counts a finding, and lists it unless its rule is allowed.
    pub fn report(&mut self, draft: Draft) {
        let verdict = verdict(draft.rule);
        match verdict {
            FindingVerdict::Violation => self.violations += 1,
            FindingVerdict::Gap => self.gaps += 1,
        }
        let level = self.levels.of(draft.rule);
        if level == Level::Allow {
            return;
        }
        let spot = match (
            draft.used.as_ref().map(|u| u.place).or(draft.at),
            draft.file,
        ) {
            (Some(place), _) => self.spot(place),
            (None, Some((file, lo))) => (file, lo, lo),
            (None, None) => Spot::default(),
        };
        let datum = draft.data.as_ref().map(|d| d.path.clone());
        let order = (
            spot,
            draft.rule,
            datum.unwrap_or_default(),
            draft.message.clone(),
        );
        let finding = Finding {
            rule: draft.rule,
            verdict,
            level,
            message: draft.message,
            clause: draft.clause,
            fingerprint: draft.fingerprint,
            data: draft.data,
            used: draft.used,
            flow: draft.flow,
            more_paths: draft.more_paths,
            at: draft.at,
            policy: draft.policy,
            notes: draft.notes,
        };
        self.findings.push((order, finding));
    }

    pub fn finish(mut self, mut summary: Summary) -> Outcome {
        self.findings
            .sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.fingerprint.cmp(&y.fingerprint)));
        summary.violations = self.violations;
        summary.gaps += self.gaps;
        Outcome {
            findings: self.findings.into_iter().map(|(_, f)| f).collect(),
            summary,
        }
    }
}
