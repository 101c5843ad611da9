//! Does a type implement a trait, by which impl, and what are the associated types?

use super::Infer;
use crate::names::{DefId, DefKind};
use crate::syntax::Name;
use crate::types::impls::Head;
use crate::types::{TraitRef, Ty, TyKind, Tys};

/// How a trait is implemented for a type.
#[derive(Debug, Clone)]
pub enum Selected {
    Impl(DefId, Tys),
    /// By a bound in scope, on an opaque type, of a trait object: its trait reference.
    Bound(TraitRef),
    /// By `#[derive]` on this type.
    Derived(DefId),
    /// By the language: closures, futures, auto traits.
    Builtin,
}

#[derive(Debug, Clone)]
pub enum Answer {
    Yes(Selected),
    No,
    /// Not enough is known yet, or too many could be meant.
    Maybe,
}

/// What is still to be shown.
#[derive(Debug, Clone)]
pub enum Goal {
    Trait(TraitRef),
    /// `<args> as Trait>::assoc` is this type.
    Projection {
        assoc: DefId,
        args: Tys,
        ty: Ty,
    },
}

/// How many impls are tried for one question.
const MAX_IMPLS: u32 = 400;

/// How deeply bounds of impls are followed.
const MAX_NESTING: usize = 8;

impl Infer<'_, '_> {
    /// How `trait_def` is implemented for `args`. Binds nothing.
    pub fn select(&mut self, trait_def: DefId, args: Tys) -> Answer {
        let args = args.map(&mut |t| self.table.resolve(t));
        let self_ty = args.first().copied().unwrap_or_default();
        let known = &self.types.known;
        let auto = [
            known.sized,
            known.send,
            known.sync,
            known.unpin,
            known.unwind_safe,
            known.ref_unwind_safe,
        ];
        if auto.contains(&Some(trait_def)) {
            return Answer::Yes(Selected::Builtin);
        }
        if let Some(found) = self.by_env(trait_def, args) {
            return Answer::Yes(Selected::Bound(found));
        }
        match self_ty.kind() {
            TyKind::Unknown => return Answer::Maybe,
            TyKind::Infer(_) => {
                // `impl From<X> for ?`: only a hint from the other side could tell.
                return Answer::Maybe;
            }
            _ => {}
        }
        if let Some(found) = self.by_bounds_of(self_ty, trait_def, args) {
            return Answer::Yes(Selected::Bound(found));
        }
        if self.builtin(trait_def, self_ty) {
            if !self.takes(self_ty, args) {
                return Answer::No;
            }
            return Answer::Yes(Selected::Builtin);
        }
        if let TyKind::Adt(def, _) = self_ty.kind()
            && self.types.derived_traits(*def).contains(&trait_def)
        {
            return Answer::Yes(Selected::Derived(*def));
        }
        let key = (trait_def, args);
        let closed = !args.iter().any(|t| t.has_infer());
        if closed && let Some(known) = self.selections.get(&key) {
            return known.clone();
        }
        if self.active.is_empty() {
            self.fuel = MAX_IMPLS;
        }
        if self.active.len() > MAX_NESTING || self.active.contains(&key) || self.fuel == 0 {
            self.cut = true;
            return Answer::Maybe;
        }
        let outer_cut = std::mem::replace(&mut self.cut, false);
        self.active.push(key);
        let answer = self.by_impls(trait_def, args);
        self.active.pop();
        // An answer that was cut short holds here only.
        if closed && (!self.cut || self.active.is_empty()) {
            self.selections.insert(key, answer.clone());
        }
        self.cut |= outer_cut;
        answer
    }

