//! Lets cargo fetch what a project depends on where it cannot do so for the project itself: for a
//! package in a temporary directory that has nothing but these dependencies.
#![expect(
    clippy::disallowed_methods,
    reason = "it writes the manifest of a package of its own, outside of any project"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::semver::Version;

use super::LoadOptions;
use super::cargo::{self, Failure};
use super::declared::{Declared, Whence};
use super::lock::{Lock, Locked, quoted};

/// A package to fetch: one line of `[dependencies]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    pub name: String,
    /// Where one version is wanted.
    pub version: Option<Version>,
    /// The rest of the line, behind `package = "…"`.
    keys: String,
    pub git: Option<String>,
    /// The registry may not have it.
    is_guess: bool,
}

/// How many times cargo is asked, with fewer packages each time.
const ROUNDS: usize = 16;

impl Wanted {
    pub fn of_lock(package: &Locked) -> Wanted {
        let keys = match package.commit() {
            Some((url, commit)) => format!("git = {}, rev = {}", quoted(url), quoted(commit)),
            None => {
                let version = quoted(&format!("={}", package.version));
                let index = package.source.as_deref().filter(|s| !is_crates_io(s));
                let index = index.map(|i| i.strip_prefix("registry+").unwrap_or(i));
                match index {
                    Some(index) => {
                        format!("version = {version}, registry-index = {}", quoted(index))
                    }
                    None => format!("version = {version}"),
                }
            }
        };
        Wanted {
            name: package.name.clone(),
            version: Some(package.version.clone()),
            keys: keys + ", default-features = false",
            git: package.commit().map(|(url, _)| url.to_owned()),
            is_guess: false,
        }
    }

    /// The registry's package of this name and version, wherever this one comes from.
    pub fn instead_of(package: &Locked) -> Wanted {
        Wanted {
            name: package.name.clone(),
            version: Some(package.version.clone()),
            keys: format!(
                "version = \"={}\", default-features = false",
                package.version
            ),
            git: None,
            is_guess: true,
        }
    }

    /// As a manifest declares it; none where it is a path.
    pub fn of_manifest(dep: &Declared) -> Option<Wanted> {
        let req = dep.req.as_ref().map_or("*".to_owned(), ToString::to_string);
        let mut keys = match &dep.from {
            Whence::Path(_) => return None,
            Whence::Git(url) => format!("git = {}", quoted(url)),
            Whence::Registry(None) => format!("version = {}", quoted(&req)),
            Whence::Registry(Some(index)) => {
                let key = match index.contains("://") {
                    true => "registry-index",
                    false => "registry",
                };
                format!("version = {}, {key} = {}", quoted(&req), quoted(index))
            }
        };
        if !dep.default_features {
            keys += ", default-features = false";
        }
        if !dep.features.is_empty() {
            let features: Vec<String> = dep.features.iter().map(|f| quoted(f)).collect();
            let _ = write!(keys, ", features = [{}]", features.join(", "));
        }
        Some(Wanted {
            name: dep.package.clone(),
            version: None,
            keys,
            git: match &dep.from {
                Whence::Git(url) => Some(url.clone()),
                _ => None,
            },
            is_guess: false,
        })
    }

    /// The host it comes from, where it is a repository.
    fn host(&self) -> Option<&str> {
        let (_, rest) = self.git.as_deref()?.split_once("://")?;
        let host = rest.split('/').next()?;
        let host = host.rsplit('@').next()?;
        host.split(':').next()
    }
}

fn is_crates_io(source: &str) -> bool {
    source == "registry+https://github.com/rust-lang/crates.io-index"
        || source == "sparse+https://index.crates.io/"
}

/// Fetches what it can of these, and leaves out what cargo cannot find. What is in `lock` is taken
/// as it says, yanked versions too. The lock file that cargo then wrote, and its first complaint.
pub(super) fn fetch(
    root: &Utf8Path,
    options: &LoadOptions,
    lock: Option<&Lock>,
    wanted: &[Wanted],
    known: &Failure,
) -> (Option<Lock>, Option<String>) {
    // Each repository for itself: one that does not answer must not hide another. The registry, which is
    // asked first, is likely to have what it is asked for; guesses come last.
    let mut groups: BTreeMap<(bool, Option<&str>), Vec<&Wanted>> = BTreeMap::new();
    for one in wanted {
        let key = (one.is_guess, one.git.as_deref());
        groups.entry(key).or_default().push(one);
    }
    let mut todo: Vec<Vec<&Wanted>> = groups.into_values().rev().collect();
    let mut written: Option<Lock> = None;
    let mut complaint = None;
    let mut silent: BTreeSet<&str> = BTreeSet::new();
    note_silent(known.words(), wanted.iter(), &mut silent);
    for _ in 0..ROUNDS {
        let Some(mut group) = todo.pop() else { break };
        group.retain(|w| w.host().is_none_or(|host| !silent.contains(host)));
        if group.is_empty() {
            continue;
        }
        let failure = match once(root, options, lock, &group) {
            Ok(lock) => {
                // That of the registry has the most to say.
                let len = |lock: &Option<Lock>| lock.as_ref().map_or(0, |l| l.packages.len());
                if len(&lock) > len(&written) {
                    written = lock;
                }
                continue;
            }
            Err(failure) => failure,
        };
        if group.iter().any(|w| !w.is_guess) {
            complaint.get_or_insert_with(|| failure.first_words());
        }
        if failure.is_missing() {
            break;
        }
        note_silent(failure.words(), group.iter().copied(), &mut silent);
        let is_git = group.iter().any(|w| w.git.is_some());
        if is_git || failure.is_out_of_reach() {
            continue;
        }
        let all = group.len();
        let rest: Vec<&Wanted> = group
            .into_iter()
            .filter(|w| !is_named(failure.words(), &w.name))
            .collect();
        if rest.len() < all {
            todo.extend((!rest.is_empty()).then_some(rest));
        } else if all > 1 {
            let (first, second) = rest.split_at(all / 2);
            todo.extend([first.to_vec(), second.to_vec()]);
        }
    }
    (written, complaint)
}

