//! `explain FILE:LINE[:COL]`, `explain FINDING`, `check --stats` and `-D gaps`: what the linter says about what it
//! understood, and about what it did not.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::command::{Ran, consent, run};

const MANIFEST: &str =
    "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";

const POLICY: &str = r#"[purposes.account]
text = "We use your address to run your account."
basis = "contract"
data = ["user.contact"]

[kinds]
console = "account"

[[data]]
path = "shop::Customer::phone"
category = "user.contact.phone_number"
purposes = []
reason = "nobody agreed"

[[code]]
path = "shop::letters"
purpose = "account"

[[use]]
path = "shop::letters::send"
kind = "mail"

[[use]]
path = "shop::letters::call"
args = [1]
purpose = "account"
"#;

/// `«name»` marks a place: the character behind it.
const CODE: &str = r#"pub struct «customer»Customer {
    #[pii(category = "user.contact.email")]
    pub «email»email: String,
    pub phone: String,
    pub visits: u32,
}

pub fn show(customer: &Customer) {
    let «bound»copy = customer.«read»email.clone();
    «console»println!("{} {}", «arg»copy, customer.visits);
    let length = copy.«len»len();
    letters::tell(customer, length);
}

pub mod letters {
    use super::«import»Customer;

    pub fn «tell»tell(customer: &«type»Customer, _n: usize) {
        «mail»send(&customer.email);
        «use»call(&customer.phone);
        let «pair»pair = (1, customer);
        pass(&pair.1.email);
    }

    fn send(to: &str) {
        // a «comment»comment
        std::mem::drop(to);
    }
    fn pass(«param»_to: &str) {}
    fn call(_: &str) {}
}

pub fn lost(customer: &Customer) {
    let x = missing::«path»client();
    x.«chain»submit(&customer.email);
    customer.«method»unsubscribe(&customer.phone);
    let n = customer.visits.«harmless»twice();
    «macro»mystery!(customer.phone, n);
    «quiet»mystery!(n);
    let y: «lost type»Nowhere = x;
    let _ = y.«untyped»field;
    customer.«nofield»address;
}
"#;

/// A project with the marked code, and where its marks are.
struct Project {
    dir: TempDir,
    marks: Vec<(String, String)>,
}

impl Project {
    fn of(code: &str, policy: &str) -> Project {
        let dir = tempfile::tempdir().expect("a folder can be made");
        let mut marks = Vec::new();
        let mut text = String::new();
        for (n, line) in code.split_inclusive('\n').enumerate() {
            let mut rest = line;
            let mut done = String::new();
            while let Some((before, after)) = rest.split_once('«') {
                let (name, after) = after.split_once('»').expect("a mark ends");
                done.push_str(before);
                let column = done.chars().count() + 1;
                marks.push((name.to_owned(), format!("src/lib.rs:{}:{column}", n + 1)));
                rest = after;
            }
            text.push_str(&done);
            text.push_str(rest);
        }
        let write = |file: &str, text: &str| {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().expect("it lies in the project")).expect("made");
            fs::write(path, text).expect("it can be written");
        };
        write("Cargo.toml", MANIFEST);
        write("consent.toml", policy);
        write("src/lib.rs", &text);
        Project { dir, marks }
    }

    fn new() -> Project {
        Project::of(CODE, POLICY)
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn with(self, file: &str, text: impl AsRef<[u8]>) -> Project {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().expect("it lies in the project")).expect("made");
        fs::write(path, text).expect("it can be written");
        self
    }

    fn run(&self, args: &[&str]) -> Ran {
        let mut command = consent();
        run(command
            .args(args)
            .arg("--offline")
            .current_dir(self.path())
            .env("CONSENT_CACHE_DIR", "off"))
    }

    fn mark(&self, name: &str) -> &str {
        let found = self.marks.iter().find(|(n, _)| n == name);
        &found.unwrap_or_else(|| panic!("no mark `{name}`")).1
    }

    /// What is said at a mark.
    fn at(&self, mark: &str) -> String {
        let ran = self.run(&["explain", self.mark(mark)]);
        assert_eq!(ran.code, 0, "{mark}: {}", ran.all());
        ran.stdout
    }

    fn says(&self, mark: &str, words: &[&str]) {
        let said = self.at(mark);
        for word in words {
            assert!(
                said.contains(word),
                "`{mark}` does not say `{word}`:\n{said}"
            );
        }
    }

    fn objects(&self, args: &[&str]) -> Vec<Value> {
        let ran = self.run(&[args, &["--message-format", "json"]].concat());
        let lines = ran.stdout.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
            .collect()
    }
}

