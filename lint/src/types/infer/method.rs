//! Method lookup, as the reference describes it: candidate receivers by dereferencing and unsizing,
//! each by value, by `&` and by `&mut`; inherent before trait.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Answer, Infer};
use crate::names::{DefId, DefKind};
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId, GenericArgs};
use crate::types::impls::Head;
use crate::types::{Callee, Mutability, Prim, Reason, TraitRef, Ty, TyKind, Types, Tys};

/// What a number may be, first what it is where nothing tells.
const INTS: [Prim; 12] = [
    Prim::I32,
    Prim::I8,
    Prim::I16,
    Prim::I64,
    Prim::I128,
    Prim::Isize,
    Prim::U8,
    Prim::U16,
    Prim::U32,
    Prim::U64,
    Prim::U128,
    Prim::Usize,
];
const FLOATS: [Prim; 2] = [Prim::F64, Prim::F32];

#[derive(Clone, Copy)]
struct Candidate {
    method: DefId,
    /// The impl or trait with its arguments still to be found; for a bound they are given.
    owner: DefId,
    args: Option<Tys>,
    is_trait: bool,
}

struct Pick {
    method: DefId,
    parent_args: Tys,
    /// The receiver's type after dereferencing and borrowing.
    self_ty: Ty,
    derefs: Vec<Ty>,
}

impl Types<'_> {
    /// The methods of the traits in scope, by name.
    pub fn methods_in_scope(&self, scope: DefId) -> Arc<FxHashMap<Name, Vec<DefId>>> {
        self.caches.methods.get_or(scope, || {
            let mut found: FxHashMap<Name, Vec<DefId>> = FxHashMap::default();
            for trait_def in self.program.traits_in_scope(scope) {
                let mut add = |of: DefId| {
                    for def in self.assoc_items(of) {
                        let d = self.program.def(*def);
                        if d.kind != DefKind::TypeAlias {
                            let list = found.entry(d.name).or_default();
                            if !list.contains(def) {
                                list.push(*def);
                            }
                        }
                    }
                };
                add(trait_def);
                if self.program.def(trait_def).kind == DefKind::TraitAlias {
                    self.supertraits(trait_def)
                        .iter()
                        .for_each(|s| add(s.trait_def));
                }
            }
            Arc::new(found)
        })
    }
}

impl Infer<'_, '_> {
    pub(super) fn method_call(
        &mut self,
        expr: ExprId,
        recv: ExprId,
        name: Name,
        generics: Option<&GenericArgs>,
        args: &[ExprId],
        expected: Option<Ty>,
    ) -> Ty {
        let recv_ty = self.expr(recv, None);
        let recv_ty = self.known(recv_ty);
        if let Some(ty) = self.try_method(expr, recv_ty, name, generics, args, expected) {
            return ty;
        }
        for arg in args {
            self.expr(*arg, None);
        }
        match recv_ty.kind() {
            TyKind::Infer(_) => {
                // What comes later may tell what the receiver is.
                self.deferred_methods.push(expr);
                self.unresolved(expr, Reason::ReceiverUnknown);
                self.table.fresh()
            }
            TyKind::Never => Ty::never(),
            TyKind::Unknown => {
                self.unresolved(expr, Reason::ReceiverUnknown);
                Ty::unknown()
            }
            _ => {
                let reason = self.no_method(recv_ty, name);
                self.unresolved(expr, reason);
                Ty::unknown()
            }
        }
    }

    /// Once everything else is known: the receiver's type may be, too.
    pub(super) fn retry_method(&mut self, expr: ExprId) {
        let body = self.body;
        let Expr::MethodCall {
            recv,
            name,
            generics,
            args,
            ..
        } = body.expr(expr)
        else {
            return;
        };
        let recv_ty = self.known(self.result.expr_ty[recv.idx()]);
        let pick = match recv_ty.kind() {
            TyKind::Infer(_) => None,
            _ => self.pick(recv_ty, *name),
        };
        let Some(pick) = pick else {
            let reason = match recv_ty.kind() {
                TyKind::Infer(_) => Reason::Undetermined,
                TyKind::Unknown => Reason::ReceiverUnknown,
                _ => self.no_method(recv_ty, *name),
            };
            let noted = self.result.unresolved.iter_mut();
            noted
                .filter(|(e, _)| *e == expr)
                .for_each(|(_, r)| *r = reason);
            return;
        };
        let ret = self.confirm(expr, &pick, generics.as_deref());
        if let Some((params, ret)) = ret {
            for (arg, param) in args.iter().zip(params.iter().skip(1)) {
                self.coerce(self.result.expr_ty[arg.idx()], *param);
            }
            self.table.unify(self.result.expr_ty[expr.idx()], ret);
        }
        self.result.unresolved.retain(|(e, _)| *e != expr);
    }

