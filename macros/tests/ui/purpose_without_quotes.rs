#![allow(unused)]

#[consent::purpose(marketing.newsletter)]
fn send() {}

fn main() {}
