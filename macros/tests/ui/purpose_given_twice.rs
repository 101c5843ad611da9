#![allow(unused)]

#[consent::purpose("marketing")]
#[consent::purpose("account")]
fn send() {}

fn main() {}