    fn by_impls(&mut self, trait_def: DefId, args: Tys) -> Answer {
        let mut yes: Vec<(DefId, Tys)> = Vec::new();
        let mut maybe: Vec<(DefId, Tys)> = Vec::new();
        for def in self.types.candidate_impls(trait_def, &args) {
            if self.fuel == 0 {
                self.cut = true;
                return Answer::Maybe;
            }
            self.fuel -= 1;
            match self.try_impl(def, args) {
                Some((true, impl_args)) => yes.push((def, impl_args)),
                Some((false, impl_args)) => maybe.push((def, impl_args)),
                None => {}
            }
            if yes.len() > 1 {
                break;
            }
        }
        let closed = !args.iter().any(|t| t.has_infer());
        match (yes.as_slice(), maybe.as_slice()) {
            ([(def, impl_args)], []) => Answer::Yes(Selected::Impl(*def, *impl_args)),
            ([(def, impl_args), ..], _) if closed => Answer::Yes(Selected::Impl(*def, *impl_args)),
            ([], [(def, impl_args)]) => Answer::Yes(Selected::Impl(*def, *impl_args)),
            ([], []) => Answer::No,
            _ => Answer::Maybe,
        }
    }

    /// Whether an impl's header fits, and whether its bounds surely hold. Binds nothing.
    fn try_impl(&mut self, def: DefId, args: Tys) -> Option<(bool, Tys)> {
        let snapshot = self.table.snapshot();
        let result = self.match_impl(def, args).and_then(|impl_args| {
            let mut sure = true;
            for pred in self.types.predicates(def).iter() {
                let pred = pred.subst(&impl_args);
                match self.holds(&pred) {
                    Some(true) => {}
                    Some(false) => return None,
                    None => sure = false,
                }
            }
            Some((sure, impl_args))
        });
        self.table.rollback(snapshot);
        result
    }

    /// Unifies an impl's header with the arguments of its trait; the impl's own arguments as variables.
    pub fn match_impl(&mut self, def: DefId, args: Tys) -> Option<Tys> {
        let header = self.types.impl_header(def);
        let trait_ref = header.trait_ref.as_ref()?;
        if !Head::of(header.self_ty).may_match(Head::of(args[0])) {
            return None;
        }
        let impl_args = self.fresh_args(def);
        let of = trait_ref.args.subst(&impl_args);
        if of.len() != args.len() {
            return None;
        }
        for (x, y) in of.iter().zip(args.iter()) {
            let x = if x.any(&mut |t| matches!(t.kind(), TyKind::Projection { .. })) {
                self.normalize_now(*x).unwrap_or_default()
            } else {
                *x
            };
            if !self.table.unify(x, *y) {
                return None;
            }
        }
        Some(impl_args)
    }

    /// `Some(false)` only where it is certain.
    fn holds(&mut self, pred: &TraitRef) -> Option<bool> {
        let args = pred.args.map(&mut |t| self.normalize_now(t).unwrap_or(t));
        let args = args.map(&mut |t| self.table.resolve(t));
        match self.select(pred.trait_def, args) {
            Answer::No => Some(false),
            Answer::Maybe => None,
            Answer::Yes(selected) => {
                for (assoc, ty) in &pred.assoc {
                    if let Some(found) = self.assoc_of(&selected, *assoc, args) {
                        let found = self.normalize_now(found).unwrap_or(found);
                        let Some(wanted) = self.normalize_now(*ty) else {
                            continue;
                        };
                        if !self.table.unify(found, wanted) {
                            return Some(false);
                        }
                    }
                }
                // What it fixes is bound, for the predicates that follow.
                if let (Selected::Builtin, Some(given)) = (&selected, args.get(1).copied())
                    && let Some((params, _)) = self.callable(args[0])
                {
                    self.table.unify(given, Ty::new(TyKind::Tuple(params)));
                }
                if let Selected::Impl(def, _) = selected {
                    let snapshot = self.table.snapshot();
                    if self.match_impl(def, args).is_none() {
                        self.table.rollback(snapshot);
                    }
                }
                Some(true)
            }
        }
    }

    fn by_env(&mut self, trait_def: DefId, args: Tys) -> Option<TraitRef> {
        let env = self.env.clone();
        let mut found: Option<TraitRef> = None;
        for pred in env.iter().filter(|p| p.trait_def == trait_def) {
            let snapshot = self.table.snapshot();
            let same = pred.args.len() == args.len()
                && !matches!(args[0].kind(), TyKind::Infer(_) | TyKind::Unknown)
                && pred
                    .args
                    .iter()
                    .zip(args.iter())
                    .all(|(x, y)| self.table.unify(*x, *y));
            self.table.rollback(snapshot);
            if same {
                // Two bounds of one trait on one parameter (`T: From<A> + From<B>`): the arguments must tell.
                let exact = pred.args == args;
                if exact || found.is_none() {
                    found = Some(pred.clone());
                }
                if exact {
                    break;
                }
            }
        }
        found
    }