#[test]
fn what_stands_at_a_place_is_told_with_its_definition_and_type() {
    let project = Project::new();
    project.says(
        "customer",
        &["struct `Customer`", "means    shop::Customer"],
    );
    project.says(
        "email",
        &[
            "field `email`",
            "shop::Customer::email",
            "type     alloc::string::String",
            "tagged: `user.contact.email`, for `account`",
        ],
    );
    project.says(
        "read",
        &["field `customer.email`", "defined  src/lib.rs:3:9"],
    );
    project.says(
        "bound",
        &["binding `copy`", "type     alloc::string::String"],
    );
    project.says("arg", &["variable `copy`", "defined  src/lib.rs:9:9"]);
    project.says(
        "len",
        &[
            "method call",
            "means    alloc::string::String::len",
            "type     usize",
        ],
    );
    project.says("import", &["struct `Customer`", "defined  src/lib.rs:1:12"]);
    project.says("type", &["struct `Customer`", "defined  src/lib.rs:1:12"]);
    project.says(
        "tell",
        &[
            "function `tell`",
            "fn(&shop::Customer, usize) -> ()",
            "serves `account`",
        ],
    );
    project.says("console", &["macro call", "means    std::macros::println!"]);
    project.says("comment", &["nothing but a comment or space stands here"]);
}

#[test]
fn the_data_that_arrive_are_told_with_their_way() {
    let project = Project::new();
    project.says(
        "bound",
        &[
            "holds    `email` of `Customer`: `user.contact.email`, for `account`",
            "1. src/lib.rs:9:31 `email` is read",
            "held by `copy`",
        ],
    );
    // A parameter holds what callers give it, a whole value all that is in it, a number no text.
    project.says(
        "param",
        &["holds    `email` of `Customer`", "passed to `pass`"],
    );
    project.says(
        "pair",
        &[
            "`email` of `Customer`",
            "`phone` of `Customer`: `user.contact.phone_number`, for no purpose",
        ],
    );
    assert!(!project.at("len").contains("holds"));
    let things = project.objects(&["explain", project.mark("bound")]);
    assert_eq!(things[0]["type"], "thing");
    assert_eq!(things[0]["kind"], "binding");
    assert_eq!(things[0]["value_type"], "alloc::string::String");
    assert_eq!(things[0]["data"][0]["path"], "shop::Customer::email");
    assert_eq!(things[0]["data"][0]["flow"][0]["note"], "`email` is read");
    assert_eq!(things[1]["type"], "explained");
    assert_eq!(things[1]["things"], 1);
}

#[test]
fn a_use_is_told_with_its_verdicts_and_who_gives_it_its_purpose() {
    let project = Project::new();
    project.says(
        "console",
        &[
            "for `account`: `[kinds]` says so of kind `console`",
            "consent.toml:7: console = \"account\"",
            "permitted: `account` is consented to",
            "consent.toml:4: data = [\"user.contact\"] (`account` is consented to)",
        ],
    );
    project.says(
        "mail",
        &[
            "kind `mail`, takes `email` of `Customer` for `account`",
            "`shop::letters::tell`, where it stands, serves it",
            "consent.toml:16: path = \"shop::letters\"",
            "permitted",
        ],
    );
    project.says(
        "use",
        &[
            "takes `phone` of `Customer` for `account`: the `[[use]]` of `shop::letters::call` says so",
            "violation, deny[unconsented-use]: nobody has consented to any purpose",
            "consent.toml:9: [[data]] (`phone` of `Customer` is tagged here)",
        ],
    );
    let things = project.objects(&["explain", project.mark("use")]);
    let used = &things[0]["uses"][0];
    assert_eq!(used["verdict"], "violation");
    assert_eq!(used["rule"], "unconsented-use");
    assert_eq!(used["purpose_from"]["policy"]["file"], "consent.toml");
    // A finding is explained by the fingerprint that its use shows.
    let print = used["fingerprint"].as_str().expect("a finding has one");
    let ran = project.run(&["explain", print]);
    assert_eq!(ran.code, 0, "{}", ran.all());
    assert!(ran.stdout.contains("unconsented-use"), "{}", ran.all());
    assert_eq!(
        project.objects(&["explain", print])[0]["fingerprint"],
        print
    );
}

#[test]
fn what_was_not_resolved_is_told_with_the_reason() {
    let project = Project::new();
    project.says(
        "path",
        &["the call is not resolved: nothing in reach of `shop` is called `missing`"],
    );
    project.says(
        "chain",
        &[
            "the call is not resolved: the receiver's type is not known: nothing in reach of `shop` is called `missing`",
            "(src/lib.rs:34:13)",
            "holds    `email` of `Customer`",
        ],
    );
    project.says(
        "method",
        &["`&shop::Customer` has no method `unsubscribe` in reach"],
    );
    project.says(
        "macro",
        &["no macro `mystery!` is found: it is read as expressions"],
    );
    project.says("nofield", &["`&shop::Customer` has no field `address`"]);
    project.says(
        "lost type",
        &["nothing in reach of `shop` is called `Nowhere`"],
    );
    project.says("untyped", &["its type is not known"]);
}

