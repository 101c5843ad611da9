//! What a build script wrote in an earlier build is read where `include!` names it; without one it is a gap that is told.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::command::{Ran, consent, run};

const POLICY: &str = r#"[purposes.account]
text = "Your account."
basis = "contract"
data = ["user.contact"]

[[data]]
path = "app::messages::Person::email"
category = "user.contact.email"
"#;

const LIB: &str = r#"pub mod messages {
    include!(concat!(env!("OUT_DIR"), "/shop.people.v1.rs"));
}

pub fn told(person: &messages::Person, reply: messages::reply::Kind) {
    println!("{}", person.number);
    println!("{}", person.email);
    match reply {
        messages::reply::Kind::Person(person) => println!("{}", person.email),
        messages::reply::Kind::Count(count) => println!("{count}"),
    }
}
"#;

/// As `prost-build` writes messages.
const WRITTEN: &str = r#"#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Person {
    #[prost(string, tag = "1")]
    pub email: ::prost::alloc::string::String,
    #[prost(uint32, tag = "2")]
    pub number: u32,
}
/// Nested message and enum types in `Reply`.
pub mod reply {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Kind {
        #[prost(message, tag = "1")]
        Person(super::Person),
        #[prost(uint32, tag = "2")]
        Count(u32),
    }
}
"#;

fn write(dir: &Path, file: &str, text: &str) {
    let path = dir.join(file);
    fs::create_dir_all(path.parent().expect("it lies somewhere")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}

fn check(dir: &Path) -> Ran {
    let mut command = consent();
    command
        .args(["check", "--offline", "--message-format", "short"])
        .current_dir(dir)
        .env_remove("CARGO_TARGET_DIR")
        .env("CONSENT_CACHE_DIR", "off");
    run(&mut command)
}

#[test]
fn what_an_earlier_build_wrote_is_read_and_what_is_not_there_is_a_gap() {
    let dir = TempDir::new().expect("a folder can be made");
    let dir = dir.path();
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\nbuild = \"build.rs\"\n[workspace]\n";
    write(dir, "Cargo.toml", manifest);
    write(dir, "build.rs", "fn main() {}\n");
    write(dir, "consent.toml", POLICY);
    write(dir, "src/lib.rs", LIB);
    let ran = check(dir);
    let says = |ran: &Ran, word: &str| assert!(ran.all().contains(word), "{}", ran.all());
    says(
        &ran,
        "skipped: src/lib.rs:2: the file that `include!` names is not read",
    );
    assert!(!ran.all().contains("unconsented-use"), "{}", ran.all());

    let out = "target/debug/build/app-0123456789abcdef/out";
    write(dir, &format!("{out}/shop.people.v1.rs"), WRITTEN);
    let ran = check(dir);
    says(&ran, "src/lib.rs:7:5: deny[unconsented-use]");
    says(&ran, "src/lib.rs:9:50: deny[unconsented-use]");
    says(&ran, "2 violations");
    assert!(!ran.all().contains("is not read"), "{}", ran.all());
}
