//! Attributes: ranges of the text, `cfg_attr` read through, test code told from the rest.

use syn::spanned::Spanned as _;

use super::Lower;
use crate::syntax::ast::{Attr, AttrArgs};
use crate::syntax::read::attrs::{Meta, MetaKind, closing, read_meta, split};
use crate::syntax::scan::{Scan, Tok, Token};
use crate::syntax::{Name, Span};

impl Lower<'_> {
    /// Whether what carries these attributes is part of what is read.
    pub(super) fn kept(&self, attrs: &[syn::Attribute]) -> bool {
        self.options.tests
            || attrs.is_empty()
            || !self.attrs(attrs).iter().any(|a| self.only_in_tests(a))
    }

    /// The same, with the attributes.
    pub(super) fn kept_attrs(&self, attrs: &[syn::Attribute]) -> Option<Vec<Attr>> {
        let attrs = self.attrs(attrs);
        match !self.options.tests && attrs.iter().any(|a| self.only_in_tests(a)) {
            true => None,
            false => Some(attrs),
        }
    }

    /// Doc comments are left out.
    pub(super) fn attrs(&self, attrs: &[syn::Attribute]) -> Vec<Attr> {
        let mut out = Vec::new();
        for attr in attrs {
            let path = attr.path();
            if path.is_ident("doc") {
                continue;
            }
            let Some(first) = path.segments.first() else {
                continue;
            };
            let lo = match &path.leading_colon {
                Some(colon) => self.lo(colon.spans[0]),
                None => self.lo(first.ident.span()),
            };
            let mut names = Vec::with_capacity(path.segments.len());
            let mut path_hi = lo;
            for segment in &path.segments {
                let (name, span) = self.name(&segment.ident);
                names.push(name);
                path_hi = span.hi;
            }
            let (args, hi) = match &attr.meta {
                syn::Meta::Path(_) => (AttrArgs::None, path_hi),
                syn::Meta::List(list) => {
                    let (open, close) = self.delimiters(&list.delimiter);
                    (AttrArgs::List(self.span(open + 1, close)), close + 1)
                }
                syn::Meta::NameValue(value) => {
                    let start = self.hi(value.eq_token.span());
                    let end = self.lo(attr.bracket_token.span.close());
                    let range = self.trimmed(start, end);
                    (AttrArgs::Value(range), range.hi)
                }
            };
            let attr = Attr {
                path: names,
                args,
                span: self.span(lo, hi),
            };
            self.read_through(attr, &mut out, 0);
        }
        out
    }

    pub(super) fn delimiters(&self, delimiter: &syn::MacroDelimiter) -> (u32, u32) {
        let span = match delimiter {
            syn::MacroDelimiter::Paren(t) => t.span,
            syn::MacroDelimiter::Brace(t) => t.span,
            syn::MacroDelimiter::Bracket(t) => t.span,
        };
        (self.lo(span.open()), self.lo(span.close()))
    }

    fn trimmed(&self, lo: u32, hi: u32) -> Span {
        let mut tokens = Scan::new(self.text, lo, hi);
        match tokens.next() {
            Some(first) => {
                let last = tokens.last().unwrap_or(first);
                self.span(first.lo, last.hi)
            }
            None => self.span(lo, lo),
        }
    }

    /// Puts the attribute, or those inside a `cfg_attr`, into `out`.
    fn read_through(&self, attr: Attr, out: &mut Vec<Attr>, depth: usize) {
        let AttrArgs::List(range) = attr.args else {
            return out.push(attr);
        };
        if !attr.is("cfg_attr") || depth > 16 {
            return out.push(attr);
        }
        let tokens: Vec<Token> = Scan::new(self.text, range.lo, range.hi).collect();
        for part in split(&tokens, b',').into_iter().skip(1) {
            if let Some(inner) = self.attr_of_tokens(part)
                && !inner.is("cfg")
                && !inner.is("doc")
            {
                self.read_through(inner, out, depth + 1);
            }
        }
    }

    fn attr_of_tokens(&self, tokens: &[Token]) -> Option<Attr> {
        let is_path = |t: &&Token| matches!(t.tok, Tok::Ident | Tok::Punct(b':'));
        let n_path = tokens.iter().take_while(is_path).count();
        let (path, rest) = tokens.split_at(n_path);
        let names: Vec<Name> = path
            .iter()
            .filter(|t| t.tok == Tok::Ident)
            .map(|t| Name::new(&self.text[t.lo as usize..t.hi as usize]))
            .collect();
        let (first, last) = (tokens.first()?, tokens.last()?);
        path.last()?;
        let args = match rest {
            [] => AttrArgs::None,
            [eq, value, ..] if eq.tok == Tok::Punct(b'=') => {
                AttrArgs::Value(self.span(value.lo, last.hi))
            }
            [open, .., close] if closing(rest, 0) == Some(rest.len() - 1) => {
                AttrArgs::List(self.span(open.hi, close.lo))
            }
            _ => return None,
        };
        Some(Attr {
            path: names,
            args,
            span: self.span(first.lo, last.hi),
        })
    }

    fn only_in_tests(&self, attr: &Attr) -> bool {
        match (attr.path.as_slice(), attr.args) {
            ([one], AttrArgs::List(range)) if *one == "cfg" => read_meta(self.text, range)
                .first()
                .is_some_and(never_outside_tests),
            ([one], AttrArgs::None) if *one == "bench" => true,
            ([.., last], _) => *last == "test",
            _ => false,
        }
    }
}

/// Whether the predicate is false wherever `test` is.
fn never_outside_tests(cfg: &Meta) -> bool {
    match &cfg.kind {
        MetaKind::Word => cfg.is("test"),
        MetaKind::List(list, _) if cfg.is("all") => list.iter().any(never_outside_tests),
        MetaKind::List(list, _) if cfg.is("any") => {
            !list.is_empty() && list.iter().all(never_outside_tests)
        }
        MetaKind::List(list, _) if cfg.is("not") => list.first().is_some_and(always_outside_tests),
        _ => false,
    }
}

/// Whether the predicate is true wherever `test` is not.
fn always_outside_tests(cfg: &Meta) -> bool {
    match &cfg.kind {
        MetaKind::List(list, _) if cfg.is("all") => list.iter().all(always_outside_tests),
        MetaKind::List(list, _) if cfg.is("any") => list.iter().any(always_outside_tests),
        MetaKind::List(list, _) if cfg.is("not") => list.first().is_some_and(never_outside_tests),
        _ => false,
    }
}
