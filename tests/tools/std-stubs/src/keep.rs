//! Which items a stub needs: all that is public and stable, and what their signatures name.
//! Enters: the tree. Leaves: `kept` set on modules, items, imports and impls.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Item, Path};

use crate::tree::{Entry, LeafId, ModId, NodeId, Target, Tree};

/// Impls of these say nothing that decides what a value is or where it goes.
const DROPPED_TRAITS: [&str; 28] = [
    "BytewiseEq",
    "CloneToUninit",
    "ConstParamTy_",
    "DerefPure",
    "DispatchFromDyn",
    "Drop",
    "Freeze",
    "InPlaceCollect",
    "InPlaceIterable",
    "PinCoerceUnsized",
    "RefUnwindSafe",
    "Send",
    "SourceIter",
    "StructuralPartialEq",
    "Sync",
    "TrivialClone",
    "TrustedFused",
    "TrustedLen",
    "TrustedRandomAccess",
    "TrustedRandomAccessNoCoerce",
    "TrustedStep",
    "UnsizedConstParamTy",
    "Unpin",
    "UnsafeUnpin",
    "UnwindSafe",
    "UseCloned",
    "ZeroablePrimitive",
    "NonDrop",
];

/// Modules that describe the compiler's own types, in syntax of their own.
const DROPPED_MODULES: [&str; 3] = ["core::pat", "core::num::niche_types", "core::unsafe_binder"];

/// Unstable, but the meaning of stable code (`?`, coercion, method receivers) rests on them.
const NEEDED: [&str; 8] = [
    "core::ops::Try",
    "core::ops::FromResidual",
    "core::ops::Residual",
    "core::ops::CoerceUnsized",
    "core::ops::Receiver",
    "core::iter::Step",
    "core::marker::Unsize",
    "core::marker::DiscriminantKind",
];

pub fn keep(tree: &mut Tree) {
    let mut keeper = Keeper { open: BTreeSet::new(), queue: Vec::new(), tree };
    for idx in 0..keeper.tree.krates.len() {
        let root = keeper.tree.krates[idx].1;
        keeper.open_module(root);
    }
    for path in NEEDED {
        let path: Vec<String> = path.split("::").map(str::to_owned).collect();
        keeper.path(ModId(0), true, &path);
    }
    loop {
        keeper.drain();
        if !keeper.impls() {
            break;
        }
    }
}

struct Keeper<'a> {
    tree: &'a mut Tree,
    /// Modules whose public items are public to all.
    open: BTreeSet<ModId>,
    queue: Vec<NodeId>,
}

