//! Reads the manifests themselves, where cargo cannot be asked: members with globs, targets with
//! their default paths, inheritance from the workspace, dependencies by path.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use globset::GlobBuilder;
use toml::{Table, Value};

use super::assemble::{Found, FoundDep, FoundPackage, FoundTarget};
use super::declared::{Declared, Whence};
use super::{Gap, KrateKind, features, read};

/// The workspace that this manifest belongs to. Manifests that cannot be read are gaps, but for the
/// one that was asked for.
pub(super) fn read(asked: &Utf8Path, gaps: &mut Vec<Gap>) -> Result<Found, String> {
    let table = parse(asked)?;
    let (root_manifest, root_table) = match workspace_of(asked, &table) {
        Some(found) => found,
        None => (asked.to_path_buf(), table.clone()),
    };
    let root = dir_of(&root_manifest);
    let workspace = root_table.get("workspace").and_then(Value::as_table);
    let mut reader = Reader {
        root: root.clone(),
        inherited: workspace.cloned().unwrap_or_default(),
        packages: BTreeMap::new(),
        broken: BTreeSet::new(),
        gaps,
    };
    if root_table.contains_key("package") {
        reader.package(&root_manifest, &root_table, true);
    }
    for manifest in workspace.map_or_else(Vec::new, |w| members(&root, w)) {
        reader.manifest(&manifest, true);
    }
    if !reader.packages.contains_key(asked) && table.contains_key("package") {
        reader.package(asked, &table, true);
    }
    if reader.packages.is_empty() && workspace.is_none() {
        return Err("it has neither a `[package]` nor a `[workspace]`".into());
    }
    Ok(Found {
        packages: reader.packages.into_values().collect(),
        root,
    })
}

/// A package that is no member, and what it inherits from a workspace of its own. Its paths are not followed.
pub(super) fn foreign(manifest: &Utf8Path, cargo_id: String) -> Result<FoundPackage, String> {
    let table = parse(manifest)?;
    let workspace = match inherits(&table) {
        true => workspace_of(manifest, &table),
        false => None,
    };
    let (root, inherited) = match &workspace {
        Some((root, table)) => (dir_of(root), table.get("workspace")),
        None => (dir_of(manifest), None),
    };
    let mut gaps = Vec::new();
    let reader = Reader {
        root,
        inherited: inherited
            .and_then(Value::as_table)
            .cloned()
            .unwrap_or_default(),
        packages: BTreeMap::new(),
        broken: BTreeSet::new(),
        gaps: &mut gaps,
    };
    let package = table.get("package").and_then(Value::as_table);
    let package = package.ok_or("it has no `[package]`")?;
    let mut found = reader.found(manifest, &table, package, false);
    found.cargo_id = cargo_id;
    Ok(found)
}

/// The name and version that a manifest gives its package, as far as it says so itself.
pub(super) fn name_and_version(manifest: &Utf8Path) -> Option<(String, Option<String>)> {
    let table = parse(manifest).ok()?;
    let package = table.get("package")?.as_table()?;
    let version = package.get("version").and_then(Value::as_str);
    let name = package.get("name")?.as_str()?;
    Some((name.to_owned(), version.map(str::to_owned)))
}

/// The directories that `[patch]` of a workspace's root puts in the place of packages.
pub(super) fn patches(root: &Utf8Path) -> Vec<(String, Utf8PathBuf)> {
    let table = parse(&root.join("Cargo.toml")).unwrap_or_default();
    let sources = table.get("patch").and_then(Value::as_table);
    let tables = sources.into_iter().flatten();
    let lines = tables.filter_map(|(_, of_source)| of_source.as_table());
    let declared = lines.flatten().filter_map(|(key, value)| {
        let dep = Declared::of_manifest(key, value, None, root);
        Some((dep.package.clone(), path(&dep)?))
    });
    declared.collect()
}

fn inherits(table: &Table) -> bool {
    table.iter().any(|(key, value)| match value {
        Value::Table(inner) => inherits(inner),
        value => key == "workspace" && value.as_bool() == Some(true),
    })
}

fn parse(manifest: &Utf8Path) -> Result<Table, String> {
    let text = read::text(manifest)?;
    toml::from_str(&text).map_err(|e| e.to_string().trim_end().to_owned())
}

fn dir_of(manifest: &Utf8Path) -> Utf8PathBuf {
    manifest.parent().unwrap_or(Utf8Path::new("/")).to_owned()
}

