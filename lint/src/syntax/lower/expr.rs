//! Expressions. Chains to the left (`a.b().c()`, `a + b + c`) and `else if` chains are walked in
//! loops; everything else recurses within the stack that was measured before.

use super::Lower;
use crate::syntax::Name;
use crate::syntax::ast::*;

/// A lowered expression and the range it was written in, its parentheses included.
#[derive(Clone, Copy, Debug)]
pub(in crate::syntax) struct Ex {
    pub id: ExprId,
    pub lo: u32,
    pub hi: u32,
}

impl Lower<'_> {
    pub(in crate::syntax) fn push(&mut self, expr: Expr, lo: u32, hi: u32) -> Ex {
        let span = self.span(lo, hi);
        Ex {
            id: self.body.push_expr(expr, span),
            lo,
            hi,
        }
    }

    pub(in crate::syntax) fn expr(&mut self, expr: &syn::Expr) -> Ex {
        if left(expr).is_none() {
            return self.atom(expr);
        }
        let mut chain = vec![expr];
        let mut first = expr;
        while let Some(next) = left(first) {
            first = next;
            chain.push(first);
        }
        chain.pop();
        let mut at = self.atom(first);
        while let Some(link) = chain.pop() {
            at = self.link(link, at);
        }
        at
    }

    pub(super) fn id(&mut self, expr: &syn::Expr) -> ExprId {
        self.expr(expr).id
    }

    /// An expression whose left operand is lowered already.
    fn link(&mut self, expr: &syn::Expr, at: Ex) -> Ex {
        match expr {
            syn::Expr::MethodCall(e) => self.method_call(e, at),
            syn::Expr::Field(e) => {
                let (name, name_span) = self.member(&e.member);
                let field = Expr::Field {
                    base: at.id,
                    name,
                    name_span,
                };
                self.push(field, at.lo, name_span.hi)
            }
            syn::Expr::Call(e) => {
                let args = self.exprs(&e.args);
                let hi = self.hi(e.paren_token.span.close());
                self.push(
                    Expr::Call {
                        callee: at.id,
                        args,
                    },
                    at.lo,
                    hi,
                )
            }
            syn::Expr::Binary(e) => {
                let rhs = self.expr(&e.right);
                let (op, assigns) = bin_op(&e.op);
                let expr = match (op, assigns) {
                    (Some(op), false) => Expr::Binary {
                        op,
                        lhs: at.id,
                        rhs: rhs.id,
                    },
                    (op, _) => Expr::Assign {
                        op,
                        lhs: at.id,
                        rhs: rhs.id,
                    },
                };
                self.push(expr, at.lo, rhs.hi)
            }
            syn::Expr::Index(e) => {
                let index = self.id(&e.index);
                let hi = self.hi(e.bracket_token.span.close());
                self.push(Expr::Index { base: at.id, index }, at.lo, hi)
            }
            syn::Expr::Try(e) => {
                let hi = self.lo(e.question_token.spans[0]) + 1;
                self.push(Expr::Try(at.id), at.lo, hi)
            }
            syn::Expr::Await(e) => {
                let hi = self.hi(e.await_token.span);
                self.push(Expr::Await(at.id), at.lo, hi)
            }
            syn::Expr::Cast(e) => {
                let (ty, _, hi) = self.ty(&e.ty);
                self.push(Expr::Cast { expr: at.id, ty }, at.lo, hi)
            }
            _ => at,
        }
    }

    fn method_call(&mut self, e: &syn::ExprMethodCall, at: Ex) -> Ex {
        let (name, name_span) = self.name(&e.method);
        let generics = e.turbofish.as_ref().map(|g| Box::new(self.generic_args(g)));
        let args = self.exprs(&e.args);
        let hi = self.hi(e.paren_token.span.close());
        let call = Expr::MethodCall {
            recv: at.id,
            name,
            name_span,
            generics,
            args,
        };
        self.push(call, at.lo, hi)
    }

    fn exprs(
        &mut self,
        exprs: &syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>,
    ) -> Vec<ExprId> {
        let mut out = Vec::with_capacity(exprs.len());
        for expr in exprs {
            if self.kept(expr_attrs(expr)) {
                out.push(self.id(expr));
            }
        }
        out
    }

    fn atom(&mut self, expr: &syn::Expr) -> Ex {
        match expr {
            syn::Expr::Path(e) => {
                let path = self.path(e.qself.as_ref(), &e.path);
                let span = path.span;
                self.push(Expr::Path(path), span.lo, span.hi)
            }
            syn::Expr::Lit(e) => self.lit(&e.lit),
            syn::Expr::Reference(e) => {
                let inner = self.expr(&e.expr);
                let lo = self.lo(e.and_token.spans[0]);
                let expr = Expr::Ref {
                    mutable: e.mutability.is_some(),
                    raw: false,
                    expr: inner.id,
                };
                self.push(expr, lo, inner.hi)
            }
            syn::Expr::Unary(e) => self.unary(e),
            syn::Expr::Paren(e) => {
                let inner = self.expr(&e.expr);
                let (lo, hi) = self.around(&e.paren_token.span);
                Ex {
                    id: inner.id,
                    lo,
                    hi,
                }
            }
            syn::Expr::Group(e) => self.expr(&e.expr),
            syn::Expr::Macro(e) => {
                let call = self.macro_call(&e.mac);
                let span = call.span;
                self.push(Expr::Macro(call), span.lo, span.hi)
            }
            syn::Expr::If(e) => self.if_chain(e),
            syn::Expr::Match(e) => self.match_expr(e),
            syn::Expr::Closure(e) => self.closure(e),
            syn::Expr::Struct(e) => self.struct_expr(e),
            syn::Expr::Block(_)
            | syn::Expr::Unsafe(_)
            | syn::Expr::Async(_)
            | syn::Expr::Const(_)
            | syn::Expr::TryBlock(_) => self.block_expr(expr),
            syn::Expr::Loop(_) | syn::Expr::While(_) | syn::Expr::ForLoop(_) => {
                self.loop_expr(expr)
            }
            syn::Expr::Break(_)
            | syn::Expr::Continue(_)
            | syn::Expr::Return(_)
            | syn::Expr::Yield(_) => self.jump(expr),
            _ => self.rare(expr),
        }
    }

    fn unary(&mut self, e: &syn::ExprUnary) -> Ex {
        let inner = self.expr(&e.expr);
        let (op, at) = match &e.op {
            syn::UnOp::Deref(t) => (UnOp::Deref, t.spans[0]),
            syn::UnOp::Not(t) => (UnOp::Not, t.spans[0]),
            syn::UnOp::Neg(t) => (UnOp::Neg, t.spans[0]),
            _ => return inner,
        };
        let lo = self.lo(at);
        self.push(Expr::Unary { op, expr: inner.id }, lo, inner.hi)
    }

    fn rare(&mut self, expr: &syn::Expr) -> Ex {
        match expr {
            syn::Expr::Assign(e) => {
                let lhs = self.expr(&e.left);
                let rhs = self.expr(&e.right);
                let assign = Expr::Assign {
                    op: None,
                    lhs: lhs.id,
                    rhs: rhs.id,
                };
                self.push(assign, lhs.lo, rhs.hi)
            }
            syn::Expr::Tuple(e) => {
                let elems = self.exprs(&e.elems);
                let (lo, hi) = self.around(&e.paren_token.span);
                self.push(Expr::Tuple(elems), lo, hi)
            }
            syn::Expr::Array(e) => {
                let elems = self.exprs(&e.elems);
                let (lo, hi) = self.around(&e.bracket_token.span);
                self.push(Expr::Array(elems), lo, hi)
            }
            syn::Expr::Repeat(e) => {
                let (elem, len) = (self.id(&e.expr), self.id(&e.len));
                let (lo, hi) = self.around(&e.bracket_token.span);
                self.push(Expr::Repeat { elem, len }, lo, hi)
            }
            syn::Expr::Range(e) => self.range(e),
            syn::Expr::Let(e) => {
                let (pat, ..) = self.pat(&e.pat);
                let value = self.expr(&e.expr);
                let lo = self.lo(e.let_token.span);
                self.push(
                    Expr::Let {
                        pat,
                        expr: value.id,
                    },
                    lo,
                    value.hi,
                )
            }
            syn::Expr::RawAddr(e) => {
                let inner = self.expr(&e.expr);
                let lo = self.lo(e.and_token.spans[0]);
                let expr = Expr::Ref {
                    mutable: matches!(e.mutability, syn::PointerMutability::Mut(_)),
                    raw: true,
                    expr: inner.id,
                };
                self.push(expr, lo, inner.hi)
            }
            syn::Expr::Infer(e) => {
                let lo = self.lo(e.underscore_token.spans[0]);
                self.push(Expr::Underscore, lo, lo + 1)
            }
            syn::Expr::Verbatim(tokens) => self.verbatim_expr(tokens),
            _ => {
                self.problem(self.span(0, 0), "a kind of expression is not known");
                self.push(Expr::Missing, 0, 0)
            }
        }
    }

    pub(super) fn range(&mut self, e: &syn::ExprRange) -> Ex {
        let start = e.start.as_ref().map(|s| self.expr(s));
        let end = e.end.as_ref().map(|s| self.expr(s));
        let (first, len, closed) = match &e.limits {
            syn::RangeLimits::HalfOpen(t) => (t.spans[0], 2, false),
            syn::RangeLimits::Closed(t) => (t.spans[0], 3, true),
        };
        let dots = self.lo(first);
        let range = Expr::Range {
            lo: start.map(|s| s.id),
            hi: end.map(|e| e.id),
            closed,
        };
        self.push(
            range,
            start.map_or(dots, |s| s.lo),
            end.map_or(dots + len, |e| e.hi),
        )
    }

    fn if_chain(&mut self, e: &syn::ExprIf) -> Ex {
        let mut links = Vec::new();
        let mut next = e;
        let last = loop {
            let lo = self.lo(next.if_token.span);
            let cond = self.id(&next.cond);
            let then = self.block(&next.then_branch, BlockKind::Plain, None, None);
            links.push((lo, cond, then));
            match next.else_branch.as_ref().map(|(_, other)| &**other) {
                Some(syn::Expr::If(other)) => next = other,
                Some(other) => break Some(self.expr(other)),
                None => break None,
            }
        };
        let mut other = last;
        while let Some((lo, cond, then)) = links.pop() {
            let expr = Expr::If {
                cond,
                then: then.id,
                other: other.map(|o| o.id),
            };
            let hi = other.map_or(then.hi, |o| o.hi);
            other = Some(self.push(expr, lo, hi));
        }
        other.expect("the chain has a first link")
    }

    fn match_expr(&mut self, e: &syn::ExprMatch) -> Ex {
        let scrutinee = self.id(&e.expr);
        let mut arms = Vec::with_capacity(e.arms.len());
        for arm in &e.arms {
            if !self.kept(&arm.attrs) {
                continue;
            }
            let (pat, guard) = match &arm.pat {
                syn::Pat::Guard(guarded) => (&*guarded.pat, Some(&guarded.guard)),
                pat => (pat, None),
            };
            let (pat, lo, _) = self.pat(pat);
            let guard = guard.map(|g| self.id(g));
            let body = self.expr(&arm.body);
            arms.push(Arm {
                pat,
                guard,
                body: body.id,
                span: self.span(lo, body.hi),
            });
        }
        let lo = self.lo(e.match_token.span);
        let hi = self.hi(e.brace_token.span.close());
        self.push(Expr::Match { scrutinee, arms }, lo, hi)
    }

    fn closure(&mut self, e: &syn::ExprClosure) -> Ex {
        let mut params = Vec::with_capacity(e.inputs.len());
        for input in &e.inputs {
            let (pat, ty) = match input {
                syn::Pat::Type(typed) => (&*typed.pat, Some(self.just_ty(&typed.ty))),
                pat => (pat, None),
            };
            params.push((self.pat(pat).0, ty));
        }
        let (ret, _) = self.ret(&e.output, 0);
        let body = self.expr(&e.body);
        let first = match (&e.lifetimes, &e.constness, &e.asyncness, &e.capture) {
            (Some(l), ..) => l.for_token.span,
            (_, Some(c), ..) => c.span,
            (_, _, Some(a), _) => a.span,
            (_, _, _, Some(m)) => m.span,
            _ => e.inputs_begin.spans[0],
        };
        let lo = self.lo(first);
        let closure = Expr::Closure {
            params,
            ret,
            body: body.id,
            is_async: e.asyncness.is_some(),
            is_move: e.capture.is_some(),
        };
        self.push(closure, lo, body.hi)
    }

    fn struct_expr(&mut self, e: &syn::ExprStruct) -> Ex {
        let path = self.path(e.qself.as_ref(), &e.path);
        let mut fields = Vec::with_capacity(e.fields.len());
        for field in &e.fields {
            if !self.kept(&field.attrs) {
                continue;
            }
            let (name, span) = self.member(&field.member);
            let expr = self.id(&field.expr);
            fields.push(FieldInit { name, span, expr });
        }
        let base = e.rest.as_ref().map(|r| self.id(r));
        let lo = path.span.lo;
        let hi = self.hi(e.brace_token.span.close());
        self.push(Expr::Struct { path, fields, base }, lo, hi)
    }

    fn loop_expr(&mut self, expr: &syn::Expr) -> Ex {
        match expr {
            syn::Expr::Loop(e) => {
                let label = self.label(e.label.as_ref());
                let body = self.block(&e.body, BlockKind::Plain, None, None);
                let lo = self.label_lo(e.label.as_ref(), e.loop_token.span);
                self.push(
                    Expr::Loop {
                        label,
                        body: body.id,
                    },
                    lo,
                    body.hi,
                )
            }
            syn::Expr::While(e) => {
                let label = self.label(e.label.as_ref());
                let cond = self.id(&e.cond);
                let body = self.block(&e.body, BlockKind::Plain, None, None);
                let lo = self.label_lo(e.label.as_ref(), e.while_token.span);
                let expr = Expr::While {
                    label,
                    cond,
                    body: body.id,
                };
                self.push(expr, lo, body.hi)
            }
            syn::Expr::ForLoop(e) => {
                let label = self.label(e.label.as_ref());
                let (pat, ..) = self.pat(&e.pat);
                let iter = self.id(&e.expr);
                let body = self.block(&e.body, BlockKind::Plain, None, None);
                let lo = self.label_lo(e.label.as_ref(), e.for_token.span);
                let expr = Expr::For {
                    label,
                    pat,
                    iter,
                    body: body.id,
                };
                self.push(expr, lo, body.hi)
            }
            _ => self.rare(expr),
        }
    }

    fn jump(&mut self, expr: &syn::Expr) -> Ex {
        match expr {
            syn::Expr::Break(e) => {
                let value = e.expr.as_ref().map(|v| self.expr(v));
                let label = e.label.as_ref().map(|l| self.name(&l.ident));
                let lo = self.lo(e.break_token.span);
                let hi = value
                    .map(|v| v.hi)
                    .or(label.map(|l| l.1.hi))
                    .unwrap_or(lo + 5);
                let expr = Expr::Break {
                    label: label.map(|l| l.0),
                    value: value.map(|v| v.id),
                };
                self.push(expr, lo, hi)
            }
            syn::Expr::Continue(e) => {
                let label = e.label.as_ref().map(|l| self.name(&l.ident));
                let lo = self.lo(e.continue_token.span);
                let hi = label.map_or(lo + 8, |l| l.1.hi);
                let label = label.map(|l| l.0);
                self.push(Expr::Continue { label }, lo, hi)
            }
            syn::Expr::Return(e) => {
                let value = e.expr.as_ref().map(|v| self.expr(v));
                let lo = self.lo(e.return_token.span);
                self.push(
                    Expr::Return(value.map(|v| v.id)),
                    lo,
                    value.map_or(lo + 6, |v| v.hi),
                )
            }
            syn::Expr::Yield(e) => {
                let value = e.expr.as_ref().map(|v| self.expr(v));
                let lo = self.lo(e.yield_token.span);
                self.push(
                    Expr::Yield(value.map(|v| v.id)),
                    lo,
                    value.map_or(lo + 5, |v| v.hi),
                )
            }
            _ => self.rare(expr),
        }
    }

    /// A label's name, without the apostrophe.
    pub(super) fn label(&self, label: Option<&syn::Label>) -> Option<Name> {
        label.map(|l| self.name(&l.name.ident).0)
    }

    pub(super) fn label_lo(&self, label: Option<&syn::Label>, keyword: proc_macro2::Span) -> u32 {
        self.lo(label.map_or(keyword, |l| l.name.apostrophe))
    }

    pub(super) fn member(&self, member: &syn::Member) -> (Name, crate::syntax::Span) {
        match member {
            syn::Member::Named(ident) => self.name(ident),
            syn::Member::Unnamed(index) => {
                let name = Name::position(index.index as usize);
                let lo = self.lo(index.span);
                (name, self.span(lo, lo + name.as_str().len() as u32))
            }
        }
    }

    pub(super) fn lit(&mut self, lit: &syn::Lit) -> Ex {
        let at = lit.span();
        let (lo, hi) = (self.lo(at), self.hi(at));
        let suffix = |s: &str| (!s.is_empty()).then(|| Name::new(s));
        let value = match lit {
            syn::Lit::Str(s) => Lit::Str(s.value()),
            syn::Lit::ByteStr(_) => Lit::ByteStr,
            syn::Lit::CStr(_) => Lit::CStr,
            syn::Lit::Byte(_) => Lit::Byte,
            syn::Lit::Char(_) => Lit::Char,
            syn::Lit::Int(i) => {
                let digits = i.base10_digits();
                let value = digits.trim_start_matches('-').parse().unwrap_or(u128::MAX);
                let int = Lit::Int(value, suffix(i.suffix()));
                if digits.starts_with('-') {
                    let inner = self.push(Expr::Lit(int), lo + 1, hi);
                    let neg = Expr::Unary {
                        op: UnOp::Neg,
                        expr: inner.id,
                    };
                    return self.push(neg, lo, hi);
                }
                int
            }
            syn::Lit::Float(f) => Lit::Float(suffix(f.suffix())),
            syn::Lit::Bool(b) => Lit::Bool(b.value),
            _ => {
                self.problem(self.span(lo, hi), "a literal is not understood");
                return self.push(Expr::Missing, lo, hi);
            }
        };
        self.push(Expr::Lit(value), lo, hi)
    }
}

