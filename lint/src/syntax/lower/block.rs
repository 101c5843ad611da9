//! Blocks and statements.

use super::Lower;
use super::expr::{Ex, expr_attrs};
use crate::syntax::ast::*;
use crate::syntax::item_macros::begins_item;
use crate::syntax::{Name, Span};

impl Lower<'_> {
    pub(super) fn block_expr(&mut self, expr: &syn::Expr) -> Ex {
        let (block, kind, label, keyword) = match expr {
            syn::Expr::Block(e) => {
                let label = self.label(e.label.as_ref());
                let at = e.label.as_ref().map(|l| l.name.apostrophe);
                (&e.block, BlockKind::Plain, label, at)
            }
            syn::Expr::Unsafe(e) => (&e.block, BlockKind::Unsafe, None, Some(e.unsafe_token.span)),
            syn::Expr::Const(e) => (&e.block, BlockKind::Const, None, Some(e.const_token.span)),
            syn::Expr::TryBlock(e) => (&e.block, BlockKind::Try, None, Some(e.try_token.span)),
            syn::Expr::Async(e) => {
                let is_move = e.capture.is_some();
                (
                    &e.block,
                    BlockKind::Async { is_move },
                    None,
                    Some(e.async_token.span),
                )
            }
            _ => {
                self.problem(self.span(0, 0), "a kind of block is not known");
                return self.push(Expr::Missing, 0, 0);
            }
        };
        let lo = keyword.map(|k| self.lo(k));
        self.block(block, kind, label, lo)
    }

    /// A block; `lo` where its keyword or label begins, if it has one.
    pub(super) fn block(
        &mut self,
        block: &syn::Block,
        kind: BlockKind,
        label: Option<Name>,
        lo: Option<u32>,
    ) -> Ex {
        let outer = self.scope;
        let for_items = std::mem::take(&mut self.for_items);
        let scope = self.scope_of(block, for_items);
        let mut stmts = Vec::with_capacity(block.stmts.len());
        let mut tail = None;
        // Values of the block under some `cfg`, each but the last to be told from a statement.
        let mut other_tails = Vec::new();
        let n = block.stmts.len();
        for (i, stmt) in block.stmts.iter().enumerate() {
            match stmt {
                syn::Stmt::Item(_) => {}
                syn::Stmt::Local(local) => {
                    other_tails.clear();
                    stmts.extend(self.local(local));
                }
                syn::Stmt::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => {}
                syn::Stmt::Expr(expr, semi) => {
                    let attrs = expr_attrs(expr);
                    if !self.kept(attrs) {
                        continue;
                    }
                    let at = self.expr(expr);
                    let by_cfg = attrs.iter().any(|a| a.path().is_ident("cfg"));
                    if i + 1 == n && semi.is_none() {
                        tail = Some(at);
                        if !by_cfg {
                            other_tails.clear();
                        }
                        continue;
                    }
                    stmts.push(Stmt::Expr(at.id));
                    match by_cfg && semi.is_none() && has_value(expr) {
                        true => other_tails.push(at),
                        false => other_tails.clear(),
                    }
                }
                syn::Stmt::Macro(mac) => {
                    if !self.kept(&mac.attrs) || self.makes_items(mac, i + 1 == n, for_items) {
                        continue;
                    }
                    other_tails.clear();
                    let call = self.macro_call(&mac.mac);
                    let span = call.span;
                    let at = self.push(Expr::Macro(call), span.lo, span.hi);
                    match i + 1 == n && mac.semi_token.is_none() {
                        true => tail = Some(at),
                        false => stmts.push(Stmt::Expr(at.id)),
                    }
                }
            }
        }
        stmts.truncate(stmts.len() - other_tails.len().min(stmts.len()));
        let tail = self.either(other_tails, tail);
        self.scope = outer;
        let (open, hi) = self.around(&block.brace_token.span);
        let block = Block {
            kind,
            label,
            scope,
            stmts,
            tail,
        };
        self.push(Expr::Block(block), lo.unwrap_or(open), hi)
    }

    /// A block without braces of its own, at a range.
    pub(in crate::syntax) fn block_at(&mut self, block: &syn::Block, at: Span) -> ExprId {
        let block = self.block(block, BlockKind::Plain, None, None);
        self.body.expr_spans[block.id.idx()] = at;
        block.id
    }

    /// `#[cfg(a)] { x } #[cfg(not(a))] { y }`: the value is one or the other, as with an unknown condition.
    fn either(&mut self, others: Vec<Ex>, tail: Option<Ex>) -> Option<ExprId> {
        let mut tail = tail;
        for other in others.into_iter().rev() {
            tail = Some(match tail {
                None => other,
                Some(at) => {
                    let cond = self.push(Expr::Missing, other.lo, other.lo);
                    let choice = Expr::If {
                        cond: cond.id,
                        then: other.id,
                        other: Some(at.id),
                    };
                    self.push(choice, other.lo, at.hi)
                }
            });
        }
        tail.map(|t| t.id)
    }

    /// Reads the items of a block, before what uses them.
    fn scope_of(&mut self, block: &syn::Block, for_items: bool) -> Option<ScopeIdx> {
        let last = block.stmts.len().saturating_sub(1);
        let is_item = |i: usize, s: &syn::Stmt| match s {
            syn::Stmt::Item(_) => true,
            syn::Stmt::Macro(mac) => self.makes_items(mac, i == last, for_items),
            _ => false,
        };
        if !block.stmts.iter().enumerate().any(|(i, s)| is_item(i, s)) {
            return None;
        }
        let idx = ScopeIdx(self.tree.scopes.len() as u32);
        self.tree.scopes.push(Scope {
            body: self.body_idx,
            parent: self.scope,
            items: Vec::new(),
        });
        self.scope = Some(idx);
        let mut items = Vec::new();
        for (i, stmt) in block.stmts.iter().enumerate() {
            match stmt {
                syn::Stmt::Item(item) => items.extend(self.item(item)),
                syn::Stmt::Macro(mac) if self.makes_items(mac, i == last, for_items) => {
                    let first = mac.mac.path.segments.first().map(|s| s.ident.span());
                    let head = self.head(&mac.attrs, None, &[first]);
                    items.extend(head.and_then(|head| {
                        self.macro_item(head, None, &mac.mac, mac.semi_token.as_ref())
                    }));
                }
                _ => {}
            }
        }
        self.tree.scopes[idx.idx()].items = items;
        Some(idx)
    }

    /// Whether a macro's statement is given items, as `thread_local!` is, and so most likely makes some.
    ///
    /// In a block that is there for its items, only what looks like a call of a function, `assert!(…)`, does not.
    fn makes_items(&self, mac: &syn::StmtMacro, is_last: bool, for_items: bool) -> bool {
        let is_call = matches!(mac.mac.delimiter, syn::MacroDelimiter::Paren(_));
        if for_items && !(is_call && mac.mac.path.segments.len() == 1) {
            return true;
        }
        let (open, close) = self.delimiters(&mac.mac.delimiter);
        !(is_last && mac.semi_token.is_none()) && begins_item(self.text, self.span(open + 1, close))
    }

    fn local(&mut self, local: &syn::Local) -> Option<Stmt> {
        let attrs = self.kept_attrs(&local.attrs)?;
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(self.just_ty(&typed.ty))),
            pat => (pat, None),
        };
        let init = local.init.as_ref().map(|i| self.id(&i.expr));
        let otherwise = local.init.as_ref().and_then(|i| i.diverge.as_ref());
        let otherwise = otherwise.map(|(_, expr)| self.id(expr));
        let (pat, ..) = self.pat(pat);
        Some(Stmt::Let {
            pat,
            ty,
            init,
            otherwise,
            span: self.span(
                self.lo(local.let_token.span),
                self.lo(local.semi_token.spans[0]) + 1,
            ),
            attrs,
        })
    }
}

/// Whether a statement without `;` could be the block's value.
fn has_value(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Block(e) => matches!(e.block.stmts.last(), Some(syn::Stmt::Expr(_, None))),
        syn::Expr::Unsafe(e) => matches!(e.block.stmts.last(), Some(syn::Stmt::Expr(_, None))),
        syn::Expr::If(_) | syn::Expr::While(_) | syn::Expr::ForLoop(_) => false,
        _ => true,
    }
}
