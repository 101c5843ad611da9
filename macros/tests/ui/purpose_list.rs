#![allow(unused)]

#[consent::purpose("marketing", "account")]
fn send() {}

#[consent::purpose(["marketing", "account"])]
fn mail() {}

fn main() {}
