//! The rules on a made-up program: a text with marked words, a policy, and flows between them.

use std::sync::Arc;

use consent_policy::{Policy, Term};

use super::*;
use crate::marks::{Marks, Problem, ProblemPlace, Tag, TagId};
use crate::project::{FileId, Gap, Source, Sources, Span};

const CODE: &str = "struct Customer { email: String }
fn login(c: &Customer) {
    info!(\"{}\", c.email);
    audit!(c.email == x);
    client.json(&c);
}
";

const POLICY: &str = r#"
[purposes.account]
text = "We run your account."
data = ["user.contact"]
[purposes.marketing]
text = "We tell you about our products."
data = ["user.name"]
[purposes.marketing.newsletter]
[[never]]
text = "Credentials are never given to advertisers."
data = ["user.authorization"]
purposes = ["marketing"]
"#;

/// What a test changes; the rest is the same for all.
struct World {
    policy: Policy,
    marks: Marks,
    sources: Sources,
    detected: Vec<Detected>,
    origins: Vec<Origin>,
    lost: Vec<Lost>,
    problems: Vec<Problem>,
    unread: Vec<Gap>,
    gaps: Vec<Gap>,
    overrides: Vec<(String, Level)>,
    /// Nothing is reported in it: another package's.
    unselected: Option<FileId>,
}

impl World {
    fn new(policy: &str) -> World {
        let source = |path: &str| {
            Arc::new(Source {
                path: path.into(),
                text: CODE.into(),
                ..Source::default()
            })
        };
        World {
            policy: Policy::parse("consent.toml", policy).unwrap(),
            marks: Marks::default(),
            // The first two are one file that library and binary read.
            sources: Sources {
                files: vec![
                    source("src/model.rs"),
                    source("src/model.rs"),
                    source("src/a.rs"),
                ],
            },
            detected: Vec::new(),
            origins: Vec::new(),
            lost: Vec::new(),
            problems: Vec::new(),
            unread: Vec::new(),
            gaps: Vec::new(),
            overrides: Vec::new(),
            unselected: None,
        }
    }

    fn tag(&mut self, path: &str, category: &str, purposes: Option<&[&str]>) -> TagId {
        self.marks.tags.push(Tag {
            path: path.to_owned(),
            name: path.rsplit("::").next().unwrap().to_owned(),
            category: term(category),
            purposes: purposes.map(|list| list.iter().map(|p| term(p)).collect()),
            never: Vec::new(),
            collected_at: None,
            span: Some(at(0, "email: String").span),
            policy: None,
        });
        TagId(self.marks.tags.len() as u32 - 1)
    }

    fn email(&mut self) -> TagId {
        self.tag("shop::Customer::email", "user.contact.email", None)
    }

    fn judge(&self) -> Outcome {
        let levels = Levels::new(&self.policy, &self.overrides).unwrap();
        let input = Input {
            detected: &self.detected,
            origins: &self.origins,
            lost: &self.lost,
            marks: &self.marks,
            problems: &self.problems,
            not_checked: &[],
            unread: &self.unread,
            gaps: &self.gaps,
            sources: &self.sources,
            is_reported: &|file| Some(file) != self.unselected,
            counts: Counts::default(),
        };
        judge(&input, &self.policy, &levels)
    }
}

fn term(text: &str) -> Term {
    Term::parse(text).unwrap()
}

fn named(purpose: &str) -> DetectedPurpose {
    DetectedPurpose::Named(term(purpose))
}

/// The first place of a text in the code.
fn at(file: u32, text: &str) -> Place {
    let lo = CODE.find(text).unwrap() as u32;
    Place {
        span: Span::new(FileId(file), lo, lo + text.len() as u32),
    }
}

fn step(place: Place, note: &str) -> Step {
    Step {
        place,
        note: note.to_owned(),
    }
}

fn detected(tag: TagId, kind: &str, place: Place, purpose: DetectedPurpose) -> Detected {
    Detected {
        tag,
        used: DetectedUse {
            touch: kind == "touch",
            path: match kind {
                "touch" => "shop::login".to_owned(),
                _ => "tracing::info!".to_owned(),
            },
            kind: kind.to_owned(),
            use_id: None,
            recipient: None,
            function: "shop::login".to_owned(),
            place,
        },
        purpose,
        steps: vec![step(at(place.span.file.0, "c.email"), "`email` is read")],
        more_paths: 0,
    }
}

fn log(tag: TagId) -> Detected {
    let place = at(0, "info!(\"{}\", c.email)");
    detected(tag, "log.info", place, named("operations.logging"))
}

fn touch(tag: TagId, place: Place, purpose: &str) -> Detected {
    Detected {
        steps: vec![step(place, "`email` is read")],
        ..detected(tag, "touch", place, named(purpose))
    }
}

fn messages(outcome: &Outcome) -> Vec<&str> {
    outcome
        .findings
        .iter()
        .map(|f| f.message.as_str())
        .collect()
}

#[test]
fn a_use_that_nobody_consented_to_is_told_with_the_policys_lines() {
    let mut world = World::new(POLICY);
    let email = world.email();
    world.detected.push(log(email));
    let outcome = world.judge();
    let [finding] = &outcome.findings[..] else {
        panic!("{:?}", messages(&outcome));
    };
    assert_eq!(finding.rule, "unconsented-use");
    assert_eq!(
        finding.message,
        "`email` of `Customer` is logged for `operations.logging`, which nobody consented to"
    );
    assert_eq!(
        (finding.verdict, finding.level),
        (FindingVerdict::Violation, Level::Deny)
    );
    assert_eq!(finding.data.as_ref().unwrap().purposes, ["account"]);
    let used = finding.used.as_ref().unwrap();
    assert_eq!(used.purpose.as_deref(), Some("operations.logging"));
    let text = |r: &PolicyRef| POLICY[r.lo as usize..r.hi as usize].to_owned();
    let refs: Vec<_> = finding
        .policy
        .iter()
        .map(|r| (text(r), r.label.as_str()))
        .collect();
    assert_eq!(
        refs,
        [
            (
                "[\"user.contact\"]".to_owned(),
                "consented to for `account` here"
            ),
            (
                "\"We run your account.\"".to_owned(),
                "`account` is consented to"
            ),
        ]
    );
    assert_eq!(
        finding.notes,
        [
            "uses of kind `log.info` serve `operations.logging` unless `[kinds]` says otherwise",
            "log an id instead, or have `operations.logging` consented to and let its `data` in \
             `consent.toml` cover `user.contact.email`",
        ]
    );
    assert_eq!(outcome.summary.violations, 1);
    assert!(outcome.is_denied());
}

#[test]
fn the_clause_quotes_the_policy() {
    let mut world = World::new(POLICY);
    let email = world.email();
    let password = world.tag(
        "shop::Customer::password",
        "user.authorization.password",
        None,
    );
    let place = at(0, "client.json(&c)");
    for tag in [email, password] {
        let purpose = named("marketing");
        world.detected.push(detected(tag, "http", place, purpose));
    }
    let outcome = world.judge();
    let told: Vec<_> = outcome
        .findings
        .iter()
        .map(|f| {
            let clause = f.clause.as_ref().unwrap();
            (f.rule, clause.id.as_str(), clause.text.as_str())
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "prohibited-use",
                "prohibited",
                "Credentials are never given to advertisers."
            ),
            (
                "unconsented-use",
                "consented",
                "We tell you about our products."
            ),
        ]
    );
    let prohibited = &outcome.findings[0];
    assert_eq!(
        prohibited.message,
        "`password` of `Customer` is sent by HTTP for `marketing`, which is prohibited"
    );
    let labels: Vec<_> = prohibited.policy.iter().map(|r| r.label.as_str()).collect();
    assert_eq!(
        labels,
        [
            "this is promised",
            "which covers `user.authorization.password`",
            "for this purpose"
        ]
    );
    assert_eq!(
        prohibited.notes,
        [
            "`unconsented-use` too: nobody has consented to any purpose",
            "leave it out of the request: consent does not lift a prohibition"
        ]
    );
    assert_eq!(
        outcome.findings[1].notes[0],
        "consent was given for `account` only"
    );
}

