//! A crate is the same whether it is read or was kept, whatever its number.

use camino::{Utf8Path, Utf8PathBuf};

use super::super::{KrateData, Ns, Program, ReadOptions};
use crate::project::{Dep, Krate, KrateId, KrateKind, Package, PackageId, Project};
use crate::syntax::Name;
use crate::syntax::expand::crate_word;

const TOOLS: &str = r#"
#[macro_export]
macro_rules! make {
    ($name:ident) => { pub struct $name; impl $crate::Tool for $name { fn run(&self) -> $crate::Done { $crate::Done } } };
}
pub struct Done;
pub trait Tool { fn run(&self) -> Done; }
"#;

const KIT: &str = r#"
use tools::make as build;
build!(Saw);
make!(Axe);
#[macro_use] extern crate tools;
mod inner;
pub use inner::{Deep as Deeper, *};
pub enum Shape { Round(u8), Square { side: u8 } }
#[cfg(feature = "off")]
pub fn off() {}
impl Shape { pub fn area(&self) -> u8 { 1 } }
"#;

const INNER: &str =
    "pub struct Deep { #[doc(hidden)] pub x: Vec<u8> }\npub mod m { pub const X: u8 = 1; }\n";

fn write(path: &Utf8Path, text: &str) {
    #[expect(clippy::disallowed_methods, reason = "a test makes its own project")]
    std::fs::write(path, text).expect("it is written");
}

/// The files of both crates.
fn crates() -> (tempfile::TempDir, Utf8PathBuf) {
    let temp = tempfile::tempdir().expect("a directory");
    let dir = Utf8PathBuf::from_path_buf(temp.path().to_path_buf()).expect("UTF-8");
    write(&dir.join("tools.rs"), TOOLS);
    write(&dir.join("kit.rs"), KIT);
    write(&dir.join("inner.rs"), INNER);
    (temp, dir)
}

/// A project in which the two crates, from a registry, come after `before` others.
fn load(dir: &Utf8Path, before: u32) -> Program {
    let mut project = Project {
        root: dir.join("elsewhere"),
        cache: Some(dir.join("cache")),
        ..Project::default()
    };
    let names = (0..before).map(|i| format!("other{i}"));
    for name in names.chain(["tools".to_owned(), "kit".to_owned()]) {
        let number = project.krates.len() as u32;
        project.packages.push(Package {
            cargo_id: format!("registry+https://example.com#{name}@1.0.0"),
            name: name.clone(),
            version: "1.0.0".into(),
            manifest: dir.join("Cargo.toml"),
            is_member: false,
            selected: false,
            features: Some(Vec::new()),
        });
        let dep = Dep {
            name: "tools".into(),
            krate: KrateId(before),
            dev_only: false,
        };
        project.krates.push(Krate {
            package: PackageId(number),
            root: dir.join(format!("{name}.rs")),
            kind: KrateKind::Lib,
            edition: 2021,
            deps: (name == "kit").then_some(dep).into_iter().collect(),
            is_member: false,
            name,
        });
    }
    Program::load(project, ReadOptions::default()).0
}

/// All that is known of a crate, in words in which no number of this run stands.
fn told(program: &Program, krate: &KrateData) -> String {
    let mut out = String::new();
    let mut say = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    for def in krate.all() {
        let item = krate.item(def);
        let span = item.map(|i| program.text(i.span));
        say(format!(
            "{} {:?} {:?} {:?} {:?} off={}",
            program.path(def),
            krate.def(def).kind,
            item.map(|i| (&i.name, &i.vis, i.attrs.len())),
            span,
            item.map(|i| program.text(program.origin(i.name_span))),
            krate.off.contains(&def),
        ));
        if let Some(scope) = krate.scope(def) {
            let mut names: Vec<&Name> = scope.named.keys().collect();
            names.extend(scope.types.keys());
            names.extend(scope.values.keys());
            names.extend(scope.macros.keys());
            names.sort();
            say(format!(
                "{names:?} {:?} {:?}",
                scope.globs,
                scope.traits.len()
            ));
        }
        if let Some(all) = krate.assoc.get(&def) {
            let names = all.iter().map(|d| program.path(*d));
            say(format!("{:?}", names.collect::<Vec<_>>()));
        }
    }
    let impls = krate.impls.iter().map(|i| i.of_trait);
    say(format!(
        "{:?} {:?}",
        impls.collect::<Vec<_>>(),
        krate.renamed
    ));
    out
}

fn kit(program: &Program) -> &KrateData {
    program.krate(KrateId(program.project.krates.len() as u32 - 4))
}

#[test]
fn what_is_kept_is_what_was_read() {
    let (_temp, dir) = crates();
    let first = load(&dir, 0);
    assert!(matches!(kit(&first).written, super::Written::Trees { .. }));
    let told_first = told(&first, kit(&first));
    assert!(told_first.contains("kit::Saw"), "{told_first}");
    let bare = |told: &str, tools: u32| told.replace(&crate_word(KrateId(tools)), "$crate");
    for before in [0, 2] {
        let again = load(&dir, before);
        assert!(matches!(kit(&again).written, super::Written::Kept(_)));
        let again_told = told(&again, kit(&again));
        assert_eq!(bare(&again_told, before), bare(&told_first, 0));
        // What `$crate` means is the crate that has that number now.
        let run = again.resolve(kit(&again).root(), false, &[Name::new("Saw")], Ns::Types);
        assert!(run.is_some());
        let done = kit(&again).impls.iter().find_map(|i| again.item(i.def));
        let text = done.map(|item| again.text(item.span)).unwrap_or_default();
        assert!(text.contains(&crate_word(KrateId(before))), "{text}");
    }
    // Of std nothing is different either.
    let again = load(&dir, 0);
    for krate in first.std {
        let one = told(&first, first.krate(krate));
        assert!(one == told(&again, again.krate(krate)));
    }
}

#[test]
fn what_changed_is_read_again() {
    let (_temp, dir) = crates();
    kit(&load(&dir, 0));
    write(&dir.join("inner.rs"), &INNER.replace("Deep", "Sunk"));
    let again = load(&dir, 0);
    assert!(told(&again, kit(&again)).contains("kit::inner::Sunk"));
    // Another feature is another crate, and so is one that depends on another.
    let mut program = load(&dir, 0);
    program.project.packages[1].features = Some(vec!["off".into()]);
    let ids = super::super::store::Identities::new(&program.project, false);
    assert_ne!(ids.of(KrateId(1)), program.identities.of(KrateId(1)));
    program.project.packages[0].cargo_id.push('1');
    let other = super::super::store::Identities::new(&program.project, false);
    assert_ne!(ids.of(KrateId(1)), other.of(KrateId(1)));
}

#[test]
fn bytes_that_are_no_crate_are_none() {
    let (_temp, dir) = crates();
    let program = load(&dir, 0);
    let bytes = super::write(&program, kit(&program), &[]).expect("it can be kept");
    for cut in (0..bytes.len()).step_by(7) {
        let _ = super::read(&program, KrateId(1), bytes[..cut].to_vec());
        let mut other = bytes.clone();
        other[cut] ^= 0x55;
        if let Some(krate) = super::read(&program, KrateId(1), other) {
            // Never a panic, whatever it says.
            let known = krate.all().filter(|def| krate.item(*def).is_some());
            let scopes = krate.all().filter(|def| krate.scope(*def).is_some());
            assert!(known.count() + scopes.count() <= 2 * krate.defs.len());
        }
    }
}