/// Where the workspace around a package's manifest has its root; the package's own directory if there is none.
pub(super) fn root_of(manifest: &Utf8Path) -> Utf8PathBuf {
    let workspace = parse(manifest).ok();
    let workspace = workspace.and_then(|table| workspace_of(manifest, &table));
    dir_of(workspace.as_ref().map_or(manifest, |(root, _)| root))
}

/// The manifest with the `[workspace]`: this one, the one it names, or the nearest above that does
/// not exclude it.
fn workspace_of(manifest: &Utf8Path, table: &Table) -> Option<(Utf8PathBuf, Table)> {
    if table.contains_key("workspace") {
        return Some((manifest.to_path_buf(), table.clone()));
    }
    let dir = dir_of(manifest);
    let package = table.get("package").and_then(Value::as_table);
    if let Some(named) = package.and_then(|p| p.get("workspace")?.as_str()) {
        let named = read::absolute(&dir.join(named).join("Cargo.toml"));
        let table = parse(&named).ok()?;
        return Some((named, table));
    }
    dir.ancestors().skip(1).find_map(|above| {
        let candidate = above.join("Cargo.toml");
        if !read::is_file(&candidate) {
            return None;
        }
        let table = parse(&candidate).ok()?;
        let workspace = table.get("workspace")?.as_table()?;
        let member = members(above, workspace).contains(&manifest.to_path_buf());
        let excluded = strings(workspace, "exclude")
            .iter()
            .any(|e| dir.starts_with(above.join(e)));
        (member || !excluded).then_some((candidate, table))
    })
}

/// The manifests that `members` names and `exclude` does not.
fn members(root: &Utf8Path, workspace: &Table) -> Vec<Utf8PathBuf> {
    let excluded: Vec<Utf8PathBuf> = strings(workspace, "exclude")
        .iter()
        .map(|e| root.join(e))
        .collect();
    let mut found = Vec::new();
    for pattern in strings(workspace, "members") {
        let mut dirs = vec![root.to_path_buf()];
        for part in pattern.split('/').filter(|p| !p.is_empty() && *p != ".") {
            dirs = dirs.iter().flat_map(|dir| step(dir, part)).collect();
        }
        let literal = !is_glob(&pattern);
        for dir in dirs {
            let manifest = read::absolute(&dir.join("Cargo.toml"));
            // A pattern passes over directories without a manifest; a name does not.
            if literal || (read::is_file(&manifest) && !excluded.contains(&dir)) {
                found.push(manifest);
            }
        }
    }
    found
}

fn is_glob(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// One part of a path pattern; `**` is any depth.
fn step(dir: &Utf8Path, part: &str) -> Vec<Utf8PathBuf> {
    const DEEPEST: usize = 8;
    if !is_glob(part) {
        return vec![dir.join(part)];
    }
    if part == "**" {
        let walk = walkdir::WalkDir::new(dir)
            .max_depth(DEEPEST)
            .sort_by_file_name();
        return walk
            .into_iter()
            .filter_entry(|e| e.file_name() != "target" && e.file_name() != ".git")
            .filter_map(|e| e.ok())
            .filter(|e| e.file_type().is_dir())
            .filter_map(|e| Utf8PathBuf::from_path_buf(e.into_path()).ok())
            .collect();
    }
    let Ok(glob) = GlobBuilder::new(part).literal_separator(true).build() else {
        return Vec::new();
    };
    let matcher = glob.compile_matcher();
    read::entries(dir)
        .into_iter()
        .filter(|name| !name.starts_with('.') && matcher.is_match(name))
        .map(|name| dir.join(name))
        .filter(|path| read::is_dir(path))
        .collect()
}

fn strings(table: &Table, key: &str) -> Vec<String> {
    let values = table.get(key).and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect()
}

struct Reader<'a> {
    root: Utf8PathBuf,
    /// The root's `[workspace]`.
    inherited: Table,
    packages: BTreeMap<Utf8PathBuf, FoundPackage>,
    broken: BTreeSet<Utf8PathBuf>,
    gaps: &'a mut Vec<Gap>,
}

