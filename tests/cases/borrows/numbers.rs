//! A number that is read through a reference is a copy: what the reference gets afterwards is another one.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Seat {
    row: u64,
    #[pii(category = "user.government_id", purposes = ["account"])]
    passport: u64,
}

fn the_same(mut number: u64) {
    let place = &mut number;
    *place = *place;
    *place = *place;
    println!("{number}"); //~ unconsented-use Seat::passport -> operations.logging
}

fn main() {
    let seat = Seat { row: 4, passport: probe::number("Seat::passport") };
    the_same(seat.passport);
    let mut number = seat.passport;
    let place = &mut number;
    let copy = *place;
    *place = seat.row;
    println!("{copy}"); //~ unconsented-use Seat::passport -> operations.logging
    println!("{number}");
}
