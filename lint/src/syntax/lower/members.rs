//! Functions, impls, traits, and what stands inside them.

use proc_macro2::Span as Place;

use super::Lower;
use super::item::{Head, sig_first};
use crate::syntax::ast::*;
use crate::syntax::{Name, Span};

impl Lower<'_> {
    /// A function; `semi` ends one without a body.
    pub(super) fn fn_item(
        &mut self,
        head: Head,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        semi: Option<u32>,
    ) -> ItemIdx {
        let generics = self.generics(&sig.generics);
        let close = self.hi(sig.paren_token.span.close());
        let reads_body = self.options.bodies && block.is_some();
        let outer = reads_body.then(|| self.enter_body());
        let mut self_param = None;
        let mut params = Vec::with_capacity(sig.inputs.len());
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => self_param = self.receiver(receiver, reads_body),
                syn::FnArg::Typed(typed) => params.extend(self.param(typed, reads_body)),
            }
        }
        let (ret, end) = self.ret(&sig.output, close);
        let mut hi = semi.unwrap_or(end);
        let mut body = None;
        if let Some(block) = block {
            hi = self.hi(block.brace_token.span.close());
            if let Some(outer) = outer {
                let root = self.block(block, BlockKind::Plain, None, None);
                self.body.root = Some(root.id);
                body = Some(self.leave_body(outer));
            }
        }
        let kind = ItemKind::Fn(Box::new(FnItem {
            generics,
            self_param,
            params,
            ret,
            is_async: sig.asyncness.is_some(),
            is_const: sig.constness.is_some(),
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            body,
            has_body: block.is_some(),
        }));
        self.push_item(head, Some(&sig.ident), sig.fn_token.span, hi, kind)
    }

    fn receiver(&mut self, receiver: &syn::Receiver, reads_body: bool) -> Option<SelfParam> {
        let attrs = self.kept_attrs(&receiver.attrs)?;
        let self_lo = self.lo(receiver.self_token.span);
        let mut at = self.span(self_lo, self_lo + 4);
        if reads_body {
            let bind = Pat::Bind {
                name: Name::new("self"),
                by_ref: false,
                mutable: receiver.mutability.is_some(),
                sub: None,
            };
            self.body.self_pat = Some(self.body.push_pat(bind, at));
        }
        if let Some(token) = &receiver.mutability {
            at.lo = self.lo(token.span);
        }
        let kind = match &receiver.kind {
            syn::ReceiverKind::Reference(and, _, mutability) => {
                at.lo = self.lo(and.spans[0]);
                match mutability {
                    Some(_) => SelfKind::RefMut,
                    None => SelfKind::Ref,
                }
            }
            syn::ReceiverKind::Typed(_, ty) => {
                let (ty, _, hi) = self.ty(ty);
                at.hi = hi;
                SelfKind::Typed(ty)
            }
            _ => SelfKind::Value,
        };
        Some(SelfParam {
            mutable: receiver.mutability.is_some(),
            kind,
            span: at,
            attrs,
        })
    }

    fn param(&mut self, typed: &syn::PatType, reads_body: bool) -> Option<Param> {
        let attrs = self.kept_attrs(&typed.attrs)?;
        let mut bindings: Vec<(Name, Span)> = Vec::new();
        self.bindings(&typed.pat, &mut bindings);
        let name = match &*typed.pat {
            syn::Pat::Ident(ident) if ident.subpat.is_none() => bindings.first().map(|b| b.0),
            _ => None,
        };
        let (ty, ty_lo, hi) = self.ty(&typed.ty);
        let (pat, lo) = match reads_body {
            true => {
                let (pat, lo, _) = self.pat(&typed.pat);
                self.body.params.push(pat);
                (Some(pat), lo)
            }
            false => (None, bindings.first().map_or(ty_lo, |b| b.1.lo)),
        };
        Some(Param {
            pat,
            name,
            bindings,
            ty,
            span: self.span(lo, hi),
            attrs,
        })
    }

    /// Begins a new body; what was being read is handed out, to be given back when it ends.
    fn enter_body(&mut self) -> Outer {
        let idx = BodyIdx(self.tree.bodies.len() as u32);
        self.tree.bodies.push(Body::default());
        Outer {
            body: std::mem::take(&mut self.body),
            idx: std::mem::replace(&mut self.body_idx, idx),
            scope: self.scope.take(),
        }
    }

    fn leave_body(&mut self, outer: Outer) -> BodyIdx {
        let idx = std::mem::replace(&mut self.body_idx, outer.idx);
        self.tree.bodies[idx.idx()] = std::mem::replace(&mut self.body, outer.body);
        self.scope = outer.scope;
        idx
    }

    /// The body of a constant or static.
    fn value_body(&mut self, expr: &syn::Expr) -> Option<BodyIdx> {
        if !self.options.bodies {
            return None;
        }
        let outer = self.enter_body();
        let root = self.expr(expr);
        self.body.root = Some(root.id);
        Some(self.leave_body(outer))
    }

    pub(super) fn const_item(
        &mut self,
        head: Head,
        (ident, keyword): (&syn::Ident, Place),
        generics: &syn::Generics,
        (ty, value): (&syn::Type, Option<&syn::Expr>),
        semi: &syn::Token![;],
    ) -> ItemIdx {
        let generics = self.generics(generics);
        let ty = self.just_ty(ty);
        self.for_items = *ident == "_" && matches!(value, Some(syn::Expr::Block(_)));
        let body = value.and_then(|value| self.value_body(value));
        self.for_items = false;
        let kind = ItemKind::Const { generics, ty, body };
        let hi = self.semi(semi);
        self.push_item(head, Some(ident), keyword, hi, kind)
    }

    pub(super) fn static_item(
        &mut self,
        head: Head,
        (ident, keyword): (&syn::Ident, Place),
        mutability: &syn::StaticMutability,
        (ty, value): (&syn::Type, Option<&syn::Expr>),
        semi: &syn::Token![;],
    ) -> ItemIdx {
        let kind = ItemKind::Static {
            mutable: matches!(mutability, syn::StaticMutability::Mut(_)),
            ty: self.just_ty(ty),
            body: value.and_then(|value| self.value_body(value)),
        };
        let hi = self.semi(semi);
        self.push_item(head, Some(ident), keyword, hi, kind)
    }

    /// A type alias without bounds.
    pub(super) fn alias_item(
        &mut self,
        head: Head,
        (ident, keyword): (&syn::Ident, Place),
        generics: &syn::Generics,
        ty: Option<&syn::Type>,
        semi: &syn::Token![;],
    ) -> ItemIdx {
        let kind = ItemKind::TypeAlias {
            generics: self.generics(generics),
            bounds: Vec::new(),
            ty: ty.map(|ty| self.just_ty(ty)),
        };
        let hi = self.semi(semi);
        self.push_item(head, Some(ident), keyword, hi, kind)
    }

    pub(super) fn impl_item(&mut self, i: &syn::ItemImpl) -> Option<ItemIdx> {
        let first = [
            i.modifiers.defaultness.as_ref().map(|d| d.span),
            i.unsafety.as_ref().map(|u| u.span),
            Some(i.impl_token.span),
        ];
        let head = self.head(&i.attrs, None, &first)?;
        let generics = self.generics(&i.generics);
        let trait_path = i.trait_.as_ref().map(|(path, _)| self.path(None, path));
        let self_ty = self.just_ty(&i.self_ty);
        let mut items = Vec::with_capacity(i.items.len());
        for member in &i.items {
            items.extend(self.impl_member(member));
        }
        let kind = ItemKind::Impl(Box::new(ImplItem {
            generics,
            negative: i.modifiers.polarity.is_some(),
            trait_path,
            self_ty,
            items,
        }));
        let hi = self.hi(i.brace_token.span.close());
        Some(self.push_item(head, None, i.impl_token.span, hi, kind))
    }

    /// The impl of a type that an attribute's macro puts one function into.
    pub(super) fn impl_of(&mut self, ty: &syn::Type, function: ItemIdx, keyword: Place) -> ItemIdx {
        let whole = self.tree.items[function.idx()].span;
        let head = Head {
            attrs: Vec::new(),
            lo: whole.lo,
            vis: Visibility::Private,
        };
        let kind = ItemKind::Impl(Box::new(ImplItem {
            generics: self.generics(&syn::Generics::default()),
            negative: false,
            trait_path: None,
            self_ty: self.just_ty(ty),
            items: vec![function],
        }));
        self.push_item(head, None, keyword, whole.hi, kind)
    }

    fn impl_member(&mut self, member: &syn::ImplItem) -> Option<ItemIdx> {
        match member {
            syn::ImplItem::Fn(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &sig_first(&i.modifiers, &i.sig))?;
                Some(self.fn_item(head, &i.sig, Some(&i.block), None))
            }
            syn::ImplItem::Const(i) => {
                let first = [
                    i.modifiers.defaultness.as_ref().map(|d| d.span),
                    Some(i.const_token.span),
                ];
                let head = self.head(&i.attrs, Some(&i.vis), &first)?;
                let name = (&i.ident, i.const_token.span);
                let value = (&i.ty, Some(&i.expr));
                Some(self.const_item(head, name, &i.generics, value, &i.semi_token))
            }
            syn::ImplItem::Type(i) => {
                let first = [
                    i.modifiers.defaultness.as_ref().map(|d| d.span),
                    Some(i.type_token.span),
                ];
                let head = self.head(&i.attrs, Some(&i.vis), &first)?;
                let ty = Some(&i.ty);
                let name = (&i.ident, i.type_token.span);
                Some(self.alias_item(head, name, &i.generics, ty, &i.semi_token))
            }
            syn::ImplItem::Macro(i) => {
                let first = i.mac.path.segments.first().map(|s| s.ident.span());
                let head = self.head(&i.attrs, None, &[first])?;
                self.macro_item(head, None, &i.mac, i.semi_token.as_ref())
            }
            syn::ImplItem::Verbatim(tokens) => self.verbatim_item(tokens),
            _ => None,
        }
    }

    pub(super) fn trait_item(&mut self, i: &syn::ItemTrait) -> Option<ItemIdx> {
        let first = [
            i.unsafety.as_ref().map(|u| u.span),
            i.modifiers.auto_token.as_ref().map(|a| a.span),
            Some(i.trait_token.span),
        ];
        let head = self.head(&i.attrs, Some(&i.vis), &first)?;
        let generics = self.generics(&i.generics);
        let (supertraits, _) = self.bounds(&i.supertraits, 0);
        let mut items = Vec::with_capacity(i.items.len());
        for member in &i.items {
            items.extend(self.trait_member(member));
        }
        let kind = ItemKind::Trait(Box::new(TraitItem {
            generics,
            supertraits,
            items,
            is_auto: i.modifiers.auto_token.is_some(),
        }));
        let hi = self.hi(i.brace_token.span.close());
        Some(self.push_item(head, Some(&i.ident), i.trait_token.span, hi, kind))
    }

    pub(super) fn trait_member(&mut self, member: &syn::TraitItem) -> Option<ItemIdx> {
        let (attrs, first) = match member {
            syn::TraitItem::Fn(i) => (&i.attrs, sig_first(&i.modifiers, &i.sig).to_vec()),
            syn::TraitItem::Const(i) => (
                &i.attrs,
                vec![
                    i.modifiers.defaultness.as_ref().map(|d| d.span),
                    Some(i.const_token.span),
                ],
            ),
            syn::TraitItem::Type(i) => (
                &i.attrs,
                vec![
                    i.modifiers.defaultness.as_ref().map(|d| d.span),
                    Some(i.type_token.span),
                ],
            ),
            syn::TraitItem::Macro(i) => (
                &i.attrs,
                vec![i.mac.path.segments.first().map(|s| s.ident.span())],
            ),
            syn::TraitItem::Verbatim(tokens) => return self.verbatim_item(tokens),
            _ => return None,
        };
        let head = self.head(attrs, None, &first)?;
        self.trait_member_with(head, member)
    }

    /// A member whose attributes and visibility are read already.
    pub(super) fn trait_member_with(
        &mut self,
        head: Head,
        member: &syn::TraitItem,
    ) -> Option<ItemIdx> {
        match member {
            syn::TraitItem::Fn(i) => {
                let semi = i.semi_token.as_ref().map(|s| self.semi(s));
                Some(self.fn_item(head, &i.sig, i.default.as_ref(), semi))
            }
            syn::TraitItem::Const(i) => {
                let name = (&i.ident, i.const_token.span);
                let value = (&i.ty, i.default.as_ref().map(|(_, value)| value));
                Some(self.const_item(head, name, &i.generics, value, &i.semi_token))
            }
            syn::TraitItem::Type(i) => {
                let kind = ItemKind::TypeAlias {
                    generics: self.generics(&i.generics),
                    bounds: self.bounds(&i.bounds, 0).0,
                    ty: i.default.as_ref().map(|(_, ty)| self.just_ty(ty)),
                };
                let hi = self.semi(&i.semi_token);
                Some(self.push_item(head, Some(&i.ident), i.type_token.span, hi, kind))
            }
            syn::TraitItem::Macro(i) => self.macro_item(head, None, &i.mac, i.semi_token.as_ref()),
            _ => None,
        }
    }

    pub(super) fn foreign_item(&mut self, item: &syn::ForeignItem) -> Option<ItemIdx> {
        match item {
            syn::ForeignItem::Fn(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &sig_first(&i.modifiers, &i.sig))?;
                let semi = self.semi(&i.semi_token);
                Some(self.fn_item(head, &i.sig, None, Some(semi)))
            }
            syn::ForeignItem::Static(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.static_token.span)])?;
                let name = (&i.ident, i.static_token.span);
                let value = (&*i.ty, None);
                Some(self.static_item(head, name, &i.mutability, value, &i.semi_token))
            }
            syn::ForeignItem::Type(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.type_token.span)])?;
                let name = (&i.ident, i.type_token.span);
                Some(self.alias_item(head, name, &i.generics, None, &i.semi_token))
            }
            syn::ForeignItem::Macro(i) => {
                let first = i.mac.path.segments.first().map(|s| s.ident.span());
                let head = self.head(&i.attrs, None, &[first])?;
                self.macro_item(head, None, &i.mac, i.semi_token.as_ref())
            }
            syn::ForeignItem::Verbatim(tokens) => self.verbatim_item(tokens),
            _ => None,
        }
    }
}

/// The body that was being read when an inner one began.
struct Outer {
    body: Body,
    idx: BodyIdx,
    scope: Option<ScopeIdx>,
}

/// The type of which a function outside of all impls is a method: one with a `self` stands there only for an attribute that
/// puts it into an impl, and that is told the type first. `#[implement(Service)] async fn f(&self)`.
pub(super) fn method_of(function: &syn::ItemFn) -> Option<syn::Type> {
    let has_self = |input: &syn::FnArg| matches!(input, syn::FnArg::Receiver(_));
    if !function.sig.inputs.iter().any(has_self) {
        return None;
    }
    let told = |attr: &syn::Attribute| {
        let list = attr.meta.require_list().ok()?;
        let path = list.parse_args_with(|input: syn::parse::ParseStream| {
            let path: syn::TypePath = input.parse()?;
            input.parse::<proc_macro2::TokenStream>()?;
            Ok(path)
        });
        let path = path.ok()?;
        // `allow(unused)` names no type.
        let name = path.path.segments.last()?.ident.to_string();
        name.starts_with(char::is_uppercase)
            .then_some(syn::Type::Path(path))
    };
    function.attrs.iter().find_map(told)
}
