//! Macro calls, by what they were read as.

use consent_policy::entries::QueryReads;

use super::lower::Lowerer;
use super::{Noted, Operand, Place, Step, StmtKind};
use crate::marks::Query;
use crate::names::DefId;
use crate::project::Span;
use crate::sql::looks_like_sql;
use crate::syntax::Name;
use crate::syntax::ast::{BinOp, Expansion, Expr, ExprId, FormatCall, Lit, Takes};
use crate::types::{Callee, Ty, TyKind};

impl<'a> Lowerer<'a> {
    pub fn macro_call(&mut self, id: ExprId, span: Span) -> Operand {
        let body = self.body;
        let Some(expansion) = body.expansions.get(&id) else {
            return Operand::Const;
        };
        if !self.macros_open.insert(id) {
            return Operand::Const;
        }
        let mac = self.inference.macros.get(&id).copied();
        let result = match expansion {
            Expansion::Format(call) => self.format(id, mac, call, span),
            Expansion::Fields(call) => {
                for option in &call.options {
                    self.operand(*option);
                }
                let mut args = Vec::new();
                for field in &call.fields {
                    args.push((self.operand(field.expr), field.takes));
                }
                if let Some(message) = &call.message {
                    args.extend(self.format_args(message));
                }
                self.macro_use(mac, None, args, span);
                Operand::Const
            }
            Expansion::Exprs(list) => {
                let values: Vec<Operand> = list.iter().map(|e| self.operand(*e)).collect();
                let taken = values.iter().map(|v| (v.clone(), Takes::Value)).collect();
                self.macro_use(mac, None, taken, span);
                if self.wants_lost && self.inference.guessed.binary_search(&id).is_ok() {
                    let operands = values.clone();
                    let of = Noted::Guessed(id);
                    self.push(StmtKind::Noted { of, operands }, span);
                }
                // What a use takes does not come back: its result is known by its type only.
                let taken = mac.is_some_and(|def| !self.program.gives_back(def));
                if let Some(query) = mac.and_then(|def| self.program.query(def)) {
                    return self.query(id, query, list, &values, span);
                }
                match values.as_slice() {
                    _ if taken => {
                        let dest = self.temp(self.ty(id));
                        self.value_at(id, dest)
                    }
                    // `dbg!(x)`, `ready!(x)`: most macros of one expression hand it on.
                    [one]
                        if !matches!(self.ty(id).kind(), TyKind::Adt(..))
                            || self.same_type(id, list[0]) =>
                    {
                        one.clone()
                    }
                    _ => self.contents(id, values),
                }
            }
            Expansion::Entries(list) => {
                let (values, made) = self.entries(id, list);
                let taken = values.into_iter().map(|v| (v, Takes::Serialize)).collect();
                self.macro_use(mac, None, taken, span);
                // What a use takes does not come back.
                match mac.is_some_and(|def| !self.program.gives_back(def)) {
                    true => {
                        let dest = self.temp(self.ty(id));
                        self.value_at(id, dest)
                    }
                    false => made,
                }
            }
            Expansion::Value(expr) => {
                let value = self.operand(*expr);
                self.macro_use(mac, None, vec![(value.clone(), Takes::Value)], span);
                value
            }
            Expansion::Opaque | Expansion::Unread => Operand::Const,
        };
        self.macros_open.remove(&id);
        result
    }

    /// A macro that is given SQL, or the name of a file with it.
    fn query(
        &mut self,
        id: ExprId,
        query: Query,
        list: &[ExprId],
        values: &[Operand],
        span: Span,
    ) -> Operand {
        self.macros_open.remove(&id);
        let idx = query.arg as usize;
        let written = list.get(idx).and_then(|e| self.literal(*e));
        let text = match query.reads {
            QueryReads::File => written.and_then(|path| self.program.file_text(self.owner, &path)),
            _ => written.map(Into::into),
        };
        let src = match text {
            Some(text) => {
                let dest = self.temp(Ty::unknown());
                self.push_text(dest.clone(), &text, span);
                Operand::Place {
                    place: dest,
                    ty: Ty::unknown(),
                    span,
                }
            }
            None if query.reads == QueryReads::File => Operand::Place {
                place: self.temp(Ty::unknown()),
                ty: Ty::unknown(),
                span,
            },
            None => values.get(idx).cloned().unwrap_or(Operand::Const),
        };
        let (dest, ty) = (self.temp(self.ty(id)), self.ty(id));
        self.push(
            StmtKind::Query {
                dest: dest.clone(),
                ty,
                src,
            },
            span,
        );
        self.value_at(id, dest)
    }

    /// A literal, or literals added to each other.
    fn literal(&self, expr: ExprId) -> Option<String> {
        match self.body.expr(expr) {
            Expr::Lit(Lit::Str(text)) => Some(text.clone()),
            Expr::Binary {
                op: BinOp::Add,
                lhs,
                rhs,
            } => Some(self.literal(*lhs)? + &self.literal(*rhs)?),
            _ => None,
        }
    }

