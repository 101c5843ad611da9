//! Reading `consent.toml`.

use std::collections::BTreeMap;

use camino::Utf8Path;
use consent_policy::rule::Level;
use consent_policy::{ErrorKind, KindPurpose, Policy, PolicyErrors, Term};

fn term(text: &str) -> Term {
    Term::parse(text).expect("a term")
}

fn read(files: &[(&str, &str)]) -> Result<Policy, PolicyErrors> {
    let files: BTreeMap<_, _> = files.iter().copied().collect();
    Policy::read_with(Utf8Path::new("project/consent.toml"), &mut |path| {
        files
            .get(path.as_str())
            .map(|text| text.as_bytes().to_vec())
            .ok_or_else(|| std::io::ErrorKind::NotFound.into())
    })
}

fn errors(text: &str) -> String {
    match Policy::parse("consent.toml", text) {
        Ok(_) => String::new(),
        Err(errors) => errors.to_string(),
    }
}

#[track_caller]
fn told(text: &str, expected: &[&str]) {
    let errors = errors(text);
    for expected in expected {
        assert!(
            errors.contains(expected),
            "`{expected}` is not in\n{errors}"
        );
    }
    assert_eq!(
        errors
            .lines()
            .filter(|line| !line.starts_with("  "))
            .count(),
        expected.len(),
        "{errors}"
    );
}

#[test]
fn a_policy_may_use_everything() {
    let policy = Policy::parse("consent.toml", include_str!("policies/everything.toml"));
    let policy = policy.unwrap_or_else(|errors| panic!("{errors}"));
    let newsletter = &policy.purposes[&term("marketing.newsletter")];
    assert_eq!(
        newsletter.text.as_ref().unwrap().value,
        "We advertise.",
        "inherited"
    );
    assert_eq!(policy.never.len(), 1);
    assert_eq!(policy.level("untagged-data"), Level::Warn);
    assert_eq!(policy.level("unconsented-use"), Level::Deny);
    let what: Vec<_> = policy
        .not_checked_yet()
        .into_iter()
        .map(|gap| gap.what)
        .collect();
    assert_eq!(
        what,
        [
            "vocabulary `fideslang@3`",
            "vocabulary `iab-tcf@2.2`",
            "`sensitive` of category `user.health_and_medical`",
            "`guard` of purpose `marketing.newsletter`",
            "`at-most` of purpose `matching`",
            "`without-consent` of purpose `measurement`",
            "[[combination]]",
            "recipient `datadog`",
            "recipient `mailgun`",
            "[[guard]]",
            "[[deidentify]]",
            "[[except]]",
            "rule `untagged-data`",
        ]
    );
}

#[test]
fn an_empty_policy_is_one() {
    let policy = Policy::parse("consent.toml", "").unwrap();
    assert!(policy.not_checked_yet().is_empty());
    assert!(policy.check_purpose(&term("operations.logging")).is_ok());
    assert!(policy.check_purpose(&term("operations")).is_ok());
    let unknown = policy
        .check_category(&term("user.contact.emial"))
        .unwrap_err();
    assert_eq!(unknown.nearest, Some(term("user.contact.email")));
}

#[test]
fn all_mistakes_of_a_file_are_told_at_once() {
    let found = errors(include_str!("policies/broken.toml"));
    let expected = include_str!("policies/broken.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write("tests/policies/broken.txt", format!("{found}\n")).unwrap();
    } else {
        assert_eq!(found.trim(), expected.trim());
    }
}

#[test]
fn a_syntax_error_says_where_and_hides_no_other_mistake() {
    told(
        "[purposes.account]\ntext = \"unclosed\nbassis = \"contract\"\n",
        &["consent.toml:2:", "consent.toml:3:1: unknown key `bassis`"],
    );
    told(
        "a = 1\na = 2\n",
        &[
            "consent.toml:1:1: unknown key `a`",
            "consent.toml:2:1: duplicate key",
        ],
    );
}