#[test]
fn what_is_consented_to_is_counted_and_not_listed() {
    let mut world = World::new(POLICY);
    let email = world.email();
    let place = at(0, "client.json(&c)");
    for purpose in [named("account"), DetectedPurpose::Any] {
        world
            .detected
            .push(detected(email, "database", place, purpose));
    }
    // Read for what it is for: no use, so not counted.
    let read = at(0, "c.email == x");
    world.detected.push(touch(email, read, "account"));
    let outcome = world.judge();
    assert_eq!(messages(&outcome), Vec::<&str>::new());
    assert_eq!(outcome.summary.permitted, 2);
    assert!(!outcome.is_denied());
}

#[test]
fn a_use_without_a_purpose_is_a_gap_that_names_its_roots() {
    let mut world = World::new(POLICY);
    let email = world.email();
    let place = at(0, "client.json(&c)");
    for root in ["shop::main", "shop::jobs::nightly", "shop::main"] {
        let root = root.to_owned();
        world.detected.push(detected(
            email,
            "http",
            place,
            DetectedPurpose::Undeclared { root },
        ));
    }
    let outcome = world.judge();
    assert_eq!(
        messages(&outcome),
        [
            "`email` of `Customer` is sent by HTTP, and no code from `shop::jobs::nightly` or \
             `shop::main` to here declares a purpose"
        ]
    );
    let finding = &outcome.findings[0];
    assert_eq!(finding.verdict, FindingVerdict::Gap);
    assert_eq!(finding.level, Level::Deny);
    assert_eq!(finding.used.as_ref().unwrap().purpose, None);
    assert_eq!((outcome.summary.violations, outcome.summary.gaps), (0, 1));
}

