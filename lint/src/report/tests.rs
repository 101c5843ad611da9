//! Every format tells the same made-up outcome.

use std::sync::Arc;
use std::time::Duration;

use camino::Utf8PathBuf;
use consent_policy::Files;

use super::*;
use crate::project::{FileId, Gap, Source, Span};
use crate::rules::{Clause, Datum, PolicyRef, Step, Summary, Use};

const MODEL: &str = "pub struct Customer {\n    #[pii(category = \"user.contact.email\", purposes = [\"account\"])]\n    pub email: String,\n}\n";
const API: &str = "fn login(customer: &Customer) {\n    let who = &customer.email;\n    tracing::info!(\"hello {who}\");\n}\n";
const POLICY: &str = "[purposes.account]\nbasis = \"contract\"\n";

struct Made {
    project: Project,
    sources: Sources,
    policy: Files,
    outcome: Outcome,
}

fn place(file: u32, text: &str, part: &str) -> Place {
    let lo = text.find(part).unwrap() as u32;
    Place {
        span: Span::new(FileId(file), lo, lo + part.len() as u32),
    }
}

fn made() -> Made {
    let source = |path: &str, text: &str| {
        Arc::new(Source {
            path: path.into(),
            text: text.into(),
            ..Source::default()
        })
    };
    let policy = consent_policy::Policy::parse("/shop/consent.toml", POLICY).unwrap();
    let used = place(1, API, "tracing::info!(\"hello {who}\")");
    let finding = Finding {
        rule: "unconsented-use",
        verdict: FindingVerdict::Violation,
        level: Level::Deny,
        message: "`shop::Customer::email` is used for `operations.logging`".into(),
        clause: Some(Clause {
            id: "consented".into(),
            text: "We run your account.".into(),
        }),
        fingerprint: "abc".into(),
        data: Some(Datum {
            path: "shop::Customer::email".into(),
            category: "user.contact.email".into(),
            purposes: vec!["account".into()],
            state: "identified".into(),
            place: Some(place(0, MODEL, "email: String")),
        }),
        used: Some(Use {
            path: "tracing::info!".into(),
            kind: "log.info".into(),
            purpose: Some("operations.logging".into()),
            recipient: None,
            function: "shop::login".into(),
            place: used,
        }),
        flow: vec![
            Step {
                place: place(1, API, "customer.email"),
                note: "`email` is read".into(),
            },
            Step {
                place: used,
                note: "`who` is logged".into(),
            },
        ],
        more_paths: 2,
        at: None,
        policy: vec![PolicyRef {
            file: "/shop/consent.toml".into(),
            lo: 0,
            hi: 18,
            label: "consented to here".into(),
        }],
        notes: vec!["log the id instead".into()],
    };
    let misplaced = Finding {
        rule: "invalid-tag",
        verdict: FindingVerdict::Gap,
        level: Level::Warn,
        message: "two tags on one item".into(),
        clause: None,
        fingerprint: "def".into(),
        data: None,
        used: None,
        flow: Vec::new(),
        more_paths: 0,
        at: Some(place(0, MODEL, "pii")),
        policy: Vec::new(),
        notes: Vec::new(),
    };
    Made {
        project: Project {
            root: Utf8PathBuf::from("/shop"),
            ..Project::default()
        },
        sources: Sources {
            files: vec![source("src/model.rs", MODEL), source("src/api.rs", API)],
        },
        policy: policy.files,
        outcome: Outcome {
            findings: vec![finding, misplaced],
            summary: Summary {
                files: 2,
                functions: 1,
                tags: 1,
                uses: 1,
                violations: 1,
                gaps: 1,
                skipped: vec![Gap {
                    file: Some("/shop/src/bad.rs".into()),
                    line: 3,
                    message: "not UTF-8".into(),
                }],
                calls_resolved: 2,
                ..Summary::default()
            },
        },
    }
}

