//! What a call without a body leaves in the places it was given: `&mut` parameters, shared receivers that
//! keep what they get, and what is lent in an argument (`Entry<'_, K, V>`).

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::foreign::{Content, Contents, ForeignCall, is_index, params_of};
use super::state::State;
use crate::flow::input::Quirk;
use crate::flow::ir::{Place, Step};
use crate::flow::value::{Node, Note, Val, beside, constant, join, unknown, walk_on, widened};
use crate::project::Span;
use crate::types::{Mutability, Ty, TyKind};

/// How a parameter receives.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Mut,
    /// By `&self`: only what is given away to it.
    Shared,
    /// By `&self`, and it keeps all it is given: atomics.
    Keeps,
    /// By value: only through what it borrows.
    Lent,
}

impl Analysis<'_> {
    /// Parameters by `&mut` receive what the other arguments hold.
    pub(super) fn write_params(
        &mut self,
        st: &mut State,
        call: &ForeignCall<'_>,
        contents: &Contents,
        quirk: Quirk,
    ) {
        let overwrites = quirk.overwrites || (quirk.empties && self.is_all_of_it(call));
        let last = call.sig.params.len().saturating_sub(1);
        let mut writes: Vec<(&Arg, Val, bool)> = Vec::new();
        for (i, (ty, arg)) in call.sig.params.iter().zip(call.args).enumerate() {
            let (inner, access) = match ty.kind() {
                TyKind::Ref(inner, Mutability::Mut) => (*inner, Access::Mut),
                TyKind::Ref(inner, Mutability::Shared) if i == 0 && call.sig.has_self => {
                    match quirk.keeps {
                        true => (*inner, Access::Keeps),
                        false => (*inner, Access::Shared),
                    }
                }
                TyKind::Adt(..) if !self.lent_parts(st, call, arg).is_empty() => {
                    (*ty, Access::Lent)
                }
                _ => continue,
            };
            if arg.val.alias.is_empty() && access != Access::Lent {
                continue;
            }
            if quirk.moves && i == last {
                writes.push((arg, closed(&constant()), true));
                continue;
            }
            let incoming = self.incoming(st, call, i, inner, access, contents);
            if overwrites && access != Access::Lent {
                writes.push((arg, closed(&incoming.unwrap_or_else(constant)), true));
                continue;
            }
            // A function of which only the signature is known may put anything into what it is lent: `load_all(&mut map)`.
            let is_lent = access == Access::Mut && !(i == 0 && call.sig.has_self);
            let incoming =
                incoming.or_else(|| (is_lent && !self.cx.program.is_std(call.def)).then(unknown));
            let Some(val) = incoming.filter(|v| !(v.is_plain() && v.constant)) else {
                continue;
            };
            for (step, place) in self.lent_parts(st, call, arg) {
                if let Some(part) = val.kid(step).filter(|p| !p.is_plain()) {
                    let part = part.clone();
                    self.store(st, &place.then(Step::Deref), &part, false);
                }
            }
            let val = self.under_key(st, call, (inner, arg), val);
            if access != Access::Lent {
                writes.push((arg, val, false));
            }
        }
        self.remove_key(st, call, quirk);
        self.reorder(st, call);
        // All is read before anything is written: `swap`.
        for (arg, val, overwrites) in writes {
            if overwrites {
                let strong = arg.val.alias.len() == 1;
                for target in arg.val.alias.clone() {
                    let val = self.put(&target, &val, call.span);
                    self.store(st, &target.then(Step::Deref), &val, strong);
                }
                continue;
            }
            for target in arg.val.alias.clone() {
                let val = self.put(&target, &val, call.span);
                let old = self.load(st, &target, call.span);
                if val.is_plain() && !old.constant {
                    // It may be anything by now, also of another variant.
                    let wide = beside(&widened(&old));
                    if !wide.same(&old) {
                        self.store(st, &target.then(Step::Deref), &wide, true);
                    }
                    continue;
                }
                let new = Node {
                    constant: old.constant && val.constant,
                    ..Node::clone(&val)
                };
                self.store(st, &target.then(Step::Deref), &Arc::new(new), false);
            }
        }
    }

    /// A value on its way into a place that has a name.
    fn put(&self, target: &Place, val: &Val, span: Span) -> Val {
        let field = target.path.iter().rev().find_map(|step| match step {
            Step::Field(field) => Some(self.cx.field_name(*field)),
            _ => None,
        });
        match field.or(self.func.locals[target.local.idx()].name) {
            Some(name) => walk_on(val, span, &Note::Put(name)),
            None => val.clone(),
        }
    }

    /// A value that comes in under a literal key replaces what lay there; what is left of it otherwise.
    fn under_key(
        &self,
        st: &mut State,
        call: &ForeignCall<'_>,
        (map, arg): (Ty, &Arg),
        val: Val,
    ) -> Val {
        let (Some(key), Some((def, _))) = (call.key, map.adt()) else {
            return val;
        };
        let (Some(new), true) = (val.kid(Step::Arg(1)).cloned(), self.is_keyed(def)) else {
            return val;
        };
        let strong = arg.val.alias.len() == 1;
        for target in arg.val.alias.clone() {
            // What lies under other keys gets a part of its own, for the keys not to be taken for values.
            let others = target.clone().then(Step::Arg(1));
            let known = self.load(st, &others, call.span);
            let all = self.load(st, &target, call.span);
            if all.kid(Step::Arg(1)).is_none() {
                self.store(st, &others.then(Step::Deref), &known, false);
            }
            let place = target.then(Step::Key(key)).then(Step::Deref);
            self.store(st, &place, &closed(&new), strong);
        }
        let mut rest = Node::clone(&val);
        rest.kids.retain(|(s, _)| *s != Step::Arg(1));
        Arc::new(rest)
    }

    fn remove_key(&self, st: &mut State, call: &ForeignCall<'_>, quirk: Quirk) {
        let (Some(key), Some(map), true) = (call.key, call.args.first(), quirk.removes) else {
            return;
        };
        let strong = map.val.alias.len() == 1;
        for target in map.val.alias.clone() {
            let known = self.load(st, &target, call.span);
            if known.kid(Step::Key(key)).is_some() {
                let place = target.then(Step::Key(key)).then(Step::Deref);
                self.store(st, &place, &closed(&constant()), strong);
            }
        }
    }

    /// `list.swap(0, 1)`, `list.sort()`: each element may be where another one was.
    fn reorder(&self, st: &mut State, call: &ForeignCall<'_>) {
        let (Some(ty), Some(list)) = (call.sig.params.first(), call.args.first()) else {
            return;
        };
        let is_slice = match ty.kind() {
            TyKind::Ref(inner, Mutability::Mut) => matches!(inner.kind(), TyKind::Slice(_)),
            _ => false,
        };
        if !is_slice || call.sig.ret != Ty::unit() {
            return;
        }
        for target in list.val.alias.clone() {
            let known = self.load(st, &target, call.span);
            let apart = known.kids.iter().filter(|(s, _)| matches!(s, Step::Pos(_)));
            let all = apart.map(|(_, v)| v.clone()).reduce(|a, b| join(&a, &b));
            if let Some(all) = all.filter(|all| !all.is_plain()) {
                let place = target.then(Step::Arg(0)).then(Step::Deref);
                self.store(st, &place, &all, false);
            }
        }
    }

    /// The places that the parts of an argument refer to: the map's values in an `Entry`.
    fn lent_parts(&self, st: &State, call: &ForeignCall<'_>, arg: &Arg) -> Vec<(Step, Place)> {
        let found = match arg.val.alias.as_slice() {
            [] => arg.val.clone(),
            [one] => self.load(st, one, call.span),
            _ => return Vec::new(),
        };
        let parts = found
            .kids
            .iter()
            .filter(|(s, _)| matches!(s, Step::Arg(_)))
            // A reference that stands there is itself replaced, not what it refers to.
            .filter(|(s, _)| !matches!(self.part_ty(arg.ty, *s).kind(), TyKind::Ref(..)));
        parts
            .flat_map(|(s, kid)| kid.alias.iter().map(|p| (*s, p.clone())))
            .collect()
    }

    /// Whether a range among the arguments is `..`, or the length that is left is 0.
    fn is_all_of_it(&self, call: &ForeignCall<'_>) -> bool {
        if call.key.is_some_and(|key| key == "0") {
            return true;
        }
        let full = self.cx.program.well_known().range_full;
        call.sig.params.iter().any(|ty| {
            let of = ty.subst(call.generics).adt().map(|(def, _)| def);
            of.is_some() && of == full
        })
    }

    /// What the other arguments bring that a parameter can hold.
    fn incoming(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        i: usize,
        inner: Ty,
        access: Access,
        all: &Contents,
    ) -> Option<Val> {
        let mut others: Contents = vec![None; all.len()];
        for (j, (ty, arg)) in call.sig.params.iter().zip(call.args).enumerate() {
            // A shared receiver keeps what is given away to it: `Sender::send(&self, T)`.
            let kept = access != Access::Shared || matches!(ty.kind(), TyKind::Param { .. });
            if j != i && kept {
                let content = Content {
                    val: arg.val.clone(),
                    lent: Vec::new(),
                    ty: arg.ty,
                };
                self.collect(st, call, *ty, content, &mut others);
            }
        }
        if access != Access::Shared {
            self.collect_items(st, call, &mut others);
        }
        // `get_or_init(&self, F) where F: FnOnce() -> T`: what the closure makes is kept.
        for callable in &call.sig.callables {
            if let TyKind::Param { idx, .. } = callable.output.kind()
                && let Some(Some(content)) = all.get(*idx as usize)
            {
                Self::add(&mut others, *idx, content.clone());
            }
        }
        let mine = params_of(inner);
        let real = call.args[i].ty.peel_refs();
        let mut found: Option<Val> = None;
        if mine
            .iter()
            .any(|p| others.get(*p as usize).is_some_and(Option::is_some))
        {
            found = Some(self.build(st, call, inner, real, &others, false));
        }
        if matches!(access, Access::Shared | Access::Lent) {
            return found;
        }
        for (j, (ty, arg)) in call.sig.params.iter().zip(call.args).enumerate() {
            let theirs = params_of(*ty);
            let is_callable = call.sig.callables.iter().any(|c| theirs.contains(&c.param));
            let linked = call.sig.iterables.iter().any(|(p, item)| {
                theirs.contains(p)
                    && item.is_some_and(|t| params_of(t).iter().any(|q| mine.contains(q)))
            });
            if j == i
                || is_callable
                || linked
                || call.sealed.contains(&j)
                || theirs.iter().any(|p| mine.contains(p))
                || (access == Access::Mut && is_index(*ty))
            {
                continue;
            }
            let mut val = arg.val.clone();
            let mut from = arg.ty;
            if let Some((p, _)) = call.sig.iterables.iter().find(|(p, _)| theirs.contains(p))
                && let Some(Some(content)) = others.get(*p as usize)
            {
                let element = self.element(st, content, call.span);
                val = element.val;
                from = element.ty;
            }
            let fit = self.refit(st, &val, from, real, call.span);
            found = Some(found.map_or(fit.clone(), |f| join(&f, &fit)));
        }
        found
    }
}

fn closed(val: &Val) -> Val {
    Arc::new(Node {
        open: false,
        ..Node::clone(val)
    })
}
