//! Operators, indexing, ranges.

use super::{Answer, Infer, Reason};
use crate::names::DefId;
use crate::syntax::ast::{BinOp, Expr, ExprId, UnOp};
use crate::types::{Mutability, Prim, Ty, TyKind, Tys};

impl Infer<'_, '_> {
    pub(super) fn binary(
        &mut self,
        expr: ExprId,
        op: BinOp,
        lhs: ExprId,
        rhs: ExprId,
        expected: Option<Ty>,
    ) -> Ty {
        let bool_ty = Ty::prim(Prim::Bool);
        if matches!(op, BinOp::And | BinOp::Or) {
            self.coerce_expr(lhs, bool_ty);
            let diverges = self.diverges;
            self.coerce_expr(rhs, bool_ty);
            self.diverges = diverges;
            return bool_ty;
        }
        let hint = expected.filter(|_| !is_comparison(op));
        let l = self.expr(
            lhs,
            hint.filter(|t| matches!(self.table.shallow(*t).kind(), TyKind::Prim(_))),
        );
        let l = self.known(l);
        let number = |t: Ty| matches!(t.kind(), TyKind::Prim(p) if p.is_int() || p.is_float());
        let r = self.expr(
            rhs,
            Some(l).filter(|_| number(l) && !matches!(op, BinOp::Shl | BinOp::Shr)),
        );
        let r = self.known(r);
        if is_comparison(op) {
            if self.is_builtin(l) || self.is_builtin(r) {
                self.table.unify(l, r);
            } else {
                let (trait_def, method) = self.comparison(op);
                let method = self.trait_method(trait_def, method);
                self.call_trait(expr, method, Tys::new(&[l, r]));
            }
            return bool_ty;
        }
        self.arithmetic(expr, op, l, r)
    }

    fn arithmetic(&mut self, expr: ExprId, op: BinOp, l: Ty, r: Ty) -> Ty {
        if self.is_builtin(l)
            && self.is_builtin(r)
            && (matches!(op, BinOp::Shl | BinOp::Shr) || self.table.unify(l, r))
        {
            return l;
        }
        // `{integer} * x` with an `x` that is not known yet: most likely the same.
        if (self.is_builtin(l) && matches!(r.kind(), TyKind::Infer(_)))
            || (self.is_builtin(r) && matches!(l.kind(), TyKind::Infer(_)))
        {
            self.table.unify(l, r);
            return l;
        }
        // Numbers by reference give numbers.
        let (pl, pr) = (
            self.table.shallow(l.peel_refs()),
            self.table.shallow(r.peel_refs()),
        );
        if self.is_builtin(pl)
            && self.is_builtin(pr)
            && !matches!(pl.kind(), TyKind::Prim(Prim::Str))
        {
            if !matches!(op, BinOp::Shl | BinOp::Shr) {
                self.table.unify(pl, pr);
            }
            return pl;
        }
        let (trait_def, method) = self.operator(op, false);
        let method = self.trait_method(trait_def, method);
        self.call_trait(expr, method, Tys::new(&[l, r]));
        // The right side may be coerced: `String + &String`.
        let answer = trait_def.map(|t| self.select(t, Tys::new(&[l, r])));
        if matches!(answer, Some(Answer::No))
            && let TyKind::Ref(..) = r.kind()
        {
            let rhs = self.table.fresh();
            let ty = self.projection(trait_def, "Output", &[l, rhs]);
            self.trait_goal(trait_def, &[l, rhs]);
            self.solve_goals();
            self.coerce(r, rhs);
            return ty;
        }
        self.projection(trait_def, "Output", &[l, r])
    }

    pub(super) fn compound(&mut self, expr: ExprId, op: BinOp, lhs: ExprId, rhs: ExprId) {
        let l = self.expr(lhs, None);
        let l = self.known(l);
        let r = self.expr(rhs, Some(l));
        let r = self.known(r);
        if self.is_builtin(l) && self.is_builtin(self.table.shallow(r.peel_refs())) {
            if !matches!(op, BinOp::Shl | BinOp::Shr) {
                self.table.unify(l, r.peel_refs());
            }
            return;
        }
        let (trait_def, method) = self.operator(op, true);
        let method = self.trait_method(trait_def, method);
        self.call_trait(expr, method, Tys::new(&[l, r]));
    }

    fn is_builtin(&self, ty: Ty) -> bool {
        match self.table.shallow(ty).kind() {
            TyKind::Prim(_) => true,
            TyKind::Infer(var) => self.table.kind_of(*var) != super::VarKind::General,
            _ => false,
        }
    }

