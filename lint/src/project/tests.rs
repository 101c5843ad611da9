//! Projects on disk, as cargo and as the manifests alone describe them.
#![expect(clippy::disallowed_methods, reason = "tests lay out projects on disk")]

use camino::Utf8PathBuf;

use super::*;

struct Dir {
    _keep: tempfile::TempDir,
    root: Utf8PathBuf,
}

/// Files are separated by `//- path` lines.
fn dir(files: &str) -> Dir {
    let keep = tempfile::tempdir().unwrap();
    let root = Utf8PathBuf::from_path_buf(keep.path().canonicalize().unwrap()).unwrap();
    for file in files.split("//- ").skip(1) {
        let (path, text) = file.split_once('\n').unwrap();
        let path = root.join(path.trim());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    Dir { _keep: keep, root }
}

fn options(dir: &Dir, path: &str) -> LoadOptions {
    LoadOptions {
        path: Some(dir.root.join(path)),
        offline: true,
        ..LoadOptions::default()
    }
}

/// One line for each crate.
fn krates(project: &Project) -> Vec<String> {
    let line = |krate: &Krate| {
        let deps = krate.deps.iter().map(|dep| {
            let to = &project.krate(dep.krate).name;
            let name = match dep.name == *to {
                true => to.clone(),
                false => format!("{}={to}", dep.name),
            };
            if dep.dev_only { name + "?" } else { name }
        });
        format!(
            "{:?} {} {} {} [{}]",
            krate.kind,
            krate.name,
            krate.edition,
            project.relative(&krate.root),
            deps.collect::<Vec<_>>().join(" ")
        )
    };
    project.krates.iter().map(line).collect()
}

const WORKSPACE: &str = r#"
//- Cargo.toml
[workspace]
members = ["crates/*"]
exclude = ["crates/left-out"]
resolver = "3"
[workspace.package]
edition = "2021"
[workspace.dependencies]
core-lib = { path = "crates/core", package = "shop-core" }
//- consent.toml
//- crates/core/Cargo.toml
[package]
name = "shop-core"
version = "0.1.0"
edition.workspace = true
[dev-dependencies]
shop = { path = "../shop" }
//- crates/core/src/lib.rs
//- crates/core/tests/it.rs
//- crates/shop/Cargo.toml
[package]
name = "shop"
version = "0.2.0"
edition = "2024"
build = "build.rs"
[dependencies]
core-lib.workspace = true
//- crates/shop/build.rs
fn main() {}
//- crates/shop/consent.toml
//- crates/shop/src/lib.rs
//- crates/shop/src/main.rs
fn main() {}
//- crates/shop/src/bin/admin-tool/main.rs
fn main() {}
//- crates/left-out/Cargo.toml
[package]
name = "left-out"
//- crates/left-out/src/lib.rs
//- crates/readme.md
"#;

const KRATES: [&str; 5] = [
    "Lib shop_core 2021 crates/core/src/lib.rs [shop?]",
    "Test it 2021 crates/core/tests/it.rs [shop? shop_core]",
    "Lib shop 2024 crates/shop/src/lib.rs [core_lib=shop_core]",
    "Bin admin_tool 2024 crates/shop/src/bin/admin-tool/main.rs [core_lib=shop_core shop]",
    "Bin shop 2024 crates/shop/src/main.rs [core_lib=shop_core shop]",
];

fn selected(project: &Project) -> Vec<&str> {
    let selected = project.packages.iter().filter(|p| p.selected);
    selected.map(|p| p.name.as_str()).collect()
}

#[test]
fn cargo_and_the_manifests_tell_the_same() {
    let dir = dir(WORKSPACE);
    let project = load(&options(&dir, "")).unwrap();
    assert_eq!(project.gaps, []);
    assert_eq!(krates(&project), KRATES);

    let mut gaps = Vec::new();
    let found = manifests::read(&dir.root.join("crates/shop/Cargo.toml"), &mut gaps).unwrap();
    assert_eq!(gaps, []);
    let read = assemble::assemble(found, gaps);
    assert_eq!(krates(&read), KRATES);
    assert_eq!(read.root, project.root);
}

const FEATURES: &str = r#"
//- Cargo.toml
[workspace]
members = ["*"]
resolver = "2"
//- app/Cargo.toml
[package]
name = "app"
version = "0.1.0"
edition = "2024"
[features]
default = ["fast", "made-for-it?/asked"]
fast = ["dep:made-for-it", "core/deep"]
slow = []
[dependencies]
core = { path = "../core", package = "app-core", default-features = false, features = ["named"] }
made-for-it = { path = "../made-for-it", optional = true }
//- app/src/lib.rs
//- core/Cargo.toml
[package]
name = "app-core"
version = "0.1.0"
edition = "2024"
[features]
named = []
deep = ["plain"]
plain = []
other = []
//- core/src/lib.rs
//- made-for-it/Cargo.toml
[package]
name = "made-for-it"
version = "0.1.0"
edition = "2024"
[features]
default = ["std"]
std = []
asked = []
//- made-for-it/src/lib.rs
"#;

#[test]
fn features_are_on_as_cargo_unites_them() {
    let dir = dir(FEATURES);
    let on = |project: &Project| {
        let packages = project.packages.iter();
        let lines = packages.map(|p| format!("{} {:?}", p.name, p.features.as_deref()));
        lines.collect::<Vec<_>>()
    };
    let options = LoadOptions {
        features: vec!["slow".into()],
        ..options(&dir, "app")
    };
    let project = load(&options).unwrap();
    assert_eq!(project.gaps, []);

    let mut gaps = Vec::new();
    let mut found = manifests::read(&dir.root.join("app/Cargo.toml"), &mut gaps).unwrap();
    features::unite(&mut found, &options, &platform::Platforms::of(&[]));
    let read = assemble::assemble(found, gaps);
    assert_eq!(on(&read), on(&project));
}

#[test]
fn code_behind_features_knows_what_it_names_unless_features_are_said() {
    let dir = dir(r#"
//- app/Cargo.toml
[package]
name = "app"
version = "0.1.0"
edition = "2024"
[features]
tracking = ["dep:tracker"]
[dependencies]
tracker = { path = "../tracker", optional = true }
//- app/src/lib.rs
//- tracker/Cargo.toml
[package]
name = "tracker"
version = "0.1.0"
edition = "2024"
//- tracker/src/lib.rs
"#);
    let of_app = |options: &LoadOptions| {
        let project = load(options).unwrap();
        assert_eq!(project.gaps, []);
        krates(&project)[0].clone()
    };
    let unsaid = options(&dir, "app");
    assert_eq!(of_app(&unsaid), "Lib app 2024 src/lib.rs [tracker]");
    let said = LoadOptions {
        no_default_features: true,
        ..options(&dir, "app")
    };
    assert_eq!(of_app(&said), "Lib app 2024 src/lib.rs []");
}

#[test]
fn optional_dependencies_that_cannot_be_had_are_told_and_nothing_else_is_lost() {
    let dir = dir(r#"
//- app/Cargo.toml
[package]
name = "app"
version = "0.1.0"
edition = "2024"
[dependencies]
consent-no-such-crate = { version = "1", optional = true }
//- app/src/lib.rs
//- app/Cargo.lock
version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "consent-no-such-crate",
]

[[package]]
name = "consent-no-such-crate"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "0000000000000000000000000000000000000000000000000000000000000000"
"#);
    let project = load(&options(&dir, "app")).unwrap();
    let gaps = project.gaps.iter().map(|gap| gap.message.as_str());
    let gaps: Vec<&str> = gaps
        .filter(|gap| gap.contains("`consent-no-such-crate`"))
        .collect();
    assert!(!gaps.is_empty());
    assert!(krates(&project)[0].starts_with("Lib app 2024 src/lib.rs ["));
}

#[test]
fn what_was_asked_for_is_selected() {
    let dir = dir(WORKSPACE);
    let root = options(&dir, "");
    assert_eq!(selected(&load(&root).unwrap()), ["shop-core", "shop"]);
    let member = options(&dir, "crates/shop/src");
    assert_eq!(selected(&load(&member).unwrap()), ["shop"]);
    let all = LoadOptions {
        workspace: true,
        exclude: vec!["shop-*".into(), "none".into()],
        ..member.clone()
    };
    let project = load(&all).unwrap();
    assert_eq!(selected(&project), ["shop"]);
    assert_eq!(project.gaps.len(), 1);
    for (spec, expected) in [("shop-core@0.1", Some("shop-core")), ("shop@3", None)] {
        let packages = vec![spec.into()];
        let one = load(&LoadOptions {
            packages,
            ..root.clone()
        });
        assert_eq!(one.as_ref().ok().map(|p| selected(p)[0]), expected);
    }
    let packages = vec!["shop-cor".into()];
    let error = load(&LoadOptions { packages, ..root }).unwrap_err();
    assert_eq!(error.help().unwrap(), "did you mean `shop-core`?");
}

#[test]
fn the_nearest_policy_is_found() {
    let dir = dir(WORKSPACE);
    let policy = |path| {
        let project = load(&options(&dir, path)).unwrap();
        find_policy(&project).map(|p| {
            let relative = |path: &Utf8PathBuf| project.relative(path).into_string();
            (
                relative(&p.path),
                p.passed_over.iter().map(relative).collect(),
            )
        })
    };
    let expect = |path: &str, over: &[&str]| {
        let over: Vec<String> = over.iter().map(ToString::to_string).collect();
        Ok((path.to_owned(), over))
    };
    let nearer = "crates/shop/consent.toml";
    assert_eq!(policy("crates/shop"), expect(nearer, &[]));
    assert_eq!(policy("crates/core"), expect("consent.toml", &[]));
    assert_eq!(policy(""), expect("consent.toml", &[nearer]));
    let of_file = |path: &str| {
        let project = load(&options(&dir, path)).unwrap();
        assert_eq!(project.root, dir.root.join(path).parent().unwrap());
        find_policy(&project).map(|found| found.path)
    };
    let core = "crates/core/src/lib.rs";
    assert_eq!(of_file(core), Ok(dir.root.join("consent.toml")));
    assert_eq!(of_file("crates/shop/src/lib.rs"), Ok(dir.root.join(nearer)));
    std::fs::remove_file(dir.root.join("consent.toml")).unwrap();
    assert_eq!(policy(""), expect(nearer, &[]));
    let expected = dir.root.join("consent.toml");
    assert_eq!(of_file(core), Err(PolicyFileError::Missing { expected }));
    assert!(matches!(
        policy("crates/core"),
        Err(PolicyFileError::Missing { .. })
    ));
}

#[test]
fn a_broken_member_is_a_gap_and_a_broken_root_an_error() {
    let dir = dir(WORKSPACE);
    std::fs::write(dir.root.join("crates/core/Cargo.toml"), "[package\n").unwrap();
    let project = load(&options(&dir, "")).unwrap();
    assert_eq!(selected(&project), ["shop"]);
    assert_eq!(project.gaps.len(), 3, "{:?}", project.gaps);
    assert!(project.gaps[1].message.contains("crates/core/Cargo.toml"));

    std::fs::write(dir.root.join("Cargo.toml"), "[workspace\n").unwrap();
    let error = load(&options(&dir, "")).unwrap_err();
    assert!(matches!(error, LoadError::Manifest { .. }));
}

#[test]
fn unresolvable_dependencies_have_a_name_and_leave_the_members() {
    let dir = dir(r#"
//- Cargo.toml
[package]
name = "one"
edition = "2024"
[dependencies]
no-such-crate-anywhere = "99"
//- src/lib.rs
"#);
    let project = load(&options(&dir, "")).unwrap();
    assert_eq!(
        krates(&project),
        [
            "Lib one 2024 src/lib.rs [no_such_crate_anywhere]",
            "Unread no_such_crate_anywhere 2021  []"
        ]
    );
    assert_eq!(project.gaps.len(), 2);
    for gap in &project.gaps {
        assert!(gap.message.contains("no-such-crate-anywhere"));
    }
}

#[test]
fn an_empty_workspace_is_a_project_and_an_empty_directory_is_not() {
    let dir = dir("//- empty/Cargo.toml\n[workspace]\n//- nothing/here.txt\n");
    let project = load(&options(&dir, "empty")).unwrap();
    let gaps: Vec<&str> = project.gaps.iter().map(|g| g.message.as_str()).collect();
    assert_eq!(gaps, ["the workspace has no members"]);
    assert!(project.krates.is_empty());
    let error = |path| load(&options(&dir, path)).unwrap_err();
    assert!(matches!(error("nothing"), LoadError::NoManifest(_)));
    assert!(matches!(
        error("nothing/here.txt"),
        LoadError::NoSuchPath { .. }
    ));
    assert!(matches!(error("absent"), LoadError::NoSuchPath { .. }));
}

#[test]
fn one_file_is_a_crate() {
    let dir = dir("//- some-case.rs\nfn main() {}\n");
    let project = load(&options(&dir, "some-case.rs")).unwrap();
    assert_eq!(krates(&project), ["Bin some_case 2024 some-case.rs []"]);
    assert_eq!(selected(&project), ["some_case"]);
}

#[test]
fn nothing_that_the_project_configures_is_run() {
    let dir = dir(r#"
//- .cargo/config.toml
[build]
rustc = "/nonexistent/rustc"
rustc-wrapper = "/nonexistent/wrapper"
rustc-workspace-wrapper = "/nonexistent/wrapper"
//- Cargo.toml
[package]
name = "one"
edition = "2024"
//- src/lib.rs
"#);
    // Cargo reads the configuration of the current directory: it must be asked from there.
    let output = cargo::command(
        &dir.root.join("Cargo.toml"),
        &options(&dir, ""),
        cargo::Depth::Dependencies,
    )
    .current_dir(&dir.root)
    .output()
    .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn files_that_are_no_text_say_so() {
    let dir = dir("//- a.rs\n//- b.rs\n");
    std::fs::write(dir.root.join("a.rs"), b"fn a() {}\n// \xFF\n").unwrap();
    std::fs::write(dir.root.join("b.rs"), b"\xEF\xBB\xBFfn b() {}\n").unwrap();
    let read = |path: &str| read::text(&dir.root.join(path));
    assert_eq!(read("a.rs").unwrap_err(), "is not UTF-8 (line 2)");
    assert_eq!(read("b.rs").unwrap(), "fn b() {}\n");
    assert_eq!(read("c.rs").unwrap_err(), "does not exist");
    assert!(read("").is_err());
}

#[cfg(unix)]
#[test]
fn loops_of_links_end() {
    let dir = dir("//- src/lib.rs\nmod a;\n//- src/a.rs\nmod lib;\n");
    std::os::unix::fs::symlink(dir.root.join("src"), dir.root.join("src/a")).unwrap();
    std::os::unix::fs::symlink(dir.root.join("x"), dir.root.join("x")).unwrap();
    assert_eq!(
        read::text(&dir.root.join("x")).unwrap_err(),
        "is a loop of symbolic links"
    );
    let root = dir.root.join("src/lib.rs");
    let trail = modules::Trail::of_root(&root)
        .enter(&dir.root.join("src/a.rs"))
        .unwrap();
    assert!(trail.enter(&dir.root.join("src/a/lib.rs")).is_err());
}
