//! Packages as cargo or the manifests describe them become crates with ids in a fixed order.

use std::collections::BTreeMap;

use camino::Utf8PathBuf;
use rustc_hash::{FxHashMap, FxHashSet};

use super::declared::Declared;
use super::{Dep, Gap, Krate, KrateId, KrateKind, Package, PackageId, Project};

/// What a way of finding packages hands over, in any order.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub root: Utf8PathBuf,
    pub packages: Vec<FoundPackage>,
}

#[derive(Debug)]
pub(super) struct FoundPackage {
    pub name: String,
    pub version: String,
    pub cargo_id: String,
    pub manifest: Utf8PathBuf,
    pub is_member: bool,
    /// Those that are on.
    pub features: Option<Vec<String>>,
    /// Those that its manifest declares, with what each turns on.
    pub all_features: BTreeMap<String, Vec<String>>,
    pub targets: Vec<FoundTarget>,
    pub deps: Vec<FoundDep>,
    /// What its manifest says it depends on.
    pub declared: Vec<Declared>,
}

#[derive(Debug)]
pub(super) struct FoundTarget {
    pub name: String,
    pub kind: KrateKind,
    pub root: Utf8PathBuf,
    pub edition: u16,
}

#[derive(Debug)]
pub(super) struct FoundDep {
    /// Empty where only the package is known: then it is its library's name.
    pub name: String,
    pub cargo_id: String,
    pub dev_only: bool,
}

/// Numbers packages and crates: members by their place, then what they reach by name and version.
pub(super) fn assemble(mut found: Found, gaps: Vec<Gap>) -> Project {
    for package in &mut found.packages {
        if !package.is_member {
            package.targets.retain(|t| is_library(t.kind));
            package.deps.retain(|dep| !dep.dev_only);
            // Only its own body uses what a foreign proc macro depends on.
            if package
                .targets
                .iter()
                .all(|t| t.kind == KrateKind::ProcMacro)
            {
                package.deps.clear();
            }
        }
    }
    let mut packages = reached(found.packages);
    packages.sort_by(|a, b| {
        let key = |p: &FoundPackage| {
            let place = p.is_member.then(|| p.manifest.clone());
            (!p.is_member, place, p.name.clone(), p.cargo_id.clone())
        };
        key(a).cmp(&key(b))
    });
    let libs = number_libs(&packages);
    let mut project = Project {
        root: found.root,
        gaps,
        ..Project::default()
    };
    for (idx, mut package) in packages.into_iter().enumerate() {
        package.targets.sort_by_key(order);
        let deps = dependencies(&package, &libs);
        for target in &package.targets {
            let mut deps = deps.clone();
            if !is_library(target.kind)
                && let Some((id, name)) = libs.get(&package.cargo_id)
                && deps.iter().all(|dep| dep.name != *name)
            {
                deps.push(Dep {
                    name: name.clone(),
                    krate: *id,
                    dev_only: false,
                });
                deps.sort_by(|a, b| a.name.cmp(&b.name));
            }
            project.krates.push(Krate {
                package: PackageId(idx as u32),
                name: krate_name(&target.name),
                kind: target.kind,
                root: target.root.clone(),
                edition: target.edition,
                deps,
                is_member: package.is_member,
            });
        }
        project.packages.push(Package {
            name: package.name,
            version: package.version,
            cargo_id: package.cargo_id,
            manifest: package.manifest,
            is_member: package.is_member,
            selected: false,
            features: package.features,
        });
    }
    project
}

/// As Rust names it.
pub(super) fn krate_name(target: &str) -> String {
    target.replace('-', "_")
}

fn is_library(kind: KrateKind) -> bool {
    matches!(
        kind,
        KrateKind::Lib | KrateKind::ProcMacro | KrateKind::Unread
    )
}

/// The members and what they reach through the remaining edges.
fn reached(packages: Vec<FoundPackage>) -> Vec<FoundPackage> {
    let by_id: FxHashMap<&str, &FoundPackage> =
        packages.iter().map(|p| (p.cargo_id.as_str(), p)).collect();
    let mut todo: Vec<&FoundPackage> = packages.iter().filter(|p| p.is_member).collect();
    let mut seen: FxHashSet<String> = todo.iter().map(|p| p.cargo_id.clone()).collect();
    while let Some(package) = todo.pop() {
        for dep in &package.deps {
            if let Some(target) = by_id.get(dep.cargo_id.as_str())
                && seen.insert(dep.cargo_id.clone())
            {
                todo.push(target);
            }
        }
    }
    packages
        .into_iter()
        .filter(|p| seen.contains(&p.cargo_id))
        .collect()
}

/// The id that each package's library will get, and its name.
fn number_libs(packages: &[FoundPackage]) -> FxHashMap<String, (KrateId, String)> {
    let mut libs = FxHashMap::default();
    let mut next = 0;
    for package in packages {
        // Libraries sort before a package's other targets.
        if let Some(lib) = package.targets.iter().find(|t| is_library(t.kind)) {
            libs.insert(
                package.cargo_id.clone(),
                (KrateId(next), krate_name(&lib.name)),
            );
        }
        next += package.targets.len() as u32;
    }
    libs
}

fn order(target: &FoundTarget) -> (u8, String, Utf8PathBuf) {
    let rank = match target.kind {
        KrateKind::Lib | KrateKind::ProcMacro | KrateKind::Unread | KrateKind::Std => 0,
        KrateKind::Bin => 1,
        KrateKind::Test => 2,
    };
    (rank, target.name.clone(), target.root.clone())
}

fn dependencies(package: &FoundPackage, libs: &FxHashMap<String, (KrateId, String)>) -> Vec<Dep> {
    let mut deps: Vec<Dep> = Vec::new();
    for dep in &package.deps {
        let Some((krate, lib)) = libs.get(&dep.cargo_id) else {
            continue;
        };
        let name = match dep.name.is_empty() {
            true => lib.clone(),
            false => krate_name(&dep.name),
        };
        match deps
            .iter_mut()
            .find(|d| d.name == name && d.krate == *krate)
        {
            Some(known) => known.dev_only &= dep.dev_only,
            None => deps.push(Dep {
                name,
                krate: *krate,
                dev_only: dep.dev_only,
            }),
        }
    }
    // Of two crates under one name the normal one comes first: a dev-dependency on another
    // version does not hide it.
    deps.sort_by(|a, b| (&a.name, a.dev_only, a.krate).cmp(&(&b.name, b.dev_only, b.krate)));
    deps
}
