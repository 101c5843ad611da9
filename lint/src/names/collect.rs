//! From the trees of a crate's files to its definitions.

use rustc_hash::{FxHashMap, FxHashSet};

use super::cfg::Cfg;
use super::krate::{ImplKey, Import, KrateData, ScopeData, Written};
use super::{Def, DefId, DefKind};
use crate::project::{FileId, KrateId, KrateKind};
use crate::syntax::Name;
use crate::syntax::ast::{
    Attr, AttrArgs, BodyIdx, FieldsKind, FileTree, Item, ItemIdx, ItemKind, ModItem, ScopeIdx,
    UseImport, UseKind, Visibility,
};

/// Which file each `mod x;` of a file leads to, which expansion each macro call, and which text what
/// an item's attributes write.
pub type Children = FxHashMap<(FileId, ItemIdx), FileId>;

/// The texts of what the derives and attributes of an item write beside it.
pub type Beside = FxHashMap<(FileId, ItemIdx), Vec<FileId>>;

/// What else is asked while a crate's items are collected.
pub struct Around<'a> {
    pub children: &'a Children,
    pub beside: &'a Beside,
    /// Macro calls whose rules put the items they wrap under a `cfg` that leaves them out.
    pub wrapped_off: &'a FxHashSet<(FileId, ItemIdx)>,
    pub cfg: &'a Cfg<'a>,
}

/// Gives every item of the crate a [`DefId`] and enters it where it is named.
pub fn collect(
    id: KrateId,
    kind: KrateKind,
    edition: u16,
    trees: Vec<FileTree>,
    around: &Around<'_>,
) -> KrateData {
    let root_file = trees.first().map(|t| t.file);
    let mut scopes_of = FxHashMap::default();
    for tree in &trees {
        for (idx, scope) in tree.scopes.iter().enumerate() {
            scopes_of
                .entry((tree.file, scope.body))
                .or_insert_with(Vec::new)
                .push(ScopeIdx(idx as u32));
        }
    }
    let written = Written::Trees {
        trees: Vec::new(),
        tree_of: FxHashMap::default(),
        scopes: FxHashMap::default(),
    };
    let mut krate = KrateData::new(id, edition, written);
    let mut scopes = FxHashMap::default();
    krate.defs.push(Def {
        kind: DefKind::Mod,
        name: Name::new("crate"),
        parent: None,
        file: root_file.unwrap_or(NO_FILE),
        item: None,
        variant: 0,
    });
    let root = krate.root();
    scopes.insert(root, ScopeData::default());
    let by_file: FxHashMap<FileId, &FileTree> = trees.iter().map(|t| (t.file, t)).collect();
    let mut work = Collector {
        krate,
        scopes,
        around,
        trees: &by_file,
        scopes_of,
        off: false,
        is_proc_macro: kind == KrateKind::ProcMacro,
    };
    if let Some(file) = root_file {
        work.items(file, &by_file[&file].roots, root, root);
    }
    let Collector {
        mut krate, scopes, ..
    } = work;
    drop(by_file);
    krate.renamed = renamed(&scopes);
    // The collector borrowed the trees, so they join its result only now.
    let tree_of = trees.iter().enumerate().map(|(i, t)| (t.file, i)).collect();
    krate.written = Written::Trees {
        trees,
        tree_of,
        scopes,
    };
    krate
}

/// Of the root of a crate that could not be read, or was excluded: paths lead to it all the same.
const NO_FILE: FileId = FileId(u32::MAX);

