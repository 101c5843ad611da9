//! A macro of which only is known that it is a use, written like `format!`: names in its text are taken as there.
use consent::Pii;
use std::fmt;

#[derive(Debug, Clone, Pii)]
struct Skipper {
    boat: String,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

impl fmt::Display for Skipper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "skipper of {}", self.boat)
    }
}

fn main() {
    let skipper = Skipper { boat: "Gull".to_owned(), name: probe::text("Skipper::name") };
    let Skipper { boat, name } = skipper.clone();
    probe::info!("{boat}");
    probe::info!("{name}"); //~ unconsented-use Skipper::name -> operations.logging
    probe::info!("{skipper}");
    probe::info!("{skipper:?}"); //~ unconsented-use Skipper::name -> operations.logging
    probe::info!("{} {boat}", skipper.name); //~ unconsented-use Skipper::name -> operations.logging
    probe::info!("{0} {what}", boat, what = skipper.name); //~ unconsented-use Skipper::name -> operations.logging
    probe::info!("{{name}}");
}