/// The operand that a link of a chain to the left hangs on.
fn left(expr: &syn::Expr) -> Option<&syn::Expr> {
    match expr {
        syn::Expr::MethodCall(e) => Some(&e.receiver),
        syn::Expr::Field(e) => Some(&e.base),
        syn::Expr::Call(e) => Some(&e.func),
        syn::Expr::Binary(e) => Some(&e.left),
        syn::Expr::Index(e) => Some(&e.expr),
        syn::Expr::Try(e) => Some(&e.expr),
        syn::Expr::Await(e) => Some(&e.base),
        syn::Expr::Cast(e) => Some(&e.expr),
        _ => None,
    }
}

/// The operator, and whether it assigns.
fn bin_op(op: &syn::BinOp) -> (Option<BinOp>, bool) {
    let (op, assigns) = match op {
        syn::BinOp::Add(_) => (BinOp::Add, false),
        syn::BinOp::Sub(_) => (BinOp::Sub, false),
        syn::BinOp::Mul(_) => (BinOp::Mul, false),
        syn::BinOp::Div(_) => (BinOp::Div, false),
        syn::BinOp::Rem(_) => (BinOp::Rem, false),
        syn::BinOp::And(_) => (BinOp::And, false),
        syn::BinOp::Or(_) => (BinOp::Or, false),
        syn::BinOp::BitXor(_) => (BinOp::BitXor, false),
        syn::BinOp::BitAnd(_) => (BinOp::BitAnd, false),
        syn::BinOp::BitOr(_) => (BinOp::BitOr, false),
        syn::BinOp::Shl(_) => (BinOp::Shl, false),
        syn::BinOp::Shr(_) => (BinOp::Shr, false),
        syn::BinOp::Eq(_) => (BinOp::Eq, false),
        syn::BinOp::Lt(_) => (BinOp::Lt, false),
        syn::BinOp::Le(_) => (BinOp::Le, false),
        syn::BinOp::Ne(_) => (BinOp::Ne, false),
        syn::BinOp::Ge(_) => (BinOp::Ge, false),
        syn::BinOp::Gt(_) => (BinOp::Gt, false),
        syn::BinOp::AddAssign(_) => (BinOp::Add, true),
        syn::BinOp::SubAssign(_) => (BinOp::Sub, true),
        syn::BinOp::MulAssign(_) => (BinOp::Mul, true),
        syn::BinOp::DivAssign(_) => (BinOp::Div, true),
        syn::BinOp::RemAssign(_) => (BinOp::Rem, true),
        syn::BinOp::BitXorAssign(_) => (BinOp::BitXor, true),
        syn::BinOp::BitAndAssign(_) => (BinOp::BitAnd, true),
        syn::BinOp::BitOrAssign(_) => (BinOp::BitOr, true),
        syn::BinOp::ShlAssign(_) => (BinOp::Shl, true),
        syn::BinOp::ShrAssign(_) => (BinOp::Shr, true),
        _ => return (None, true),
    };
    (Some(op), assigns)
}

