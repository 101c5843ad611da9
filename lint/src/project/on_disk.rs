//! Where the sources lie that cargo has fetched, or that somebody has put into the project.

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::semver::Version;
use rustc_hash::{FxHashMap, FxHashSet};
use toml::Table;

use super::declared::Declared;
use super::fetch::Wanted;
use super::lock::Locked;
use super::{manifests, read};

#[derive(Debug, Default)]
pub(super) struct OnDisk {
    /// Unpacked packages of registries, by name, in the order of their versions.
    unpacked: FxHashMap<String, Vec<(Version, Utf8PathBuf)>>,
    /// `[source.x] directory = "…"` of cargo's configuration.
    vendored: Vec<Utf8PathBuf>,
    git: Utf8PathBuf,
    /// `NAME-VERSION` of the archives of registries.
    archives: FxHashSet<String>,
    /// The names and manifests in a checkout.
    seen: FxHashMap<Utf8PathBuf, Vec<(String, Utf8PathBuf)>>,
}

/// Cargo's own directory.
pub(super) fn home() -> Option<Utf8PathBuf> {
    if let Some(home) = read::env("CARGO_HOME") {
        return Some(read::absolute(Utf8Path::new(&home)));
    }
    let home = read::env("HOME").or_else(|| read::env("USERPROFILE"))?;
    Some(Utf8Path::new(&home).join(".cargo"))
}

impl OnDisk {
    pub fn of(root: &Utf8Path) -> OnDisk {
        let home = home().unwrap_or_default();
        let mut disk = OnDisk {
            vendored: vendored(root, &home),
            git: home.join("git"),
            ..OnDisk::default()
        };
        let registries = home.join("registry/src");
        for registry in read::entries(&registries) {
            let registry = registries.join(registry);
            for entry in read::entries(&registry) {
                if let Some((name, version)) = name_and_version(&entry) {
                    let same = disk.unpacked.entry(name.to_owned()).or_default();
                    same.push((version, registry.join(&entry)));
                }
            }
        }
        let caches = home.join("registry/cache");
        for registry in read::entries(&caches) {
            let archives = read::entries(&caches.join(registry));
            let names = archives.iter().filter_map(|a| a.strip_suffix(".crate"));
            disk.archives.extend(names.map(str::to_owned));
        }
        #[expect(clippy::iter_over_hash_type, reason = "each list is sorted for itself")]
        for same in disk.unpacked.values_mut() {
            same.sort();
        }
        disk
    }

    /// The manifest of this very package.
    pub fn manifest(&mut self, package: &Locked) -> Option<Utf8PathBuf> {
        if let Some(found) = self.in_vendored(&package.name, |v| *v == package.version) {
            return Some(found);
        }
        if let Some((url, commit)) = package.commit() {
            return self.in_checkouts(url, commit, &package.name);
        }
        self.of_registry(&package.name, &package.version)
    }

    /// A registry's package of this name and version.
    pub fn of_registry(&self, name: &str, version: &Version) -> Option<Utf8PathBuf> {
        let same = self.unpacked.get(name)?;
        let (_, dir) = same.iter().find(|(v, _)| v == version)?;
        manifest_in(dir)
    }

    /// The highest version that a dependency allows.
    pub fn best(&self, dep: &Declared) -> Option<(Version, Utf8PathBuf)> {
        if let Some(manifest) = self.in_vendored(&dep.package, |v| dep.allows(v)) {
            let version = manifests::name_and_version(&manifest)?.1?;
            return Some((Version::parse(&version).ok()?, manifest));
        }
        let same = self.unpacked.get(&dep.package)?.iter().rev();
        let (version, dir) = same.clone().find(|(v, _)| dep.allows(v))?;
        Some((version.clone(), manifest_in(dir)?))
    }

    /// Whether cargo can unpack this without a network.
    pub fn is_downloaded(&self, package: &Wanted) -> bool {
        if let Some(url) = &package.git {
            let clones = read::entries(&self.git.join("db"));
            return clones.iter().any(|entry| is_of(entry, url));
        }
        let version = package.version.as_ref();
        version.is_some_and(|v| self.archives.contains(&format!("{}-{v}", package.name)))
    }

