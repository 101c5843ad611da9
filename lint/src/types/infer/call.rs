//! Calls of paths and values, and how arguments meet parameters.

use super::{Infer, Reason};
use crate::names::DefKind;
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId};
use crate::types::{Callee, PathRes, TraitRef, Ty, TyKind, Tys};

impl Infer<'_, '_> {
    pub(super) fn call(
        &mut self,
        expr: ExprId,
        callee: ExprId,
        args: &[ExprId],
        expected: Option<Ty>,
    ) -> Ty {
        let callee_ty = self.expr(callee, None);
        let callee_ty = self.known(callee_ty);
        if let (TyKind::FnDef(def, generics), true) = (callee_ty.kind(), self.is_path(callee)) {
            let found = match self.types.program.def(*def).kind {
                DefKind::Struct | DefKind::Variant => Callee::Ctor(*def),
                _ => Callee::Fn {
                    def: *def,
                    args: *generics,
                    found: None,
                },
            };
            self.result.callees.insert(expr, found);
            let sig = self.types.fn_sig(*def);
            let params: Vec<Ty> = sig.params.iter().map(|t| t.subst(generics)).collect();
            let params: Vec<Ty> = params.into_iter().map(|t| self.normalize(t)).collect();
            let ret = self.normalize(sig.ret.subst(generics));
            self.args(&params, ret, args, expected);
            return ret;
        }
        if matches!(self.result.paths.get(&callee), Some(PathRes::Unknown)) {
            // The path was noted last.
            let noted = self.result.unknown.pop_if(|(e, _)| *e == callee);
            self.unresolved(expr, noted.map_or(Reason::CalleeUnknown, |(_, r)| r));
            for arg in args {
                self.expr(*arg, None);
            }
            return Ty::unknown();
        }
        self.call_value(expr, callee_ty, args, expected)
    }

    fn is_path(&self, expr: ExprId) -> bool {
        matches!(self.body.expr(expr), Expr::Path(_))
            && matches!(self.result.paths.get(&expr), Some(PathRes::Def(..)))
    }

    /// A value is called: a closure, a pointer, a parameter bound by `Fn`, or what dereferences to one.
    fn call_value(
        &mut self,
        expr: ExprId,
        callee_ty: Ty,
        args: &[ExprId],
        expected: Option<Ty>,
    ) -> Ty {
        let mut at = callee_ty;
        for _ in 0..8 {
            if let Some((params, ret)) = self.callable(at) {
                self.result.callees.insert(expr, Callee::Value);
                self.args(&params, ret, args, expected);
                return ret;
            }
            if let Some((params, ret)) = self.fn_bound(at) {
                self.result.callees.insert(expr, Callee::Value);
                self.args(&params, ret, args, expected);
                return ret;
            }
            match self.deref_step(at) {
                Some((next, _)) => at = self.known(next),
                None => break,
            }
        }
        for arg in args {
            self.expr(*arg, None);
        }
        match callee_ty.kind() {
            TyKind::Never => {}
            TyKind::Unknown | TyKind::Infer(_) => self.unresolved(expr, Reason::CalleeUnknown),
            _ => {
                let unread = self.unread_krate(callee_ty).map(Reason::UnreadKrate);
                self.unresolved(expr, unread.unwrap_or(Reason::NotCallable(callee_ty)));
            }
        }
        Ty::unknown()
    }

    /// `F: Fn(A) -> B`, `dyn Fn(A) -> B`, `impl Fn(A) -> B`.
    fn fn_bound(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let fn_once = self.types.known.fn_once?;
        let output = self.types.assoc_type(fn_once, Name::new("Output"))?;
        let mut bounds = self.bounds_of(ty);
        let env = self.env.clone();
        bounds.extend(env.iter().filter(|p| p.self_ty() == ty).cloned());
        let known = &self.types.known;
        let callable = [known.fn_once, known.fn_mut, known.fn_];
        let bound = bounds
            .iter()
            .find(|b| callable.contains(&Some(b.trait_def)))?;
        let TyKind::Tuple(params) = self.table.shallow(*bound.args.get(1)?).kind() else {
            return None;
        };
        let given = bounds
            .iter()
            .find_map(|b| b.assoc.iter().find(|(d, _)| *d == output).map(|(_, t)| *t));
        let ret = match given {
            Some(ret) => ret,
            None => Ty::new(TyKind::Projection {
                assoc: output,
                args: Tys::new(&[ty, bound.args[1]]),
            }),
        };
        let ret = self.normalize(ret);
        Some((params.to_vec(), ret))
    }