    /// By the bounds written on an opaque type, an associated type, or a trait object.
    fn by_bounds_of(&mut self, self_ty: Ty, trait_def: DefId, args: Tys) -> Option<TraitRef> {
        let bounds = self.bounds_of(self_ty);
        for bound in bounds {
            if bound.trait_def != trait_def || bound.args.len() != args.len() {
                continue;
            }
            let snapshot = self.table.snapshot();
            let same = bound
                .args
                .iter()
                .zip(args.iter())
                .skip(1)
                .all(|(x, y)| self.table.unify(*x, *y));
            self.table.rollback(snapshot);
            if same {
                return Some(bound);
            }
        }
        None
    }

    /// What is written of a type that is known by its bounds only, with everything these build on.
    pub fn bounds_of(&mut self, ty: Ty) -> Vec<TraitRef> {
        let direct: Vec<TraitRef> = match ty.kind() {
            TyKind::Opaque { def, idx, args } => self
                .types
                .opaque_bounds(*def, *idx)
                .iter()
                .map(|b| b.subst(args))
                .collect(),
            TyKind::Projection { assoc, args } => self
                .types
                .assoc_bounds(*assoc)
                .iter()
                .map(|b| b.subst(args))
                .collect(),
            TyKind::Dyn(bounds) => bounds
                .iter()
                .map(|b| {
                    let mut args = vec![ty];
                    args.extend(b.args.iter());
                    TraitRef {
                        trait_def: b.krate_trait,
                        args: Tys::new(&args),
                        assoc: b.assoc.clone(),
                    }
                })
                .collect(),
            _ => return Vec::new(),
        };
        let mut found = Vec::new();
        for bound in direct {
            for sup in self.types.supertraits(bound.trait_def).iter() {
                let mut sup = sup.subst(&bound.args);
                // `dyn FnMut<A, Output = B>`: the supertrait's associated type is given on the bound.
                sup.assoc.extend(
                    bound
                        .assoc
                        .iter()
                        .filter(|(d, _)| self.types.program.def(*d).parent == Some(sup.trait_def))
                        .cloned(),
                );
                found.push(sup);
            }
            found.push(bound);
        }
        found
    }

    /// Whether something that is called can be called with the arguments of `Fn(…)`. Binds nothing.
    fn takes(&mut self, self_ty: Ty, args: Tys) -> bool {
        let (Some(given), Some((params, _))) = (args.get(1).copied(), self.callable(self_ty))
        else {
            return true;
        };
        let snapshot = self.table.snapshot();
        let fits = self.table.unify(given, Ty::new(TyKind::Tuple(params)));
        self.table.rollback(snapshot);
        fits
    }

    fn builtin(&mut self, trait_def: DefId, self_ty: Ty) -> bool {
        let known = &self.types.known;
        let is = |known: Option<DefId>| known == Some(trait_def);
        let callable = matches!(
            self_ty.kind(),
            TyKind::Closure { .. } | TyKind::FnDef(..) | TyKind::FnPtr { .. }
        );
        match self_ty.kind() {
            _ if callable && (is(known.fn_once) || is(known.fn_mut) || is(known.fn_)) => true,
            _ if callable && (is(known.clone) || is(known.copy)) => true,
            TyKind::Future(_) if is(known.future) => true,
            TyKind::Tuple(_) | TyKind::Array(..) | TyKind::Never
                if is(known.clone) || is(known.copy) =>
            {
                true
            }
            TyKind::Prim(_)
            | TyKind::Ptr(..)
            | TyKind::Ref(_, crate::types::Mutability::Shared) => is(known.clone) || is(known.copy),
            TyKind::Tuple(_) => {
                is(known.partial_eq)
                    || is(known.eq)
                    || is(known.hash)
                    || is(known.debug)
                    || is(known.ord)
                    || is(known.partial_ord)
                    || is(known.default)
            }
            _ => {
                matches!(&self.types.program.item(trait_def).map(|i| &i.kind), Some(crate::syntax::ast::ItemKind::Trait(it)) if it.is_auto)
            }
        }
    }

