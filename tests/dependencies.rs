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
fn a_patch_that_is_a_directory_is_read() {
    let patched = LOCK.replace(
        "version = \"0.1.9\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"",
        "version = \"0.1.9\"",
    );
    let patch = "members = [\"xtask\"]\n[dependencies]\ntracing = \"0.1\"\n[patch.crates-io]\ntracing = { path = \"../far/tracing-0.1.9\" }\n";
    let project = Project::new(patch)
        .with("app/Cargo.lock", &patched)
        .with_all(REGISTRY, &TRACING.replace("tracing-0.1.9", "other-0.1.9"))
        .with_all("far", TRACING);
    let ran = project.check();
    says(&ran, &[FOUND]);
    assert!(!ran.all().contains("could not be had"), "{}", ran.all());
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

#[test]
fn functions_types_and_methods_of_an_unread_crate_are_matched_by_their_paths() {
    let lock = LOCK.replace("name = \"inner\"", "name = \"reqwest\"");
    let policy = format!(
        "{POLICY}[purposes.marketing]\ntext = \"News.\"\nbasis = \"consent\"\n[[code]]\npath = \"app::Shop::news\"\npurpose = \"marketing\"\n\
         [[use]]\npath = \"gone::Mailer::push\"\nargs = [\"contact\"]\npurpose = \"marketing\"\n\
         [[data]]\npath = \"gone::Contact::phone\"\ncategory = \"user.contact.phone_number\"\n"
    );
    let lib = format!(
        "{LIB}pub struct Shop {{\n    http: reqwest::Client,\n}}\nimpl Shop {{\n    pub async fn news(&self, c: &C) {{\n        \
         let _ = self.http.post(\"https://x.example\").json(&c.email).send().await;\n    }}\n}}\n\
         pub fn push(c: &C) {{\n    let mailer = gone::Mailer::new(\"key\");\n    mailer.push(1, &c.email);\n}}\n\
         pub fn phone(c: &gone::Contact) {{\n    println!(\"{{}}\", c.phone);\n}}\n"
    );
    let deps = GIT.to_owned() + "reqwest = \"2\"\n";
    let ran = Project::new(&deps)
        .with("app/Cargo.lock", &lock)
        .with("app/consent.toml", &policy)
        .with("app/src/lib.rs", &lib)
        .check();
    says(
        &ran,
        &[
            FOUND,
            "src/lib.rs:13:53: deny[unconsented-use]",
            "src/lib.rs:18:12: deny[unconsented-use]",
            "src/lib.rs:21:5: deny[unconsented-use]",
            "`gone::Mailer::push` is matched by its path only: its crate could not be read",
        ],
    );
    assert!(!ran.all().contains("unmatched-path"), "{}", ran.all());
}

#[test]
fn what_is_made_for_a_type_of_an_unread_crate_is_no_impl_of_the_program() {
    let lib = format!(
        "{LIB}impl Default for C {{\n    fn default() -> C {{\n        C {{ email: String::new() }}\n    }}\n}}\n\
         impl From<u32> for C {{\n    fn from(id: u32) -> C {{\n        tracing::warn!(\"{{id}}\");\n        C {{ email: id.to_string() }}\n    }}\n}}\n\
         pub fn state(id: u32) {{\n    let state = gone::State {{ vector: Default::default(), id: From::from(id) }};\n    \
         tracing::info!(\"{{:?}} {{:?}}\", state.vector, state.id);\n}}\n\
         pub fn push(c: C) {{\n    let mail = gone::Mail {{ to: From::from(c.email) }};\n    tracing::info!(\"{{:?}}\", mail.to);\n}}\n"
    );
    let ran = Project::new(GIT).with("app/src/lib.rs", &lib).check();
    says(
        &ran,
        &[
            FOUND,
            "src/lib.rs:25:5: deny[unconsented-use]",
            "2 violations",
        ],
    );
}

/// With a cargo that fails as this script says, and else is the one that runs the tests.
#[cfg(unix)]
fn check_with_cargo(project: &Project, script: &str) -> Ran {
    use std::os::unix::fs::PermissionsExt as _;
    let cargo = project.path().join("cargo.sh");
    let real = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let script = format!("#!/bin/sh\n{script}\nexec {real} \"$@\"\n");
    fs::write(&cargo, script).expect("it can be written");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).expect("it can be run");
    let mut command = consent();
    command
        .args(["check", "--message-format", "short"])
        .current_dir(project.path().join("app"))
        .env("CARGO_HOME", project.path().join("home"))
        .env("CONSENT_CACHE_DIR", "off")
        .env("CARGO", &cargo)
        .env("CARGO_NET_OFFLINE", "true");
    run(&mut command)
}

#[cfg(unix)]
#[test]
fn what_is_not_here_is_fetched_and_what_is_nowhere_left_out() {
    let lock = LOCK.replace("0.2.0\"\nsource = \"git+https://gone.invalid/some/gone#0123456789012345678901234567890123456789\"", "0.2.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"");
    let project = Project::new("[dependencies]\ntracing = \"0.1\"\ngone = \"0.2\"\n")
        .with("app/Cargo.lock", &lock)
        .with_all("far", TRACING);
    let script = "
case \"$*\" in
    fetch*)
        grep -q gone \"$4\" && { echo 'error: no matching package named `gone` found' >&2; exit 101; }
        grep -q tracing \"$4\" && cp -r ../far/tracing-0.1.9 ../home/registry/src/x/
        grep -q inner \"$4\" && cp -r ../far/inner-2.0.0 ../home/registry/src/x/
        exit 0;;
    *--no-deps*) ;;
    *) echo 'error: no network' >&2; exit 101;;
esac";
    fs::create_dir_all(project.path().join("home/registry/src/x")).expect("it can be made");
    let ran = check_with_cargo(&project, script);
    says(
        &ran,
        &[
            FOUND,
            "not read: `gone` (0.2.0); cargo says: no matching package named `gone` found",
        ],
    );
    assert!(
        project
            .path()
            .join("home/registry/src/x/inner-2.0.0")
            .is_dir()
    );
}

#[cfg(unix)]
#[test]
fn what_only_other_platforms_need_may_be_missing() {
    let project = Project::new("").without("app/Cargo.lock");
    let script = "
case \"$*\" in
    *--filter-platform*|*-vV*) ;;
    *) echo 'error: failed to download `windows-sys v0.1.0`: you are in the offline mode' >&2; exit 101;;
esac";
    let ran = check_with_cargo(&project, script);
    says(&ran, &["checked 1 file", "0 skipped"]);
}
