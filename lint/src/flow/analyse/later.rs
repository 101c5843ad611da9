//! What futures give: by what their adaptors' closures give, by the impls of their types, and what of it is no error.

use std::sync::Arc;

use super::Analysis;
use super::foreign::{Content, has_param, with_alias};
use super::state::State;
use crate::flow::ir::Step;
use crate::flow::value::{Node, Val, constant};
use crate::project::Span;
use crate::types::{Ty, TyKind};

/// Of so many futures in each other it is known what they give.
const MAX_FUTURES: usize = 4;

impl Analysis<'_> {
    /// What a future gives, which is of type `out`. Where nothing tells, all that is in it.
    pub(super) fn later(&self, st: &State, val: &Val, from: Ty, out: Ty, span: Span) -> Val {
        self.later_in(st, val, (from, out), span, MAX_FUTURES)
    }

    fn later_in(
        &self,
        st: &State,
        val: &Val,
        (from, out): (Ty, Ty),
        span: Span,
        fuel: usize,
    ) -> Val {
        let part = |step: Step| self.walk(st, val.clone(), &[step], Self::at(span), 3);
        if self.resolve_top(st, val, span).kid(Step::Item).is_some() {
            return part(Step::Item);
        }
        let from = self.concrete(from.peel_refs());
        let Some((def, held)) = from.adt().filter(|_| fuel > 0) else {
            return val.clone();
        };
        let pattern = self.cx.program.output_of(def);
        if let Some(pattern) = pattern.filter(|ty| self.is_followed(*ty)) {
            let content = Content {
                val: val.clone(),
                lent: Vec::new(),
                ty: from,
            };
            let given = self.item_parts(st, &content, pattern, span, 4);
            return with_alias(&given.val, &given.lent);
        }
        // A type that is a future has what it gives among its arguments: the `C` of a `TryCollect<St, C>`.
        let at = |ty: Ty| held.iter().position(|t| *t == ty).filter(|i| *i > 0);
        if let Some(i) = at(out) {
            return part(Step::Arg(i as u32));
        }
        let good = match out.adt() {
            Some((_, sides)) if sides.len() == 2 => sides[0],
            _ => return val.clone(),
        };
        let good = match (at(good), held.first()) {
            (Some(i), _) => part(Step::Arg(i as u32)),
            (None, _) if self.gives_good_only(from, out) => match good == Ty::unit() {
                true => constant(),
                false => val.clone(),
            },
            // `Timeout<F>`: a result of what `F` gives.
            (None, Some(inner)) if self.gives_good_only(*inner, good) => {
                let inner_val = part(Step::Arg(0));
                self.later_in(st, &inner_val, (*inner, good), span, fuel - 1)
            }
            _ => return val.clone(),
        };
        let mut node = Node {
            constant: good.constant,
            ..Node::default()
        };
        let good = Node {
            open: false,
            ..Node::clone(&good)
        };
        node.set_kid(Step::Arg(0), Arc::new(good));
        Arc::new(node)
    }

    /// Whether all that a type says of others' associated types is of futures and of what is yielded.
    fn is_followed(&self, ty: Ty) -> bool {
        let known = self.cx.program.well_known();
        has_param(ty)
            && !ty.any(&mut |part| match part.kind() {
                TyKind::Projection { assoc, .. } => {
                    known.output != Some(*assoc)
                        && !known.items.contains(assoc)
                        && !known.tried.contains_key(assoc)
                }
                _ => false,
            })
    }

    /// A dependency's future that was made of what it sends or asks for: as of a call, the error of its result
    /// holds nothing of that. Not one that is made of futures and closures, nor where the error is the program's own.
    fn gives_good_only(&self, from: Ty, out: Ty) -> bool {
        let program = self.cx.program;
        let (Some((def, held)), Some((_, parts))) = (from.adt(), out.adt()) else {
            return false;
        };
        let [good, error] = parts[..] else {
            return false;
        };
        let is_own = |ty: Ty| ty.adt().is_some_and(|(def, _)| program.is_local(def));
        let is_named = !matches!(error.kind(), TyKind::Projection { .. });
        if is_named && error.any(&mut |part| is_own(part)) {
            return false;
        }
        let known = program.well_known();
        let is_pointer = |ty: Ty| matches!(ty.kind(), TyKind::FnPtr { .. });
        let is_written = |ty: Ty| {
            matches!(
                ty.kind(),
                TyKind::Closure { .. } | TyKind::FnDef(..) | TyKind::Future(_)
            )
        };
        let calls = |ty: &Ty| is_written(*ty) || is_pointer(*ty);
        // Of functions that the dependency names as `fn(…) -> …` in its own type.
        let by_itself = from.any(&mut |ty| is_pointer(ty)) && !from.any(&mut |ty| is_written(ty));
        !program.is_local(def)
            && !known.transparent.contains(&def)
            && !known.owners.contains(&def)
            && (held.is_empty()
                || by_itself
                || good == Ty::unit() && held.len() > 1 && !held.iter().any(calls))
    }

    /// The type of what a future gives.
    pub(super) fn output_ty(&self, of: Ty) -> Ty {
        let of = self.concrete(of.peel_refs());
        self.cx.program.output_type(self.func.key.owner, of)
    }

    /// One side of the results that a stream yields, or of the one that a future gives.
    pub(super) fn side(
        &self,
        st: &State,
        val: &Val,
        of: Ty,
        (yielded, i): (bool, u32),
        span: Span,
    ) -> Val {
        let result = match yielded {
            true => {
                let content = Content {
                    val: val.clone(),
                    lent: Vec::new(),
                    ty: of,
                };
                let element = self.element(st, &content, span);
                with_alias(&element.val, &element.lent)
            }
            false => self.later(st, val, of, self.output_ty(of), span),
        };
        self.walk(st, result, &[Step::Arg(i)], Self::at(span), 3)
    }

    /// The type of one side of what a future gives or a stream yields.
    pub(super) fn side_ty(&self, of: Ty, (yielded, i): (bool, u32)) -> Ty {
        let result = match yielded {
            true => self.cx.program.item_type(self.func.key.owner, of),
            false => self.output_ty(of),
        };
        self.part_ty(result, Step::Arg(i))
    }
}
