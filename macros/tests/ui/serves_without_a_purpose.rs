#![allow(unused)]

consent::serves!();
consent::serves!(marketing);

fn main() {}
