#![allow(unused)]

#[consent::guard("marketing", purpose_arg = "purpose")]
fn allows(purpose: &str) -> bool {
    false
}

#[consent::guard(subject = "user")]
fn may_send(user: u64) -> bool {
    false
}

fn main() {}
