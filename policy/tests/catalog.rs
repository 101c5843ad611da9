//! The catalog and the vocabularies hold together.

use std::collections::BTreeSet;

use consent_policy::entries::{Reads, UseEntry};
use consent_policy::{CodePath, Policy, Spanned, Tail, catalog};

/// Packages with another name in code, or whose names are defined in another of their family.
const RENAMED: &[(&str, &str)] = &[
    ("async-stripe", "stripe"),
    ("async-stripe-billing", "stripe_billing"),
    ("async-stripe-checkout", "stripe_checkout"),
    ("async-stripe-core", "stripe_core"),
    ("async-stripe-payment", "stripe_payment"),
    ("rig-core", "rig"),
    ("rust-s3", "s3"),
    ("worker", "worker_sys"),
];

#[test]
fn every_file_of_the_catalog_is_listed_and_read() {
    let listed: BTreeSet<_> = catalog()
        .iter()
        .map(|file| file.krate.value.clone())
        .collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog");
    let found: BTreeSet<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            entry
                .unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(listed, found, "one file per package, named after it");
}

#[test]
fn entries_name_their_own_crate_and_known_terms() {
    let policy = Policy::parse("consent.toml", "").unwrap();
    for file in catalog() {
        // The name in code, which some packages set.
        let package = file.krate.replace('-', "_");
        let entries = &file.entries;
        let place = |span| format!("{}:{}", file.krate.value, policy.files.line_column(span).0);
        assert!(
            entries.code.is_empty(),
            "{package}: a catalog knows no purposes of code"
        );
        let types = entries
            .handles
            .iter()
            .chain(&entries.hides)
            .map(|entry| &entry.path);
        let paths = entries
            .uses
            .iter()
            .map(|entry| &entry.path)
            .chain(entries.passes.iter().map(|entry| &entry.path))
            .chain(entries.attributes.iter().map(|entry| &entry.path))
            .chain(types);
        let of_std = |path: &Spanned<CodePath>| {
            let limited = |u: &UseEntry| u.path == *path && !u.on.is_empty();
            path.krate() == "std" && entries.uses.iter().any(limited)
        };
        for path in paths.filter(|path| !of_std(path)) {
            let is_own = path.krate() == package
                || RENAMED.contains(&(file.krate.value.as_str(), path.krate()));
            assert!(is_own, "{}", place(path.span));
        }
        for usage in &entries.uses {
            assert!(
                usage.purpose.is_none() && usage.recipient.is_none(),
                "{}",
                place(usage.span)
            );
            let kind = usage
                .kind
                .as_ref()
                .unwrap_or_else(|| panic!("{}: no kind", place(usage.span)));
            assert!(
                policy.kind(kind).purpose_span.is_some(),
                "{}: unknown kind {kind}",
                place(kind.span)
            );
            let is_macro = usage.path.tail == Tail::Macro;
            assert_eq!(
                is_macro,
                usage.reads.is_some(),
                "{}: macros and only they have `reads`",
                place(usage.span)
            );
            assert!(
                is_macro || usage.args.is_some(),
                "{}: say which arguments",
                place(usage.span)
            );
        }
        for attribute in &entries.attributes {
            assert!(
                policy.kind(&attribute.kind).purpose_span.is_some(),
                "{}",
                place(attribute.span)
            );
        }
    }
}

#[test]
fn no_path_is_said_twice() {
    for file in catalog() {
        let mut seen = BTreeSet::new();
        for usage in &file.entries.uses {
            let on: Vec<_> = usage.on.iter().map(|path| path.to_string()).collect();
            assert!(
                seen.insert((usage.path.to_string(), on)),
                "{} twice",
                usage.path.value
            );
        }
    }
}

#[test]
fn a_catalog_entry_keeps_its_place() {
    let policy = Policy::parse("consent.toml", "").unwrap();
    let tracing = catalog()
        .iter()
        .find(|file| file.krate.value == "tracing")
        .unwrap();
    let info = tracing
        .entries
        .uses
        .iter()
        .find(|usage| usage.path.to_string() == "tracing::info!")
        .unwrap();
    assert_eq!(policy.files.text(info.path.span), "\"tracing::info!\"");
    assert_eq!(
        policy.files.get(info.span.file).path,
        "<consent>/catalog/tracing.toml"
    );
    assert_eq!(info.reads.unwrap().value, Reads::Fields);
    assert_eq!(info.kind.as_ref().unwrap().value.as_str(), "log.info");
}
