//! `Cargo.lock`: which version each dependency is, as cargo decided it when it last could.

use camino::Utf8Path;
use cargo_metadata::semver::Version;
use rustc_hash::FxHashMap;
use toml::{Table, Value};

use super::declared::{Declared, Whence, bare_url};
use super::read;

#[derive(Debug, Default)]
pub(super) struct Lock {
    /// Of the file's format; what is written in it may be copied to another of the same.
    pub format: i64,
    pub packages: Vec<Locked>,
    by_name: FxHashMap<String, Vec<usize>>,
}

#[derive(Clone, Debug)]
pub(super) struct Locked {
    pub name: String,
    pub version: Version,
    /// `registry+…`, `sparse+…`, `git+…`; none: a path.
    pub source: Option<String>,
    pub checksum: Option<String>,
    /// `name`, `name version` or `name version (source)`.
    deps: Vec<String>,
}

impl Locked {
    pub fn is_git(&self) -> bool {
        self.source
            .as_deref()
            .is_some_and(|s| s.starts_with("git+"))
    }

    pub fn is_path(&self) -> bool {
        self.source.is_none()
    }

    /// Of a repository: its address and commit.
    pub fn commit(&self) -> Option<(&str, &str)> {
        let source = self.source.as_deref()?.strip_prefix("git+")?;
        let (url, commit) = source.split_once('#')?;
        Some((bare_url(url), commit))
    }

    /// As cargo prints it.
    pub fn cargo_id(&self) -> String {
        let source = self.source.as_deref().unwrap_or("unknown+");
        match source.split_once('#') {
            Some((source, _)) => format!("{source}#{}@{}", self.name, self.version),
            None => format!("{source}#{}@{}", self.name, self.version),
        }
    }

    fn is_named_by(&self, dep: &str) -> bool {
        let mut parts = dep.splitn(3, ' ');
        let source = |given: &str| {
            let own = self.source.as_deref().unwrap_or_default();
            bare(own) == bare(given.trim_matches(['(', ')']))
        };
        parts.next() == Some(self.name.as_str())
            && parts.next().is_none_or(|v| v == self.version.to_string())
            && parts.next().is_none_or(source)
    }
}

/// A source without the commit: a lock file leaves it out in references.
fn bare(source: &str) -> &str {
    source.split('#').next().unwrap_or(source)
}

impl Lock {
    /// None where there is no such file, or it is none that cargo would write.
    pub fn read(file: &Utf8Path) -> Option<Lock> {
        let table: Table = toml::from_str(&read::text(file).ok()?).ok()?;
        let packages = table.get("package").and_then(Value::as_array);
        // The first format had the root apart.
        let root = table.get("root").into_iter();
        let entries = root.chain(packages.into_iter().flatten());
        let format = table.get("version").and_then(Value::as_integer);
        let mut lock = Lock {
            format: format.unwrap_or(1),
            packages: entries.filter_map(locked).collect(),
            by_name: FxHashMap::default(),
        };
        for (idx, package) in lock.packages.iter().enumerate() {
            let same = lock.by_name.entry(package.name.clone()).or_default();
            same.push(idx);
        }
        Some(lock)
    }

    /// What it says of registries' packages, as the lock file of another project.
    pub fn of_registries(&self) -> String {
        let is_kept = |package: &Locked| !package.is_path() && !package.is_git();
        let kept = self.packages.iter().filter(|p| is_kept(p));
        let mut lock = match self.format {
            1 => String::new(),
            format => format!("version = {format}\n"),
        };
        for package in kept {
            let version = package.version.to_string();
            let keys = [
                ("name", Some(&package.name)),
                ("version", Some(&version)),
                ("source", package.source.as_ref()),
                ("checksum", package.checksum.as_ref()),
            ];
            lock += "[[package]]\n";
            for (key, value) in keys {
                if let Some(value) = value {
                    lock += &format!("{key} = {}\n", quoted(value));
                }
            }
            let stays = |dep: &&String| {
                let name = dep.split(' ').next().unwrap_or_default();
                let mut named = self.named(name).map(|idx| &self.packages[idx]);
                named.any(|p| p.is_named_by(dep) && is_kept(p))
            };
            let deps = package.deps.iter().filter(stays);
            let deps: Vec<String> = deps.map(|dep| quoted(dep)).collect();
            lock += &format!("dependencies = [{}]\n", deps.join(", "));
        }
        lock
    }

    fn named(&self, name: &str) -> impl Iterator<Item = usize> {
        self.by_name.get(name).into_iter().flatten().copied()
    }

