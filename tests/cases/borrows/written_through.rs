//! What is written through `&mut` is in the place behind it.
use consent::Pii;

#[derive(Pii)]
struct Caller {
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    number: String,
}

fn fill(target: &mut String, caller: &Caller) {
    target.push_str(&caller.number);
}

fn blank(target: &mut String) {
    *target = "unknown".to_owned();
}

fn main() {
    let caller = Caller { number: probe::text("Caller::number") };
    let mut line = String::from("call from ");
    println!("{line}");
    fill(&mut line, &caller);
    println!("{line}"); //~ unconsented-use Caller::number -> operations.logging
    blank(&mut line);
    println!("{line}");
    {
        let alias = &mut line;
        alias.push_str(&caller.number);
    }
    println!("{line}"); //~ unconsented-use Caller::number -> operations.logging
    let mut pair = (String::new(), String::new());
    let (left, right) = (&mut pair.0, &mut pair.1);
    *left = caller.number.clone();
    right.push('x');
    println!("{}", pair.0); //~ unconsented-use Caller::number -> operations.logging
    println!("{}", pair.1);
    let mut list = vec![String::new(), String::new()];
    if let Some(last) = list.last_mut() {
        *last = caller.number.clone();
    }
    println!("{list:?}"); //~ unconsented-use Caller::number -> operations.logging
}
