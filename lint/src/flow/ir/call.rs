//! Calls of functions, methods, constructors and values.

use super::lower::Lowerer;
use super::{Call, Operand, Place, StmtKind, Target};
use crate::names::{DefId, DefKind};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId, Lit};
use crate::types::{Callee, Mutability, PathRes, Ty, TyKind, Tys};

impl<'a> Lowerer<'a> {
    pub fn call(&mut self, id: ExprId, callee: ExprId, args: &'a [ExprId]) -> Operand {
        let span = self.body.expr_span(id);
        match self.inference.callees.get(&id).copied() {
            Some(Callee::Ctor(owner)) => {
                let args = args.iter().map(|a| self.operand(*a)).collect();
                self.construct(id, owner, args)
            }
            Some(Callee::Fn {
                def,
                args: generics,
                found,
            }) => {
                let args = args.iter().map(|a| self.operand(*a)).collect();
                self.call_value(id, def, generics, found, args, span)
            }
            Some(Callee::Value) => {
                let value = self.operand(callee);
                let args = args.iter().map(|a| self.operand(*a)).collect();
                self.call_target(id, Target::Value(value), args, span)
            }
            None => {
                let args = args.iter().map(|a| self.operand(*a)).collect();
                self.call_target(id, Target::Unresolved, args, span)
            }
        }
    }

    pub fn method_call(
        &mut self,
        id: ExprId,
        recv: ExprId,
        name_span: Span,
        args: &'a [ExprId],
    ) -> Operand {
        let span = name_span.to(self.body.expr_span(id));
        let callee = self.inference.callees.get(&id).copied();
        let by_value = match callee {
            Some(Callee::Fn { def, .. }) => self
                .program
                .signature(def)
                .and_then(|s| s.params.first().copied())
                .is_some_and(|ty| !matches!(ty.kind(), TyKind::Ref(..))),
            _ => false,
        };
        let receiver = self.receiver(id, recv, by_value);
        let mut operands = vec![receiver];
        for arg in args {
            let arg = self.operand(*arg);
            operands.push(arg);
        }
        match callee {
            Some(Callee::Fn { def, args, found }) => {
                self.call_value(id, def, args, found, operands, span)
            }
            Some(Callee::Ctor(owner)) => self.construct(id, owner, operands),
            Some(Callee::Value) => {
                let value = operands.remove(0);
                self.call_target(id, Target::Value(value), operands, span)
            }
            None => self.call_target(id, Target::Unresolved, operands, span),
        }
    }

    /// The receiver as the method takes it: the value, or a reference to its place.
    fn receiver(&mut self, id: ExprId, recv: ExprId, by_value: bool) -> Operand {
        let Some(place) = self.place(recv, false) else {
            return Operand::Const;
        };
        let place = self.autoderef(id, recv, place);
        let derefs = self.inference.derefs.get(&id);
        let ty = derefs
            .and_then(|d| d.last().copied())
            .unwrap_or_else(|| self.ty(recv));
        let span = self.body.expr_span(recv);
        if by_value {
            return Operand::Place { place, ty, span };
        }
        let ty = match ty.kind() {
            TyKind::Ref(..) => ty,
            _ => Ty::new(TyKind::Ref(ty, Mutability::Mut)),
        };
        let dest = self.temp(ty);
        self.push(
            StmtKind::Ref {
                dest: dest.clone(),
                place,
                ty,
            },
            span,
        );
        Operand::Place {
            place: dest,
            ty,
            span,
        }
    }

    /// A literal text or number, or a constant that is one.
    pub(super) fn literal_text(&self, arg: ExprId) -> Option<Name> {
        match self.body.expr(arg) {
            Expr::Lit(Lit::Str(text)) => Some(Name::new(text)),
            Expr::Lit(Lit::Int(number, _)) => Some(Name::new(&number.to_string())),
            Expr::MethodCall {
                recv, name, args, ..
            } if args.is_empty() && matches!(name.as_str(), "to_owned" | "to_string" | "into") => {
                self.literal_text(*recv)
            }
            Expr::Ref { expr, .. } => self.literal_text(*expr),
            // `const KEY: &str = "e-mail";`
            Expr::Path(_) => match self.path_res(arg) {
                PathRes::Def(def, _) if self.program.def(def).kind == DefKind::Const => {
                    let (body, _) = self.program.body(def)?;
                    match body.expr(body.root?) {
                        Expr::Lit(Lit::Str(text)) => Some(Name::new(text)),
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    pub fn call_value(
        &mut self,
        id: ExprId,
        def: DefId,
        args: Tys,
        found: Option<DefId>,
        operands: Vec<Operand>,
        span: Span,
    ) -> Operand {
        self.call_target(id, Target::Fn { def, args, found }, operands, span)
    }

    pub fn call_target(
        &mut self,
        id: ExprId,
        target: Target,
        args: Vec<Operand>,
        span: Span,
    ) -> Operand {
        let ty = self.ty(id);
        let dest = self.temp(ty);
        let key = match self.body.expr(id) {
            Expr::MethodCall { args, .. } => args.first().and_then(|arg| self.literal_text(*arg)),
            _ => None,
        };
        let call = Call {
            dest: dest.clone(),
            dest_ty: ty,
            target,
            args,
            key,
            span,
            expr: id,
        };
        self.push(StmtKind::Call(Box::new(call)), self.body.expr_span(id));
        if matches!(ty.kind(), TyKind::Never) {
            // It does not come back.
            let dead = self.block();
            self.switch(dead);
        }
        Operand::Place {
            place: dest,
            ty,
            span: self.body.expr_span(id),
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one call, made in three places"
    )]
    pub fn call_known(
        &mut self,
        def: DefId,
        args: Tys,
        found: Option<DefId>,
        operands: Vec<Operand>,
        dest: Place,
        dest_ty: Ty,
        (span, expr): (Span, ExprId),
    ) {
        let target = Target::Fn { def, args, found };
        let call = Call {
            dest,
            dest_ty,
            target,
            args: operands,
            key: None,
            span,
            expr,
        };
        self.push(StmtKind::Call(Box::new(call)), span);
    }
}