/// The hosts of repositories that did not answer. Everything else from them is left out.
fn note_silent<'w>(
    words: &str,
    wanted: impl Iterator<Item = &'w Wanted>,
    silent: &mut BTreeSet<&'w str>,
) {
    silent.extend(
        wanted
            .filter_map(Wanted::host)
            .filter(|host| is_silent(words, host)),
    );
}

/// Whether cargo's words say that this host has no address or did not answer.
fn is_silent(words: &str, host: &str) -> bool {
    let of_host = words.lines().filter(|line| line.contains(host));
    of_host.clone().any(|line| line.contains("resolve"))
        || (words.contains("network failure") && of_host.count() > 0)
}

/// Whether cargo complains of a package of this name.
fn is_named(words: &str, name: &str) -> bool {
    let quoted = words.split('`').skip(1).step_by(2);
    let mut first = quoted.filter_map(|text| text.split([' ', '=']).next());
    first.any(|word| word == name)
}

/// Has cargo fetch these for a package of their own.
fn once(
    root: &Utf8Path,
    options: &LoadOptions,
    lock: Option<&Lock>,
    wanted: &[&Wanted],
) -> Result<Option<Lock>, Failure> {
    let here = |e: io::Error| Failure::Missing(format!("no temporary directory: {e}"));
    let dir = tempfile::Builder::new()
        .prefix("cargo-consent-")
        .tempdir()
        .map_err(here)?;
    let path = Utf8PathBuf::from_path_buf(dir.path().to_path_buf())
        .map_err(|_| Failure::Missing("the temporary directory is not UTF-8".into()))?;
    let mut manifest =
        "[package]\nname = \"consent-fetch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
         [lib]\npath = \"lib.rs\"\n[workspace]\n[dependencies]\n"
            .to_owned();
    for (n, one) in wanted.iter().enumerate() {
        let _ = writeln!(
            manifest,
            "p{n} = {{ package = {}, {} }}",
            quoted(&one.name),
            one.keys
        );
    }
    fs::write(path.join("Cargo.toml"), manifest).map_err(here)?;
    fs::write(path.join("lib.rs"), "").map_err(here)?;
    if let Some(lock) = lock {
        fs::write(path.join("Cargo.lock"), lock.of_registries()).map_err(here)?;
    }
    let mut command = cargo::cargo();
    command
        .args(["fetch", "--color=never", "--manifest-path"])
        .arg(path.join("Cargo.toml").as_std_path())
        // Where packages come from stands in the project's configuration.
        .current_dir(root);
    if options.offline || options.frozen {
        command.arg("--offline");
    }
    if let [one] = options.targets.as_slice() {
        command.arg("--target").arg(one);
    }
    cargo::try_again(&mut command, 1);
    cargo::answer(&mut command).map_err(|failure| failure.without(path.as_str()))?;
    Ok(Lock::read(&path.join("Cargo.lock")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(line: &str) -> Wanted {
        let table: toml::Table = toml::from_str(line).expect("a line");
        let (key, value) = table.iter().next().expect("one");
        let dep = Declared::of_manifest(key, value, None, Utf8Path::new("/"));
        Wanted::of_manifest(&dep).expect("it is no path")
    }

    #[test]
    fn what_is_wanted_is_said_as_it_was_declared() {
        let registry =
            wanted("a = { version = \"1.2\", features = [\"x\"], default-features = false }");
        assert_eq!(
            registry.keys,
            "version = \"^1.2\", default-features = false, features = [\"x\"]"
        );
        assert_eq!(registry.host(), None);
        for git in ["https://x.example/some/b.git", "ssh://git@x.example:22/b"] {
            let git = wanted(&format!("b = {{ git = \"{git}\" }}"));
            assert_eq!(git.host(), Some("x.example"));
        }
    }

    #[test]
    fn the_package_that_cargo_complains_of_is_found() {
        let words = "error: failed to select a version for the requirement `tera = \"=1.13.0\"`\n  version 1.13.0 is yanked";
        assert!(is_named(words, "tera"));
        assert!(!is_named(words, "a"));
        assert!(is_named("error: failed to download `a v1.0.0`", "a"));
    }

    #[test]
    fn a_host_without_an_address_is_silent_and_no_other() {
        let words = "error: unable to update https://x.example/b\n\nCaused by:\n  network failure seems to have happened\n\nCaused by:\n  failed to resolve address for x.example: Name or service not known";
        assert!(is_silent(words, "x.example"));
        assert!(!is_silent(words, "y.example"));
    }
}
