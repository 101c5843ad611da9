//! An `Err` has nothing of what an `Ok` would hold, and `None` nothing of a `Some`, whatever the type says.
use consent::Pii;

#[derive(Clone, Debug, Pii)]
struct Visitor {
    badge: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn refused(reason: &str) -> Result<Visitor, String> {
    Err(reason.to_owned())
}

fn nobody() -> Option<Visitor> {
    None
}

fn counted(found: Result<u32, String>) -> Result<Visitor, String> {
    let badge = found?;
    Err(format!("badge {badge}"))
}

fn either(visitor: Visitor) -> Result<Visitor, String> {
    if visitor.badge == 0 { Err("no badge".to_owned()) } else { Ok(visitor) }
}

fn swapped(visitor: Visitor) -> Result<u32, Visitor> {
    if visitor.badge == 0 { Ok(0) } else { Err(visitor) }
}

fn main() {
    let visitor = Visitor { badge: 3, name: probe::text("Visitor::name") };
    println!("{:?}", refused("late"));
    println!("{:?}", refused("late").map_err(|reason| reason.len()));
    println!("{:?}", nobody());
    println!("{:?}", counted(Err("none".to_owned())));
    println!("{:?}", counted(Ok(2)));
    let direct: Result<Visitor, String> = Err("closed".to_owned());
    println!("{direct:?}");
    println!("{:?}", either(visitor.clone())); //~ unconsented-use Visitor::name -> operations.logging
    println!("{:?}", either(visitor.clone()).err());
    println!("{:?}", swapped(visitor.clone())); //~ unconsented-use Visitor::name -> operations.logging
    println!("{:?}", swapped(visitor).ok());
}
