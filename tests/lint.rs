//! The linter as the cases see it: a package and a policy in, findings out. All else about how it is called stays
//! in [`lint`].

use std::path::Path;
use std::time::Duration;

use consent_lint::project::{LoadOptions, load};
use consent_lint::report::{Report, json};
use consent_lint::rules::Levels;
use consent_policy::Policy;
use serde_json::Value;

/// A finding, as far as a mark can speak of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// Relative to the package.
    pub(crate) file: String,
    pub(crate) line: u32,
    pub(crate) rule: String,
    /// With the name of its crate: `direct::Customer::email`.
    pub(crate) datum: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) touch: bool,
    /// The steps, for a failure's message.
    pub(crate) flow: Vec<String>,
}

/// Checks the package in `dir` under `policy`.
pub(crate) fn lint(dir: &Path, policy: &Path) -> Result<Vec<Finding>, String> {
    parse(&report(dir, policy)?)
}

/// What a check of the package in `dir` says, as `json`.
pub(crate) fn report(dir: &Path, policy: &Path) -> Result<String, String> {
    let utf8 = |path: &Path| {
        path.to_str()
            .map(Into::into)
            .ok_or_else(|| format!("not UTF-8: {}", path.display()))
    };
    let options = LoadOptions {
        path: Some(utf8(dir)?),
        offline: true,
        ..LoadOptions::default()
    };
    let project = load(&options).map_err(|error| error.to_string())?;
    let policy: camino::Utf8PathBuf = utf8(policy)?;
    let policy = Policy::read(&policy).map_err(|errors| errors.to_string())?;
    let levels = Levels::new(&policy, &[]).map_err(|error| error.to_string())?;
    let checked = consent_lint::check(project, &policy, &levels);
    let report = Report {
        project: &checked.project,
        sources: &checked.sources,
        policy: &policy.files,
        outcome: &checked.outcome,
        stats: None,
        elapsed: Duration::ZERO,
    };
    let mut out = Vec::new();
    json(&report, &mut out).map_err(|error| error.to_string())?;
    String::from_utf8(out).map_err(|error| error.to_string())
}

/// Reads the `json` lines. A report without a summary was cut off: an error, never an empty list.
fn parse(report: &str) -> Result<Vec<Finding>, String> {
    let mut findings = Vec::new();
    let mut complete = false;
    for line in report.lines().filter(|line| !line.trim().is_empty()) {
        let value: Value = serde_json::from_str(line)
            .map_err(|error| format!("not a JSON line: {error}: {line}"))?;
        match value["type"].as_str() {
            Some("finding") => findings.push(finding(&value)),
            Some("summary") => complete = true,
            _ => {}
        }
    }
    findings.sort();
    if complete {
        Ok(findings)
    } else {
        Err(format!("the linter's report has no summary:\n{report}"))
    }
}

fn finding(value: &Value) -> Finding {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    // It is placed at its use; a mistake in a tag at the datum; anything else where its flow ends.
    let end = value["flow"]
        .as_array()
        .and_then(|flow| flow.last())
        .unwrap_or(&Value::Null);
    let place = [&value["use"], &value["data"], end]
        .into_iter()
        .find(|at| at["file"].is_string());
    let place = place.unwrap_or(&Value::Null);
    let flow = value["flow"].as_array().into_iter().flatten();
    Finding {
        file: text(&place["file"]).unwrap_or_default(),
        line: u32::try_from(place["line"].as_u64().unwrap_or(0)).unwrap_or(0),
        rule: text(&value["rule"]).unwrap_or_default(),
        datum: text(&value["data"]["path"]),
        purpose: text(&value["use"]["purpose"]),
        touch: value["use"]["kind"] == "touch",
        flow: flow
            .map(|step| {
                let note = step["note"].as_str().unwrap_or_default();
                format!(
                    "{}:{}:{} {note}",
                    step["file"].as_str().unwrap_or_default(),
                    step["line"],
                    step["column"]
                )
            })
            .collect(),
    }
}

#[test]
fn a_report_is_read_line_by_line() {
    let report = r#"{"schema":1,"type":"finding","rule":"unconsented-use","data":{"path":"shop::Customer::email","file":"src/m.rs","line":1},"use":{"kind":"log","purpose":"operations.logging","file":"src/a.rs","line":40},"flow":[{"file":"src/a.rs","line":38,"column":17,"note":"`email` is read"}]}
{"schema":1,"type":"summary"}"#;
    let findings = parse(report).expect("it is complete");
    assert_eq!(
        findings,
        [Finding {
            file: "src/a.rs".to_owned(),
            line: 40,
            rule: "unconsented-use".to_owned(),
            datum: Some("shop::Customer::email".to_owned()),
            purpose: Some("operations.logging".to_owned()),
            touch: false,
            flow: vec!["src/a.rs:38:17 `email` is read".to_owned()],
        }]
    );
    assert!(parse("").is_err());
}
