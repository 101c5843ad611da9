//! What definitions promise: signatures, fields, aliases, bounds. Computed when first asked for.

use std::cell::Cell;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::generics::{Generics, impl_params, impls_of_type};
use super::lower::{ImplTrait, Scope};
use super::{Mutability, Ty, TyKind, Tys};
use crate::names::{Cache, DefId, DefKind, FieldId, Ns, Program, Res};
use crate::syntax::Name;
use crate::syntax::ast::{Bound, Fields, GenericParamKind, ItemKind, Path, SelfKind, TypeRef};

/// The questions of this room, with their answers so far.
#[derive(Debug)]
pub struct Types<'a> {
    pub program: &'a Program,
    pub(super) caches: Caches,
    pub known: super::known::Known,
}

#[derive(Debug, Default)]
pub struct Caches {
    pub generics: Cache<DefId, Arc<Generics>>,
    pub predicates: Cache<DefId, Arc<Vec<Predicate>>>,
    pub env: Cache<DefId, Arc<Vec<Predicate>>>,
    pub sigs: Cache<DefId, Arc<FnSig>>,
    pub fields: Cache<DefId, Arc<Vec<Ty>>>,
    pub values: Cache<DefId, Ty>,
    pub impls: Cache<DefId, Arc<ImplHeader>>,
    pub opaque: Cache<(DefId, u32), Arc<Vec<TraitRef>>>,
    pub supers: Cache<DefId, Arc<Vec<TraitRef>>>,
    pub inherent: Cache<crate::project::KrateId, Arc<super::impls::ByHead>>,
    pub by_trait: Cache<crate::project::KrateId, Arc<FxHashMap<Name, Vec<DefId>>>>,
    pub heads: Cache<(crate::project::KrateId, DefId), Arc<super::impls::ByHead>>,
    pub trait_impls: Cache<(crate::project::KrateId, DefId), Arc<Vec<DefId>>>,
    pub derived: Cache<DefId, Arc<Vec<DefId>>>,
    pub methods: Cache<DefId, Arc<FxHashMap<Name, Vec<DefId>>>>,
    pub selections: Cache<super::infer::Asked, super::infer::Kept>,
}

/// `Self: Trait<args>` with associated types given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TraitRef {
    pub trait_def: DefId,
    /// `Self` first.
    pub args: Tys,
    pub assoc: Vec<(DefId, Ty)>,
}

/// A bound that holds (in a signature: that the caller must fulfil).
pub type Predicate = TraitRef;

#[derive(Debug, Default)]
pub struct FnSig {
    /// The receiver first, where there is one.
    pub params: Vec<Ty>,
    pub ret: Ty,
    pub has_self: bool,
}

#[derive(Debug)]
pub struct ImplHeader {
    pub self_ty: Ty,
    pub trait_ref: Option<TraitRef>,
}

impl TraitRef {
    pub fn self_ty(&self) -> Ty {
        self.args.first().copied().unwrap_or_default()
    }

    pub fn subst(&self, args: &[Ty]) -> TraitRef {
        TraitRef {
            trait_def: self.trait_def,
            args: self.args.subst(args),
            assoc: self
                .assoc
                .iter()
                .map(|(d, t)| (*d, t.subst(args)))
                .collect(),
        }
    }
}

impl Default for Ty {
    fn default() -> Self {
        Ty::unknown()
    }
}

