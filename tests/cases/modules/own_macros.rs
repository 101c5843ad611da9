//! Macros of the crate are what they expand to, and a finding stands at the call written by hand.
use consent::Pii;

macro_rules! say {
    ($text:expr) => {
        println!("say: {}", $text)
    };
    ($level:ident, $text:expr) => {{
        let line = format!("{}: {}", stringify!($level), $text);
        say!(line)
    }};
}

macro_rules! ignore {
    ($text:expr) => {
        let _ = $text.len();
    };
}

macro_rules! getter {
    ($name:ident, $field:ident, $ty:ty) => {
        fn $name(&self) -> $ty {
            self.$field.clone()
        }
    };
}

#[derive(Pii)]
struct Advocate {
    chamber: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

impl Advocate {
    getter!(title, name, String);
    getter!(room, chamber, u32);
}

fn main() {
    let advocate = Advocate { chamber: 4, name: probe::text("Advocate::name") };
    say!(advocate.name); //~ unconsented-use Advocate::name -> operations.logging
    say!(advocate.chamber);
    say!(warn, advocate.name); //~ unconsented-use Advocate::name -> operations.logging
    say!(warn, advocate.chamber);
    ignore!(advocate.name);
    println!("{}", advocate.title()); //~ unconsented-use Advocate::name -> operations.logging
    println!("{}", advocate.room());
}
