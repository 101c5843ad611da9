//! Expressions: as places that can be read and written, or as values.

use super::lower::Lowerer;
use super::{MAX_POSITIONS, Operand, Place, Step, StmtKind};
use crate::names::{DefId, DefKind, FieldId};
use crate::project::Span;
use crate::sql::looks_like_sql;
use crate::syntax::Name;
use crate::syntax::ast::{BinOp, Expr, ExprId, FieldInit, Lit, PatId, UnOp};
use crate::types::{Callee, PathRes, Ty, TyKind};

impl<'a> Lowerer<'a> {
    /// The value of an expression; a place expression is not read yet.
    pub fn operand(&mut self, id: ExprId) -> Operand {
        let value = self.value_of(id);
        self.asked_expr(id, &value);
        value
    }

    fn value_of(&mut self, id: ExprId) -> Operand {
        let body = self.body;
        match body.expr(id) {
            Expr::Lit(Lit::Str(text)) => self.text(id, text),
            Expr::Lit(Lit::Bool(is_true)) => self.truth(id, *is_true),
            Expr::Missing | Expr::Lit(_) | Expr::Underscore => Operand::Const,
            Expr::Path(_) | Expr::Field { .. } | Expr::Index { .. } => self.place_operand(id),
            Expr::Unary {
                op: UnOp::Deref, ..
            } => self.place_operand(id),
            Expr::Unary { expr, .. } => self.unary(id, *expr),
            Expr::Ref { expr, .. } => self.reference(id, *expr),
            Expr::Call { callee, args } => self.call(id, *callee, args),
            Expr::MethodCall {
                recv,
                name_span,
                args,
                ..
            } => self.method_call(id, *recv, *name_span, args),
            Expr::Binary { op, lhs, rhs } => self.binary(id, *op, *lhs, *rhs),
            Expr::Assign { op, lhs, rhs } => {
                self.assignment(id, *op, *lhs, *rhs);
                Operand::Const
            }
            Expr::Block(block) => self.block_expr(id, block),
            Expr::If { cond, then, other } => self.if_expr(id, *cond, *then, *other),
            Expr::Let { .. } => {
                let after = self.block();
                self.condition(id, after, after);
                self.switch(after);
                Operand::Const
            }
            Expr::Match { scrutinee, arms } => self.match_expr(id, *scrutinee, arms),
            Expr::Loop { label, body } => self.loop_expr(id, *label, *body),
            Expr::While { label, cond, body } => {
                self.while_expr(id, *label, *cond, *body);
                Operand::Const
            }
            Expr::For {
                label,
                pat,
                iter,
                body,
            } => {
                self.for_expr(id, *label, *pat, *iter, *body);
                Operand::Const
            }
            Expr::Break { label, value } => {
                self.break_expr(id, *label, *value);
                Operand::Const
            }
            Expr::Continue { label } => {
                self.continue_expr(*label);
                Operand::Const
            }
            Expr::Return(value) => {
                self.return_expr(id, *value);
                Operand::Const
            }
            Expr::Closure { params, body, .. } => {
                let dest = self.temp(self.ty(id));
                let pats: Vec<PatId> = params.iter().map(|(p, _)| *p).collect();
                self.closure(id, &pats, *body, dest.clone());
                self.value_at(id, dest)
            }
            Expr::Tuple(list) => {
                let parts: Vec<_> = list
                    .iter()
                    .enumerate()
                    .map(|(i, e)| (Step::Pos(i as u32), *e))
                    .collect();
                self.build(id, &parts, None)
            }
            Expr::Array(list) => {
                let step = |i: usize| match list.len() <= MAX_POSITIONS {
                    true => Step::Pos(i as u32),
                    false => Step::Arg(0),
                };
                let parts = list.iter().enumerate().map(|(i, e)| (step(i), *e));
                let parts: Vec<_> = parts.collect();
                self.build(id, &parts, None)
            }
            Expr::Repeat { elem, .. } => self.build(id, &[(Step::Arg(0), *elem)], None),
            Expr::Struct { fields, base, .. } => self.struct_lit(id, fields, *base),
            Expr::Range { lo, hi, .. } => {
                let srcs = lo.iter().chain(hi).map(|e| self.operand(*e)).collect();
                self.mix(id, srcs)
            }
            Expr::Cast { expr, .. } => self.cast(id, *expr),
            Expr::Try(expr) => self.try_expr(id, *expr),
            Expr::Await(expr) => self.awaited(id, *expr),
            Expr::Yield(value) => value.map_or(Operand::Const, |v| self.operand(v)),
            Expr::Macro(call) => self.macro_call(id, call.span),
        }
    }

