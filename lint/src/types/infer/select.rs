//! Does a type implement a trait, and by which impl?

use super::asked::{Asked, Kept};
use super::{Infer, VarKind};
use crate::names::{DefId, DefKind};
use crate::syntax::Name;
use crate::types::{InferVar, TraitRef, Ty, TyKind, Tys};

/// How a trait is implemented for a type.
#[derive(Debug, Clone)]
pub enum Selected {
    Impl(DefId),
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
        if self_ty.is_unsized() && self.types.is_sized_trait(trait_def) {
            return Answer::No;
        }
        match self.by_env(trait_def, args) {
            Answer::No => {}
            found => return found,
        }
        match self_ty.kind() {
            TyKind::Unknown => return Answer::Maybe,
            // `impl From<X> for ?`: only a hint from the other side could tell. Of a number it is known which
            // impls there are: `slice.get(1)` takes a `usize`.
            TyKind::Infer(var) if self.table.kind_of(*var) == VarKind::General => {
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
        let question = (trait_def, self.numbered(args));
        let asked = (question, self.last_round);
        // What holds wherever it is asked is kept for all bodies.
        let global = args.iter().all(|t| t.is_global())
            && (self.env.is_empty() || !args.iter().any(|t| t.has_infer()));
        let kept = match global {
            true => self.types.caches.selections.get(&asked),
            false => self.asking.kept(&asked),
        };
        if let Some(answer) = self.asking.answered(&question, kept) {
            return answer;
        }
        let outer = self.asking.begin(question);
        let settling = std::mem::take(&mut self.settling);
        let answer = self.by_impls(trait_def, args);
        self.settling = settling;
        if let Some(kept) = self.asking.end(outer, &answer) {
            // Nothing in it would be taken later that was not taken now.
            if !self.last_round && kept.is_final() {
                self.keep((question, true), kept.clone(), global);
            }
            self.keep(asked, kept, global);
        }
        answer
    }

    fn keep(&mut self, asked: Asked, kept: Kept, global: bool) {
        match global {
            true => self.types.caches.selections.insert(asked, kept),
            false => self.asking.keep(asked, kept),
        }
    }

    /// The same types with their variables numbered as they occur: two questions that differ in nothing but
    /// which variables they are about have one answer.
    pub fn numbered(&self, args: Tys) -> Tys {
        if !args.iter().any(|t| t.has_infer()) {
            return args;
        }
        let mut seen: Vec<InferVar> = Vec::new();
        args.map(&mut |t| self.numbered_ty(t, &mut seen))
    }

    fn numbered_ty(&self, ty: Ty, seen: &mut Vec<InferVar>) -> Ty {
        match ty.kind() {
            TyKind::Infer(var) => {
                let kind = match self.table.kind_of(*var) {
                    VarKind::General => 0,
                    VarKind::Int => 1,
                    VarKind::Float => 2,
                };
                let at = seen.iter().position(|v| v == var).unwrap_or_else(|| {
                    seen.push(*var);
                    seen.len() - 1
                });
                Ty::new(TyKind::Infer(InferVar(at as u32 * 3 + kind)))
            }
            _ if !ty.has_infer() => ty,
            _ => ty.map_parts(&mut |t| self.numbered_ty(t, seen)),
        }
    }

    fn by_impls(&mut self, trait_def: DefId, args: Tys) -> Answer {
        let mut yes: Vec<DefId> = Vec::new();
        let mut maybe: Vec<DefId> = Vec::new();
        for def in self.types.candidate_impls(trait_def, &args) {
            if !self.asking.spend() {
                return Answer::Maybe;
            }
            match self.try_impl(def, args) {
                Some(true) => yes.push(def),
                Some(false) => maybe.push(def),
                None => {}
            }
            if yes.iter().filter(|d| !self.types.is_off(**d)).count() > 1 {
                break;
            }
        }
        // Of impls that differ by `cfg` only, those that are not left out count.
        for list in [&mut yes, &mut maybe] {
            if list.len() > 1 && list.iter().any(|d| !self.types.is_off(*d)) {
                list.retain(|d| !self.types.is_off(*d));
            }
        }
        let closed = !args.iter().any(|t| t.has_infer());
        let only = match (yes.as_slice(), maybe.as_slice()) {
            ([def], []) | ([], [def]) if !closed => Some(*def),
            _ => None,
        };
        if only.is_some_and(|def| self.is_premature(trait_def, args) || self.is_same(def, args)) {
            self.asking.is_premature();
            return Answer::Maybe;
        }
        match (yes.as_slice(), maybe.as_slice()) {
            ([def], []) => Answer::Yes(Selected::Impl(*def)),
            ([def, ..], _) if closed => Answer::Yes(Selected::Impl(*def)),
            ([], [def]) => Answer::Yes(Selected::Impl(*def)),
            // `&?: Identifiable`: the crate of what it refers to may have an impl, and nobody was led to it.
            ([], []) if self.refers_to_open(args[0]) => Answer::Maybe,
            ([], []) => Answer::No,
            _ => Answer::Maybe,
        }
    }

    /// `&str: Encode<?>`: a crate that nobody was led to may have an impl for a type of its own, so that the only impl
    /// in reach is taken when nothing else can tell.
    fn is_premature(&self, trait_def: DefId, args: Tys) -> bool {
        let std = &self.types.program.std;
        let foreign = |def: &DefId| !std.contains(&def.krate);
        !self.last_round
            && foreign(&trait_def)
            && !self.types.program.project.krate(trait_def.krate).is_member
            && !args[0].any(&mut |t| matches!(t.kind(), TyKind::Adt(def, _) if foreign(def)))
            && args
                .iter()
                .skip(1)
                .any(|t| matches!(t.kind(), TyKind::Infer(_)))
    }

    /// `User: From<?>` by `impl<T> From<T> for T`: the crate of a type that is not known yet may have an impl for it.
    fn is_same(&self, def: DefId, args: Tys) -> bool {
        let is_open = |t: &Ty| matches!(t.kind(), TyKind::Infer(_));
        if self.last_round || args[0].adt().is_none() || !args.iter().skip(1).any(is_open) {
            return false;
        }
        let header = self.types.impl_header(def);
        let is_reflexive = |of: &TraitRef| {
            let of_self = of.self_ty();
            matches!(of_self.kind(), TyKind::Param { .. }) && of.args.iter().all(|t| *t == of_self)
        };
        header.trait_ref.as_ref().is_some_and(is_reflexive)
    }

    fn refers_to_open(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _) => match self.table.shallow(*inner).kind() {
                TyKind::Infer(var) => self.table.kind_of(*var) == VarKind::General,
                _ => self.refers_to_open(*inner),
            },
            _ => false,
        }
    }

    /// Whether an impl's header fits, and whether its bounds surely hold. Binds nothing.
    fn try_impl(&mut self, def: DefId, args: Tys) -> Option<bool> {
        let snapshot = self.table.snapshot();
        let result = self.match_impl(def, &args).and_then(|impl_args| {
            let mut sure = true;
            for pred in self.types.predicates(def).iter() {
                let pred = pred.subst(&impl_args);
                match self.holds(&pred) {
                    Some(true) => {}
                    Some(false) => return None,
                    None => sure = false,
                }
            }
            Some(sure)
        });
        self.table.rollback(snapshot);
        result
    }

    /// `Some(false)` only where it is certain.
    fn holds(&mut self, pred: &TraitRef) -> Option<bool> {
        // An associated type that is not known yet may be anything.
        let args = pred
            .args
            .map(&mut |t| self.normalize_now(t).unwrap_or_else(|| self.table.fresh()));
        let args = args.map(&mut |t| self.table.resolve(t));
        match self.select(pred.trait_def, args) {
            Answer::No => Some(false),
            Answer::Maybe => None,
            Answer::Yes(selected) => {
                let mut sure = true;
                for (assoc, ty) in &pred.assoc {
                    if let Some(found) = self.assoc_of(&selected, *assoc, args) {
                        let Some(found) = self.normalize_now(found) else {
                            sure = false;
                            continue;
                        };
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
                if let Selected::Impl(def) = selected {
                    let snapshot = self.table.snapshot();
                    if self.match_impl(def, &args).is_none() {
                        self.table.rollback(snapshot);
                    }
                }
                sure.then_some(true)
            }
        }
    }

    /// By a bound in scope; `Maybe` where more than one could be meant.
    fn by_env(&mut self, trait_def: DefId, args: Tys) -> Answer {
        let env = self.env.clone();
        let mut found: Option<&TraitRef> = None;
        let mut many = false;
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
                if pred.args == args {
                    return Answer::Yes(Selected::Bound(pred.clone()));
                }
                many |= found.is_some_and(|f| f.args != pred.args);
                found = found.or(Some(pred));
            }
        }
        match (found, many) {
            (Some(_), true) => Answer::Maybe,
            (Some(found), false) => Answer::Yes(Selected::Bound(found.clone())),
            (None, _) => Answer::No,
        }
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
            | TyKind::Infer(_)
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

    /// The method of the impl that a call of a trait's method runs, where that is known.
    pub fn impl_method(&mut self, method: DefId, args: Tys) -> Option<DefId> {
        let trait_def = self.types.program.def(method).parent?;
        let name: Name = self.types.program.def(method).name;
        let n = self.types.generics(method).n_parent.min(args.len());
        let args = Tys::new(&args[..n]);
        match self.select(trait_def, args) {
            Answer::Yes(Selected::Impl(def)) => self.types.assoc_item(def, name, DefKind::Fn),
            _ => None,
        }
    }
}