/// What is imported under another name: its own, and that.
fn renamed(scopes: &FxHashMap<DefId, ScopeData>) -> Vec<(Name, Name)> {
    let mut found = Vec::new();
    #[expect(clippy::iter_over_hash_type, reason = "the result is sorted")]
    for scope in scopes.values() {
        for import in &scope.imports {
            if let (UseKind::Named(bound), Some((name, _))) =
                (import.path.kind, import.path.segments.last())
                && bound != *name
            {
                found.push((*name, bound));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

struct Collector<'a> {
    krate: KrateData,
    scopes: FxHashMap<DefId, ScopeData>,
    around: &'a Around<'a>,
    trees: &'a FxHashMap<FileId, &'a FileTree>,
    scopes_of: FxHashMap<(FileId, BodyIdx), Vec<ScopeIdx>>,
    /// What stands around the item at hand is left out by its `cfg`.
    off: bool,
    is_proc_macro: bool,
}

impl<'a> Collector<'a> {
    /// `scope` is where names are entered, `parent` what stands around the items.
    fn items(&mut self, file: FileId, items: &'a [ItemIdx], scope: DefId, parent: DefId) {
        let tree = self.trees[&file];
        for idx in items {
            let item = &tree.items[idx.idx()];
            let outer = self.off;
            self.off |= self.around.cfg.is_off(&item.attrs)
                || self.around.wrapped_off.contains(&(file, *idx));
            self.item(file, *idx, item, scope, parent);
            let beside = self.around.beside.get(&(file, *idx));
            for child in beside.into_iter().flatten() {
                if let Some(tree) = self.trees.get(child) {
                    self.items(*child, &tree.roots, scope, parent);
                }
            }
            self.off = outer;
        }
    }

    fn item(&mut self, file: FileId, idx: ItemIdx, item: &'a Item, scope: DefId, parent: DefId) {
        let name = item.name;
        match &item.kind {
            ItemKind::Fn(it) => {
                let def = self.define(DefKind::Fn, name, parent, file, idx);
                self.named(scope, name, def, false, true);
                if let Some(name) = name
                    && self.is_proc_macro
                    && scope == self.krate.root()
                {
                    self.proc_macro(name, &item.attrs, def);
                }
                self.body(file, it.body, def);
            }
            ItemKind::Struct(it) => {
                let def = self.define(DefKind::Struct, name, parent, file, idx);
                self.named(scope, name, def, true, it.fields.kind != FieldsKind::Named);
            }
            ItemKind::Union(_) => {
                let def = self.define(DefKind::Union, name, parent, file, idx);
                self.named(scope, name, def, true, false);
            }
            ItemKind::Enum(it) => {
                let def = self.define(DefKind::Enum, name, parent, file, idx);
                self.named(scope, name, def, true, false);
                let mut data = ScopeData::default();
                for (i, variant) in it.variants.iter().enumerate() {
                    let kind = DefKind::Variant;
                    let var = self.push(Def {
                        kind,
                        name: variant.name,
                        parent: Some(def),
                        file,
                        item: Some(idx),
                        variant: i as u32,
                    });
                    data.types.entry(variant.name).or_insert(var);
                    data.values.entry(variant.name).or_insert(var);
                }
                self.scopes.insert(def, data);
            }
            ItemKind::Trait(it) => {
                let def = self.define(DefKind::Trait, name, parent, file, idx);
                self.named(scope, name, def, true, false);
                self.scope(scope).traits.push(def);
                self.assoc(file, &it.items, def);
            }
            ItemKind::TraitAlias { .. } => {
                let def = self.define(DefKind::TraitAlias, name, parent, file, idx);
                self.named(scope, name, def, true, false);
            }
            ItemKind::Impl(it) => {
                let def = self.define(DefKind::Impl, None, parent, file, idx);
                if !it.negative {
                    let of_trait = it.trait_path.as_ref().and_then(|p| p.segments.last());
                    self.krate.impls.push(ImplKey {
                        def,
                        of_trait: of_trait.map(|s| s.name),
                    });
                }
                self.assoc(file, &it.items, def);
            }
            ItemKind::TypeAlias { .. } => {
                let def = self.define(DefKind::TypeAlias, name, parent, file, idx);
                self.named(scope, name, def, true, false);
            }
            ItemKind::Const { body, .. } => {
                let def = self.define(DefKind::Const, name, parent, file, idx);
                if name.is_some_and(|n| n != "_") {
                    self.named(scope, name, def, false, true);
                }
                self.body(file, *body, def);
            }
            ItemKind::Static { body, .. } => {
                let def = self.define(DefKind::Static, name, parent, file, idx);
                self.named(scope, name, def, false, true);
                self.body(file, *body, def);
            }
            ItemKind::Mod(it) => {
                let def = self.define(DefKind::Mod, name, parent, file, idx);
                self.named(scope, name, def, true, false);
                self.scopes.insert(def, ScopeData::default());
                match it {
                    ModItem::Inline(items) => self.items(file, items, def, def),
                    ModItem::OutOfLine { .. } => {
                        if let Some((child, tree)) = self.child(file, idx) {
                            self.off |= self.around.cfg.is_off(&tree.attrs);
                            self.items(child, &tree.roots, def, def);
                        }
                    }
                }
            }
            ItemKind::Use(imports) => {
                for import in imports {
                    self.import(
                        scope,
                        Import {
                            path: import.clone(),
                            vis: item.vis.clone(),
                            extern_crate: false,
                            off: self.off,
                        },
                    );
                }
            }
            ItemKind::ExternCrate { krate, rename } => {
                self.extern_crate(scope, item, *krate, *rename)
            }
            ItemKind::MacroRules(it) => {
                let def = self.define(DefKind::Macro, name, parent, file, idx);
                if let Some(name) = name {
                    self.krate.macro_rules.entry(name).or_default().push(def);
                    if it.exported {
                        let off = &self.krate.off;
                        let known = self.krate.exported_macros.entry(name).or_insert(def);
                        if off.contains(known) {
                            *known = def;
                        }
                    }
                    if !self.off || !self.scope(scope).macros.contains_key(&name) {
                        self.scope(scope).macros.insert(name, def);
                    }
                }
            }
            ItemKind::MacroCall { items, .. } => {
                let def = self.define(DefKind::Transparent, None, parent, file, idx);
                match self.child(file, idx) {
                    Some((child, tree)) => self.items(child, &tree.roots, scope, def),
                    None => self.items(file, items, scope, def),
                }
            }
            ItemKind::ForeignMod(items) => {
                let def = self.define(DefKind::Transparent, None, parent, file, idx);
                match self.child(file, idx) {
                    Some((child, tree)) => self.items(child, &tree.roots, scope, def),
                    None => self.items(file, items, scope, def),
                }
            }
        }
    }

    /// The file of a module, or the expansion of a macro call.
    fn child(&self, file: FileId, idx: ItemIdx) -> Option<(FileId, &'a FileTree)> {
        let child = self.around.children.get(&(file, idx))?;
        Some((*child, *self.trees.get(child)?))
    }

    fn extern_crate(&mut self, scope: DefId, item: &Item, krate: Name, rename: Option<Name>) {
        let bound = rename.unwrap_or(krate);
        // One that is left out would hide the crate that has the name.
        if self.off && rename.is_some() {
            return;
        }
        if scope == self.krate.root() {
            self.krate.extern_renames.insert(bound, krate);
        }
        if item.attrs.iter().any(|a| a.is("macro_use")) {
            self.krate.macro_use.push(krate);
        }
        if bound != "_" {
            let segments = vec![(krate, item.name_span)];
            let path = UseImport {
                global: true,
                segments,
                kind: UseKind::Named(bound),
                span: item.span,
            };
            self.import(
                scope,
                Import {
                    path,
                    vis: item.vis.clone(),
                    extern_crate: true,
                    off: self.off,
                },
            );
        }
    }

    fn proc_macro(&mut self, name: Name, attrs: &[Attr], def: DefId) {
        for attr in attrs {
            if attr.is("proc_macro") || attr.is("proc_macro_attribute") {
                self.krate.exported_macros.insert(name, def);
            } else if let (true, AttrArgs::List(span)) = (attr.is("proc_macro_derive"), attr.args) {
                let text = (self.around.cfg.text_of)(span);
                let derived = text.split(',').next().unwrap_or_default().trim();
                self.krate.exported_macros.insert(Name::new(derived), def);
            }
        }
    }

    fn assoc(&mut self, file: FileId, items: &'a [ItemIdx], owner: DefId) {
        // Macro calls may stand among the members, and in their expansions.
        let mut work: Vec<(FileId, &'a [ItemIdx], usize)> = vec![(file, items, 0)];
        while let Some((file, items, at)) = work.pop() {
            let Some(idx) = items.get(at) else { continue };
            work.push((file, items, at + 1));
            let item = &self.trees[&file].items[idx.idx()];
            let (kind, body) = match &item.kind {
                ItemKind::Fn(it) => (DefKind::Fn, it.body),
                ItemKind::Const { body, .. } => (DefKind::Const, *body),
                ItemKind::TypeAlias { .. } => (DefKind::TypeAlias, None),
                ItemKind::MacroCall { items, .. } => {
                    match self.child(file, *idx) {
                        Some((child, tree)) => work.push((child, &tree.roots, 0)),
                        None => work.push((file, items, 0)),
                    }
                    continue;
                }
                _ => continue,
            };
            let outer = self.off;
            self.off |= self.around.cfg.is_off(&item.attrs);
            let def = self.define(kind, item.name, owner, file, *idx);
            self.krate.assoc.entry(owner).or_default().push(def);
            self.body(file, body, def);
            self.off = outer;
        }
    }

    fn body(&mut self, file: FileId, body: Option<BodyIdx>, owner: DefId) {
        let Some(body) = body else { return };
        self.krate.body_owner.push((file, body, owner));
        let Some(scopes) = self.scopes_of.remove(&(file, body)) else {
            return;
        };
        let tree = self.trees[&file];
        for scope in &scopes {
            let def = self.define_block(owner, file);
            self.krate.blocks.insert((file, scope.0), def);
            self.scopes.insert(def, ScopeData::default());
        }
        for scope in scopes {
            let data = &tree.scopes[scope.idx()];
            let def = self.krate.blocks[&(file, scope.0)];
            let outer = data
                .parent
                .and_then(|p| self.krate.blocks.get(&(file, p.0)).copied());
            self.krate.defs[def.idx as usize].parent = Some(outer.unwrap_or(owner));
            self.items(file, &data.items, def, def);
        }
    }

    fn define_block(&mut self, owner: DefId, file: FileId) -> DefId {
        let name = Name::new("");
        self.push(Def {
            kind: DefKind::Block,
            name,
            parent: Some(owner),
            file,
            item: None,
            variant: 0,
        })
    }

    fn define(
        &mut self,
        kind: DefKind,
        name: Option<Name>,
        parent: DefId,
        file: FileId,
        item: ItemIdx,
    ) -> DefId {
        let name = name.unwrap_or_else(|| Name::new(""));
        self.push(Def {
            kind,
            name,
            parent: Some(parent),
            file,
            item: Some(item),
            variant: 0,
        })
    }

    fn push(&mut self, def: Def) -> DefId {
        self.krate.defs.push(def);
        let id = DefId {
            krate: self.krate.id,
            idx: self.krate.defs.len() as u32 - 1,
        };
        if self.off {
            self.krate.off.insert(id);
        }
        id
    }

    fn scope(&mut self, scope: DefId) -> &mut ScopeData {
        self.scopes.entry(scope).or_default()
    }

    /// Of definitions that differ by `cfg` only, the first that is not left out is the one that names mean.
    fn named(
        &mut self,
        scope: DefId,
        name: Option<Name>,
        def: DefId,
        is_type: bool,
        is_value: bool,
    ) {
        let Some(name) = name else { return };
        let data = self.scopes.entry(scope).or_default();
        let off = &self.krate.off;
        let tables = [
            is_type.then_some(&mut data.types),
            is_value.then_some(&mut data.values),
        ];
        for table in tables.into_iter().flatten() {
            let known = table.entry(name).or_insert(def);
            if off.contains(known) && !off.contains(&def) {
                *known = def;
            }
        }
    }

    fn import(&mut self, scope: DefId, import: Import) {
        let scope = self.scope(scope);
        let idx = scope.imports.len() as u32;
        let list = match import.path.kind {
            UseKind::Named(name) => scope.named.entry(name).or_default(),
            UseKind::Unnamed => &mut scope.unnamed,
            UseKind::Glob => &mut scope.globs,
        };
        // Those that are left out come last.
        let at = match import.off {
            true => list.len(),
            false => list
                .iter()
                .position(|i| scope.imports[*i as usize].off)
                .unwrap_or(list.len()),
        };
        list.insert(at, idx);
        scope.imports.push(import);
    }
}

/// Whether an item is visible in `from` of the same crate or another.
pub fn is_visible(vis: &Visibility, same_krate: bool, inside: bool) -> bool {
    match vis {
        Visibility::Public => true,
        Visibility::Crate => same_krate,
        Visibility::Private => inside,
        // Narrower than the crate and wider than the module: names decide nothing here that rustc would refuse.
        Visibility::In(_) => same_krate,
    }
}
