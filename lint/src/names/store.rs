//! The trees of a dependency as an earlier run read them, each under the hash of its text: a tree is
//! taken for what it is only if the text is the same to the byte.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::project::{FileId, Krate, KrateKind, Project, cache};
use crate::syntax::ast::FileTree;
use crate::syntax::store::{READS, decode, encode};

/// A text by what it holds, and whether it is a file's or an expansion's.
type Key = [u8; 16];

#[derive(Serialize, Deserialize)]
struct Saved<'a> {
    #[serde(borrow)]
    trees: Vec<(Key, bool, &'a [u8])>,
}

/// What is kept of one crate.
#[derive(Debug, Default)]
pub struct Store {
    place: Option<(camino::Utf8PathBuf, String)>,
    bytes: Vec<u8>,
    /// Ranges of `bytes`; with whether the text had problems.
    kept: FxHashMap<Key, (bool, usize, usize)>,
    fresh: Vec<(Key, bool, Vec<u8>)>,
}

impl Store {
    /// Opens what is kept of a crate that does not change under its name: one from a registry or a
    /// repository, or the stubs of std.
    pub fn open(project: &Project, krate: &Krate) -> Store {
        let Some(dir) = project.cache.clone() else {
            return Store::default();
        };
        let id = match project.packages.get(krate.package.0 as usize) {
            Some(package) if package.is_immutable() => &package.cargo_id,
            None if krate.kind == KrateKind::Std => "std",
            _ => return Store::default(),
        };
        let what = format!("{READS} {id} {} {:?}", krate.name, krate.kind);
        let hash = blake3::hash(what.as_bytes()).to_hex();
        let name = format!("trees/{}-{}", krate.name, &hash[..24]);
        let bytes = cache::load(&dir, &name).unwrap_or_default();
        let mut kept = FxHashMap::default();
        if let Ok(saved) = postcard::from_bytes::<Saved<'_>>(&bytes) {
            for (key, problems, tree) in saved.trees {
                let lo = tree.as_ptr() as usize - bytes.as_ptr() as usize;
                kept.insert(key, (problems, lo, lo + tree.len()));
            }
        }
        Store {
            place: Some((dir, name)),
            bytes,
            kept,
            fresh: Vec::new(),
        }
    }

    pub fn is_on(&self) -> bool {
        self.place.is_some()
    }

    pub fn key(text: &str, is_expansion: bool) -> Key {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&[u8::from(is_expansion)]);
        hasher.update(text.as_bytes());
        let mut key = Key::default();
        key.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        key
    }

    /// The tree of a text, and whether something in it could not be read.
    pub fn get(&self, key: &Key, file: FileId) -> Option<(FileTree, bool)> {
        let (problems, lo, hi) = *self.kept.get(key)?;
        Some((decode(&self.bytes[lo..hi], file)?, problems))
    }

    pub fn put(&mut self, key: Key, tree: &FileTree, problems: bool) {
        if self.is_on()
            && let Some(bytes) = encode(tree)
        {
            self.fresh.push((key, problems, bytes));
        }
    }

    /// Saves what is new, if anything is.
    pub fn close(self) {
        let Some((dir, name)) = &self.place else {
            return;
        };
        if self.fresh.is_empty() {
            return;
        }
        let mut trees: Vec<(Key, bool, &[u8])> = self
            .kept
            .iter()
            .map(|(key, (problems, lo, hi))| (*key, *problems, &self.bytes[*lo..*hi]))
            .collect();
        trees.extend(self.fresh.iter().map(|(k, p, b)| (*k, *p, b.as_slice())));
        trees.sort();
        trees.dedup_by_key(|t| t.0);
        if let Ok(bytes) = postcard::to_allocvec(&Saved { trees }) {
            cache::save(dir, name, bytes);
        }
    }
}
