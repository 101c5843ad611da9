//! Expressions.

use super::closure::Written;
use super::{Break, Infer, Reason};
use crate::names::{DefId, DefKind, Ns};
use crate::syntax::Name;
use crate::syntax::ast::{Arm, Block, BlockKind, Expansion, Expr, ExprId, FieldInit, Path, Stmt};
use crate::types::{Mutability, Prim, Ty, TyKind, Tys};

impl Infer<'_, '_> {
    /// Infers an expression; `expected` is a hint, never a demand.
    pub(super) fn expr(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let ty = self.expr_inner(id, expected);
        self.set_expr(id, ty);
        if matches!(ty.kind(), TyKind::Never) {
            self.diverges = true;
        }
        ty
    }

    fn expr_inner(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Missing | Expr::Underscore => Ty::unknown(),
            Expr::Path(path) => self.path_expr(id, path),
            Expr::Lit(lit) => {
                let ty = self.lit_ty(lit);
                if let Some(expected) = expected
                    && matches!(ty.kind(), TyKind::Infer(_))
                {
                    let expected = self.table.shallow(expected);
                    if matches!(expected.kind(), TyKind::Prim(_)) {
                        self.table.unify(ty, expected);
                    }
                }
                ty
            }
            Expr::Call { callee, args } => {
                let ty = self.call(id, *callee, args, expected);
                self.table.shallow(ty)
            }
            Expr::MethodCall {
                recv,
                name,
                generics,
                args,
                ..
            } => self.method_call(id, *recv, *name, generics.as_deref(), args, expected),
            Expr::Field { base, name, .. } => self.field(id, *base, *name),
            Expr::Index { base, index } => self.index(id, *base, *index),
            Expr::Unary { op, expr } => self.unary(id, *op, *expr, expected),
            Expr::Ref { mutable, raw, expr } => self.reference(*mutable, *raw, *expr, expected),
            Expr::Binary { op, lhs, rhs } => self.binary(id, *op, *lhs, *rhs, expected),
            Expr::Assign {
                op: Some(op),
                lhs,
                rhs,
            } => {
                self.compound(id, *op, *lhs, *rhs);
                Ty::unit()
            }
            Expr::Assign { op: None, lhs, rhs } => {
                self.assign(*lhs, *rhs);
                Ty::unit()
            }
            Expr::Block(block) => self.block(block, expected),
            Expr::If { cond, then, other } => self.if_expr(*cond, *then, *other, expected),
            Expr::Let { pat, expr } => {
                let ty = self.expr(*expr, None);
                self.bind_pat(*pat, ty);
                Ty::prim(Prim::Bool)
            }
            Expr::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms, expected),
            Expr::Loop { label, body } => {
                let ty = self.table.fresh();
                self.breaks.push(Break {
                    label: *label,
                    ty: Some(ty),
                    used: false,
                    is_loop: true,
                });
                self.expr(*body, Some(Ty::unit()));
                let used = self.breaks.pop().is_some_and(|b| b.used);
                self.diverges = !used;
                if used { ty } else { Ty::never() }
            }
            Expr::While { label, cond, body } => {
                let locals = self.locals.len();
                self.expr(*cond, Some(Ty::prim(Prim::Bool)));
                self.breaks.push(Break {
                    label: *label,
                    ty: None,
                    used: false,
                    is_loop: true,
                });
                self.expr(*body, Some(Ty::unit()));
                self.breaks.pop();
                self.locals.truncate(locals);
                self.diverges = false;
                Ty::unit()
            }
            Expr::For {
                label,
                pat,
                iter,
                body,
            } => {
                let iter_ty = self.expr(*iter, None);
                let iter_ty = self.known(iter_ty);
                let known = &self.types.known;
                let (into_iterator, iterator) = (known.into_iterator, known.iterator);
                let item = self.projection(into_iterator, "Item", &[iter_ty]);
                let into_iter = self.projection(into_iterator, "IntoIter", &[iter_ty]);
                let next = self.trait_method(iterator, "next");
                // Two calls at one place: the first is kept apart.
                let first = self.trait_method(into_iterator, "into_iter");
                self.call_trait(id, first, Tys::new(&[iter_ty]));
                if let Some(first) = self.result.callees.remove(&id) {
                    self.result.iterated.insert(id, first);
                }
                self.call_trait(id, next, Tys::new(&[into_iter]));
                let item = self.known(item);
                let locals = self.locals.len();
                self.bind_pat(*pat, item);
                self.breaks.push(Break {
                    label: *label,
                    ty: None,
                    used: false,
                    is_loop: true,
                });
                self.expr(*body, Some(Ty::unit()));
                self.breaks.pop();
                self.locals.truncate(locals);
                self.diverges = false;
                Ty::unit()
            }
            Expr::Break { label, value } => self.break_expr(*label, *value),
            Expr::Continue { .. } => Ty::never(),
            Expr::Return(value) => {
                let ret = self.returns.last().copied().unwrap_or_default();
                match value {
                    Some(value) => {
                        self.coerce_expr(*value, ret);
                    }
                    None => {
                        self.table.unify(ret, Ty::unit());
                    }
                }
                Ty::never()
            }
            Expr::Closure {
                params,
                ret,
                body,
                is_async,
                ..
            } => {
                let written = Written {
                    params,
                    ret: ret.as_ref(),
                    body: *body,
                    is_async: *is_async,
                };
                self.closure(id, &written, expected)
            }
            Expr::Tuple(list) => {
                let hints = expected.and_then(|t| match self.table.shallow(t).kind() {
                    TyKind::Tuple(hints) if hints.len() == list.len() => Some(*hints),
                    _ => None,
                });
                let tys: Vec<Ty> = list
                    .iter()
                    .enumerate()
                    .map(|(i, e)| match hints.map(|h| h[i]) {
                        Some(hint) => {
                            let found = self.expr(*e, Some(hint));
                            let hint = self.table.shallow(hint);
                            if !matches!(hint.kind(), TyKind::Infer(_)) && self.coerce(found, hint)
                            {
                                hint
                            } else {
                                found
                            }
                        }
                        None => self.expr(*e, None),
                    })
                    .collect();
                Ty::new(TyKind::Tuple(Tys::new(&tys)))
            }
            Expr::Array(list) => {
                let elem = self.elem_hint(expected);
                let mut at = elem;
                for e in list {
                    let found = self.expr(*e, Some(at));
                    at = if matches!(self.table.shallow(at).kind(), TyKind::Infer(_)) {
                        self.coerce(found, at);
                        at
                    } else {
                        self.join(at, found)
                    };
                }
                Ty::new(TyKind::Array(
                    at,
                    Ty::new(TyKind::ConstInt(list.len() as u128)),
                ))
            }
            Expr::Repeat { elem, len } => {
                let hint = self.elem_hint(expected);
                let found = self.expr(*elem, Some(hint));
                self.coerce(found, hint);
                self.expr(*len, Some(Ty::prim(Prim::Usize)));
                Ty::new(TyKind::Array(hint, Ty::new(TyKind::ConstUnknown)))
            }
            Expr::Struct { path, fields, base } => {
                self.struct_lit(id, path, fields, *base, expected)
            }
            Expr::Range { lo, hi, closed } => self.range(*lo, *hi, *closed, expected),
            Expr::Cast { expr, ty } => {
                let to = self.lower(ty);
                let found = self.expr(*expr, None);
                let found = self.table.shallow(found);
                // `5 as u8`, `&x as &dyn Trait`, `|x| … as fn(_)`.
                if !matches!(
                    (found.kind(), to.kind()),
                    (TyKind::Prim(_), _) | (_, TyKind::Prim(_))
                ) {
                    self.coerce(found, to);
                }
                to
            }
            Expr::Try(inner) => self.try_expr(id, *inner),
            Expr::Await(inner) => {
                let ty = self.expr(*inner, None);
                let ty = self.known(ty);
                match ty.kind() {
                    TyKind::Future(out) => *out,
                    TyKind::Never => Ty::never(),
                    _ => {
                        let into_future = self.types.known.into_future;
                        let out = self.projection(into_future, "Output", &[ty]);
                        self.known(out)
                    }
                }
            }
            Expr::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, None);
                }
                Ty::unknown()
            }
            Expr::Macro(_) => self.macro_call(id, expected),
        }
    }

    fn elem_hint(&mut self, expected: Option<Ty>) -> Ty {
        match expected.map(|t| self.table.shallow(t).kind()) {
            Some(TyKind::Array(elem, _) | TyKind::Slice(elem)) => *elem,
            _ => self.table.fresh(),
        }
    }

    fn field(&mut self, id: ExprId, base: ExprId, name: Name) -> Ty {
        let base_ty = self.expr(base, None);
        let mut at = self.known(base_ty);
        let mut derefs = Vec::new();
        for _ in 0..10 {
            match at.kind() {
                TyKind::Adt(def, args) if self.types.program.def(*def).kind != DefKind::Enum => {
                    if let Some(field) = self.types.field(*def, name) {
                        self.result.fields.insert(id, field);
                        if !derefs.is_empty() {
                            self.result.derefs.insert(id, derefs);
                        }
                        let ty = self.types.field_ty(field, args);
                        return self.normalize(ty);
                    }
                }
                TyKind::Tuple(list) => {
                    if let Some(ty) = name
                        .as_str()
                        .parse::<usize>()
                        .ok()
                        .and_then(|i| list.get(i))
                    {
                        if !derefs.is_empty() {
                            self.result.derefs.insert(id, derefs);
                        }
                        return *ty;
                    }
                }
                _ => {}
            }
            match self.deref_step(at) {
                Some((next, overloaded)) => {
                    at = self.known(next);
                    if overloaded {
                        derefs.push(at);
                    }
                }
                None => break,
            }
        }
        let base_ty = self.table.shallow(base_ty);
        if !matches!(
            base_ty.peel_refs().kind(),
            TyKind::Unknown | TyKind::Infer(_) | TyKind::Never
        ) {
            let unread = self.unread_krate(base_ty).map(Reason::UnreadKrate);
            self.unknown(id, unread.unwrap_or(Reason::NoField(base_ty)));
        }
        Ty::unknown()
    }

    fn assign(&mut self, lhs: ExprId, rhs: ExprId) {
        match self.body.expr(lhs) {
            Expr::Underscore => {
                self.expr(rhs, None);
            }
            Expr::Tuple(_) | Expr::Array(_) | Expr::Struct { .. } | Expr::Call { .. } => {
                let found = self.expr(rhs, None);
                self.assign_parts(lhs, found);
            }
            _ => {
                let to = self.expr(lhs, None);
                self.coerce_expr(rhs, to);
            }
        }
    }

    /// `(a, b.c) = …`
    fn assign_parts(&mut self, lhs: ExprId, ty: Ty) {
        let body = self.body;
        match body.expr(lhs) {
            Expr::Underscore => {}
            Expr::Tuple(list) => {
                let known = self.known(ty);
                let tys = match known.kind() {
                    TyKind::Tuple(tys) => tys.to_vec(),
                    _ => Vec::new(),
                };
                for (i, e) in list.iter().enumerate() {
                    self.assign_parts(*e, tys.get(i).copied().unwrap_or_default());
                }
                self.set_expr(lhs, known);
            }
            _ => {
                let to = self.expr(lhs, None);
                self.coerce(ty, to);
            }
        }
    }

    pub(super) fn block(&mut self, block: &Block, expected: Option<Ty>) -> Ty {
        let outer_scope = self.enter_block(block.scope);
        let locals = self.locals.len();
        let ty = match block.kind {
            BlockKind::Async { .. } => {
                let hint = expected.and_then(|t| self.future_hint(t));
                let out = hint.unwrap_or_else(|| self.table.fresh());
                let breaks = std::mem::take(&mut self.breaks);
                let diverges = std::mem::replace(&mut self.diverges, false);
                self.returns.push(out);
                let found = self.stmts(block, Some(out));
                self.coerce(found, out);
                self.returns.pop();
                self.diverges = diverges;
                self.breaks = breaks;
                Ty::new(TyKind::Future(out))
            }
            _ => match block.label {
                Some(label) => {
                    let ty = self.table.fresh();
                    self.breaks.push(Break {
                        label: Some(label),
                        ty: Some(ty),
                        used: false,
                        is_loop: false,
                    });
                    let found = self.stmts(block, expected);
                    let used = self.breaks.pop().is_some_and(|b| b.used);
                    self.coerce(found, ty);
                    if used {
                        self.diverges = false;
                    }
                    if used || !matches!(found.kind(), TyKind::Never) {
                        ty
                    } else {
                        found
                    }
                }
                None => self.stmts(block, expected),
            },
        };
        self.locals.truncate(locals);
        self.scope = outer_scope;
        ty
    }

    fn future_hint(&mut self, expected: Ty) -> Option<Ty> {
        let expected = self.table.shallow(expected);
        if let TyKind::Future(out) = expected.kind() {
            return Some(*out);
        }
        let output = self
            .types
            .assoc_type(self.types.known.future?, Name::new("Output"))?;
        let bounds = self.bounds_of(expected);
        bounds
            .iter()
            .find_map(|b| b.assoc.iter().find(|(d, _)| *d == output).map(|(_, t)| *t))
    }

    fn stmts(&mut self, block: &Block, expected: Option<Ty>) -> Ty {
        let before = std::mem::replace(&mut self.diverges, false);
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                    ..
                } => {
                    let declared = ty.as_ref().map(|t| self.lower(t));
                    let value = match (declared, init) {
                        (Some(ty), Some(init)) => {
                            self.coerce_expr(*init, ty);
                            ty
                        }
                        (None, Some(init)) => {
                            let found = self.expr(*init, None);
                            if matches!(found.kind(), TyKind::Never) {
                                self.table.fresh()
                            } else {
                                found
                            }
                        }
                        (Some(ty), None) => ty,
                        (None, None) => self.table.fresh(),
                    };
                    if let Some(otherwise) = otherwise {
                        let diverges = self.diverges;
                        self.expr(*otherwise, Some(Ty::never()));
                        self.diverges = diverges;
                    }
                    self.bind_pat(*pat, value);
                }
                Stmt::Expr(expr) => {
                    let hint = is_block_like(self.body.expr(*expr)).then(Ty::unit);
                    self.expr(*expr, hint);
                }
            }
        }
        let ty = match block.tail {
            Some(tail) => match expected {
                Some(expected) => {
                    let found = self.expr(tail, Some(expected));
                    // A block's value is coerced at its tail, so that `{ &v }` fits `&[T]`.
                    if !matches!(found.kind(), TyKind::Never)
                        && !matches!(self.table.shallow(expected).kind(), TyKind::Infer(_))
                        && self.coerce(found, expected)
                    {
                        expected
                    } else {
                        found
                    }
                }
                None => self.expr(tail, None),
            },
            None if self.diverges => Ty::never(),
            None => Ty::unit(),
        };
        let ty = if self.diverges && block.tail.is_some() && matches!(ty.kind(), TyKind::Infer(_)) {
            Ty::never()
        } else {
            ty
        };
        self.diverges |= before;
        ty
    }

    fn if_expr(
        &mut self,
        cond: ExprId,
        then: ExprId,
        other: Option<ExprId>,
        expected: Option<Ty>,
    ) -> Ty {
        let locals = self.locals.len();
        self.expr(cond, Some(Ty::prim(Prim::Bool)));
        let before = self.diverges;
        let hint = if other.is_some() {
            expected
        } else {
            Some(Ty::unit())
        };
        let a = self.expr(then, hint);
        let after_then = std::mem::replace(&mut self.diverges, before);
        self.locals.truncate(locals);
        match other {
            Some(other) => {
                let hint = expected.or(Some(a).filter(|t| !matches!(t.kind(), TyKind::Never)));
                let b = self.expr(other, hint);
                self.diverges = before || (after_then && self.diverges);
                self.join_branches(a, b, expected)
            }
            None => {
                self.diverges = before;
                Ty::unit()
            }
        }
    }

    fn join_branches(&mut self, a: Ty, b: Ty, expected: Option<Ty>) -> Ty {
        if let Some(expected) = expected {
            let expected = self.table.shallow(expected);
            if !matches!(expected.kind(), TyKind::Infer(_)) {
                let (fits_a, fits_b) = (self.coerce(a, expected), self.coerce(b, expected));
                let never = |t: Ty| matches!(t.kind(), TyKind::Never);
                if fits_a && fits_b && !(never(a) && never(b)) {
                    return expected;
                }
            }
        }
        self.join(a, b)
    }

    fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm], expected: Option<Ty>) -> Ty {
        let ty = self.expr(scrutinee, None);
        let ty = self.known(ty);
        let before = self.diverges;
        let mut all_diverge = !arms.is_empty();
        let mut result: Option<Ty> = None;
        for arm in arms {
            let locals = self.locals.len();
            self.bind_pat(arm.pat, ty);
            if let Some(guard) = arm.guard {
                self.expr(guard, Some(Ty::prim(Prim::Bool)));
            }
            self.diverges = before;
            let hint = expected.or(result.filter(|t| !matches!(t.kind(), TyKind::Never)));
            let found = self.expr(arm.body, hint);
            all_diverge &= self.diverges;
            self.locals.truncate(locals);
            result = Some(match result {
                None => found,
                Some(so_far) => self.join_branches(so_far, found, expected),
            });
        }
        self.diverges = before || all_diverge;
        result.unwrap_or_else(Ty::never)
    }

    fn break_expr(&mut self, label: Option<Name>, value: Option<ExprId>) -> Ty {
        let target = self.breaks.iter().rposition(|b| match label {
            Some(label) => b.label == Some(label),
            None => b.is_loop,
        });
        let ty = target.and_then(|i| self.breaks[i].ty);
        match (value, ty) {
            (Some(value), Some(ty)) => {
                self.coerce_expr(value, ty);
            }
            (Some(value), None) => {
                self.expr(value, None);
            }
            (None, Some(ty)) => {
                self.table.unify(ty, Ty::unit());
            }
            (None, None) => {}
        }
        if let Some(i) = target {
            self.breaks[i].used = true;
        }
        Ty::never()
    }

    fn struct_lit(
        &mut self,
        id: ExprId,
        path: &Path,
        fields: &[FieldInit],
        base: Option<ExprId>,
        expected: Option<Ty>,
    ) -> Ty {
        let Some(named) = self.struct_path(path) else {
            for field in fields {
                self.expr(field.expr, None);
            }
            if let Some(base) = base {
                self.expr(base, None);
            }
            let reason = self.no_type(path);
            self.unknown(id, reason);
            return Ty::unknown();
        };
        self.result.struct_lits.insert(id, named.def);
        let program = self.types.program;
        let adt = match program.def(named.def).kind {
            DefKind::Variant => program.def(named.def).parent.unwrap_or(named.def),
            _ => named.def,
        };
        let ty = Ty::new(TyKind::Adt(adt, named.args));
        if let Some(expected) = expected {
            let snapshot = self.table.snapshot();
            if !self.table.unify(ty, expected) {
                self.table.rollback(snapshot);
            }
        }
        for field in fields {
            let to = self
                .types
                .field(named.def, field.name)
                .map(|f| self.types.field_ty(f, &named.args));
            match to {
                Some(to) => {
                    let to = self.normalize(to);
                    self.coerce_expr(field.expr, to);
                }
                None => {
                    self.expr(field.expr, None);
                }
            }
        }
        if let Some(base) = base {
            self.coerce_expr(base, ty);
        }
        ty
    }

    fn try_expr(&mut self, id: ExprId, inner: ExprId) -> Ty {
        let ty = self.expr(inner, None);
        let ty = self.known(ty);
        let known = &self.types.known;
        let ret = self.returns.last().copied().unwrap_or_default();
        let ret = self.table.shallow(ret);
        match ty.kind() {
            TyKind::Adt(def, args) if Some(*def) == known.result => {
                let from = self.trait_method(known.from, "from");
                if matches!(ret.kind(), TyKind::Infer(_)) {
                    let (ok, err) = (self.table.fresh(), self.table.fresh());
                    self.table
                        .unify(ret, Ty::new(TyKind::Adt(*def, Tys::new(&[ok, err]))));
                }
                if let TyKind::Adt(ret_def, ret_args) = self.known(ret).kind()
                    && ret_def == def
                {
                    self.call_trait(id, from, Tys::new(&[ret_args[1], args[1]]));
                }
                args.first().copied().unwrap_or_default()
            }
            TyKind::Adt(def, args) if Some(*def) == known.option => {
                if matches!(ret.kind(), TyKind::Infer(_)) {
                    let some = self.table.fresh();
                    self.table
                        .unify(ret, Ty::new(TyKind::Adt(*def, Tys::new(&[some]))));
                }
                args.first().copied().unwrap_or_default()
            }
            TyKind::Never => Ty::never(),
            TyKind::Infer(_) | TyKind::Unknown => Ty::unknown(),
            _ => {
                let try_trait =
                    crate::types::Types::lookup(self.types.program, "core::ops::Try", Ns::Types);
                self.projection(try_trait, "Output", &[ty])
            }
        }
    }

    fn macro_call(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let body = self.body;
        let result = self.macros.get(&id).map(|m| m.result);
        let Some(expansion) = body.expansions.get(&id) else {
            return Ty::unknown();
        };
        let mut values = Vec::new();
        let mut diverges_inside = self.diverges;
        match expansion {
            Expansion::Value(value) => {
                let hint = expected.filter(|_| result != Some("vec"));
                let ty = self.expr(*value, hint);
                return match (result, self.table.shallow(ty).kind(), self.types.known.vec) {
                    (Some("vec"), TyKind::Array(elem, _), Some(vec)) => {
                        Ty::new(TyKind::Adt(vec, Tys::new(&[*elem])))
                    }
                    _ => ty,
                };
            }
            Expansion::Exprs(list) => values.extend(list.iter().map(|e| self.expr(*e, None))),
            Expansion::Entries(list) => {
                values.extend(list.iter().map(|e| self.expr(e.value, None)))
            }
            Expansion::Format(call) => self.format_call(call),
            Expansion::Fields(call) => {
                for option in &call.options {
                    self.expr(*option, None);
                }
                for field in &call.fields {
                    self.expr(field.expr, None);
                }
                if let Some(message) = &call.message {
                    self.format_call(message);
                }
            }
            Expansion::Opaque | Expansion::Unread => {}
        }
        std::mem::swap(&mut self.diverges, &mut diverges_inside);
        let Some(result) = result else {
            return Ty::unknown();
        };
        self.macro_result(id, result, expansion, &values)
    }

    fn macro_result(
        &mut self,
        id: ExprId,
        result: &str,
        expansion: &Expansion,
        values: &[Ty],
    ) -> Ty {
        match result {
            "!" => Ty::never(),
            "()" => Ty::unit(),
            "bool" => Ty::prim(Prim::Bool),
            "&str" => Ty::prim(Prim::Str).shared(),
            "u32" => Ty::prim(Prim::U32),
            "usize" => Ty::prim(Prim::Usize),
            "&[u8; _]" => {
                let len = Ty::new(TyKind::ConstUnknown);
                Ty::new(TyKind::Array(Ty::prim(Prim::U8), len)).shared()
            }
            "value" => match values {
                [one] => *one,
                _ => Ty::new(TyKind::Tuple(Tys::new(values))),
            },
            "write_fmt" => {
                let Expansion::Format(call) = expansion else {
                    return Ty::unknown();
                };
                let Some(writer) = call.before.first() else {
                    return Ty::unknown();
                };
                self.write_fmt(id, *writer)
            }
            path => {
                let (path, given) = path.split_once('<').unwrap_or((path, ""));
                let Some(def) = self.named_result(id, path) else {
                    return Ty::unknown();
                };
                let args = self.with_scope(|scope| scope.args_for(def, None, None));
                let mut args = args.to_vec();
                let given = given.trim_end_matches('>').split(',');
                for (arg, given) in args.iter_mut().zip(given) {
                    if let ("&mut value", [one]) = (given.trim(), values) {
                        *arg = Ty::new(TyKind::Ref(*one, Mutability::Mut));
                    }
                    // The type that the nth argument names.
                    if let Ok(n) = given.trim().parse::<usize>()
                        && let Expansion::Exprs(list) = expansion
                        && let Some(Expr::Path(path)) =
                            list.get(n.wrapping_sub(1)).map(|e| self.body.expr(*e))
                    {
                        *arg = self.with_scope(|scope| scope.path(path));
                    }
                }
                Ty::new(TyKind::Adt(def, Tys::new(&args)))
            }
        }
    }

    /// A type of std, or of the crate that has the macro.
    fn named_result(&self, id: ExprId, path: &str) -> Option<DefId> {
        if path.is_empty() {
            return None;
        }
        let program = self.types.program;
        if let Some(def) = crate::types::Types::lookup(program, path, Ns::Types) {
            return Some(def);
        }
        let krate = self.macros.get(&id)?.def?.krate;
        let mut at = program.krate(krate).root();
        for name in path.split("::").skip(1) {
            at = program.in_scope(at, Name::new(name), Ns::Types)?.def()?;
        }
        Some(at)
    }

    /// `write!(w, …)` calls `w.write_fmt(…)`.
    fn write_fmt(&mut self, id: ExprId, writer: ExprId) -> Ty {
        let ty = self.result.expr_ty[writer.idx()];
        let ty = self.known(ty);
        self.method_on(id, ty, Name::new("write_fmt"))
            .unwrap_or_default()
    }

    fn format_call(&mut self, call: &crate::syntax::ast::FormatCall) {
        for before in &call.before {
            self.expr(*before, None);
        }
        let mut seen: Vec<ExprId> = Vec::new();
        for arg in &call.args {
            if !seen.contains(&arg.expr) {
                seen.push(arg.expr);
                self.expr(arg.expr, None);
            }
        }
    }
}

fn is_block_like(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::If { .. }
            | Expr::Match { .. }
            | Expr::Block(_)
            | Expr::Loop { .. }
            | Expr::While { .. }
            | Expr::For { .. }
    )
}
