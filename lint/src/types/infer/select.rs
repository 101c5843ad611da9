//! Does a type implement a trait, and by which impl?

use super::{Infer, VarKind};
use crate::names::{DefId, DefKind};
use crate::syntax::Name;
use crate::types::impls::Head;
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

/// An answer with what it took, so that it is the same whether it was known before or not.
#[derive(Debug, Clone)]
pub struct Kept {
    answer: Answer,
    /// How many impls were tried.
    cost: u32,
    /// How deeply questions nested.
    height: usize,
}

/// A trait and its arguments, variables numbered in the order in which they occur.
pub type Question = (DefId, Tys);

/// How many impls are tried for one question.
const MAX_IMPLS: u32 = 2000;

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
        let level = self.active.len();
        if level == 0 {
            self.fuel = MAX_IMPLS;
            self.premature = false;
        }
        // What holds wherever it is asked is kept for all bodies.
        let global = args.iter().all(|t| t.is_global())
            && (self.env.is_empty() || !args.iter().any(|t| t.has_infer()));
        let kept = if global {
            self.types.caches.selections.get(&question)
        } else {
            self.selections.get(&question).cloned()
        };
        if let Some(kept) = kept {
            let fits = kept.cost <= self.fuel && level + kept.height <= MAX_NESTING;
            if level > 0 && !fits {
                self.cut = true;
                return Answer::Maybe;
            }
            self.fuel = self.fuel.saturating_sub(kept.cost);
            self.deepest = self.deepest.max(level + kept.height);
            return kept.answer;
        }
        if self.active.contains(&question) {
            self.cut = true;
            // What would hold because it holds does not; of a question that is open, another may be meant.
            return match args.iter().any(|t| t.has_infer()) {
                true => Answer::Maybe,
                false => Answer::No,
            };
        }
        if level > MAX_NESTING || self.fuel == 0 {
            self.cut = true;
            return Answer::Maybe;
        }
        let outer_cut = std::mem::replace(&mut self.cut, false);
        let outer_deepest = std::mem::replace(&mut self.deepest, level);
        let fuel = self.fuel;
        self.active.push(question);
        let answer = self.by_impls(trait_def, args);
        self.active.pop();
        // An answer that was cut short holds here only, one that may change not even here.
        if (!self.cut || level == 0) && !self.premature {
            let kept = Kept {
                answer: answer.clone(),
                cost: fuel - self.fuel,
                height: self.deepest - level,
            };
            if global {
                self.types.caches.selections.insert(question, kept);
            } else {
                self.selections.insert(question, kept);
            }
        }
        self.deepest = self.deepest.max(outer_deepest);
        self.cut |= outer_cut;
        answer
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
            if self.fuel == 0 {
                self.cut = true;
                return Answer::Maybe;
            }
            self.fuel -= 1;
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
        if !closed && yes.len() + maybe.len() == 1 && self.is_premature(trait_def, args) {
            self.premature = true;
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
            Some(sure)
        });
        self.table.rollback(snapshot);
        result
    }

    /// Unifies an impl's header with the arguments of its trait; the impl's own arguments as variables.
    pub fn match_impl(&mut self, def: DefId, args: Tys) -> Option<Tys> {
        let header = self.types.impl_header(def);
        let trait_ref = header.trait_ref.as_ref()?;
        if !Head::of_impl(header.self_ty).may_match(Head::of(args[0])) {
            return None;
        }
        let impl_args = self.fresh_args(def);
        let of = trait_ref.args.subst(&impl_args);
        if of.len() != args.len() {
            return None;
        }
        // What the header says of other parts: `impl Future for Flatten<F, F::Output>`.
        let mut said = Vec::new();
        for (x, y) in of.iter().zip(args.iter()) {
            // `impl From<Missing> for Value`: a type that nobody can name is none that is known.
            let known = !matches!(y.kind(), TyKind::Infer(_) | TyKind::Unknown);
            if known && x.any(&mut |t| t.is_unknown()) {
                return None;
            }
            let x = self.set_apart(*x, &mut said);
            if !self.table.unify(x, *y) {
                return None;
            }
        }
        for (projection, var) in said {
            if let Some(found) = self.normalize_now(projection)
                && !self.table.unify(found, var)
            {
                return None;
            }
        }
        // `impl<T> Trait for T` is for no `str` and no `dyn Other`.
        let generics = self.types.generics(def);
        let mut params = generics.params.iter().zip(impl_args.iter());
        if params.any(|(param, arg)| param.sized && self.table.shallow(*arg).is_unsized()) {
            return None;
        }
        Some(impl_args)
    }

    /// With a variable for each associated type.
    fn set_apart(&mut self, ty: Ty, said: &mut Vec<(Ty, Ty)>) -> Ty {
        match ty.kind() {
            _ if !ty.has_projection() => ty,
            TyKind::Projection { .. } => {
                let var = self.table.fresh();
                said.push((ty, var));
                var
            }
            _ => ty.map_parts(&mut |part| self.set_apart(part, said)),
        }
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
                    if self.match_impl(def, args).is_none() {
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
