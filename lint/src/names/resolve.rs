//! From a name or a path, and where it stands, to what it means. Asked for on demand: nothing is
//! resolved that nobody asks for, and import cycles end where they close.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::collect::is_visible;
use super::krate::{Import, ScopeData};
use super::{DefId, DefKind, Prim, Program};
use crate::project::KrateId;
use crate::syntax::Name;
use crate::syntax::ast::UseKind;
use crate::syntax::expand::CRATE_PREFIX;

/// The namespaces.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ns {
    Types,
    Values,
    Macros,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Res {
    Def(DefId),
    Prim(Prim),
}

/// How far a path led through modules, and what is left for types to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resolved {
    pub res: Res,
    /// How many segments were used up.
    pub len: usize,
}

/// Where a path stops that leads nowhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// In a crate that could not be read.
    Unread(KrateId),
    /// Nothing has this name where the path stands.
    NotInReach(DefId, Name),
    /// This module, enum or crate has nothing of this name.
    NotIn(DefId, Name),
    /// There is a `use` of the name, and it stops itself: this has nothing of that name.
    Import(DefId, Name),
}

/// A name in a scope.
type Wanted = (DefId, Name, Ns);

thread_local! {
    /// Names being resolved on this thread, to end cycles.
    static ACTIVE: RefCell<Active> = RefCell::default();
}

#[derive(Default)]
struct Active {
    stack: Vec<Wanted>,
    /// The lowest stack position that a closed cycle led back to: answers above it are provisional.
    cut: Option<usize>,
    /// What was found to be nothing as long as what is being resolved is nothing, in the order in which it
    /// was found, each with the lowest stack position it depends on.
    nothing_yet: Vec<Wanted>,
    lowest: FxHashMap<Wanted, usize>,
}

impl Active {
    /// Begins with a name; `None` if its answer is being waited for, and is nothing so far.
    fn begin(&mut self, key: Wanted) -> Option<Begun> {
        let being_resolved = self.stack.iter().position(|k| *k == key);
        if let Some(at) = being_resolved.or_else(|| self.lowest.get(&key).copied()) {
            self.cut = Some(self.cut.map_or(at, |c| c.min(at)));
            return None;
        }
        self.stack.push(key);
        Some(Begun {
            depth: self.stack.len() - 1,
            before: self.nothing_yet.len(),
        })
    }

    /// Ends with a name; gives what is nothing for good.
    fn end(&mut self, key: Wanted, begun: &Begun, is_found: bool) -> Vec<Wanted> {
        self.stack.pop();
        let cut = self.cut.filter(|cut| *cut < begun.depth);
        if cut.is_none() {
            self.cut = None;
        }
        let since = match (is_found, cut) {
            (false, Some(cut)) => {
                self.nothing_yet.push(key);
                self.lowest.insert(key, cut);
                return Vec::new();
            }
            _ => self.nothing_yet.split_off(begun.before),
        };
        for key in &since {
            self.lowest.remove(key);
        }
        // What waited for something that is there has to be asked again.
        if is_found { Vec::new() } else { since }
    }
}

/// A name that is being resolved.
struct Begun {
    depth: usize,
    /// How much was nothing yet when it began.
    before: usize,
}

impl Res {
    pub fn def(self) -> Option<DefId> {
        match self {
            Res::Def(def) => Some(def),
            Res::Prim(_) => None,
        }
    }
}

impl Program {
    /// What `name` means in exactly this module, block or enum: its items, imports and globs.
    pub fn in_scope(&self, scope: DefId, name: Name, ns: Ns) -> Option<Res> {
        let key = (scope, name, ns);
        if let Some(known) = self.names.get(&key) {
            return known;
        }
        let begun = ACTIVE.with_borrow_mut(|active| active.begin(key))?;
        let found = if begun.depth > 200 {
            None
        } else {
            self.find_in_scope(scope, name, ns)
        };
        let (nothing, settled) = ACTIVE.with_borrow_mut(|active| {
            let nothing = active.end(key, &begun, found.is_some());
            (nothing, !active.lowest.contains_key(&key))
        });
        for key in nothing {
            self.names.insert(key, None);
        }
        if settled {
            self.names.insert(key, found);
        }
        found
    }

