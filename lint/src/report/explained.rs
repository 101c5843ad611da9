//! What stands at a place: in words, and as one object a line.

use std::io::{self, Write};

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::json::{DataObject, SCHEMA, StepObject, datum, line, step};
use super::short::policy_place;
use super::{Report, level, verdict};
use crate::explain::{Arrival, Explained, Thing, Unknown, Verdict};
use crate::project::KrateKind;
use crate::rules::{Place, PolicyRef};

/// A line of the policy is shown as far as this.
const LINE: usize = 80;

/// In words. The steps of data are told where one thing was asked about.
pub fn explained(
    report: &Report<'_>,
    explained: &Explained,
    out: &mut dyn Write,
) -> io::Result<()> {
    let teller = Teller {
        report,
        steps: explained.column.is_some(),
    };
    for (i, thing) in explained.things.iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        teller.thing(thing, out)?;
    }
    for note in &explained.notes {
        let at = explained
            .column
            .map_or_else(String::new, |c| format!(":{c}"));
        writeln!(out, "{}:{}{at}: {note}", explained.file, explained.line)?;
    }
    Ok(())
}

struct Teller<'a> {
    report: &'a Report<'a>,
    steps: bool,
}

impl Teller<'_> {
    fn at(&self, place: Place) -> String {
        let (file, lo, _) = self.report.range(place);
        format!("{file}:{}:{}", lo.line, lo.column)
    }

    fn thing(&self, thing: &Thing, out: &mut dyn Write) -> io::Result<()> {
        let at = self.at(thing.anchor);
        writeln!(out, "{at}: {} `{}`", thing.kind, thing.text)?;
        let mut row = |word: &str, text: &str| writeln!(out, "  {word:<8} {text}");
        if let Some(path) = &thing.path {
            row("means", path)?;
        }
        if let Some(place) = thing.defined {
            let krate = self.report.sources.get(place.span.file).krate;
            let shipped = match self.report.project.krate(krate).kind {
                KrateKind::Std => " (in the outline of std that is shipped)",
                _ => "",
            };
            row("defined", &format!("{}{shipped}", self.at(place)))?;
        }
        if let Some(callee) = &thing.callee {
            row("calls", callee)?;
        }
        if let Some(ty) = &thing.ty {
            row("type", ty)?;
        }
        for unknown in &thing.unknown {
            row("unknown", &self.unknown(unknown))?;
        }
        for note in &thing.notes {
            row("note", note)?;
        }
        for arrival in &thing.data {
            let Arrival { name, data, .. } = arrival;
            let purposes = purposes(&data.purposes);
            row("holds", &format!("{name}: `{}`, {purposes}", data.category))?;
            self.steps(&arrival.steps, arrival.more_paths, &mut row)?;
        }
        for verdict in &thing.uses {
            self.verdict(verdict, &mut row)?;
        }
        Ok(())
    }

    fn unknown(&self, unknown: &Unknown) -> String {
        let Unknown { what, why, place } = unknown;
        let at = place.map_or_else(String::new, |p| format!(" ({})", self.at(p)));
        match *what {
            "the call" => format!("the call is not resolved: {why}{at}"),
            "it" | "the macro" => format!("{why}{at}"),
            what => format!("{what} is not known: {why}{at}"),
        }
    }

    fn steps(
        &self,
        steps: &[crate::rules::Step],
        more_paths: usize,
        row: &mut impl FnMut(&str, &str) -> io::Result<()>,
    ) -> io::Result<()> {
        if !self.steps {
            return Ok(());
        }
        for (i, step) in steps.iter().enumerate() {
            let at = self.at(step.place);
            row("", &format!("{}. {at} {}", i + 1, step.note))?;
        }
        match more_paths {
            0 => Ok(()),
            1 => row("", "one more path leads here"),
            n => row("", &format!("{n} more paths lead here")),
        }
    }

    fn verdict(
        &self,
        verdict: &Verdict,
        row: &mut impl FnMut(&str, &str) -> io::Result<()>,
    ) -> io::Result<()> {
        let judged = &verdict.judged;
        let (what, by) = match (judged.touch, judged.used.kind.as_str()) {
            (true, _) => ("touch", "reads".to_owned()),
            (false, "") => ("use", format!("`{}` takes", judged.used.path)),
            (false, kind) => (
                "use",
                format!("`{}`, kind `{kind}`, takes", judged.used.path),
            ),
        };
        let purpose = match judged.used.purpose.as_deref() {
            None => "no purpose".to_owned(),
            Some("any") => "any purpose".to_owned(),
            Some(purpose) => format!("`{purpose}`"),
        };
        let from = &verdict.purpose;
        let said = from
            .place
            .map_or_else(String::new, |p| format!(" ({})", self.at(p)));
        row(
            what,
            &format!("{by} {} for {purpose}: {}{said}", judged.name, from.words),
        )?;
        if let Some(policy) = &from.policy {
            row("", &self.policy(policy))?;
        }
        let text = &judged.why;
        let told = match judged.finding {
            None => format!("permitted: {text}"),
            Some((rule, verdict, level)) => {
                format!("{}, {level}[{rule}]: {text}", super::verdict(verdict))
            }
        };
        row("", &told)?;
        for policy in &judged.policy {
            row("", &self.policy(policy))?;
        }
        self.steps(&judged.flow, judged.more_paths, row)
    }

    /// `consent.toml:12: data = ["user.contact"] (consented to here)`
    fn policy(&self, policy: &PolicyRef) -> String {
        let (file, line) = policy_line(self.report, policy);
        let text = self.text(policy, line);
        format!("{file}:{line}: {text} ({})", policy.label)
    }

    fn text(&self, policy: &PolicyRef, line: u32) -> String {
        let file = self
            .report
            .policy
            .iter()
            .find(|(_, f)| f.path == policy.file);
        let text = file.and_then(|(_, f)| f.text.lines().nth(line as usize - 1));
        let text = text.unwrap_or("").trim();
        match text.char_indices().nth(LINE) {
            Some((cut, _)) => format!("{}…", &text[..cut]),
            None => text.to_owned(),
        }
    }
}

