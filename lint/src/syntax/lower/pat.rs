//! Patterns.

use super::Lower;
use crate::syntax::ast::*;
use crate::syntax::{Name, Span};

impl Lower<'_> {
    fn push_pat(&mut self, pat: Pat, lo: u32, hi: u32) -> (PatId, u32, u32) {
        let span = self.span(lo, hi);
        (self.body.push_pat(pat, span), lo, hi)
    }

    /// A pattern and the range it was written in.
    pub(in crate::syntax) fn pat(&mut self, pat: &syn::Pat) -> (PatId, u32, u32) {
        match pat {
            syn::Pat::Ident(p) => {
                let (name, span) = self.name(&p.ident);
                let sub = p.subpat.as_ref().map(|(_, sub)| self.pat(sub));
                let lo = match (&p.by_ref, &p.mutability) {
                    (Some(r), _) => self.lo(r.span),
                    (None, Some(m)) => self.lo(m.span),
                    (None, None) => span.lo,
                };
                let bind = Pat::Bind {
                    name,
                    by_ref: p.by_ref.is_some(),
                    mutable: p.mutability.is_some(),
                    sub: sub.map(|s| s.0),
                };
                self.push_pat(bind, lo, sub.map_or(span.hi, |s| s.2))
            }
            syn::Pat::Wild(p) => {
                let lo = self.lo(p.underscore_token.spans[0]);
                self.push_pat(Pat::Wild, lo, lo + 1)
            }
            syn::Pat::Rest(p) => {
                let lo = self.lo(p.dot2_token.spans[0]);
                self.push_pat(Pat::Rest, lo, lo + 2)
            }
            syn::Pat::Path(p) => {
                let path = self.path(p.qself.as_ref(), &p.path);
                let span = path.span;
                self.push_pat(Pat::Path(path), span.lo, span.hi)
            }
            syn::Pat::TupleStruct(p) => {
                let path = self.path(p.qself.as_ref(), &p.path);
                let lo = path.span.lo;
                let elems = self.pats(&p.elems);
                let hi = self.hi(p.paren_token.span.close());
                self.push_pat(Pat::TupleStruct { path, elems }, lo, hi)
            }
            syn::Pat::Struct(p) => self.struct_pat(p),
            syn::Pat::Tuple(p) => {
                let elems = self.pats(&p.elems);
                let (lo, hi) = self.around(&p.paren_token.span);
                self.push_pat(Pat::Tuple(elems), lo, hi)
            }
            syn::Pat::Slice(p) => {
                let elems = self.pats(&p.elems);
                let (lo, hi) = self.around(&p.bracket_token.span);
                self.push_pat(Pat::Slice(elems), lo, hi)
            }
            syn::Pat::Reference(p) => {
                let (inner, _, hi) = self.pat(&p.pat);
                let lo = self.lo(p.and_token.spans[0]);
                let mutable = p.mutability.is_some();
                self.push_pat(
                    Pat::Ref {
                        mutable,
                        pat: inner,
                    },
                    lo,
                    hi,
                )
            }
            syn::Pat::Or(p) => {
                let cases: Vec<_> = p.cases.iter().map(|c| self.pat(c)).collect();
                let lo = match &p.leading_vert {
                    Some(vert) => self.lo(vert.spans[0]),
                    None => cases.first().map_or(0, |c| c.1),
                };
                let hi = cases.last().map_or(lo, |c| c.2);
                let cases = cases.into_iter().map(|c| c.0).collect();
                self.push_pat(Pat::Or(cases), lo, hi)
            }
            syn::Pat::Paren(p) => {
                let (inner, ..) = self.pat(&p.pat);
                let (lo, hi) = self.around(&p.paren_token.span);
                (inner, lo, hi)
            }
            _ => self.rare_pat(pat),
        }
    }

    fn rare_pat(&mut self, pat: &syn::Pat) -> (PatId, u32, u32) {
        match pat {
            syn::Pat::Lit(p) => {
                let lit = self.lit(&p.lit);
                self.push_pat(Pat::Lit(lit.id), lit.lo, lit.hi)
            }
            syn::Pat::Range(p) => {
                let range = self.range(p);
                let (lo, hi) = match self.body.expr(range.id) {
                    Expr::Range { lo, hi, .. } => (*lo, *hi),
                    _ => (None, None),
                };
                self.push_pat(Pat::Range { lo, hi }, range.lo, range.hi)
            }
            syn::Pat::Const(p) => {
                let lo = self.lo(p.const_token.span);
                let block = self.block(&p.block, BlockKind::Const, None, Some(lo));
                self.push_pat(Pat::Const(block.id), block.lo, block.hi)
            }
            syn::Pat::Macro(p) => {
                let call = self.macro_call(&p.mac);
                let span = call.span;
                self.push_pat(Pat::Macro(call), span.lo, span.hi)
            }
            syn::Pat::Type(p) => self.pat(&p.pat),
            syn::Pat::Guard(p) => {
                let inner = self.pat(&p.pat);
                self.problem(
                    self.span(inner.1, inner.2),
                    "a guard inside a pattern is not read",
                );
                inner
            }
            syn::Pat::Verbatim(tokens) => self.verbatim_pat(tokens),
            _ => {
                self.problem(self.span(0, 0), "a kind of pattern is not known");
                self.push_pat(Pat::Missing, 0, 0)
            }
        }
    }

    pub(super) fn missing_pat(&mut self, lo: u32, hi: u32) -> (PatId, u32, u32) {
        self.push_pat(Pat::Missing, lo, hi)
    }

    pub(super) fn const_pat(&mut self, block: &syn::ExprConst) -> (PatId, u32, u32) {
        let lo = self.lo(block.const_token.span);
        let block = self.block(&block.block, BlockKind::Const, None, Some(lo));
        self.push_pat(Pat::Const(block.id), block.lo, block.hi)
    }

    fn pats(&mut self, pats: &syn::punctuated::Punctuated<syn::Pat, syn::Token![,]>) -> Vec<PatId> {
        let mut out = Vec::with_capacity(pats.len());
        for pat in pats {
            out.push(self.pat(pat).0);
        }
        out
    }

    fn struct_pat(&mut self, p: &syn::PatStruct) -> (PatId, u32, u32) {
        let path = self.path(p.qself.as_ref(), &p.path);
        let lo = path.span.lo;
        let mut fields = Vec::with_capacity(p.fields.len());
        for field in &p.fields {
            if !self.kept(&field.attrs) {
                continue;
            }
            let (name, span) = self.member(&field.member);
            let (pat, ..) = self.pat(&field.pat);
            fields.push(FieldPat { name, span, pat });
        }
        let hi = self.hi(p.brace_token.span.close());
        let rest = p.rest.is_some();
        self.push_pat(Pat::Struct { path, fields, rest }, lo, hi)
    }

    /// All names a pattern binds. A plain name may turn out to be a constant.
    pub(super) fn bindings(&self, pat: &syn::Pat, out: &mut Vec<(Name, Span)>) {
        match pat {
            syn::Pat::Ident(p) => {
                out.push(self.name(&p.ident));
                if let Some((_, sub)) = &p.subpat {
                    self.bindings(sub, out);
                }
            }
            syn::Pat::TupleStruct(p) => p.elems.iter().for_each(|p| self.bindings(p, out)),
            syn::Pat::Struct(p) => p.fields.iter().for_each(|f| self.bindings(&f.pat, out)),
            syn::Pat::Tuple(p) => p.elems.iter().for_each(|p| self.bindings(p, out)),
            syn::Pat::Slice(p) => p.elems.iter().for_each(|p| self.bindings(p, out)),
            syn::Pat::Reference(p) => self.bindings(&p.pat, out),
            syn::Pat::Or(p) => p
                .cases
                .first()
                .into_iter()
                .for_each(|p| self.bindings(p, out)),
            syn::Pat::Paren(p) => self.bindings(&p.pat, out),
            syn::Pat::Type(p) => self.bindings(&p.pat, out),
            syn::Pat::Guard(p) => self.bindings(&p.pat, out),
            _ => {}
        }
    }
}
