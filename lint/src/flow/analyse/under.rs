//! Under which of its callers' choices a function puts something to use: `match kind { Kind::Mail => …, Kind::Log => … }`
//! uses what it is given in one way or the other, and a call that names the variant says which.
//!
//! Only of enums that hold nothing: of others it is followed which of their parts there are.

use super::Analysis;
use super::calls::Filling;
use super::state::State;
use crate::flow::input::Program;
use crate::flow::ir::MAX_DEPTH;
use crate::flow::ir::{Func, LocalId, Place, Step, StmtKind, choice};
use crate::flow::summary::Summary;
use crate::flow::value::{Fact, Node, Path, Taken, Val, join, prune};
use crate::names::DefId;
use crate::types::TyKind;

/// Of what a use depends on no more than this is told.
const MAX: usize = 4;

/// Of more ways to choose what is given back none is kept apart.
const MAX_APART: usize = 6;

/// A part of a parameter that must be none of these variants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Under {
    idx: u32,
    path: Path,
    not: Vec<DefId>,
}

impl Analysis<'_> {
    /// What patterns have told, on every way to where the state is, of what callers chose.
    pub(super) fn chosen(&self, st: &State) -> Vec<Under> {
        let told = self.choices.iter().filter_map(|place| self.told(st, place));
        told.take(MAX).collect()
    }

    fn told(&self, st: &State, place: &Place) -> Option<Under> {
        let mut node = st.known(place.local)?.clone();
        let (mut idx, mut path) = part_of_param(&node)?;
        for step in place.path.iter().filter(|step| **step != Step::Deref) {
            let kid = node.kid(*step)?.clone();
            (idx, path) = match part_of_param(&kid) {
                Some(own) => own,
                None if kid.is_plain() && kid.variants.given && !kid.variants.beside => {
                    (idx, path.then(*step))
                }
                None => return None,
            };
            node = kid;
        }
        let not = node.variants.ruled_out().to_vec();
        (!not.is_empty()).then_some(Under { idx, path, not })
    }

    /// Whether what the body gives back may depend on what callers choose.
    pub(super) fn is_chosen(&self) -> bool {
        let ret = &self.func.locals[self.func.ret.idx()];
        let is_param = |place: &Place| place.path.iter().all(|step| *step == Step::Deref);
        let is_unit = matches!(ret.ty.kind(), TyKind::Tuple(parts) if parts.is_empty());
        !is_unit && self.choices.iter().any(is_param)
    }

    /// The body gives its result back: by what callers must have chosen.
    pub(super) fn exit_by_choice(&mut self, st: &State) {
        let ty = self.func.locals[self.func.ret.idx()].ty;
        let val = self.to_params(st, &st.get(self.func.ret));
        let val = self.shaped(&self.leaving(&val, ty), ty);
        let val = prune(&val, MAX_DEPTH, &self.cx.marks.fields);
        let mut under = self.chosen(st);
        under.retain(|under| under.path.is_empty());
        let chosen = &mut self.out.summary.chosen;
        match chosen.iter_mut().find(|(known, _)| *known == under) {
            Some((_, known)) => *known = join(known, &val),
            None => chosen.push((under, val)),
        }
    }

    /// What a callee gives back where this call chose: what it gives at its other ends is not among it.
    pub(super) fn ret_by_choice(&self, with: &Filling<'_>, summary: &Summary) -> Val {
        let chosen = &summary.chosen;
        let is_left = |(under, _): &&(Vec<Under>, Val)| !under.iter().any(|u| self.is_not(with, u));
        let left: Vec<&Val> = chosen.iter().filter(is_left).map(|(_, val)| val).collect();
        let (true, Some((first, rest))) = (left.len() < chosen.len(), left.split_first()) else {
            return summary.ret.clone();
        };
        rest.iter()
            .fold(Val::clone(first), |all, val| join(&all, val))
    }

    /// Whether a call has chosen otherwise.
    fn is_not(&self, with: &Filling<'_>, Under { idx, path, not }: &Under) -> bool {
        let arg = with.args.get(*idx as usize);
        arg.is_some_and(|arg| self.is_one_of(&self.known_part(with, (*idx, arg), *path), not))
    }

    /// What a use inside a callee depends on, in terms of this function; `None` where this call has chosen otherwise.
    pub(super) fn chosen_here(&self, with: &Filling<'_>, under: &Vec<Under>) -> Option<Vec<Under>> {
        let mut found = self.under.clone();
        for Under { idx, path, not } in under {
            let Some(arg) = with.args.get(*idx as usize) else {
                continue;
            };
            let part = self.known_part(with, (*idx, arg), *path);
            if self.is_one_of(&part, not) {
                return None;
            }
            if let Some((idx, path)) = part_of_param(&part) {
                let not = not.clone();
                let here = Under { idx, path, not };
                if found.len() < MAX && !found.contains(&here) {
                    found.push(here);
                }
            }
        }
        Some(found)
    }

    /// Whether a value is surely one of these variants of its enum.
    fn is_one_of(&self, val: &Val, variants: &[DefId]) -> bool {
        let is_built = val.constant && val.is_plain() && !val.absent && val.variants.tell();
        let first = variants.first().filter(|_| is_built);
        let all = first.and_then(|variant| choice::choices(self.cx.program, *variant));
        all.is_some_and(|all| {
            let mut others = all.iter().filter(|def| !variants.contains(def));
            others.all(|def| val.variants.is_not(*def))
        })
    }
}

/// Nothing, where it makes no difference what callers chose.
pub(super) fn keep_apart(chosen: &mut Vec<(Vec<Under>, Val)>) {
    if !(2..=MAX_APART).contains(&chosen.len()) {
        chosen.clear();
    }
}

/// The places of which patterns tell which variant of an enum that holds nothing they are.
pub(super) fn choices(func: &Func, program: &dyn Program) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for stmt in func.blocks.iter().flat_map(|block| &block.stmts) {
        if let StmtKind::Narrow { place, not, .. } = &stmt.kind
            && !found.contains(place)
            && let Some(variant) = not.first()
            && choice::choices(program, *variant).is_some()
        {
            found.push(place.clone());
        }
    }
    found
}

/// The locals of such places: what is told of them must be known where something is put to use.
pub(super) fn chosen_locals(choices: &[Place]) -> impl Iterator<Item = LocalId> {
    choices.iter().map(|place| place.local)
}

/// The part of a parameter that a value is, as it was given.
fn part_of_param(val: &Node) -> Option<(u32, Path)> {
    let mut labels = val.labels.iter().filter(|l| !l.fact.is_origin());
    match (labels.next().map(|l| l.fact), labels.next()) {
        (
            Some(Fact::Param {
                idx,
                path,
                taken: Taken::Whole,
            }),
            None,
        ) if !(val.variants.folded || val.variants.beside || val.apart) => Some((idx, path)),
        _ => None,
    }
}
