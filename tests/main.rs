//! The tests of `consent`: one binary. Cases (`cases/**`) drive most of it; tests about the repository (README
//! commands, frozen help text, orphan snapshots) stand in `repository`.

mod harness;
mod lint;
mod repository;

#[test]
fn every_case_is_found_as_marked_and_happens_as_marked() {
    if let Err(failures) = harness::run() {
        panic!("{failures}");
    }
}
