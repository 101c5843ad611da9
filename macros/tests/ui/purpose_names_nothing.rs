#![allow(unused)]

#[consent::purpose]
fn send() {}

fn main() {}
