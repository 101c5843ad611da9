//! One crate's definitions, as written: nothing is resolved here.

use rustc_hash::{FxHashMap, FxHashSet};

use serde::{Deserialize, Serialize};

use super::kept::Kept;
use super::{Def, DefId, DefKind};
use crate::project::{FileId, KrateId};
use crate::syntax::Name;
use crate::syntax::ast::{Body, BodyIdx, FileTree, Item, ItemKind, UseImport, Variant, Visibility};

/// A crate that was read.
#[derive(Debug)]
pub struct KrateData {
    pub id: KrateId,
    pub edition: u16,
    pub(super) written: Written,
    pub defs: Vec<Def>,
    pub impls: Vec<ImplKey>,
    /// What its `cfg` surely leaves out, and all within.
    pub off: FxHashSet<DefId>,
    /// Associated items of traits and impls, in order.
    pub assoc: FxHashMap<DefId, Vec<DefId>>,
    /// `macro_rules!` with `#[macro_export]`, and what a proc-macro crate defines.
    pub exported_macros: FxHashMap<Name, DefId>,
    /// All `macro_rules!`, for textual scope.
    pub macro_rules: FxHashMap<Name, Vec<DefId>>,
    /// Crates named by `#[macro_use] extern crate`.
    pub macro_use: Vec<Name>,
    /// The names of things that are imported under another, and those others; sorted.
    pub renamed: Vec<(Name, Name)>,
    /// `extern crate a as b` at the root: `b` is `a` everywhere.
    pub extern_renames: FxHashMap<Name, Name>,
    pub body_owner: Vec<(FileId, BodyIdx, DefId)>,
    /// The block definitions of a file's scopes.
    pub blocks: FxHashMap<(FileId, u32), DefId>,
}

/// What is written in a crate, and what its modules name.
#[derive(Debug)]
pub(super) enum Written {
    /// As it was read.
    Trees {
        trees: Vec<FileTree>,
        tree_of: FxHashMap<FileId, usize>,
        /// Modules, blocks, and enums (whose variants are names too).
        scopes: FxHashMap<DefId, ScopeData>,
    },
    /// As an earlier run kept it.
    Kept(Kept),
}

/// An impl, and what it is looked up by: a name as written, so that it is not read where that differs.
#[derive(Clone, Copy, Debug)]
pub struct ImplKey {
    pub def: DefId,
    /// The last word of its trait's path; `None` for an inherent impl.
    pub of_trait: Option<Name>,
}

/// What is named in a module, block or enum.
#[derive(Debug, Default)]
pub struct ScopeData {
    pub types: FxHashMap<Name, DefId>,
    pub values: FxHashMap<Name, DefId>,
    pub macros: FxHashMap<Name, DefId>,
    pub imports: Vec<Import>,
    /// Into `imports`, by the name bound.
    pub named: FxHashMap<Name, Vec<u32>>,
    pub globs: Vec<u32>,
    /// `use Trait as _`
    pub unnamed: Vec<u32>,
    /// Traits defined here.
    pub traits: Vec<DefId>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Import {
    pub path: UseImport,
    pub vis: Visibility,
    /// From `extern crate`: the first segment is a crate's name.
    pub extern_crate: bool,
    /// Its `cfg` surely leaves it out.
    pub off: bool,
}

impl KrateData {
    pub(super) fn new(id: KrateId, edition: u16, written: Written) -> KrateData {
        KrateData {
            id,
            edition,
            written,
            defs: Vec::new(),
            renamed: Vec::new(),
            impls: Vec::new(),
            off: FxHashSet::default(),
            assoc: FxHashMap::default(),
            exported_macros: FxHashMap::default(),
            macro_rules: FxHashMap::default(),
            macro_use: Vec::new(),
            extern_renames: FxHashMap::default(),
            body_owner: Vec::new(),
            blocks: FxHashMap::default(),
        }
    }

    pub fn root(&self) -> DefId {
        DefId {
            krate: self.id,
            idx: 0,
        }
    }

    pub fn def(&self, def: DefId) -> &Def {
        &self.defs[def.idx as usize]
    }

    pub fn item(&self, def: DefId) -> Option<&Item> {
        let def = self.def(def);
        match &self.written {
            Written::Trees { trees, tree_of, .. } => {
                let tree = &trees[*tree_of.get(&def.file)?];
                tree.items.get(def.item?.idx())
            }
            Written::Kept(kept) => kept.item(def.file, def.item?),
        }
    }

    /// What a module, a block or an enum names.
    pub fn scope(&self, def: DefId) -> Option<&ScopeData> {
        match &self.written {
            Written::Trees { scopes, .. } => scopes.get(&def),
            Written::Kept(kept) => kept.scope(def),
        }
    }

    /// Whether a definition is one that names things.
    pub fn is_scope(&self, def: DefId) -> bool {
        match &self.written {
            Written::Trees { scopes, .. } => scopes.contains_key(&def),
            Written::Kept(kept) => kept.is_scope(def),
        }
    }

    /// The body of a workspace's file, taken out of its tree.
    pub(super) fn take_body(&mut self, file: FileId, idx: BodyIdx) -> Option<Body> {
        let Written::Trees { trees, tree_of, .. } = &mut self.written else {
            return None;
        };
        let tree = &mut trees[*tree_of.get(&file)?];
        tree.bodies.get_mut(idx.idx()).map(std::mem::take)
    }

    pub fn variant(&self, def: DefId) -> Option<&Variant> {
        match (&self.item(def)?.kind, self.def(def).kind) {
            (ItemKind::Enum(item), DefKind::Variant) => {
                item.variants.get(self.def(def).variant as usize)
            }
            _ => None,
        }
    }

    pub fn all(&self) -> impl Iterator<Item = DefId> + '_ {
        (0..self.defs.len() as u32).map(|idx| DefId {
            krate: self.id,
            idx,
        })
    }
}
