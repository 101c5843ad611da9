//! The items that macro calls stand for, and those that attributes write (`generate`). A crate is walked in the order of its text, as the
//! compiler walks it: a `macro_rules!` is known from where it stands, in modules within, and beyond
//! its module under `#[macro_use]`. Calls that nothing explains yet wait for what is still to come.
//!
//! A macro of another crate is looked up there, which reads that crate: only along dependencies.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::load::{Loader, Place, path_attr};
use super::resolve::Ns;
use super::{DefId, DefKind, Program, generate};
use crate::project::{FileId, KrateId, Span};
use crate::syntax::ast::{
    Attr, AttrArgs, FileTree, Item, ItemIdx, ItemKind, MacroCall, ModItem, UseImport, UseKind,
};
use crate::syntax::expand::{CRATE_PREFIX, Call, Failure};
use crate::syntax::read::attrs::read_meta;
use crate::syntax::{Name, is_cfg_chain, open_item_macros, parse_items};

/// How many expansions of items a crate may have, and how many bytes.
const MAX_EXPANSIONS: usize = 50_000;
const MAX_BYTES: usize = 64 << 20;
/// How many imports are followed for one macro's name.
const MAX_PATHS: usize = 500;

/// A `macro_rules!` with rules that can be read.
#[derive(Clone, Copy, Debug)]
pub struct MacroRef {
    /// Between its brackets.
    pub tokens: Span,
    /// The crate that `$crate` means.
    pub krate: KrateId,
    pub local_inner: bool,
}

impl MacroRef {
    pub(super) fn of_item(item: &Item, krate: KrateId) -> Option<MacroRef> {
        let ItemKind::MacroRules(it) = &item.kind else {
            return None;
        };
        Some(MacroRef {
            tokens: it.tokens,
            krate,
            local_inner: false,
        })
    }
}

impl Program {
    /// A definition as a macro that can be expanded. Most of those of std are known by name only.
    pub(super) fn macro_ref(&self, def: DefId) -> Option<MacroRef> {
        let krate = &self.project.krates[def.krate.0 as usize].name;
        let key = (krate.clone(), self.def(def).name);
        if let Some(known) = self.known_macros.get(&key) {
            return Some(MacroRef {
                krate: def.krate,
                ..*known
            });
        }
        if self.def(def).kind != DefKind::Macro {
            return self.stand_in(def);
        }
        if self.std.contains(&def.krate) {
            return self.std_macros.get(&self.def(def).name).copied();
        }
        let item = self.item(def)?;
        let mut found = MacroRef::of_item(item, def.krate)?;
        found.local_inner = has_local_inner(self, &item.attrs);
        Some(found)
    }
}

fn has_local_inner(program: &Program, attrs: &[Attr]) -> bool {
    attrs.iter().any(|a| match a.args {
        AttrArgs::List(span) => a.is("macro_export") && program.text(span).contains("local_inner"),
        _ => false,
    })
}

/// Expands the item macros of a crate whose files are read.
pub(super) fn expand(loader: &mut Loader<'_>) {
    let generates = !loader.program.stand_ins.is_empty();
    let calls = |tree: &FileTree| {
        let source = loader.program.file(tree.file);
        tree.items.iter().any(|i| match i.kind {
            ItemKind::MacroCall { .. } => true,
            ItemKind::Struct(_) | ItemKind::Enum(_) if generates && !i.attrs.is_empty() => true,
            _ => generate::is_wanted(&source.text, i, &tree.items),
        })
    };
    let Some(root) = loader.trees.first().map(|t| t.file) else {
        return;
    };
    if !loader.trees.iter().any(calls) {
        return;
    }
    let Some(place) = loader.places.get(&root).cloned() else {
        return;
    };
    let mut walk = Walk {
        tree_of: FxHashMap::default(),
        loader,
        textual: Vec::new(),
        by_name: FxHashMap::default(),
        modules: vec![Module::default()],
        macro_use: Vec::new(),
        renames: FxHashMap::default(),
        stack: Vec::new(),
        waiting: Vec::new(),
        n_expansions: 0,
        n_bytes: 0,
    };
    walk.index_trees();
    walk.enter_tree(0, 0, Rc::new(place));
    walk.run();
    while !walk.waiting.is_empty() {
        let before = walk.waiting.len();
        for call in std::mem::take(&mut walk.waiting) {
            walk.call(call, true);
            walk.run();
        }
        if walk.waiting.len() >= before {
            break;
        }
    }
}

