//! What `syn` accepts without giving it a shape: members without a body, `macro` items, `become`,
//! `box` patterns. The rest is counted as not understood.

use proc_macro2::TokenStream;
use syn::parse::{Parse as _, ParseStream, Parser as _};

use super::expr::Ex;
use super::{Lower, Problem};
use crate::syntax::ast::*;

impl Lower<'_> {
    pub(super) fn verbatim_item(&mut self, tokens: &TokenStream) -> Option<ItemIdx> {
        let (lo, hi) = self.tokens_range(tokens);
        let member = |input: ParseStream| {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            let vis: syn::Visibility = input.parse()?;
            Ok((attrs, vis, syn::TraitItem::parse(input)?))
        };
        if let Ok((attrs, vis, item)) = member.parse2(tokens.clone())
            && !matches!(item, syn::TraitItem::Verbatim(_))
        {
            let mut head = self.head(&attrs, Some(&vis), &[])?;
            head.lo = lo;
            return self.trait_member_with(head, &item);
        }
        let decl_macro = |input: ParseStream| {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            let vis: syn::Visibility = input.parse()?;
            let keyword: syn::Token![macro] = input.parse()?;
            let ident: syn::Ident = input.parse()?;
            Ok((attrs, vis, keyword, ident, input.parse::<TokenStream>()?))
        };
        if let Ok((attrs, vis, keyword, ident, rest)) = decl_macro.parse2(tokens.clone()) {
            let head = self.head(&attrs, Some(&vis), &[Some(keyword.span)])?;
            let (rest_lo, rest_hi) = self.tokens_range(&rest);
            let kind = ItemKind::MacroRules(MacroRules {
                tokens: self.span(rest_lo, rest_hi),
                exported: false,
                decl_macro: true,
            });
            return Some(self.push_item(head, Some(&ident), keyword.span, hi, kind));
        }
        let fixed = |input: ParseStream| {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            let vis: syn::Visibility = input.parse()?;
            Ok((attrs, vis, syn::ForeignItem::parse(input)?))
        };
        if let Ok((attrs, vis, syn::ForeignItem::Static(mut item))) = fixed.parse2(tokens.clone()) {
            item.attrs = attrs;
            item.vis = vis;
            return self.foreign_item(&syn::ForeignItem::Static(item));
        }
        self.problems.push(Problem {
            span: self.span(lo, hi),
            message: "an item is not understood".to_owned(),
            left_out: true,
        });
        None
    }

    pub(super) fn verbatim_expr(&mut self, tokens: &TokenStream) -> Ex {
        let (lo, hi) = self.tokens_range(tokens);
        let become_expr = |input: ParseStream| {
            input.parse::<syn::Token![become]>()?;
            input.parse::<syn::Expr>()
        };
        if let Ok(value) = become_expr.parse2(tokens.clone()) {
            let value = self.expr(&value);
            return self.push(Expr::Return(Some(value.id)), lo, value.hi);
        }
        if !tokens.is_empty() {
            self.problem(self.span(lo, hi), "an expression is not understood");
        }
        self.push(Expr::Missing, lo, hi)
    }

    pub(super) fn verbatim_pat(&mut self, tokens: &TokenStream) -> (PatId, u32, u32) {
        let (lo, hi) = self.tokens_range(tokens);
        if let Ok(block) = syn::parse2::<syn::ExprConst>(tokens.clone()) {
            return self.const_pat(&block);
        }
        let boxed = |input: ParseStream| {
            input.parse::<syn::Token![box]>()?;
            syn::Pat::parse_single(input)
        };
        if let Ok(pat) = boxed.parse2(tokens.clone()) {
            let (pat, _, hi) = self.pat(&pat);
            return (pat, lo, hi);
        }
        self.problem(self.span(lo, hi), "a pattern is not understood");
        self.missing_pat(lo, hi)
    }

    /// `[const] Trait`, `const Trait`, `async Fn()`: the trait.
    pub(super) fn verbatim_bound(&mut self, tokens: &TokenStream) -> Option<Bound> {
        let bound = |input: ParseStream| {
            while !input.is_empty() {
                let ahead = input.fork();
                if let Ok(path) = ahead.parse::<syn::Path>() {
                    input.parse::<TokenStream>()?;
                    return Ok(path);
                }
                input.parse::<proc_macro2::TokenTree>()?;
            }
            Err(input.error("no path"))
        };
        let path = bound.parse2(tokens.clone()).ok()?;
        let path = self.path(None, &path);
        Some(Bound { path })
    }
}
