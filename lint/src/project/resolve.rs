//! Reads the dependencies that cargo did not tell: which ones they are says `Cargo.lock`, what they have
//! to offer their own manifests, where these lie on disk or can be fetched to. What cannot be had is
//! a crate with a name and nothing in it.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;

use super::assemble::{Found, FoundDep, FoundPackage, FoundTarget};
use super::cargo::Failure;
use super::declared::{Declared, Whence};
use super::fetch::{self, Wanted};
use super::lock::{Choice, Lock, Locked};
use super::on_disk::OnDisk;
use super::platform::{self, Platforms};
use super::{Gap, KrateKind, LoadOptions, features, manifests};

/// How often cargo is asked to fetch more.
const FETCHES: usize = 8;

/// Adds what the packages depend on; says how that was found, in words that follow why it had to be.
pub(super) fn read(
    found: &mut Found,
    options: &LoadOptions,
    failure: &Failure,
    gaps: &mut Vec<Gap>,
) -> &'static str {
    let platforms = match options.targets.is_empty() {
        true => Platforms::of(&platform::host().into_iter().collect::<Vec<_>>()),
        false => Platforms::of(&options.targets),
    };
    let offline = options.offline || options.frozen;
    let mut lock = Lock::read(&found.root.join("Cargo.lock"));
    let how = match &lock {
        Some(_) => "dependencies are read as `Cargo.lock` names them",
        None => "there is no `Cargo.lock`, and dependencies are read as they are found",
    };
    let mut complaint = None;
    if lock.is_none() {
        let wanted = declared(found, &platforms);
        if !wanted.is_empty() {
            (lock, complaint) = fetch::fetch(&found.root, options, None, &wanted, failure);
        }
    }
    let mut asked: BTreeSet<Wanted> = BTreeSet::new();
    let mut rounds = 0..FETCHES;
    // What is fetched has dependencies of its own, which may have to be fetched too.
    let walk = loop {
        let disk = OnDisk::of(&found.root);
        let mut walk = Walk::new(found, lock.as_ref(), disk, &platforms);
        walk.run();
        let new: Vec<Wanted> = walk
            .wanted
            .iter()
            // Offline, cargo can still unpack what was downloaded.
            .filter(|w| !asked.contains(w) && (!offline || walk.disk.is_downloaded(w)))
            .cloned()
            .collect();
        if new.is_empty() || rounds.next().is_none() {
            break walk;
        }
        let (_, words) = fetch::fetch(&found.root, options, lock.as_ref(), &new, failure);
        complaint = complaint.or(words);
        asked.extend(new);
    };
    let Walk {
        packages,
        edges,
        unread,
        instead,
        ..
    } = walk;
    let is_told = |unread: &Unread| {
        let manifest = unread.dir.as_ref().map(|dir| dir.join("Cargo.toml"));
        manifest.is_some() && gaps.iter().any(|gap| gap.file == manifest)
    };
    let named: Vec<Unread> = unread.into_values().filter(|u| !is_told(u)).collect();
    gaps.extend(unread_gap(named, complaint));
    gaps.extend(instead.into_iter().map(Gap::new));
    for (idx, edges) in edges {
        found.packages[idx].deps.extend(edges);
    }
    let known: BTreeSet<String> = found.packages.iter().map(|p| p.cargo_id.clone()).collect();
    let new = packages
        .into_values()
        .filter(|p| !known.contains(&p.cargo_id));
    found.packages.extend(new);
    features::unite(found, options, &platforms);
    how
}

/// What the members declare, where there is no lock file.
fn declared(found: &Found, platforms: &Platforms) -> Vec<Wanted> {
    let members = found.packages.iter().flat_map(|p| &p.declared);
    let needed = members.filter(|dep| platforms.need(dep.platform.as_ref()));
    let wanted: BTreeSet<Wanted> = needed.filter_map(Wanted::of_manifest).collect();
    wanted.into_iter().collect()
}

fn unread_gap(mut named: Vec<Unread>, complaint: Option<String>) -> Option<Gap> {
    // What the project itself asks for comes first.
    named.sort_by_key(|u| (!u.is_direct, u.name.clone()));
    let words = named.iter().map(|u| format!("`{}` ({})", u.name, u.from));
    let list = listed(words)?;
    let what = match named.len() {
        1 => "a dependency could not be had and is not read".to_owned(),
        n => format!("{n} dependencies could not be had and are not read"),
    };
    let why = complaint.map_or(String::new(), |words| format!("; cargo says: {words}"));
    Some(Gap::new(format!("{what}: {list}{why}")))
}

