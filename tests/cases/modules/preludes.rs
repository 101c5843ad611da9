//! What every module knows can be imported under another name, and a module hides no primitive type.
use consent::Pii;

use core::str;
use Option::{self as Maybe, None as Gone, Some as Here};

#[derive(Pii)]
struct Rider {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn name_of(rider: &Rider) -> Maybe<&str> {
    match rider.seat {
        0 => Gone,
        _ => Here(&rider.name),
    }
}

fn seat_of(rider: &Rider) -> Maybe<u32> {
    Here(rider.seat)
}

fn shorter(text: &str) -> &str {
    text.trim()
}

fn length(bytes: &[u8]) -> usize {
    str::from_utf8(bytes).map_or(0, str::len)
}

fn main() {
    let rider = Rider { seat: 4, name: probe::text("Rider::name") };
    println!("{:?}", seat_of(&rider));
    println!("{:?}", name_of(&rider).map(shorter)); //~ unconsented-use Rider::name -> operations.logging
    println!("{}", length(b"four"));
}