    /// The value of an associated type under a selection, if it says so.
    pub fn assoc_of(&mut self, selected: &Selected, assoc: DefId, args: Tys) -> Option<Ty> {
        let name = self.types.program.def(assoc).name;
        match selected {
            Selected::Bound(bound) => bound
                .assoc
                .iter()
                .find(|(d, _)| *d == assoc)
                .map(|(_, t)| *t),
            Selected::Impl(def, _) => {
                let impl_args =
                    self.match_impl(*def, Tys::new(&args[..self.n_trait_args(assoc, args)]))?;
                // The impl's bounds fix what its header leaves open.
                for pred in self.types.predicates(*def).iter() {
                    self.settle(&pred.subst(&impl_args));
                }
                let own = &args[self.n_trait_args(assoc, args)..];
                let mut all = impl_args.to_vec();
                all.extend(own);
                if let Some(item) = self.types.assoc_item(*def, name, DefKind::TypeAlias) {
                    return Some(self.types.alias(item).subst(&all));
                }
                self.types.assoc_default(assoc).map(|t| t.subst(&args))
            }
            Selected::Builtin => self.builtin_assoc(assoc, args),
            Selected::Derived(_) => None,
        }
    }

    fn n_trait_args(&self, assoc: DefId, args: Tys) -> usize {
        self.types.generics(assoc).n_parent.min(args.len())
    }

    /// Binds what a predicate fixes, where exactly one impl fits.
    fn settle(&mut self, pred: &TraitRef) {
        let args = pred.args.map(&mut |t| self.normalize_now(t).unwrap_or(t));
        let args = args.map(&mut |t| self.table.resolve(t));
        if !args.iter().any(|t| t.has_infer()) && pred.assoc.is_empty() {
            return;
        }
        if let Answer::Yes(selected) = self.select(pred.trait_def, args) {
            for (assoc, ty) in &pred.assoc {
                if let Some(found) = self.assoc_of(&selected, *assoc, args) {
                    let found = self.normalize_now(found).unwrap_or(found);
                    let wanted = self.normalize_now(*ty).unwrap_or(*ty);
                    self.table.unify(found, wanted);
                }
            }
        }
    }

    fn builtin_assoc(&mut self, assoc: DefId, args: Tys) -> Option<Ty> {
        let trait_def = self.types.program.def(assoc).parent?;
        let self_ty = self.table.shallow(args[0]);
        if Some(trait_def) == self.types.known.future {
            return match self_ty.kind() {
                TyKind::Future(out) => Some(*out),
                _ => None,
            };
        }
        let (params, ret) = self.callable(self_ty)?;
        if let Some(given) = args.get(1) {
            self.table.unify(*given, Ty::new(TyKind::Tuple(params)));
        }
        Some(ret)
    }

    /// The parameters and the result of something that can be called by its type alone.
    pub fn callable(&mut self, ty: Ty) -> Option<(Tys, Ty)> {
        match ty.kind() {
            TyKind::Closure { params, ret, .. } | TyKind::FnPtr { params, ret } => {
                Some((*params, *ret))
            }
            TyKind::FnDef(def, args) => {
                let sig = self.types.fn_sig(*def);
                let params: Vec<Ty> = sig.params.iter().map(|t| t.subst(args)).collect();
                let params: Vec<Ty> = params.into_iter().map(|t| self.normalize(t)).collect();
                let ret = self.normalize(sig.ret.subst(args));
                Some((Tys::new(&params), ret))
            }
            _ => None,
        }
    }

    /// With every associated type replaced by what it is; by a variable where that is not known yet.
    pub fn normalize(&mut self, ty: Ty) -> Ty {
        if !ty.any(&mut |t| matches!(t.kind(), TyKind::Projection { .. })) {
            return ty;
        }
        self.normalize_parts(ty, true, 0).unwrap_or_default()
    }

    /// As [`Infer::normalize`], without leaving anything to be shown later: `None` if that is not possible now.
    pub fn normalize_now(&mut self, ty: Ty) -> Option<Ty> {
        if !ty.any(&mut |t| matches!(t.kind(), TyKind::Projection { .. })) {
            return Some(ty);
        }
        self.normalize_parts(ty, false, 0)
    }

