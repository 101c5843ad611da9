//! Calls of what a function is given: a closure, or a method of a type that only its callers know. They are holes in
//! its summary, and filled where it is called.

use std::sync::Arc;

use super::calls::{Arg, no_alias};
use super::causes::with_causes;
use super::foreign::ForeignCall;
use super::state::State;
use super::take::has_params;
use super::{Analysis, HoleKey};
use crate::flow::input::Signature;
use crate::flow::ir::Step;
use crate::flow::summary::ParamCall;
use crate::flow::value::{Fact, Labels, Node, Path, Taken, Val, join, unknown};
use crate::names::DefId;
use crate::project::Span;
use crate::types::{Mutability, Ty, TyKind};

/// Of more methods that a function calls of its parameters, its callers do not say which they are.
const MAX_METHODS: usize = 24;

/// Nor, of more calls of parts of its parameters, what they give.
const MAX_HOLES: usize = 64;

/// More parts of a parameter than these, called by one statement, are what is in decorators of decorators.
const MAX_PARTS_CALLED: usize = 8;

impl Analysis<'_> {
    /// What is in a `Box` or its like.
    fn unboxed(&self, ty: Ty) -> Option<Ty> {
        let (def, args) = ty.peel_refs().adt()?;
        let is_box = self.cx.program.well_known().transparent.contains(&def);
        args.first()
            .filter(|_| is_box && args.len() == 1)
            .map(|t| t.peel_refs())
    }

    fn boxes_between(&self, outer: Ty, inner: Ty) -> usize {
        let (mut ty, mut n) = (outer.peel_refs(), 0);
        while ty != inner.peel_refs() {
            let Some(next) = self.unboxed(ty) else {
                return 0;
            };
            ty = next;
            n += 1;
        }
        n
    }

    /// A method that a callee calls of what it is given, now that its type is known. Whether it is called is not.
    pub(super) fn fill_method(
        &mut self,
        st: &mut State,
        call: &ParamCall,
        method: DefId,
        given: &[Arg],
        args: &mut [Arg],
        span: Span,
    ) -> Val {
        let mut ty = given
            .get(call.idx as usize)
            .map_or_else(Ty::unknown, |arg| self.ty_at(arg.ty, &call.path))
            .peel_refs();
        for _ in 0..call.boxes {
            ty = self.unboxed(ty).unwrap_or(ty);
        }
        // A box has the impl itself, or what is in it.
        while self.cx.program.impls_of(method, &[ty]).is_empty()
            && let Some(inner) = self.unboxed(ty)
        {
            ty = inner;
        }
        // Decorators of decorators of what is not known: each could be any of all.
        if !self.guesses.is_empty() && has_params(ty) {
            let known = self.by_decorated(st, method, ty, args, span);
            return known.unwrap_or_else(|| self.by_signature(st, method, ty, args, span));
        }
        let Some(receiver) = args.first_mut() else {
            return unknown();
        };
        receiver.ty = ty.shared();
        if self.cx.program.quirk(method).gives_causes {
            receiver.val = with_causes(&receiver.val);
        }
        let outer = self.purpose.clone();
        self.purpose = call.purpose.clone().or_else(|| outer.clone());
        let mut each = st.clone();
        let inner = self.unwritten(Ty::unknown(), span);
        let sig = self.cx.program.signature(method);
        let generics = [ty];
        let val = self.call_fn(
            &mut each,
            &inner,
            (method, &generics, None),
            sig.as_deref(),
            args,
            false,
        );
        st.merge(&each, None);
        self.purpose = outer;
        self.resolve(st, &val, span)
    }

    /// What decorators lead to in the end: the impls for types without parameters.
    fn by_decorated(
        &mut self,
        st: &mut State,
        method: DefId,
        self_ty: Ty,
        args: &[Arg],
        span: Span,
    ) -> Option<Val> {
        let bodies: Vec<(DefId, Option<Ty>)> = self
            .cx
            .program
            .impls_of(method, &[self_ty])
            .into_iter()
            .filter_map(|body| Some((body, Some(self.receiver_of(body)?))))
            .filter(|(_, receiver)| receiver.is_some_and(|ty| !has_params(ty)))
            .collect();
        let (val, after) = self.call_any(st, method, bodies, args, span)?;
        // Whether it is called at all is not known.
        st.merge(&after, None);
        Some(self.resolve(st, &val, span))
    }

    /// What a method gives of which only its signature is known. What it writes is what those write that are known.
    fn by_signature(
        &mut self,
        st: &State,
        method: DefId,
        self_ty: Ty,
        args: &[Arg],
        span: Span,
    ) -> Val {
        let Some(sig) = self.cx.program.signature(method) else {
            return self.mixed(st, args, span);
        };
        let args: Vec<Arg> = args
            .iter()
            .map(|a| Arg {
                val: no_alias(&self.resolve(st, &a.val, span)),
                ..a.clone()
            })
            .collect();
        let generics = [self_ty];
        let call = ForeignCall {
            def: method,
            sig: &sig,
            sealed: sig.sealed.clone(),
            generics: &generics,
            args: &args,
            ret: sig.ret.subst(&generics),
            key: None,
            span,
        };
        self.call_dependency(&mut st.clone(), &call)
    }

    /// A call of a trait's method whose impl is for the callers to say: a hole for each parameter that the
    /// receiver may be of.
    pub(super) fn method_hole(
        &mut self,
        st: &State,
        method: DefId,
        (sig, self_ty): (&Signature, Ty),
        args: &[Arg],
        span: Span,
    ) -> Option<Val> {
        let gives_way = |ty: &Ty| matches!(ty.kind(), TyKind::Ref(_, Mutability::Mut));
        let receiver = args.first()?;
        if self.open_ended
            || !sig.has_self
            || sig.params.iter().skip(1).any(gives_way)
            || gives_way(&sig.ret)
        {
            return None;
        }
        let val = self.resolve(st, &receiver.val, receiver.span);
        let mut calls = Vec::new();
        for label in val.labels.iter() {
            match &label.fact {
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Whole,
                } => calls.push((*idx, *path)),
                fact if fact.is_datum() => {}
                Fact::From(_) => {}
                _ => return None,
            }
        }
        let known = |(idx, path): &(u32, Path)| {
            self.holes
                .contains(&(self.stmt, *idx, *path, Some(method), None))
        };
        if calls.is_empty() || self.holes.len() >= MAX_METHODS && !calls.iter().all(known) {
            return None;
        }
        let mut found: Option<Val> = None;
        for (idx, path) in calls {
            let whole = self.func.param_ty(idx as usize);
            let boxes = self.boxes_between(self.ty_at(whole, &path), self_ty);
            let call = ParamCall {
                idx,
                path,
                method: Some(method),
                boxes,
                writes: None,
                args: Vec::new(),
                tys: Vec::new(),
                purpose: self.purpose.clone(),
            };
            let hole = self.hole(st, call, args, span);
            found = Some(found.map_or(hole.clone(), |f| join(&f, &hole)));
        }
        found
    }

    /// Whether the callers are asked what they get from calling this part of a parameter.
    pub(super) fn may_ask(&self, (idx, path): (u32, Path)) -> bool {
        let known = || self.holes.contains(&(self.stmt, idx, path, None, None));
        let is_part = |hole: &&HoleKey| {
            hole.0 == self.stmt && hole.1 == idx && hole.3.is_none() && hole.4.is_none()
        };
        let may_more = || {
            self.holes.len() < MAX_HOLES
                && self.holes.iter().filter(is_part).count() < MAX_PARTS_CALLED
        };
        known() || may_more()
    }

    /// What a closure that only the callers know writes into locals of this body that it is lent.
    pub(super) fn written_holes(
        &mut self,
        st: &mut State,
        call: &ParamCall,
        args: &[Arg],
        span: Span,
    ) {
        for (i, arg) in args.iter().enumerate() {
            let is_lent = matches!(arg.ty.kind(), TyKind::Ref(_, Mutability::Mut));
            if !is_lent || !self.may_ask((call.idx, call.path)) {
                continue;
            }
            let ends = self.alias_ends(st, &arg.val.alias, 6);
            if ends.iter().all(|end| self.func.params.contains(end)) {
                continue;
            }
            let call = ParamCall {
                writes: Some(i),
                ..call.clone()
            };
            let written = self.hole(st, call, args, span);
            for target in arg.val.alias.clone() {
                self.store(st, &target.then(Step::Deref), &written, false);
            }
        }
    }

    pub(super) fn hole(
        &mut self,
        st: &State,
        mut call: ParamCall,
        args: &[Arg],
        span: Span,
    ) -> Val {
        let given: Vec<Val> = args
            .iter()
            // What its type says is taken where the closure is written. What is written through a reference is
            // written for the callers too.
            .map(|a| match (call.method, a.ty.kind()) {
                (Some(_), _) | (None, TyKind::Ref(_, Mutability::Mut)) => {
                    self.to_params(st, &a.val)
                }
                (None, _) => self.resolve(st, &a.val, span),
            })
            .collect();
        call.tys = args.iter().map(|a| a.ty).collect();
        let key = (self.stmt, call.idx, call.path, call.method, call.writes);
        let n = match self.holes.iter().position(|k| *k == key) {
            Some(n) => n,
            None => {
                self.holes.push(key);
                self.param_calls.push(ParamCall {
                    args: given.clone(),
                    ..call.clone()
                });
                self.holes.len() - 1
            }
        };
        call.args = given;
        let known = &mut self.param_calls[n];
        known.args = known
            .args
            .iter()
            .zip(&call.args)
            .map(|(a, b)| join(a, b))
            .collect();
        Arc::new(Node {
            labels: Labels::one(
                Fact::Hole {
                    idx: n as u32,
                    path: Path::here(),
                },
                None,
            ),
            ..Node::default()
        })
    }
}