#[test]
fn a_line_is_told_thing_by_thing() {
    let project = Project::new();
    let ran = project.run(&["explain", "src/lib.rs:9"]);
    let kinds: Vec<&str> = ran
        .stdout
        .lines()
        .filter_map(|l| l.strip_prefix("src/lib.rs:9:")?.split_once(": "))
        .map(|(_, what)| what.split(" `").next().unwrap_or_default())
        .collect();
    assert_eq!(
        kinds,
        ["binding", "variable", "field", "method call"],
        "{}",
        ran.all()
    );
    let ran = project.run(&["explain", "src/lib.rs:7"]);
    assert!(
        ran.stdout.contains("nothing but a comment or space"),
        "{}",
        ran.all()
    );
}

#[test]
fn a_place_that_is_none_is_an_error_with_a_next_step() {
    let project = Project::new()
        .with(
            "consent.toml",
            format!("{POLICY}\n[scan]\nexclude = [\"src/old.rs\"]\n"),
        )
        .with("src/alone.rs", "fn f() {}\n")
        .with("src/old.rs", "fn f() {}\n")
        .with(
            "src/bin/broken.rs",
            b"fn main() {\n    let x = \"\xff\";\n}\n",
        )
        .with("tests/it.rs", "#[test]\nfn f() {}\n")
        .with("notes.txt", "hello\n");
    for (place, words) in [
        ("src/nowhere.rs:1", "no such file: `src/nowhere.rs`"),
        ("src/lib.rs:0", "has no line 0"),
        ("src/lib.rs:4000", "has no line 4000: it has "),
        ("src/lib.rs:99999999999999999999", "has no line"),
        ("src/lib.rs:2:0", "has no column 0"),
        (
            "src/lib.rs:2:200",
            "line 2 of `src/lib.rs` has no column 200: it has 43",
        ),
        ("src/alone.rs:1", "no `mod` leads to it"),
        (
            "src/old.rs:1",
            "`exclude` in `[scan]` of the policy leaves it out",
        ),
        (
            "src/bin/broken.rs:1",
            "is not read: it is not UTF-8 (line 2)",
        ),
        ("tests/it.rs:1", "is not read: it is test code"),
        ("notes.txt:1", "is no Rust source file"),
        ("src:1", "is a directory"),
        ("src/lib.rs", "not a place: `src/lib.rs`"),
        ("src/lib.rs:x", "not a place"),
        ("unconsented-usee", "no such rule"),
        ("0123456789abcdef", "no finding has the fingerprint"),
    ] {
        let ran = project.run(&["explain", place]);
        assert_eq!(ran.code, 2, "{place}: {}", ran.all());
        assert!(ran.stderr.contains(words), "{place}: {}", ran.all());
        assert!(ran.stdout.is_empty(), "{place}: {}", ran.all());
    }
}

/// Every place of a text that does its worst is explained or refused, and nothing panics.
#[test]
fn every_place_of_any_text_has_an_answer() {
    let text = "\u{feff}//! é\r\nmacro_rules! m { ($($x:expr),*) => { ($($x, $x),*) } }\r\n\
                fn f<'a>(ü: &'a str) -> String {\r\n\tlet 名 = m!(ü, \"«{ü}\", 'é');\r\n\
                \tprintln!(\"{ü:?} \\u{1F600} {}\", r#\"x\"#); /* ü */ ü.into()\r\n}\r\n\
                #[cfg(test)] mod t { fn x() {} }\r\nfn g() { unknown![a; b => ü] \r\n";
    let project = Project::of("", POLICY).with("src/lib.rs", text);
    let options = consent_lint::project::LoadOptions {
        path: Some(project.path().to_str().expect("UTF-8").into()),
        offline: true,
        ..Default::default()
    };
    let policy = consent_policy::Policy::parse("consent.toml", "").expect("it is sound");
    let levels = consent_lint::rules::Levels::new(&policy, &[]).expect("it is sound");
    let mut answers = 0;
    for (n, line) in text
        .trim_start_matches('\u{feff}')
        .split("\r\n")
        .enumerate()
    {
        let columns = (0..line.chars().count() as u32 + 3).step_by(11).map(Some);
        for column in columns.chain([None]) {
            let asks = consent_lint::Asks {
                stats: true,
                at: Some(consent_lint::explain::At {
                    file: project
                        .path()
                        .join("src/lib.rs")
                        .to_str()
                        .expect("UTF-8")
                        .into(),
                    line: n as u32 + 1,
                    column,
                }),
            };
            let loaded = consent_lint::project::load(&options).expect("it is a project");
            let checked = consent_lint::check_and_ask(loaded, &policy, &levels, &asks);
            let explained = checked.explained.expect("it was asked");
            answers += usize::from(explained.is_ok());
        }
    }
    assert!(answers > 15, "{answers}");
}

