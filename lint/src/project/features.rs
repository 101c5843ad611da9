//! Which features of each package are on, where cargo did not say: what its dependents ask for, united as cargo does.

use std::collections::{BTreeMap, BTreeSet};

use super::LoadOptions;
use super::assemble::{Found, FoundPackage};
use super::declared::Declared;
use super::platform::Platforms;

/// What is known of one package so far.
#[derive(Default)]
struct On {
    /// Somebody depends on it.
    is_used: bool,
    features: BTreeSet<String>,
    /// Optional dependencies that are on, as the manifest calls them.
    deps: BTreeSet<String>,
}

/// What a package asks of those it depends on.
enum Ask {
    Use(usize),
    Feature(usize, String),
    Dep(usize, String),
}

/// Packages that nobody uses keep what was known of them.
pub(super) fn unite(found: &mut Found, options: &LoadOptions, platforms: &Platforms) {
    let packages = &found.packages;
    let by_id: BTreeMap<&str, usize> = packages
        .iter()
        .enumerate()
        .map(|(idx, p)| (p.cargo_id.as_str(), idx))
        .collect();
    let mut on: Vec<On> = packages.iter().map(|p| asked(p, options)).collect();
    // Each round that goes on has added something, and what can be added comes to an end.
    loop {
        let mut asks = Vec::new();
        for (idx, package) in packages.iter().enumerate().filter(|(i, _)| on[*i].is_used) {
            let targets = |dep: &Declared| targets(package, dep, packages, &by_id);
            of_features(idx, package, &on, &targets, &mut asks);
            of_dependencies(idx, package, &on, platforms, &targets, &mut asks);
        }
        let mut is_new = false;
        for ask in asks {
            is_new |= match ask {
                Ask::Use(idx) => !std::mem::replace(&mut on[idx].is_used, true),
                Ask::Feature(idx, name) => {
                    packages[idx].all_features.contains_key(&name) && on[idx].features.insert(name)
                }
                Ask::Dep(idx, name) => on[idx].deps.insert(name),
            };
        }
        if !is_new {
            break;
        }
    }
    for (package, on) in found.packages.iter_mut().zip(on) {
        if on.is_used && !package.manifest.as_str().is_empty() {
            package.features = Some(on.features.into_iter().collect());
        }
    }
}

/// What the command line asks of a member.
fn asked(package: &FoundPackage, options: &LoadOptions) -> On {
    let mut on = On::default();
    if !package.is_member {
        return on;
    }
    on.is_used = true;
    let named = options.features.iter().flat_map(|f| f.split([',', ' ']));
    let named: Vec<&str> = named
        .map(|name| match name.split_once('/') {
            Some((of, name)) if of == package.name => name,
            _ => name,
        })
        .collect();
    let is_on = |name: &str| {
        options.all_features
            || named.contains(&name)
            || (name == "default" && !options.no_default_features)
    };
    let all = package.all_features.keys();
    on.features = all.filter(|name| is_on(name)).cloned().collect();
    on
}

fn of_features(
    idx: usize,
    package: &FoundPackage,
    on: &[On],
    targets: &dyn Fn(&Declared) -> Vec<usize>,
    asks: &mut Vec<Ask>,
) {
    let parts = on[idx].features.iter();
    for part in parts.flat_map(|name| package.all_features.get(name).into_iter().flatten()) {
        if let Some(dep) = part.strip_prefix("dep:") {
            asks.push(Ask::Dep(idx, dep.to_owned()));
            continue;
        }
        let Some((of, feature)) = part.split_once('/') else {
            asks.push(Ask::Feature(idx, part.clone()));
            continue;
        };
        let (of, is_weak) = match of.strip_suffix('?') {
            Some(of) => (of, true),
            None => (of, false),
        };
        if !is_weak {
            asks.push(Ask::Dep(idx, of.to_owned()));
            asks.push(Ask::Feature(idx, of.to_owned()));
        }
        for dep in package.declared.iter().filter(|d| key(d) == of) {
            if !dep.optional || on[idx].deps.contains(of) {
                let targets = targets(dep).into_iter();
                asks.extend(targets.map(|to| Ask::Feature(to, feature.to_owned())));
            }
        }
    }
}

fn of_dependencies(
    idx: usize,
    package: &FoundPackage,
    on: &[On],
    platforms: &Platforms,
    targets: &dyn Fn(&Declared) -> Vec<usize>,
    asks: &mut Vec<Ask>,
) {
    for dep in &package.declared {
        let is_off = dep.optional && !on[idx].deps.contains(key(dep));
        let is_foreign_dev = dep.dev_only && !package.is_member;
        if is_off || is_foreign_dev || !platforms.need(dep.platform.as_ref()) {
            continue;
        }
        for to in targets(dep) {
            asks.push(Ask::Use(to));
            if dep.default_features {
                asks.push(Ask::Feature(to, "default".to_owned()));
            }
            let features = dep.features.iter().cloned();
            asks.extend(features.map(|name| Ask::Feature(to, name)));
        }
    }
}

/// As the manifest calls it.
fn key(dep: &Declared) -> &str {
    dep.rename.as_deref().unwrap_or(&dep.package)
}

/// The packages that a dependency is.
fn targets(
    package: &FoundPackage,
    dep: &Declared,
    packages: &[FoundPackage],
    by_id: &BTreeMap<&str, usize>,
) -> Vec<usize> {
    let fits = |to: &&usize| {
        let to = &packages[**to];
        let version = to.version.parse();
        to.name == dep.package && version.map_or(true, |version| dep.allows(&version))
    };
    let edges = package.deps.iter();
    let found: BTreeSet<usize> = edges
        .filter(|edge| {
            edge.name.is_empty() || edge.name.replace('-', "_") == key(dep).replace('-', "_")
        })
        .filter_map(|edge| by_id.get(edge.cargo_id.as_str()))
        .filter(fits)
        .copied()
        .collect();
    found.into_iter().collect()
}

/// The features of a manifest, those that optional dependencies are by themselves among them.
pub(super) fn with_implicit(
    mut features: BTreeMap<String, Vec<String>>,
    declared: &[Declared],
) -> BTreeMap<String, Vec<String>> {
    for dep in declared.iter().filter(|dep| dep.optional) {
        let part = format!("dep:{}", key(dep));
        let is_named = features.values().flatten().any(|p| *p == part);
        if !is_named {
            features.entry(key(dep).to_owned()).or_insert(vec![part]);
        }
    }
    features
}
