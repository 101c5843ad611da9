//! A name that hides another is the nearer one: macros, functions, modules and types.
use consent::Pii;

#[derive(Pii)]
struct Learner {
    level: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

mod probes {
    pub fn analytics(_event: &str) {}

    pub fn mail(_to: &str, body: &str) -> String {
        body.to_owned()
    }
}

mod quiet {
    macro_rules! eprintln {
        ($($arg:tt)*) => {
            let _ = format!($($arg)*);
        };
    }

    pub fn warn(text: &str) {
        eprintln!("{text}");
    }
}

fn loud(text: &str) {
    eprintln!("{text}"); //~ unconsented-use Learner::name -> operations.logging
}

fn print(text: &str) -> usize {
    text.len()
}

fn main() {
    let learner = Learner { level: 3, name: probe::text("Learner::name") };
    quiet::warn(&learner.name);
    loud(&learner.name);
    {
        use probes as probe;
        probe::analytics(&learner.name);
        let body = probe::mail(&learner.name, "body");
        println!("{body}");
    }
    probe::analytics(&learner.name); //~ unconsented-use Learner::name -> analytics
    println!("{}", print(&learner.name));
    fn name(learner: &Learner) -> u32 {
        learner.level
    }
    println!("{}", name(&learner));
    struct String(u32);
    let name = String(learner.level);
    println!("{}", name.0);
    println!("{}", learner.name); //~ unconsented-use Learner::name -> operations.logging
}
