//! What the commands ask of the analysis.

use consent_policy::Policy;

use crate::project::{Project, Sources};
use crate::rules::{Datum, Outcome, Use};

/// All that a run of the analysis hands back.
#[derive(Debug, Default)]
pub struct Analysis {
    pub project: Project,
    pub sources: Sources,
    pub outcome: Outcome,
    /// Every tag that was found, in the order of its place; for `list`.
    pub tags: Vec<Datum>,
    /// Every use that was found, in the order of its place; for `list`.
    pub uses: Vec<Use>,
}

/// The analysis as the commands know it. The policy already has the levels of the command line; the
/// project's gaps and what the policy leaves unchecked are the outcome's to count.
#[derive(Clone, Copy, Debug)]
pub struct Engine {
    pub analyse: fn(Project, &Policy) -> Result<Analysis, String>,
    /// The documentation of a rule, in Markdown.
    pub doc: fn(&str) -> Option<&'static str>,
}

/// The engine of this build.
pub(super) const ENGINE: Engine = Engine {
    analyse: |_, _| Err("this build has no analysis".into()),
    doc: |_| None,
};
