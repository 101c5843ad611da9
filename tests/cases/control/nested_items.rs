//! Functions, constants, impls and modules inside a function.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Pupil {
    class: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

const PREFIX: &str = "pupil";
static SUFFIX: &str = "!";

fn label(pupil: &Pupil, long: bool) -> String {
    const SHORT: &str = "p";
    static DASH: &str = "-";
    fn long_form(name: &str) -> String {
        format!("{PREFIX}{DASH}{name}{SUFFIX}")
    }
    fn short_form(class: u32) -> String {
        [SHORT, DASH, &class.to_string()].concat()
    }
    if long { long_form(&pupil.name) } else { short_form(pupil.class) }
}

fn short(pupil: &Pupil) -> String {
    struct Short<'a>(&'a Pupil);
    impl Short<'_> {
        fn text(&self) -> String {
            format!("{}{}", PREFIX, self.0.class)
        }
    }
    impl From<&Short<'_>> for String {
        fn from(short: &Short<'_>) -> String {
            short.0.name.clone()
        }
    }
    let short = Short(pupil);
    if pupil.class > 100 { String::from(&short) } else { short.text() }
}

const fn times(n: u32) -> u32 {
    const FACTOR: u32 = 3;
    n * FACTOR
}

const TABLE: [(&str, fn(&Pupil) -> String); 2] = [("name", |p| p.name.clone()), ("class", |p| p.class.to_string())];

fn column(name: &str, pupil: &Pupil) -> Option<String> {
    TABLE.iter().find(|(key, _)| *key == name).map(|(_, get)| get(pupil))
}

fn main() {
    let pupil = Pupil { class: 3, name: probe::text("Pupil::name") };
    println!("{}", label(&pupil, true)); //~ unconsented-use Pupil::name -> operations.logging
    println!("{}", times(pupil.class));
    println!("{} {}", TABLE[1].0, (TABLE[1].1)(&Pupil { class: 1, name: String::new() }));
    println!("{}", column("name", &pupil).unwrap_or_default()); //~ unconsented-use Pupil::name -> operations.logging
    println!("{}", short(&Pupil { class: 101, ..pupil.clone() })); //~ unconsented-use Pupil::name -> operations.logging
    mod inner {
        pub fn first(text: &str) -> &str {
            text.get(..8).unwrap_or(text)
        }
        pub fn count(text: &str) -> usize {
            text.len()
        }
    }
    println!("{}", inner::first(&pupil.name)); //~ unconsented-use Pupil::name -> operations.logging
    println!("{}", inner::count(&pupil.name));
    let text = {
        use inner::first as cut;
        cut("a plain text")
    };
    println!("{text}");
    macro_rules! class_of {
        ($p:expr) => {
            $p.class
        };
    }
    println!("{}", class_of!(pupil));
}
