//! Tests about the repository itself: what it says about itself is true.

use std::path::Path;

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
