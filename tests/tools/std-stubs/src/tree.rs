//! The modules of core, alloc and std with their items and imports, and what a path means in them.
//! Enters: parsed crates. Leaves: ids of items. Never decides what is kept.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::{Item, UseTree};

use crate::clean::{self, Marks};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ModId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeafId(pub usize);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    Mod(ModId),
    Node(NodeId),
    Leaf(LeafId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Mod(ModId),
    Node(NodeId),
}

#[derive(Debug)]
pub struct Module {
    pub krate: usize,
    pub parent: Option<ModId>,
    pub name: String,
    pub public: bool,
    pub marks: Marks,
    pub entries: Vec<Entry>,
    pub globs: Vec<LeafId>,
    pub names: BTreeMap<String, Vec<Entry>>,
    pub kept: bool,
}

#[derive(Debug)]
pub struct Node {
    pub module: ModId,
    pub name: String,
    pub item: Item,
    pub marks: Marks,
    pub public: bool,
    pub kept: bool,
}

/// One name of a `use`, or one `*`.
#[derive(Debug)]
pub struct Leaf {
    pub module: ModId,
    pub leading: bool,
    pub path: Vec<String>,
    /// `None` for a glob.
    pub name: Option<String>,
    pub vis: syn::Visibility,
    pub marks: Marks,
    pub kept: bool,
}

#[derive(Debug, Default)]
pub struct Tree {
    pub krates: Vec<(String, ModId)>,
    pub modules: Vec<Module>,
    pub nodes: Vec<Node>,
    pub leaves: Vec<Leaf>,
    /// Items no part of syn's tree describes, for the report.
    pub unread: Vec<String>,
}

impl Tree {
    pub fn add_krate(
        &mut self,
        name: &str,
        file: syn::File,
        prepare: impl Fn(Item) -> Option<Item> + Copy,
    ) {
        let krate = self.krates.len();
        let root = self.add_module(krate, None, name, true, Marks::default());
        self.krates.push((name.to_owned(), root));
        self.add_items(root, file.items, prepare);
    }

    fn add_module(
        &mut self,
        krate: usize,
        parent: Option<ModId>,
        name: &str,
        public: bool,
        marks: Marks,
    ) -> ModId {
        let id = ModId(self.modules.len());
        self.modules.push(Module {
            krate,
            parent,
            name: name.to_owned(),
            public,
            marks,
            entries: Vec::new(),
            globs: Vec::new(),
            names: BTreeMap::new(),
            kept: parent.is_none(),
        });
        id
    }

    fn add_items(
        &mut self,
        module: ModId,
        items: Vec<Item>,
        prepare: impl Fn(Item) -> Option<Item> + Copy,
    ) {
        for item in items {
            match item {
                Item::Mod(item) => {
                    let Some((_, items)) = item.content else {
                        continue;
                    };
                    let krate = self.modules[module.0].krate;
                    let name = item.ident.to_string();
                    let marks = clean::marks(&item.attrs);
                    let child = self.add_module(
                        krate,
                        Some(module),
                        &name,
                        clean::is_public(&item.vis),
                        marks,
                    );
                    self.bind(module, Some(&name), Entry::Mod(child));
                    self.add_items(child, items, prepare);
                }
                Item::Use(item) => {
                    let marks = clean::marks(&item.attrs);
                    let mut leaves = Vec::new();
                    flatten(&item.tree, &mut Vec::new(), &mut leaves);
                    for (path, name) in leaves {
                        let vis = item.vis.clone();
                        let leading = item.leading_colon.is_some();
                        self.add_leaf(Leaf {
                            module,
                            leading,
                            path,
                            name,
                            vis,
                            marks,
                            kept: false,
                        });
                    }
                }
                Item::ExternCrate(_) | Item::ForeignMod(_) | Item::TraitAlias(_) => {}
                Item::Verbatim(tokens) => match intrinsic(tokens.clone()) {
                    Some(item) => self.add_node(module, item, prepare),
                    None => self.unread.push(tokens.to_string()),
                },
                item => self.add_node(module, item, prepare),
            }
        }
    }

    fn add_leaf(&mut self, leaf: Leaf) {
        let id = LeafId(self.leaves.len());
        let name = leaf.name.clone();
        let module = leaf.module;
        self.leaves.push(leaf);
        match name {
            Some(name) => self.bind(module, Some(&name), Entry::Leaf(id)),
            None => {
                self.modules[module.0].globs.push(id);
                self.bind(module, None, Entry::Leaf(id));
            }
        }
    }