    /// Why a type has no method of a name.
    fn no_method(&mut self, recv: Ty, name: Name) -> Reason {
        if let Some(krate) = self.unread_krate(recv) {
            return Reason::UnreadKrate(krate);
        }
        let steps = self.receiver_steps(recv);
        let own = self.inherent_candidates(&steps, name);
        let in_scope = || {
            let found = self.trait_items_in_scope(name).into_iter();
            found.filter(|m| self.is_method(*m)).collect::<Vec<_>>()
        };
        match own.first().map(|c| c.method) {
            Some(method) => Reason::NoFit(recv, method),
            // A name that several traits have says nothing of which was meant.
            None => match in_scope()[..] {
                [method] => Reason::NoFit(recv, method),
                _ => Reason::NoMethod(recv),
            },
        }
    }

    /// A method call that is not written as one; gives its result.
    pub(super) fn method_on(&mut self, expr: ExprId, recv_ty: Ty, name: Name) -> Option<Ty> {
        let pick = self.pick(recv_ty, name)?;
        self.confirm(expr, &pick, None).map(|(_, ret)| ret)
    }

    fn try_method(
        &mut self,
        expr: ExprId,
        recv_ty: Ty,
        name: Name,
        generics: Option<&GenericArgs>,
        args: &[ExprId],
        expected: Option<Ty>,
    ) -> Option<Ty> {
        let pick = self.pick(recv_ty, name)?;
        let (params, ret) = self.confirm(expr, &pick, generics)?;
        self.args(&params[1..], ret, args, expected);
        Some(ret)
    }

    /// Records the call; gives the method's parameters (receiver first) and result.
    fn confirm(
        &mut self,
        expr: ExprId,
        pick: &Pick,
        generics: Option<&GenericArgs>,
    ) -> Option<(Vec<Ty>, Ty)> {
        let args = self.own_args(pick.method, pick.parent_args, generics);
        let sig = self.types.fn_sig(pick.method);
        let params: Vec<Ty> = sig.params.iter().map(|t| t.subst(&args)).collect();
        let params: Vec<Ty> = params.into_iter().map(|t| self.normalize(t)).collect();
        self.table.unify(*params.first()?, pick.self_ty);
        for pred in self.types.predicates(pick.method).iter() {
            self.add_goal(pred.subst(&args));
        }
        let ret = self.normalize(sig.ret.subst(&args));
        self.result.callees.insert(
            expr,
            Callee::Fn {
                def: pick.method,
                args,
                found: None,
            },
        );
        if !pick.derefs.is_empty() {
            self.result.derefs.insert(expr, pick.derefs.clone());
        }
        Some((params, ret))
    }

    fn pick(&mut self, recv: Ty, name: Name) -> Option<Pick> {
        if matches!(recv.kind(), TyKind::Unknown | TyKind::Never) {
            return None;
        }
        let steps = self.receiver_steps(recv);
        if steps.iter().all(|(t, _)| matches!(t.kind(), TyKind::Infer(v) if self.table.kind_of(*v) == super::VarKind::General)) {
            return None;
        }
        let inherent = self.inherent_candidates(&steps, name);
        let extension: Vec<Candidate> = self
            .trait_items_in_scope(name)
            .into_iter()
            .filter(|m| self.is_method(*m))
            .filter_map(|m| {
                let owner = self.types.program.def(m).parent?;
                Some(Candidate {
                    method: m,
                    owner,
                    args: None,
                    is_trait: true,
                })
            })
            .collect();
        let mut derefs = Vec::new();
        for (step, overloaded) in steps {
            if overloaded {
                derefs.push(step);
            }
            let forms = [
                step,
                Ty::new(TyKind::Ref(step, Mutability::Shared)),
                Ty::new(TyKind::Ref(step, Mutability::Mut)),
            ];
            for form in forms {
                for list in [&inherent, &extension] {
                    if let Some((method, parent_args)) = self.first_fit(list, form) {
                        return Some(Pick {
                            method,
                            parent_args,
                            self_ty: form,
                            derefs,
                        });
                    }
                }
            }
        }
        None
    }