    /// `Box::new(x) as Box<dyn Shape>` is still what it was made of.
    fn cast(&mut self, id: ExprId, expr: ExprId) -> Operand {
        let value = self.operand(expr);
        let ty = self.ty(id);
        if !ty.any(&mut |part| matches!(part.kind(), TyKind::Dyn(_))) {
            return value;
        }
        let dest = self.temp(ty);
        self.assign(dest.clone(), value, self.body.expr_span(id));
        self.value_at(id, dest)
    }

    /// A text that may be a query, where that is of interest.
    fn text(&mut self, id: ExprId, text: &str) -> Operand {
        // What a constant holds may be put into one.
        let in_const = || {
            let kind = self.program.def(self.owner).kind;
            matches!(kind, DefKind::Const | DefKind::Static)
        };
        if !self.program.wants_texts() || !(looks_like_sql(text) || in_const()) {
            return Operand::Const;
        }
        let dest = self.temp(self.ty(id));
        self.push_text(dest.clone(), text, self.body.expr_span(id));
        self.value_at(id, dest)
    }

    pub fn push_text(&mut self, dest: Place, text: &str, span: Span) {
        let text = Name::new(text);
        self.push(StmtKind::Text { dest, text }, span);
    }

    pub fn value_at(&self, id: ExprId, place: Place) -> Operand {
        Operand::Place {
            place,
            ty: self.ty(id),
            span: self.body.expr_span(id),
        }
    }

    fn place_operand(&mut self, id: ExprId) -> Operand {
        match self.place(id, false) {
            Some(place) => self.value_at(id, place),
            None => Operand::Const,
        }
    }

    /// Where an expression's value lies; `None` for constants without data.
    pub fn place(&mut self, id: ExprId, written: bool) -> Option<Place> {
        let place = self.place_of(id, written)?;
        if !written {
            self.asked_expr(id, &self.value_at(id, place.clone()));
        }
        Some(place)
    }

    fn place_of(&mut self, id: ExprId, written: bool) -> Option<Place> {
        match self.body.expr(id) {
            Expr::Path(_) => self.path(id, written),
            Expr::Field { base, name, .. } => self.field(id, *base, *name, written),
            Expr::Index { base, index } => self.index(id, *base, *index),
            Expr::Unary {
                op: UnOp::Deref,
                expr,
            } => {
                let place = self.place(*expr, false)?;
                let (from, to) = (self.ty(*expr), self.ty(id));
                let place = match from.kind() {
                    TyKind::Adt(..) => self.deref_step(place, from, to, self.body.expr_span(id)),
                    _ => place,
                };
                Some(if written {
                    place.then(Step::Deref)
                } else {
                    place
                })
            }
            // The place referred to: `(&mut x).y`.
            Expr::Ref { expr, .. } if !written => self.place(*expr, false),
            _ => match self.operand(id) {
                Operand::Place { place, .. } => Some(place),
                Operand::Const => None,
            },
        }
    }

