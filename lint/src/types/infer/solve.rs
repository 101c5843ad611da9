//! What is still to be shown, and working on it until nothing moves.

use std::rc::Rc;

use super::{Answer, Infer, Projected, Selected, VarKind};
use crate::names::DefId;
use crate::types::{InferVar, TraitRef, Ty, TyKind, Tys};

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

/// A goal and the goals it comes from.
#[derive(Debug, Clone)]
pub struct Pending {
    pub goal: Goal,
    from: Option<Rc<Origin>>,
    /// As it was when it was last tried in vain.
    stalled: Option<Stalled>,
}

#[derive(Debug, Clone)]
struct Stalled {
    vars: Vec<(InferVar, Option<(VarKind, bool)>)>,
    last_round: bool,
}

#[derive(Debug)]
pub struct Origin {
    question: super::Question,
    depth: u32,
    from: Option<Rc<Origin>>,
}

/// How far goals lead to goals by the bounds of impls.
const MAX_DEPTH: u32 = 12;

impl Infer<'_, '_> {
    /// A trait's goal: what it fixes is bound; `true` when nothing is left to do.
    fn try_trait_goal(&mut self, goal: &TraitRef) -> bool {
        let args = goal.args.map(&mut |t| self.table.resolve(t));
        match self.select(goal.trait_def, args) {
            Answer::No => true,
            Answer::Maybe => false,
            Answer::Yes(selected) => {
                match &selected {
                    Selected::Impl(def) => {
                        if let Some(impl_args) = self.match_impl(*def, &args) {
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
                    self.push_goal(Goal::Projection {
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
        self.push_goal(Goal::Trait(TraitRef {
            trait_def: pred.trait_def,
            args,
            assoc,
        }));
    }

    /// Adds a goal, but for one that leads back to a goal it comes from.
    pub fn push_goal(&mut self, goal: Goal) {
        let from = self.origin.clone();
        if let Some(nearest) = &from {
            if nearest.depth >= MAX_DEPTH {
                return;
            }
            let question = self.question(&goal);
            let mut at = Some(nearest);
            while let Some(origin) = at {
                if origin.question == question {
                    return;
                }
                at = origin.from.as_ref();
            }
        }
        self.goals.push(Pending {
            goal,
            from,
            stalled: None,
        });
    }

    /// The definition and the arguments a goal is about, whichever its variables.
    fn question(&self, goal: &Goal) -> super::Question {
        let (def, args) = match goal {
            Goal::Trait(pred) => (pred.trait_def, pred.args),
            Goal::Projection { assoc, args, .. } => (*assoc, *args),
        };
        let args = args.map(&mut |t| self.table.resolve(t));
        (def, self.numbered(args))
    }

    fn origin_of(&self, pending: &Pending) -> Origin {
        Origin {
            question: self.question(&pending.goal),
            depth: pending.from.as_ref().map_or(0, |o| o.depth + 1),
            from: pending.from.clone(),
        }
    }

    /// The variables that a goal is about.
    fn vars_of(&self, goal: &Goal) -> Vec<(InferVar, Option<(VarKind, bool)>)> {
        let mut found = Vec::new();
        let mut add = |ty: Ty| {
            self.table.resolve(ty).any(&mut |t| {
                if let TyKind::Infer(var) = t.kind() {
                    found.push(*var);
                }
                false
            });
        };
        match goal {
            Goal::Trait(pred) => {
                pred.args.iter().for_each(|t| add(*t));
                pred.assoc.iter().for_each(|(_, t)| add(*t));
            }
            Goal::Projection { args, ty, .. } => {
                args.iter().for_each(|t| add(*t));
                add(*ty);
            }
        }
        found.sort_unstable_by_key(|var| var.0);
        found.dedup();
        let state = |var| (var, self.table.open_state(var));
        found.into_iter().map(state).collect()
    }

    /// Works on what is still to be shown until nothing moves.
    pub fn solve_goals(&mut self) {
        for _ in 0..64 {
            let before = self.table.version();
            // A goal may lead to another one without anything being bound.
            let mut is_new = false;
            let goals = std::mem::take(&mut self.goals);
            for mut pending in goals {
                // What it is about is as it was.
                if let Some(stalled) = &pending.stalled
                    && stalled.last_round == self.last_round
                    && stalled
                        .vars
                        .iter()
                        .all(|(var, state)| self.table.open_state(*var) == *state)
                {
                    self.goals.push(pending);
                    continue;
                }
                let origin = Rc::new(self.origin_of(&pending));
                let outer = self.origin.replace(origin);
                let n_goals = self.goals.len();
                let tried = self.table.snapshot();
                let done = match &pending.goal {
                    Goal::Trait(pred) => self.try_trait_goal(pred),
                    Goal::Projection { assoc, args, ty } => {
                        self.try_projection_goal(*assoc, *args, *ty)
                    }
                };
                self.origin = outer;
                if !done && !self.table.is_changed_since(tried) {
                    // Whatever it led to is about variables that only the attempt knew, and it will be tried again.
                    self.table.rollback(tried);
                    self.goals.truncate(n_goals);
                }
                is_new |= self.goals.len() > n_goals;
                if !done {
                    pending.stalled = Some(Stalled {
                        vars: self.vars_of(&pending.goal),
                        last_round: self.last_round,
                    });
                    self.goals.push(pending);
                }
            }
            if !is_new && before == self.table.version() {
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
}