    fn find_in_scope(&self, scope: DefId, name: Name, ns: Ns) -> Option<Res> {
        let krate = self.krate(scope.krate);
        let data = krate.scope(scope)?;
        let table = match ns {
            Ns::Types => &data.types,
            Ns::Values => &data.values,
            Ns::Macros => &data.macros,
        };
        // A `macro_rules!` is reached by a module path only where it is exported or re-exported.
        // What a `cfg` leaves out is meant where nothing else has the name.
        let own = table.get(&name).copied();
        if let Some(def) = own.filter(|d| !krate.off.contains(d)) {
            return Some(Res::Def(def));
        }
        if ns == Ns::Macros
            && scope == krate.root()
            && let Some(def) = krate.exported_macros.get(&name)
        {
            return Some(Res::Def(*def));
        }
        for idx in data.named.get(&name).into_iter().flatten() {
            let import = &data.imports[*idx as usize];
            if own.is_some() && import.off {
                continue;
            }
            if let Some(res) = self.import_target(scope, import, ns) {
                return Some(res);
            }
        }
        match own {
            Some(own) => Some(Res::Def(own)),
            None => self.through_globs(scope, data, name, ns),
        }
    }

    fn through_globs(&self, scope: DefId, data: &ScopeData, name: Name, ns: Ns) -> Option<Res> {
        for idx in &data.globs {
            let import = &data.imports[*idx as usize];
            let Some(target) = self.glob_target(scope, import) else {
                continue;
            };
            if target == scope || !self.exports(target, name, ns, scope) {
                continue;
            }
            if let Some(res) = self.in_scope(target, name, ns) {
                return Some(res);
            }
        }
        None
    }

    /// The module or enum that a glob import opens.
    fn glob_target(&self, scope: DefId, import: &Import) -> Option<DefId> {
        let names: Vec<Name> = import.path.segments.iter().map(|(n, _)| *n).collect();
        if names.is_empty() {
            return Some(self.krate(scope.krate).root());
        }
        let found = self.use_path(scope, import, &names, Ns::Types)?;
        self.names_of(found.def()?)
    }

    /// The scope that a definition opens for paths: itself, or for an alias of an enum the enum.
    fn names_of(&self, def: DefId) -> Option<DefId> {
        self.krate(def.krate).is_scope(def).then_some(def)
    }

    /// Whether a glob of `target` brings `name` into `into`.
    fn exports(&self, target: DefId, name: Name, ns: Ns, into: DefId) -> bool {
        let krate = self.krate(target.krate);
        let Some(data) = krate.scope(target) else {
            return false;
        };
        if krate.def(target).kind == DefKind::Enum {
            return true;
        }
        let same_krate = target.krate == into.krate;
        let table = match ns {
            Ns::Types => &data.types,
            Ns::Values => &data.values,
            Ns::Macros => &data.macros,
        };
        if let Some(def) = table.get(&name) {
            if ns == Ns::Macros {
                return same_krate || krate.exported_macros.get(&name) == Some(def);
            }
            let inside = same_krate && self.is_inside(into, target);
            let visible = krate
                .item(*def)
                .is_none_or(|item| is_visible(&item.vis, same_krate, inside));
            if visible || !krate.off.contains(def) {
                return visible;
            }
        }
        if let Some(imports) = data.named.get(&name) {
            let inside = same_krate && self.is_inside(into, target);
            return imports
                .iter()
                .any(|i| is_visible(&data.imports[*i as usize].vis, same_krate, inside));
        }
        // Through its own globs: those that are re-exports, or visible from here.
        let inside = same_krate && self.is_inside(into, target);
        data.globs
            .iter()
            .any(|i| is_visible(&data.imports[*i as usize].vis, same_krate, inside))
            || (ns == Ns::Macros
                && target == krate.root()
                && krate.exported_macros.contains_key(&name))
    }