impl Reader<'_> {
    fn manifest(&mut self, manifest: &Utf8Path, is_member: bool) {
        if self.packages.contains_key(manifest) {
            return;
        }
        match parse(manifest) {
            Ok(table) => self.package(manifest, &table, is_member),
            Err(why) if self.broken.insert(manifest.to_path_buf()) => {
                let why = why.lines().last().unwrap_or_default();
                let name = manifest.strip_prefix(&self.root).unwrap_or(manifest);
                let why = why.trim_start_matches([' ', '|', '^']);
                self.gaps.push(Gap::of_file(
                    manifest,
                    format!("cannot read `{name}`: {why}"),
                ));
            }
            Err(_) => {}
        }
    }

    fn package(&mut self, manifest: &Utf8Path, table: &Table, is_member: bool) {
        if self.packages.contains_key(manifest) {
            return;
        }
        let Some(package) = table.get("package").and_then(Value::as_table) else {
            let name = manifest.strip_prefix(&self.root).unwrap_or(manifest);
            self.gaps.push(Gap::of_file(
                manifest,
                format!("`{name}` has no `[package]`"),
            ));
            return;
        };
        let mut found = self.found(manifest, table, package, is_member);
        let paths: Vec<Utf8PathBuf> = found.declared.iter().filter_map(path).collect();
        found.deps = found.declared.iter().filter_map(path_edge).collect();
        self.packages.insert(manifest.to_path_buf(), found);
        for path in paths {
            // What lies below the root is a member without being named.
            let inside = path.starts_with(&self.root);
            self.manifest(&path.join("Cargo.toml"), inside);
        }
    }

    fn found(
        &self,
        manifest: &Utf8Path,
        table: &Table,
        package: &Table,
        is_member: bool,
    ) -> FoundPackage {
        let dir = dir_of(manifest);
        let name = package
            .get("name")
            .and_then(Value::as_str)
            .or(dir.file_name())
            .unwrap_or("unnamed")
            .to_owned();
        let declared = self.declared(&dir, table);
        let features = table.get("features").and_then(Value::as_table);
        let features = features.into_iter().flatten().map(|(name, parts)| {
            let parts = parts.as_array().into_iter().flatten();
            let parts = parts.filter_map(|part| part.as_str().map(str::to_owned));
            (name.clone(), parts.collect())
        });
        FoundPackage {
            version: self
                .package_key(package, "version")
                .unwrap_or_else(|| "0.0.0".into()),
            cargo_id: cargo_id(&dir),
            manifest: manifest.to_path_buf(),
            is_member,
            features: None,
            all_features: features::with_implicit(features.collect(), &declared),
            targets: targets(&dir, &name, table, self.edition(package)),
            deps: Vec::new(),
            declared,
            name,
        }
    }

    /// A key of `[package]`, or of `[workspace.package]` where it says so.
    fn package_key(&self, package: &Table, key: &str) -> Option<String> {
        let value = match package.get(key)? {
            Value::Table(t) if t.get("workspace").and_then(Value::as_bool) == Some(true) => {
                self.inherited.get("package")?.get(key)?
            }
            own => own,
        };
        Some(value.as_str()?.to_owned())
    }

    fn edition(&self, package: &Table) -> u16 {
        self.package_key(package, "edition")
            .and_then(|e| e.parse().ok())
            .unwrap_or(2015)
    }

    fn declared(&self, dir: &Utf8Path, table: &Table) -> Vec<Declared> {
        let mut declared = Vec::new();
        let per_target = table.get("target").and_then(Value::as_table);
        let per_target = per_target.into_iter().flatten();
        let tables = std::iter::once((None, table))
            .chain(per_target.filter_map(|(cfg, t)| Some((Some(cfg), t.as_table()?))));
        for (cfg, table) in tables {
            for (section, dev_only) in [
                ("dependencies", false),
                ("dev-dependencies", true),
                ("dev_dependencies", true),
            ] {
                let section = table.get(section).and_then(Value::as_table);
                for (key, value) in section.into_iter().flatten() {
                    let inherited = self.inherited_dependency(key, value);
                    declared.push(Declared {
                        dev_only,
                        platform: cfg.and_then(|cfg| cfg.parse().ok()),
                        ..Declared::of_manifest(key, value, inherited, dir)
                    });
                }
            }
        }
        declared
    }

    /// What the workspace says about a dependency that is inherited from it, and the directory its
    /// path starts from.
    fn inherited_dependency(&self, key: &str, value: &Value) -> Option<(&Utf8Path, &Value)> {
        let says = value.as_table()?.get("workspace")?.as_bool()?;
        let inherited = self.inherited.get("dependencies")?.get(key)?;
        says.then_some((self.root.as_path(), inherited))
    }
}