    pub(super) fn unary(
        &mut self,
        expr: ExprId,
        op: UnOp,
        inner: ExprId,
        expected: Option<Ty>,
    ) -> Ty {
        match op {
            UnOp::Deref => {
                let ty = self.expr(inner, None);
                let ty = self.known(ty);
                match self.deref_step(ty) {
                    Some((target, overloaded)) => {
                        if overloaded {
                            let method = self.trait_method(self.types.known.deref, "deref");
                            self.call_trait(expr, method, Tys::new(&[ty]));
                        }
                        target
                    }
                    None => Ty::unknown(),
                }
            }
            UnOp::Not | UnOp::Neg => {
                let ty = self.expr(inner, expected);
                let ty = self.known(ty);
                if self.is_builtin(ty) {
                    return ty;
                }
                let peeled = self.table.shallow(ty.peel_refs());
                if self.is_builtin(peeled) {
                    return peeled;
                }
                let known = &self.types.known;
                let (trait_def, method) = if op == UnOp::Not {
                    (known.not, "not")
                } else {
                    (known.neg, "neg")
                };
                let method = self.trait_method(trait_def, method);
                self.call_trait(expr, method, Tys::new(&[ty]));
                self.projection(trait_def, "Output", &[ty])
            }
        }
    }

    pub(super) fn index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.expr(base, None);
        let base_ty = self.known(base_ty);
        let index_ty = self.expr(index, None);
        let index_ty = self.known(index_ty);
        let number = match index_ty.kind() {
            TyKind::Prim(Prim::Usize) => true,
            TyKind::Infer(var) => self.table.kind_of(*var) == super::VarKind::Int,
            _ => false,
        };
        self.result.derefs.remove(&expr);
        let mut at = base_ty;
        for _ in 0..8 {
            match at.kind() {
                TyKind::Array(elem, _) | TyKind::Slice(elem) if number => {
                    self.table.unify(index_ty, Ty::prim(Prim::Usize));
                    return *elem;
                }
                TyKind::Array(elem, _) => {
                    if let Some(found) = self.index_by_trait(expr, at, index_ty) {
                        return found;
                    }
                    let slice = Ty::new(TyKind::Slice(*elem));
                    if let Some(found) = self.index_by_trait(expr, slice, index_ty) {
                        return found;
                    }
                }
                TyKind::Ref(..) | TyKind::Infer(_) | TyKind::Unknown => {}
                TyKind::Adt(def, args) if number && Some(*def) == self.types.known.vec => {
                    self.table.unify(index_ty, Ty::prim(Prim::Usize));
                    self.call_trait(
                        expr,
                        self.trait_method(self.types.known.index, "index"),
                        Tys::new(&[at, index_ty]),
                    );
                    return args.first().copied().unwrap_or_default();
                }
                _ => {
                    if let Some(found) = self.index_by_trait(expr, at, index_ty) {
                        return found;
                    }
                }
            }
            match self.deref_step(at) {
                Some((next, overloaded)) => {
                    at = self.known(next);
                    if overloaded {
                        self.result.derefs.entry(expr).or_default().push(at);
                    }
                }
                None => break,
            }
        }
        self.result.derefs.remove(&expr);
        match base_ty.kind() {
            TyKind::Never => {}
            TyKind::Unknown | TyKind::Infer(_) => self.unresolved(expr, Reason::ReceiverUnknown),
            _ => {
                let unread = self.unread_krate(base_ty).map(Reason::UnreadKrate);
                self.unresolved(expr, unread.unwrap_or(Reason::NotCallable(base_ty)));
            }
        }
        Ty::unknown()
    }

    fn index_by_trait(&mut self, expr: ExprId, base: Ty, index: Ty) -> Option<Ty> {
        let trait_def = self.types.known.index?;
        let mut index = index;
        match self.select(trait_def, Tys::new(&[base, index])) {
            Answer::Yes(_) => {}
            Answer::Maybe => {}
            Answer::No => {
                // `map[&key]` where the impl's key is borrowed otherwise.
                index = self.table.fresh();
                if let Answer::No = self.select(trait_def, Tys::new(&[base, index])) {
                    return None;
                }
            }
        }
        self.call_trait(
            expr,
            self.trait_method(Some(trait_def), "index"),
            Tys::new(&[base, index]),
        );
        self.trait_goal(Some(trait_def), &[base, index]);
        Some(self.projection(Some(trait_def), "Output", &[base, index]))
    }

    pub(super) fn range(
        &mut self,
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        closed: bool,
        expected: Option<Ty>,
    ) -> Ty {
        let hint = expected.and_then(|t| match self.table.shallow(t).kind() {
            TyKind::Adt(_, args) => args.first().copied(),
            _ => None,
        });
        let mut bound = None;
        for end in [lo, hi].into_iter().flatten() {
            let ty = self.expr(end, bound.or(hint));
            match bound {
                Some(first) => {
                    self.table.unify(first, ty);
                }
                None => bound = Some(ty),
            }
        }
        let known = &self.types.known;
        let def = match (lo.is_some(), hi.is_some(), closed) {
            (true, true, false) => known.range,
            (true, true, true) => known.range_inclusive,
            (true, false, _) => known.range_from,
            (false, true, false) => known.range_to,
            (false, true, true) => known.range_to_inclusive,
            (false, false, _) => known.range_full,
        };
        match def {
            Some(def) => {
                let list: Vec<Ty> = bound.into_iter().collect();
                Ty::new(TyKind::Adt(def, Tys::new(&list)))
            }
            None => Ty::unknown(),
        }
    }

    pub(super) fn reference(
        &mut self,
        mutable: bool,
        raw: bool,
        inner: ExprId,
        expected: Option<Ty>,
    ) -> Ty {
        let hint = expected.and_then(|t| match self.table.shallow(t).kind() {
            TyKind::Ref(ty, _) | TyKind::Ptr(ty, _) => Some(self.table.shallow(*ty)),
            _ => None,
        });
        // A literal array behind `&` may become a slice: its elements are what is hinted.
        let hint = match hint.map(|t| (t, t.kind())) {
            Some((_, TyKind::Slice(elem)))
                if matches!(self.body.expr(inner), Expr::Array(_) | Expr::Repeat { .. }) =>
            {
                Some(Ty::new(TyKind::Array(*elem, Ty::new(TyKind::ConstUnknown))))
            }
            // `&dyn Fn(A) -> B` tells a closure what it is given.
            Some((t, TyKind::Dyn(_))) if self.is_closure(inner) => Some(t),
            Some((_, TyKind::Prim(Prim::Str) | TyKind::Slice(_) | TyKind::Dyn(_))) => None,
            Some((t, _)) => Some(t),
            None => None,
        };
        let ty = self.expr(inner, hint);
        let mutability = if mutable {
            Mutability::Mut
        } else {
            Mutability::Shared
        };
        if raw {
            Ty::new(TyKind::Ptr(ty, mutability))
        } else {
            Ty::new(TyKind::Ref(ty, mutability))
        }
    }

    fn comparison(&self, op: BinOp) -> (Option<DefId>, &'static str) {
        let known = &self.types.known;
        match op {
            BinOp::Eq => (known.partial_eq, "eq"),
            BinOp::Ne => (known.partial_eq, "ne"),
            BinOp::Lt => (known.partial_ord, "lt"),
            BinOp::Le => (known.partial_ord, "le"),
            BinOp::Gt => (known.partial_ord, "gt"),
            _ => (known.partial_ord, "ge"),
        }
    }

    fn operator(&self, op: BinOp, assign: bool) -> (Option<DefId>, &'static str) {
        let k = &self.types.known;
        match (op, assign) {
            (BinOp::Add, false) => (k.add, "add"),
            (BinOp::Sub, false) => (k.sub, "sub"),
            (BinOp::Mul, false) => (k.mul, "mul"),
            (BinOp::Div, false) => (k.div, "div"),
            (BinOp::Rem, false) => (k.rem, "rem"),
            (BinOp::BitAnd, false) => (k.bit_and, "bitand"),
            (BinOp::BitOr, false) => (k.bit_or, "bitor"),
            (BinOp::BitXor, false) => (k.bit_xor, "bitxor"),
            (BinOp::Shl, false) => (k.shl, "shl"),
            (BinOp::Shr, false) => (k.shr, "shr"),
            (BinOp::Add, true) => (k.add_assign, "add_assign"),
            (BinOp::Sub, true) => (k.sub_assign, "sub_assign"),
            (BinOp::Mul, true) => (k.mul_assign, "mul_assign"),
            (BinOp::Div, true) => (k.div_assign, "div_assign"),
            (BinOp::Rem, true) => (k.rem_assign, "rem_assign"),
            (BinOp::BitAnd, true) => (k.bit_and_assign, "bitand_assign"),
            (BinOp::BitOr, true) => (k.bit_or_assign, "bitor_assign"),
            (BinOp::BitXor, true) => (k.bit_xor_assign, "bitxor_assign"),
            (BinOp::Shl, true) => (k.shl_assign, "shl_assign"),
            (BinOp::Shr, true) => (k.shr_assign, "shr_assign"),
            _ => (None, ""),
        }
    }
}

fn is_comparison(op: BinOp) -> bool {
    matches!(
        op,
        BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge
    )
}