    /// The items of this name of the traits in scope: in an impl, its own trait is, imported or not.
    pub(super) fn trait_items_in_scope(&self, name: Name) -> Vec<DefId> {
        let in_scope = self.types.methods_in_scope(self.scope);
        let mut found = in_scope.get(&name).cloned().unwrap_or_default();
        let own = self.types.owner(self.owner).and_then(|owner| {
            match self.types.program.def(owner).kind {
                DefKind::Impl => self
                    .types
                    .impl_header(owner)
                    .trait_ref
                    .as_ref()
                    .map(|t| t.trait_def),
                _ => None,
            }
        });
        for def in own.map_or(&[][..], |own| self.types.assoc_items(own)) {
            let d = self.types.program.def(*def);
            if d.name == name && d.kind != DefKind::TypeAlias && !found.contains(def) {
                found.push(*def);
            }
        }
        found
    }

    fn is_method(&self, def: DefId) -> bool {
        matches!(
            self.types.program.item(def).map(|i| &i.kind),
            Some(crate::syntax::ast::ItemKind::Fn(it)) if it.self_param.is_some()
        )
    }

    /// The receiver itself and what it dereferences to; an array also as a slice.
    fn receiver_steps(&mut self, recv: Ty) -> Vec<(Ty, bool)> {
        let mut steps = vec![(recv, false)];
        let mut at = recv;
        for _ in 0..10 {
            if matches!(at.kind(), TyKind::Ptr(..)) {
                break;
            }
            let Some((next, overloaded)) = self.deref_step(at) else {
                break;
            };
            at = self.known(next);
            if steps.iter().any(|(t, _)| *t == at) {
                break;
            }
            steps.push((at, overloaded));
        }
        if let TyKind::Array(elem, _) = at.kind() {
            steps.push((Ty::new(TyKind::Slice(*elem)), false));
        }
        steps
    }

    fn inherent_candidates(&mut self, steps: &[(Ty, bool)], name: Name) -> Vec<Candidate> {
        let mut found = Vec::new();
        for (step, _) in steps {
            let heads: Vec<Head> = match step.kind() {
                TyKind::Infer(var) => match self.table.kind_of(*var) {
                    super::VarKind::Int => vec![Head::Prim(Prim::I32)],
                    super::VarKind::Float => vec![Head::Prim(Prim::F64)],
                    super::VarKind::General => Vec::new(),
                },
                _ => vec![Head::of(*step)],
            };
            for head in heads {
                if head != Head::Any {
                    for imp in self.types.inherent_impls(head) {
                        if let Some(method) = self.types.assoc_item(imp, name, DefKind::Fn)
                            && self.is_method(method)
                        {
                            found.push(Candidate {
                                method,
                                owner: imp,
                                args: None,
                                is_trait: false,
                            });
                        }
                    }
                }
            }
            // What is known of the type by its bounds counts as its own.
            let mut bounds = self.bounds_of(*step);
            if matches!(
                step.kind(),
                TyKind::Param { .. } | TyKind::Projection { .. }
            ) {
                let env = self.env.clone();
                bounds.extend(env.iter().filter(|p| p.self_ty() == *step).cloned());
            }
            // Of `impl Trait` that a function gives, only traits in scope can be meant.
            if matches!(step.kind(), TyKind::Opaque { .. }) {
                let in_scope = self.trait_items_in_scope(name);
                let is_in_scope = |bound: &TraitRef| {
                    let method = self.types.assoc_item(bound.trait_def, name, DefKind::Fn);
                    method.is_some_and(|m| in_scope.contains(&m))
                };
                if bounds.iter().any(is_in_scope) {
                    bounds.retain(is_in_scope);
                }
            }
            for bound in bounds {
                if let Some(method) = self.types.assoc_item(bound.trait_def, name, DefKind::Fn)
                    && self.is_method(method)
                {
                    found.push(Candidate {
                        method,
                        owner: bound.trait_def,
                        args: Some(bound.args),
                        is_trait: true,
                    });
                }
            }
        }
        found
    }

