//! Which impls there are: by crate and by the outermost shape of the type, so that few are tried.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Prim, Ty, TyKind, Types};
use crate::names::{DefId, DefKind, Ns, writes_items};
use crate::project::KrateId;
use crate::syntax::Name;
use crate::syntax::ast::{AttrArgs, ItemKind};

/// The outermost shape of a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Head {
    Adt(DefId),
    Prim(Prim),
    Ref,
    Ptr,
    Slice,
    Array,
    Tuple(usize),
    Fn,
    Never,
    Dyn(Option<DefId>),
    /// What an impl is for whose type nobody can name: one that a macro or a build script writes.
    Nameless,
    /// A blanket impl, an alias that is not known yet, or nothing known: matches all.
    Any,
}

/// Impls by what they are for.
pub type ByHead = FxHashMap<Head, Vec<DefId>>;

impl Head {
    pub fn of(ty: Ty) -> Head {
        match ty.kind() {
            TyKind::Adt(def, _) => Head::Adt(*def),
            TyKind::Prim(prim) => Head::Prim(*prim),
            TyKind::Ref(..) => Head::Ref,
            TyKind::Ptr(..) => Head::Ptr,
            TyKind::Slice(_) => Head::Slice,
            TyKind::Array(..) => Head::Array,
            TyKind::Tuple(list) => Head::Tuple(list.len()),
            TyKind::FnPtr { .. } => Head::Fn,
            TyKind::Never => Head::Never,
            TyKind::Dyn(bounds) => Head::Dyn(bounds.first().map(|b| b.krate_trait)),
            _ => Head::Any,
        }
    }

    /// That of the type an impl is for.
    pub fn of_impl(ty: Ty) -> Head {
        match ty.kind() {
            // It is some type of its own: a type that is known is another one.
            TyKind::Unknown => Head::Nameless,
            _ => Head::of(ty),
        }
    }

    pub fn may_match(self, other: Head) -> bool {
        self == other || self == Head::Any || other == Head::Any
    }
}

impl<'a> Types<'a> {
    /// The inherent impls of one crate, by what they are for.
    fn inherent_of(&self, krate: KrateId) -> Arc<ByHead> {
        self.caches.inherent.get_or(krate, || {
            let data = self.program.krate(krate);
            let mut found = ByHead::default();
            for imp in data.impls.iter().filter(|i| i.of_trait.is_none()) {
                found
                    .entry(Head::of(self.impl_header(imp.def).self_ty))
                    .or_default()
                    .push(imp.def);
            }
            Arc::new(found)
        })
    }

    /// Inherent impls for a type's head.
    pub fn inherent_impls(&self, head: Head) -> Vec<DefId> {
        let mut found = Vec::new();
        let mut krates: Vec<KrateId> = match head {
            Head::Adt(def) | Head::Dyn(Some(def)) => vec![def.krate],
            _ => Vec::new(),
        };
        if krates.is_empty() || self.program.std.contains(&krates[0]) {
            krates.extend(self.program.std);
        }
        krates.dedup();
        for krate in krates {
            found.extend(
                self.inherent_of(krate)
                    .get(&head)
                    .into_iter()
                    .flatten()
                    .copied(),
            );
        }
        let mut seen = rustc_hash::FxHashSet::default();
        found.retain(|d| seen.insert(*d));
        found.sort_by_key(|d| self.is_off(*d));
        found
    }

    /// Whether its `cfg` surely leaves a definition out.
    pub fn is_off(&self, def: DefId) -> bool {
        self.program.krate(def.krate).off.contains(&def)
    }

    /// One crate's impls of traits, by the last segment of the trait's path as written.
    fn impls_by_name(&self, krate: KrateId) -> Arc<FxHashMap<Name, Vec<DefId>>> {
        self.caches.by_trait.get_or(krate, || {
            let data = self.program.krate(krate);
            let mut found: FxHashMap<Name, Vec<DefId>> = FxHashMap::default();
            for imp in &data.impls {
                if let Some(name) = imp.of_trait {
                    found.entry(name).or_default().push(imp.def);
                }
            }
            Arc::new(found)
        })
    }

    /// The impls of a trait in one crate.
    pub fn impls_in(&self, krate: KrateId, trait_def: DefId) -> Arc<Vec<DefId>> {
        self.caches.trait_impls.get_or((krate, trait_def), || {
            let by_name = self.impls_by_name(krate);
            let name = self.program.def(trait_def).name;
            let mut names = vec![name];
            // `use Trait as Other; impl Other for X`
            let renamed = &self.program.krate(krate).renamed;
            let first = renamed.partition_point(|(own, _)| *own < name);
            let others = renamed[first..].iter().take_while(|(own, _)| *own == name);
            names.extend(others.map(|(_, other)| *other));
            // `pub use std::error::Error as StdError` of another crate: its other names mostly end in its own.
            let longer = |other: &&Name| other.as_str().ends_with(name.as_str());
            names.extend(by_name.keys().filter(longer));
            names.sort();
            names.dedup();
            let mut found = Vec::new();
            for name in names {
                for def in by_name.get(&name).into_iter().flatten() {
                    if self.impl_trait_def(*def) == Some(trait_def) {
                        found.push(*def);
                    }
                }
            }
            found.sort();
            Arc::new(found)
        })
    }