fn policy_line(report: &Report<'_>, policy: &PolicyRef) -> (String, u32) {
    let (line, _) = policy_place(report, policy, &mut FxHashMap::default());
    (report.project.relative(&policy.file).into_string(), line)
}

fn purposes(purposes: &[String]) -> String {
    match purposes {
        [] => "for no purpose".to_owned(),
        _ => {
            let words: Vec<String> = purposes.iter().map(|p| format!("`{p}`")).collect();
            format!("for {}", words.join(", "))
        }
    }
}

#[derive(Serialize)]
struct ThingLine<'a> {
    schema: u32,
    r#type: &'static str,
    kind: &'a str,
    text: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    path: Option<&'a str>,
    defined: Option<PlaceObject<'a>>,
    callee: Option<&'a str>,
    value_type: Option<&'a str>,
    unknown: Vec<UnknownObject<'a>>,
    notes: &'a [String],
    data: Vec<ArrivalObject<'a>>,
    uses: Vec<VerdictObject<'a>>,
}

#[derive(Serialize)]
struct PlaceObject<'a> {
    file: &'a str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct UnknownObject<'a> {
    what: &'a str,
    why: &'a str,
    at: Option<PlaceObject<'a>>,
}

#[derive(Serialize)]
struct ArrivalObject<'a> {
    #[serde(flatten)]
    data: DataObject<'a>,
    flow: Vec<StepObject<'a>>,
}

#[derive(Serialize)]
struct VerdictObject<'a> {
    data: DataObject<'a>,
    kind: &'a str,
    purpose: Option<&'a str>,
    purpose_from: FromObject<'a>,
    verdict: &'static str,
    rule: Option<&'a str>,
    level: Option<&'static str>,
    why: &'a str,
    clause: ClauseObject<'a>,
    fingerprint: Option<&'a str>,
    policy: Vec<PolicyObject<'a>>,
    flow: Vec<StepObject<'a>>,
}

