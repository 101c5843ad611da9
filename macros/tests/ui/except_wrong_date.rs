#![allow(unused)]

#[consent::except(rule = "unconsented-use", reason = "demo", until = "30.06.2027")]
fn dump() {}

#[consent::except(rule = "unconsented-use", reason = "demo", until = 2027-06-30)]
fn show() {}

#[consent::except(rule = "unconsented-use", reason = "demo", until = "2027-02-29")]
fn print() {}

fn main() {}
