//! One line per finding: `file:line:column: level[rule]: message`.

use std::io::{self, Write};

use camino::Utf8Path;
use rustc_hash::FxHashMap;

use super::{Report, level};
use crate::project::{Gap, LineIndex};

/// All findings, then the line that counts.
pub fn short(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut indexes = FxHashMap::default();
    for finding in &report.outcome.findings {
        match report.place(finding) {
            Some(place) => {
                let (file, lo, _) = report.range(place);
                write!(out, "{file}:{}:{}: ", lo.line, lo.column)?;
            }
            // What has no place in the code has one in the policy.
            None => {
                if let Some(policy) = finding.policy.first() {
                    let path = report.project.relative(&policy.file);
                    let (line, column) = policy_place(report, policy, &mut indexes);
                    write!(out, "{path}:{line}:{column}: ")?;
                }
            }
        }
        let message = finding.message.replace('\n', " ");
        writeln!(out, "{}[{}]: {message}", level(finding.level), finding.rule)?;
    }
    Ok(())
}

pub(super) fn policy_place<'r>(
    report: &Report<'r>,
    policy: &crate::rules::PolicyRef,
    indexes: &mut FxHashMap<&'r Utf8Path, LineIndex>,
) -> (u32, u32) {
    let file = report.policy.iter().find(|(_, f)| f.path == policy.file);
    let Some((_, file)) = file else {
        return (1, 1);
    };
    let lines = indexes
        .entry(&file.path)
        .or_insert_with(|| LineIndex::new(&file.text));
    let at = lines.line_col(&file.text, policy.lo);
    (at.line, at.column)
}

/// `checked 12 files, 88 functions: 2 violations, 1 gap, 0 suppressed, 0 skipped, 0.12 s`
pub fn summary_line(report: &Report<'_>) -> String {
    let summary = &report.outcome.summary;
    let mut counts = vec![
        count(summary.violations, "violation"),
        count(summary.gaps, "gap"),
        format!("{} suppressed", summary.suppressed),
        format!("{} skipped", summary.skipped.len()),
    ];
    if summary.calls_unresolved > 0 {
        let calls = summary.calls_resolved + summary.calls_unresolved;
        let unresolved = summary.calls_unresolved;
        counts.push(format!("{unresolved} of {calls} calls unresolved"));
    }
    counts.push(format!("{:.2} s", report.elapsed.as_secs_f64()));
    format!(
        "checked {}, {}: {}",
        count(summary.files, "file"),
        count(summary.functions, "function"),
        counts.join(", ")
    )
}

pub(super) fn count(n: usize, what: &str) -> String {
    match n {
        1 => format!("1 {what}"),
        _ => format!("{n} {what}s"),
    }
}

/// `src/a.rs:3: what was not read`
pub fn skipped_line(report: &Report<'_>, gap: &Gap) -> String {
    let message = gap.message.replace('\n', " ");
    match (&gap.file, gap.line) {
        (None, _) => message,
        (Some(file), 0) => format!("{}: {message}", report.project.relative(file)),
        (Some(file), line) => format!("{}:{line}: {message}", report.project.relative(file)),
    }
}