    fn in_vendored(&self, name: &str, fits: impl Fn(&Version) -> bool) -> Option<Utf8PathBuf> {
        let mut best: Option<(Version, Utf8PathBuf)> = None;
        for dir in &self.vendored {
            // `NAME`, and `NAME-VERSION` for all but the highest.
            let is_named = |entry: &String| {
                entry == name || name_and_version(entry).is_some_and(|(n, _)| n == name)
            };
            for entry in read::entries(dir).into_iter().filter(is_named) {
                let Some(manifest) = manifest_in(&dir.join(entry)) else {
                    continue;
                };
                let Some((own, Some(version))) = manifests::name_and_version(&manifest) else {
                    continue;
                };
                let version = Version::parse(&version).ok();
                if let Some(version) = version.filter(|v| own == name && fits(v))
                    && best.as_ref().is_none_or(|(v, _)| *v < version)
                {
                    best = Some((version, manifest));
                }
            }
        }
        best.map(|(_, manifest)| manifest)
    }

    /// A repository is checked out into `REPOSITORY-HASH/COMMIT`, the commit cut short.
    fn in_checkouts(&mut self, url: &str, commit: &str, name: &str) -> Option<Utf8PathBuf> {
        let checkouts = self.git.join("checkouts");
        for entry in read::entries(&checkouts) {
            if !is_of(&entry, url) {
                continue;
            }
            let clones = checkouts.join(entry);
            let here = |short: &String| short.len() >= 7 && commit.starts_with(short.as_str());
            for short in read::entries(&clones).into_iter().filter(here) {
                let tree = clones.join(short);
                let packages = self
                    .seen
                    .entry(tree.clone())
                    .or_insert_with(|| packages_below(&tree));
                if let Some((_, manifest)) = packages.iter().find(|(n, _)| n == name) {
                    return Some(manifest.clone());
                }
            }
        }
        None
    }
}

/// Whether a directory is that of this repository: `REPOSITORY-HASH`.
fn is_of(entry: &str, url: &str) -> bool {
    let repository = url.trim_end_matches('/').rsplit('/').next().unwrap_or(url);
    let repository = repository.strip_suffix(".git").unwrap_or(repository);
    let ident = entry.rsplit_once('-').map(|(ident, _)| ident);
    ident.is_some_and(|ident| ident.eq_ignore_ascii_case(repository))
}

/// Every package in a repository, the outer ones first.
fn packages_below(tree: &Utf8Path) -> Vec<(String, Utf8PathBuf)> {
    const DEEPEST: usize = 8;
    let walk = walkdir::WalkDir::new(tree)
        .max_depth(DEEPEST)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|e| e.file_name() != ".git" && e.file_name() != "target");
    let manifests = walk
        .filter_map(|e| Utf8PathBuf::from_path_buf(e.ok()?.into_path()).ok())
        .filter(|path| path.file_name() == Some("Cargo.toml"));
    let mut found: Vec<(String, Utf8PathBuf)> = manifests
        .filter_map(|m| Some((manifests::name_and_version(&m)?.0, m)))
        .collect();
    found.sort_by_key(|(_, manifest)| manifest.components().count());
    found
}

fn manifest_in(dir: &Utf8Path) -> Option<Utf8PathBuf> {
    let manifest = dir.join("Cargo.toml");
    read::is_file(&manifest).then_some(manifest)
}

/// `some-crate-1.2.3-rc.1` at the first hyphen after which there is a version.
fn name_and_version(entry: &str) -> Option<(&str, Version)> {
    entry
        .match_indices('-')
        .find_map(|(at, _)| Some((&entry[..at], Version::parse(&entry[at + 1..]).ok()?)))
}

/// The directories that cargo's configuration takes packages from: that of the project's root and of
/// the directories above it, and the user's.
fn vendored(root: &Utf8Path, home: &Utf8Path) -> Vec<Utf8PathBuf> {
    let above = root.ancestors().map(|dir| dir.join(".cargo"));
    let mut found = Vec::new();
    for dir in above.chain([home.to_path_buf()]) {
        for name in ["config.toml", "config"] {
            let Ok(text) = read::text(&dir.join(name)) else {
                continue;
            };
            let table: Table = toml::from_str(&text).unwrap_or_default();
            let sources = table.get("source").and_then(|s| s.as_table());
            let base = dir.parent().unwrap_or(&dir);
            let directories = sources
                .into_iter()
                .flatten()
                .filter_map(|(_, source)| source.get("directory")?.as_str())
                .map(|directory| read::absolute(&base.join(directory)));
            found.extend(directories.filter(|d| read::is_dir(d)));
        }
    }
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_named_after_a_package_and_its_version() {
        let split = |entry| name_and_version(entry).map(|(n, v)| format!("{n} {v}"));
        assert_eq!(split("a-b-1.2.3").as_deref(), Some("a-b 1.2.3"));
        assert_eq!(
            split("md5-0.7.0-rc.1+x-y").as_deref(),
            Some("md5 0.7.0-rc.1+x-y")
        );
        assert_eq!(split("no-version"), None);
    }
}
