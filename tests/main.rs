#![allow(missing_docs)]
#[test]
fn the_binary_runs() {}
