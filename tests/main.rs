//! The tests of `consent`: one binary. Cases (`cases/**`) drive most of it; tests about the repository (README
//! commands, frozen help text, orphan snapshots) stand in `repository`.
//!
//! To add a case, write `cases/<topic>/<feature>.rs`: a program that calls probes (`probe/`) under the policy in
//! `cases/policy.toml`, with a mark at the end of each line on which a datum must not arrive. How a case is written is
//! said in `harness/case.rs`, how a mark in `harness/mark.rs`, how they are run and re-marked in `harness/mod.rs`.

mod bad_input;
mod command;
mod dependencies;
mod examples;
mod explain;
mod generated;
mod generator;
mod harness;
mod lint;
mod repository;
mod sql;

#[test]
fn every_case_is_found_as_marked_and_happens_as_marked() {
    if let Err(failures) = harness::run() {
        panic!("{failures}");
    }
}
