//! Whatever the linter is given, it ends: with a clear error, or with what it could not read told and counted. A
//! file that is bad never hides what stands in the others.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::command::{Ran, consent, run};

const MANIFEST: &str =
    "[package]\nname = \"bad\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
const POLICY: &str = "[purposes.account]\ntext = \"Your account.\"\nbasis = \"contract\"\ndata = [\"user.contact\"]\n";
const ROOT: &str = "pub mod bad;\npub mod good;\n";
/// Is found in every run that reads it.
const GOOD: &str = "pub struct C {\n    #[pii(category = \"user.contact.email\")]\n    pub email: String,\n}\npub fn show(c: &C) {\n    println!(\"{}\", c.email);\n}\n";
const FOUND: &str = "src/good.rs:6:5: deny[unconsented-use]";

/// How deep the deep inputs are.
const DEEP: usize = 10_000;

/// A package with a policy, one good file, and whatever else is written into it.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let project = Project(tempfile::tempdir().expect("a folder can be made"));
        project
            .with("Cargo.toml", MANIFEST)
            .with("consent.toml", POLICY)
            .with("src/lib.rs", ROOT)
            .with("src/good.rs", GOOD)
    }

    /// With this as `src/bad.rs`.
    fn bad(text: impl AsRef<[u8]>) -> Self {
        Self::new().with("src/bad.rs", text)
    }

    /// With each of these as a module, `src/bad0.rs` and so on: one run for all, in which none may hide another.
    fn all_bad(texts: &[String]) -> Self {
        let mut root = "pub mod good;\n".to_owned();
        let mut project = Self::new();
        for (i, text) in texts.iter().enumerate() {
            root += &format!("pub mod bad{i};\n");
            project = project.with(&format!("src/bad{i}.rs"), text);
        }
        project.with("src/lib.rs", root)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn with(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().expect("it lies in the project")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
        self
    }

    fn without(self, file: &str) -> Self {
        fs::remove_file(self.path().join(file)).expect("it was written");
        self
    }

    fn command(&self) -> Command {
        let mut command = consent();
        command
            .args(["check", "--offline", "--message-format", "short"])
            .current_dir(self.path());
        command
    }

    fn check(&self) -> Ran {
        run(&mut self.command())
    }
}

/// The good file's finding is there, and each of these words.
fn finds(ran: &Ran, words: &[&str]) {
    assert_eq!(ran.code, 1, "{}", ran.all());
    for word in [FOUND].iter().chain(words) {
        assert!(ran.stdout.contains(word), "no `{word}` in: {}", ran.all());
    }
}

/// Nothing could be checked, and each of these words says why and what to do.
fn refuses(ran: &Ran, words: &[&str]) {
    assert_eq!(ran.code, 2, "{}", ran.all());
    for word in words {
        assert!(ran.stderr.contains(word), "no `{word}` in: {}", ran.all());
    }
}

/// A text like `((((1))))`, ten thousand deep.
fn nested(before: &str, open: &str, inner: &str, close: &str, after: &str) -> String {
    [
        before,
        &open.repeat(DEEP),
        inner,
        &close.repeat(DEEP),
        after,
    ]
    .concat()
}

#[test]
fn a_syntax_error_leaves_out_its_item_and_nothing_else() {
    let ran = Project::bad(
        "pub fn f() { let x = ; }\npub fn show(c: &crate::good::C) { println!(\"{}\", c.email); }\n",
    )
    .check();
    finds(
        &ran,
        &[
            "src/bad.rs:1:1: deny[unread-file]",
            "src/bad.rs:2:35: deny[unconsented-use]",
            "1 skipped",
        ],
    );
    let ran = Project::bad("pub fn f( {\n}\n").check();
    finds(
        &ran,
        &[
            "deny[unread-file]",
            "this bracket is not closed",
            "1 skipped",
        ],
    );
    let ran = Project::bad("pub fn f() {}\n}\n").check();
    finds(&ran, &["src/bad.rs:2:1: deny[unread-file]", "1 skipped"]);
    let ran = Project::bad("fn f() { let 🦀 = 1; }\n").check();
    finds(&ran, &["no token of Rust begins here", "1 skipped"]);
}

