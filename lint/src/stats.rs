//! How much of each package was understood: what `check --stats` tells.

use std::collections::{BTreeMap, BTreeSet};

use crate::project::{FileId, PackageId};
use crate::reading::Reading;
use crate::rules::{Lost, Place};
use crate::syntax::ast::{Expr, ExprId};

/// By package, in the order of the workspace.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    pub packages: Vec<PackageStats>,
}

#[derive(Clone, Debug, Default)]
pub struct PackageStats {
    pub name: String,
    pub calls_resolved: usize,
    pub calls_unresolved: usize,
    /// Unresolved calls that take tagged data.
    pub calls_with_data: usize,
    /// Why calls were not resolved, the most frequent first.
    pub reasons: Vec<(String, usize)>,
    /// Macro calls that were understood, by a table or by their rules.
    pub macros_read: usize,
    /// Macro calls whose tokens were read by guess, or not at all.
    pub macros_unread: usize,
    /// Those that take tagged data.
    pub macros_with_data: usize,
    /// Which macros these are, the most frequent first.
    pub macros: Vec<(String, usize)>,
}

#[derive(Default)]
struct Count {
    stats: PackageStats,
    reasons: BTreeMap<String, usize>,
    macros: BTreeMap<String, usize>,
}

impl Stats {
    /// `lost` is what calls and macros take that are not understood.
    pub(crate) fn count(reading: &Reading<'_>, lost: &[Lost]) -> Stats {
        let program = reading.types.program;
        let project = &program.project;
        let mut counts: BTreeMap<PackageId, Count> = BTreeMap::new();
        for (i, (body, inference)) in reading.bodies.iter().zip(reading.inferences).enumerate() {
            let why = reading.why(i);
            let package = project.krate(body.owner.krate).package;
            let count = counts.entry(package).or_default();
            count.stats.calls_resolved += inference.callees.len();
            count.stats.calls_unresolved += inference.unresolved.len();
            for (expr, _) in &inference.unresolved {
                *count.reasons.entry(why.call(*expr).words).or_default() += 1;
            }
            count.stats.macros_unread += inference.guessed.len();
            count.stats.macros_read += body.macros.len() - inference.guessed.len();
            let is_macro = |e: &&ExprId| matches!(body.body.expr(**e), Expr::Macro(_));
            for expr in inference.guessed.iter().filter(is_macro) {
                *count.macros.entry(why.name_of(*expr)).or_default() += 1;
            }
        }
        let places: BTreeSet<(Place, bool)> = lost.iter().map(|l| (l.place, l.is_macro)).collect();
        let package_of = |file: FileId| project.krate(program.file(file).krate).package;
        for (place, is_macro) in places {
            let count = counts.entry(package_of(place.span.file)).or_default();
            match is_macro {
                true => count.stats.macros_with_data += 1,
                false => count.stats.calls_with_data += 1,
            }
        }
        let packages = counts.into_iter().map(|(id, count)| PackageStats {
            name: project.package(id).name.clone(),
            reasons: sorted(count.reasons),
            macros: sorted(count.macros),
            ..count.stats
        });
        Stats {
            packages: packages.collect(),
        }
    }
}

fn sorted(counts: BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut list: Vec<(String, usize)> = counts.into_iter().collect();
    // The order of names stays where numbers are equal.
    list.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    list
}