    /// A package whose source is a path.
    pub fn own(&self, name: &str, version: &str) -> Option<usize> {
        let own = |idx: &usize| self.packages[*idx].is_path();
        let same = |idx: &usize| self.packages[*idx].version.to_string() == version;
        // A version that is inherited from a manifest which cannot be read is not known.
        let exact = self.named(name).filter(own).find(same);
        exact.or_else(|| self.named(name).find(own))
    }

    /// Which package a dependency of `of` is. Where `of` is locked, an optional dependency that its
    /// entry does not list is one whose feature is off.
    pub fn choose(&self, of: Option<usize>, dep: &Declared) -> Choice {
        let listed: Vec<usize> = match of {
            Some(of) => {
                let deps = &self.packages[of].deps;
                let is_listed = |idx: &usize| {
                    let package = &self.packages[*idx];
                    deps.iter().any(|d| package.is_named_by(d))
                };
                self.named(&dep.package).filter(is_listed).collect()
            }
            None => Vec::new(),
        };
        if let Some(best) = self.best(&listed, dep) {
            return Choice::Is(best);
        }
        if of.is_some_and(|of| !self.packages[of].is_path()) {
            return Choice::Off;
        }
        // The manifest is newer than the lock file.
        let any: Vec<usize> = self.named(&dep.package).collect();
        let fits = |idx: usize| dep.allows(&self.packages[idx].version);
        match self.best(&any, dep) {
            _ if of.is_some() && dep.optional => Choice::Off,
            Some(best) if fits(best) => Choice::Is(best),
            _ => Choice::Unknown,
        }
    }

    /// The one from the right source and of a version that is allowed, the highest of those.
    fn best(&self, among: &[usize], dep: &Declared) -> Option<usize> {
        among.iter().copied().max_by_key(|idx| {
            let package = &self.packages[*idx];
            let git = package.commit().map(|(url, _)| url);
            let from = match &dep.from {
                Whence::Git(url) => git.is_some_and(|git| same_url(git, url)),
                Whence::Path(_) => package.is_path(),
                Whence::Registry(_) => git.is_none() && !package.is_path(),
            };
            (dep.allows(&package.version), from, package.version.clone())
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Choice {
    Is(usize),
    /// Its feature is not asked for.
    Off,
    /// The lock file does not tell.
    Unknown,
}

/// A string as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn same_url(a: &str, b: &str) -> bool {
    let plain = |url: &str| {
        let url = url.trim_end_matches('/');
        url.strip_suffix(".git").unwrap_or(url).to_lowercase()
    };
    plain(a) == plain(b)
}

fn locked(entry: &Value) -> Option<Locked> {
    let text = |key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
    let deps = entry.get("dependencies").and_then(Value::as_array);
    let deps = deps.into_iter().flatten().filter_map(Value::as_str);
    Some(Locked {
        name: text("name")?,
        version: Version::parse(&text("version")?).ok()?,
        source: text("source"),
        checksum: text("checksum"),
        deps: deps.map(str::to_owned).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_the_version_that_its_entry_lists() {
        let dir = tempfile::tempdir().expect("a directory");
        let file = Utf8Path::from_path(dir.path())
            .expect("UTF-8")
            .join("Cargo.lock");
        let text = r#"
version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a 1.0.0", "b", "c 2.0.0 (git+https://x.example/c.git)"]
[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "a"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "b"
version = "0.3.1"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "c"
version = "2.0.0"
source = "git+https://x.example/c.git#0123456789"
"#;
        #[expect(clippy::disallowed_methods, reason = "a test")]
        std::fs::write(&file, text).expect("written");
        let lock = Lock::read(&file).expect("a lock file");
        let chosen = |line: &str| {
            let table: Table = toml::from_str(line).expect("a line");
            let (key, value) = table.iter().next().expect("one");
            let dep = Declared::of_manifest(key, value, None, Utf8Path::new("/"));
            match lock.choose(lock.own("app", "0.1.0"), &dep) {
                Choice::Is(idx) => lock.packages[idx].cargo_id(),
                other => format!("{other:?}"),
            }
        };
        let index = "registry+https://github.com/rust-lang/crates.io-index";
        assert_eq!(chosen("a = \"1\""), format!("{index}#a@1.0.0"));
        assert_eq!(
            chosen("d = { version = \"0.3\", package = \"b\" }"),
            format!("{index}#b@0.3.1")
        );
        assert_eq!(
            chosen("c = { git = \"https://x.example/c\" }"),
            "git+https://x.example/c.git#c@2.0.0"
        );
        assert_eq!(chosen("e = { version = \"1\", optional = true }"), "Off");
        assert_eq!(chosen("e = \"1\""), "Unknown");
    }
}
