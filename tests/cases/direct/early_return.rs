//! What a function returns early is returned, and what stands after it is still reached.
//! inputs: mode = 0..3
use consent::Pii;

#[derive(Pii)]
struct Member {
    number: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn shown(member: &Member, mode: u32) -> String {
    if mode == 0 {
        return member.name.clone();
    }
    if mode == 1 {
        return format!("member {}", member.number);
    }
    "a member".to_owned()
}

fn numbered(member: &Member, mode: u32) -> String {
    if mode == 0 {
        return "a member".to_owned();
    }
    let name = &member.name;
    if name.is_empty() {
        return "nameless".to_owned();
    }
    format!("member {}", member.number)
}

fn main() {
    let mode = probe::input::<u32>("mode");
    let member = Member { number: 9, name: probe::text("Member::name") };
    println!("{}", shown(&member, mode)); //~ unconsented-use Member::name -> operations.logging
    println!("{}", numbered(&member, mode));
    if mode == 2 {
        println!("{}", member.name); //~ unconsented-use Member::name -> operations.logging
        return;
    }
    println!("{}", member.number);
}