impl Keeper<'_> {
    fn open_module(&mut self, id: ModId) {
        let module = &self.tree.modules[id.0];
        if module.marks.unstable || module.marks.hidden || !self.open.insert(id) {
            return;
        }
        self.keep_module(id);
        for entry in self.tree.modules[id.0].entries.clone() {
            match entry {
                Entry::Mod(child) if self.tree.modules[child.0].public => self.open_module(child),
                Entry::Mod(_) => {}
                Entry::Node(node) => {
                    let found = &self.tree.nodes[node.0];
                    if found.public && !found.marks.unstable && !found.marks.hidden {
                        self.keep_node(node);
                    }
                }
                Entry::Leaf(leaf) => {
                    let found = &self.tree.leaves[leaf.0];
                    if crate::clean::is_public(&found.vis) && !found.marks.unstable {
                        self.open_leaf(leaf);
                    }
                }
            }
        }
        // Exported macros stand anywhere and belong to the root.
        for entries in self.tree.modules[id.0].names.clone().values() {
            for entry in entries {
                if let Entry::Node(node) = entry
                    && self.tree.nodes[node.0].marks.macro_export
                    && !self.tree.nodes[node.0].marks.unstable
                    && !self.tree.nodes[node.0].marks.hidden
                {
                    self.keep_node(*node);
                }
            }
        }
    }

    fn open_leaf(&mut self, id: LeafId) {
        let leaf = &self.tree.leaves[id.0];
        let (targets, trail) = self.tree.resolve(leaf.module, leaf.leading, &leaf.path);
        let is_glob = leaf.name.is_none();
        let is_stable = |tree: &Tree, target: &Target| match *target {
            Target::Mod(id) => !tree.modules[id.0].marks.unstable,
            Target::Node(id) => !tree.nodes[id.0].marks.unstable,
        };
        let targets: Vec<Target> = targets.into_iter().filter(|target| is_stable(self.tree, target)).collect();
        if targets.is_empty() {
            return;
        }
        self.keep_leaf(id);
        trail.into_iter().for_each(|leaf| self.keep_leaf(leaf));
        for target in targets {
            match target {
                Target::Mod(id) if is_glob => {
                    // A private module's public items become public here.
                    self.open_module(id);
                }
                Target::Mod(id) => self.open_module(id),
                Target::Node(id) => self.keep_node(id),
            }
        }
    }

    fn keep_module(&mut self, id: ModId) {
        if self.tree.modules[id.0].name == "ambiguous_macros_only" && !self.tree.modules[id.0].kept {
            for entry in self.tree.modules[id.0].entries.clone() {
                match entry {
                    Entry::Mod(child) => self.tree.modules[child.0].kept = true,
                    Entry::Leaf(leaf) => self.tree.leaves[leaf.0].kept = true,
                    Entry::Node(_) => {}
                }
            }
        }
        let mut next = Some(id);
        while let Some(id) = next {
            self.tree.modules[id.0].kept = true;
            next = self.tree.modules[id.0].parent;
        }
    }

    fn keep_leaf(&mut self, id: LeafId) {
        if self.tree.leaves[id.0].kept {
            return;
        }
        self.tree.leaves[id.0].kept = true;
        self.keep_module(self.tree.leaves[id.0].module);
        // The way to the target: modules on the path must exist even where nothing in them is kept by name.
        let leaf = &self.tree.leaves[id.0];
        let (module, leading, path) = (leaf.module, leaf.leading, leaf.path.clone());
        for n in 1..path.len() {
            self.follow(module, leading, &path[..n]);
        }
    }

    fn follow(&mut self, module: ModId, leading: bool, path: &[String]) {
        let (targets, trail) = self.tree.resolve(module, leading, path);
        trail.into_iter().for_each(|leaf| self.keep_leaf(leaf));
        for target in targets {
            if let Target::Mod(id) = target {
                self.keep_module(id);
            }
        }
    }

    fn keep_node(&mut self, id: NodeId) {
        if self.tree.nodes[id.0].kept {
            return;
        }
        self.tree.nodes[id.0].kept = true;
        self.keep_module(self.tree.nodes[id.0].module);
        self.queue.push(id);
    }

    /// Keeps what `path`, as written in `module`, names, and the imports it needs.
    fn path(&mut self, module: ModId, leading: bool, path: &[String]) {
        for n in 1..path.len() {
            self.follow(module, leading, &path[..n]);
        }
        let (targets, trail) = self.tree.resolve(module, leading, path);
        if path.len() == 1 && targets.iter().all(|target| matches!(target, Target::Mod(_))) {
            return;
        }
        trail.into_iter().for_each(|leaf| self.keep_leaf(leaf));
        for target in targets {
            match target {
                Target::Mod(id) => self.keep_module(id),
                Target::Node(id) => self.keep_node(id),
            }
        }
    }

    fn drain(&mut self) {
        while let Some(id) = self.queue.pop() {
            let node = &self.tree.nodes[id.0];
            let module = node.module;
            for (leading, path) in paths_of(&node.item) {
                self.path(module, leading, &path);
            }
        }
    }

    /// Keeps each impl whose head speaks of kept items only. True if there was a new one.
    fn impls(&mut self) -> bool {
        let mut found = false;
        for idx in 0..self.tree.nodes.len() {
            let node = &self.tree.nodes[idx];
            let Item::Impl(block) = &node.item else { continue };
            if node.kept || DROPPED_MODULES.contains(&self.tree.path_of_module(node.module).as_str()) {
                continue;
            }
            let mut heads = Paths::default();
            heads.visit_type(&block.self_ty);
            if let Some((path, _)) = &block.trait_ {
                let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                if DROPPED_TRAITS.contains(&name.as_str()) {
                    continue;
                }
                heads.visit_path(path);
            }
            let module = node.module;
            let is_kept = heads.found.iter().all(|(leading, path)| {
                let (targets, _) = self.tree.resolve(module, *leading, path);
                let nodes: Vec<bool> = targets
                    .iter()
                    .filter_map(|target| match target {
                        Target::Node(id) => Some(self.tree.nodes[id.0].kept),
                        Target::Mod(_) => None,
                    })
                    .collect();
                nodes.is_empty() || nodes.contains(&true)
            });
            if is_kept {
                found = true;
                self.keep_node(NodeId(idx));
            }
        }
        found
    }
}

/// All paths of an item's signature, outermost first.
pub fn paths_of(item: &Item) -> Vec<(bool, Vec<String>)> {
    let mut paths = Paths::default();
    paths.visit_item(item);
    paths.found
}

#[derive(Default)]
struct Paths {
    found: Vec<(bool, Vec<String>)>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast Path) {
        let names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.found.push((path.leading_colon.is_some(), names));
        visit::visit_path(self, path);
    }

    // `<T as Trait>::Name`: the trait is named without its item.
    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        if let Some(qself) = &ty.qself {
            self.visit_type(&qself.ty);
            let names = ty.path.segments.iter().take(qself.position).map(|segment| segment.ident.to_string()).collect();
            self.found.push((ty.path.leading_colon.is_some(), names));
            ty.path.segments.iter().for_each(|segment| self.visit_path_segment(segment));
            return;
        }
        visit::visit_type_path(self, ty);
    }

    fn visit_item_macro(&mut self, _: &'ast syn::ItemMacro) {}
}
