//! What an associated type is.

use super::{Answer, Goal, Infer, Selected};
use crate::names::{DefId, DefKind};
use crate::types::{TraitRef, Ty, TyKind, Tys};

#[derive(Debug)]
pub enum Projected {
    Known(Ty),
    /// Stays as it is: a parameter's associated type.
    Rigid,
    Later,
    Unknown,
}

/// How deeply the bounds of impls are asked to find out what one associated type is.
const MAX_SETTLING: u32 = 8;

impl Infer<'_, '_> {
    /// The value of an associated type under a selection, if it says so.
    pub fn assoc_of(&mut self, selected: &Selected, assoc: DefId, args: Tys) -> Option<Ty> {
        let name = self.types.program.def(assoc).name;
        match selected {
            Selected::Bound(bound) => bound
                .assoc
                .iter()
                .find(|(d, _)| *d == assoc)
                .map(|(_, t)| *t),
            Selected::Impl(def) => {
                let impl_args = self.match_impl(*def, &args[..self.n_trait_args(assoc, args)])?;
                // The impl's bounds fix what its header leaves open.
                if self.settling == MAX_SETTLING {
                    self.asking.cut_at(0);
                } else {
                    self.settling += 1;
                    for pred in self.types.predicates(*def).iter() {
                        self.settle(&pred.subst(&impl_args));
                    }
                    self.settling -= 1;
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
                    // What is not known yet says nothing.
                    let both = (self.normalize_now(found), self.normalize_now(*ty));
                    if let (Some(found), Some(wanted)) = both {
                        self.table.unify(found, wanted);
                    }
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
        if !ty.has_projection() {
            return ty;
        }
        self.normalize_parts(ty, true, 0).unwrap_or_default()
    }

    /// As [`Infer::normalize`], without leaving anything to be shown later: `None` if that is not possible now.
    pub fn normalize_now(&mut self, ty: Ty) -> Option<Ty> {
        if !ty.has_projection() {
            return Some(ty);
        }
        self.normalize_parts(ty, false, 0)
    }

    fn normalize_parts(&mut self, ty: Ty, later: bool, depth: u32) -> Option<Ty> {
        if !ty.has_projection() {
            return Some(ty);
        }
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
                let args = args.map(&mut |t| self.table.resolve(t));
                let is_closed = args.iter().all(|t| !t.has_infer());
                let question = (*assoc, self.numbered(args));
                if let Some(known) = self.projections.get(&question) {
                    return Some(*known);
                }
                let asked = (question, self.last_round);
                let is_final = is_closed && !later;
                if is_final && self.asking.is_open(&asked, self.settling) {
                    return None;
                }
                let before = self.table.snapshot();
                let outer = self.asking.begin_to_look();
                let found = match self.project(*assoc, args) {
                    Projected::Known(found) => self.normalize_parts(found, later, depth + 1),
                    Projected::Rigid => Some(Ty::new(TyKind::Projection {
                        assoc: *assoc,
                        args,
                    })),
                    Projected::Unknown => Some(Ty::unknown()),
                    Projected::Later if later => {
                        let var = self.table.fresh();
                        self.push_goal(Goal::Projection {
                            assoc: *assoc,
                            args,
                            ty: var,
                        });
                        Some(var)
                    }
                    Projected::Later => None,
                };
                let open = is_final && found.is_none();
                let open = open.then_some((asked, self.settling));
                self.asking.end_to_look(outer, open);
                // Known in full, and nothing was found out of the variables that it was asked with.
                if let Some(ty) = found
                    && !ty.has_infer()
                    && !ty.has_unknown()
                    && (is_closed || !self.table.is_changed_since(before))
                {
                    self.projections.insert(question, ty);
                }
                return found;
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
                // What the impl's bounds are to say is not known yet.
                Some(found) if !self.last_round && self.is_open(found, trait_args) => {
                    Projected::Later
                }
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

    /// Whether a type has variables that do not come from these, but from an impl's own parameters.
    fn is_open(&mut self, ty: Ty, from: Tys) -> bool {
        let ty = self.table.resolve(ty);
        if !ty.has_infer() {
            return false;
        }
        let mut known = Vec::new();
        for arg in from.iter() {
            self.table.resolve(*arg).any(&mut |t| {
                if let TyKind::Infer(var) = t.kind() {
                    known.push(*var);
                }
                false
            });
        }
        ty.any(&mut |t| matches!(t.kind(), TyKind::Infer(var) if !known.contains(var)))
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
}