    fn is_inside(&self, def: DefId, module: DefId) -> bool {
        let mut at = Some(def);
        while let Some(id) = at {
            if id == module {
                return true;
            }
            at = self.def(id).parent;
        }
        false
    }

    fn import_target(&self, scope: DefId, import: &Import, ns: Ns) -> Option<Res> {
        let names: Vec<Name> = import.path.segments.iter().map(|(n, _)| *n).collect();
        self.use_path(scope, import, &names, ns)
    }

    /// A `use` path leads through modules and enums only.
    fn use_path(&self, scope: DefId, import: &Import, names: &[Name], ns: Ns) -> Option<Res> {
        if import.extern_crate {
            let first = *names.first()?;
            if first == "self" {
                return Some(Res::Def(self.krate(scope.krate).root()));
            }
            let id = self.dependency(scope.krate, first)?;
            return (ns == Ns::Types).then(|| Res::Def(self.krate(id).root()));
        }
        let krate = self.krate(scope.krate);
        let from_root = krate.edition == 2015;
        let (mut at, mut rest) = self.first_of_use(scope, import, names, ns, from_root)?;
        while let Some((name, tail)) = rest.split_first() {
            let within = self.names_of(at.def()?)?;
            let wanted = if tail.is_empty() { ns } else { Ns::Types };
            at = match (*name == "self", *name == "super") {
                (true, _) => Res::Def(within),
                (_, true) => Res::Def(self.outer_module(within)?),
                _ => self.in_scope(within, *name, wanted)?,
            };
            rest = tail;
        }
        Some(at)
    }

