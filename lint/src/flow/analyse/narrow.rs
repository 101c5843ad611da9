//! What a pattern that matched, or did not, tells of which variant a value is.

use std::sync::Arc;

use super::Analysis;
use super::state::{MAX_ALIAS, State, update};
use crate::flow::ir::{Place, Step};
use crate::flow::value::{Node, Val, absent};
use crate::names::DefId;
use crate::types::{Mutability, TyKind};

/// Variants, and what only they have, where that is an argument of the enum's type.
type Not<'n> = (&'n [DefId], &'n [Step]);

impl Analysis<'_> {
    /// From here on the value of a place is none of these variants of its enum.
    pub(super) fn narrow(&self, st: &mut State, place: &Place, not: Not<'_>) {
        self.narrow_at(st, place, not, MAX_ALIAS);
    }

    fn narrow_at(&self, st: &mut State, place: &Place, not: Not<'_>, fuel: usize) {
        let old = st.get(place.local);
        let mut here = old.clone();
        let mut path = Vec::with_capacity(place.path.len());
        for (i, step) in place.path.iter().enumerate() {
            if !here.alias.is_empty() {
                let rest = &place.path[i..];
                return self.narrow_behind(st, &here, rest, not, fuel);
            }
            if *step != Step::Deref {
                let kid = here.kid(*step).cloned();
                here = kid.unwrap_or_else(|| here.implied(*step));
                path.push(*step);
            }
        }
        self.narrow_behind(st, &here, &[], not, fuel);
        let may_be_written = !here.alias.is_empty() && !self.is_only_read(place.local, &path);
        let is_literal = here.is_plain() && (here.constant || here.absent);
        let many = self.one_of_many(place.local, &path);
        if may_be_written || is_literal || many.contains(&true) {
            return;
        }
        let mut node = Node::clone(&here);
        let (variants, parts) = not;
        node.narrow(variants);
        // What callers give is theirs.
        let is_given = node.variants.given || node.labels.iter().any(|l| l.fact.is_whole());
        if !is_given && node.alias.is_empty() {
            for part in parts {
                node.set_kid(*part, absent());
            }
        }
        st.set(
            place.local,
            update(&old, &many, &path, &Arc::new(node), true),
        );
    }

    /// What a reference leads to, if that is one place.
    fn narrow_behind(&self, st: &mut State, here: &Val, rest: &[Step], not: Not<'_>, fuel: usize) {
        if let [target] = &here.alias[..]
            && !here.apart
            && fuel > 0
        {
            let mut target = target.clone();
            target.path.extend(rest);
            self.narrow_at(st, &target, not, fuel - 1);
        }
    }

    /// Whether a reference is one through which nobody writes.
    fn is_only_read(&self, local: crate::flow::ir::LocalId, path: &[Step]) -> bool {
        let ty = self.func.locals[local.idx()].ty;
        let ty = path.iter().fold(ty, |ty, step| self.part_ty(ty, *step));
        matches!(ty.kind(), TyKind::Ref(_, Mutability::Shared))
    }
}
