//! The examples are checked as their readers would check them: what the shop's README promises is what is reported,
//! and the newsletter is clean.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::lint::{Finding, lint};

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../examples")
        .join(name)
        .canonicalize()
        .expect("the example is there")
}

fn check(name: &str) -> Vec<Finding> {
    let dir = example(name);
    match lint(&dir, &dir.join("consent.toml")) {
        Ok(findings) => findings,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn the_newsletter_is_clean() {
    assert_eq!(check("newsletter"), []);
}

/// One line a finding, as `examples/webshop/expected.txt` has them. `CONSENT_BLESS=1` writes that file anew.
#[test]
fn the_shop_is_reported_as_its_readme_says() {
    let mut report = String::new();
    for finding in check("webshop") {
        let touch = if finding.touch { " (touch)" } else { "" };
        writeln!(
            report,
            "{}:{} {} {} -> {}{touch}",
            finding.file,
            finding.line,
            finding.rule,
            finding.datum.as_deref().unwrap_or("-"),
            finding.purpose.as_deref().unwrap_or("-"),
        )
        .expect("a string takes everything");
    }
    let expected = example("webshop").join("expected.txt");
    if std::env::var_os("CONSENT_BLESS").is_some() {
        std::fs::write(&expected, &report).expect("the expected report can be written");
    }
    let expected = std::fs::read_to_string(&expected).expect("the expected report is there");
    assert_eq!(report, expected);
}