    fn add_node(&mut self, module: ModId, item: Item, prepare: impl Fn(Item) -> Option<Item>) {
        let Some((name, vis, attrs)) = head(&item) else {
            return;
        };
        let mut marks = clean::marks(attrs);
        let mut public = vis.is_some_and(clean::is_public);
        if let Item::Macro(item) = &item {
            if item.ident.is_none() {
                self.unread.push(quote::quote!(#item).to_string());
                return;
            }
            if !marks.macro_export && !marks.pub_macro {
                return;
            }
            public = true;
            marks.stable |= !marks.unstable;
        }
        let Some(item) = prepare(item) else { return };
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node {
            module,
            name: name.clone(),
            item,
            marks,
            public,
            kept: false,
        });
        self.bind(
            module,
            (!name.is_empty() && name != "_").then_some(&name),
            Entry::Node(id),
        );
        if marks.macro_export {
            let root = self.root_of(module);
            if root != module {
                self.modules[root.0]
                    .names
                    .entry(name)
                    .or_default()
                    .push(Entry::Node(id));
            }
        }
    }

    fn bind(&mut self, module: ModId, name: Option<&str>, entry: Entry) {
        let module = &mut self.modules[module.0];
        module.entries.push(entry);
        if let Some(name) = name {
            module.names.entry(name.to_owned()).or_default().push(entry);
        }
    }

    pub fn root_of(&self, module: ModId) -> ModId {
        self.krates
            .get(self.modules[module.0].krate)
            .map_or(ModId(0), |krate| krate.1)
    }

    pub fn krate_root(&self, name: &str) -> Option<ModId> {
        let name = if name == "alloc_crate" { "alloc" } else { name };
        self.krates
            .iter()
            .find(|krate| krate.0 == name)
            .map(|krate| krate.1)
    }

    /// What `path` may mean in `module`, in all namespaces, and the imports it went through.
    pub fn resolve(
        &self,
        module: ModId,
        leading: bool,
        path: &[String],
    ) -> (BTreeSet<Target>, BTreeSet<LeafId>) {
        let mut walk = Walk {
            tree: self,
            seen: BTreeSet::new(),
            trail: BTreeSet::new(),
        };
        let targets = walk.path(module, leading, path);
        (targets, walk.trail)
    }

    pub fn path_of_module(&self, module: ModId) -> String {
        let module = &self.modules[module.0];
        match module.parent {
            Some(parent) => format!("{}::{}", self.path_of_module(parent), module.name),
            None => module.name.clone(),
        }
    }

    pub fn path_of(&self, node: NodeId) -> String {
        let node = &self.nodes[node.0];
        format!("{}::{}", self.path_of_module(node.module), node.name)
    }
}

struct Walk<'a> {
    tree: &'a Tree,
    seen: BTreeSet<(ModId, String)>,
    trail: BTreeSet<LeafId>,
}