#[test]
fn kinds_fall_back_to_their_parents() {
    let policy = Policy::parse(
        "consent.toml",
        "[purposes.account]\n[recipients.datadog]\n[kinds]\nlog = { recipient = \"datadog\" }\n\"log.audit\" = \"account\"\nhttp = \"any\"\n",
    )
    .unwrap_or_else(|errors| panic!("{errors}"));
    let purpose = |kind: &str| policy.kind(&term(kind)).purpose.clone();
    assert_eq!(
        purpose("log"),
        KindPurpose::Purpose(term("operations.logging"))
    );
    assert_eq!(
        purpose("log.trace"),
        KindPurpose::Purpose(term("operations.logging"))
    );
    assert_eq!(
        purpose("log.audit.login"),
        KindPurpose::Purpose(term("account"))
    );
    assert_eq!(purpose("http"), KindPurpose::Any);
    assert_eq!(purpose("mail"), KindPurpose::Inherit);
    assert_eq!(purpose("panic"), KindPurpose::Ignore);
    assert_eq!(purpose("database.insert"), KindPurpose::Any);
    assert_eq!(purpose("unheard-of"), KindPurpose::Inherit);
    let audit = policy.kind(&term("log.audit"));
    assert_eq!(audit.recipient.unwrap().value, term("datadog"));
    assert!(!audit.outgoing);
    assert!(policy.kind(&term("http.post")).outgoing);
}

#[test]
fn a_kind_of_ones_own_is_named_twice() {
    let named =
        "[purposes.a]\n[kinds]\nfax = \"a\"\n[[use]]\npath = \"x::send\"\nkind = \"fax.page\"\n";
    assert_eq!(errors(named), "");
    told(
        "[purposes.a]\n[kinds]\nfax = \"a\"\n",
        &["unknown kind `fax`"],
    );
    told(
        "[[use]]\npath = \"x::send\"\nkind = \"htpt\"\n",
        &["unknown kind `htpt`"],
    );
}

#[test]
fn children_inherit_until_they_set_their_own() {
    let policy = Policy::parse(
        "consent.toml",
        "[purposes.a.b.c]\nbasis = \"consent\"\n[purposes.a]\nbasis = \"contract\"\nguard = \"opt-in\"\n",
    )
    .unwrap_or_else(|errors| panic!("{errors}"));
    let purpose = |name: &str| policy.purposes[&term(name)].clone();
    assert_eq!(purpose("a.b").basis.unwrap().as_str(), "contract");
    assert_eq!(purpose("a.b.c").basis.unwrap().as_str(), "consent");
    assert_eq!(purpose("a.b.c").guard.unwrap().as_str(), "opt-in");
    assert_eq!(policy.not_checked_yet().len(), 1, "one line of the policy");
}

#[test]
fn a_policy_extends_others() {
    let policy = read(&[
        (
            "project/consent.toml",
            "extends = [\"../org/base.toml\", \"local.toml\"]\n[purposes.account]\ndata = [\"user.name\"]\n[[never]]\npurposes = [\"ads\"]\n[rules]\nuntagged-data = \"warn\"\nunread-file = \"allow\"\n",
        ),
        (
            "org/base.toml",
            "extends = [\"terms.toml\"]\n[purposes.account]\ntext = \"Your account.\"\n[[never]]\ndata = [\"user.biometric\"]\n[rules]\nunread-file = \"forbid\"\nuntagged-data = \"deny\"\n",
        ),
        ("org/terms.toml", "[purposes.ads]\n"),
        ("project/local.toml", "extends = [\"../org/terms.toml\"]\n"),
    ])
    .unwrap_or_else(|errors| panic!("{errors}"));
    let account = &policy.purposes[&term("account")];
    assert!(account.text.is_some() && account.data.is_some());
    assert_eq!(policy.never.len(), 2);
    assert_eq!(
        policy.level("untagged-data"),
        Level::Warn,
        "the nearer file wins"
    );
    assert_eq!(
        policy.level("unread-file"),
        Level::Forbid,
        "unless the base forbids"
    );
    assert_eq!(policy.warnings.len(), 1);
    assert_eq!(policy.warnings[0].kind, ErrorKind::Overruled);
    assert_eq!(
        policy.files.line(policy.warnings[0].span),
        "unread-file = \"allow\""
    );
    assert_eq!(
        policy
            .files
            .get(account.text.as_ref().unwrap().span.file)
            .path,
        "org/base.toml"
    );
}