    fn path(&mut self, id: ExprId, written: bool) -> Option<Place> {
        let span = self.body.expr_span(id);
        match self.path_res(id) {
            PathRes::Local(pat) => {
                let local = self.binding(pat);
                let place = Place::local(local);
                if !written && (self.is_param(local) || self.is_capture(pat)) {
                    self.push(
                        StmtKind::Named {
                            place: place.clone(),
                        },
                        span,
                    );
                }
                Some(place)
            }
            PathRes::Def(def, _) => {
                let kind = self.program.def(def).kind;
                let dest = self.temp(self.ty(id));
                match kind {
                    DefKind::Const | DefKind::Static => {
                        let is_static = kind == DefKind::Static;
                        self.push(
                            StmtKind::Static {
                                dest: dest.clone(),
                                def,
                                is_static,
                            },
                            span,
                        );
                    }
                    DefKind::Fn | DefKind::Struct | DefKind::Variant => {
                        if !matches!(
                            self.ty(id).kind(),
                            TyKind::FnDef(..) | TyKind::FnPtr { .. } | TyKind::Unknown
                        ) {
                            let absent = self.only_in_others(def, &[]);
                            // A struct without fields is still of its type: its impls are asked for.
                            if absent.is_empty() && kind != DefKind::Struct {
                                let unit = StmtKind::UnitVariant {
                                    dest: dest.clone(),
                                    variant: def,
                                };
                                self.push(unit, span);
                                return Some(dest);
                            }
                            self.build_at(id, dest.clone(), Vec::new(), None, absent);
                            return Some(dest);
                        }
                        self.push(
                            StmtKind::FnValue {
                                dest: dest.clone(),
                                def,
                            },
                            span,
                        );
                    }
                    _ => return None,
                }
                Some(dest)
            }
            PathRes::Unknown => None,
        }
    }

    fn field(&mut self, id: ExprId, base: ExprId, name: Name, written: bool) -> Option<Place> {
        let place = self.place(base, false)?;
        let place = self.autoderef(id, base, place);
        if let Some(field) = self.inference.fields.get(&id) {
            let step = self.step(*field);
            return Some(place.then(step));
        }
        match name.as_str().parse::<u32>() {
            Ok(i) => Some(place.then(Step::Pos(i))),
            // Not found: all there is, but of a row that nobody named a type for.
            Err(_) if self.program.wants_texts() && !written => {
                Some(place.then(Step::Column(name)))
            }
            Err(_) => Some(place),
        }
    }

    /// Follows the overloaded `Deref`s that inference took at this access or call.
    pub fn autoderef(&mut self, id: ExprId, base: ExprId, mut place: Place) -> Place {
        let mut from = self.ty(base).peel_refs();
        let inference = self.inference;
        for to in inference.derefs.get(&id).into_iter().flatten() {
            place = self.deref_step(place, from, *to, self.body.expr_span(base));
            from = to.peel_refs();
        }
        place
    }

    fn deref_step(&mut self, place: Place, from: Ty, to: Ty, span: Span) -> Place {
        let Some((adt, args)) = from.peel_refs().adt() else {
            return place;
        };
        if self.program.well_known().transparent.contains(&adt) {
            return place;
        }
        if let Some(def) = self.program.deref_fn(from.peel_refs()) {
            let receiver = self.temp(from.peel_refs().shared());
            let ty = from.peel_refs();
            self.push(
                StmtKind::Ref {
                    dest: receiver.clone(),
                    place,
                    ty: ty.shared(),
                },
                span,
            );
            let dest = self.temp(to.shared());
            let arg = Operand::Place {
                place: receiver,
                ty: ty.shared(),
                span,
            };
            self.call_known(
                def,
                args,
                Some(def),
                vec![arg],
                dest.clone(),
                to.shared(),
                (span, ExprId(u32::MAX)),
            );
            return dest;
        }
        match args
            .iter()
            .position(|arg| arg.peel_refs() == to.peel_refs())
        {
            Some(i) => place.then(Step::Arg(i as u32)),
            None => place,
        }
    }

    fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Option<Place> {
        let place = self.place(base, false);
        self.operand(index);
        let place = self.autoderef(id, base, place?);
        // That of the last step to what is indexed.
        let steps = self.inference.derefs.get(&id);
        let of = steps.and_then(|s| s.last().copied());
        let base_ty = of.unwrap_or_else(|| self.ty(base)).peel_refs();
        let ty = self.ty(id);
        if let Some(Callee::Fn {
            def,
            args,
            found: Some(found),
        }) = self.inference.callees.get(&id).copied()
            && self.program.is_local(found)
        {
            let span = self.body.expr_span(id);
            let receiver = self.temp(base_ty.shared());
            self.push(
                StmtKind::Ref {
                    dest: receiver.clone(),
                    place,
                    ty: base_ty.shared(),
                },
                span,
            );
            let arg = Operand::Place {
                place: receiver,
                ty: base_ty.shared(),
                span,
            };
            let index = self.operand(index);
            let dest = self.temp(ty.shared());
            self.call_known(
                def,
                args,
                Some(found),
                vec![arg, index],
                dest.clone(),
                ty.shared(),
                (span, id),
            );
            return Some(dest);
        }
        if let Expr::Lit(Lit::Str(key)) = self.body.expr(index) {
            return Some(place.then(Step::Key(Name::new(key))));
        }
        if let (Expr::Lit(Lit::Int(i, _)), TyKind::Array(..)) =
            (self.body.expr(index), base_ty.kind())
            && *i < MAX_POSITIONS as u128
        {
            return Some(place.then(Step::Pos(*i as u32)));
        }
        if matches!(
            ty.kind(),
            TyKind::Slice(_) | TyKind::Prim(crate::types::Prim::Str)
        ) {
            return Some(place);
        }
        let n = base_ty
            .adt()
            .and_then(|(_, args)| args.iter().position(|a| *a == ty));
        Some(place.then(Step::Arg(n.unwrap_or(0) as u32)))
    }

    fn unary(&mut self, id: ExprId, expr: ExprId) -> Operand {
        let value = self.operand(expr);
        if let Some(Callee::Fn { def, args, found }) = self.inference.callees.get(&id).copied() {
            return self.call_value(id, def, args, found, vec![value], self.body.expr_span(id));
        }
        self.mix(id, vec![value])
    }

    fn reference(&mut self, id: ExprId, expr: ExprId) -> Operand {
        let Some(place) = self.place(expr, false) else {
            return Operand::Const;
        };
        let (ty, span) = (self.ty(id), self.body.expr_span(id));
        let dest = self.temp(ty);
        self.push(
            StmtKind::Ref {
                dest: dest.clone(),
                place,
                ty,
            },
            self.body.expr_span(expr),
        );
        Operand::Place {
            place: dest,
            ty,
            span,
        }
    }

    pub fn mix(&mut self, id: ExprId, srcs: Vec<Operand>) -> Operand {
        if srcs.iter().all(|s| matches!(s, Operand::Const)) {
            return Operand::Const;
        }
        let dest = self.temp(self.ty(id));
        self.push(
            StmtKind::Mix {
                dest: dest.clone(),
                srcs,
            },
            self.body.expr_span(id),
        );
        self.value_at(id, dest)
    }

    fn binary(&mut self, id: ExprId, op: BinOp, lhs: ExprId, rhs: ExprId) -> Operand {
        if matches!(op, BinOp::And | BinOp::Or) {
            let after = self.block();
            self.condition(id, after, after);
            self.switch(after);
            return Operand::Const;
        }
        let left = self.operand(lhs);
        let right = self.operand(rhs);
        let compares = matches!(
            op,
            BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge
        );
        match self.inference.callees.get(&id).copied() {
            Some(Callee::Fn { def, args, found })
                if !compares || found.is_some_and(|f| self.program.is_local(f)) =>
            {
                let result = self.call_value(
                    id,
                    def,
                    args,
                    found,
                    vec![left, right],
                    self.body.expr_span(id),
                );
                if compares { Operand::Const } else { result }
            }
            _ if compares => Operand::Const,
            _ => self.mix(id, vec![left, right]),
        }
    }

