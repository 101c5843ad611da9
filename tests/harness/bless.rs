//! Rewrites marks to what the linter says today. It changes only what is *known*: what is true stays as executed, so
//! a flow is never added, and a true mark never removed.

use std::{env, fs};

use super::case::{self, Case};
use super::mark::{Known, Mark};
use crate::lint::Finding;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// `missed` that is found becomes plain; `false` that is no longer found goes.
    Better,
    /// And what is not found becomes `missed`.
    AndMissed,
}

impl Mode {
    pub(super) fn from_env() -> Option<Self> {
        match env::var("CONSENT_BLESS").ok()?.as_str() {
            "" | "0" => None,
            "missed" => Some(Self::AndMissed),
            _ => Some(Self::Better),
        }
    }
}

/// The case as it now stands, where a mark changed.
pub(super) fn rewrite(
    case: &Case,
    findings: &[Finding],
    mode: Mode,
) -> Result<Option<Case>, String> {
    let text = text(case, findings, mode)?;
    if text == case.text {
        return Ok(None);
    }
    fs::write(&case.path, &text).map_err(|error| format!("{}: {error}", case.path.display()))?;
    case::read(&case.path, &case.topic, &case.name, text).map(Some)
}

pub(super) fn text(case: &Case, findings: &[Finding], mode: Mode) -> Result<String, String> {
    let mut text = String::with_capacity(case.text.len());
    for (number, line) in (1..).zip(case.text.lines()) {
        let (code, marks) = Mark::of_line(number, line)?;
        let blessed: Vec<Mark> = marks
            .iter()
            .filter_map(|mark| blessed(mark, findings, mode))
            .collect();
        if blessed == marks {
            text += line;
        } else {
            text += code;
            for mark in &blessed {
                text += &format!(" {mark}");
            }
        }
        text.push('\n');
    }
    Ok(text)
}

fn blessed(mark: &Mark, findings: &[Finding], mode: Mode) -> Option<Mark> {
    let found = findings.iter().any(|finding| mark.is(finding));
    let known = match (mark.known, found) {
        _ if mark.rule.is_none() => mark.known,
        (Known::Missed, true) => Known::Found,
        (Known::Found, false) if mode == Mode::AndMissed => Known::Missed,
        (Known::False, false) => return None,
        (known, _) => known,
    };
    // What explained a miss explains nothing once it is found.
    let why = if known == mark.known {
        mark.why.clone()
    } else {
        None
    };
    Some(Mark {
        known,
        why,
        ..mark.clone()
    })
}