#[derive(Default)]
struct Module {
    parent: Option<usize>,
    /// A block: what is named around it is named in it.
    is_block: bool,
    /// Its `use` items.
    uses: Vec<(usize, ItemIdx)>,
}

/// Items still to walk.
enum Frame {
    Items {
        tree: usize,
        items: Vec<ItemIdx>,
        at: usize,
        module: usize,
        place: Rc<Place>,
    },
    /// The macros defined since are not known from here on.
    Leave(usize),
}

#[derive(Clone)]
pub(super) struct Waiting {
    pub tree: usize,
    pub idx: ItemIdx,
    pub module: usize,
    pub place: Rc<Place>,
}

/// What was looked at in search of one macro.
#[derive(Default)]
struct Seen {
    modules: FxHashSet<(usize, Name)>,
    n_paths: usize,
}

/// What a macro's name means.
pub(super) enum Meaning {
    Rules(MacroRef),
    /// A macro of another kind, or one of std.
    Other(DefId),
}

pub(super) struct Walk<'l, 'p> {
    pub loader: &'l mut Loader<'p>,
    pub tree_of: FxHashMap<FileId, usize>,
    textual: Vec<(Name, MacroRef)>,
    by_name: FxHashMap<Name, Vec<MacroRef>>,
    modules: Vec<Module>,
    macro_use: Vec<Name>,
    renames: FxHashMap<Name, Name>,
    stack: Vec<Frame>,
    waiting: Vec<Waiting>,
    n_expansions: usize,
    n_bytes: usize,
}

impl Walk<'_, '_> {
    pub fn index_trees(&mut self) {
        for at in self.tree_of.len()..self.loader.trees.len() {
            self.tree_of.insert(self.loader.trees[at].file, at);
        }
    }

    /// The items of a tree, and after them those of its blocks.
    pub fn enter_tree(&mut self, tree: usize, module: usize, place: Rc<Place>) {
        let data = &self.loader.trees[tree];
        let roots = data.roots.clone();
        let scopes: Vec<Vec<ItemIdx>> = data.scopes.iter().map(|s| s.items.clone()).collect();
        for items in scopes {
            let inner = self.module(module, true);
            self.push_items(tree, items, inner, place.clone());
        }
        self.push_items(tree, roots, module, place);
    }

    fn module(&mut self, parent: usize, is_block: bool) -> usize {
        self.modules.push(Module {
            parent: Some(parent),
            is_block,
            uses: Vec::new(),
        });
        self.modules.len() - 1
    }

    fn push_items(&mut self, tree: usize, items: Vec<ItemIdx>, module: usize, place: Rc<Place>) {
        let data = &self.loader.trees[tree];
        for idx in &items {
            if matches!(data.items[idx.idx()].kind, ItemKind::Use(_)) {
                self.modules[module].uses.push((tree, *idx));
            }
        }
        self.stack.push(Frame::Items {
            tree,
            items,
            at: 0,
            module,
            place,
        });
    }

    fn run(&mut self) {
        while let Some(frame) = self.stack.pop() {
            match frame {
                Frame::Leave(len) => self.textual.truncate(len),
                Frame::Items {
                    tree,
                    items,
                    at,
                    module,
                    place,
                } => {
                    let Some(idx) = items.get(at).copied() else {
                        continue;
                    };
                    let here = place.clone();
                    self.stack.push(Frame::Items {
                        tree,
                        items,
                        at: at + 1,
                        module,
                        place,
                    });
                    self.item(tree, idx, module, here);
                }
            }
        }
    }

