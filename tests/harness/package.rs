//! What the linter is shown: each topic is a package, each case a binary of it. Cases that add to the policy are
//! packages apart, for there is one policy a run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use consent_policy::Policy;

use super::case::{Case, SectionFile};
use super::{hash, write_if_changed};

#[derive(Debug)]
pub(super) struct Package {
    topic: String,
    /// `topic/name` of those in it.
    pub(super) cases: Vec<String>,
    pub(super) dir: PathBuf,
    pub(super) policy: PathBuf,
}

impl Package {
    /// The case (`topic/name`) that was copied to this file of the package.
    pub(super) fn case_of(&self, file: &str) -> String {
        // `src/<case>/…` or `crates/<case>/…`.
        let name = file.split('/').nth(1).unwrap_or(file);
        format!("{}/{name}", self.topic)
    }
}

pub(super) fn generate(
    cases: &[Case],
    manifest: &Path,
    work: &Path,
) -> Result<Vec<Package>, String> {
    let base = manifest.join("cases/policy.toml");
    let base = fs::read_to_string(&base).map_err(|error| format!("{}: {error}", base.display()))?;
    let root = manifest.parent().expect("the tests stand in the workspace");
    // Checkouts that share a target directory do not share these: they name paths of one.
    let checkout = format!("packages-{:016x}", hash(&[&root.to_string_lossy()]));
    // The versions this workspace is built with, so that nothing is looked up.
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();

    let mut groups: BTreeMap<(&str, &str), Vec<&Case>> = BTreeMap::new();
    for case in cases {
        groups
            .entry((&case.topic, &case.policy))
            .or_default()
            .push(case);
    }
    let mut packages = Vec::new();
    for ((topic, addition), cases) in groups {
        let name = match addition {
            "" => topic.to_owned(),
            _ => format!("{topic}-{:016x}", hash(&[addition])),
        };
        let dir = work.join(&checkout).join(&name);
        let own = format!(
            "[dependencies]\nconsent = {{ path = {:?} }}\nprobe = {{ path = {:?} }}\n",
            root.join("macros"),
            manifest.join("probe"),
        );
        let mut dependencies = own.clone();
        let mut bins = String::new();
        let mut libraries: Vec<String> = Vec::new();
        let mut outside: Vec<String> = Vec::new();
        for case in &cases {
            for krate in &case.crates {
                let line = dependency_line(manifest, krate)
                    .ok_or_else(|| format!("{}: `tests/crates` has no `{krate}`", case.shown()))?;
                if !dependencies.contains(&line) {
                    dependencies += &line;
                }
            }
            let mut files = Files {
                dir: &dir,
                case,
                dependencies: &own,
                libraries: Vec::new(),
                outside: Vec::new(),
            };
            files.write()?;
            outside.append(&mut files.outside);
            _ = write!(
                bins,
                "\n[[bin]]\nname = \"{}\"\npath = \"src/{}/main.rs\"\n",
                case.bin(),
                case.name
            );
            for library in files.libraries {
                if libraries.contains(&library) {
                    return Err(format!(
                        "{}: another case of the topic has a crate `{library}`",
                        case.shown()
                    ));
                }
                _ = write!(
                    bins,
                    "\n[dependencies.{library}]\npath = \"crates/{}/{library}\"\n",
                    case.name
                );
                libraries.push(library);
            }
        }
        let toml = format!(
            "[package]\nname = \"cases-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\nautobins = false\n\n[workspace]\nexclude = {outside:?}\n\n{dependencies}{bins}"
        );
        write_if_changed(&dir.join("Cargo.toml"), &toml)?;
        if !dir.join("Cargo.lock").exists() {
            write_if_changed(&dir.join("Cargo.lock"), &lock)?;
        }
        let policy = dir.join("consent.toml");
        if addition.is_empty() {
            write_if_changed(&policy, &base)?;
        } else {
            write_if_changed(&dir.join("base.toml"), &base)?;
            write_if_changed(&policy, &format!("extends = [\"base.toml\"]\n{addition}"))?;
        }
        let path = policy
            .as_path()
            .try_into()
            .map_err(|_| format!("{} is not UTF-8", policy.display()))?;
        if let Err(errors) = Policy::read(path) {
            return Err(format!("the policy of {}: {errors}", cases[0].shown()));
        }
        packages.push(Package {
            topic: topic.to_owned(),
            cases: cases.iter().map(|case| case.id()).collect(),
            dir,
            policy,
        });
    }
    Ok(packages)
}

/// How the crates of the cases depend on a published one.
fn dependency_line(manifest: &Path, krate: &str) -> Option<String> {
    let toml = fs::read_to_string(manifest.join("crates/Cargo.toml")).ok()?;
    let line = toml
        .lines()
        .find(|line| line.split(" = ").next() == Some(krate))?;
    Some(format!("{line}\n"))
}

/// The files of one case in its package.
struct Files<'a> {
    dir: &'a Path,
    case: &'a Case,
    dependencies: &'a str,
    /// The library crates of the case, each seen by those after it.
    libraries: Vec<String>,
    /// The folders of those that are no members of the workspace.
    outside: Vec<String>,
}

impl Files<'_> {
    fn write(&mut self) -> Result<(), String> {
        let src = self.dir.join("src").join(&self.case.name);
        let crates = self.dir.join("crates").join(&self.case.name);
        for section in self.case.sections() {
            match &section.file {
                SectionFile::Root => write_if_changed(&src.join("main.rs"), &section.text)?,
                SectionFile::Module(file) => {
                    let of_library = file
                        .split('/')
                        .next()
                        .is_some_and(|first| self.libraries.iter().any(|krate| krate == first));
                    let dir = if of_library { &crates } else { &src };
                    write_if_changed(&dir.join(file), &section.text)?;
                }
                SectionFile::Crate(krate) => {
                    let dir = crates.join(krate);
                    write_if_changed(&dir.join("lib.rs"), &section.text)?;
                    let kind = match section.is_proc_macro() {
                        true => "proc-macro = true\n",
                        false => "",
                    };
                    let mut toml = format!(
                        "[package]\nname = \"{krate}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\npath = \"lib.rs\"\n{kind}\n{}",
                        self.dependencies
                    );
                    for earlier in &self.libraries {
                        _ = writeln!(toml, "{earlier} = {{ path = \"../{earlier}\" }}");
                    }
                    write_if_changed(&dir.join("Cargo.toml"), &toml)?;
                    if section.is_outside() {
                        let folder = format!("crates/{}/{krate}", self.case.name);
                        self.outside.push(folder);
                    }
                    self.libraries.push(krate.clone());
                }
            }
        }
        Ok(())
    }
}
