#[consent::purpose]
fn send() {}

fn main() {}