#[test]
fn what_extends_cannot_do_is_told() {
    let told = |files: &[(&str, &str)], expected: &str| {
        let errors = read(files).map(|_| ()).unwrap_err().to_string();
        assert_eq!(errors, expected);
    };
    told(
        &[("project/consent.toml", "extends = [\"gone.toml\"]")],
        "project/consent.toml:1:12: cannot read `project/gone.toml`: entity not found",
    );
    told(
        &[
            ("project/consent.toml", "extends = [\"./b.toml\"]"),
            ("project/b.toml", "extends = [\"../project/consent.toml\"]"),
        ],
        "project/b.toml:1:12: `extends` runs in a circle: `project/consent.toml` extends `project/b.toml` extends `project/consent.toml`",
    );
    told(
        &[
            (
                "project/consent.toml",
                "extends = [\"b.toml\"]\n[collected]\nweb = \"Web\"\n[purposes.a]\ntext = \"A\"",
            ),
            (
                "project/b.toml",
                "[collected]\nweb = \"The web\"\n[purposes.a]\ntext = \"B\"",
            ),
        ],
        "project/consent.toml:3:1: collection point `web` is set in two files of this policy\n  help: remove one of them: what a base file sets holds for all that extend it\n  project/b.toml:2:1: also set here\nproject/consent.toml:5:8: `text` of purpose `a` is set in two files of this policy\n  help: remove one of them: what a base file sets holds for all that extend it\n  project/b.toml:4:8: also set here",
    );
    let missing = read(&[]).map(|_| ()).unwrap_err();
    assert_eq!(missing.errors[0].kind, ErrorKind::Unreadable);
}

#[test]
fn an_unknown_term_may_be_of_a_vocabulary_that_is_not_read_yet() {
    let rest = "[purposes.a]\ndata = [\"user.unheard.of\"]\n";
    assert_eq!(
        errors(&format!("vocabularies = [\"fideslang@3\"]\n{rest}")),
        ""
    );
    told(rest, &["unknown category `user.unheard.of`"]);
}

#[test]
fn no_text_panics() {
    use proptest::prelude::*;
    let lines: Vec<_> = include_str!("policies/everything.toml")
        .lines()
        .chain(include_str!("policies/broken.toml").lines())
        .collect();
    proptest!(|(picked in prop::collection::vec(0..lines.len(), 0..30), cut in 0usize..400)| {
        let text: Vec<_> = picked.iter().map(|&idx| lines[idx]).collect();
        let text = text.join("\n");
        let cut = text.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(text.len());
        let first = errors(&text[..cut]);
        prop_assert_eq!(first, errors(&text[..cut]));
    });
}

#[test]
fn depth_is_an_error_and_not_a_crash() {
    let deep = vec!["a"; 100_000].join(".");
    for text in [
        format!("[purposes.{deep}]\n"),
        format!("[purposes]\n{deep} = 1\n"),
        format!(
            "[[never]]\ndata = {}{}\n",
            "[".repeat(100_000),
            "]".repeat(100_000)
        ),
        format!(
            "[kinds]\nlog = {}1{}\n",
            "{ a = ".repeat(100_000),
            " }".repeat(100_000)
        ),
        format!(
            "[[code]]\npath = \"{}\"\npurpose = \"x\"\n",
            "a::".repeat(100_000)
        ),
    ] {
        assert!(Policy::parse("consent.toml", &text).is_err());
    }
}

#[test]
fn only_what_decides_nothing_is_not_checked() {
    let text = "[rules]\nunread-file = \"warn\"\ngaps = \"deny\"\nundeclared-recipient = \"warn\"\n\
         [[deidentify]]\npath = \"a::erase\"\nto = \"anonymous\"\n\
         [[deidentify]]\npath = \"a::sum\"\nto = \"aggregated\"\n";
    let policy = Policy::parse("consent.toml", text).unwrap_or_else(|errors| panic!("{errors}"));
    let gaps = policy.not_checked_yet();
    let what: Vec<_> = gaps.iter().map(|gap| gap.what.as_str()).collect();
    assert_eq!(what, ["rule `undeclared-recipient`", "[[deidentify]]"]);
}