    /// Arguments against parameters: closures last, when the others have told what they are given.
    pub(super) fn args(&mut self, params: &[Ty], ret: Ty, args: &[ExprId], expected: Option<Ty>) {
        if let Some(expected) = expected {
            self.expect_result(ret, expected);
        }
        for closures in [false, true] {
            if closures {
                if !args.iter().any(|a| self.is_closure(*a)) {
                    break;
                }
                self.solve_goals();
            }
            for (i, arg) in args.iter().enumerate() {
                if self.is_closure(*arg) != closures {
                    continue;
                }
                match params.get(i) {
                    Some(param) => {
                        let found = self.expr(*arg, Some(*param));
                        self.coerce(found, *param);
                        if closures {
                            self.solve_goals();
                        }
                    }
                    None => {
                        self.expr(*arg, None);
                    }
                }
            }
        }
    }

    /// What is expected of a call's result is a hint for its arguments, taken back if it does not fit.
    fn expect_result(&mut self, ret: Ty, expected: Ty) {
        let expected = self.table.resolve(expected);
        if matches!(expected.kind(), TyKind::Infer(_) | TyKind::Unknown) {
            return;
        }
        // A coercion may lie between the two, so only what cannot be coerced is fixed here.
        let coercible = |t: Ty| {
            t.any(&mut |t| {
                matches!(
                    t.kind(),
                    TyKind::Dyn(_)
                        | TyKind::Slice(_)
                        | TyKind::FnPtr { .. }
                        | TyKind::Ref(..)
                        | TyKind::Unknown
                )
            })
        };
        if coercible(expected) {
            return;
        }
        let ret = self.table.shallow(ret);
        if matches!(ret.kind(), TyKind::Infer(_)) {
            return;
        }
        let snapshot = self.table.snapshot();
        if !self.table.unify(ret, expected) {
            self.table.rollback(snapshot);
        }
    }

    pub(super) fn is_closure(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Closure { .. } => true,
            Expr::Ref { expr, .. } => matches!(self.body.expr(*expr), Expr::Closure { .. }),
            _ => false,
        }
    }

    /// Calls a method of a known trait on a type: for operators, `for`, `?`.
    pub(super) fn call_trait(
        &mut self,
        expr: ExprId,
        method: Option<crate::names::DefId>,
        args: Tys,
    ) {
        if let Some(def) = method {
            let all = self.own_args(def, args, None);
            self.result.callees.insert(
                expr,
                Callee::Fn {
                    def,
                    args: all,
                    found: None,
                },
            );
        }
    }

    /// `<self_ty as Trait<rest>>::assoc`, now or when it is known.
    pub(super) fn projection(
        &mut self,
        trait_def: Option<crate::names::DefId>,
        assoc: &str,
        args: &[Ty],
    ) -> Ty {
        let Some(assoc) = trait_def.and_then(|t| self.types.assoc_type(t, Name::new(assoc))) else {
            return Ty::unknown();
        };
        self.normalize(Ty::new(TyKind::Projection {
            assoc,
            args: Tys::new(args),
        }))
    }

    pub(super) fn trait_goal(&mut self, trait_def: Option<crate::names::DefId>, args: &[Ty]) {
        if let Some(trait_def) = trait_def {
            self.add_goal(TraitRef {
                trait_def,
                args: Tys::new(args),
                assoc: Vec::new(),
            });
        }
    }
}
