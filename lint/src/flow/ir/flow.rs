//! Branches, loops and exits.

use super::lower::{Exit, Lowerer};
use super::{Operand, Place, StmtKind};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::{
    Arm, BinOp, Block, BlockKind, Expansion, Expr, ExprId, Lit, PatId, Stmt, UnOp,
};
use crate::types::{Callee, Prim, TyKind};

impl<'a> Lowerer<'a> {
    pub fn block_expr(&mut self, id: ExprId, block: &'a Block) -> Operand {
        if block.label.is_none() && !has_exit(block.kind) {
            return self.statements(block);
        }
        let after = self.block();
        let value = self.local(self.ty(id), None);
        if matches!(block.kind, BlockKind::Async { .. }) {
            // It need not run before what follows, nor ever end.
            let inside = self.block();
            self.goto(inside);
            self.goto(after);
            self.switch(inside);
        }
        if block.label.is_some() {
            let exit = Exit {
                label: block.label,
                after,
                again: None,
                value,
                is_loop: false,
            };
            self.frame().exits.push(exit);
        } else {
            self.frame().returns.push((after, value));
        }
        let result = self.statements(block);
        let span = self.body.expr_span(id);
        self.assign(Place::local(value), result, span);
        self.goto(after);
        if block.label.is_some() {
            self.frame().exits.pop();
        } else {
            self.frame().returns.pop();
        }
        self.switch(after);
        Operand::Place {
            place: Place::local(value),
            ty: self.ty(id),
            span,
        }
    }

    fn statements(&mut self, block: &'a Block) -> Operand {
        self.before_tail(block);
        match block.tail {
            Some(tail) => self.operand(tail),
            None => Operand::Const,
        }
    }

