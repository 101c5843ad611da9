//! From a type as written, and where it is written, to a type.

use super::generics::Generics;
use super::{DynBound, Mutability, Prim, TraitRef, Ty, TyKind, Types, Tys};
use crate::names::{DefId, DefKind, Ns, Res};
use crate::syntax::Name;
use crate::syntax::ast::{
    BindingKind, Bound, GenericArg, GenericArgs, GenericParamKind, ItemKind, Path, TypeRef,
};

/// Where a type is written.
pub struct Scope<'a> {
    pub types: &'a Types<'a>,
    /// The definition whose generics and names are in scope.
    pub def: DefId,
    /// Its block or module.
    pub scope: DefId,
    pub generics: &'a Generics,
    /// How `_` and elided arguments are filled; inference gives variables.
    pub fill: &'a dyn Fn() -> Ty,
    /// What each `impl Trait` is, by order of appearance.
    pub impls: ImplTrait<'a>,
}

/// What `impl Trait` means where it stands.
#[derive(Clone, Copy)]
pub enum ImplTrait<'a> {
    /// One of the function's own parameters: counts up from here.
    Param(&'a std::cell::Cell<usize>),
    /// The result's: an opaque type of this function.
    Opaque(&'a std::cell::Cell<u32>),
    Unknown,
}

impl Scope<'_> {
    pub fn ty(&self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref { mutable, inner } => {
                Ty::new(TyKind::Ref(self.ty(inner), mutability(*mutable)))
            }
            TypeRef::Ptr { mutable, inner } => {
                Ty::new(TyKind::Ptr(self.ty(inner), mutability(*mutable)))
            }
            TypeRef::Slice(inner) => Ty::new(TyKind::Slice(self.ty(inner))),
            TypeRef::Array(inner, len) => Ty::new(TyKind::Array(
                self.ty(inner),
                self.types.const_arg(len, self.generics),
            )),
            TypeRef::Tuple(list) => Ty::new(TyKind::Tuple(self.tys(list))),
            TypeRef::Never => Ty::never(),
            TypeRef::Infer => (self.fill)(),
            TypeRef::Fn { params, ret } => Ty::new(TyKind::FnPtr {
                params: self.tys(params),
                ret: self.ty(ret),
            }),
            TypeRef::Impl(bounds) => self.impl_trait(bounds),
            TypeRef::Dyn(bounds) => self.dyn_trait(bounds),
            TypeRef::Macro(call) => match self.types.program.type_macro(self.scope, call) {
                Some(ty) => self.ty(&ty),
                None => Ty::unknown(),
            },
            TypeRef::Error => Ty::unknown(),
        }
    }

    fn tys(&self, list: &[TypeRef]) -> Tys {
        let list: Vec<Ty> = list.iter().map(|t| self.ty(t)).collect();
        Tys::new(&list)
    }

    fn impl_trait(&self, bounds: &[Bound]) -> Ty {
        match self.impls {
            ImplTrait::Param(next) => {
                let idx = next.get();
                next.set(idx + 1);
                // Nested ones are counted in the same order.
                for bound in bounds {
                    self.path_args_only(&bound.path);
                }
                match self.generics.params.get(idx) {
                    Some(param) => Ty::new(TyKind::Param {
                        idx: idx as u32,
                        name: param.name,
                    }),
                    None => Ty::unknown(),
                }
            }
            ImplTrait::Opaque(next) => {
                let idx = next.get();
                next.set(idx + 1);
                Ty::new(TyKind::Opaque {
                    def: self.def,
                    idx,
                    args: self.generics.identity(),
                })
            }
            ImplTrait::Unknown => Ty::unknown(),
        }
    }

    fn path_args_only(&self, path: &Path) {
        for args in path.segments.iter().filter_map(|s| s.args.as_deref()) {
            for arg in &args.args {
                if let GenericArg::Type(ty) = arg {
                    self.ty(ty);
                }
            }
            for binding in &args.bindings {
                if let BindingKind::Type(ty) = &binding.kind {
                    self.ty(ty);
                }
            }
        }
    }

    fn dyn_trait(&self, bounds: &[Bound]) -> Ty {
        let bounds = bounds
            .iter()
            .filter_map(|b| self.trait_ref(&b.path, Ty::unknown()))
            .map(|r| DynBound {
                krate_trait: r.trait_def,
                args: Tys::new(&r.args[1..]),
                assoc: r.assoc,
            });
        Ty::new(TyKind::Dyn(bounds.collect()))
    }

    /// A path in type position.
    pub fn path(&self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            let self_ty = self.ty(&qself.ty);
            if qself.trait_len == 0 {
                return self.assoc_chain(self_ty, &path.segments);
            }
            let (of_trait, rest) = path
                .segments
                .split_at(qself.trait_len.min(path.segments.len()));
            let trait_path = Path {
                qself: None,
                global: path.global,
                segments: of_trait.to_vec(),
                span: path.span,
            };
            let (Some(tr), Some((first, rest))) =
                (self.trait_ref(&trait_path, self_ty), rest.split_first())
            else {
                return Ty::unknown();
            };
            let Some(assoc) = self.types.assoc_type(tr.trait_def, first.name) else {
                return Ty::unknown();
            };
            let args = self.assoc_args(assoc, tr.args, first.args.as_deref());
            return self.assoc_chain(Ty::new(TyKind::Projection { assoc, args }), rest);
        }
        let Some(first) = path.segments.first() else {
            return Ty::unknown();
        };
        if !path.global {
            if first.name == "Self"
                && let Some(ty) = self.types.self_ty(self.def)
            {
                return self.assoc_chain(ty, &path.segments[1..]);
            }
            if let Some(idx) = self.generics.find(first.name) {
                let ty = Ty::new(TyKind::Param {
                    idx: idx as u32,
                    name: first.name,
                });
                return self.assoc_chain(ty, &path.segments[1..]);
            }
        }
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let Some(found) = self
            .types
            .program
            .resolve(self.scope, path.global, &names, Ns::Types)
        else {
            return Ty::unknown();
        };
        let used = &path.segments[..found.len];
        let rest = &path.segments[found.len..];
        match found.res {
            Res::Prim(prim) => self.assoc_chain(Ty::prim(prim), rest),
            // `use core::str;` hides no type.
            Res::Def(def)
                if self.types.program.def(def).kind == DefKind::Mod
                    && let ([one], []) = (used, rest)
                    && let Some(prim) = Prim::from_name(one.name) =>
            {
                Ty::prim(prim)
            }
            Res::Def(def) => self.assoc_chain(self.def_ty(def, used), rest),
        }
    }

    /// The type that a definition with the arguments written on its path is.
    pub fn def_ty(&self, def: DefId, segments: &[crate::syntax::ast::Segment]) -> Ty {
        let args_of = |back: usize| {
            segments
                .len()
                .checked_sub(1 + back)
                .and_then(|i| segments[i].args.as_deref())
        };
        match self.types.program.def(def).kind {
            DefKind::Struct | DefKind::Union | DefKind::Enum => {
                Ty::new(TyKind::Adt(def, self.args_for(def, args_of(0), None)))
            }
            DefKind::Variant => match self.types.program.def(def).parent {
                Some(parent) => Ty::new(TyKind::Adt(
                    parent,
                    self.args_for(parent, args_of(0).or(args_of(1)), None),
                )),
                None => Ty::unknown(),
            },
            DefKind::TypeAlias => {
                let args = self.args_for(def, args_of(0), None);
                self.types.alias(def).subst(&args)
            }
            // An old-style trait object without `dyn`.
            DefKind::Trait => match segments.last() {
                Some(last) => {
                    let args = self.args_for(def, last.args.as_deref(), Some(Ty::unknown()));
                    let assoc = self.bindings(def, last.args.as_deref());
                    Ty::new(TyKind::Dyn(vec![DynBound {
                        krate_trait: def,
                        args: Tys::new(&args[1..]),
                        assoc,
                    }]))
                }
                None => Ty::unknown(),
            },
            _ => Ty::unknown(),
        }
    }

    /// `T::A::B`: associated types by name.
    fn assoc_chain(&self, ty: Ty, rest: &[crate::syntax::ast::Segment]) -> Ty {
        let mut ty = ty;
        for segment in rest {
            ty = self.assoc(ty, segment.name, segment.args.as_deref());
        }
        ty
    }

    /// The associated type `name` of a type: of a bound of a parameter, of the impl or trait at hand.
    fn assoc(&self, ty: Ty, name: Name, args: Option<&GenericArgs>) -> Ty {
        // `I::Item` in `impl<I: Iterator> IntoIterator for I` is the bound's, not the impl's.
        if let TyKind::Param { name: param, .. } = ty.kind() {
            for (at, bound) in self.types.written_bounds(self.def, *param) {
                if let Some(found) = self.types.bound_assoc(at, &bound.path, ty, name) {
                    return self.finish_assoc(found, args);
                }
            }
        }
        // `Self::Item` in an impl is what the impl says.
        if Some(ty) == self.types.self_ty(self.def)
            && let Some(owner) = self.types.owner(self.def)
        {
            if self.types.program.def(owner).kind == DefKind::Impl {
                if let Some(def) = self.types.assoc_item(owner, name, DefKind::TypeAlias) {
                    let own = self.assoc_args(def, self.types.generics(owner).identity(), args);
                    return self.types.alias(def).subst(&own);
                }
                // What another impl says of a trait that this one builds on, or of the very trait by default.
                if let Some(tr) = self.types.impl_header(owner).trait_ref.clone()
                    && let Some(assoc) = self.types.assoc_in_supers(tr.trait_def, name)
                {
                    let of = self.types.program.def(assoc).parent;
                    let supers = self.types.supertraits(tr.trait_def);
                    let above = supers.iter().find(|s| Some(s.trait_def) == of);
                    let of = above.map_or(tr.args, |s| s.args.subst(&tr.args));
                    let args = self.assoc_args(assoc, of, args);
                    return Ty::new(TyKind::Projection { assoc, args });
                }
            } else if let Some(assoc) = self.types.assoc_item(owner, name, DefKind::TypeAlias) {
                let args = self.assoc_args(assoc, self.types.generics(owner).identity(), args);
                return Ty::new(TyKind::Projection { assoc, args });
            }
        }
        if let TyKind::Projection { assoc, args: of } = ty.kind() {
            // `T::Item::Out`: through the bounds written on the associated type.
            if let Some(ItemKind::TypeAlias { bounds, .. }) =
                self.types.program.item(*assoc).map(|i| &i.kind)
            {
                for bound in bounds {
                    if let Some((found, inner)) =
                        self.types.bound_assoc(*assoc, &bound.path, ty, name)
                    {
                        let mut inner = inner.subst(of).to_vec();
                        if let Some(first) = inner.first_mut() {
                            *first = ty;
                        }
                        return self.finish_assoc((found, Tys::new(&inner)), args);
                    }
                }
            }
            for (at, bound) in self.types.where_bounds(self.def, ty) {
                if let Some(found) = self.types.bound_assoc(at, &bound.path, ty, name) {
                    return self.finish_assoc(found, args);
                }
            }
        }
        Ty::unknown()
    }

    fn finish_assoc(&self, (assoc, trait_args): (DefId, Tys), args: Option<&GenericArgs>) -> Ty {
        let args = self.assoc_args(assoc, trait_args, args);
        Ty::new(TyKind::Projection { assoc, args })
    }

    /// The trait's arguments, then the associated type's own.
    fn assoc_args(&self, assoc: DefId, of: Tys, own: Option<&GenericArgs>) -> Tys {
        let generics = self.types.generics(assoc);
        let n_own = generics.params.len() - generics.n_parent;
        if n_own == 0 {
            return of;
        }
        let mut list = of.to_vec();
        list.truncate(generics.n_parent);
        let mut written = own.into_iter().flat_map(|a| &a.args).map(|a| self.arg(a));
        list.extend((0..n_own).map(|_| written.next().unwrap_or_else(|| (self.fill)())));
        Tys::new(&list)
    }

    fn arg(&self, arg: &GenericArg) -> Ty {
        match arg {
            GenericArg::Type(TypeRef::Path(path))
                if path.qself.is_none() && path.segments.len() == 1 =>
            {
                // A const parameter or constant looks like a type.
                match self.path(path) {
                    ty if ty.is_unknown() => self.types.const_arg(
                        &crate::syntax::ast::ConstArg::Path(Box::new(path.clone())),
                        self.generics,
                    ),
                    ty => ty,
                }
            }
            GenericArg::Type(ty) => self.ty(ty),
            GenericArg::Const(value) => self.types.const_arg(value, self.generics),
        }
    }

    /// The arguments of a definition without generic parents, as written, by default, or filled in.
    pub fn args_for(&self, def: DefId, written: Option<&GenericArgs>, self_ty: Option<Ty>) -> Tys {
        let generics = self.types.generics(def);
        let mut list: Vec<Ty> = Vec::with_capacity(generics.params.len());
        let mut rest = written.into_iter().flat_map(|a| &a.args);
        let explicit = written.is_some_and(|a| !a.args.is_empty());
        for (i, param) in generics.params.iter().enumerate() {
            if i == 0
                && param.own.is_none()
                && let Some(ty) = self_ty
            {
                list.push(ty);
                continue;
            }
            let ty = match rest.next() {
                Some(arg) => self.arg(arg).given_for(param.is_const),
                None if param.has_default && (explicit || self.fills_default()) => {
                    self.default_of(param, &list)
                }
                None => (self.fill)(),
            };
            list.push(ty);
        }
        Tys::new(&list)
    }

    /// Arguments as written.
    pub fn explicit(&self, args: &GenericArgs) -> Vec<Ty> {
        args.args.iter().map(|a| self.arg(a)).collect()
    }

    /// `T::Name`
    pub fn assoc_of(&self, ty: Ty, name: Name, args: Option<&GenericArgs>) -> Ty {
        self.assoc(ty, name, args)
    }

    /// Outside bodies, a missing argument is its default.
    fn fills_default(&self) -> bool {
        (self.fill)().is_unknown()
    }

    fn default_of(&self, param: &super::generics::Param, so_far: &[Ty]) -> Ty {
        let Some((owner, idx)) = param.own else {
            return Ty::unknown();
        };
        let Some(generics) = self.types.ast_generics(owner) else {
            return Ty::unknown();
        };
        match &generics.params[idx as usize].kind {
            GenericParamKind::Type {
                default: Some(ty), ..
            } => self
                .types
                .in_scope(owner, |scope| scope.ty(ty))
                .subst(so_far),
            GenericParamKind::Const {
                default: Some(value),
                ..
            } => self.types.const_arg(value, &self.types.generics(owner)),
            _ => Ty::unknown(),
        }
    }

    /// A trait with its arguments, `Self` first.
    pub fn trait_ref(&self, path: &Path, self_ty: Ty) -> Option<TraitRef> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let found = self
            .types
            .program
            .resolve(self.scope, path.global, &names, Ns::Types)?;
        let def = found.res.def().filter(|_| found.len == names.len())?;
        if !matches!(
            self.types.program.def(def).kind,
            DefKind::Trait | DefKind::TraitAlias
        ) {
            return None;
        }
        let written = path.segments.last().and_then(|s| s.args.as_deref());
        // `AsyncFn(A) -> R` is called like a function that gives a future.
        let known = &self.types.known;
        let plain = match Some(def) {
            of if of == known.async_fn => known.fn_,
            of if of == known.async_fn_mut => known.fn_mut,
            of if of == known.async_fn_once => known.fn_once,
            _ => None,
        };
        let is_async = plain.is_some();
        let def = plain.unwrap_or(def);
        let args = self.args_for(def, written, Some(self_ty));
        let mut assoc = self.bindings(def, written);
        if is_async {
            for (_, ty) in &mut assoc {
                *ty = Ty::new(TyKind::Future(*ty));
            }
        }
        Some(TraitRef {
            trait_def: def,
            args,
            assoc,
        })
    }

    /// `Item = T` and the like.
    fn bindings(&self, trait_def: DefId, written: Option<&GenericArgs>) -> Vec<(DefId, Ty)> {
        let mut found = Vec::new();
        for binding in written.into_iter().flat_map(|a| &a.bindings) {
            let Some(assoc) = self.types.assoc_in_supers(trait_def, binding.name) else {
                continue;
            };
            if let BindingKind::Type(ty) = &binding.kind {
                found.push((assoc, self.ty(ty)));
            }
        }
        found
    }
}

fn mutability(mutable: bool) -> Mutability {
    if mutable {
        Mutability::Mut
    } else {
        Mutability::Shared
    }
}