#[test]
fn gaps_are_told_where_they_are_asked_for() {
    let project = Project::new();
    let rules = |args: &[&str]| -> Vec<(String, u64, String)> {
        let objects = project.objects(args);
        let gaps = objects
            .iter()
            .filter(|o| matches!(o["rule"].as_str(), Some("unresolved-call" | "unread-macro")));
        gaps.map(|o| {
            let end = o["flow"]
                .as_array()
                .and_then(|f| f.last())
                .expect("it has a place");
            let line = end["line"].as_u64().expect("it has a line");
            let rule = o["rule"].as_str().expect("it has a rule");
            let datum = o["data"]["path"].as_str().expect("it has a datum");
            (rule.to_owned(), line, datum.to_owned())
        })
        .collect()
    };
    assert_eq!(rules(&["check"]), []);
    let found = rules(&["check", "-D", "gaps"]);
    let expected = [
        ("unresolved-call", 35, "shop::Customer::email"),
        ("unresolved-call", 36, "shop::Customer::email"),
        ("unread-macro", 38, "shop::Customer::phone"),
    ];
    let expected = expected.map(|(r, l, d)| (r.to_owned(), l, d.to_owned()));
    assert_eq!(found, expected);
    assert_eq!(rules(&["check", "-W", "unread-macro"]).len(), 1);
    // What nobody asks for is not looked for, and not counted.
    let gaps = |args: &[&str]| {
        let objects = project.objects(args);
        objects.last().expect("there is a summary")["gaps"].as_u64()
    };
    let plain = gaps(&["check"]).expect("it is counted");
    assert_eq!(gaps(&["check", "-D", "gaps"]), Some(plain + 3));
    // A tag that goes there through a caller counts too.
    let indirect = "pub struct C { #[pii(category = \"user.contact.email\")] pub email: String }\n\
                    pub fn a(c: &C) { b(&c.email) }\nfn b(x: &str) { nowhere::take(x) }\n";
    let project = Project::of(indirect, "");
    let objects = project.objects(&["check", "-D", "unresolved-call"]);
    let found = objects.iter().find(|o| o["rule"] == "unresolved-call");
    let found = found.unwrap_or_else(|| panic!("{objects:?}"));
    assert_eq!(found["data"]["path"], "shop::C::email");
    assert_eq!(found["flow"].as_array().map(Vec::len), Some(3));
}

#[test]
fn stats_count_what_was_understood_by_package() {
    let project = Project::new();
    let objects = project.objects(&["check", "--stats"]);
    let place = objects.iter().position(|o| o["type"] == "stats");
    assert_eq!(place, Some(objects.len() - 2), "before the summary");
    let stats = &objects[objects.len() - 2]["packages"][0];
    let summary = &objects[objects.len() - 1];
    assert_eq!(stats["package"], "shop");
    assert_eq!(stats["calls"]["resolved"], summary["calls"]["resolved"]);
    assert_eq!(stats["calls"]["unresolved"], summary["calls"]["unresolved"]);
    assert_eq!(stats["calls"]["unresolved"], 4);
    assert_eq!(stats["calls"]["with_data"], 2);
    assert_eq!(
        stats["calls"]["reasons"][0]["reason"],
        "nothing in reach of `shop` is called `missing`"
    );
    assert_eq!(stats["calls"]["reasons"][0]["count"], 2);
    assert_eq!(stats["macros"]["unread"], 2);
    assert_eq!(stats["macros"]["with_data"], 1);
    assert_eq!(stats["macros"]["names"][0]["name"], "mystery!");
    let ran = project.run(&["check", "--stats", "--message-format", "short"]);
    for words in [
        "package shop",
        "4 unresolved",
        "2 of them take tagged data",
        "2  nothing in reach of `shop` is called `missing`",
        "2 not understood, 1 of them takes tagged data",
        "2  mystery!",
    ] {
        assert!(ran.stdout.contains(words), "no `{words}` in {}", ran.all());
    }
    let plain = project.objects(&["check"]);
    assert!(plain.iter().all(|o| o["type"] != "stats"));
}
