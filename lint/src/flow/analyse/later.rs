//! What futures give: by what their adaptors' closures give, by the impls of their types, and what of it is no error.

use std::sync::Arc;

use super::Analysis;
use super::foreign::{Content, has_param, with_alias};
use super::state::State;
use crate::flow::ir::Step;
use crate::flow::value::{Node, Val, constant, join};
use crate::project::Span;
use crate::types::{Ty, TyKind};

/// Of so many futures in each other it is known what they give.
const MAX_FUTURES: usize = 8;

impl Analysis<'_> {
    /// What a future gives, which is of type `out`. Where nothing tells, all that is in it.
    pub(super) fn later(&self, st: &State, val: &Val, from: Ty, out: Ty, span: Span) -> Val {
        let open = self.awaiting.get();
        if open >= MAX_FUTURES {
            return val.clone();
        }
        self.awaiting.set(open + 1);
        let given = self.given_later(st, val, (from, out), span);
        self.awaiting.set(open);
        given
    }

    fn given_later(&self, st: &State, val: &Val, (from, out): (Ty, Ty), span: Span) -> Val {
        let part = |step: Step| self.walk(st, val.clone(), &[step], Self::at(span), 3);
        let from = self.concrete(from.peel_refs());
        let top = self.resolve_top(st, val, span);
        let made = top.kid(Step::Item).map(|_| part(Step::Item));
        let Some((def, held)) = from.adt() else {
            return made.unwrap_or_else(|| val.clone());
        };
        let program = self.cx.program;
        // What its `poll` gives of it is not asked.
        if program.is_local(def) {
            return self.refit(st, val, from, out, span);
        }
        let pattern = program.output_of(def).filter(|ty| self.is_followed(*ty));
        if let Some(pattern) = pattern {
            let content = Content {
                val: val.clone(),
                lent: Vec::new(),
                ty: from,
            };
            let given = self.item_parts(st, &content, pattern, span, 4);
            let mut given = with_alias(&given.val, &given.lent);
            for i in program.also_giving(def).iter() {
                let other = self.part_ty(from, Step::Arg(*i));
                let val = part(Step::Arg(*i));
                given = join(&given, &self.later(st, &val, other, out, span));
            }
            // What the closure of a `fold` gives, or what it began with.
            return made.map_or(given.clone(), |made| join(&made, &given));
        }
        if let Some(made) = made {
            return made;
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
                self.later(st, &part(Step::Arg(0)), *inner, good, span)
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

    /// Whether what a type says that its futures give can be found in its arguments.
    fn is_followed(&self, ty: Ty) -> bool {
        let known = self.cx.program.well_known();
        match ty.kind() {
            TyKind::Param { .. } => true,
            TyKind::Projection { assoc, args } => {
                let base = args.first().copied().unwrap_or_default();
                let is_named = known.output == Some(*assoc)
                    || known.items.contains(assoc)
                    || known.tried.contains_key(assoc);
                is_named
                    && matches!(
                        base.kind(),
                        TyKind::Param { .. } | TyKind::Projection { .. }
                    )
                    && self.is_followed(base)
            }
            TyKind::Tuple(parts) => {
                has_param(ty) && parts.iter().all(|part| self.is_part_followed(*part))
            }
            TyKind::Adt(def, args) => {
                has_param(ty)
                    && known.owners.contains(def)
                    && args.iter().all(|part| self.is_part_followed(*part))
            }
            _ => false,
        }
    }

    fn is_part_followed(&self, ty: Ty) -> bool {
        !has_param(ty) || self.is_followed(ty)
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
            true => self.next_item(st, val, of, span),
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
