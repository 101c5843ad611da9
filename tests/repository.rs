//! Tests about the repository itself: what it says about itself is true.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::command::{checkout, run_within};

/// Every topic of the cases is a folder of cases: a stray file would never be run and look as if it were.
#[test]
fn no_file_stands_between_the_cases_and_their_topics() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for entry in walkdir::WalkDir::new(&cases)
        .min_depth(1)
        .sort_by_file_name()
    {
        let entry = entry.expect("the cases can be read");
        let expected = match entry.depth() {
            1 => entry.file_type().is_dir() || entry.file_name() == "policy.toml",
            _ => entry.depth() == 2 && entry.path().extension().is_some_and(|ext| ext == "rs"),
        };
        assert!(
            expected,
            "{} is neither a topic nor a case",
            entry.path().display()
        );
    }
}

/// The lines of the README's blocks of shell commands, in order.
fn readme_commands() -> Vec<String> {
    let readme = fs::read_to_string(checkout().join("README.md")).expect("the README is there");
    let mut found = Vec::new();
    let mut in_shell = false;
    for line in readme.lines() {
        match line.trim_start().strip_prefix("```") {
            Some(language) => in_shell = language == "sh",
            None if in_shell && !line.trim().is_empty() => found.push(line.trim().to_owned()),
            None => {}
        }
    }
    found
}

/// Each command is run as it is written, or shown to be what it says it is. One that is added has to be thought of here.
#[test]
fn the_commands_of_the_readme_do_what_it_says() {
    for command in readme_commands() {
        match command.as_str() {
            "cargo consent check --manifest-path examples/webshop/Cargo.toml" => {
                let ran = as_written(&command);
                assert_eq!(ran.code, 1, "{}", ran.all());
                for word in ["unconsented-use", "prohibited-use", "violations"] {
                    assert!(ran.stdout.contains(word), "no `{word}` in {}", ran.all());
                }
            }
            // This runs in it. That it runs everything: `.ci/run` calls it as it is, and no package is left out.
            "cargo test" => {
                let ci = fs::read_to_string(checkout().join(".ci/run")).expect("it is there");
                assert!(
                    ci.lines().any(|line| line == "step \"tests\" cargo test"),
                    "{ci}"
                );
                let manifest =
                    fs::read_to_string(checkout().join("Cargo.toml")).expect("it is there");
                let list = |key: &str| {
                    let line = manifest.lines().find(|line| line.starts_with(key));
                    line.and_then(|line| line.strip_prefix(key))
                        .map(str::to_owned)
                };
                assert!(list("members").is_some());
                // What cases need of the registry is built when one asks for it, and has no tests of its own.
                let tested = list("members").map(|list| list.replace(" \"tests/crates\",", ""));
                assert_eq!(tested, list("default-members"));
            }
            // Needs the network and the published repository: that it names our package is all that can be seen from here.
            "cargo install --git https://github.com/consent-rs/consent cargo-consent" => {
                let manifest =
                    fs::read_to_string(checkout().join("Cargo.toml")).expect("it is there");
                assert!(
                    manifest.contains("repository = \"https://github.com/consent-rs/consent\"")
                );
                let command = fs::read_to_string(checkout().join("lint/cli/Cargo.toml"))
                    .expect("it is there");
                assert!(command.contains("name = \"cargo-consent\""));
            }
            "cargo consent init" | "cargo consent" | "cargo consent check" => {
                let words: Vec<&str> = command.split(' ').skip(1).collect();
                let mut help = cargo();
                let ran = run_within(LIMIT, help.args(words).arg("--help"));
                assert_eq!(ran.code, 0, "{}", ran.all());
            }
            other => panic!("the README has a command that no test knows: `{other}`"),
        }
    }
}

/// The command may have to be compiled first.
const LIMIT: Duration = Duration::from_secs(1_200);

/// Runs a line of the README in the checkout.
fn as_written(command: &str) -> crate::command::Ran {
    let mut words = command.split(' ');
    assert_eq!(words.next(), Some("cargo"));
    run_within(LIMIT, cargo().args(words))
}

/// `cargo consent` of this checkout, but for `--release`: optimising takes minutes and changes no finding. `.ci/run`
/// runs it optimised.
fn cargo() -> Command {
    let config = fs::read_to_string(checkout().join(".cargo/config.toml")).expect("it is there");
    let alias = config
        .lines()
        .find_map(|line| line.strip_prefix("consent = \"")?.strip_suffix('"'));
    let alias = alias.expect("the checkout has `cargo consent`");
    assert!(alias.contains(" --release "), "{alias}");
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo
        .env("CARGO_ALIAS_CONSENT", alias.replace(" --release ", " "))
        .current_dir(checkout());
    cargo
}
