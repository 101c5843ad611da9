//! What is typed and what it means.

use std::ffi::OsString;

use camino::Utf8PathBuf;
use clap::CommandFactory;
use consent_policy::Policy;
use consent_policy::rule::Level;

use super::args::{self, Args, Format};
use super::options::{Action, Options, UsageError};

fn options(line: &str) -> Result<Options, UsageError> {
    let words = line.split_whitespace().map(OsString::from);
    args::parse(words.collect()).and_then(Options::new)
}

fn help(line: &str) -> String {
    match options(line) {
        Err(UsageError::Other { message, help }) => format!("{message}; {help}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_command_line_is_sound() {
    Args::command().debug_assert();
}

#[test]
fn both_names_of_the_command_mean_the_same() {
    for line in [
        "cargo-consent",
        "cargo-consent check",
        "cargo-consent consent",
        "cargo-consent consent check",
    ] {
        let action = options(line).unwrap().action;
        assert_eq!(action, Action::Check { stats: false }, "{line}");
    }
}

#[test]
fn flags_stand_before_and_after_the_command() {
    for line in [
        "cargo-consent -p a -F x,y --offline --message-format json list",
        "cargo-consent list -p a -F x,y --offline --message-format json",
    ] {
        let options = options(line).unwrap();
        assert_eq!(options.action, Action::List);
        assert_eq!(options.load.packages, ["a"]);
        assert_eq!(options.load.features, ["x,y"]);
        assert!(options.load.offline);
        assert_eq!(options.format, Format::Json);
    }
}

#[test]
fn a_path_is_named_with_or_without_a_command() {
    for line in ["cargo-consent a/b.rs", "cargo-consent check a/b.rs"] {
        let path = options(line).unwrap().load.path;
        assert_eq!(path, Some(Utf8PathBuf::from("a/b.rs")));
    }
}

#[test]
fn mistakes_have_a_next_step() {
    assert!(help("cargo-consent chekc").contains("did you mean `check`?"));
    assert!(help("cargo-consent -D unconsented-uses").contains("did you mean `unconsented-use`?"));
    assert!(help("cargo-consent --manifest-path a.toml").contains("path to a `Cargo.toml`"));
    assert!(help("cargo-consent x.rs --manifest-path Cargo.toml").contains("once"));
}

#[test]
fn levels_hold_in_the_order_in_which_they_are_typed() {
    let line = "cargo-consent check -D gaps -A undeclared-use -W undeclared-recipient -A prohibited-use --forbid prohibited-use";
    let options = options(line).unwrap();
    let text = "[rules]\nundeclared-use = \"warn\"\n";
    let mut policy = Policy::parse("consent.toml", text).unwrap();
    options.set_levels(&mut policy).unwrap();
    assert_eq!(policy.level("undeclared-use"), Level::Allow);
    assert_eq!(policy.level("undeclared-recipient"), Level::Warn);
    assert_eq!(policy.level("unread-file"), Level::Deny);
    let told: Vec<String> = policy
        .not_checked_yet()
        .into_iter()
        .map(|n| n.what)
        .collect();
    assert_eq!(told, ["rule `undeclared-recipient` of the command line"]);
    assert_eq!(policy.level("prohibited-use"), Level::Forbid);
    assert_eq!(policy.level("unconsented-use"), Level::Deny);
}

#[test]
fn what_is_forbidden_stays_so() {
    let text = "[rules]\nprohibited-use = \"forbid\"\n";
    let mut policy = Policy::parse("consent.toml", text).unwrap();
    let lower = options("cargo-consent -A prohibited-use").unwrap();
    assert!(lower.set_levels(&mut policy).is_err());
    let same = options("cargo-consent -D prohibited-use").unwrap();
    same.set_levels(&mut policy).unwrap();
    assert_eq!(policy.level("prohibited-use"), Level::Forbid);
}

#[test]
fn what_is_explained_is_told_by_its_form() {
    use super::explain::{What, what};
    let at = |file: &str, line, column| {
        What::Place(crate::explain::At {
            file: file.into(),
            line,
            column,
        })
    };
    for (text, expected) in [
        ("unread-file", What::Rule("unread-file".into())),
        ("gaps", What::Rule("gaps".into())),
        ("0123456789ABCDEF", What::Finding("0123456789abcdef".into())),
        ("src/a.rs:3", at("src/a.rs", 3, None)),
        ("src/a.rs:3:14", at("src/a.rs", 3, Some(14))),
        // As compilers print it, and with a drive.
        ("src/a.rs:3:14:", at("src/a.rs", 3, Some(14))),
        (r"C:\a.rs:3", at(r"C:\a.rs", 3, None)),
        ("a.rs:99999999999", at("a.rs", u32::MAX, None)),
    ] {
        assert_eq!(what(text).unwrap(), expected, "{text}");
    }
    for text in ["src/a.rs", "a.rs:x", "a.rs:-1", ":3", "", "unread-files"] {
        assert!(what(text).is_err(), "{text}");
    }
}

#[test]
fn stats_are_asked_for_with_and_without_a_command() {
    for line in [
        "cargo-consent --stats",
        "cargo-consent check --stats",
        "cargo-consent check a/b.rs --stats",
    ] {
        assert_eq!(options(line).unwrap().action, Action::Check { stats: true });
    }
}