    fn assignment(&mut self, id: ExprId, op: Option<BinOp>, lhs: ExprId, rhs: ExprId) {
        let value = self.operand(rhs);
        if op.is_none() {
            self.assign_to(lhs, &value);
            self.asked_expr(lhs, &value);
            return;
        }
        let span = self.body.expr_span(id);
        let Some(place) = self.place(lhs, false) else {
            return;
        };
        let ty = self.ty(lhs);
        if let Some(Callee::Fn { def, args, found }) = self.inference.callees.get(&id).copied() {
            let receiver_ty = Ty::new(TyKind::Ref(ty, crate::types::Mutability::Mut));
            let receiver = self.temp(receiver_ty);
            self.push(
                StmtKind::Ref {
                    dest: receiver.clone(),
                    place,
                    ty: receiver_ty,
                },
                span,
            );
            let arg = Operand::Place {
                place: receiver,
                ty: receiver_ty,
                span: self.body.expr_span(lhs),
            };
            self.call_value(id, def, args, found, vec![arg, value], span);
            return;
        }
        let old = Operand::Place {
            place: place.clone(),
            ty,
            span: self.body.expr_span(lhs),
        };
        let dest = self.temp(ty);
        self.push(
            StmtKind::Mix {
                dest: dest.clone(),
                srcs: vec![old, value],
            },
            span,
        );
        self.assign(
            place.then(Step::Deref),
            Operand::Place {
                place: dest,
                ty,
                span,
            },
            span,
        );
    }

    pub fn build(&mut self, id: ExprId, parts: &[(Step, ExprId)], base: Option<ExprId>) -> Operand {
        let parts: Vec<(Step, Operand)> =
            parts.iter().map(|(s, e)| (*s, self.operand(*e))).collect();
        self.build_of(id, parts, base)
    }

    pub fn build_of(
        &mut self,
        id: ExprId,
        parts: Vec<(Step, Operand)>,
        base: Option<ExprId>,
    ) -> Operand {
        if parts.is_empty() && base.is_none() {
            return Operand::Const;
        }
        let base = base.map(|b| self.operand(b));
        self.build_with(id, parts, base, Vec::new())
    }

    fn build_with(
        &mut self,
        id: ExprId,
        parts: Vec<(Step, Operand)>,
        base: Option<Operand>,
        absent: Vec<Step>,
    ) -> Operand {
        let dest = self.temp(self.ty(id));
        self.build_at(id, dest.clone(), parts, base, absent);
        self.value_at(id, dest)
    }

    fn build_at(
        &mut self,
        id: ExprId,
        dest: Place,
        parts: Vec<(Step, Operand)>,
        base: Option<Operand>,
        absent: Vec<Step>,
    ) {
        let build = StmtKind::Build {
            dest,
            ty: self.ty(id),
            parts,
            base,
            absent,
        };
        self.push(build, self.body.expr_span(id));
    }

    fn struct_lit(&mut self, id: ExprId, fields: &[FieldInit], base: Option<ExprId>) -> Operand {
        let owner = self.inference.struct_lits.get(&id).copied();
        let known = owner.map(|o| self.program.fields(o)).unwrap_or_default();
        let mut parts = Vec::with_capacity(fields.len());
        let mut loose = Vec::new();
        for field in fields {
            let value = self.operand(field.expr);
            match known.iter().find(|f| f.name == field.name) {
                Some(info) => {
                    let step = self.step(info.id);
                    parts.push((step, value));
                }
                None => loose.push(value),
            }
        }
        if !loose.is_empty() {
            loose.extend(parts.into_iter().map(|(_, v)| v));
            return self.mix(id, loose);
        }
        self.build_of(id, parts, base)
    }

    /// A tuple struct's or variant's constructor.
    pub fn construct(&mut self, id: ExprId, owner: DefId, args: Vec<Operand>) -> Operand {
        let mut parts = Vec::with_capacity(args.len());
        for (i, arg) in args.into_iter().enumerate() {
            let step = self.step(FieldId {
                owner,
                idx: i as u32,
            });
            parts.push((step, arg));
        }
        if parts.is_empty() {
            return Operand::Const;
        }
        let absent = self.only_in_others(owner, &parts);
        self.build_with(id, parts, None, absent)
    }