#[test]
fn what_is_no_text_is_told_and_counted() {
    let ran = Project::bad(b"pub fn f() {}\n// \xff\n").check();
    finds(
        &ran,
        &[
            "deny[unread-file]: `src/bad.rs` is not UTF-8 (line 2)",
            "1 skipped",
        ],
    );
    let ran = Project::bad([0xff, 0xfe, b'f', 0, b'n', 0]).check();
    finds(&ran, &["deny[unread-file]", "1 skipped"]);
}

#[test]
fn odd_files_that_rustc_reads_are_read() {
    let show = "pub fn f(c: &crate::good::C) {\n    println!(\"{}\", c.email);\n}\n";
    let odd = [
        show.replace('\n', "\r\n"),
        format!("\u{feff}{show}"),
        format!("\u{feff}#!/usr/bin/env run\n{show}").replacen("#!", "//", 1),
        format!("#![cfg(any())]\n{show}"),
        format!("{}{}{show}", "/*".repeat(DEEP), "*/".repeat(DEEP)),
    ];
    for text in odd {
        let ran = Project::bad(&text).check();
        finds(&ran, &["src/bad.rs:", "2 violations", "0 skipped"]);
    }
    finds(&Project::bad("").check(), &["1 violation,", "0 skipped"]);
}

#[test]
fn hostile_names_are_names() {
    let long = "x".repeat(100_000);
    let text = format!(
        "pub struct R {{\n#[pii(category = \"user.name\")] pub r#type: String,\n#[pii(category = \"user.name\")] pub 名前: String,\n\
         #[pii(category = \"user.name\")] pub {long}: String }}\n\
         pub fn f(r: R) {{\nprintln!(\"{{}}\", r.r#type);\nlet R {{ 名前, r#type, .. }} = &r;\nprintln!(\"{{名前}}\");\nprintln!(\"{{type}}\");\nprintln!(\"{{}}\", r.{long});\n}}\n"
    );
    let project = Project::bad(text);
    let ran = project.check();
    finds(
        &ran,
        &[
            "src/bad.rs:6:1",
            "src/bad.rs:8:1",
            "src/bad.rs:9:1",
            "src/bad.rs:10:1",
            "0 skipped",
        ],
    );
    // Every format can show a line of 100,000 columns.
    for format in ["human", "json"] {
        let ran = run(consent()
            .args(["check", "--offline", "--message-format", format])
            .current_dir(project.path()));
        assert_eq!(ran.code, 1, "{}", ran.all());
    }
}