    fn item(&mut self, tree: usize, idx: ItemIdx, module: usize, place: Rc<Place>) {
        let program = self.loader.program;
        let item = &self.loader.trees[tree].items[idx.idx()];
        match &item.kind {
            ItemKind::MacroRules(_) => {
                let found = MacroRef::of_item(item, self.loader.id);
                if let (Some(name), Some(mut found)) = (item.name, found) {
                    found.local_inner = has_local_inner(program, &item.attrs);
                    self.textual.push((name, found));
                    self.by_name.entry(name).or_default().push(found);
                }
            }
            ItemKind::MacroCall { .. } => {
                let call = Waiting {
                    tree,
                    idx,
                    module,
                    place,
                };
                self.call(call, false);
            }
            ItemKind::Mod(_) => self.enter_module(tree, idx, module, place),
            ItemKind::ExternCrate { krate, rename } => {
                let (krate, rename) = (*krate, *rename);
                if item.attrs.iter().any(|a| a.is("macro_use")) {
                    self.macro_use.push(krate);
                }
                if let Some(rename) = rename {
                    self.renames.insert(rename, krate);
                }
            }
            ItemKind::Impl(it) => {
                let items = it.items.clone();
                self.generate(tree, idx, module, &place);
                self.members(tree, items, module, place);
            }
            ItemKind::Fn(_) => self.generate(tree, idx, module, &place),
            ItemKind::Struct(_) | ItemKind::Enum(_) => {
                self.generate(tree, idx, module, &place);
                self.generated(tree, idx, module, &place, false);
            }
            ItemKind::Trait(it) => {
                let items = it.items.clone();
                self.generate(tree, idx, module, &place);
                self.members(tree, items, module, place);
            }
            ItemKind::ForeignMod(items) => {
                let items = items.clone();
                self.generated(tree, idx, module, &place, false);
                self.members(tree, items, module, place);
            }
            _ => {}
        }
    }

    /// What the derives and attributes of an item generate, as far as there are stand-ins for them.
    fn generated(
        &mut self,
        tree: usize,
        idx: ItemIdx,
        module: usize,
        place: &Rc<Place>,
        last: bool,
    ) {
        let program = self.loader.program;
        let item = &self.loader.trees[tree].items[idx.idx()];
        if program.stand_ins.is_empty() || item.attrs.is_empty() {
            return;
        }
        let mut waits = false;
        let mut rules = |global: bool, names: &[Name]| {
            if !program.stand_ins.has(*names.last()?) {
                return None;
            }
            match self.meaning(module, global, names, last) {
                Some(Meaning::Rules(rules)) => Some(rules),
                Some(Meaning::Other(_)) => None,
                None => {
                    waits = true;
                    None
                }
            }
        };
        let (mut derives, mut attribute) = (Vec::new(), None);
        for attr in &item.attrs {
            match attr.args {
                AttrArgs::List(span) if attr.is("derive") => {
                    let source = program.file(span.file);
                    for meta in read_meta(&source.text, span) {
                        let path = program.text(meta.span);
                        let names: Vec<Name> = path
                            .split("::")
                            .filter(|name| !name.is_empty())
                            .map(|name| Name::new(name.trim()))
                            .collect();
                        derives.extend(rules(path.starts_with("::"), &names));
                    }
                }
                _ => {
                    let found = rules(false, &attr.path).map(|rules| (rules, attr.span));
                    attribute = attribute.or(found);
                }
            }
        }
        if waits && !last {
            self.waiting.push(Waiting {
                tree,
                idx,
                module,
                place: place.clone(),
            });
            return;
        }
        if derives.is_empty() && attribute.is_none()
            || self.n_expansions >= MAX_EXPANSIONS
            || self.n_bytes >= MAX_BYTES
        {
            return;
        }
        let depth = program
            .file(item.span.file)
            .origins
            .as_ref()
            .map_or(0, |o| o.depth);
        let Some(calls) = program.stand_in_calls(item, &derives, attribute, depth) else {
            return;
        };
        self.n_expansions += 1;
        self.n_bytes += calls.text.len();
        let (file, text) = program.add_expansion(calls, self.loader.id);
        let whole = Span::new(file, 0, text.len() as u32);
        let (calls, _) = parse_items(&text, whole, self.loader.options);
        let from = (self.loader.trees[tree].file, idx);
        match self.loader.trees[tree].items[idx.idx()].kind {
            ItemKind::ForeignMod(_) => {
                self.loader.children.insert(from, file);
            }
            _ => self.loader.beside.entry(from).or_default().push(file),
        }
        let added = self.add_tree(calls);
        self.enter_tree(added, module, place.clone());
    }

    pub fn add_tree(&mut self, tree: FileTree) -> usize {
        self.loader.trees.push(tree);
        self.index_trees();
        self.loader.trees.len() - 1
    }

