//! The attributes where users put them: what compiles must run unchanged, what does not must say what to write.

mod derives;
mod functions;
mod modules;
mod other_macros;
mod passed_on;

#[test]
fn mistakes_are_told_at_their_token() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    cases.pass("tests/ui/pass/*.rs");
}