#[test]
fn what_is_ten_thousand_deep_is_read_or_told() {
    let f = "pub fn f(c: crate::good::C, x: u8) { ";
    let texts = [
        nested(f, "(", "1", ")", "; }"),
        nested(f, "{", "1", "}", "; }"),
        nested(f, "if true { 1 } else ", "{ 1 }", "", "; }"),
        nested(f, "match x { _ => ", "1", "}", "; }"),
        nested(f, "id(", "c.email", ")", "; }"),
        nested(
            f,
            "",
            "let e = c.email",
            ".clone()",
            "; println!(\"{e}\"); }",
        ),
        nested(f, "", "x", ".foo()", "; }"),
        nested(f, "", "x", " + x", "; }"),
        nested(f, "", "x", "[0]", "; }"),
        nested(f, "!", "x", "", "; }"),
        nested(f, "|| ", "x", "", "; }"),
        nested(f, "|x: u8| { ", "x", " }", "; }"),
        nested(
            f,
            "let x = c.email.clone(); ",
            "println!(\"{x}\");",
            "",
            " }",
        ),
        nested("pub type T = ", "Vec<", "u8", ">", ";"),
        nested("pub fn f(x: ", "&", "u8", "", ") { println!(\"{x}\"); }"),
        nested("pub fn f(x: u8) { let ", "(", "y", ")", " = x; }"),
        nested("pub fn f(x: u8) { if let ", "Some(", "y", ")", " = x {} }"),
        nested("", "mod m { ", "", "}", ""),
        nested("", "fn f() { ", "", "}", ""),
        nested("use ", "a::{", "b", "}", ";"),
        nested("pub fn f() { any!(", "(", "1", ")", "); }"),
        nested(
            "pub fn f(c: crate::good::C) { println!(\"{}\", ",
            "(",
            "c.email",
            ")",
            "); }",
        ),
        nested("macro_rules! r { ", "(", "", ")", " => {}; }"),
        nested("#[cfg(", "not(", "unix", ")", ")] pub struct S;"),
        nested("#[pii(", "(", "", ")", ")] pub struct S;"),
    ];
    let ran = Project::all_bad(&texts).check();
    finds(&ran, &[&format!("checked {} files", texts.len() + 2)]);
    for i in 0..texts.len() {
        let told = |what: &str| ran.stdout.contains(&format!("src/bad{i}.rs:1: {what}"));
        let unread = ran.stdout.contains(&format!(
            "src/bad{i}.rs` is not read in full: nested too deeply"
        ));
        assert!(unread || !told("nested too deeply"), "{}", ran.all());
    }
    assert!(ran.stdout.contains("nested too deeply"), "{}", ran.all());
    // What only chains is read, however long.
    assert!(ran.stdout.contains("src/bad5.rs:1:"), "{}", ran.all());
}

#[test]
fn macros_without_end_are_ended() {
    let f = "pub fn f() { r!(a); }";
    let texts = [
        nested(
            "macro_rules! r { () => {}; ($a:tt $($r:tt)*) => { r!($($r)*) }; } pub fn f() { r!(",
            "a ",
            "",
            "",
            "); }",
        ),
        nested(
            "macro_rules! r { ($x:tt;) => { $x }; ($x:tt; $a:tt $($r:tt)*) => { r!(($x); $($r)*) }; } pub fn f() { r!(1; ",
            "a ",
            "",
            "",
            "); }",
        ),
        format!("macro_rules! r {{ ($($r:tt)*) => {{ r!($($r)* a) }}; }} {f}"),
        format!("macro_rules! r {{ ($($r:tt)*) => {{ r!($($r)* $($r)*) }}; }} {f}"),
        format!("macro_rules! r {{ ($e:expr) => {{ r!($e) + r!($e) }}; }} {f}"),
        format!(
            "macro_rules! r {{ ($e:expr) => {{ s!(($e)) }}; }} macro_rules! s {{ ($e:expr) => {{ r!(($e)) }}; }} {f}"
        ),
    ];
    finds(&Project::all_bad(&texts).check(), &["checked 8 files"]);
    let items = "macro_rules! r { ($e:expr) => { r!($e); r!($e); }; } r!(1);";
    finds(
        &Project::bad(items).check(),
        &["expansions nest too deeply"],
    );
}

