//! One crate's definitions, as written: nothing is resolved here.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Def, DefId, DefKind};
use crate::project::{FileId, KrateId};
use crate::syntax::Name;
use crate::syntax::ast::{BodyIdx, FileTree, Item, ItemKind, UseImport, Variant, Visibility};

/// A crate that was read.
#[derive(Debug)]
pub struct KrateData {
    pub id: KrateId,
    pub edition: u16,
    pub trees: Vec<FileTree>,
    tree_of: FxHashMap<FileId, usize>,
    pub defs: Vec<Def>,
    /// Modules, blocks, and enums (whose variants are names too).
    pub scopes: FxHashMap<DefId, ScopeData>,
    pub impls: Vec<DefId>,
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
    /// `extern crate a as b` at the root: `b` is `a` everywhere.
    pub extern_renames: FxHashMap<Name, Name>,
    pub body_owner: Vec<(FileId, BodyIdx, DefId)>,
    /// The block definitions of a file's scopes.
    pub blocks: FxHashMap<(FileId, u32), DefId>,
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

#[derive(Debug, Clone)]
pub struct Import {
    pub path: UseImport,
    pub vis: Visibility,
    /// From `extern crate`: the first segment is a crate's name.
    pub extern_crate: bool,
    /// Its `cfg` surely leaves it out.
    pub off: bool,
}

impl KrateData {
    pub fn new(id: KrateId, edition: u16, trees: Vec<FileTree>) -> KrateData {
        let tree_of = trees.iter().enumerate().map(|(i, t)| (t.file, i)).collect();
        KrateData {
            id,
            edition,
            trees,
            tree_of,
            defs: Vec::new(),
            scopes: FxHashMap::default(),
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

    pub(super) fn set_trees(&mut self, trees: Vec<FileTree>) {
        self.tree_of = trees.iter().enumerate().map(|(i, t)| (t.file, i)).collect();
        self.trees = trees;
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

    pub fn tree(&self, file: FileId) -> Option<&FileTree> {
        self.tree_of.get(&file).map(|i| &self.trees[*i])
    }

    pub fn item(&self, def: DefId) -> Option<&Item> {
        let def = self.def(def);
        self.tree(def.file)?.items.get(def.item?.idx())
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
