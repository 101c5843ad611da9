//! `explain RULE`: the rule's own documentation. `explain FINDING`: one finding, by its fingerprint.
//! `explain FILE:LINE[:COL]`: what stands there, and which data arrives there.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use consent_policy::rule::{GAPS, checked, rule};

use super::args::Format;
use super::check::{analyse, report};
use super::options::{Options, UsageError, known_rule};
use super::{CLEAN, Engine, Terminal, UNCHECKED};
use crate::Asks;
use crate::explain::At;
use crate::project::read;
use crate::report;
use crate::rules::Outcome;

/// What is to be explained.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum What {
    Rule(String),
    /// By its fingerprint.
    Finding(String),
    Place(At),
}

/// A rule's name, 16 hexadecimal digits, or a place.
pub(super) fn what(text: &str) -> Result<What, UsageError> {
    if known_rule(text).is_ok() {
        return Ok(What::Rule(text.to_owned()));
    }
    if text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(What::Finding(text.to_ascii_lowercase()));
    }
    if let Some(at) = place(text) {
        return Ok(What::Place(at));
    }
    if text.contains(['/', '\\', ':']) || text.ends_with(".rs") {
        return Err(UsageError::Other {
            message: format!("not a place: `{text}`"),
            help: "a place is FILE:LINE or FILE:LINE:COL, counted from 1".to_owned(),
        });
    }
    match known_rule(text) {
        Err(UsageError::Other { message, help }) => Err(UsageError::Other {
            message,
            help: format!(
                "{help}\n  a finding is named by its fingerprint, code by FILE:LINE[:COL]"
            ),
        }),
        other => other.map(|()| What::Rule(text.to_owned())),
    }
}

/// `FILE:LINE` or `FILE:LINE:COL`; also with a colon behind, as compilers print it.
fn place(text: &str) -> Option<At> {
    let text = text.strip_suffix(':').unwrap_or(text);
    let (rest, last) = number(text)?;
    let (file, line, column) = match number(rest) {
        Some((file, line)) => (file, line, Some(last)),
        None => (rest, last, None),
    };
    Some(At {
        file: file.into(),
        line,
        column,
    })
}

fn number(text: &str) -> Option<(&str, u32)> {
    let (rest, digits) = text.rsplit_once(':')?;
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    // No file has more lines.
    (is_number && !rest.is_empty()).then(|| (rest, digits.parse().unwrap_or(u32::MAX)))
}

pub(super) fn explain(
    text: &str,
    options: &Options,
    engine: &Engine,
    terminal: &mut Terminal,
) -> u8 {
    match what(text) {
        Ok(What::Rule(name)) => of_rule(&name, engine, terminal),
        Ok(What::Finding(print)) => of_finding(&print, options, engine, terminal),
        Ok(What::Place(at)) => of_place(at, options, engine, terminal),
        Err(error) => {
            if let UsageError::Other { message, help } = error {
                terminal.error(&message, Some(&help));
            }
            UNCHECKED
        }
    }
}

fn of_rule(name: &str, engine: &Engine, terminal: &mut Terminal) -> u8 {
    terminal.tell(|out, _| {
        let Some(rule) = rule(name) else {
            let names = checked().filter(|r| r.in_gaps).map(|r| r.name);
            let names: Vec<&str> = names.collect();
            return writeln!(out, "{GAPS} stands for {}", names.join(", "));
        };
        writeln!(
            out,
            "{} ({}, {} by default)",
            name, rule.verdict, rule.level
        )?;
        match (engine.doc)(name) {
            Some(doc) => writeln!(out, "\n{}", doc.trim()),
            None => writeln!(out, "\nnot checked yet by this version"),
        }
    });
    CLEAN
}

fn of_finding(print: &str, options: &Options, engine: &Engine, terminal: &mut Terminal) -> u8 {
    let Some((policy, mut analysis)) = analyse(options, &Asks::default(), engine, terminal) else {
        return UNCHECKED;
    };
    let mut findings = std::mem::take(&mut analysis.outcome.findings);
    findings.retain(|f| f.fingerprint == print);
    if findings.is_empty() {
        terminal.error(
            &format!("no finding has the fingerprint `{print}`"),
            Some(
                "it may be gone, or its rule is allowed here; `--message-format json` has the \
                 fingerprints",
            ),
        );
        return UNCHECKED;
    }
    analysis.outcome = Outcome {
        findings,
        ..analysis.outcome
    };
    let report = report(&policy, &analysis, Duration::ZERO);
    terminal.tell(|out, look| match options.format {
        Format::Json => report::findings_json(&report, out),
        Format::Human | Format::Short => report::human(&report, look, out),
    });
    CLEAN
}

fn of_place(at: At, options: &Options, engine: &Engine, terminal: &mut Terminal) -> u8 {
    let asks = Asks {
        stats: false,
        at: Some(at.clone()),
    };
    let options = &Options {
        load: crate::project::LoadOptions {
            path: options.load.path.clone().or_else(|| around(&at.file)),
            ..options.load.clone()
        },
        ..options.clone()
    };
    let Some((policy, analysis)) = analyse(options, &asks, engine, terminal) else {
        return UNCHECKED;
    };
    let report = report(&policy, &analysis, Duration::ZERO);
    match &analysis.explained {
        Some(Ok(explained)) => {
            terminal.tell(|out, _| match options.format {
                Format::Json => report::explained_json(&report, explained, out),
                Format::Human | Format::Short => report::explained(&report, explained, out),
            });
            CLEAN
        }
        Some(Err(why)) => {
            terminal.error(&why.to_string(), why.help().as_deref());
            UNCHECKED
        }
        None => UNCHECKED,
    }
}

/// The project that a file below the current directory is part of; a file that is of none is one by itself.
fn around(file: &Utf8Path) -> Option<Utf8PathBuf> {
    let here = read::absolute(Utf8Path::new("."));
    let file = read::absolute(file);
    if !read::is_file(&file) || !file.starts_with(&here) {
        return None;
    }
    let folder = file.parent()?;
    let has_manifest = |dir: &Utf8Path| read::is_file(&dir.join("Cargo.toml"));
    match folder.ancestors().any(has_manifest) {
        true => Some(folder.to_owned()),
        false => (file.extension() == Some("rs")).then_some(file),
    }
}