#[test]
fn what_turns_in_a_circle_ends() {
    let texts = [
        "type A = B; type B = A; pub fn f(a: A) { println!(\"{}\", a.email); }",
        "type A<T> = A<(T, T)>; pub fn f(a: A<C>) { println!(\"{}\", a.0); }",
        "#[derive(Debug)] pub struct A(A, C); pub fn f(a: &A) { println!(\"{a:?} {}\", a.0.0.0.1.email); }",
        "#[derive(Debug)] pub struct A<T>(Option<Box<A<A<T>>>>, T); pub fn f(a: A<C>) { println!(\"{a:?}\"); if let Some(x) = a.0 { println!(\"{:?}\", x.1); } }",
        "pub struct A(Box<A>, C); pub fn f(a: &A) { let mut x = a; loop { x = &x.0; println!(\"{}\", x.1.email); } }",
        "pub fn f<T: Clone>(t: T) { f((t.clone(), t)) } pub fn g(c: &C) { f(c.email.clone()) }",
        "pub trait A: B { fn a(&self) -> String; } pub trait B: A {} pub fn f<T: A>(t: T) { println!(\"{}\", t.a()); t.c(); }",
        "pub trait A { type T; } impl A for u8 { type T = <u16 as A>::T; } impl A for u16 { type T = <u8 as A>::T; } pub fn f(x: <u8 as A>::T) { println!(\"{}\", x.email); }",
        "pub trait A { fn a(&self) -> String; } impl<T> A for T where Vec<T>: A { fn a(&self) -> String { String::new() } } pub fn f(c: C) { println!(\"{}\", c.a()); }",
        "use std::ops::Deref; pub struct D<T>(T); impl<T> Deref for D<T> { type Target = D<D<T>>; fn deref(&self) -> &D<D<T>> { loop {} } } pub fn f(d: D<C>) { d.zork(); println!(\"{}\", d.email); }",
        "pub struct S<A>(A); impl<A> From<S<A>> for Vec<A::Item> where A: missing::Array { fn from(_: S<A>) -> Self { loop {} } } pub fn f(c: C) { let v: Vec<u8> = c.email.into(); println!(\"{v:?}\"); }",
        "use self::a::X; mod a { pub use super::X; pub use super::b::*; } mod b { pub use super::a::*; } pub fn f(x: X) { println!(\"{}\", x.email); }",
        "pub use self::*; pub use crate::*; use crate as k; pub fn f(c: k::k::good::C) { println!(\"{}\", c.email); }",
        "const X: usize = Y; const Y: usize = X; static S: [u8; X] = [0; Y]; pub fn f() { println!(\"{:?}\", S); }",
        "impl std::fmt::Display for C { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, \"{self}\") } } pub fn f(c: C) { println!(\"{c}\"); }",
        "pub fn f(c: C) { let g = |x| g(x); g(c.email); let y = |f| f(f); y(y); }",
        "pub fn g() -> impl Iterator<Item = C> { g().chain(g()) } pub fn h() { for c in g() { println!(\"{}\", c.email); } }",
    ];
    let texts = texts.map(|text| format!("use crate::good::C;\n{text}\n"));
    let files = format!("checked {} files", texts.len() + 2);
    finds(&Project::all_bad(&texts).check(), &[&files, "0 skipped"]);
}

#[test]
fn modules_without_a_file_of_their_own_are_told() {
    finds(
        &Project::new().check(),
        &[
            "src/lib.rs:1:1: deny[unread-file]",
            "does not exist",
            "1 skipped",
        ],
    );
    let cfg = Project::new().with("src/lib.rs", "#[cfg(windows)]\nmod bad;\npub mod good;\n");
    let ran = cfg.check();
    finds(&ran, &["1 skipped"]);
    assert!(!ran.stdout.contains("unread-file"), "{}", ran.all());
    finds(
        &Project::bad("").with("src/bad/mod.rs", "").check(),
        &["deny[unread-file]", "ambiguous", "1 skipped"],
    );
    let circle = Project::bad("#[path = \"other.rs\"]\nmod other;\n")
        .with("src/other.rs", "#[path = \"bad.rs\"]\nmod bad;\n");
    finds(&circle.check(), &["a loop of files", "1 skipped"]);
    let root = Project::new().with(
        "src/lib.rs",
        "pub mod good;\n#[path = \"lib.rs\"]\nmod root;\n",
    );
    finds(&root.check(), &["a loop of files", "1 skipped"]);
}

#[cfg(unix)]
#[test]
fn links_and_pipes_in_the_sources_are_no_trap() {
    use std::os::unix::fs::symlink;
    let own = Project::new();
    symlink("bad.rs", own.path().join("src/bad.rs")).expect("it can be made");
    finds(
        &own.check(),
        &[
            "deny[unread-file]: `src/bad.rs` is a loop of symbolic links",
            "1 skipped",
        ],
    );
    let folder = Project::bad("").with(
        "src/lib.rs",
        "pub mod good;\n#[path = \"loop/loop/bad.rs\"]\nmod bad;\n",
    );
    symlink(".", folder.path().join("src/loop")).expect("it can be made");
    finds(&folder.check(), &["0 skipped"]);
    let pipe = Project::new();
    let made = Command::new("mkfifo")
        .arg(pipe.path().join("src/bad.rs"))
        .status();
    assert!(made.expect("every Unix has it").success());
    finds(
        &pipe.check(),
        &["deny[unread-file]: `src/bad.rs` is not a file", "1 skipped"],
    );
}