/// The attributes that stand before an expression, as a statement, argument or element.
pub(super) fn expr_attrs(expr: &syn::Expr) -> &[syn::Attribute] {
    match expr {
        syn::Expr::Array(e) => &e.attrs,
        syn::Expr::Assign(e) => &e.attrs,
        syn::Expr::Async(e) => &e.attrs,
        syn::Expr::Await(e) => &e.attrs,
        syn::Expr::Binary(e) => &e.attrs,
        syn::Expr::Block(e) => &e.attrs,
        syn::Expr::Break(e) => &e.attrs,
        syn::Expr::Call(e) => &e.attrs,
        syn::Expr::Cast(e) => &e.attrs,
        syn::Expr::Closure(e) => &e.attrs,
        syn::Expr::Const(e) => &e.attrs,
        syn::Expr::Continue(e) => &e.attrs,
        syn::Expr::Field(e) => &e.attrs,
        syn::Expr::ForLoop(e) => &e.attrs,
        syn::Expr::Group(e) => &e.attrs,
        syn::Expr::If(e) => &e.attrs,
        syn::Expr::Index(e) => &e.attrs,
        syn::Expr::Infer(e) => &e.attrs,
        syn::Expr::Let(e) => &e.attrs,
        syn::Expr::Lit(e) => &e.attrs,
        syn::Expr::Loop(e) => &e.attrs,
        syn::Expr::Macro(e) => &e.attrs,
        syn::Expr::Match(e) => &e.attrs,
        syn::Expr::MethodCall(e) => &e.attrs,
        syn::Expr::Paren(e) => &e.attrs,
        syn::Expr::Path(e) => &e.attrs,
        syn::Expr::Range(e) => &e.attrs,
        syn::Expr::RawAddr(e) => &e.attrs,
        syn::Expr::Reference(e) => &e.attrs,
        syn::Expr::Repeat(e) => &e.attrs,
        syn::Expr::Return(e) => &e.attrs,
        syn::Expr::Struct(e) => &e.attrs,
        syn::Expr::Try(e) => &e.attrs,
        syn::Expr::TryBlock(e) => &e.attrs,
        syn::Expr::Tuple(e) => &e.attrs,
        syn::Expr::Unary(e) => &e.attrs,
        syn::Expr::Unsafe(e) => &e.attrs,
        syn::Expr::While(e) => &e.attrs,
        syn::Expr::Yield(e) => &e.attrs,
        _ => &[],
    }
}