impl Walk<'_> {
    fn path(&mut self, module: ModId, leading: bool, path: &[String]) -> BTreeSet<Target> {
        let Some((first, rest)) = path.split_first() else {
            return BTreeSet::new();
        };
        let mut targets = BTreeSet::new();
        match first.as_str() {
            _ if leading => targets.extend(self.tree.krate_root(first).map(Target::Mod)),
            "crate" => {
                targets.insert(Target::Mod(self.tree.root_of(module)));
            }
            "self" => {
                targets.insert(Target::Mod(module));
            }
            "super" => targets.extend(self.tree.modules[module.0].parent.map(Target::Mod)),
            name => {
                targets = self.name(module, name);
                if targets.is_empty() {
                    targets.extend(self.tree.krate_root(name).map(Target::Mod));
                }
            }
        }
        for segment in rest {
            let mut next = BTreeSet::new();
            for target in &targets {
                match *target {
                    Target::Mod(of) if segment == "super" => {
                        next.extend(self.tree.modules[of.0].parent.map(Target::Mod));
                    }
                    Target::Mod(of) => next.extend(self.name(of, segment)),
                    Target::Node(id) => {
                        let has = matches!(
                            self.tree.nodes[id.0].item,
                            Item::Enum(_)
                                | Item::Struct(_)
                                | Item::Trait(_)
                                | Item::Type(_)
                                | Item::Union(_)
                        );
                        if has {
                            next.insert(*target);
                        }
                    }
                }
            }
            targets = next;
        }
        targets
    }

    fn name(&mut self, module: ModId, name: &str) -> BTreeSet<Target> {
        let mut targets = BTreeSet::new();
        // While a name is being resolved, only what it is by itself counts: in
        // `pub use self::once::once` the first `once` is the module.
        let is_active = !self.seen.insert((module, name.to_owned()));
        let of = &self.tree.modules[module.0];
        for entry in of.names.get(name).into_iter().flatten() {
            match *entry {
                Entry::Mod(id) => {
                    targets.insert(Target::Mod(id));
                }
                Entry::Node(id) => {
                    targets.insert(Target::Node(id));
                }
                Entry::Leaf(_) if is_active => {}
                Entry::Leaf(id) => {
                    let leaf = &self.tree.leaves[id.0];
                    let found = self.path(module, leaf.leading, &leaf.path);
                    if !found.is_empty() {
                        self.trail.insert(id);
                    }
                    targets.extend(found);
                }
            }
        }
        if is_active {
            return targets;
        }
        if targets.is_empty() {
            for id in &of.globs {
                let leaf = &self.tree.leaves[id.0];
                let mut found = BTreeSet::new();
                for target in self.path(module, leaf.leading, &leaf.path) {
                    match target {
                        Target::Mod(source) => found.extend(self.name(source, name)),
                        Target::Node(source) => {
                            if let Item::Enum(item) = &self.tree.nodes[source.0].item
                                && item.variants.iter().any(|variant| variant.ident == name)
                            {
                                found.insert(target);
                            }
                        }
                    }
                }
                if !found.is_empty() {
                    self.trail.insert(*id);
                }
                targets.extend(found);
            }
        }
        self.seen.remove(&(module, name.to_owned()));
        targets
    }
}

/// A function the compiler provides has no body: `pub fn transmute<Src, Dst>(src: Src) -> Dst;`.
fn intrinsic(tokens: TokenStream) -> Option<Item> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if !matches!(tokens.pop(), Some(TokenTree::Punct(last)) if last.as_char() == ';') {
        return None;
    }
    tokens.extend(quote::quote!({}));
    syn::parse2(tokens.into_iter().collect()).ok()
}

fn flatten(tree: &UseTree, prefix: &mut Vec<String>, out: &mut Vec<(Vec<String>, Option<String>)>) {
    match tree {
        UseTree::Path(tree) => {
            prefix.push(tree.ident.to_string());
            flatten(&tree.tree, prefix, out);
            prefix.pop();
        }
        UseTree::Name(tree) if tree.ident == "self" => {
            out.push((prefix.clone(), prefix.last().cloned()))
        }
        UseTree::Name(tree) => {
            let name = tree.ident.to_string();
            let path = prefix.iter().cloned().chain([name.clone()]).collect();
            out.push((path, Some(name)));
        }
        UseTree::Rename(tree) => {
            let name = tree.ident.to_string();
            let path = if name == "self" {
                prefix.clone()
            } else {
                [prefix.as_slice(), &[name]].concat()
            };
            out.push((path, Some(tree.rename.to_string())));
        }
        UseTree::Glob(_) => out.push((prefix.clone(), None)),
        UseTree::Group(tree) => tree
            .items
            .iter()
            .for_each(|tree| flatten(tree, prefix, out)),
    }
}

fn head(item: &Item) -> Option<(String, Option<&syn::Visibility>, &[syn::Attribute])> {
    Some(match item {
        Item::Const(item) => (item.ident.to_string(), Some(&item.vis), &item.attrs),
        Item::Enum(item) => (item.ident.to_string(), Some(&item.vis), &item.attrs),
        Item::Fn(item) => (item.sig.ident.to_string(), Some(&item.vis), &item.attrs),
        Item::Impl(item) => (String::new(), None, &item.attrs),
        Item::Macro(item) => (
            item.ident
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            None,
            &item.attrs,
        ),
        Item::Static(item) => (item.ident.to_string(), Some(&item.vis), &item.attrs),
        Item::Struct(item) => (item.ident.to_string(), Some(&item.vis), &item.attrs),
        Item::Trait(item) => (item.ident.to_string(), Some(&item.vis), &item.attrs),
        Item::Type(item) => (item.ident.to_string(), Some(&item.vis), &item.attrs),
        Item::Union(item) => (item.ident.to_string(), Some(&item.vis), &item.attrs),
        _ => return None,
    })
}