#[test]
fn without_a_policy_the_next_step_is_told() {
    let step = ["no `consent.toml`: expected `", "cargo consent init"];
    refuses(&Project::bad("").without("consent.toml").check(), &step);
    let empty = Project::new()
        .with("Cargo.toml", "[workspace]\n")
        .without("consent.toml");
    refuses(&empty.check(), &step);
}

#[test]
fn an_empty_workspace_is_a_gap() {
    let ran = Project::new().with("Cargo.toml", "[workspace]\n").check();
    assert_eq!(ran.code, 0, "{}", ran.all());
    assert!(
        ran.stdout.contains("the workspace has no members"),
        "{}",
        ran.all()
    );
    assert!(ran.stdout.contains("checked 0 files"), "{}", ran.all());
}

#[test]
fn all_mistakes_of_a_policy_are_told_in_one_run_with_line_and_nearest() {
    let project = Project::bad("").with(
        "consent.toml",
        "[purposes.account]\ntex = \"x\"\nbasis = \"contrat\"\ndata = [\"user.contakt\"]\n[rulez]\na = 1\n",
    );
    refuses(
        &project.check(),
        &[
            "consent.toml:2:1: unknown key `tex`",
            "did you mean `text`?",
            "consent.toml:3:9: `contrat` is no `basis`",
            "did you mean `contract`?",
            "consent.toml:4:9: unknown category `user.contakt`",
            "did you mean `user.contact`?",
            "consent.toml:5:2: unknown key `rulez`",
            "did you mean `rules`?",
            "the policy has 4 mistakes; nothing was checked",
        ],
    );
}

#[test]
fn a_policy_that_is_none_is_refused_and_no_other_taken() {
    let texts: [(&[u8], &str); 5] = [
        (b"[purposes.account\n", "consent.toml:1:18"),
        (b"[purposes.a]\ntext = \"\xff\"\n", "not UTF-8"),
        (b"extends = [\"consent.toml\"]\n", "runs in a circle"),
        (b"extends = [\"gone.toml\"]\n", "cannot read"),
        (b"extends = [\"src\"]\n", "cannot read"),
    ];
    for (text, word) in texts {
        refuses(
            &Project::bad("").with("consent.toml", text).check(),
            &[word],
        );
    }
    for deep in [
        nested("a = ", "[", "", "]", "\n"),
        nested("[purposes.", "a.", "a", "", "]\n"),
    ] {
        refuses(
            &Project::bad("").with("consent.toml", deep).check(),
            &["nothing was checked"],
        );
    }
    let folder = Project::bad("")
        .without("consent.toml")
        .with("consent.toml/x", "");
    refuses(&folder.check(), &["cannot read"]);
    let named = run(Project::bad("").command().args(["--config", "gone.toml"]));
    refuses(&named, &["no such file"]);
}

#[cfg(unix)]
#[test]
fn a_policy_that_links_nowhere_is_refused() {
    let project = Project::bad("").without("consent.toml");
    std::os::unix::fs::symlink("consent.toml", project.path().join("consent.toml"))
        .expect("it can be made");
    refuses(&project.check(), &["cannot read"]);
}

#[test]
fn a_policy_of_a_megabyte_is_read() {
    let mut text = format!("\u{feff}{POLICY}").replace('\n', "\r\n");
    for i in 0..500 {
        text += &format!(
            "[purposes.p{i}]\ntext = \"{}\"\nbasis = \"consent\"\n",
            "x".repeat(2_000)
        );
    }
    assert!(text.len() > 1_000_000);
    let project = Project::bad("").with("consent.toml", &text);
    finds(&project.check(), &["0 skipped"]);
    let broken = project.with("consent.toml", text + "[purposs.x]\n");
    refuses(&broken.check(), &["did you mean `purposes`?"]);
}

