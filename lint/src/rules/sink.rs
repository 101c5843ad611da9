//! The one place where findings come into being: level, verdict, order and counts.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;

use super::input::Input;
use super::table::verdict;
use super::{
    Clause, Datum, Finding, FindingVerdict, Level, Levels, Outcome, Place, PolicyRef, Step,
    Summary, Use,
};
use crate::project::{FileId, Sources};

/// A place by its file's path, in the order of paths: equal for a file that several crates read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    /// The position of the path among those of all places asked about.
    path: u32,
    lo: u32,
    hi: u32,
}

/// Gives places their [`Spot`]s.
pub(super) struct Spots {
    ranks: FxHashMap<FileId, u32>,
}

impl Spots {
    /// For the places of uses and origins.
    pub fn of(input: &Input<'_>) -> Spots {
        let detected = input.detected.iter().flat_map(|d| {
            let steps = d.steps.iter().map(|step| step.place);
            steps.chain([d.used.place])
        });
        let origins = input
            .origins
            .iter()
            .flat_map(|origin| [origin.place, origin.from.place]);
        let lost = input.lost.iter().map(|lost| lost.place);
        let places = detected.chain(origins).chain(lost);
        let files: BTreeSet<FileId> = places.map(|p| p.span.file).collect();
        let path = |file: FileId| input.sources.get(file).path.as_path();
        let paths: BTreeSet<&Utf8Path> = files.iter().map(|file| path(*file)).collect();
        let ranks: BTreeMap<&Utf8Path, u32> = paths.into_iter().zip(0..).collect();
        Spots {
            ranks: files
                .into_iter()
                .map(|file| (file, ranks[path(file)]))
                .collect(),
        }
    }

    pub fn get(&self, place: Place) -> Spot {
        Spot {
            path: self.ranks[&place.span.file],
            lo: place.span.lo,
            hi: place.span.hi,
        }
    }
}

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
type Order = ((Utf8PathBuf, u32, u32), &'static str, String, String);

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
        let place = draft.used.as_ref().map(|used| used.place).or(draft.at);
        let at = match (place, draft.file) {
            (Some(Place { span }), _) => {
                let path = self.sources.get(span.file).path.clone();
                (path, span.lo, span.hi)
            }
            (None, Some((file, lo))) => (file, lo, lo),
            (None, None) => Default::default(),
        };
        let datum = draft.data.as_ref().map(|d| d.path.clone());
        let order = (
            at,
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
