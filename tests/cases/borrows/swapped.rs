//! `mem::replace`, `take` and `swap` move what was there.
use consent::Pii;
use std::mem;

#[derive(Default, Pii)]
struct Session {
    #[pii(category = "user.device.ip_address", purposes = ["account"])]
    address: String,
}

fn main() {
    let mut session = Session { address: probe::text("Session::address") };
    let old = mem::replace(&mut session.address, "0.0.0.0".to_owned());
    println!("{old}"); //~ unconsented-use Session::address -> operations.logging
    println!("{}", session.address);
    let mut other = Session { address: old };
    let taken = mem::take(&mut other.address);
    println!("{taken}"); //~ unconsented-use Session::address -> operations.logging
    println!("{}", other.address);
    let (mut left, mut right) = (taken, "local".to_owned());
    println!("{right}");
    mem::swap(&mut left, &mut right);
    println!("{left}");
    println!("{right}"); //~ unconsented-use Session::address -> operations.logging
    let mut slot = Some(right);
    let first = slot.take();
    println!("{slot:?}");
    println!("{first:?}"); //~ unconsented-use Session::address -> operations.logging
    slot.replace("again".to_owned());
    println!("{slot:?}");
}
