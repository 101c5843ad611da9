#![allow(unused)]

#[consent::purpose("marketing")]
use std::fmt::Debug;

fn main() {}
