#[consent::purpose("marketing")]
mod elsewhere;

fn main() {}
