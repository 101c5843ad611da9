//! One object a line: each finding, then the summary. The order of the fields is part of the format.

use std::io::{self, Write};

use serde::Serialize;

use super::{Report, level, verdict};
use crate::rules::{Datum, Finding, Place, Step, Use};

pub(super) const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct FindingLine<'a> {
    schema: u32,
    r#type: &'static str,
    rule: &'a str,
    verdict: &'static str,
    level: &'static str,
    message: &'a str,
    clause: Option<ClauseObject<'a>>,
    fingerprint: &'a str,
    data: Option<DataObject<'a>>,
    r#use: Option<UseObject<'a>>,
    flow: Vec<StepObject<'a>>,
}

#[derive(Serialize)]
struct ClauseObject<'a> {
    id: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
pub(super) struct DataObject<'a> {
    path: &'a str,
    category: &'a str,
    purposes: &'a [String],
    state: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
}

#[derive(Serialize)]
struct UseObject<'a> {
    path: &'a str,
    kind: &'a str,
    purpose: Option<&'a str>,
    recipient: Option<&'a str>,
    function: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
pub(super) struct StepObject<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    note: &'a str,
}

#[derive(Serialize)]
struct SummaryLine<'a> {
    schema: u32,
    r#type: &'static str,
    files: usize,
    functions: usize,
    tags: usize,
    uses: usize,
    violations: usize,
    gaps: usize,
    permitted: usize,
    suppressed: usize,
    skipped: Vec<SkippedObject<'a>>,
    calls: CallsObject,
}

#[derive(Serialize)]
struct SkippedObject<'a> {
    file: Option<String>,
    line: Option<u32>,
    message: &'a str,
}

#[derive(Serialize)]
struct CallsObject {
    resolved: usize,
    unresolved: usize,
}

/// All findings.
pub fn findings_json(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for finding in &report.outcome.findings {
        line(out, &finding_line(report, finding))?;
    }
    Ok(())
}

/// All findings, how much was understood where that was asked, then the summary.
pub fn json(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    findings_json(report, out)?;
    if let Some(stats) = report.stats {
        line(out, &super::stats::object(stats))?;
    }
    let summary = &report.outcome.summary;
    let skipped = summary.skipped.iter().map(|gap| SkippedObject {
        file: gap
            .file
            .as_deref()
            .map(|file| report.project.relative(file).into_string()),
        line: (gap.line > 0).then_some(gap.line),
        message: &gap.message,
    });
    let summary_line = SummaryLine {
        schema: SCHEMA,
        r#type: "summary",
        files: summary.files,
        functions: summary.functions,
        tags: summary.tags,
        uses: summary.uses,
        violations: summary.violations,
        gaps: summary.gaps,
        permitted: summary.permitted,
        suppressed: summary.suppressed,
        skipped: skipped.collect(),
        calls: CallsObject {
            resolved: summary.calls_resolved,
            unresolved: summary.calls_unresolved,
        },
    };
    line(out, &summary_line)
}

pub(super) fn line(out: &mut dyn Write, object: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, object)?;
    out.write_all(b"\n")
}

fn finding_line<'a>(report: &'a Report<'_>, finding: &'a Finding) -> FindingLine<'a> {
    let mut flow: Vec<StepObject<'_>> = finding.flow.iter().map(|s| step(report, s)).collect();
    // What is neither about a datum nor about a use still has a place.
    if let (true, Some(at)) = (flow.is_empty(), finding.at) {
        flow.push(step_at(report, at, &finding.message));
    }
    FindingLine {
        schema: SCHEMA,
        r#type: "finding",
        rule: finding.rule,
        verdict: verdict(finding.verdict),
        level: level(finding.level),
        message: &finding.message,
        clause: finding.clause.as_ref().map(|clause| ClauseObject {
            id: &clause.id,
            text: &clause.text,
        }),
        fingerprint: &finding.fingerprint,
        data: finding.data.as_ref().map(|data| datum(report, data)),
        r#use: finding.used.as_ref().map(|used| use_of(report, used)),
        flow,
    }
}

pub(super) fn datum<'a>(report: &'a Report<'_>, data: &'a Datum) -> DataObject<'a> {
    let at = data.place.map(|place| report.range(place));
    DataObject {
        path: &data.path,
        category: &data.category,
        purposes: &data.purposes,
        state: &data.state,
        file: at.map(|(file, ..)| file),
        line: at.map(|(_, lo, _)| lo.line),
        column: at.map(|(_, lo, _)| lo.column),
    }
}

fn use_of<'a>(report: &'a Report<'_>, used: &'a Use) -> UseObject<'a> {
    let (file, lo, hi) = report.range(used.place);
    UseObject {
        path: &used.path,
        kind: &used.kind,
        purpose: used.purpose.as_deref(),
        recipient: used.recipient.as_deref(),
        function: &used.function,
        file,
        line: lo.line,
        column: lo.column,
        end_line: hi.line,
        end_column: hi.column,
    }
}

pub(super) fn step<'a>(report: &'a Report<'_>, step: &'a Step) -> StepObject<'a> {
    step_at(report, step.place, &step.note)
}

fn step_at<'a>(report: &'a Report<'_>, place: Place, note: &'a str) -> StepObject<'a> {
    let (file, lo, _) = report.range(place);
    StepObject {
        file,
        line: lo.line,
        column: lo.column,
        note,
    }
}