    fn first_fit(&mut self, list: &[Candidate], form: Ty) -> Option<(DefId, Tys)> {
        let mut maybe: Option<(Candidate, Tys)> = None;
        for candidate in list {
            let snapshot = self.table.snapshot();
            let n_goals = self.goals.len();
            let (args, fit) = self.fit(candidate, form);
            match fit {
                Answer::Yes(_) => return Some((candidate.method, args)),
                Answer::Maybe if maybe.is_none() => maybe = Some((*candidate, args)),
                _ => {}
            }
            self.table.rollback(snapshot);
            self.goals.truncate(n_goals);
        }
        let (candidate, _) = maybe?;
        let (args, _) = self.fit(&candidate, form);
        Some((candidate.method, args))
    }

    fn fit(&mut self, candidate: &Candidate, form: Ty) -> (Tys, Answer) {
        let args = candidate
            .args
            .unwrap_or_else(|| self.fresh_args(candidate.owner));
        let sig = self.types.fn_sig(candidate.method);
        let Some(self_param) = sig.params.first() else {
            return (args, Answer::No);
        };
        // The method's own parameters do not occur in its receiver.
        let wanted = self.normalize(self_param.subst(&args));
        if let TyKind::Infer(var) = form.kind()
            && self.table.kind_of(*var) == super::VarKind::General
        {
            return (args, Answer::No);
        }
        if !self.table.unify(wanted, form) {
            return (args, Answer::No);
        }
        if !candidate.is_trait {
            return (args, self.impl_applies(candidate.owner, args));
        }
        if candidate.args.is_some() {
            return (args, Answer::Yes(super::Selected::Builtin));
        }
        let answer = match self.table.shallow(args[0]).kind() {
            TyKind::Infer(var) if self.table.kind_of(*var) != super::VarKind::General => {
                let prims = match self.table.kind_of(*var) {
                    super::VarKind::Float => &FLOATS[..],
                    _ => &INTS[..],
                };
                self.select_number(candidate.owner, args, prims)
            }
            _ => self.select(candidate.owner, args),
        };
        (args, answer)
    }

    /// A number that is not yet `i32` or another: mostly all of them implement a trait or none does. Where only one
    /// does, it is that one: `7.days()`, of a trait that `i64` has.
    fn select_number(&mut self, trait_def: DefId, args: Tys, prims: &[Prim]) -> Answer {
        let of = |infer: &mut Self, prim: Prim| {
            let mut list = args.to_vec();
            list[0] = Ty::prim(prim);
            infer.select(trait_def, Tys::new(&list))
        };
        let answer = of(self, prims[0]);
        if !matches!(answer, Answer::No) {
            return answer;
        }
        let mut found: Option<(Prim, Answer)> = None;
        for prim in &prims[1..] {
            match (of(self, *prim), &found) {
                (Answer::No, _) => {}
                // Which of several it is, what comes later must tell.
                (_, Some(_)) => return Answer::Maybe,
                (answer, None) => found = Some((*prim, answer)),
            }
        }
        let Some((prim, answer)) = found else {
            return Answer::No;
        };
        self.table.unify(args[0], Ty::prim(prim));
        answer
    }

    /// An inherent impl's bounds; one that surely fails means another impl is meant.
    fn impl_applies(&mut self, imp: DefId, args: Tys) -> Answer {
        for pred in self.types.predicates(imp).iter() {
            let pred = pred.subst(&args);
            let of = pred.args.map(&mut |t| self.normalize_now(t).unwrap_or(t));
            let open = of.iter().any(|t| self.table.resolve(*t).has_infer());
            if !open && let Answer::No = self.select(pred.trait_def, of) {
                return Answer::No;
            }
        }
        Answer::Yes(super::Selected::Builtin)
    }

    /// A method of a known trait, called by an operator or by `for` and `?`.
    pub(super) fn trait_method(&self, trait_def: Option<DefId>, name: &str) -> Option<DefId> {
        self.types
            .assoc_item(trait_def?, Name::new(name), DefKind::Fn)
    }
}