    /// Also `pin!(x)`, which is `x` in a box of its own.
    fn same_type(&self, id: ExprId, expr: ExprId) -> bool {
        let (ty, of) = (self.ty(id), self.ty(expr));
        let in_box = || match ty.adt() {
            Some((def, args)) if args.len() == 1 => {
                let known = self.program.well_known();
                known.transparent.contains(&def) && args[0].peel_refs() == of.peel_refs()
            }
            _ => false,
        };
        ty == of || in_box()
    }

    /// A collection or some other value of the expressions: `vec![a, b]`, `json!({ … })`.
    fn contents(&mut self, id: ExprId, values: Vec<Operand>) -> Operand {
        if values.is_empty() {
            return Operand::Const;
        }
        let elem = match self.ty(id).peel_refs().kind() {
            TyKind::Adt(_, args) => args.first().copied(),
            TyKind::Array(elem, _) | TyKind::Slice(elem) => Some(*elem),
            _ => None,
        };
        let fits = |v: &Operand| match v {
            Operand::Const => true,
            Operand::Place { ty, .. } => elem.is_some_and(|e| {
                let (ty, elem) = (ty.peel_refs(), e.peel_refs());
                ty == elem || is_erased(elem, ty)
            }),
        };
        if values.iter().all(fits) {
            let parts = values.into_iter().map(|v| (Step::Arg(0), v)).collect();
            return self.build_of(id, parts, None);
        }
        self.mix(id, values)
    }

    fn format_args(&mut self, call: &'a FormatCall) -> Vec<(Operand, Takes)> {
        let mut args = Vec::with_capacity(call.args.len());
        for arg in &call.args {
            let value = self.operand(arg.expr);
            if arg.takes != Takes::Nothing {
                args.push((value, arg.takes));
            }
        }
        args
    }

    fn format(
        &mut self,
        id: ExprId,
        mac: Option<DefId>,
        call: &'a FormatCall,
        span: Span,
    ) -> Operand {
        let before: Vec<Option<Place>> =
            call.before.iter().map(|e| self.place(*e, false)).collect();
        let args = self.format_args(call);
        self.macro_use(mac, None, args.clone(), span);
        let ty = self.ty(id);
        if matches!(ty.kind(), TyKind::Never) {
            let dead = self.block();
            self.switch(dead);
            return Operand::Const;
        }
        let unit = matches!(ty.kind(), TyKind::Tuple(list) if list.is_empty());
        let writer = match (before.as_slice(), call.before.as_slice()) {
            // `write!(f, …)` gives a `Result`; assertions give `()`.
            ([Some(writer)], [expr]) if !unit => Some((writer.clone(), self.ty(*expr))),
            _ => None,
        };
        if unit {
            return Operand::Const;
        }
        if let (Some((_, writer)), Some(Callee::Fn { def, .. })) =
            (&writer, self.inference.callees.get(&id).copied())
        {
            self.macro_use(Some(def), Some(*writer), args.clone(), span);
        }
        let dest = self.temp(ty);
        self.push(
            StmtKind::Format {
                dest: dest.clone(),
                args,
                text: self.query_text(call),
            },
            span,
        );
        let Some((writer, writer_ty)) = writer else {
            return self.value_at(id, dest);
        };
        // What is written is added to what the writer holds.
        let old = Operand::Place {
            place: writer.clone(),
            ty: writer_ty,
            span,
        };
        let new = Operand::Place {
            place: dest,
            ty: Ty::unknown(),
            span,
        };
        let mixed = self.temp(Ty::unknown());
        self.push(
            StmtKind::Mix {
                dest: mixed.clone(),
                srcs: vec![old, new],
            },
            span,
        );
        self.assign(
            writer.then(Step::Deref),
            Operand::Place {
                place: mixed,
                ty: Ty::unknown(),
                span,
            },
            span,
        );
        Operand::Const
    }

    /// The text of a format string that may be a query.
    fn query_text(&self, call: &FormatCall) -> Option<Name> {
        let text = call
            .text
            .as_deref()
            .filter(|_| self.program.wants_texts())?;
        looks_like_sql(text).then(|| Name::new(text))
    }

    fn macro_use(
        &mut self,
        mac: Option<DefId>,
        writer: Option<Ty>,
        args: Vec<(Operand, Takes)>,
        span: Span,
    ) {
        if let Some(callee) = mac {
            self.push(
                StmtKind::MacroUse {
                    callee,
                    writer,
                    args,
                },
                span,
            );
        }
    }
}

/// Whether one type is the other behind a `dyn`: `Box<dyn Shape>` of `Box<Circle>`.
fn is_erased(to: Ty, from: Ty) -> bool {
    match (to.kind(), from.kind()) {
        (TyKind::Dyn(_), _) => true,
        (TyKind::Adt(t, ts), TyKind::Adt(f, fs)) if t == f => {
            let mut pairs = ts.iter().zip(fs.iter());
            pairs.all(|(t, f)| t == f || is_erased(t.peel_refs(), f.peel_refs()))
        }
        _ => false,
    }
}