#[test]
fn a_datum_stored_although_nobody_consented_to_anything_is_found() {
    let mut world = World::new(POLICY);
    let health = world.tag(
        "shop::Patient::diagnosis",
        "user.health_and_medical",
        Some(&[]),
    );
    let place = at(0, "client.json(&c)");
    world
        .detected
        .push(detected(health, "database", place, DetectedPurpose::Any));
    let outcome = world.judge();
    assert_eq!(
        messages(&outcome),
        [
            "`diagnosis` of `Patient` is stored in a database, and nobody has consented to any \
             purpose"
        ]
    );
    let used = outcome.findings[0].used.as_ref().unwrap();
    assert_eq!(used.purpose.as_deref(), Some("any"));
}

#[test]
fn a_touch_is_told_unless_a_use_under_its_purpose_lies_further_along() {
    let mut world = World::new(POLICY);
    let email = world.email();
    // Read and mailed, and elsewhere only compared.
    let call = at(0, "client.json(&c)");
    let used = detected(email, "mail", call, named("marketing"));
    world.detected.push(used.clone());
    world
        .detected
        .push(touch(email, at(0, "c.email"), "marketing"));
    let compared = at(0, "c.email == x");
    world.detected.push(touch(email, compared, "marketing"));
    let rules = |world: &World| {
        let outcome = world.judge();
        let told = |f: &Finding| f.used.as_ref().unwrap().kind.clone();
        outcome.findings.iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(rules(&world), ["touch", "mail"]);
    // Another purpose, another datum: not the same.
    world.detected[0].purpose = named("account");
    assert_eq!(rules(&world), ["touch", "touch"]);
    world.detected[0] = Detected {
        tag: world.tag("shop::Customer::mail", "user.contact.email", None),
        ..used.clone()
    };
    assert_eq!(rules(&world), ["touch", "touch", "mail"]);
    // Paths that were not kept may begin at the other read.
    world.detected[0] = Detected {
        more_paths: 1,
        ..used
    };
    assert_eq!(rules(&world), ["mail"]);
}

#[test]
fn one_finding_per_datum_range_effect_and_purpose() {
    let mut world = World::new(POLICY);
    let email = world.email();
    let short = log(email);
    let mut long = short.clone();
    long.steps
        .insert(0, step(at(0, "Customer"), "a whole value"));
    let mut of_binary = short.clone();
    of_binary.used.place.span.file = FileId(1);
    of_binary.steps[0].place.span.file = FileId(1);
    let mut answers = short.clone();
    answers.used.kind = "response".to_owned();
    let all = [long.clone(), short.clone(), of_binary, short, answers];
    world.detected.extend(all.clone());
    let first = world.judge();
    assert_eq!(first.findings.len(), 2);
    let found: Vec<_> = first
        .findings
        .iter()
        .map(|f| (f.more_paths, f.flow.len()))
        .collect();
    assert_eq!(found, [(1, 1), (0, 1)]);
    // The order in which flows are found changes nothing.
    world.detected.reverse();
    let again = world.judge();
    assert_eq!(
        format!("{:?}", first.findings),
        format!("{:?}", again.findings)
    );
}

#[test]
fn findings_stand_in_the_order_of_files_and_places() {
    let mut world = World::new(POLICY);
    let email = world.email();
    let phone = world.tag("shop::Customer::phone", "user.contact.phone_number", None);
    let json = at(0, "client.json(&c)");
    world
        .detected
        .push(detected(email, "http", json, named("marketing")));
    world.detected.push(log(phone));
    world.detected.push(log(email));
    let mut other = log(email);
    other.used.place.span.file = FileId(2);
    world.detected.push(other);
    world.problems.push(Problem {
        rule: "unmatched-path",
        message: "nothing is called `shop::X`".to_owned(),
        at: ProblemPlace::Policy(("consent.toml".into(), 3, 9)),
        notes: Vec::new(),
    });
    let outcome = world.judge();
    let order: Vec<_> = outcome
        .findings
        .iter()
        .map(|f| (f.rule, f.data.as_ref().map_or("", |d| d.path.as_str())))
        .collect();
    assert_eq!(
        order,
        [
            ("unmatched-path", ""),
            ("unconsented-use", "shop::Customer::email"),
            ("unconsented-use", "shop::Customer::email"),
            ("unconsented-use", "shop::Customer::phone"),
            ("unconsented-use", "shop::Customer::email"),
        ]
    );
}

#[test]
fn a_fingerprint_knows_no_places() {
    let mut world = World::new(POLICY);
    let email = world.email();
    world.detected.push(log(email));
    let before = world.judge().findings[0].fingerprint.clone();
    world.detected[0].used.place = at(0, "audit!(c.email == x)");
    world.detected[0].steps.clear();
    assert_eq!(world.judge().findings[0].fingerprint, before);
    world.detected[0].used.function = "shop::logout".to_owned();
    assert_ne!(world.judge().findings[0].fingerprint, before);
}

#[test]
fn levels_decide_what_is_listed_and_not_what_is_counted() {
    let mut world = World::new(&format!("{POLICY}[rules]\nunconsented-use = \"allow\"\n"));
    let email = world.email();
    world.detected.push(log(email));
    let outcome = world.judge();
    assert_eq!(messages(&outcome), Vec::<&str>::new());
    assert_eq!(outcome.summary.violations, 1);
    world
        .overrides
        .push(("unconsented-use".to_owned(), Level::Warn));
    let outcome = world.judge();
    assert_eq!(outcome.findings[0].level, Level::Warn);
    assert!(!outcome.is_denied());
}

#[test]
fn a_tag_of_the_policy_is_shown_there() {
    let mut world = World::new(POLICY);
    let email = world.tag(
        "shop::Customer::email",
        "user.contact.email",
        Some(&["account"]),
    );
    world.marks.tags[0].policy = Some(("consent.toml".into(), 1, 5));
    world.detected.push(log(email));
    let outcome = world.judge();
    let finding = &outcome.findings[0];
    let last = finding.policy.last().unwrap();
    assert_eq!(
        (last.lo, last.hi, last.label.as_str()),
        (1, 5, "`email` of `Customer` is tagged here")
    );
    assert_eq!(
        finding.notes.last().unwrap(),
        "log an id instead, or have `operations.logging` consented to and name it in the tag's \
         `purposes`"
    );
}

#[test]
fn an_origin_without_a_tag_is_told_once() {
    let mut world = World::new(POLICY);
    let email = world.email();
    let origin = |place: Place| Origin {
        from: OriginFrom {
            path: "shop::SignupForm::email".to_owned(),
            name: "email".to_owned(),
            place: at(2, "email: String"),
        },
        to: email,
        place,
        steps: vec![step(at(2, "c.email"), "`email` is read")],
    };
    world.origins.push(origin(at(2, "client.json(&c)")));
    world.origins.push(origin(at(2, "audit!(c.email == x)")));
    let outcome = world.judge();
    assert_eq!(
        messages(&outcome),
        ["`email` has no tag but flows unchanged into `email` of `Customer`"]
    );
    let finding = &outcome.findings[0];
    assert_eq!(
        (finding.rule, finding.level),
        ("untagged-origin", Level::Warn)
    );
    assert_eq!((finding.flow.len(), finding.more_paths), (2, 1));
    assert_eq!(finding.at, Some(at(2, "email: String")));
}

#[test]
fn what_was_not_read_is_found_and_what_is_not_checked_is_counted() {
    let mut world = World::new("[purposes.marketing]\nguard = \"opt-in\"\n");
    let gap = |line: u32, message: &str| Gap {
        file: Some("src/a.rs".into()),
        line,
        message: message.to_owned(),
    };
    world
        .unread
        .push(gap(0, "`/home/me/src/a.rs` is not UTF-8 (line 3)"));
    world.unread.push(gap(3, "expected `;`"));
    world.gaps.push(gap(4, "an item inside a macro call"));
    let outcome = world.judge();
    assert_eq!(
        messages(&outcome),
        [
            "`src/a.rs` is not UTF-8 (line 3)",
            "`src/a.rs` is not read in full: expected `;`"
        ]
    );
    let place = outcome.findings[1].at.unwrap();
    assert_eq!(world.sources.text(place.span), "info!(\"{}\", c.email);");
    assert_eq!(outcome.findings[0].level, Level::Deny);
    let skipped: Vec<_> = outcome
        .summary
        .skipped
        .iter()
        .map(|gap| (gap.line, gap.message.as_str()))
        .collect();
    assert!(skipped.contains(&(2, "not checked yet: `guard` of purpose `marketing`")));
    assert_eq!(skipped.len(), 4);
    // Two files that were not read, a macro, a guard: each once.
    assert_eq!(outcome.summary.gaps, 4);
}

#[test]
fn mistakes_in_tags_are_told_where_they_stand() {
    let mut world = World::new(POLICY);
    world.problems.push(Problem {
        rule: "unknown-term",
        message: "unknown purpose `markting`".to_owned(),
        at: ProblemPlace::Code(at(0, "email").span),
        notes: vec!["did you mean `marketing`?".to_owned()],
    });
    let outcome = world.judge();
    let finding = &outcome.findings[0];
    assert_eq!(finding.at, Some(at(0, "email")));
    assert_eq!(finding.notes, ["did you mean `marketing`?"]);
    assert_eq!(finding.verdict, FindingVerdict::Gap);
    assert_eq!(outcome.summary.gaps, 1);
}

#[test]
fn nothing_is_told_of_other_packages_but_a_touch_is_not_lost_to_them() {
    let mut world = World::new(POLICY);
    let email = world.email();
    let mut mailed = detected(email, "mail", at(2, "client.json(&c)"), named("marketing"));
    mailed.steps = vec![step(at(0, "c.email"), "`email` is read")];
    world.detected.push(mailed);
    world
        .detected
        .push(touch(email, at(0, "c.email"), "marketing"));
    let kinds = |world: &World| {
        let outcome = world.judge();
        let told = |f: &Finding| f.used.as_ref().unwrap().kind.clone();
        outcome.findings.iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&world), ["mail"]);
    world.unselected = Some(FileId(2));
    assert_eq!(kinds(&world), ["touch"]);
    world.unselected = Some(FileId(0));
    assert_eq!(kinds(&world), ["mail"]);
}