fn told(tell: impl Fn(&Report<'_>, &mut dyn std::io::Write) -> std::io::Result<()>) -> String {
    let made = made();
    let report = Report {
        project: &made.project,
        sources: &made.sources,
        policy: &made.policy,
        outcome: &made.outcome,
        stats: None,
        elapsed: Duration::from_millis(120),
    };
    let mut out = Vec::new();
    tell(&report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn json_is_one_object_a_line_with_its_fields_in_order() {
    let expected = r#"{"schema":1,"type":"finding","rule":"unconsented-use","verdict":"violation","level":"deny","message":"`shop::Customer::email` is used for `operations.logging`","clause":{"id":"consented","text":"We run your account."},"fingerprint":"abc","data":{"path":"shop::Customer::email","category":"user.contact.email","purposes":["account"],"state":"identified","file":"src/model.rs","line":3,"column":9},"use":{"path":"tracing::info!","kind":"log.info","purpose":"operations.logging","recipient":null,"function":"shop::login","file":"src/api.rs","line":3,"column":5,"end_line":3,"end_column":34},"flow":[{"file":"src/api.rs","line":2,"column":16,"note":"`email` is read"},{"file":"src/api.rs","line":3,"column":5,"note":"`who` is logged"}]}
{"schema":1,"type":"finding","rule":"invalid-tag","verdict":"gap","level":"warn","message":"two tags on one item","clause":null,"fingerprint":"def","data":null,"use":null,"flow":[{"file":"src/model.rs","line":2,"column":7,"note":"two tags on one item"}]}
{"schema":1,"type":"summary","files":2,"functions":1,"tags":1,"uses":1,"violations":1,"gaps":1,"permitted":0,"suppressed":0,"skipped":[{"file":"src/bad.rs","line":3,"message":"not UTF-8"}],"calls":{"resolved":2,"unresolved":0}}
"#;
    assert_eq!(told(json), expected);
}

#[test]
fn short_is_a_line_for_each_finding() {
    let expected = "src/api.rs:3:5: deny[unconsented-use]: `shop::Customer::email` is used for `operations.logging`\n\
        src/model.rs:2:7: warn[invalid-tag]: two tags on one item\n";
    assert_eq!(told(short), expected);
    let summary = told(|report, out| {
        writeln!(out, "{}", summary_line(report))?;
        writeln!(
            out,
            "{}",
            skipped_line(report, &report.outcome.summary.skipped[0])
        )
    });
    assert_eq!(
        summary,
        "checked 2 files, 1 function: 1 violation, 1 gap, 0 suppressed, 1 skipped, 0.12 s\n\
         src/bad.rs:3: not UTF-8\n"
    );
}

#[cfg(feature = "cli")]
#[test]
fn human_shows_the_code_and_the_policy() {
    let look = |unicode| Look {
        colour: false,
        unicode,
        width: 100,
    };
    let expected = r#"
unconsented-use

  x `shop::Customer::email` is used for `operations.logging`
   ,-[src/api.rs:3:5]
 1 | fn login(customer: &Customer) {
 2 |     let who = &customer.email;
   :                ^^^^^^^|^^^^^^
   :                       `-- 1. `email` is read
 3 |     tracing::info!("hello {who}");
   :     ^^^^^^^^^^^^^^|^^^^^^^^^^^^^^
   :                   `-- 2. `who` is logged, for `operations.logging`
 4 | }
   `----
  help: policy: We run your account.
        log the id instead
        2 more paths lead there
        `cargo consent explain unconsented-use`

  > `shop::Customer::email` is tagged
   ,-[src/model.rs:3:9]
 2 |     #[pii(category = "user.contact.email", purposes = ["account"])]
 3 |     pub email: String,
   :         ^^^^^^|^^^^^^
   :               `-- `user.contact.email`, for `account`
 4 | }
   `----

  > the policy
   ,-[consent.toml:1:1]
 1 | [purposes.account]
   : ^^^^^^^^^|^^^^^^^^
   :          `-- consented to here
 2 | basis = "contract"
   `----

invalid-tag

  ! two tags on one item
   ,-[src/model.rs:2:7]
 1 | pub struct Customer {
 2 |     #[pii(category = "user.contact.email", purposes = ["account"])]
   :       ^|^
   :        `-- here
 3 |     pub email: String,
   `----
  help: `cargo consent explain invalid-tag`

"#;
    assert_eq!(
        told(|report, out| human(report, look(false), out)),
        expected.trim_start()
    );
    let unicode = told(|report, out| human(report, look(true), out));
    assert!(unicode.contains("╭─[src/api.rs:3:5]"), "{unicode}");
    let colour = told(|report, out| {
        let look = Look {
            colour: true,
            ..look(true)
        };
        human(report, look, out)
    });
    assert!(colour.contains("\u{1b}["));
}

#[cfg(feature = "cli")]
#[test]
fn every_mistake_of_a_policy_is_shown_with_its_line() {
    let errors = consent_policy::Policy::parse(
        "consent.toml",
        "[purposes.a]\nbasiss = 1\n[scan]\ntests = 3\n",
    )
    .unwrap_err();
    let look = Look {
        colour: false,
        unicode: false,
        width: 80,
    };
    let mut out = Vec::new();
    policy_problems(&errors, look, &mut out).unwrap();
    let expected = r#"
policy

  x unknown key `basiss` in [purposes.a]
   ,-[consent.toml:2:1]
 1 | [purposes.a]
 2 | basiss = 1
   : ^^^|^^
   :    `-- nearest: `basis`
 3 | [scan]
   `----
  help: did you mean `basis`?

policy

  x `tests` is `true` or `false`, but this is an integer
   ,-[consent.toml:4:9]
 3 | [scan]
 4 | tests = 3
   :         |
   :         `-- here
   `----

"#;
    assert_eq!(String::from_utf8(out).unwrap(), expected.trim_start());
}