    /// The trait an impl is of, without lowering its arguments.
    pub fn impl_trait_def(&self, def: DefId) -> Option<DefId> {
        let ItemKind::Impl(it) = &self.program.item(def)?.kind else {
            return None;
        };
        let path = it.trait_path.as_ref()?;
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let found =
            self.program
                .resolve(self.program.scope_of(def), path.global, &names, Ns::Types)?;
        found.res.def().filter(|_| found.len == names.len())
    }

    /// The impls that could be for these arguments of a trait: those of the trait's crate and of each type's in reach.
    pub fn candidate_impls(&self, trait_def: DefId, args: &[Ty]) -> Vec<DefId> {
        let mut krates = vec![trait_def.krate];
        if self.program.std.contains(&trait_def.krate) {
            krates.extend(self.program.std);
        }
        for arg in args {
            krates.extend(arg.krates());
        }
        krates.sort();
        krates.dedup();
        let head = args.first().map_or(Head::Any, |t| Head::of(*t));
        let mut found = Vec::new();
        for krate in krates {
            if head == Head::Any {
                found.extend(self.impls_in(krate, trait_def).iter());
                continue;
            }
            let by_head = self.impls_by_head(krate, trait_def);
            let start = found.len();
            for head in [head, Head::Any] {
                found.extend(by_head.get(&head).into_iter().flatten());
            }
            found[start..].sort();
        }
        found
    }

    /// The impls of a trait in one crate, by what they are for.
    fn impls_by_head(&self, krate: KrateId, trait_def: DefId) -> Arc<ByHead> {
        self.caches.heads.get_or((krate, trait_def), || {
            let mut found = ByHead::default();
            for def in self.impls_in(krate, trait_def).iter() {
                let head = Head::of_impl(self.impl_header(*def).self_ty);
                found.entry(head).or_default().push(*def);
            }
            Arc::new(found)
        })
    }

    /// The traits that a type's `derive`s implement.
    pub fn derived_traits(&self, adt: DefId) -> Arc<Vec<DefId>> {
        self.caches.derived.get_or(adt, || {
            let mut found = Vec::new();
            for path in self.derive_paths(adt) {
                let scope = self.program.scope_of(adt);
                found.extend(self.extra_derived(adt, &path));
                // What it writes stands beside the type.
                if self.has_items(&path, scope)
                    || self.program.is_stood_in(scope, path.global, &path.names)
                {
                    continue;
                }
                let resolved = self
                    .program
                    .resolve(scope, path.global, &path.names, Ns::Types);
                let whole = resolved
                    .filter(|r| r.len == path.names.len())
                    .and_then(|r| r.res.def());
                match whole.filter(|d| self.program.def(*d).kind == DefKind::Trait) {
                    Some(def) => found.push(def),
                    None => found.extend(self.derives_of_std(&path, scope)),
                }
            }
            Arc::new(found)
        })
    }

    /// Whether the impls that a derive writes are there, as any others.
    fn has_items(&self, path: &DerivePath, scope: DefId) -> bool {
        let Some(last) = path.names.last() else {
            return false;
        };
        let def = self.program.resolve_macro(scope, path.global, &path.names);
        def.is_some_and(|def| {
            let krate = &self.program.project.krates[def.krate.0 as usize].name;
            writes_items(krate, *last)
        })
    }

    /// A derive macro of std whose trait is not in scope by the same name (`Debug`, `Hash`).
    fn derives_of_std(&self, path: &DerivePath, scope: DefId) -> Option<DefId> {
        let last = *path.names.last()?;
        if let Some(def) = self.program.resolve_macro(scope, path.global, &path.names)
            && !self.program.std.contains(&def.krate)
        {
            return None;
        }
        let known = &self.known;
        let table = [
            ("Debug", known.debug),
            ("Hash", known.hash),
            ("Clone", known.clone),
            ("Copy", known.copy),
            ("Default", known.default),
            ("PartialEq", known.partial_eq),
            ("Eq", known.eq),
            ("PartialOrd", known.partial_ord),
            ("Ord", known.ord),
        ];
        table
            .iter()
            .find(|(n, _)| last == **n)
            .and_then(|(_, d)| *d)
    }

    /// The paths in a type's `#[derive(…)]`s.
    pub fn derive_paths(&self, adt: DefId) -> Vec<DerivePath> {
        let mut found = Vec::new();
        for attr in self.program.attrs(adt) {
            let (true, AttrArgs::List(span)) = (attr.is("derive"), attr.args) else {
                continue;
            };
            let text = self.program.text(span);
            for part in text.split(',') {
                let part: String = part.chars().filter(|c| !c.is_whitespace()).collect();
                if part.is_empty() {
                    continue;
                }
                let global = part.starts_with("::");
                let names = part
                    .trim_start_matches("::")
                    .split("::")
                    .map(Name::new)
                    .collect();
                found.push(DerivePath { global, names });
            }
        }
        found
    }
}

/// A path in `#[derive(…)]`.
#[derive(Debug, Clone)]
pub struct DerivePath {
    pub global: bool,
    pub names: Vec<Name>,
}