    fn before_tail(&mut self, block: &'a Block) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let {
                    pat,
                    init,
                    otherwise,
                    ..
                } => self.let_stmt(*pat, *init, *otherwise),
                Stmt::Expr(expr) => {
                    self.operand(*expr);
                }
            }
        }
    }

    fn let_stmt(&mut self, pat: PatId, init: Option<ExprId>, otherwise: Option<ExprId>) {
        let Some(init) = init else { return };
        let value = self.operand(init);
        if let Some(otherwise) = otherwise {
            let (this, other) = (self.block(), self.block());
            self.goto(this);
            self.goto(other);
            self.switch(other);
            self.passed_over(pat, &value);
            self.operand(otherwise);
            // It never gets to its end.
            self.switch(this);
        }
        self.bind(pat, &value);
    }

    /// Evaluates a condition; names bound by its `let`s hold where it is true.
    pub fn condition(&mut self, cond: ExprId, yes: super::BlockId, no: super::BlockId) {
        match self.body.expr(cond) {
            Expr::Binary {
                op: BinOp::And,
                lhs,
                rhs,
            } => {
                let between = self.block();
                self.condition(*lhs, between, no);
                self.switch(between);
                self.condition(*rhs, yes, no);
            }
            Expr::Binary {
                op: BinOp::Or,
                lhs,
                rhs,
            } => {
                let between = self.block();
                self.condition(*lhs, yes, between);
                self.switch(between);
                self.condition(*rhs, yes, no);
            }
            Expr::Let { pat, expr } => {
                let value = self.operand(*expr);
                let (this, other) = (self.block(), self.block());
                self.goto(this);
                self.goto(other);
                self.switch(other);
                self.passed_over(*pat, &value);
                self.goto(no);
                self.switch(this);
                self.bind(*pat, &value);
                self.goto(yes);
            }
            Expr::Unary {
                op: UnOp::Not,
                expr,
            } if matches!(self.ty(*expr).kind(), TyKind::Prim(Prim::Bool)) => {
                self.condition(*expr, no, yes)
            }
            Expr::Lit(Lit::Bool(holds)) => self.goto(if *holds { yes } else { no }),
            Expr::Match { scrutinee, arms } if self.only_tells(arms) => {
                let subject = self.operand(*scrutinee);
                for arm in arms {
                    let next = self.arm(arm, &subject);
                    self.condition(arm.body, yes, no);
                    self.go_past(arm, &subject, next);
                }
            }
            // `matches!(kind, Kind::Mail)`
            Expr::Macro(_) => match self.body.expansions.get(&cond) {
                Some(Expansion::Value(test)) if self.is_std_test(cond, *test) => {
                    self.condition(*test, yes, no)
                }
                _ => self.branch(cond, yes, no),
            },
            _ => self.branch(cond, yes, no),
        }
    }

    /// Whether a macro of std is such a test.
    fn is_std_test(&self, call: ExprId, test: ExprId) -> bool {
        let is_test =
            matches!(self.body.expr(test), Expr::Match { arms, .. } if self.only_tells(arms));
        let mac = self.inference.macros.get(&call);
        is_test && mac.is_some_and(|mac| self.program.is_std(*mac))
    }

    /// Whether arms only say whether a pattern matched.
    fn only_tells(&self, arms: &[Arm]) -> bool {
        let is_literal = |arm: &Arm| matches!(self.body.expr(arm.body), Expr::Lit(Lit::Bool(_)));
        !arms.is_empty() && arms.iter().all(is_literal)
    }

    pub fn if_expr(
        &mut self,
        id: ExprId,
        cond: ExprId,
        then: ExprId,
        other: Option<ExprId>,
    ) -> Operand {
        let value = self.temp(self.ty(id));
        self.if_into(id, (cond, then, other), &value);
        self.value_at(id, value)
    }

    fn if_into(
        &mut self,
        id: ExprId,
        (cond, then, other): (ExprId, ExprId, Option<ExprId>),
        value: &Place,
    ) {
        let (yes, no, after) = (self.block(), self.block(), self.block());
        self.condition(cond, yes, no);
        self.switch(yes);
        self.value_into(then, value);
        self.goto(after);
        self.switch(no);
        match other {
            Some(other) => self.value_into(other, value),
            None => self.assign(value.clone(), Operand::Const, self.body.expr_span(id)),
        }
        self.goto(after);
        self.switch(after);
    }

    /// Evaluates an expression into a place. What the branches of an expression give, each gives
    /// for itself: where a value comes from is told where it is written.
    pub fn value_into(&mut self, expr: ExprId, value: &Place) {
        match self.body.expr(expr) {
            Expr::Block(block) if block.label.is_none() && !has_exit(block.kind) => {
                self.before_tail(block);
                match block.tail {
                    Some(tail) => self.value_into(tail, value),
                    None => {
                        let span = self.body.expr_span(expr);
                        self.assign(value.clone(), Operand::Const, span);
                    }
                }
            }
            Expr::If { cond, then, other } => self.if_into(expr, (*cond, *then, *other), value),
            Expr::Match { scrutinee, arms } => self.match_into(*scrutinee, arms, value),
            _ => {
                let result = self.operand(expr);
                self.assign(value.clone(), result, self.body.expr_span(expr));
                return;
            }
        }
        let whole = self.value_at(expr, value.clone());
        self.asked_expr(expr, &whole);
    }

    pub fn match_expr(&mut self, id: ExprId, scrutinee: ExprId, arms: &'a [Arm]) -> Operand {
        let value = self.temp(self.ty(id));
        self.match_into(scrutinee, arms, &value);
        self.value_at(id, value)
    }

    fn match_into(&mut self, scrutinee: ExprId, arms: &'a [Arm], value: &Place) {
        let subject = self.operand(scrutinee);
        let after = self.block();
        for arm in arms {
            let next = self.arm(arm, &subject);
            self.value_into(arm.body, value);
            self.goto(after);
            self.go_past(arm, &subject, next);
        }
        // Matches are exhaustive: no way leads past the last arm.
        self.switch(after);
    }

    /// Goes into an arm; from where its pattern did not match, it goes on to the next.
    fn arm(&mut self, arm: &'a Arm, subject: &Operand) -> super::BlockId {
        let (this, next) = (self.block(), self.block());
        self.goto(this);
        self.goto(next);
        self.switch(this);
        self.bind(arm.pat, subject);
        if let Some(guard) = arm.guard {
            let yes = self.block();
            self.condition(guard, yes, next);
            self.switch(yes);
        }
        next
    }

    /// Goes on to where an arm's pattern did not match.
    fn go_past(&mut self, arm: &Arm, subject: &Operand, next: super::BlockId) {
        self.switch(next);
        if arm.guard.is_none() {
            self.passed_over(arm.pat, subject);
        }
    }

    pub fn loop_expr(&mut self, id: ExprId, label: Option<Name>, body: ExprId) -> Operand {
        let (head, after) = (self.block(), self.block());
        let value = self.local(self.ty(id), None);
        self.goto(head);
        self.switch(head);
        self.frame().exits.push(Exit {
            label,
            after,
            again: Some(head),
            value,
            is_loop: true,
        });
        self.operand(body);
        self.frame().exits.pop();
        self.goto(head);
        self.switch(after);
        Operand::Place {
            place: Place::local(value),
            ty: self.ty(id),
            span: self.body.expr_span(id),
        }
    }

    pub fn while_expr(&mut self, id: ExprId, label: Option<Name>, cond: ExprId, body: ExprId) {
        let (head, inside, after) = (self.block(), self.block(), self.block());
        let value = self.local(self.ty(id), None);
        self.goto(head);
        self.switch(head);
        self.condition(cond, inside, after);
        self.switch(inside);
        self.frame().exits.push(Exit {
            label,
            after,
            again: Some(head),
            value,
            is_loop: true,
        });
        self.operand(body);
        self.frame().exits.pop();
        self.goto(head);
        self.switch(after);
    }

    pub fn for_expr(
        &mut self,
        id: ExprId,
        label: Option<Name>,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
    ) {
        let mut source = self.operand(iter);
        let callee = self.inference.callees.get(&id).copied();
        // What a type of the workspace does to be iterated over.
        if let Some(Callee::Fn {
            def,
            args,
            found: Some(found),
        }) = self.inference.iterated.get(&id).copied()
            && let Some(Callee::Fn { args: of_next, .. }) = callee
            && self.program.is_local(found)
        {
            let ty = of_next.first().copied().unwrap_or_default();
            let (dest, span) = (self.temp(ty), self.body.expr_span(iter));
            let at = (span, id);
            self.call_known(def, args, Some(found), vec![source], dest.clone(), ty, at);
            source = Operand::Place {
                place: dest,
                ty,
                span,
            };
        }
        let (head, inside, after) = (self.block(), self.block(), self.block());
        let value = self.local(self.ty(id), None);
        self.goto(head);
        self.switch(head);
        self.goto(inside);
        self.goto(after);
        self.switch(inside);
        let item_ty = self.pat_ty(pat);
        let item = self.temp(item_ty);
        let span = self.body.expr_span(iter);
        self.push(
            StmtKind::Next {
                dest: item.clone(),
                iter: source,
                callee,
                expr: id,
            },
            span,
        );
        self.bind(
            pat,
            &Operand::Place {
                place: item,
                ty: item_ty,
                span: self.body.pat_span(pat),
            },
        );
        self.frame().exits.push(Exit {
            label,
            after,
            again: Some(head),
            value,
            is_loop: true,
        });
        self.operand(body);
        self.frame().exits.pop();
        self.goto(head);
        self.switch(after);
    }

    pub fn break_expr(&mut self, id: ExprId, label: Option<Name>, value: Option<ExprId>) {
        let result = value.map(|v| self.operand(v));
        let exits = &self.frame().exits;
        let found = exits.iter().rev().find(|e| match label {
            Some(_) => e.label == label,
            None => e.is_loop,
        });
        let Some((after, place)) = found.map(|e| (e.after, e.value)) else {
            return;
        };
        if let Some(result) = result {
            let span = self.body.expr_span(value.unwrap_or(id));
            self.assign(Place::local(place), result, span);
        }
        self.diverge(after);
    }

    pub fn continue_expr(&mut self, label: Option<Name>) {
        let exits = &self.frame().exits;
        let found = exits.iter().rev().find(|e| match label {
            Some(_) => e.label == label,
            None => e.is_loop,
        });
        if let Some(again) = found.and_then(|e| e.again) {
            self.diverge(again);
        }
    }

    pub fn return_expr(&mut self, id: ExprId, value: Option<ExprId>) {
        let Some((after, place)) = self.frame().returns.last().copied() else {
            return;
        };
        let place = Place::local(place);
        match value {
            Some(value) => self.value_into(value, &place),
            None => self.assign(place, Operand::Const, self.body.expr_span(id)),
        }
        self.diverge(after);
    }

    /// To where `return` leads.
    pub fn leave(&mut self, result: Operand, span: Span) {
        let Some((after, value)) = self.frame().returns.last().copied() else {
            return;
        };
        self.assign(Place::local(value), result, span);
        self.diverge(after);
    }
}

/// Whether `return` or `?` in such a block leads to its end.
fn has_exit(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Async { .. } | BlockKind::Try)
}
