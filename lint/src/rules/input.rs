//! What the rules are asked about: the flows that were found, and everything that was not understood.

use consent_policy::Term;

use super::{Place, Step};
use crate::marks::{Marks, Problem, TagId, UseId};
use crate::project::{FileId, Gap, Sources, Span};

/// Everything that is judged, from the rooms before.
pub struct Input<'a> {
    /// Uses and touches, in any order; uses of a kind that the policy ignores are not among them.
    pub detected: &'a [Detected],
    pub origins: &'a [Origin],
    /// What calls and macros take that are not understood, where a rule asks for it.
    pub lost: &'a [Lost],
    pub marks: &'a Marks,
    /// Mistakes in tags and in the policy's paths.
    pub problems: &'a [Problem],
    /// Attributes that decide nothing yet.
    pub not_checked: &'a [(String, Span)],
    /// Files that were not read, or not in full.
    pub unread: &'a [Gap],
    /// What else was not read or not understood.
    pub gaps: &'a [Gap],
    pub sources: &'a Sources,
    /// Whether what is found in a file is reported: `-p`.
    pub is_reported: &'a dyn Fn(FileId) -> bool,
    pub counts: Counts,
}

/// What was looked at, for the summary.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub files: usize,
    pub functions: usize,
    /// Calls and macros that are a use, whether or not tagged data reaches them.
    pub uses: usize,
    pub calls_resolved: usize,
    pub calls_unresolved: usize,
}

/// A datum reaches a use, or is touched, on one call path.
#[derive(Clone, Debug)]
pub struct Detected {
    pub tag: TagId,
    pub used: DetectedUse,
    pub purpose: DetectedPurpose,
    /// From the read to the use.
    pub steps: Vec<Step>,
    /// Further paths that are not given here.
    pub more_paths: usize,
}

#[derive(Clone, Debug)]
pub struct DetectedUse {
    /// Only read, by code that has a purpose.
    pub touch: bool,
    /// `tracing::info!`; of a touch the reading function.
    pub path: String,
    /// `log.info`; empty where its entry has none; `touch`.
    pub kind: String,
    pub use_id: Option<UseId>,
    pub recipient: Option<String>,
    /// The function it stands in.
    pub function: String,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetectedPurpose {
    Named(Term),
    /// Fine if any purpose is consented.
    Any,
    /// No code from this root to the use has one.
    Undeclared {
        root: String,
    },
}

/// A datum goes into a call or macro that is not understood.
#[derive(Clone, Debug)]
pub struct Lost {
    pub tag: TagId,
    /// Of a macro whose tokens are read by guess; else of a call.
    pub is_macro: bool,
    /// As messages name it, without back-ticks: `client.send`, `html!`.
    pub name: String,
    /// Why it is not understood, in words.
    pub why: String,
    /// The function it stands in.
    pub function: String,
    pub place: Place,
    pub steps: Vec<Step>,
}

/// Something untagged that flows unchanged into a tagged field.
#[derive(Clone, Debug)]
pub struct Origin {
    pub from: OriginFrom,
    pub to: TagId,
    /// Where it is put into the field.
    pub place: Place,
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug)]
pub struct OriginFrom {
    /// `shop::SignupForm::email`, `shop::sign_up(email)`
    pub path: String,
    /// As messages name it, without back-ticks: `email`.
    pub name: String,
    pub place: Place,
}
