//! Paths in expressions and patterns.

use super::{Answer, Infer};
use crate::names::{DefId, DefKind, Ns, Res, Stop};
use crate::syntax::Name;
use crate::syntax::ast::{ExprId, GenericArgs, Path, Segment};
use crate::types::impls::Head;
use crate::types::{PathRes, Reason, TraitRef, Ty, TyKind, Tys};

/// A value that a path names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub def: DefId,
    pub args: Tys,
}

impl Infer<'_, '_> {
    pub(super) fn path_expr(&mut self, expr: ExprId, path: &Path) -> Ty {
        if let ([one], None, false) = (path.segments.as_slice(), &path.qself, path.global) {
            if let Some((_, pat)) = self.locals.iter().rev().find(|(n, _)| *n == one.name) {
                let pat = *pat;
                self.result.paths.insert(expr, PathRes::Local(pat));
                return self.result.pat_ty[pat.idx()];
            }
            // A const parameter.
            if self
                .types
                .generics(self.owner)
                .params
                .iter()
                .any(|p| p.is_const && p.name == one.name)
            {
                self.result.paths.insert(expr, PathRes::Unknown);
                return Ty::prim(crate::types::Prim::Usize);
            }
        }
        match self.value_path(path) {
            Some(Named { def, args }) => {
                self.result.paths.insert(expr, PathRes::Def(def, args));
                self.value_of(def, args)
            }
            None => {
                self.result.paths.insert(expr, PathRes::Unknown);
                let reason = self.no_value(path);
                self.unknown(expr, reason);
                Ty::unknown()
            }
        }
    }

    /// Why a path names no value: where it stops.
    fn no_value(&mut self, path: &Path) -> Reason {
        if let Some(qself) = &path.qself {
            let ty = self.lower(&qself.ty);
            return self.no_item(ty);
        }
        let of_self = |name: Name| name == "Self" && !path.global;
        let generics = self.types.generics(self.owner);
        let ty = match path.segments.first().map(|s| s.name) {
            None => return Reason::OwnerUnknown,
            Some(first) if of_self(first) => self.types.self_ty(self.owner),
            Some(first) if !path.global && path.segments.len() > 1 => {
                generics.find(first).map(|idx| {
                    let idx = idx as u32;
                    Ty::new(TyKind::Param { idx, name: first })
                })
            }
            Some(_) => None,
        };
        if let Some(ty) = ty {
            return self.no_item(ty);
        }
        self.stop_of(path, Ns::Values)
    }

    /// Why a path names no struct or variant.
    pub(super) fn no_type(&mut self, path: &Path) -> Reason {
        match path.segments.first() {
            Some(first) if first.name == "Self" && path.qself.is_none() => {
                let ty = self.types.self_ty(self.owner).unwrap_or_default();
                self.no_item(ty)
            }
            _ => self.stop_of(path, Ns::Types),
        }
    }

    fn stop_of(&mut self, path: &Path, ns: Ns) -> Reason {
        let program = self.types.program;
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let Some(found) = program.resolve(self.scope, path.global, &names, ns) else {
            let stop = program.stop(self.scope, path.global, &names, ns);
            return stop.map_or(Reason::OwnerUnknown, Reason::NoPath);
        };
        let used = &path.segments[..found.len];
        match found.res {
            Res::Def(def) if found.len == names.len() => Reason::NoValue(def),
            Res::Def(def) if program.def(def).kind == DefKind::Trait => {
                Reason::NoPath(Stop::NotIn(def, names[found.len]))
            }
            Res::Def(def) => {
                let ty = self.with_scope(|scope| scope.def_ty(def, used));
                let ty = self.normalize(ty);
                self.no_item(ty)
            }
            Res::Prim(prim) => self.no_item(Ty::prim(prim)),
        }
    }

