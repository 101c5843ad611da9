#![allow(unused)]

#[derive(consent::Pii)]
struct Customer {
    #[consent::except(rule = "untagged-data", reason = "internal")]
    id: u64,
    #[consent::guard("marketing")]
    wants_news: bool,
}

fn main() {}