    /// An `Err` has nothing of the `T` that an `Ok` would hold. A workspace enum's own fields say so
    /// themselves; in a dependency's, they are type arguments, which the whole could have.
    fn only_in_others(&mut self, owner: DefId, parts: &[(Step, Operand)]) -> Vec<Step> {
        let mut absent = Vec::new();
        let def = self.program.def(owner);
        let (DefKind::Variant, Some(adt)) = (def.kind, def.parent) else {
            return absent;
        };
        if self.program.is_local(adt) {
            return absent;
        }
        for other in self.program.variants(adt).iter().filter(|v| **v != owner) {
            for field in self.program.fields(*other).iter() {
                let step = self.step(field.id);
                if parts.iter().all(|(s, _)| *s != step) && !absent.contains(&step) {
                    absent.push(step);
                }
            }
        }
        absent
    }

    /// What a future gives: it is that already, but for types of dependencies, of which their type tells it.
    fn awaited(&mut self, id: ExprId, expr: ExprId) -> Operand {
        let out = self.ty(id);
        let (place, from, span) = match self.operand(expr) {
            Operand::Place { place, ty, span } if !out.is_unknown() => (place, ty, span),
            operand => return operand,
        };
        let known = self.program.well_known();
        let is_adaptor = match from.kind() {
            TyKind::Adt(def, _) => {
                !self.program.is_local(*def)
                    && !known.transparent.contains(def)
                    && !known.owners.contains(def)
            }
            TyKind::Opaque { .. } => true,
            _ => false,
        };
        if !is_adaptor {
            return self.value_at(id, place);
        }
        let dest = self.temp(out);
        let future = Operand::Place {
            place,
            ty: from,
            span,
        };
        self.push(
            StmtKind::Await {
                dest: dest.clone(),
                future,
                out,
            },
            self.body.expr_span(id),
        );
        self.value_at(id, dest)
    }

    fn try_expr(&mut self, id: ExprId, expr: ExprId) -> Operand {
        let value = self.operand(expr);
        let Operand::Place { place, ty, span } = value else {
            return Operand::Const;
        };
        let adt = ty.peel_refs().adt();
        let (good, bad) = (self.block(), self.block());
        self.goto(good);
        self.goto(bad);
        self.switch(bad);
        let error = self.try_error(id, adt, &place, ty, span);
        self.leave(error, self.body.expr_span(id));
        self.switch(good);
        self.value_at(id, place.then(Step::Arg(0)))
    }

    fn try_error(
        &mut self,
        id: ExprId,
        adt: Option<(DefId, crate::types::Tys)>,
        place: &Place,
        ty: Ty,
        span: Span,
    ) -> Operand {
        let error = match adt.as_ref().map(|(_, args)| &args[..]) {
            Some([_, error_ty, ..]) => Operand::Place {
                place: place.clone().then(Step::Arg(1)),
                ty: *error_ty,
                span,
            },
            Some(_) => return self.no_good(Vec::new(), span),
            // Not known what it is: all of it may be the error.
            None => Operand::Place {
                place: place.clone(),
                ty,
                span,
            },
        };
        let converted = match self.inference.callees.get(&id).copied() {
            // A type is made of itself by one impl only, which gives back what it was given.
            Some(Callee::Fn { args, .. }) if matches!(&args[..], [to, from, ..] if to == from && !to.is_unknown()) => {
                error
            }
            Some(Callee::Fn { def, args, found }) => {
                let to = args.first().copied().unwrap_or_else(Ty::unknown);
                let dest = self.temp(to);
                self.call_known(def, args, found, vec![error], dest.clone(), to, (span, id));
                Operand::Place {
                    place: dest,
                    ty: to,
                    span,
                }
            }
            _ => error,
        };
        self.no_good(vec![(Step::Arg(1), converted)], span)
    }

    /// An `Err` or a `None`: there is no good value.
    fn no_good(&mut self, parts: Vec<(Step, Operand)>, span: Span) -> Operand {
        let dest = self.temp(Ty::unknown());
        self.push(
            StmtKind::Build {
                dest: dest.clone(),
                ty: Ty::unknown(),
                parts,
                base: None,
                absent: vec![Step::Arg(0)],
            },
            span,
        );
        Operand::Place {
            place: dest,
            ty: Ty::unknown(),
            span,
        }
    }
}
