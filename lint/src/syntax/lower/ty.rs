//! Types, paths and generics.

use super::Lower;
use crate::syntax::Name;
use crate::syntax::ast::*;

/// Types nested deeper than this are not understood: their trees are walked and dropped recursively.
const MAX_DEPTH: u32 = 100;

impl Lower<'_> {
    /// A type and its range.
    pub(in crate::syntax) fn ty(&mut self, ty: &syn::Type) -> (TypeRef, u32, u32) {
        if self.ty_depth >= MAX_DEPTH {
            let at = self.first_of(ty);
            self.problem(self.span(at, at), "a type is nested too deeply");
            return (TypeRef::Error, at, at);
        }
        self.ty_depth += 1;
        let out = self.ty_inner(ty);
        self.ty_depth -= 1;
        out
    }

    pub(super) fn just_ty(&mut self, ty: &syn::Type) -> TypeRef {
        self.ty(ty).0
    }

    /// Where a type begins, for messages.
    fn first_of(&self, ty: &syn::Type) -> u32 {
        match ty {
            syn::Type::Reference(t) => self.lo(t.and_token.spans[0]),
            syn::Type::Ptr(t) => self.lo(t.star_token.spans[0]),
            syn::Type::Array(t) => self.lo(t.bracket_token.span.open()),
            syn::Type::Slice(t) => self.lo(t.bracket_token.span.open()),
            syn::Type::Tuple(t) => self.lo(t.paren_token.span.open()),
            syn::Type::Paren(t) => self.lo(t.paren_token.span.open()),
            syn::Type::Path(t) => match t.path.segments.first() {
                Some(segment) => self.lo(segment.ident.span()),
                None => 0,
            },
            _ => 0,
        }
    }

    fn ty_inner(&mut self, ty: &syn::Type) -> (TypeRef, u32, u32) {
        match ty {
            syn::Type::Path(t) => {
                let path = self.path(t.qself.as_ref(), &t.path);
                let span = path.span;
                (TypeRef::Path(path), span.lo, span.hi)
            }
            syn::Type::Reference(t) => {
                let (inner, _, hi) = self.ty(&t.elem);
                let mutable = t.mutability.is_some();
                let inner = Box::new(inner);
                (
                    TypeRef::Ref { mutable, inner },
                    self.lo(t.and_token.spans[0]),
                    hi,
                )
            }
            syn::Type::Ptr(t) => {
                let (inner, _, hi) = self.ty(&t.elem);
                let mutable = matches!(t.mutability, syn::PointerMutability::Mut(_));
                let inner = Box::new(inner);
                (
                    TypeRef::Ptr { mutable, inner },
                    self.lo(t.star_token.spans[0]),
                    hi,
                )
            }
            syn::Type::Slice(t) => {
                let inner = self.just_ty(&t.elem);
                let (lo, hi) = self.around(&t.bracket_token.span);
                (TypeRef::Slice(Box::new(inner)), lo, hi)
            }
            syn::Type::Array(t) => {
                let inner = self.just_ty(&t.elem);
                let len = self.const_arg(&t.len);
                let (lo, hi) = self.around(&t.bracket_token.span);
                (TypeRef::Array(Box::new(inner), len), lo, hi)
            }
            syn::Type::Tuple(t) => {
                let elems = t.elems.iter().map(|e| self.just_ty(e)).collect();
                let (lo, hi) = self.around(&t.paren_token.span);
                (TypeRef::Tuple(elems), lo, hi)
            }
            syn::Type::Paren(t) => {
                let (inner, ..) = self.ty(&t.elem);
                let (lo, hi) = self.around(&t.paren_token.span);
                (inner, lo, hi)
            }
            syn::Type::Group(t) => self.ty(&t.elem),
            syn::Type::Never(t) => {
                let lo = self.lo(t.bang_token.spans[0]);
                (TypeRef::Never, lo, lo + 1)
            }
            syn::Type::Infer(t) => {
                let lo = self.lo(t.underscore_token.spans[0]);
                (TypeRef::Infer, lo, lo + 1)
            }
            syn::Type::FnPtr(t) => {
                let params = t.inputs.iter().map(|i| self.just_ty(&i.ty)).collect();
                let close = self.hi(t.paren_token.span.close());
                let (ret, hi) = self.ret(&t.output, close);
                let ret = Box::new(ret.unwrap_or(TypeRef::Tuple(Vec::new())));
                let first = match (&t.lifetimes, &t.unsafety, &t.abi) {
                    (Some(l), _, _) => l.for_token.span,
                    (_, Some(u), _) => u.span,
                    (_, _, Some(abi)) => abi.extern_token.span,
                    _ => t.fn_token.span,
                };
                (TypeRef::Fn { params, ret }, self.lo(first), hi)
            }
            syn::Type::ImplTrait(t) => {
                let lo = self.lo(t.impl_token.span);
                let (bounds, hi) = self.bounds(&t.bounds, lo + 4);
                (TypeRef::Impl(bounds), lo, hi)
            }
            syn::Type::TraitObject(t) => {
                let dyn_lo = t.dyn_token.as_ref().map(|d| self.lo(d.span));
                let (bounds, hi) = self.bounds(&t.bounds, dyn_lo.map_or(0, |lo| lo + 3));
                let lo = dyn_lo
                    .or_else(|| bounds.first().map(|b| b.path.span.lo))
                    .unwrap_or(hi);
                (TypeRef::Dyn(bounds), lo, hi)
            }
            syn::Type::Macro(t) => {
                let call = self.macro_call(&t.mac);
                let span = call.span;
                (TypeRef::Macro(Box::new(call)), span.lo, span.hi)
            }
            syn::Type::Verbatim(tokens) => {
                let (lo, hi) = self.tokens_range(tokens);
                self.problem(self.span(lo, hi), "a type is not understood");
                (TypeRef::Error, lo, hi)
            }
            _ => {
                self.problem(self.span(0, 0), "a kind of type is not known");
                (TypeRef::Error, 0, 0)
            }
        }
    }

    /// A return type, and where it or what stands before it ends.
    pub(super) fn ret(&mut self, ret: &syn::ReturnType, before: u32) -> (Option<TypeRef>, u32) {
        match ret {
            syn::ReturnType::Default => (None, before),
            syn::ReturnType::Type(_, ty) => {
                let (ty, _, hi) = self.ty(ty);
                (Some(ty), hi)
            }
        }
    }

    pub(in crate::syntax) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let mut lo = path.leading_colon.as_ref().map(|c| self.lo(c.spans[0]));
        let mut hi = lo.map_or(0, |lo| lo + 2);
        let mut segments = Vec::with_capacity(path.segments.len());
        for segment in &path.segments {
            let (name, span) = self.name(&segment.ident);
            lo.get_or_insert(span.lo);
            hi = span.hi;
            let args = match &segment.arguments {
                syn::PathArguments::None => None,
                syn::PathArguments::AngleBracketed(args) => {
                    hi = self.hi(args.gt_token.spans[0]);
                    Some(Box::new(self.generic_args(args)))
                }
                syn::PathArguments::Parenthesized(args) => {
                    let inputs = args.inputs.iter().map(|i| self.just_ty(&i.ty)).collect();
                    let close = self.hi(args.paren_token.span.close());
                    let (ret, end) = self.ret(&args.output, close);
                    hi = end;
                    Some(Box::new(GenericArgs {
                        args: vec![GenericArg::Type(TypeRef::Tuple(inputs))],
                        bindings: vec![Binding {
                            name: Name::new("Output"),
                            args: None,
                            kind: BindingKind::Type(ret.unwrap_or(TypeRef::Tuple(Vec::new()))),
                        }],
                        parenthesized: true,
                    }))
                }
            };
            segments.push(Segment { name, span, args });
        }
        let qself = qself.map(|q| {
            lo = Some(self.lo(q.lt_token.spans[0]));
            if path.segments.is_empty() {
                hi = self.hi(q.gt_token.spans[0]);
            }
            Box::new(QSelf {
                ty: self.just_ty(&q.ty),
                trait_len: q.position,
            })
        });
        Path {
            qself,
            global: path.leading_colon.is_some(),
            segments,
            span: self.span(lo.unwrap_or(hi), hi),
        }
    }

    pub(super) fn generic_args(
        &mut self,
        args: &syn::AngleBracketedGenericArguments,
    ) -> GenericArgs {
        let mut out = GenericArgs::default();
        for arg in &args.args {
            match arg {
                syn::GenericArgument::Lifetime(_) => {}
                syn::GenericArgument::Type(ty) => out.args.push(GenericArg::Type(self.just_ty(ty))),
                syn::GenericArgument::Const(expr) => {
                    out.args.push(GenericArg::Const(self.const_arg(expr)))
                }
                syn::GenericArgument::AssocType(assoc) => {
                    let binding = Binding {
                        name: self.name(&assoc.ident).0,
                        args: assoc
                            .generics
                            .as_ref()
                            .map(|g| Box::new(self.generic_args(g))),
                        kind: BindingKind::Type(self.just_ty(&assoc.ty)),
                    };
                    out.bindings.push(binding);
                }
                syn::GenericArgument::AssocConst(_) => {}
                syn::GenericArgument::Constraint(constraint) => {
                    let binding = Binding {
                        name: self.name(&constraint.ident).0,
                        args: constraint
                            .generics
                            .as_ref()
                            .map(|g| Box::new(self.generic_args(g))),
                        kind: BindingKind::Bounds(self.bounds(&constraint.bounds, 0).0),
                    };
                    out.bindings.push(binding);
                }
                _ => {}
            }
        }
        out
    }

    pub(super) fn const_arg(&mut self, expr: &syn::Expr) -> ConstArg {
        match expr {
            syn::Expr::Lit(lit) => match &lit.lit {
                syn::Lit::Int(int) => int.base10_parse().map_or(ConstArg::Other, ConstArg::Int),
                syn::Lit::Bool(b) => ConstArg::Bool(b.value),
                _ => ConstArg::Other,
            },
            syn::Expr::Path(path) => {
                ConstArg::Path(Box::new(self.path(path.qself.as_ref(), &path.path)))
            }
            syn::Expr::Block(block) => match block.block.stmts.as_slice() {
                [syn::Stmt::Expr(expr @ (syn::Expr::Lit(_) | syn::Expr::Path(_)), None)] => {
                    self.const_arg(expr)
                }
                _ => ConstArg::Other,
            },
            _ => ConstArg::Other,
        }
    }

    /// The trait bounds, and where the last one ends.
    pub(super) fn bounds<P>(
        &mut self,
        bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, P>,
        before: u32,
    ) -> (Vec<Bound>, u32) {
        let mut out = Vec::new();
        let mut hi = before;
        for bound in bounds {
            match bound {
                syn::TypeParamBound::Trait(bound) => {
                    let path = self.path(None, &bound.path);
                    hi = match &bound.paren_token {
                        Some(paren) => self.hi(paren.span.close()),
                        None => path.span.hi,
                    };
                    if bound.maybe.is_none() {
                        out.push(Bound { path });
                    }
                }
                syn::TypeParamBound::Lifetime(lifetime) => hi = self.name(&lifetime.ident).1.hi,
                syn::TypeParamBound::PreciseCapture(capture) => {
                    hi = self.hi(capture.gt_token.spans[0])
                }
                syn::TypeParamBound::Verbatim(tokens) => {
                    let (lo, end) = self.tokens_range(tokens);
                    hi = end;
                    match self.verbatim_bound(tokens) {
                        Some(bound) => out.push(bound),
                        None => self.problem(self.span(lo, end), "a bound is not understood"),
                    }
                }
                _ => {}
            }
        }
        (out, hi)
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut out = Generics::default();
        for param in &generics.params {
            let (attrs, ident, kind) = match param {
                syn::GenericParam::Lifetime(_) => continue,
                syn::GenericParam::Type(p) => {
                    let kind = GenericParamKind::Type {
                        bounds: self.bounds(&p.bounds, 0).0,
                        default: p.default.as_ref().map(|(_, ty)| self.just_ty(ty)),
                        sized: !is_relaxed(&p.bounds),
                    };
                    (&p.attrs, &p.ident, kind)
                }
                syn::GenericParam::Const(p) => {
                    let kind = GenericParamKind::Const {
                        ty: self.just_ty(&p.ty),
                        default: p.default.as_ref().map(|(_, e)| self.const_arg(e)),
                    };
                    (&p.attrs, &p.ident, kind)
                }
            };
            let attrs = self.attrs(attrs);
            let (name, span) = self.name(ident);
            out.params.push(GenericParam {
                attrs,
                name,
                span,
                kind,
            });
        }
        let wheres = generics.where_clause.iter().flat_map(|w| &w.predicates);
        for predicate in wheres {
            if let syn::WherePredicate::Type(p) = predicate {
                let ty = self.just_ty(&p.bounded_ty);
                // `where T: ?Sized`
                if let (true, TypeRef::Path(path)) = (is_relaxed(&p.bounds), &ty)
                    && let [one] = path.segments.as_slice()
                    && let Some(param) = out.params.iter_mut().find(|p| p.name == one.name)
                    && let GenericParamKind::Type { sized, .. } = &mut param.kind
                {
                    *sized = false;
                }
                let (bounds, _) = self.bounds(&p.bounds, 0);
                out.wheres.push(Where { ty, bounds });
            }
        }
        out
    }

    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> MacroCall {
        let path = self.path(None, &mac.path);
        let (open, close) = self.delimiters(&mac.delimiter);
        MacroCall {
            span: self.span(path.span.lo, close + 1),
            tokens: self.span(open + 1, close),
            path,
        }
    }
}

/// Whether `?Sized` is among the bounds.
fn is_relaxed<P>(bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, P>) -> bool {
    bounds.iter().any(|bound| match bound {
        syn::TypeParamBound::Trait(bound) => bound.maybe.is_some(),
        _ => false,
    })
}
