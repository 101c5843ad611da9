#![allow(unused)]

#[consent::except(rule = "unconsented-use")]
fn dump() {}

#[consent::except(reason = "because")]
fn show() {}

fn main() {}