    /// Macro calls among the members of an impl or trait.
    fn members(&mut self, tree: usize, mut items: Vec<ItemIdx>, module: usize, place: Rc<Place>) {
        let data = &self.loader.trees[tree];
        items.retain(|i| matches!(data.items[i.idx()].kind, ItemKind::MacroCall { .. }));
        if !items.is_empty() {
            self.push_items(tree, items, module, place);
        }
    }

    fn enter_module(&mut self, tree: usize, idx: ItemIdx, module: usize, place: Rc<Place>) {
        let data = &self.loader.trees[tree];
        let item = &data.items[idx.idx()];
        let (ItemKind::Mod(it), Some(name)) = (&item.kind, item.name) else {
            return;
        };
        if !item.attrs.iter().any(|a| a.is("macro_use")) {
            self.stack.push(Frame::Leave(self.textual.len()));
        }
        if let ModItem::Inline(items) = it {
            let items = items.clone();
            let attr = path_attr(self.loader.program, &item.attrs);
            let place = Place {
                dir: place.dir.inline(name.as_str(), attr.as_deref()),
                trail: place.trail.clone(),
            };
            let inner = self.module(module, false);
            self.push_items(tree, items, inner, Rc::new(place));
            return;
        }
        let key = (data.file, idx);
        if !self.loader.children.contains_key(&key) {
            // In a file, it was read or had no file; in an expansion, it is met only now.
            let is_expansion = !self.loader.places.contains_key(&data.file);
            match is_expansion.then(|| self.loader.file_of(data, idx, &place)) {
                Some(Some(pending)) => self.loader.files(vec![pending]),
                _ => return,
            }
            self.index_trees();
        }
        let Some(file) = self.loader.children.get(&key) else {
            return;
        };
        let (Some(child), Some(place)) = (self.tree_of.get(file), self.loader.places.get(file))
        else {
            return;
        };
        let (child, place) = (*child, Rc::new(place.clone()));
        let inner = self.module(module, false);
        self.enter_tree(child, inner, place);
    }

    /// Expands a call, or else walks the items that its tokens are.
    fn call(&mut self, at: Waiting, last: bool) {
        let data = &self.loader.trees[at.tree];
        let ItemKind::MacroCall { call, items } = &data.items[at.idx.idx()].kind else {
            return self.generated(at.tree, at.idx, at.module, &at.place, last);
        };
        let (call, opened) = (call.clone(), items.clone());
        if !opened.is_empty() && is_cfg_chain(&self.loader.program.text(call.tokens)) {
            return self.push_items(at.tree, opened, at.module, at.place);
        }
        let names: Vec<Name> = call.path.segments.iter().map(|s| s.name).collect();
        let meaning = self.meaning(at.module, call.path.global, &names, last);
        let expanded = match meaning {
            Some(Meaning::Rules(mac)) => self.expansion(&at, &call, mac, !opened.is_empty()),
            Some(Meaning::Other(def)) => match self.is_include(def) {
                true => self.include(&at, &call),
                false => None,
            },
            // It may be reached by a path to what is still to come.
            None if opened.is_empty() || !last => {
                self.waiting.push(at);
                return;
            }
            None => None,
        };
        match expanded {
            Some(tree) => self.enter_tree(tree, at.module, at.place),
            None => self.push_items(at.tree, opened, at.module, at.place),
        }
    }

    /// The tree of a call's expansion.
    fn expansion(
        &mut self,
        at: &Waiting,
        call: &MacroCall,
        mac: MacroRef,
        is_opened: bool,
    ) -> Option<usize> {
        let result = self.read_expansion(at, call, mac, is_opened);
        match result {
            Ok(tree) => tree,
            Err(failure) => {
                if !is_opened && self.loader.krate.is_member {
                    let name = call.path.segments.last().map_or("", |s| s.name.as_str());
                    let words = failure.words();
                    let message = format!("the items of `{name}!` are not read: {words}");
                    self.loader.program.gap_at(call.span, message);
                }
                None
            }
        }
    }