impl<'a> Types<'a> {
    pub fn new(program: &'a Program) -> Types<'a> {
        Types {
            program,
            caches: Caches::default(),
            known: super::known::Known::find(program),
        }
    }

    /// Lowers something written at `def`, `_` being unknown.
    pub fn in_scope<R>(&self, def: DefId, f: impl FnOnce(&Scope<'_>) -> R) -> R {
        self.in_scope_with(def, ImplTrait::Unknown, f)
    }

    fn in_scope_with<R>(
        &self,
        def: DefId,
        impls: ImplTrait<'_>,
        f: impl FnOnce(&Scope<'_>) -> R,
    ) -> R {
        let generics = self.generics(def);
        let scope = self.program.scope_of(def);
        f(&Scope {
            types: self,
            def,
            scope,
            generics: &generics,
            fill: &Ty::unknown,
            impls,
        })
    }

    /// The impl or trait around a definition (itself, if it is one).
    pub fn owner(&self, def: DefId) -> Option<DefId> {
        match self.program.def(def).kind {
            DefKind::Impl | DefKind::Trait => Some(def),
            _ => self
                .generic_parent(def)
                .filter(|p| self.program.def(*p).kind != DefKind::Enum),
        }
    }

    /// What `Self` is where `def` stands.
    pub fn self_ty(&self, def: DefId) -> Option<Ty> {
        match self.program.def(def).kind {
            DefKind::Struct | DefKind::Union | DefKind::Enum => {
                Some(Ty::new(TyKind::Adt(def, self.generics(def).identity())))
            }
            DefKind::Variant => self.self_ty(self.program.def(def).parent?),
            DefKind::Impl => Some(self.impl_self_ty(def)),
            DefKind::Trait => Some(Ty::new(TyKind::Param {
                idx: 0,
                name: Name::new("Self"),
            })),
            DefKind::Mod => None,
            _ => self.self_ty(self.generic_parent(def)?),
        }
    }

    fn impl_self_ty(&self, def: DefId) -> Ty {
        // `Self` cannot be meant in the header itself.
        self.once_asked(def, || match self.program.item(def).map(|i| &i.kind) {
            Some(ItemKind::Impl(it)) => self.in_scope(def, |scope| scope.ty(&it.self_ty)),
            _ => Ty::unknown(),
        })
    }

    /// The type that a definition stands for, kept; unknown to whoever asks for it on the way there.
    fn once_asked(&self, def: DefId, find: impl FnOnce() -> Ty) -> Ty {
        thread_local!(static ACTIVE: std::cell::RefCell<Vec<DefId>> = const { std::cell::RefCell::new(Vec::new()) });
        if let Some(known) = self.caches.values.get(&def) {
            return known;
        }
        if ACTIVE.with_borrow(|a| a.contains(&def)) {
            return Ty::unknown();
        }
        ACTIVE.with_borrow_mut(|a| a.push(def));
        let ty = find();
        ACTIVE.with_borrow_mut(|a| a.pop());
        self.caches.values.insert(def, ty);
        ty
    }

    pub fn impl_header(&self, def: DefId) -> Arc<ImplHeader> {
        self.caches.impls.get_or(def, || {
            let self_ty = self.impl_self_ty(def);
            let trait_ref = match self.program.item(def).map(|i| &i.kind) {
                Some(ItemKind::Impl(it)) => it
                    .trait_path
                    .as_ref()
                    .and_then(|path| self.in_scope(def, |scope| scope.trait_ref(path, self_ty))),
                _ => None,
            };
            Arc::new(ImplHeader { self_ty, trait_ref })
        })
    }

    pub fn assoc_items(&self, owner: DefId) -> &[DefId] {
        self.program
            .krate(owner.krate)
            .assoc
            .get(&owner)
            .map_or(&[], |v| v)
    }

    pub fn assoc_item(&self, owner: DefId, name: Name, kind: DefKind) -> Option<DefId> {
        let mut named = self.assoc_items(owner).iter().copied().filter(|d| {
            let d = self.program.def(*d);
            d.name == name && d.kind == kind
        });
        let first = named.next()?;
        match self.is_off(first) {
            true => named.find(|d| !self.is_off(*d)).or(Some(first)),
            false => Some(first),
        }
    }

    pub fn assoc_type(&self, trait_def: DefId, name: Name) -> Option<DefId> {
        self.assoc_item(trait_def, name, DefKind::TypeAlias)
    }

    /// An associated type of a trait or of the traits it builds on.
    pub fn assoc_in_supers(&self, trait_def: DefId, name: Name) -> Option<DefId> {
        self.assoc_type(trait_def, name).or_else(|| {
            self.supertraits(trait_def)
                .iter()
                .find_map(|s| self.assoc_type(s.trait_def, name))
        })
    }

    /// All traits that a trait builds on, with their arguments in terms of its own; itself not included.
    pub fn supertraits(&self, trait_def: DefId) -> Arc<Vec<TraitRef>> {
        if let Some(known) = self.caches.supers.get(&trait_def) {
            return known;
        }
        let mut found: Vec<TraitRef> = Vec::new();
        let mut queue = self.direct_supers(trait_def);
        while let Some(next) = queue.pop() {
            if found
                .iter()
                .any(|f| f.trait_def == next.trait_def && f.args == next.args)
                || found.len() > 64
            {
                continue;
            }
            queue.extend(
                self.direct_supers(next.trait_def)
                    .iter()
                    .map(|s| s.subst(&next.args)),
            );
            found.push(next);
        }
        let found = Arc::new(found);
        self.caches.supers.insert(trait_def, found.clone());
        found
    }

    /// Whether only types of a known size implement a trait: `trait Clone: Sized`.
    pub fn is_sized_trait(&self, trait_def: DefId) -> bool {
        let sized = self.known.sized;
        self.supertraits(trait_def)
            .iter()
            .any(|s| Some(s.trait_def) == sized)
    }

    fn direct_supers(&self, trait_def: DefId) -> Vec<TraitRef> {
        let bounds: &[Bound] = match self.program.item(trait_def).map(|i| &i.kind) {
            Some(ItemKind::Trait(it)) => &it.supertraits,
            Some(ItemKind::TraitAlias { bounds, .. }) => bounds,
            _ => return Vec::new(),
        };
        let own = Ty::new(TyKind::Param {
            idx: 0,
            name: Name::new("Self"),
        });
        let mut found: Vec<TraitRef> = self.in_scope(trait_def, |scope| {
            bounds
                .iter()
                .filter_map(|b| scope.trait_ref(&b.path, own))
                .collect()
        });
        for (at, bound) in self.written_bounds(trait_def, Name::new("Self")) {
            if bounds.iter().any(|b| std::ptr::eq(b, bound)) {
                continue;
            }
            found.extend(self.in_scope(at, |scope| scope.trait_ref(&bound.path, own)));
        }
        found
    }

    /// The associated type `name` that a bound gives to `ty`, with the arguments of its trait.
    pub(super) fn bound_assoc(
        &self,
        at: DefId,
        path: &Path,
        ty: Ty,
        name: Name,
    ) -> Option<(DefId, Tys)> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let found =
            self.program
                .resolve(self.program.scope_of(at), path.global, &names, Ns::Types)?;
        let trait_def = found.res.def().filter(|_| found.len == names.len())?;
        let assoc = self.assoc_in_supers(trait_def, name)?;
        // Only now are the arguments lowered: `T: Trait<T::Item>` must not ask for itself.
        let tr = self.in_scope(at, |scope| scope.trait_ref(path, ty))?;
        if self.program.def(assoc).parent == Some(trait_def) {
            return Some((assoc, tr.args));
        }
        let of = self.program.def(assoc).parent?;
        let sup = self
            .supertraits(trait_def)
            .iter()
            .find(|s| s.trait_def == of)?
            .subst(&tr.args);
        Some((assoc, sup.args))
    }

    /// Bounds of where clauses on a type that is not a plain parameter (`T::Item: Trait`).
    pub(super) fn where_bounds(&self, def: DefId, ty: Ty) -> Vec<(DefId, &Bound)> {
        let mut found = Vec::new();
        let mut at = Some(def);
        while let Some(id) = at {
            for clause in self.ast_generics(id).into_iter().flat_map(|g| &g.wheres) {
                let TypeRef::Path(path) = &clause.ty else {
                    continue;
                };
                // A plain parameter is no projection, and lowering it again would not end.
                if path.qself.is_none() && path.segments.len() < 2 {
                    continue;
                }
                if self.in_scope(id, |scope| scope.ty(&clause.ty)) == ty {
                    found.extend(clause.bounds.iter().map(|b| (id, b)));
                }
            }
            at = self.generic_parent(id);
        }
        found
    }

    /// What `type X = …` is, in terms of its own parameters; for an associated type of a trait the projection.
    pub fn alias(&self, def: DefId) -> Ty {
        self.once_asked(def, || match self.program.item(def).map(|i| &i.kind) {
            Some(ItemKind::TypeAlias { ty: Some(ty), .. }) => {
                let next = Cell::new(0);
                self.in_scope_with(def, ImplTrait::Opaque(&next), |scope| scope.ty(ty))
            }
            Some(ItemKind::TypeAlias { .. }) if self.owner(def).is_some() => {
                Ty::new(TyKind::Projection {
                    assoc: def,
                    args: self.generics(def).identity(),
                })
            }
            _ => Ty::unknown(),
        })
    }

    /// The type behind an alias; any other definition itself.
    pub fn alias_target(&self, def: DefId) -> DefId {
        match self.program.def(def).kind {
            DefKind::TypeAlias => self.alias(def).adt().map_or(def, |(adt, _)| adt),
            _ => def,
        }
    }

    /// The type of a constant or static.
    pub fn value_ty(&self, def: DefId) -> Ty {
        self.caches
            .values
            .get_or(def, || match self.program.item(def).map(|i| &i.kind) {
                Some(ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. }) => {
                    self.in_scope(def, |scope| scope.ty(ty))
                }
                _ => Ty::unknown(),
            })
    }

    /// The fields as written, of a struct, union or variant.
    pub fn ast_fields(&self, def: DefId) -> Option<&Fields> {
        let krate = self.program.krate(def.krate);
        if krate.def(def).kind == DefKind::Variant {
            return krate.variant(def).map(|v| &v.fields);
        }
        match &krate.item(def)?.kind {
            ItemKind::Struct(it) | ItemKind::Union(it) => Some(&it.fields),
            _ => None,
        }
    }

    /// The types of the fields, in terms of the type's parameters.
    pub fn field_tys(&self, def: DefId) -> Arc<Vec<Ty>> {
        self.caches.fields.get_or(def, || {
            let fields = self.ast_fields(def);
            Arc::new(self.in_scope(def, |scope| {
                fields
                    .into_iter()
                    .flat_map(|f| &f.fields)
                    .map(|f| scope.ty(&f.ty))
                    .collect()
            }))
        })
    }

    pub fn field(&self, def: DefId, name: Name) -> Option<FieldId> {
        let fields = &self.ast_fields(def)?.fields;
        let is_on = |f: &crate::syntax::ast::Field| !self.program.is_off(def.krate, &f.attrs);
        let idx = fields
            .iter()
            .position(|f| f.name == name && is_on(f))
            .or_else(|| fields.iter().position(|f| f.name == name))?;
        Some(FieldId {
            owner: def,
            idx: idx as u32,
        })
    }

    pub fn field_ty(&self, field: FieldId, args: &[Ty]) -> Ty {
        self.field_tys(field.owner)
            .get(field.idx as usize)
            .map_or_else(Ty::unknown, |t| t.subst(args))
    }

    /// The variants of an enum, in order.
    pub fn variants(&self, def: DefId) -> Vec<DefId> {
        let krate = self.program.krate(def.krate);
        let first = def.idx + 1;
        (first..krate.defs.len() as u32)
            .map(|idx| DefId {
                krate: def.krate,
                idx,
            })
            .take_while(|d| {
                krate.def(*d).kind == DefKind::Variant && krate.def(*d).parent == Some(def)
            })
            .collect()
    }

    /// The signature of a function or method in terms of its generics; of a tuple struct or variant, its constructor's.
    pub fn fn_sig(&self, def: DefId) -> Arc<FnSig> {
        self.caches
            .sigs
            .get_or(def, || Arc::new(self.compute_sig(def)))
    }

    fn compute_sig(&self, def: DefId) -> FnSig {
        match self.program.def(def).kind {
            DefKind::Struct | DefKind::Variant => {
                let ret = self.self_ty(def).unwrap_or_default();
                return FnSig {
                    params: self.field_tys(def).to_vec(),
                    ret,
                    has_self: false,
                };
            }
            DefKind::Fn => {}
            _ => return FnSig::default(),
        }
        let Some(ItemKind::Fn(it)) = self.program.item(def).map(|i| &i.kind) else {
            return FnSig::default();
        };
        let generics = self.generics(def);
        let first_impl = Cell::new(generics.params.len() - impl_params(it).len());
        let mut params = Vec::new();
        self.in_scope_with(def, ImplTrait::Param(&first_impl), |scope| {
            if let Some(receiver) = &it.self_param {
                let own = self.self_ty(def).unwrap_or_default();
                params.push(match &receiver.kind {
                    SelfKind::Value => own,
                    SelfKind::Ref => Ty::new(TyKind::Ref(own, Mutability::Shared)),
                    SelfKind::RefMut => Ty::new(TyKind::Ref(own, Mutability::Mut)),
                    SelfKind::Typed(ty) => scope.ty(ty),
                });
            }
            params.extend(it.params.iter().map(|p| scope.ty(&p.ty)));
        });
        let next = Cell::new(0);
        let ret = self.in_scope_with(def, ImplTrait::Opaque(&next), |scope| {
            it.ret.as_ref().map_or_else(Ty::unit, |t| scope.ty(t))
        });
        let ret = if it.is_async {
            Ty::new(TyKind::Future(ret))
        } else {
            ret
        };
        FnSig {
            params,
            ret,
            has_self: it.self_param.is_some(),
        }
    }

    /// What is written as bounds of the `idx`th `impl Trait` of a function's result or an alias.
    pub fn opaque_bounds(&self, def: DefId, idx: u32) -> Arc<Vec<TraitRef>> {
        self.caches.opaque.get_or((def, idx), || {
            let ret = match self.program.item(def).map(|i| &i.kind) {
                Some(ItemKind::Fn(it)) => it.ret.as_ref(),
                Some(ItemKind::TypeAlias { ty, .. }) => ty.as_ref(),
                _ => None,
            };
            let Some(bounds) = ret.and_then(|r| impls_of_type(r).get(idx as usize).copied()) else {
                return Arc::default();
            };
            let own = Ty::new(TyKind::Opaque {
                def,
                idx,
                args: self.generics(def).identity(),
            });
            let next = Cell::new(idx + 1);
            Arc::new(self.in_scope_with(def, ImplTrait::Opaque(&next), |scope| {
                bounds
                    .iter()
                    .filter_map(|b| scope.trait_ref(&b.path, own))
                    .collect()
            }))
        })
    }

    /// The bounds that hold for a definition's parameters, its parents' included.
    pub fn predicates(&self, def: DefId) -> Arc<Vec<Predicate>> {
        self.caches
            .predicates
            .get_or(def, || Arc::new(self.compute_predicates(def)))
    }

    fn compute_predicates(&self, def: DefId) -> Vec<Predicate> {
        let mut found = self
            .generic_parent(def)
            .map_or_else(Vec::new, |p| self.predicates(p).to_vec());
        let generics = self.generics(def);
        let d = self.program.def(def);
        if d.kind == DefKind::Trait {
            found.push(TraitRef {
                trait_def: def,
                args: generics.identity(),
                assoc: Vec::new(),
            });
        }
        let item = self
            .program
            .item(def)
            .map(|i| &i.kind)
            .filter(|_| d.kind != DefKind::Variant);
        self.in_scope(def, |scope| {
            if let Some(ast) = self
                .ast_generics(def)
                .filter(|_| d.kind != DefKind::Variant)
            {
                for param in &ast.params {
                    let GenericParamKind::Type { bounds, .. } = &param.kind else {
                        continue;
                    };
                    let Some(idx) = generics.find(param.name) else {
                        continue;
                    };
                    let ty = Ty::new(TyKind::Param {
                        idx: idx as u32,
                        name: param.name,
                    });
                    found.extend(bounds.iter().flat_map(|b| self.bound(scope, &b.path, ty)));
                }
                for clause in &ast.wheres {
                    let ty = scope.ty(&clause.ty);
                    found.extend(
                        clause
                            .bounds
                            .iter()
                            .flat_map(|b| self.bound(scope, &b.path, ty)),
                    );
                }
            }
        });
        if let Some(ItemKind::Fn(it)) = item {
            let impls = impl_params(it);
            let first = generics.params.len() - impls.len();
            for (i, bounds) in impls.iter().enumerate() {
                let idx = first + i;
                let ty = Ty::new(TyKind::Param {
                    idx: idx as u32,
                    name: generics.params[idx].name,
                });
                let next = Cell::new(idx + 1);
                self.in_scope_with(def, ImplTrait::Param(&next), |scope| {
                    found.extend(bounds.iter().filter_map(|b| scope.trait_ref(&b.path, ty)));
                });
            }
        }
        found
    }

    /// A bound, and those on its associated types (`Deref<Target: Future>`).
    fn bound(&self, scope: &Scope<'_>, path: &Path, ty: Ty) -> Vec<TraitRef> {
        let Some(tr) = scope.trait_ref(path, ty) else {
            return Vec::new();
        };
        let mut found = vec![];
        for binding in path
            .segments
            .last()
            .and_then(|s| s.args.as_deref())
            .into_iter()
            .flat_map(|a| &a.bindings)
        {
            if let crate::syntax::ast::BindingKind::Bounds(bounds) = &binding.kind
                && let Some(assoc) = self.assoc_in_supers(tr.trait_def, binding.name)
            {
                let inner = Ty::new(TyKind::Projection {
                    assoc,
                    args: tr.args,
                });
                found.extend(
                    bounds
                        .iter()
                        .flat_map(|b| self.bound(scope, &b.path, inner)),
                );
            }
        }
        found.push(tr);
        found
    }

    /// The predicates of a definition and everything their traits build on: what holds in its body.
    pub fn env(&self, def: DefId) -> Arc<Vec<Predicate>> {
        self.caches.env.get_or(def, || {
            let mut found: Vec<Predicate> = Vec::new();
            for pred in self.predicates(def).iter() {
                for sup in self.supertraits(pred.trait_def).iter() {
                    found.push(sup.subst(&pred.args));
                }
                found.push(pred.clone());
            }
            let mut seen = rustc_hash::FxHashSet::default();
            found.retain(|p| seen.insert(p.clone()));
            Arc::new(found)
        })
    }

    /// The definition a plain path of names leads to from a crate's root (`core::fmt::Display`).
    pub fn lookup(program: &Program, path: &str, ns: Ns) -> Option<DefId> {
        let names: Vec<Name> = path.split("::").map(Name::new).collect();
        let std = program.krate(program.std[2]).root();
        let found = program.resolve(std, true, &names, ns)?;
        match found.res {
            Res::Def(def) if found.len == names.len() => Some(def),
            _ => None,
        }
    }
}

impl Types<'_> {
    /// The bounds written on an associated type in its trait, and in the trait's where clauses.
    pub fn assoc_bounds(&self, assoc: DefId) -> Arc<Vec<TraitRef>> {
        self.caches.opaque.get_or((assoc, u32::MAX), || {
            let Some(ItemKind::TypeAlias { bounds, .. }) =
                self.program.item(assoc).map(|i| &i.kind)
            else {
                return Arc::default();
            };
            let own = Ty::new(TyKind::Projection {
                assoc,
                args: self.generics(assoc).identity(),
            });
            let mut found: Vec<TraitRef> = self.in_scope(assoc, |scope| {
                bounds
                    .iter()
                    .flat_map(|b| self.bound(scope, &b.path, own))
                    .collect()
            });
            found.retain(|t| t.self_ty() == own);
            for (at, bound) in self.where_bounds(assoc, own) {
                found.extend(self.in_scope(at, |scope| scope.trait_ref(&bound.path, own)));
            }
            Arc::new(found)
        })
    }

    /// The default of an associated type in its trait.
    pub fn assoc_default(&self, assoc: DefId) -> Option<Ty> {
        match self.program.item(assoc).map(|i| &i.kind) {
            Some(ItemKind::TypeAlias { ty: Some(_), .. }) => Some(self.alias(assoc)),
            _ => None,
        }
    }
}