    fn normalize_parts(&mut self, ty: Ty, later: bool, depth: u32) -> Option<Ty> {
        if depth > 24 {
            return Some(Ty::unknown());
        }
        let mut whole = true;
        let ty = match ty.kind() {
            TyKind::Projection { assoc, args } => {
                let args = args.map(&mut |t| match self.normalize_parts(t, later, depth + 1) {
                    Some(t) => t,
                    None => {
                        whole = false;
                        t
                    }
                });
                if !whole {
                    return None;
                }
                return match self.project(*assoc, args) {
                    Projected::Known(found) => self.normalize_parts(found, later, depth + 1),
                    Projected::Rigid => Some(Ty::new(TyKind::Projection {
                        assoc: *assoc,
                        args,
                    })),
                    Projected::Unknown => Some(Ty::unknown()),
                    Projected::Later if later => {
                        let var = self.table.fresh();
                        self.goals.push(Goal::Projection {
                            assoc: *assoc,
                            args,
                            ty: var,
                        });
                        Some(var)
                    }
                    Projected::Later => None,
                };
            }
            _ => ty.map_parts(&mut |t| match self.normalize_parts(t, later, depth + 1) {
                Some(t) => t,
                None => {
                    whole = false;
                    t
                }
            }),
        };
        whole.then_some(ty)
    }

    pub fn project(&mut self, assoc: DefId, args: Tys) -> Projected {
        let Some(trait_def) = self.types.program.def(assoc).parent else {
            return Projected::Unknown;
        };
        let n = self.n_trait_args(assoc, args);
        let trait_args = Tys::new(&args[..n]).map(&mut |t| self.table.resolve(t));
        let self_ty = trait_args.first().copied().unwrap_or_default();
        // A bound that gives the associated type settles it, whatever else is known.
        if let Some(found) = self.env_binding(trait_def, trait_args, assoc) {
            return Projected::Known(found);
        }
        match self.select(trait_def, trait_args) {
            Answer::Maybe => match self_ty.kind() {
                TyKind::Unknown => Projected::Unknown,
                _ => Projected::Later,
            },
            Answer::No => Projected::Unknown,
            Answer::Yes(selected) => match self.assoc_of(&selected, assoc, args) {
                Some(found) => Projected::Known(found),
                None => match selected {
                    Selected::Bound(bound) => {
                        // The bound's arguments fix the projection's (`T: Add<?>`).
                        for (x, y) in bound.args.iter().zip(trait_args.iter()) {
                            self.table.unify(*x, *y);
                        }
                        Projected::Rigid
                    }
                    _ => Projected::Unknown,
                },
            },
        }
    }

    fn env_binding(&mut self, trait_def: DefId, args: Tys, assoc: DefId) -> Option<Ty> {
        let env = self.env.clone();
        for pred in env.iter() {
            let Some((_, ty)) = pred.assoc.iter().find(|(d, _)| *d == assoc) else {
                continue;
            };
            let base: Vec<Tys> = if pred.trait_def == trait_def {
                vec![pred.args]
            } else {
                let supers = self.types.supertraits(pred.trait_def);
                supers
                    .iter()
                    .filter(|s| s.trait_def == trait_def)
                    .map(|s| s.args.subst(&pred.args))
                    .collect()
            };
            for of in base {
                if matches!(args[0].kind(), TyKind::Infer(_)) {
                    continue;
                }
                let snapshot = self.table.snapshot();
                if of.len() == args.len()
                    && of
                        .iter()
                        .zip(args.iter())
                        .all(|(x, y)| self.table.unify(*x, *y))
                {
                    return Some(*ty);
                }
                self.table.rollback(snapshot);
            }
        }
        None
    }

