//! Under which of its callers' choices a function puts something to use: `match kind { Kind::Mail => …, Kind::Log => … }`
//! uses what it is given in one way or the other, and a call that names the variant says which.
//!
//! Only of `bool`, and of enums that hold nothing: of others it is followed which of their parts there are. Only of what
//! is surely as it was given; what a dependency made of a value is no choice of anybody's.

use super::Analysis;
use super::calls::Filling;
use super::state::State;
use crate::flow::input::Program;
use crate::flow::ir::{Func, LocalId, MAX_DEPTH, Operand, Place, Step, Stmt, StmtKind, choice};
use crate::flow::summary::Summary;
use crate::flow::value::{
    Node, Path, Val, beside, join, only_param, prune, unknown, without_variants,
};
use crate::names::DefId;
use crate::types::{Mutability, Prim, Ty, TyKind};

/// How often one name stands for another.
const MAX_NAMES: usize = 3;

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
        let told = (self.choices.iter()).filter_map(|choice| self.told(st, choice));
        told.take(MAX).collect()
    }

    fn told(&self, st: &State, choice: &Choice) -> Option<Under> {
        let mut node = st.known(choice.place.local)?;
        for step in choice
            .place
            .path
            .iter()
            .filter(|step| **step != Step::Deref)
        {
            node = node.kid(*step)?;
        }
        let not = node.variants.ruled_out().to_vec();
        let (idx, path) = choice.part;
        (!not.is_empty()).then_some(Under { idx, path, not })
    }

    /// Whether what the body gives back may depend on what callers choose.
    pub(super) fn is_chosen(&self) -> bool {
        let ret = &self.func.locals[self.func.ret.idx()];
        let is_unit = matches!(ret.ty.kind(), TyKind::Tuple(parts) if parts.is_empty());
        !is_unit && self.choices.iter().any(|choice| choice.part.1.is_empty())
    }

    /// The body gives its result back: by what callers must have chosen.
    pub(super) fn exit_by_choice(&mut self, st: &State) {
        let ty = self.func.locals[self.func.ret.idx()].ty;
        let val = self.shaped(&self.given_out(st), ty);
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
        let is_left = |(under, _): &&(Vec<Under>, Val)| {
            under
                .iter()
                .all(|under| self.part_chosen(with, under).is_some())
        };
        let left: Vec<&Val> = chosen.iter().filter(is_left).map(|(_, val)| val).collect();
        let (true, Some((first, rest))) = (left.len() < chosen.len(), left.split_first()) else {
            return summary.ret.clone();
        };
        rest.iter()
            .fold(Val::clone(first), |all, val| join(&all, val))
    }

    /// The caller's value of a part; `None` where it has chosen otherwise.
    fn part_chosen(&self, with: &Filling<'_>, under: &Under) -> Option<Val> {
        let Some(arg) = with.args.get(under.idx as usize) else {
            return Some(unknown());
        };
        let part = self.known_part(with, (under.idx, arg), under.path);
        (!self.is_one_of(&part, &under.not)).then_some(part)
    }

    /// A value that a dependency gave back: it is no choice of this function or of its callers.
    pub(super) fn undecided(&self, val: &Val, ty: Ty) -> Val {
        let is_choice = |variants: &[DefId]| {
            let first = variants.first();
            first.is_some_and(|variant| choice::is_choice(self.cx.program, *variant))
        };
        let of_choice =
            |node: &Node| node.constant && node.is_plain() && is_choice(node.variants.excluded());
        let val = without_variants(val, &of_choice);
        let is_whole = val.variants.given || val.labels.iter().any(|l| l.fact.is_whole());
        let may_be_chosen = match self.cx.bare(ty).kind() {
            TyKind::Prim(Prim::Bool) => true,
            TyKind::Adt(def, _) => is_choice(&self.cx.program.variants(*def)),
            _ => false,
        };
        match is_whole && may_be_chosen {
            true => beside(&val),
            false => val,
        }
    }

    /// What a use inside a callee depends on, in terms of this function; `None` where this call has chosen otherwise.
    pub(super) fn chosen_here(&self, with: &Filling<'_>, under: &[Under]) -> Option<Vec<Under>> {
        let mut found = self.under.clone();
        for chosen in under {
            let part = self.part_chosen(with, chosen)?;
            if let Some((idx, path)) = part_of_param(&part) {
                let not = chosen.not.clone();
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

/// A place of which patterns tell what a part of a parameter is.
pub struct Choice {
    place: Place,
    part: (u32, Path),
}

/// The places of which patterns tell what callers chose: parts of parameters as they were given, of which nothing in the
/// body is written, and what they are named at its beginning (`let Request { kind, .. } = request`).
pub(super) fn choices(func: &Func, program: &dyn Program) -> Vec<Choice> {
    let mut found: Vec<Choice> = Vec::new();
    if func.key.closure.is_some() {
        return found;
    }
    for stmt in func.blocks.iter().flat_map(|block| &block.stmts) {
        if let StmtKind::Narrow { place, not, .. } = &stmt.kind
            && let Some(variant) = not.first()
            && choice::is_choice(program, *variant)
            && !found.iter().any(|choice| choice.place == *place)
            && let Some(part) = given_part(func, program, place, MAX_NAMES)
        {
            let place = place.clone();
            found.push(Choice { place, part });
        }
    }
    found
}

/// The part of a parameter that a place is from the beginning of a body to its end.
fn given_part(
    func: &Func,
    program: &dyn Program,
    place: &Place,
    fuel: usize,
) -> Option<(u32, Path)> {
    let known = program.well_known();
    let may_change = |ty: Ty| {
        ty.any(&mut |t| match t.kind() {
            TyKind::Ref(_, Mutability::Mut) | TyKind::Ptr(..) => true,
            TyKind::Adt(def, _) => known.shares.contains(def),
            _ => false,
        })
    };
    let (mut idx, mut path) = match func.params.iter().position(|p| *p == place.local) {
        Some(idx) => (idx as u32, Path::here()),
        None => given_part(
            func,
            program,
            named_at_first(func, place.local)?,
            fuel.checked_sub(1)?,
        )?,
    };
    if may_change(func.locals[place.local.idx()].ty) || is_written(func, place.local) {
        return None;
    }
    for step in place.path.iter().filter(|step| **step != Step::Deref) {
        let Step::Field(field) = step else {
            return None;
        };
        let fields = program.fields(field.owner);
        if may_change(fields.get(field.idx as usize)?.ty) {
            return None;
        }
        (idx, path) = (idx, path.then(*step));
    }
    Some((idx, path))
}

/// What a local is a name of, where it is set once, before anything else is asked.
fn named_at_first(func: &Func, local: LocalId) -> Option<&Place> {
    let is_set = |stmt: &&Stmt| stmt.kind.dest().is_some_and(|dest| dest.local == local);
    let mut all = func.blocks.iter().flat_map(|b| &b.stmts).filter(is_set);
    let (Some(_), None) = (all.next(), all.next()) else {
        return None;
    };
    let first = func.blocks.first()?.stmts.iter().find(is_set)?;
    match &first.kind {
        StmtKind::Assign {
            dest,
            src: Operand::Place { place, .. },
        } if dest.path.is_empty() => Some(place),
        _ => None,
    }
}

/// Whether a local is lent to be written, or captured; a parameter also whether it is written.
fn is_written(func: &Func, local: LocalId) -> bool {
    let is_param = func.params.contains(&local);
    let mut all = func.blocks.iter().flat_map(|block| &block.stmts);
    all.any(|stmt| match &stmt.kind {
        StmtKind::Ref { place, ty, .. } if place.local == local => {
            matches!(ty.kind(), TyKind::Ref(_, Mutability::Mut))
        }
        StmtKind::Closure { captures, .. } if captures.contains(&local) => true,
        kind => is_param && kind.dest().is_some_and(|dest| dest.local == local),
    })
}

/// The locals of such places: what is told of them must be known where something is put to use.
pub(super) fn chosen_locals(choices: &[Choice]) -> impl Iterator<Item = LocalId> {
    choices.iter().map(|choice| choice.place.local)
}

/// The part of a parameter that a value is, as it was given.
fn part_of_param(val: &Node) -> Option<(u32, Path)> {
    let variants = &val.variants;
    if variants.folded || variants.beside || val.apart {
        return None;
    }
    only_param(val.labels.iter().filter(|l| !l.fact.is_origin()))
}