/// The first of these, and how many more there are.
pub(super) fn listed(words: impl Iterator<Item = String>) -> Option<String> {
    const SHOWN: usize = 8;
    let words: Vec<String> = words.collect();
    let (shown, more) = words.split_at(words.len().min(SHOWN));
    let list = shown.join(", ");
    match (shown.len(), more.len()) {
        (0, _) => None,
        (_, 0) => Some(list),
        (_, n) => Some(format!("{list} and {n} more")),
    }
}

struct Unread {
    name: String,
    from: String,
    /// Where it should be.
    dir: Option<Utf8PathBuf>,
    is_direct: bool,
}

/// One walk over everything in reach.
struct Walk<'a> {
    lock: Option<&'a Lock>,
    disk: OnDisk,
    platforms: &'a Platforms,
    /// Those that were there before, by name and by place.
    given: Vec<Of>,
    by_dir: FxHashMap<Utf8PathBuf, String>,
    /// Which directories stand for packages of other sources.
    patches: FxHashMap<String, Utf8PathBuf>,
    /// The edges of the packages that were there before.
    edges: BTreeMap<usize, Vec<FoundDep>>,
    packages: BTreeMap<String, FoundPackage>,
    todo: Vec<(String, Option<usize>)>,
    wanted: BTreeSet<Wanted>,
    unread: BTreeMap<String, Unread>,
    instead: BTreeSet<String>,
}

/// Who depends on something.
struct Of {
    locked: Option<usize>,
    is_given: bool,
    declared: Vec<Declared>,
}

/// Where a dependency is.
enum Place {
    Known(String),
    /// Its manifest, its id, and which one it is in the lock file.
    At(Utf8PathBuf, String, Option<usize>),
    /// Nobody asks for it.
    Off,
    /// Which one it is in the lock file, and what would be fetched for it.
    Nowhere(Option<usize>, Vec<Wanted>),
}