    fn no_item(&self, ty: Ty) -> Reason {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Unknown | TyKind::Infer(_) => Reason::OwnerUnknown,
            _ => match self.unread_krate(ty) {
                Some(krate) => Reason::UnreadKrate(krate),
                None => Reason::NoItem(ty),
            },
        }
    }

    /// The type of a named value; its bounds become goals.
    fn value_of(&mut self, def: DefId, args: Tys) -> Ty {
        let kind = self.types.program.def(def).kind;
        match kind {
            DefKind::Const | DefKind::Static => {
                let ty = self.types.value_ty(def).subst(&args);
                self.normalize(ty)
            }
            DefKind::Fn => {
                for pred in self.types.predicates(def).iter() {
                    self.add_goal(pred.subst(&args));
                }
                Ty::new(TyKind::FnDef(def, args))
            }
            DefKind::Struct | DefKind::Variant => {
                use crate::syntax::ast::FieldsKind;
                let tuple = self
                    .types
                    .ast_fields(def)
                    .is_some_and(|f| f.kind == FieldsKind::Tuple);
                if tuple {
                    Ty::new(TyKind::FnDef(def, args))
                } else {
                    let ty = self.types.self_ty(def).unwrap_or_default().subst(&args);
                    self.normalize(ty)
                }
            }
            _ => Ty::unknown(),
        }
    }

    /// The definition that a path in a pattern or call names.
    pub(super) fn value_path_def(&mut self, path: &Path) -> Option<DefId> {
        self.value_path(path).map(|n| n.def)
    }

    pub(super) fn value_path(&mut self, path: &Path) -> Option<Named> {
        if let Some(qself) = &path.qself {
            let ty = self.lower(&qself.ty);
            if qself.trait_len == 0 {
                return self.assoc_path(ty, &path.segments);
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
            let tr = self.with_scope(|scope| scope.trait_ref(&trait_path, ty))?;
            let item = rest.first()?;
            let def = self.trait_value(tr.trait_def, item.name)?;
            return Some(Named {
                def,
                args: self.own_args(def, tr.args, item.args.as_deref()),
            });
        }
        let first = path.segments.first()?;
        if !path.global {
            if first.name == "Self" {
                let ty = self.types.self_ty(self.owner)?;
                let ty = self.normalize(ty);
                if path.segments.len() == 1 {
                    let (def, args) = ty.adt()?;
                    return Some(Named { def, args });
                }
                return self.assoc_path(ty, &path.segments[1..]);
            }
            let generics = self.types.generics(self.owner);
            if path.segments.len() > 1
                && let Some(idx) = generics.find(first.name)
            {
                let ty = Ty::new(TyKind::Param {
                    idx: idx as u32,
                    name: first.name,
                });
                return self.assoc_path(ty, &path.segments[1..]);
            }
        }
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let Some(found) = self
            .types
            .program
            .resolve(self.scope, path.global, &names, Ns::Values)
        else {
            // `u32::MAX` where a module `u32` shadows the type.
            let found =
                self.types
                    .program
                    .resolve(self.scope, path.global, &names[..1], Ns::Types)?;
            let Res::Def(_) = found.res else { return None };
            let prim = crate::types::Prim::from_name(first.name)?;
            return self.assoc_path(Ty::prim(prim), &path.segments[1..]);
        };
        let used = &path.segments[..found.len];
        let rest = &path.segments[found.len..];
        if rest.is_empty() {
            return self.whole_path(found.res.def()?, used);
        }
        let ty = match found.res {
            Res::Prim(prim) => Ty::prim(prim),
            Res::Def(def) if self.types.program.def(def).kind == DefKind::Trait => {
                let own = self.table.fresh();
                let args = self.with_scope(|scope| {
                    scope.args_for(def, used.last().and_then(|s| s.args.as_deref()), Some(own))
                });
                let item = rest.first()?;
                let method = self.trait_value(def, item.name)?;
                return Some(Named {
                    def: method,
                    args: self.own_args(method, args, item.args.as_deref()),
                });
            }
            Res::Def(def) => {
                let ty = self.with_scope(|scope| scope.def_ty(def, used));
                self.normalize(ty)
            }
        };
        self.assoc_path(ty, rest)
    }

    fn whole_path(&mut self, def: DefId, segments: &[Segment]) -> Option<Named> {
        let last = segments.last()?;
        let args = match self.types.program.def(def).kind {
            DefKind::Variant => {
                let parent = self.types.program.def(def).parent?;
                let of_enum = segments
                    .len()
                    .checked_sub(2)
                    .and_then(|i| segments[i].args.as_deref());
                self.with_scope(|scope| {
                    scope.args_for(parent, last.args.as_deref().or(of_enum), None)
                })
            }
            DefKind::Fn | DefKind::Struct | DefKind::Union => {
                self.with_scope(|scope| scope.args_for(def, last.args.as_deref(), None))
            }
            DefKind::Const | DefKind::Static => Tys::empty(),
            _ => return None,
        };
        Some(Named { def, args })
    }

    /// The parents' arguments and an item's own, written or variables.
    pub(super) fn own_args(
        &mut self,
        def: DefId,
        parent: Tys,
        written: Option<&GenericArgs>,
    ) -> Tys {
        let generics = self.types.generics(def);
        let mut list = parent.to_vec();
        list.truncate(generics.n_parent);
        let n_own = generics.params.len().saturating_sub(list.len());
        if n_own == 0 {
            return Tys::new(&list);
        }
        let mut given: Vec<Ty> = match written {
            Some(args) => self.with_scope(|scope| scope.explicit(args)),
            None => Vec::new(),
        };
        given.truncate(n_own);
        let params = generics.params.iter().skip(list.len());
        let given = given
            .into_iter()
            .zip(params)
            .map(|(ty, param)| ty.given_for(param.is_const));
        let given: Vec<Ty> = given.map(|t| self.normalize(t)).collect();
        let missing = n_own - given.len();
        list.extend(given);
        for _ in 0..missing {
            list.push(self.table.fresh());
        }
        Tys::new(&list)
    }

    fn trait_value(&self, trait_def: DefId, name: Name) -> Option<DefId> {
        let own = |t: DefId| {
            self.types
                .assoc_item(t, name, DefKind::Fn)
                .or_else(|| self.types.assoc_item(t, name, DefKind::Const))
        };
        own(trait_def).or_else(|| {
            self.types
                .supertraits(trait_def)
                .iter()
                .find_map(|s| own(s.trait_def))
        })
    }

    /// `Type::name`: a variant, an inherent item, an item of a trait.
    fn assoc_path(&mut self, ty: Ty, rest: &[Segment]) -> Option<Named> {
        let (item, tail) = rest.split_first()?;
        if !tail.is_empty() {
            // `T::Assoc::function`
            let path = self.with_scope(|scope| scope.assoc_of(ty, item.name, item.args.as_deref()));
            let ty = self.normalize(path);
            return self.assoc_path(ty, tail);
        }
        let ty = self.known(ty);
        if let TyKind::Adt(def, args) = ty.kind()
            && self.types.program.def(*def).kind == DefKind::Enum
            && let Some(Res::Def(variant)) =
                self.types.program.in_scope(*def, item.name, Ns::Values)
        {
            return Some(Named {
                def: variant,
                args: *args,
            });
        }
        if let Some(found) = self.inherent_value(ty, item.name) {
            return Some(Named {
                def: found.def,
                args: self.own_args(found.def, found.args, item.args.as_deref()),
            });
        }
        let (trait_ref, def) = self.trait_value_of(ty, item.name)?;
        Some(Named {
            def,
            args: self.own_args(def, trait_ref, item.args.as_deref()),
        })
    }

    fn inherent_value(&mut self, ty: Ty, name: Name) -> Option<Named> {
        let head = Head::of(ty);
        if head == Head::Any {
            return None;
        }
        for imp in self.types.inherent_impls(head) {
            let found = self
                .types
                .assoc_item(imp, name, DefKind::Fn)
                .or_else(|| self.types.assoc_item(imp, name, DefKind::Const));
            let Some(def) = found else { continue };
            let snapshot = self.table.snapshot();
            let n_goals = self.goals.len();
            let args = self.fresh_args(imp);
            let of = self.types.impl_header(imp).self_ty.subst(&args);
            let of = self.normalize(of);
            if self.table.unify(of, ty) {
                return Some(Named { def, args });
            }
            self.table.rollback(snapshot);
            self.goals.truncate(n_goals);
        }
        None
    }

    /// An item of a trait that the type implements or may implement: bounds first, then traits in scope.
    fn trait_value_of(&mut self, ty: Ty, name: Name) -> Option<(Tys, DefId)> {
        let env = self.env.clone();
        for pred in env.iter() {
            if self.table.shallow(pred.self_ty()) == ty
                && let Some(def) = self.trait_value(pred.trait_def, name)
            {
                return Some((self.args_of_owner(def, pred), def));
            }
        }
        for bound in self.bounds_of(ty) {
            if let Some(def) = self.trait_value(bound.trait_def, name) {
                return Some((self.args_of_owner(def, &bound), def));
            }
        }
        let candidates = self.trait_items_in_scope(name);
        let mut maybe = None;
        for def in candidates {
            let Some(trait_def) = self.types.program.def(def).parent else {
                continue;
            };
            let mut args = self.fresh_args(trait_def).to_vec();
            if let Some(first) = args.first_mut() {
                *first = ty;
            }
            let args = Tys::new(&args);
            match self.select(trait_def, args) {
                Answer::Yes(_) => return Some((args, def)),
                Answer::Maybe => maybe = maybe.or(Some((args, def))),
                Answer::No => {}
            }
        }
        maybe
    }

    /// The arguments of the trait that declares `def`, from a reference to it or to a trait that builds on it.
    pub(super) fn args_of_owner(&self, def: DefId, from: &TraitRef) -> Tys {
        let owner = self.types.program.def(def).parent;
        if owner == Some(from.trait_def) {
            return from.args;
        }
        let supers = self.types.supertraits(from.trait_def);
        supers
            .iter()
            .find(|s| Some(s.trait_def) == owner)
            .map_or(from.args, |s| s.args.subst(&from.args))
    }

    /// The struct, union or variant that a path in a struct literal or pattern names.
    pub(super) fn type_path_def(&mut self, path: &Path) -> Option<DefId> {
        self.struct_path(path).map(|n| n.def)
    }

    /// As [`Infer::type_path_def`], with the type's arguments.
    pub(super) fn struct_path(&mut self, path: &Path) -> Option<Named> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let first = path.segments.first()?;
        if path.qself.is_none() && (path.global || first.name != "Self") {
            let found = self
                .types
                .program
                .resolve(self.scope, path.global, &names, Ns::Types)?;
            let def = found.res.def()?;
            if found.len == names.len() && self.types.program.def(def).kind == DefKind::Variant {
                let parent = self.types.program.def(def).parent?;
                let of_enum = path
                    .segments
                    .len()
                    .checked_sub(2)
                    .and_then(|i| path.segments[i].args.as_deref());
                let args = self.with_scope(|scope| scope.args_for(parent, of_enum, None));
                return Some(Named { def, args });
            }
            if found.len + 1 == names.len() {
                // `Alias::Variant { … }`
                let ty = self.with_scope(|scope| scope.def_ty(def, &path.segments[..found.len]));
                return self.variant_of(ty, names[found.len]);
            }
        }
        if first.name == "Self" && path.segments.len() == 2 {
            let ty = self.types.self_ty(self.owner)?;
            if let Some(found) = self.variant_of(ty, names[1]) {
                return Some(found);
            }
        }
        let ty = self.with_scope(|scope| scope.path(path));
        let ty = self.normalize(ty);
        let (def, args) = ty.adt()?;
        Some(Named { def, args })
    }

    fn variant_of(&mut self, ty: Ty, name: Name) -> Option<Named> {
        let ty = self.normalize(ty);
        let (def, args) = ty.adt()?;
        let Some(Res::Def(variant)) = self.types.program.in_scope(def, name, Ns::Types) else {
            return None;
        };
        Some(Named { def: variant, args })
    }
}
