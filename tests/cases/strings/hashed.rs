//! A hash or checksum is made of its datum: a flow, though nobody sees it.
use consent::Pii;
use std::hash::{DefaultHasher, Hash, Hasher};

#[derive(Pii)]
struct Voter {
    district: u32,
    #[pii(category = "user.government_id", purposes = ["account"])]
    number: String,
}

fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn main() {
    let voter = Voter { district: 4, number: probe::text("Voter::number") };
    println!("{}", fnv(&voter.number)); //~ transformed unconsented-use Voter::number -> operations.logging
    println!("{}", fnv("nobody"));
    let mut hasher = DefaultHasher::new();
    voter.district.hash(&mut hasher);
    println!("{}", hasher.finish());
    voter.number.hash(&mut hasher);
    println!("{:x}", hasher.finish()); //~ transformed unconsented-use Voter::number -> operations.logging
    let bucket = fnv(&voter.number) % 97;
    println!("{bucket}"); //~ transformed unconsented-use Voter::number -> operations.logging
}
