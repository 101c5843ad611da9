#![allow(unused)]

#[consent::purpose("marketing")]
#[path = "pass/dev_dependency_only.rs"]
mod elsewhere;

fn main() {}
