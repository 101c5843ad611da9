//! In a map filled under literal keys, each key is its own place.
use consent::Pii;
use std::collections::HashMap;

#[derive(Pii)]
struct Member {
    level: u32,
    #[pii(category = "user.contact.address.city", purposes = ["account"])]
    city: String,
}

fn main() {
    let member = Member { level: 2, city: probe::text("Member::city") };
    let mut fields: HashMap<&str, String> = HashMap::new();
    fields.insert("level", member.level.to_string());
    fields.insert("city", member.city.clone());
    println!("{}", fields["level"]);
    println!("{}", fields["city"]); //~ unconsented-use Member::city -> operations.logging
    println!("{:?}", fields.get("level"));
    println!("{:?}", fields.get("city")); //~ unconsented-use Member::city -> operations.logging
    println!("{fields:?}"); //~ unconsented-use Member::city -> operations.logging
    fields.insert("city", "hidden".to_owned());
    println!("{}", fields["city"]);
    let pairs = [("level", member.level.to_string()), ("city", member.city)];
    println!("{:?}", pairs[0]);
    println!("{:?}", pairs[1]); //~ unconsented-use Member::city -> operations.logging
}