    fn first_of_use<'n>(
        &self,
        scope: DefId,
        import: &Import,
        names: &'n [Name],
        ns: Ns,
        from_root: bool,
    ) -> Option<(Res, &'n [Name])> {
        let (first, rest) = names.split_first()?;
        let wanted = if rest.is_empty() { ns } else { Ns::Types };
        if let Some(res) = self.keyword(scope, *first) {
            return Some((res, rest));
        }
        let root = self.krate(scope.krate).root();
        if from_root {
            if let Some(res) = self.in_scope(root, *first, wanted) {
                return Some((res, rest));
            }
            return self.extern_krate(scope, *first).map(|r| (r, rest));
        }
        if import.path.global {
            return self.extern_krate(scope, *first).map(|r| (r, rest));
        }
        // `use a::a` must not find itself: the name it binds is in progress and ends as nothing.
        let binds_itself = import.path.kind == UseKind::Named(*first) && rest.is_empty();
        if (!binds_itself || ns == Ns::Macros)
            && let Some(res) = self.lexical(scope, *first, wanted)
        {
            return Some((res, rest));
        }
        if binds_itself
            && let Some(outer) = self
                .def(scope)
                .parent
                .filter(|_| self.def(scope).kind == DefKind::Block)
        {
            let outer = self.scope_of(outer);
            if let Some(res) = self.lexical(outer, *first, wanted) {
                return Some((res, rest));
            }
        }
        if let Some(res) = self.extern_krate(scope, *first) {
            return Some((res, rest));
        }
        // `use Option::{self as Maybe, Some as Here};`
        let known = self
            .prelude(scope, *first, wanted)
            .filter(|_| !binds_itself)?;
        Some((known, rest))
    }

    fn keyword(&self, scope: DefId, name: Name) -> Option<Res> {
        match name.as_str() {
            "crate" | "$crate" => Some(Res::Def(self.krate(scope.krate).root())),
            "self" => Some(Res::Def(self.module_of(scope))),
            "super" => Some(Res::Def(self.outer_module(self.module_of(scope))?)),
            word => {
                // `$crate` of a macro of that crate.
                let id = word.strip_prefix(CRATE_PREFIX)?.parse::<u32>().ok()?;
                self.project.krates.get(id as usize)?;
                Some(Res::Def(self.krate(KrateId(id)).root()))
            }
        }
    }

    fn outer_module(&self, module: DefId) -> Option<DefId> {
        Some(self.module_of(self.def(module).parent?))
    }

    fn extern_krate(&self, scope: DefId, name: Name) -> Option<Res> {
        let data = self.krate(scope.krate);
        let name = data.extern_renames.get(&name).copied().unwrap_or(name);
        if name == "self" {
            return Some(Res::Def(data.root()));
        }
        let id = self.dependency(scope.krate, name)?;
        Some(Res::Def(self.krate(id).root()))
    }

    /// A name as the first segment of a path in code: blocks outward, then the module, then the preludes.
    pub fn lexical(&self, scope: DefId, name: Name, ns: Ns) -> Option<Res> {
        let mut at = self.scope_of(scope);
        loop {
            if let Some(res) = self.in_scope(at, name, ns) {
                return Some(res);
            }
            let def = self.def(at);
            match (def.kind, def.parent) {
                (DefKind::Block, Some(parent)) => at = self.scope_of(parent),
                _ => break,
            }
        }
        None
    }

    fn prelude(&self, scope: DefId, name: Name, ns: Ns) -> Option<Res> {
        let found = self.in_scope(self.prelude_module(scope)?, name, ns);
        if found.is_none() && ns == Ns::Macros {
            return self.in_scope(self.krate(self.std[2]).root(), name, ns);
        }
        found
    }

    /// The module whose traits are in scope everywhere.
    pub fn prelude_module(&self, scope: DefId) -> Option<DefId> {
        let root = self.krate(self.std[2]).root();
        let prelude = self
            .in_scope(root, Name::new("prelude"), Ns::Types)?
            .def()?;
        let edition = match self.krate(scope.krate).edition {
            2015 => "rust_2015",
            2018 => "rust_2018",
            2021 => "rust_2021",
            _ => "rust_2024",
        };
        self.in_scope(prelude, Name::new(edition), Ns::Types)
            .or_else(|| self.in_scope(prelude, Name::new("v1"), Ns::Types))?
            .def()
    }

    /// The first segment of a path that is not `::…`: lexical scope, crates, preludes, primitive types.
    pub fn first(&self, scope: DefId, name: Name, ns: Ns) -> Option<Res> {
        if let Some(res) = self.keyword(scope, name) {
            return (ns == Ns::Types).then_some(res);
        }
        if let Some(res) = self.lexical(scope, name, ns) {
            return Some(res);
        }
        if ns == Ns::Types
            && let Some(res) = self.extern_krate(scope, name)
        {
            return Some(res);
        }
        self.prelude(scope, name, ns).or_else(|| {
            (ns == Ns::Types)
                .then(|| Prim::from_name(name).map(Res::Prim))
                .flatten()
        })
    }

    /// A path as far as modules, enums and crates lead; what is left are associated items.
    pub fn resolve(&self, scope: DefId, global: bool, names: &[Name], ns: Ns) -> Option<Resolved> {
        self.resolve_or_stop(scope, global, names, ns).ok()
    }

    /// As [`Program::resolve`]; or what has no such name, and which segment that is. For the first segment
    /// it is where the path stands.
    pub fn resolve_or_stop(
        &self,
        scope: DefId,
        global: bool,
        names: &[Name],
        ns: Ns,
    ) -> Result<Resolved, (DefId, usize)> {
        let Some(first) = names.first() else {
            return Err((scope, 0));
        };
        let wanted = |i: usize| if i + 1 == names.len() { ns } else { Ns::Types };
        let begin = match global {
            true if self.krate(scope.krate).edition == 2015 => self
                .in_scope(self.krate(scope.krate).root(), *first, wanted(0))
                .or_else(|| self.extern_krate(scope, *first)),
            true => self.extern_krate(scope, *first),
            false => self.first(scope, *first, wanted(0)),
        };
        let mut at = begin.ok_or((scope, 0))?;
        let mut len = 1;
        while len < names.len() {
            let Some(within) = at.def().and_then(|d| self.names_of(d)) else {
                break;
            };
            let name = names[len];
            let next = match name.as_str() {
                "super" => self.outer_module(within).map(Res::Def),
                "self" => Some(Res::Def(within)),
                _ => self.in_scope(within, name, wanted(len)),
            };
            match next {
                Some(res) => at = res,
                // `Enum::function`: an associated item.
                None if self.def(within).kind == DefKind::Enum => break,
                None => return Err((within, len)),
            }
            len += 1;
        }
        Ok(Resolved { res: at, len })
    }

    /// Where a path stops; nothing if it does not.
    pub fn stop(&self, scope: DefId, global: bool, names: &[Name], ns: Ns) -> Option<Stop> {
        let (within, at) = self.resolve_or_stop(scope, global, names, ns).err()?;
        let name = *names.get(at)?;
        if self.is_unread(within.krate) {
            return Some(Stop::Unread(within.krate));
        }
        if at > 0 {
            return Some(Stop::NotIn(within, name));
        }
        let mut around = scope;
        loop {
            if let Some(stop) = self.import_stop(around, name, ns) {
                return Some(stop);
            }
            match (self.def(around).kind, self.def(around).parent) {
                (DefKind::Block, Some(parent)) => around = self.scope_of(parent),
                _ => return Some(Stop::NotInReach(scope, name)),
            }
        }
    }

    /// Where the `use` of a name stops.
    fn import_stop(&self, scope: DefId, name: Name, ns: Ns) -> Option<Stop> {
        let data = self.krate(scope.krate).scope(scope)?;
        for idx in data.named.get(&name).into_iter().flatten() {
            let path = &data.imports[*idx as usize].path;
            let names: Vec<Name> = path.segments.iter().map(|(n, _)| *n).collect();
            let Err((within, at)) = self.resolve_or_stop(scope, path.global, &names, ns) else {
                continue;
            };
            return Some(match self.is_unread(within.krate) {
                true => Stop::Unread(within.krate),
                false => Stop::Import(within, *names.get(at)?),
            });
        }
        None
    }

    /// The macro that a call means.
    pub fn resolve_macro(&self, scope: DefId, global: bool, names: &[Name]) -> Option<DefId> {
        self.resolve_macro_in(None, scope, global, names)
    }

    /// The same in the body of `owner`, which says what stands before the call.
    pub fn resolve_macro_in(
        &self,
        owner: Option<DefId>,
        scope: DefId,
        global: bool,
        names: &[Name],
    ) -> Option<DefId> {
        if let ([name], false) = (names, global) {
            return self.bare_macro(owner, scope, *name);
        }
        let found = self.resolve(scope, global, names, Ns::Macros)?;
        (found.len == names.len())
            .then(|| found.res.def())
            .flatten()
    }

    fn bare_macro(&self, owner: Option<DefId>, scope: DefId, name: Name) -> Option<DefId> {
        // Textual scope: blocks and modules outward.
        let krate = self.krate(scope.krate);
        let mut at = Some(scope);
        while let Some(id) = at {
            if self.def(id).kind == DefKind::Mod
                && let Some(def) = owner.and_then(|o| self.last_before(o, scope, name))
            {
                return Some(def);
            }
            if let Some(def) = krate.scope(id).and_then(|s| s.macros.get(&name)) {
                return Some(*def);
            }
            at = self.def(id).parent;
        }
        if let Some(res) = self.lexical(scope, name, Ns::Macros) {
            return res.def();
        }
        let of_crate = krate.macro_rules.get(&name);
        let behind = of_crate.and_then(|d| d.iter().find(|d| self.is_let_out(**d, scope)));
        if let Some(def) = behind {
            return Some(*def);
        }
        for dep in &krate.macro_use {
            // One that a feature turns on may not be there.
            let Some(id) = self.dependency(scope.krate, *dep) else {
                continue;
            };
            if let Some(res) = self.in_scope(self.krate(id).root(), name, Ns::Macros) {
                return res.def();
            }
        }
        let known = self.prelude(scope, name, Ns::Macros).and_then(|r| r.def());
        // Nothing else has the name: where it was let out was not understood.
        known.or_else(|| of_crate.and_then(|d| d.first().copied()))
    }

    /// The last macro of a name that is known where `owner` stands. Definitions are numbered as they are written.
    fn last_before(&self, owner: DefId, scope: DefId, name: Name) -> Option<DefId> {
        let krate = self.krate(scope.krate);
        let mut known = krate.macro_rules.get(&name)?.iter().rev().filter(|def| {
            def.idx < owner.idx
                && !krate.off.contains(def)
                && self.def(self.scope_of(**def)).kind == DefKind::Mod
                && self.is_let_out(**def, scope)
        });
        known.next().copied()
    }

    /// Whether a macro's modules, up to one around `scope`, all let their macros out by `#[macro_use]`.
    fn is_let_out(&self, mac: DefId, scope: DefId) -> bool {
        let outward = |from: DefId| std::iter::successors(Some(from), |d| self.def(*d).parent);
        let around: Vec<DefId> = outward(scope).collect();
        outward(mac)
            .skip(1)
            .take_while(|d| !around.contains(d))
            .all(|d| self.attrs(d).iter().any(|a| a.is("macro_use")))
    }

    /// The traits that are in scope: defined, imported (also as `_` and through globs), and the prelude's.
    pub fn traits_in_scope(&self, scope: DefId) -> Vec<DefId> {
        let mut found = Vec::new();
        let mut at = self.scope_of(scope);
        loop {
            self.traits_of(at, at, &mut found, &mut Vec::new());
            let def = self.def(at);
            match (def.kind, def.parent) {
                (DefKind::Block, Some(parent)) => at = self.scope_of(parent),
                _ => break,
            }
        }
        if let Some(prelude) = self.prelude_module(scope) {
            self.traits_of(prelude, prelude, &mut found, &mut Vec::new());
        }
        let mut seen = rustc_hash::FxHashSet::default();
        let found = found.into_iter().map(|(_, def)| def);
        found.filter(|def| seen.insert(*def)).collect()
    }

    /// With the names by which they are known there.
    fn traits_of(
        &self,
        scope: DefId,
        from: DefId,
        found: &mut Vec<(Option<Name>, DefId)>,
        visited: &mut Vec<DefId>,
    ) {
        if visited.contains(&scope) {
            return;
        }
        visited.push(scope);
        let krate = self.krate(scope.krate);
        let Some(data) = krate.scope(scope) else {
            return;
        };
        let same_krate = scope.krate == from.krate;
        let inside = same_krate && self.is_inside(from, scope);
        let defined = data.traits.iter();
        found.extend(defined.map(|def| (Some(self.def(*def).name), *def)));
        for import in &data.imports {
            if !is_visible(&import.vis, same_krate, inside) {
                continue;
            }
            match import.path.kind {
                UseKind::Glob => {
                    if let Some(target) = self.glob_target(scope, import) {
                        let mut globbed = Vec::new();
                        self.traits_of(target, from, &mut globbed, visited);
                        // What is written here by its name hides what a glob brings by the same.
                        globbed.retain(|(name, def)| {
                            name.is_none_or(|name| {
                                let written = data.types.contains_key(&name)
                                    || data.named.contains_key(&name);
                                !written
                                    || match self.in_scope(scope, name, Ns::Types) {
                                        Some(Res::Def(meant)) => meant == *def,
                                        _ => true,
                                    }
                            })
                        });
                        found.extend(globbed);
                    }
                }
                UseKind::Named(name) => {
                    if let Some(Res::Def(def)) = self.in_scope(scope, name, Ns::Types)
                        && matches!(self.def(def).kind, DefKind::Trait | DefKind::TraitAlias)
                    {
                        found.push((Some(name), def));
                    }
                }
                UseKind::Unnamed => {
                    if let Some(Res::Def(def)) = self.import_target(scope, import, Ns::Types) {
                        found.push((None, def));
                    }
                }
            }
        }
    }
}
