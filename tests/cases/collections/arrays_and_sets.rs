//! Arrays, slices, sets and heaps hold their elements.
use consent::Pii;
use std::collections::{BTreeSet, BinaryHeap, HashSet};

#[derive(Pii)]
struct Device {
    port: u16,
    #[pii(category = "user.device.ip_address", purposes = ["account"])]
    address: String,
}

fn tail(items: &[String]) -> &[String] {
    items.get(1..).unwrap_or_default()
}

fn main() {
    let device = Device { port: 80, address: probe::text("Device::address") };
    let array = [String::from("localhost"), device.address.clone()];
    println!("{:?}", tail(&array)); //~ unconsented-use Device::address -> operations.logging
    println!("{}", array.len());
    let ports = [device.port; 2];
    println!("{:?}", &ports[..1]);
    let mut seen = HashSet::new();
    println!("{}", seen.insert(device.address.clone()));
    println!("{seen:?}"); //~ unconsented-use Device::address -> operations.logging
    println!("{}", seen.contains("localhost"));
    let known: BTreeSet<String> = ["localhost".to_owned()].into();
    println!("{known:?}");
    println!("{:?}", seen.iter().filter(|address| !known.contains(*address)).collect::<Vec<_>>()); //~ unconsented-use Device::address -> operations.logging
    let mut heap = BinaryHeap::from([device.port, 443]);
    println!("{:?}", heap.pop());
    let mut heap = BinaryHeap::from([device.address]);
    println!("{:?}", heap.pop()); //~ unconsented-use Device::address -> operations.logging
    println!("{}", heap.is_empty());
}