#[derive(Serialize)]
struct FromObject<'a> {
    why: &'a str,
    at: Option<PlaceObject<'a>>,
    policy: Option<PolicyObject<'a>>,
}

#[derive(Serialize)]
struct ClauseObject<'a> {
    id: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct PolicyObject<'a> {
    file: String,
    line: u32,
    label: &'a str,
}

#[derive(Serialize)]
struct EndLine<'a> {
    schema: u32,
    r#type: &'static str,
    file: &'a str,
    line: u32,
    column: Option<u32>,
    things: usize,
    notes: &'a [String],
}

/// One object for each thing, then one that counts them.
pub fn explained_json(
    report: &Report<'_>,
    explained: &Explained,
    out: &mut dyn Write,
) -> io::Result<()> {
    for thing in &explained.things {
        line(out, &object(report, thing))?;
    }
    let end = EndLine {
        schema: SCHEMA,
        r#type: "explained",
        file: explained.file.as_str(),
        line: explained.line,
        column: explained.column,
        things: explained.things.len(),
        notes: &explained.notes,
    };
    line(out, &end)
}

fn object<'a>(report: &'a Report<'_>, thing: &'a Thing) -> ThingLine<'a> {
    let (file, lo, _) = report.range(thing.anchor);
    let (_, _, hi) = report.range(thing.place);
    let unknown = thing.unknown.iter().map(|u| UnknownObject {
        what: u.what,
        why: &u.why,
        at: u.place.map(|p| place(report, p)),
    });
    let data = thing.data.iter().map(|a| ArrivalObject {
        data: datum(report, &a.data),
        flow: a.steps.iter().map(|s| step(report, s)).collect(),
    });
    ThingLine {
        schema: SCHEMA,
        r#type: "thing",
        kind: thing.kind,
        text: &thing.text,
        file,
        line: lo.line,
        column: lo.column,
        end_line: hi.line,
        end_column: hi.column,
        path: thing.path.as_deref(),
        defined: thing.defined.map(|p| place(report, p)),
        callee: thing.callee.as_deref(),
        value_type: thing.ty.as_deref(),
        unknown: unknown.collect(),
        notes: &thing.notes,
        data: data.collect(),
        uses: thing
            .uses
            .iter()
            .map(|v| verdict_object(report, v))
            .collect(),
    }
}

fn verdict_object<'a>(report: &'a Report<'_>, told: &'a Verdict) -> VerdictObject<'a> {
    let judged = &told.judged;
    VerdictObject {
        data: datum(report, &judged.data),
        kind: &judged.used.kind,
        purpose: judged.used.purpose.as_deref(),
        purpose_from: FromObject {
            why: &told.purpose.words,
            at: told.purpose.place.map(|p| place(report, p)),
            policy: told.purpose.policy.as_ref().map(|p| policy(report, p)),
        },
        verdict: judged.finding.map_or("permitted", |(_, v, _)| verdict(v)),
        rule: judged.finding.map(|(rule, ..)| rule),
        level: judged.finding.map(|(.., l)| level(l)),
        why: &judged.why,
        clause: ClauseObject {
            id: &judged.clause.id,
            text: &judged.clause.text,
        },
        fingerprint: judged.fingerprint.as_deref(),
        policy: judged.policy.iter().map(|p| policy(report, p)).collect(),
        flow: judged.flow.iter().map(|s| step(report, s)).collect(),
    }
}

fn policy<'a>(report: &Report<'_>, policy: &'a PolicyRef) -> PolicyObject<'a> {
    let (file, line) = policy_line(report, policy);
    PolicyObject {
        file,
        line,
        label: &policy.label,
    }
}

fn place<'a>(report: &'a Report<'_>, place: Place) -> PlaceObject<'a> {
    let (file, lo, _) = report.range(place);
    PlaceObject {
        file,
        line: lo.line,
        column: lo.column,
    }
}
