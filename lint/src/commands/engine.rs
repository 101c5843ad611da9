//! What the commands ask of the analysis.

use consent_policy::Policy;

use crate::Asks;
use crate::explain::{Explained, NotThere};
use crate::project::{Project, Sources};
use crate::rules::{Datum, Levels, Outcome, Rule, Use};
use crate::stats::Stats;

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
    /// For `check --stats`.
    pub stats: Option<Stats>,
    /// For `explain FILE:LINE`.
    pub explained: Option<Result<Explained, NotThere>>,
}

/// The analysis as the commands know it. The policy already has the levels of the command line; the
/// project's gaps and what the policy leaves unchecked are the outcome's to count.
#[derive(Clone, Copy, Debug)]
pub struct Engine {
    pub analyse: fn(Project, &Policy, &Asks) -> Result<Analysis, String>,
    /// The documentation of a rule, in Markdown.
    pub doc: fn(&str) -> Option<String>,
}

/// The engine of this build.
pub(super) const ENGINE: Engine = Engine {
    analyse: |project, policy, asks| {
        // The command line's levels are the policy's by now.
        let levels = Levels::new(policy, &[]).map_err(|e| e.to_string())?;
        let checked = crate::check_and_ask(project, policy, &levels, asks);
        Ok(Analysis {
            project: checked.project,
            sources: checked.sources,
            outcome: checked.outcome,
            tags: checked.tags,
            uses: checked.uses,
            stats: checked.stats,
            explained: checked.explained,
        })
    },
    doc: |rule| Rule::named(rule).map(Rule::doc),
};
