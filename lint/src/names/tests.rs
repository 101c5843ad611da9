use std::collections::BTreeMap;

use camino::Utf8PathBuf;

use super::*;
use crate::project::{Dep, Krate, KrateId, KrateKind, PackageId, Project, Span};
use crate::syntax::Name;
use crate::syntax::ast::{Expansion, Expr, ItemKind};

const WEB: &str = r#"
#[macro_use]
mod macros {
    macro_rules! handler {
        ( $name:ident, GET ) => { handler!( /** Answers. */ $name, GET, 1 ); };
        ( $(#[$m:meta])+ $name:ident, $method:ident, $n:expr ) => {
            $(#[$m])+
            pub fn $name<H>(handler: H) -> $crate::Router { $crate::Router }
        };
    }
}
pub struct Router;
handler!(get, GET);
handler!(post, GET);
pub struct StatusCode(u16);
macro_rules! status_codes {
    ( $( $(#[$docs:meta])* ($num:expr, $konst:ident, $phrase:expr); )+ ) => {
        impl StatusCode { $( $(#[$docs])* pub const $konst: StatusCode = StatusCode($num); )+ }
    };
}
status_codes! {
    /// 200 OK
    (200, OK, "OK");
    (404, NOT_FOUND, "Not Found");
}
impl Router {
    methods! { a, b }
}
#[macro_export]
macro_rules! say {
    ($($arg:tt)*) => {{ let name = 1; $crate::put(&name); println!($($arg)*) }};
}
#[macro_export]
macro_rules! id {
    ($name:ident) => {
        pub struct $name(u64);
        impl $name { $crate::methods! { raw } }
    };
}
#[macro_export]
macro_rules! methods { ($($name:ident),*) => { $( pub fn $name(&self) -> u64 { 1 } )* }; }
pub fn put(x: &u64) {}
macro_rules! documented { ($item:item) => { /** Makes one. */ #[macro_export] $item }; }
documented! { macro_rules! wrapped { ($name:ident) => { pub struct $name; } } }
"#;

const SHOP: &str = r#"
use web::id;
id!(CustomerId);
web::wrapped!(Wrapped);
mod inner {
    web::id! { OrderId }
    macro_rules! hidden { () => { struct Seen; } }
    hidden!();
}
make!(Later);
use crate::make;
mod defs {
    #[macro_export]
    macro_rules! make { ($n:ident) => { pub mod made { pub struct $n; } } }
}
endless! {}
macro_rules! endless { () => { endless! {} } }
macro_rules! grow { ($($t:tt)*) => { grow! { $($t)* x } } }
grow!(y);
thread_local! { static NAME: String = String::new(); }
fn main() {
    let name = 2;
    web::say!("{} {}", name, matches!(name, 1 | 2));
}
"#;

fn program() -> (Program, Vec<OwnedBody>, tempfile::TempDir) {
    // The member that depends on the other comes first, so that order is put to the test.
    program_of(&[("shop", SHOP, vec![1]), ("web", WEB, vec![])])
}

fn program_of(krates: &[(&str, &str, Vec<u32>)]) -> (Program, Vec<OwnedBody>, tempfile::TempDir) {
    let dir = tempfile::tempdir().expect("a directory");
    let root = Utf8PathBuf::from_path_buf(dir.path().to_path_buf()).expect("UTF-8");
    let mut project = Project {
        root: root.clone(),
        ..Project::default()
    };
    for (name, text, deps) in krates {
        let path = root.join(format!("{name}.rs"));
        #[expect(clippy::disallowed_methods, reason = "a test makes its own project")]
        std::fs::write(&path, text).expect("it is written");
        let dep = |n: u32| Dep {
            name: "web".into(),
            krate: KrateId(n),
            dev_only: false,
        };
        project.krates.push(Krate {
            package: PackageId(0),
            name: (*name).into(),
            kind: KrateKind::Lib,
            root: path,
            edition: 2024,
            deps: deps.iter().copied().map(dep).collect(),
            is_member: true,
        });
    }
    let (program, mut bodies) = Program::load(project, ReadOptions::default());
    read_macros(&program, &MacroTable::shipped(), &mut bodies);
    (program, bodies, dir)
}

fn find(program: &Program, krate: u32, path: &str, ns: Ns) -> Option<DefId> {
    let mut names: Vec<Name> = vec![Name::new("crate")];
    names.extend(path.split("::").map(Name::new));
    let root = program.krate(KrateId(krate)).root();
    let found = program.resolve(root, false, &names, ns)?;
    (found.len == names.len())
        .then(|| found.res.def())
        .flatten()
}

/// Each of these may be a crate, a module, or what one of the others brings; all of them are nothing.
#[test]
fn crates_that_are_not_there_wait_for_each_other_once() {
    let globs: String = (0..60)
        .map(|n| format!("pub use nowhere_{n}::*;\n"))
        .collect();
    let text = format!(
        "mod services {{ {globs} pub use super::real::*; }}\nmod real {{ pub struct Found; }}"
    );
    let (program, _, _dir) = program_of(&[("shop", &text, vec![])]);
    assert!(find(&program, 0, "services::Found", Ns::Types).is_some());
    assert!(find(&program, 0, "services::Lost", Ns::Types).is_none());
    assert!(find(&program, 0, "services::nowhere_7", Ns::Types).is_none());
}

fn written(program: &Program, span: Span) -> String {
    program.text(program.origin(span))
}

#[test]
fn items_that_macros_make_are_items() {
    let (program, _, _dir) = program();
    let get = find(&program, 1, "get", Ns::Values).expect("`get` is made by a macro");
    let item = program.item(get).expect("it has an item");
    assert_eq!(written(&program, item.name_span), "get");
    assert_eq!(written(&program, item.span), "handler!(get, GET)");
    assert!(matches!(&item.kind, ItemKind::Fn(f) if f.generics.params.len() == 1));
    for (krate, path) in [
        (1, "post"),
        (0, "CustomerId"),
        (0, "Wrapped"),
        (0, "inner::OrderId"),
        (0, "inner::Seen"),
        (0, "made::Later"),
        (0, "NAME"),
    ] {
        let ns = if path == "post" || path == "NAME" {
            Ns::Values
        } else {
            Ns::Types
        };
        assert!(find(&program, krate, path, ns).is_some(), "{path}");
    }
}

#[test]
fn members_that_macros_make_are_members() {
    let (program, _, _dir) = program();
    let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for krate in program.loaded().filter(|k| k.id.0 < 2) {
        let owners = krate.all().filter_map(|d| Some((d, krate.assoc.get(&d)?)));
        for (owner, list) in owners {
            let names = list.iter().map(|d| program.def(*d).name.to_string());
            members
                .entry(program.path(owner))
                .or_default()
                .extend(names);
        }
    }
    assert_eq!(members["web::StatusCode"], ["OK", "NOT_FOUND"]);
    assert_eq!(members["web::Router"], ["a", "b"]);
    assert_eq!(members["shop::CustomerId"], ["raw"]);
    assert_eq!(members["shop::inner::OrderId"], ["raw"]);
}

#[test]
fn a_call_in_a_body_is_the_code_it_stands_for() {
    let (program, bodies, _dir) = program();
    let main = bodies
        .iter()
        .find(|b| program.path(b.owner) == "shop::main");
    let main = main.expect("`main` has a body");
    let mut seen: Vec<(String, &str)> = main
        .macros
        .iter()
        .map(|(id, used)| {
            let kind = match main.body.expansions.get(id) {
                Some(Expansion::Value(_)) => "value",
                Some(Expansion::Format(_)) => "format",
                _ => "other",
            };
            let def = used.def.map(|d| program.def(d).name.to_string());
            (def.unwrap_or_default(), kind)
        })
        .collect();
    seen.sort();
    let want = [
        ("matches", "value"),
        ("println", "format"),
        ("say", "value"),
    ];
    assert_eq!(seen, want.map(|(a, b)| (a.to_owned(), b)));
    // The macro's own local is not the caller's.
    let mut names: Vec<String> = Vec::new();
    for (expr, span) in main.body.exprs.iter().zip(&main.body.expr_spans) {
        if let Expr::Path(path) = expr {
            let text: Vec<&str> = path.segments.iter().map(|s| s.name.as_str()).collect();
            names.push(format!(
                "{} = {}",
                text.join("::"),
                written(&program, *span)
            ));
        }
    }
    names.sort();
    names.dedup();
    let say = "web::say!(\"{} {}\", name, matches!(name, 1 | 2))";
    let own = names.iter().find(|n| n.starts_with("name__h"));
    assert!(
        own.is_some_and(|n| n.ends_with(&format!(" = {say}"))),
        "{names:?}"
    );
    assert!(names.contains(&"name = name".to_owned()), "{names:?}");
    assert!(
        names.contains(&format!("__crate_000001::put = {say}")),
        "{names:?}"
    );
}

#[test]
fn endless_macros_end_in_a_gap() {
    let (program, _, _dir) = program();
    let gaps: Vec<String> = program.gaps().into_iter().map(|g| g.message).collect();
    let too_deep =
        |name: &str| format!("the items of `{name}!` are not read: expansions nest too deeply");
    assert_eq!(gaps, [too_deep("endless"), too_deep("grow")]);
}
