//! Where cargo cannot tell what a project depends on, its dependencies are read all the same: as the lock file names
//! them, from where cargo or somebody else has put them. No test here asks a network.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::command::{Ran, consent, run};

const POLICY: &str = "[purposes.account]\ntext = \"Your account.\"\nbasis = \"contract\"\ndata = [\"user.contact\"]\n";
const LIB: &str = "pub struct C {\n    #[pii(category = \"user.contact.email\")]\n    pub email: String,\n}\npub fn show(c: &C) {\n    tracing::info!(\"{}\", c.email);\n}\n";
const FOUND: &str = "src/lib.rs:6:5: deny[unconsented-use]";

const LOCK: &str = r#"version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["gone", "tracing"]
[[package]]
name = "gone"
version = "0.2.0"
source = "git+https://gone.invalid/some/gone#0123456789012345678901234567890123456789"
[[package]]
name = "inner"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "tracing"
version = "0.1.9"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["inner"]
"#;

/// A crate `tracing` whose macro is a re-export, so that it is found only where it is read.
const TRACING: &str = "//- tracing-0.1.9/Cargo.toml
[package]
name = \"tracing\"
version = \"0.1.9\"
edition = \"2018\"
[dependencies.inner]
version = \"2\"
//- tracing-0.1.9/src/lib.rs
pub use inner::Level;
#[macro_export] macro_rules! info { ($($t:tt)*) => {{ }} }
pub fn id<T>(t: T) -> T { t }
//- inner-2.0.0/Cargo.toml
[package]
name = \"inner\"
version = \"2.0.0\"
//- inner-2.0.0/src/lib.rs
pub struct Level;
";

/// A project below `app`, and beside it what cargo would keep in its home.
struct Project(TempDir);

impl Project {
    fn new(deps: &str) -> Self {
        let manifest = format!(
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n{deps}"
        );
        Project(tempfile::tempdir().expect("a folder can be made"))
            .with("app/Cargo.toml", &manifest)
            .with("app/Cargo.lock", LOCK)
            .with("app/consent.toml", POLICY)
            .with("app/src/lib.rs", LIB)
    }

    /// With the files of a text, each behind a line `//- path`, below a folder.
    fn with_all(mut self, folder: &str, files: &str) -> Self {
        for file in files.split("//- ").skip(1) {
            let (path, text) = file.split_once('\n').expect("a path and a text");
            self = self.with(&format!("{folder}/{path}"), text);
        }
        self
    }

    fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().expect("it lies somewhere")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
        self
    }

    fn without(self, file: &str) -> Self {
        fs::remove_file(self.0.path().join(file)).expect("it was written");
        self
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn check(&self) -> Ran {
        let mut command = consent();
        command
            .args(["check", "--offline", "--message-format", "short"])
            .current_dir(self.path().join("app"))
            .env("CARGO_HOME", self.path().join("home"))
            .env("CONSENT_CACHE_DIR", "off");
        run(&mut command)
    }
}

const REGISTRY: &str = "home/registry/src/index.crates.io-0123456789abcdef";
const GIT: &str =
    "[dependencies]\ntracing = \"0.1\"\ngone = { git = \"https://gone.invalid/some/gone\" }\n";

fn says(ran: &Ran, words: &[&str]) {
    for word in words {
        assert!(ran.all().contains(word), "no `{word}` in: {}", ran.all());
    }
}

#[test]
fn one_repository_out_of_reach_hides_no_other_dependency() {
    let project = Project::new(GIT).with_all(REGISTRY, TRACING);
    let ran = project.check();
    says(
        &ran,
        &[
            FOUND,
            "`cargo metadata` failed; dependencies are read as `Cargo.lock` names them",
            "a dependency could not be had and is not read: `gone` (https://gone.invalid/some/gone)",
            "2 skipped",
        ],
    );
}

#[test]
fn a_missing_member_hides_no_dependency() {
    let project = Project::new("members = [\"xtask\"]\n[dependencies]\ntracing = \"0.1\"\n")
        .with_all(REGISTRY, TRACING);
    let ran = project.check();
    says(&ran, &[FOUND, "cannot read `xtask/Cargo.toml`"]);
    assert!(!ran.all().contains("could not be had"), "{}", ran.all());
}

#[test]
fn without_a_lock_file_the_highest_version_that_is_allowed_is_read() {
    let newer = TRACING
        .replace("0.1.9", "0.2.0")
        .replace("macro_rules! info", "macro_rules! other");
    let project = Project::new(GIT)
        .without("app/Cargo.lock")
        .with_all(REGISTRY, TRACING)
        .with_all(REGISTRY, &newer);
    says(
        &project.check(),
        &[
            FOUND,
            "there is no `Cargo.lock`, and dependencies are read as they are found",
            "`gone` (https://gone.invalid/some/gone)",
        ],
    );
}

#[test]
fn vendored_sources_are_read() {
    let config = "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"third-party\"\n";
    let vendored = TRACING.replace("tracing-0.1.9", "tracing");
    let project = Project::new(GIT)
        .with("app/.cargo/config.toml", config)
        .with_all("app/third-party", &vendored);
    let ran = project.check();
    says(&ran, &[FOUND, "is not read: `gone`"]);
}

#[test]
fn a_repository_that_is_checked_out_is_read() {
    let gone = "//- Cargo.toml
[workspace]
members = [\"deep/gone\"]
[workspace.package]
version = \"0.2.0\"
edition = \"2021\"
//- deep/gone/Cargo.toml
[package]
name = \"gone\"
version.workspace = true
edition.workspace = true
[lib]
name = \"went\"
//- deep/gone/src/lib.rs
pub fn same<T>(t: T) -> T { t }
pub fn len<T>(t: T) -> usize { 0 }
";
    let lib = LIB.replace(
        "c.email);",
        "went::len(&c.email));\n    tracing::info!(\"{}\", went::same(&c.email));",
    );
    let project = Project::new(GIT)
        .with("app/src/lib.rs", &lib)
        .with_all(REGISTRY, TRACING)
        .with_all("home/git/checkouts/gone-0123456789abcdef/0123456", gone);
    let ran = project.check();
    says(&ran, &["src/lib.rs:7:5: deny[unconsented-use]"]);
    assert!(!ran.all().contains(FOUND), "{}", ran.all());
    assert!(!ran.all().contains("could not be had"), "{}", ran.all());
}

#[test]
fn a_patch_that_cannot_be_had_is_the_registrys_package_of_its_version() {
    let patched = LOCK.replace(
        "version = \"0.1.9\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"",
        "version = \"0.1.9\"\nsource = \"git+https://gone.invalid/fork/tracing.git?branch=x#0123456789012345678901234567890123456789\"",
    );
    assert_ne!(patched, LOCK);
    let patch = "[dependencies]\ntracing = \"0.1\"\n[patch.crates-io]\ntracing = { git = \"https://gone.invalid/fork/tracing.git\", branch = \"x\" }\n";
    let project = Project::new(patch)
        .with("app/Cargo.lock", &patched)
        .with_all(REGISTRY, TRACING);
    says(
        &project.check(),
        &[
            FOUND,
            "the patched `tracing` of https://gone.invalid/fork/tracing.git could not be had: 0.1.9 of the registry is read in its place",
        ],
    );
}

#[test]
fn what_is_catalogued_is_a_use_in_a_crate_that_could_not_be_read() {
    let ran = Project::new(GIT).check();
    says(
        &ran,
        &[
            FOUND,
            "2 dependencies could not be had and are not read: `gone` (https://gone.invalid/some/gone), `tracing` (0.1.9)",
        ],
    );
}
