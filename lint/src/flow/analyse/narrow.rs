//! What a pattern that matched, or did not, tells of which variant a value is.
//!
//! Only of a place that surely is the value, and that nobody else writes: no element among others, nothing behind a lock,
//! and behind a reference only where it was made to be looked at here.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Analysis;
use super::state::{State, update};
use crate::flow::ir::choice::is_truth;
use crate::flow::ir::{Func, LocalId, Place, Step, StmtKind};
use crate::flow::value::{Node, absent};
use crate::names::DefId;
use crate::types::{Mutability, Prim, Ty, TyKind};

/// Variants, and what only they have, where that is an argument of the enum's type.
type Not<'n> = (&'n [DefId], &'n [Step]);

impl Analysis<'_> {
    /// From here on the value of a place is none of these variants of its enum.
    pub(super) fn narrow(&self, st: &mut State, place: &Place, not: Not<'_>) {
        if place.path.iter().all(|step| *step == Step::Deref)
            && let Some(target) = self.lent_here.get(&place.local)
        {
            self.narrow_at(st, target, not);
        }
        self.narrow_at(st, place, not);
    }

    fn narrow_at(&self, st: &mut State, place: &Place, (variants, parts): Not<'_>) {
        let old = st.get(place.local);
        let mut here = old.clone();
        let mut path = Vec::with_capacity(place.path.len());
        for step in place.path.iter().filter(|step| **step != Step::Deref) {
            // What lies behind a reference may be written through another.
            if !here.alias.is_empty() {
                return;
            }
            let kid = here.kid(*step).cloned();
            here = kid.unwrap_or_else(|| here.implied(*step));
            path.push(*step);
        }
        let is_literal = here.is_plain() && (here.constant || here.absent);
        if is_literal || !self.is_one_place(place.local, &path, variants, !here.alias.is_empty()) {
            return;
        }
        let mut node = Node::clone(&here);
        node.narrow(variants);
        // What callers give is theirs.
        let is_given = node.variants.given || node.labels.iter().any(|l| l.fact.is_whole());
        if !is_given && node.alias.is_empty() {
            for part in parts {
                node.set_kid(*part, absent());
            }
        }
        let many = vec![false; path.len()];
        let new = update(&old, &many, &path, &Arc::new(node), true);
        st.set(place.local, new);
    }

    /// Whether a place is of the variants' enum, and stands for no other value of it.
    fn is_one_place(&self, local: LocalId, path: &[Step], variants: &[DefId], leads: bool) -> bool {
        let known = self.cx.program.well_known();
        let mut ty = self.func.locals[local.idx()].ty;
        if self.one_of_many(local, path).contains(&true) {
            return false;
        }
        for step in path {
            let holder = self.cx.bare(ty);
            let is_element = match step {
                Step::Key(_) | Step::Column(_) => true,
                Step::Pos(_) => !matches!(holder.kind(), TyKind::Tuple(_)),
                _ => false,
            };
            let is_shared = |ty: Ty| {
                ty.adt().is_some_and(|(def, _)| {
                    known.shares.contains(&def) || known.shared.contains(&def)
                })
            };
            if is_element || is_shared(holder) || is_shared(ty.peel_refs()) {
                return false;
            }
            ty = self.part_ty(ty, *step);
        }
        let is_lent = match ty.kind() {
            // What is kept of it leads to the local, which may be another by then.
            TyKind::Ref(_, Mutability::Shared) => leads || self.func.params.contains(&local),
            TyKind::Ref(_, Mutability::Mut) => false,
            _ => !leads,
        };
        let variant = variants.first().copied();
        if variant.is_some_and(is_truth) {
            return is_lent && matches!(self.cx.bare(ty).kind(), TyKind::Prim(Prim::Bool));
        }
        let parent = variant.and_then(|def| self.cx.program.def(def).parent);
        is_lent && self.cx.bare(ty).adt().map(|(def, _)| def) == parent
    }
}

/// The locals that are a reference to one place, and nothing else ever: `match &event { … }`.
pub(super) fn lent_here(func: &Func) -> FxHashMap<LocalId, Place> {
    let mut found: FxHashMap<LocalId, Option<Place>> = FxHashMap::default();
    for stmt in func.blocks.iter().flat_map(|block| &block.stmts) {
        let Some(dest) = stmt.kind.dest() else {
            continue;
        };
        let place = match &stmt.kind {
            StmtKind::Ref { place, .. } if dest.path.is_empty() => Some(place),
            _ => None,
        };
        let is_named = func.locals[dest.local.idx()].name.is_some();
        let place = place.filter(|_| !is_named).cloned();
        let known = found.entry(dest.local);
        known.and_modify(|known| *known = None).or_insert(place);
    }
    let once = found.into_iter();
    once.filter_map(|(local, place)| Some((local, place?)))
        .collect()
}