impl<'a> Walk<'a> {
    fn new(
        found: &Found,
        lock: Option<&'a Lock>,
        disk: OnDisk,
        platforms: &'a Platforms,
    ) -> Walk<'a> {
        let given = found.packages.iter().map(|package| Of {
            locked: lock.and_then(|lock| lock.own(&package.name, &package.version)),
            is_given: true,
            declared: package.declared.clone(),
        });
        let by_dir = found.packages.iter().filter_map(|package| {
            let dir = package.manifest.parent()?;
            Some((dir.to_path_buf(), package.cargo_id.clone()))
        });
        Walk {
            given: given.collect(),
            by_dir: by_dir.collect(),
            patches: manifests::patches(&found.root).into_iter().collect(),
            lock,
            disk,
            platforms,
            edges: BTreeMap::new(),
            packages: BTreeMap::new(),
            todo: Vec::new(),
            wanted: BTreeSet::new(),
            unread: BTreeMap::new(),
            instead: BTreeSet::new(),
        }
    }

    fn run(&mut self) {
        for (idx, of) in std::mem::take(&mut self.given).into_iter().enumerate() {
            let edges = self.follow(&of);
            self.edges.insert(idx, edges);
        }
        while let Some((id, locked)) = self.todo.pop() {
            let Some(package) = self.packages.get(&id) else {
                continue;
            };
            // Only its own body uses what a foreign proc macro depends on.
            let is_read = |t: &FoundTarget| t.kind == KrateKind::Lib;
            if !package.targets.iter().any(is_read) {
                continue;
            }
            let of = Of {
                locked,
                is_given: false,
                declared: package.declared.clone(),
            };
            let edges = self.follow(&of);
            if let Some(package) = self.packages.get_mut(&id) {
                package.deps = edges;
            }
        }
    }

    fn follow(&mut self, of: &Of) -> Vec<FoundDep> {
        let mut edges = Vec::new();
        for dep in &of.declared {
            if dep.dev_only && !of.is_given {
                continue;
            }
            if let Some(cargo_id) = self.dependency(of, dep) {
                edges.push(FoundDep {
                    name: dep.rename.clone().unwrap_or_default(),
                    cargo_id,
                    dev_only: dep.dev_only,
                });
            }
        }
        edges
    }

    /// The package that a dependency is, read if it can be.
    fn dependency(&mut self, of: &Of, dep: &Declared) -> Option<String> {
        let (locked, wanted) = match self.place(of, dep) {
            Place::Off => return None,
            Place::Known(id) => return Some(id),
            Place::At(manifest, id, locked) => {
                if self.packages.contains_key(&id) {
                    return Some(id);
                }
                if let Ok(package) = manifests::foreign(&manifest, id.clone()) {
                    self.packages.insert(id.clone(), package);
                    self.todo.push((id.clone(), locked));
                    return Some(id);
                }
                (None, Vec::new())
            }
            Place::Nowhere(locked, wanted) => (locked, wanted),
        };
        if !self.platforms.need(dep.platform.as_ref()) {
            return None;
        }
        self.wanted.extend(wanted);
        Some(self.unread(of, dep, locked))
    }

    fn place(&mut self, of: &Of, dep: &Declared) -> Place {
        let choice = match self.lock {
            Some(lock) => lock.choose(of.locked, dep),
            None => Choice::Unknown,
        };
        if let (Choice::Is(idx), Some(lock)) = (choice, self.lock)
            && !lock.packages[idx].is_path()
        {
            return self.locked(&lock.packages[idx], idx, dep);
        }
        let dir = match (&dep.from, choice) {
            (Whence::Path(dir), _) => Some(dir),
            (_, Choice::Is(_)) => self.patches.get(&dep.package),
            _ => None,
        };
        if let Some(dir) = dir {
            if let Some(id) = self.by_dir.get(dir) {
                return Place::Known(id.clone());
            }
            let manifest = dir.join("Cargo.toml");
            let locked = match choice {
                Choice::Is(idx) => Some(idx),
                _ => None,
            };
            return match super::read::is_file(&manifest) {
                true => Place::At(manifest, manifests::cargo_id(dir), locked),
                false => Place::Nowhere(None, Vec::new()),
            };
        }
        match choice {
            Choice::Off => Place::Off,
            Choice::Is(_) => Place::Nowhere(None, Vec::new()),
            Choice::Unknown => self.best(dep, self.lock),
        }
    }

    fn locked(&mut self, package: &Locked, idx: usize, dep: &Declared) -> Place {
        if let Some(manifest) = self.disk.manifest(package) {
            return Place::At(manifest, package.cargo_id(), Some(idx));
        }
        let mut wanted = vec![Wanted::of_lock(package)];
        // A patch stands for the registry's package of the same version.
        if let (Some((url, _)), Whence::Registry(_)) = (package.commit(), &dep.from) {
            let (name, version) = (&package.name, &package.version);
            if let Some(manifest) = self.disk.of_registry(name, version) {
                self.instead.insert(format!(
                    "the patched `{name}` of {url} could not be had: {version} of the registry is read in its place"
                ));
                let id = format!("registry+instead#{name}@{version}");
                self.wanted.extend(wanted);
                return Place::At(manifest, id, Some(idx));
            }
            wanted.push(Wanted::instead_of(package));
        }
        Place::Nowhere(Some(idx), wanted)
    }

    /// The highest version that is here, where no lock file tells which one it is.
    fn best(&mut self, dep: &Declared, lock: Option<&Lock>) -> Place {
        if let Whence::Registry(_) = dep.from
            && let Some((version, manifest)) = self.disk.best(dep)
        {
            let id = format!(
                "registry+https://github.com/rust-lang/crates.io-index#{}@{version}",
                dep.package
            );
            return Place::At(manifest, id, None);
        }
        match dep.optional {
            true => Place::Off,
            false => {
                let wanted = lock.and_then(|_| Wanted::of_manifest(dep));
                Place::Nowhere(None, wanted.into_iter().collect())
            }
        }
    }

    /// A crate with a name and nothing in it.
    fn unread(&mut self, of: &Of, dep: &Declared, locked: Option<usize>) -> String {
        let locked = locked.and_then(|idx| self.lock?.packages.get(idx));
        let from = match (&dep.from, locked, &dep.req) {
            (_, Some(locked), _) => match locked.commit() {
                Some((url, _)) => url.to_owned(),
                None => locked.version.to_string(),
            },
            (Whence::Git(url), ..) => url.clone(),
            (Whence::Path(dir), ..) => dir.to_string(),
            (Whence::Registry(_), None, Some(req)) => req.to_string(),
            (Whence::Registry(_), None, None) => "any version".to_owned(),
        };
        let version = locked.map_or("0.0.0".to_owned(), |l| l.version.to_string());
        let id = format!("unread+{from}#{}@{version}", dep.package);
        let unread = self.unread.entry(id.clone()).or_insert_with(|| Unread {
            name: dep.package.clone(),
            from,
            dir: match &dep.from {
                Whence::Path(dir) => Some(dir.clone()),
                _ => None,
            },
            is_direct: false,
        });
        unread.is_direct |= of.is_given;
        self.packages
            .entry(id.clone())
            .or_insert_with(|| FoundPackage {
                name: dep.package.clone(),
                version,
                cargo_id: id.clone(),
                manifest: Utf8Path::new("").to_path_buf(),
                is_member: false,
                features: None,
                all_features: BTreeMap::new(),
                targets: vec![FoundTarget {
                    name: dep.package.clone(),
                    kind: KrateKind::Unread,
                    root: Utf8PathBuf::new(),
                    edition: 2021,
                }],
                deps: Vec::new(),
                declared: Vec::new(),
            });
        id
    }
}