fn path(dep: &Declared) -> Option<Utf8PathBuf> {
    match &dep.from {
        Whence::Path(path) => Some(path.clone()),
        _ => None,
    }
}

fn path_edge(dep: &Declared) -> Option<FoundDep> {
    Some(FoundDep {
        name: dep.rename.clone().unwrap_or_default(),
        cargo_id: cargo_id(&path(dep)?),
        dev_only: dep.dev_only,
    })
}

/// Of a package in a directory.
pub(super) fn cargo_id(dir: &Utf8Path) -> String {
    format!("path+file://{dir}")
}

fn targets(dir: &Utf8Path, name: &str, table: &Table, edition: u16) -> Vec<FoundTarget> {
    let package = table.get("package").and_then(Value::as_table);
    let automatic = |key: &str| {
        let value = package.and_then(|p| p.get(key));
        value.and_then(Value::as_bool).unwrap_or(true)
    };
    let mut found = Vec::new();
    let lib = table.get("lib").and_then(Value::as_table);
    let lib_path = dir.join(path_of(lib).unwrap_or("src/lib.rs"));
    if lib.is_some() || (automatic("autolib") && read::is_file(&lib_path)) {
        let proc_macro = lib.is_some_and(|lib| {
            ["proc-macro", "proc_macro"]
                .iter()
                .any(|key| lib.get(*key).and_then(Value::as_bool) == Some(true))
        });
        found.push(FoundTarget {
            name: name_of(lib).unwrap_or(name).to_owned(),
            kind: match proc_macro {
                true => KrateKind::ProcMacro,
                false => KrateKind::Lib,
            },
            root: lib_path,
            edition: edition_of(lib, edition),
        });
    }
    let kinds = [
        ("bin", "src/bin", "autobins", KrateKind::Bin),
        ("example", "examples", "autoexamples", KrateKind::Test),
        ("test", "tests", "autotests", KrateKind::Test),
        ("bench", "benches", "autobenches", KrateKind::Test),
    ];
    for (section, folder, auto, kind) in kinds {
        let declared = table.get(section).and_then(Value::as_array);
        let declared: Vec<&Table> = declared
            .into_iter()
            .flatten()
            .filter_map(Value::as_table)
            .collect();
        let mut candidates = in_folder(&dir.join(folder));
        let main = dir.join("src/main.rs");
        if kind == KrateKind::Bin && read::is_file(&main) {
            candidates.push((name.to_owned(), main));
        }
        for target in &declared {
            let Some(target_name) = name_of(Some(target)) else {
                continue;
            };
            let default = candidates.iter().find(|(n, _)| n == target_name);
            let root = match (path_of(Some(target)), default) {
                (Some(path), _) => dir.join(path),
                (None, Some((_, path))) => path.clone(),
                (None, None) => dir.join(folder).join(format!("{target_name}.rs")),
            };
            found.push(FoundTarget {
                name: target_name.to_owned(),
                kind,
                root,
                edition: edition_of(Some(target), edition),
            });
        }
        // Edition 2015 looks for more only where nothing is declared.
        if automatic(auto) && (edition > 2015 || declared.is_empty()) {
            for (target_name, root) in candidates {
                let known =
                    |t: &FoundTarget| t.kind == kind && (t.root == root || t.name == target_name);
                if !found.iter().any(known) {
                    found.push(FoundTarget {
                        name: target_name,
                        kind,
                        root,
                        edition,
                    });
                }
            }
        }
    }
    found
}

/// `x.rs` and `x/main.rs`.
fn in_folder(folder: &Utf8Path) -> Vec<(String, Utf8PathBuf)> {
    let candidates = read::entries(folder).into_iter().filter_map(|entry| {
        let path = folder.join(&entry);
        if let Some(stem) = entry.strip_suffix(".rs") {
            return read::is_file(&path).then(|| (stem.to_owned(), path));
        }
        let main = path.join("main.rs");
        read::is_file(&main).then_some((entry, main))
    });
    candidates.collect()
}

fn name_of(target: Option<&Table>) -> Option<&str> {
    target?.get("name")?.as_str()
}

fn path_of(target: Option<&Table>) -> Option<&str> {
    target?.get("path")?.as_str()
}

fn edition_of(target: Option<&Table>, package: u16) -> u16 {
    let own = target.and_then(|t| t.get("edition")?.as_str());
    own.and_then(|e| e.parse().ok()).unwrap_or(package)
}
