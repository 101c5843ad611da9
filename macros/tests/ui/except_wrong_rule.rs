#![allow(unused)]

#[consent::except(rule = "unconsented_use", reason = " ")]
fn dump() {}

fn main() {}
