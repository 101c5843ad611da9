//! `for` takes apart what it goes through.
use consent::Pii;

#[derive(Clone, Pii)]
struct Visitor {
    badge: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn main() {
    let visitors = vec![
        Visitor { badge: 1, name: probe::text("Visitor::name") },
        Visitor { badge: 2, name: probe::text("Visitor::name") },
    ];
    for Visitor { badge, name } in &visitors {
        println!("{badge}");
        println!("{name}"); //~ unconsented-use Visitor::name -> operations.logging
    }
    for (idx, Visitor { name, .. }) in visitors.iter().enumerate() {
        println!("{idx}");
        println!("{name}"); //~ unconsented-use Visitor::name -> operations.logging
    }
    for (badge, name) in visitors.iter().map(|visitor| (visitor.badge, &visitor.name)) {
        println!("{badge}");
        println!("{name}"); //~ unconsented-use Visitor::name -> operations.logging
    }
    for badge in visitors.iter().map(|visitor| visitor.badge) {
        println!("{badge}");
    }
    for &(floor, room) in &[(1, "a"), (2, "b")] {
        println!("{floor}{room}");
    }
}
