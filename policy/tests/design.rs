//! The policy of the documentation is read.

use consent_policy::Policy;

#[test]
fn the_policy_that_uses_everything_is_read() {
    let text = include_str!("all.toml");
    match Policy::parse("consent.toml", text) {
        Ok(policy) => {
            for gap in policy.not_checked_yet() {
                println!("{}: {}", policy.files.line_column(gap.span).0, gap.what);
            }
        }
        Err(errors) => panic!("{errors}"),
    }
}
