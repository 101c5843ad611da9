//! Adaptors hand on elements: `map` what it makes of them, `filter` the elements themselves.
use consent::Pii;

#[derive(Debug, Pii)]
struct Lead {
    score: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn main() {
    let leads = vec![
        Lead { score: 3, email: probe::text("Lead::email") },
        Lead { score: 9, email: probe::text("Lead::email") },
    ];
    let emails: Vec<&String> = leads.iter().map(|lead| &lead.email).collect();
    println!("{emails:?}"); //~ unconsented-use Lead::email -> operations.logging
    let scores: Vec<u32> = leads.iter().map(|lead| lead.score).collect();
    println!("{scores:?}");
    for lead in leads.iter().filter(|lead| lead.email.contains('@')) {
        println!("{}", lead.score);
        println!("{}", lead.email); //~ unconsented-use Lead::email -> operations.logging
    }
    let best = leads.iter().max_by_key(|lead| lead.score);
    println!("{best:?}"); //~ unconsented-use Lead::email -> operations.logging
    println!("{:?}", best.map(|lead| lead.score));
    let text = leads.iter().filter_map(|lead| lead.email.split('@').next()).collect::<Vec<_>>().join(", ");
    println!("{text}"); //~ unconsented-use Lead::email -> operations.logging
    println!("{}", leads.iter().filter(|lead| lead.email.len() > 5).count());
    println!("{}", leads.iter().any(|lead| lead.email.is_empty()));
    println!("{:?}", leads.iter().position(|lead| lead.email.is_empty()));
}