#[test]
fn each_step_back_from_cargo_is_a_gap() {
    let project = Project::bad("");
    let nowhere = run(project
        .command()
        .env("PATH", "/nonexistent")
        .env_remove("CARGO"));
    finds(&nowhere, &["cargo could not be started", "1 skipped"]);
    let toolchain = run(project
        .command()
        .env("CARGO", "cargo")
        .env("RUSTUP_TOOLCHAIN", "1.2.3-none"));
    finds(&toolchain, &["`cargo metadata` failed"]);
    let silent = run(project.command().env("CARGO", "false"));
    finds(
        &silent,
        &[
            "said nothing",
            "the manifests are read directly",
            "2 skipped",
        ],
    );
}

#[test]
fn dependencies_that_cannot_be_read_are_gaps() {
    let with = |deps: &str| Project::bad("").with("Cargo.toml", format!("{MANIFEST}{deps}"));
    let gone = with("[dependencies]\ngone = { path = \"../gone\" }\n").with(
        "src/bad.rs",
        "pub fn f(c: crate::good::C) {\n    println!(\"{}\", gone::pass(c.email));\n}\n",
    );
    finds(
        &gone.check(),
        &[
            "dependencies are read as they are found",
            "cannot read `../gone/Cargo.toml`",
            "src/bad.rs:2:5: deny[unconsented-use]",
            "3 skipped",
        ],
    );
    let none = with("[dependencies]\nserde = \"999\"\n");
    finds(
        &none.check(),
        &[
            "a dependency could not be had and is not read: `serde`",
            "2 skipped",
        ],
    );
    let root = with("exclude = [\"d\"]\n[dependencies]\nd = { path = \"d\" }\n")
        .with(
            "d/Cargo.toml",
            "[package]\nname = \"d\"\nversion = \"0.1.0\"\n",
        )
        .with("d/src/lib.rs", b"\xff")
        .with(
            "src/bad.rs",
            "pub fn f(c: crate::good::C) {\n    println!(\"{}\", d::pass(c.email));\n}\n",
        );
    finds(
        &root.check(),
        &[
            "is not UTF-8",
            "src/bad.rs:2:5: deny[unconsented-use]",
            "1 skipped",
        ],
    );
}

#[test]
fn a_library_that_cannot_be_read_has_a_name_for_its_binary() {
    let main = "struct P {\n    #[pii(category = \"user.name\")]\n    name: String,\n}\nfn show(p: P) {\n    println!(\"{}\", bad::pass(p.name));\n}\nfn main() {\n    let _ = bad::good::C::new();\n}\n";
    let project = Project::bad("").with("src/main.rs", main);
    let excluded = format!("{POLICY}[scan]\nexclude = [\"src/lib.rs\"]\n");
    let project = project.with("consent.toml", excluded);
    let ran = project.check();
    assert!(
        ran.stdout
            .contains("src/main.rs:6:5: deny[unconsented-use]"),
        "{}",
        ran.all()
    );
    let ran = project
        .with("consent.toml", POLICY)
        .with("src/lib.rs", b"\xff")
        .check();
    for word in [
        "src/main.rs:6:5: deny[unconsented-use]",
        "deny[unread-file]: `src/lib.rs`",
    ] {
        assert!(ran.stdout.contains(word), "no `{word}` in {}", ran.all());
    }
}

#[test]
fn a_manifest_that_is_none_is_refused() {
    for text in ["", "[package\nname = ", "[dependencies]\n"] {
        refuses(
            &Project::bad("").with("Cargo.toml", text).check(),
            &["cannot read `"],
        );
    }
    refuses(
        &Project::bad("").without("Cargo.toml").check(),
        &["no `Cargo.toml` in"],
    );
}