    /// A trait's goal: what it fixes is bound; `true` when nothing is left to do.
    fn try_trait_goal(&mut self, goal: &TraitRef) -> bool {
        let args = goal.args.map(&mut |t| self.table.resolve(t));
        match self.select(goal.trait_def, args) {
            Answer::No => true,
            Answer::Maybe => false,
            Answer::Yes(selected) => {
                match &selected {
                    Selected::Impl(def, _) => {
                        if let Some(impl_args) = self.match_impl(*def, args) {
                            for pred in self.types.predicates(*def).iter() {
                                let pred = pred.subst(&impl_args);
                                if pred.args.iter().any(|t| t.has_infer()) || !pred.assoc.is_empty()
                                {
                                    self.add_goal(pred);
                                }
                            }
                        }
                    }
                    Selected::Bound(bound) => {
                        for (x, y) in bound.args.iter().zip(args.iter()) {
                            self.table.unify(*x, *y);
                        }
                    }
                    Selected::Builtin => {
                        if let Some((params, _)) = self.callable(args[0])
                            && let Some(given) = args.get(1)
                        {
                            self.table.unify(*given, Ty::new(TyKind::Tuple(params)));
                        }
                    }
                    Selected::Derived(_) => {}
                }
                for (assoc, ty) in &goal.assoc {
                    let of = self.assoc_args_for(*assoc, goal.trait_def, args);
                    self.goals.push(Goal::Projection {
                        assoc: *assoc,
                        args: of,
                        ty: *ty,
                    });
                }
                true
            }
        }
    }

    /// The arguments of the trait that declares `assoc`, seen from a trait that builds on it.
    fn assoc_args_for(&self, assoc: DefId, trait_def: DefId, args: Tys) -> Tys {
        let owner = self.types.program.def(assoc).parent;
        if owner == Some(trait_def) {
            return args;
        }
        let supers = self.types.supertraits(trait_def);
        supers
            .iter()
            .find(|s| Some(s.trait_def) == owner)
            .map_or(args, |s| s.args.subst(&args))
    }

    pub fn add_goal(&mut self, pred: TraitRef) {
        let known = &self.types.known;
        let auto = [known.sized, known.send, known.sync, known.unpin, known.copy];
        if auto.contains(&Some(pred.trait_def)) {
            return;
        }
        let args = pred.args.map(&mut |t| self.normalize(t));
        let assoc = pred
            .assoc
            .iter()
            .map(|(d, t)| (*d, self.normalize(*t)))
            .collect();
        self.goals.push(Goal::Trait(TraitRef {
            trait_def: pred.trait_def,
            args,
            assoc,
        }));
    }

    /// Works on what is still to be shown until nothing moves.
    pub fn solve_goals(&mut self) {
        for _ in 0..64 {
            let before = (self.table.version, self.goals.len());
            let goals = std::mem::take(&mut self.goals);
            for goal in goals {
                let done = match &goal {
                    Goal::Trait(pred) => self.try_trait_goal(pred),
                    Goal::Projection { assoc, args, ty } => {
                        self.try_projection_goal(*assoc, *args, *ty)
                    }
                };
                if !done {
                    self.goals.push(goal);
                }
            }
            if before == (self.table.version, self.goals.len()) {
                break;
            }
        }
    }

    fn try_projection_goal(&mut self, assoc: DefId, args: Tys, ty: Ty) -> bool {
        match self.project(assoc, args) {
            Projected::Known(found) => {
                let found = self.normalize(found);
                self.table.unify(found, ty);
                true
            }
            Projected::Rigid => {
                let args = args.map(&mut |t| self.table.resolve(t));
                self.table
                    .unify(Ty::new(TyKind::Projection { assoc, args }), ty);
                true
            }
            Projected::Unknown => true,
            Projected::Later => false,
        }
    }

    /// The method of the impl that a call of a trait's method runs, where that is known.
    pub fn impl_method(&mut self, method: DefId, args: Tys) -> Option<DefId> {
        let trait_def = self.types.program.def(method).parent?;
        let name: Name = self.types.program.def(method).name;
        let n = self.types.generics(method).n_parent.min(args.len());
        let args = Tys::new(&args[..n]);
        match self.select(trait_def, args) {
            Answer::Yes(Selected::Impl(def, _)) => self.types.assoc_item(def, name, DefKind::Fn),
            _ => None,
        }
    }
}

#[derive(Debug)]
pub enum Projected {
    Known(Ty),
    /// Stays as it is: a parameter's associated type.
    Rigid,
    Later,
    Unknown,
}