    fn read_expansion(
        &mut self,
        at: &Waiting,
        call: &MacroCall,
        mac: MacroRef,
        is_opened: bool,
    ) -> Result<Option<usize>, Failure> {
        let (program, options) = (self.loader.program, self.loader.options);
        let rules = program.rules(&mac)?;
        if is_opened && rules.only_wraps_items() {
            let is_off = program.with_cfg(mac.krate, |cfg| cfg.wraps_off(mac.tokens));
            if is_off {
                let data = &self.loader.trees[at.tree];
                self.loader.wrapped_off.insert((data.file, at.idx));
            }
            return Ok(None);
        }
        if self.n_expansions >= MAX_EXPANSIONS || self.n_bytes >= MAX_BYTES {
            return Err(Failure::TooLong);
        }
        let source = program.file(call.span.file);
        let expanded = rules.expand(Call {
            text: &source.text,
            span: call.span,
            tokens: call.tokens,
            origins: source.origins.as_deref(),
            mark: options.bodies.then(|| program.mark()),
        })?;
        self.n_expansions += 1;
        self.n_bytes += expanded.text.len();
        let (file, text) = program.add_expansion(expanded, self.loader.id);
        let tree = if self.loader.krate.is_member {
            let whole = Span::new(file, 0, text.len() as u32);
            let (mut tree, problems) = parse_items(&text, whole, options);
            if !problems.is_empty() && is_opened {
                return Ok(None);
            }
            for problem in problems {
                program.gap_at(problem.span, problem.message);
            }
            open_item_macros(&mut tree, &text, options);
            tree
        } else {
            let (tree, has_problems) = self.loader.tree(&text, file, true);
            if has_problems && is_opened {
                return Ok(None);
            }
            tree
        };
        let from = (self.loader.trees[at.tree].file, at.idx);
        self.loader.children.insert(from, file);
        Ok(Some(self.add_tree(tree)))
    }

    pub fn meaning(
        &self,
        module: usize,
        global: bool,
        names: &[Name],
        last: bool,
    ) -> Option<Meaning> {
        let ([name], false) = (names, global) else {
            return self.path(module, global, names, &mut Seen::default());
        };
        if let Some((_, found)) = self.textual.iter().rev().find(|(n, _)| n == name) {
            return Some(Meaning::Rules(*found));
        }
        let mut at = Some(module);
        let mut seen = Seen::default();
        while let Some(module) = at {
            if let Some(found) = self.imported(module, *name, &mut seen) {
                return Some(found);
            }
            let data = &self.modules[module];
            at = data.parent.filter(|_| data.is_block);
        }
        for krate in &self.macro_use {
            if let Some(found) = self.foreign(*krate, &[*name]) {
                return Some(found);
            }
        }
        if last && let Some(found) = self.own(*name) {
            return Some(found);
        }
        let program = self.loader.program;
        let root = program.krate(program.std[2]).root();
        let def = program.in_scope(root, *name, Ns::Macros)?.def()?;
        Some(self.of_def(def))
    }

    /// A macro of a dependency that some module of this crate gives this name to, or passes on under its own.
    fn passed_on(&self, name: Name) -> Option<Meaning> {
        let all = (0..self.modules.len()).flat_map(|module| self.imports(module));
        let mut named = all.filter(|import| import.kind == UseKind::Named(name));
        named.find_map(|import| {
            let (krate, rest) = import.segments.split_first()?;
            let rest: Vec<Name> = rest.iter().map(|s| s.0).collect();
            match rest.is_empty() {
                true => None,
                false => self.foreign(krate.0, &rest),
            }
        })
    }

    /// A macro of this crate by its name alone.
    fn own(&self, name: Name) -> Option<Meaning> {
        let found = self.by_name.get(&name)?.last()?;
        Some(Meaning::Rules(*found))
    }

