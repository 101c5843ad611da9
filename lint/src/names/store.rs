//! Crates as an earlier run read them. What a crate from a registry says depends on its files, on its
//! features, and on the macros of the crates that it depends on: all of that is in its [`Identity`],
//! and what is kept stands under it. Whether the files are still what they were is looked at.

use rustc_hash::FxHashMap;

use super::Program;
use crate::project::{KrateId, KrateKind, Project, cache};
use crate::syntax::store::READS;

/// What a crate is, whatever its number in a run.
pub type Identity = [u8; 16];

/// The crates that are kept.
#[derive(Debug, Default)]
pub struct Identities {
    of: Vec<Option<Identity>>,
    krates: FxHashMap<Identity, KrateId>,
}

impl Identities {
    pub fn of(&self, krate: KrateId) -> Option<&Identity> {
        self.of.get(krate.0 as usize)?.as_ref()
    }

    pub fn krate(&self, identity: &Identity) -> Option<KrateId> {
        self.krates.get(identity).copied()
    }

    /// Those of all crates that do not change under their name: from a registry or a repository, along
    /// with all that they depend on, or the stubs of std.
    pub fn new(project: &Project, is_excluding: bool) -> Identities {
        let mut found = Identities::default();
        if project.cache.is_none() {
            return found;
        }
        found.of = vec![None; project.krates.len()];
        let mut begun = vec![false; project.krates.len()];
        for first in 0..project.krates.len() {
            // Those begun, and how many of their dependencies were looked at.
            let mut stack = vec![(first, 0)];
            while let Some((at, n_deps)) = stack.pop() {
                if n_deps == 0 && std::mem::replace(&mut begun[at], true) {
                    continue;
                }
                match project.krates[at].deps.get(n_deps) {
                    Some(dep) => {
                        stack.push((at, n_deps + 1));
                        stack.push((dep.krate.0 as usize, 0));
                    }
                    None => found.of[at] = found.identity(project, at, is_excluding),
                }
            }
        }
        let all = found.of.iter().enumerate();
        found.krates = all
            .filter_map(|(i, identity)| Some(((*identity)?, KrateId(i as u32))))
            .collect();
        found
    }

    /// That of a crate whose dependencies have theirs.
    fn identity(&self, project: &Project, at: usize, is_excluding: bool) -> Option<Identity> {
        let krate = &project.krates[at];
        let mut hasher = blake3::Hasher::new();
        let mut add = |text: &str| {
            hasher.update(text.as_bytes());
            hasher.update(&[0xff]);
        };
        add(READS);
        add(&krate.name);
        add(&format!("{:?} {}", krate.kind, krate.edition));
        if krate.kind != KrateKind::Std {
            let package = project.packages.get(krate.package.0 as usize)?;
            // Of what lies among the project's own files, some may be left out.
            let is_own = is_excluding && krate.root.starts_with(&project.root);
            if !package.is_immutable() || is_own {
                return None;
            }
            add(&package.cargo_id);
            add(krate.root.as_str());
            add(&format!("{:?}", package.features));
        }
        for dep in &krate.deps {
            let identity = self.of(dep.krate)?;
            hasher.update(dep.name.as_bytes());
            hasher.update(identity);
        }
        let mut identity = Identity::default();
        identity.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Some(identity)
    }
}

fn file_name(program: &Program, krate: KrateId, identity: &Identity) -> String {
    let hex: String = identity.iter().map(|b| format!("{b:02x}")).collect();
    format!("crates/{}-{hex}", program.project.krate(krate).name)
}

/// What was kept of a crate.
pub fn load(program: &Program, krate: KrateId) -> Option<Vec<u8>> {
    let identity = program.identities.of(krate)?;
    let dir = program.project.cache.as_ref()?;
    cache::load(dir, &file_name(program, krate, identity))
}

pub fn save(program: &Program, krate: KrateId, bytes: Vec<u8>) {
    if let (Some(identity), Some(dir)) =
        (program.identities.of(krate), program.project.cache.as_ref())
    {
        cache::save(dir, &file_name(program, krate, identity), bytes);
    }
}