#[test]
fn what_takes_data_and_is_not_understood_is_one_finding_for_each_call() {
    let mut world = World::new("");
    let (email, name) = (
        world.email(),
        world.tag("shop::Customer::name", "user.name", None),
    );
    let lost = |tag: TagId, is_macro: bool, lo: u32| Lost {
        tag,
        is_macro,
        name: "client.send".to_owned(),
        why: "the receiver's type is not known".to_owned(),
        function: "shop::f".to_owned(),
        place: Place {
            span: Span::new(FileId(2), lo, lo + 4),
        },
        steps: Vec::new(),
    };
    world.lost = vec![
        lost(name, false, 0),
        lost(email, false, 0),
        lost(email, true, 8),
    ];
    // Allowed by default: counted and not listed.
    let outcome = world.judge();
    assert!(outcome.findings.is_empty());
    assert_eq!(outcome.summary.gaps, 2);
    world.overrides = vec![("gaps".to_owned(), Level::Warn)];
    let outcome = world.judge();
    let told: Vec<(&str, &str)> = outcome
        .findings
        .iter()
        .map(|f| (f.rule, f.message.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (
                "unresolved-call",
                "`email` of `Customer` and `name` of `Customer` go into `client.send`, a call that is not resolved"
            ),
            (
                "unread-macro",
                "`email` of `Customer` goes into `client.send`, a macro that is not understood"
            ),
        ]
    );
    assert_eq!(outcome.findings[0].flow[0].note, "given to `client.send`");
}