    /// What the imports of a module say that a macro's name means.
    fn imported(&self, module: usize, name: Name, seen: &mut Seen) -> Option<Meaning> {
        // Globs lead in circles.
        if !seen.modules.insert((module, name)) {
            return None;
        }
        let imports = || self.imports(module);
        for import in imports().filter(|i| i.kind == UseKind::Named(name)) {
            let names: Vec<Name> = import.segments.iter().map(|s| s.0).collect();
            if names.as_slice() != [name]
                && let Some(found) = self.path(module, import.global, &names, seen)
            {
                return Some(found);
            }
        }
        for import in imports().filter(|i| i.kind == UseKind::Glob) {
            let mut names: Vec<Name> = import.segments.iter().map(|s| s.0).collect();
            let up = names.iter().take_while(|n| **n == "super").count();
            if up == names.len() {
                let mut target = Some(module);
                for _ in 0..up {
                    target = target.and_then(|m| self.outer(m));
                }
                if let Some(found) = target
                    .filter(|t| *t != module)
                    .and_then(|t| self.imported(t, name, seen))
                {
                    return Some(found);
                }
                continue;
            }
            names.push(name);
            if let Some(found) = self.path(module, import.global, &names, seen) {
                return Some(found);
            }
        }
        None
    }

    fn imports(&self, module: usize) -> impl Iterator<Item = &UseImport> {
        self.modules[module].uses.iter().flat_map(|(tree, idx)| {
            match &self.loader.trees[*tree].items[idx.idx()].kind {
                ItemKind::Use(imports) => imports.as_slice(),
                _ => &[],
            }
        })
    }

    /// The module around a module, past blocks.
    fn outer(&self, mut module: usize) -> Option<usize> {
        while self.modules[module].is_block {
            module = self.modules[module].parent?;
        }
        self.modules[module].parent
    }

    fn path(
        &self,
        module: usize,
        global: bool,
        names: &[Name],
        seen: &mut Seen,
    ) -> Option<Meaning> {
        seen.n_paths += 1;
        if seen.n_paths > MAX_PATHS {
            return None;
        }
        let (first, rest) = names.split_first()?;
        let last = *names.last()?;
        let own = match first.as_str() {
            "crate" | "self" | "super" => !rest.is_empty(),
            word => match word.strip_prefix(CRATE_PREFIX).and_then(|n| n.parse().ok()) {
                Some(n) if KrateId(n) == self.loader.id => true,
                Some(n) => return self.in_krate(KrateId(n), rest),
                None => false,
            },
        };
        if own {
            let within = if *first == "self" { module } else { 0 };
            return self
                .imported(within, last, seen)
                .or_else(|| self.own(last))
                .or_else(|| self.passed_on(last));
        }
        if rest.is_empty() {
            return self.own(last);
        }
        if let Some(found) = self.foreign(*first, rest) {
            return Some(found);
        }
        // `use other::module; module::name!`
        if global {
            return None;
        }
        let import = self
            .imports(module)
            .find(|i| i.kind == UseKind::Named(*first))?;
        let mut whole: Vec<Name> = import.segments.iter().map(|s| s.0).collect();
        if whole.first() == Some(first) && whole.len() == 1 {
            return None;
        }
        whole.extend(rest);
        self.path(module, import.global, &whole, seen)
    }

    /// A macro of a dependency, by the name of the crate.
    fn foreign(&self, krate: Name, rest: &[Name]) -> Option<Meaning> {
        let program = self.loader.program;
        let name = self.renames.get(&krate).copied().unwrap_or(krate);
        let deps = &self.loader.krate.deps;
        let dep = deps.iter().find(|d| name == *d.name.as_str());
        if let Some(dep) = dep {
            return match program.follows(self.loader.id, dep) {
                true => self.in_krate(dep.krate, rest),
                false => None,
            };
        }
        let std = ["core", "alloc", "std"].iter().position(|s| name == **s)?;
        self.in_krate(program.std[std], rest)
    }

    fn in_krate(&self, krate: KrateId, rest: &[Name]) -> Option<Meaning> {
        let program = self.loader.program;
        if krate == self.loader.id || krate.0 as usize >= program.project.krates.len() {
            return None;
        }
        let (last, modules) = rest.split_last()?;
        let mut at = program.krate(krate).root();
        for name in modules {
            at = program.in_scope(at, *name, Ns::Types)?.def()?;
        }
        let def = program.in_scope(at, *last, Ns::Macros)?.def()?;
        Some(self.of_def(def))
    }

    fn is_include(&self, def: DefId) -> bool {
        let program = self.loader.program;
        program.std.contains(&def.krate) && program.def(def).name == "include"
    }

    fn of_def(&self, def: DefId) -> Meaning {
        match self.loader.program.macro_ref(def) {
            Some(found) => Meaning::Rules(found),
            None => Meaning::Other(def),
        }
    }
}
