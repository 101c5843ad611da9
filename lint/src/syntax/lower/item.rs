//! Items of files, modules and blocks.

use proc_macro2::Span as Place;
use syn::parse::{Parse as _, ParseStream};

use super::members::method_of;
use super::{Lower, Problem};
use crate::syntax::ast::*;
use crate::syntax::{Name, Span};

/// What every item has.
pub(super) struct Head {
    pub attrs: Vec<Attr>,
    /// Where the item begins, its doc comments included.
    pub lo: u32,
    pub vis: Visibility,
}

impl Lower<'_> {
    /// Reads items until the input ends. What does not parse is passed over, up to a `;` or a `{…}`.
    pub(super) fn items_of(&mut self, input: ParseStream, whole_file: bool) -> syn::Result<()> {
        if whole_file {
            let attrs = input.call(syn::Attribute::parse_inner)?;
            self.tree.attrs = self.attrs(&attrs);
            if !self.options.tests && !self.kept(&attrs) {
                return input.parse::<proc_macro2::TokenStream>().map(drop);
            }
        }
        while !input.is_empty() {
            let ahead = input.fork();
            match syn::Item::parse(&ahead) {
                Ok(item) => {
                    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
                    let idx = self.item(&item);
                    self.tree.roots.extend(idx);
                }
                Err(error) => {
                    self.problems.push(Problem {
                        span: self.span(self.lo(error.span()), self.hi(error.span())),
                        message: error.to_string(),
                        left_out: true,
                    });
                    skip_item(input)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn push_item(
        &mut self,
        head: Head,
        name: Option<&proc_macro2::Ident>,
        keyword: Place,
        hi: u32,
        kind: ItemKind,
    ) -> ItemIdx {
        let (name, name_span) = match name {
            Some(ident) => {
                let (name, span) = self.name(ident);
                (Some(name), span)
            }
            None => (None, self.span(self.lo(keyword), self.hi(keyword))),
        };
        let span = self.span(head.lo, hi);
        self.tree.items.push(Item {
            name,
            name_span,
            span,
            vis: head.vis,
            attrs: head.attrs,
            kind,
        });
        ItemIdx(self.tree.items.len() as u32 - 1)
    }

    /// `None` for an item that only tests see. `first` are the places its first token may be at.
    pub(super) fn head(
        &self,
        attrs: &[syn::Attribute],
        vis: Option<&syn::Visibility>,
        first: &[Option<Place>],
    ) -> Option<Head> {
        let kept = self.kept_attrs(attrs)?;
        let outer = attrs
            .iter()
            .find(|a| matches!(a.style, syn::AttrStyle::Outer));
        let vis_at = match vis {
            Some(syn::Visibility::Public(token)) => Some(token.span),
            Some(syn::Visibility::Restricted(vis)) => Some(vis.pub_token.span),
            _ => None,
        };
        let at = outer.map(|a| a.pound_token.spans[0]).or(vis_at);
        let at = at.or_else(|| first.iter().flatten().next().copied());
        Some(Head {
            attrs: kept,
            lo: at.map_or(0, |at| self.lo(at)),
            vis: vis.map_or(Visibility::Private, |v| self.vis(v)),
        })
    }

    pub(super) fn vis(&self, vis: &syn::Visibility) -> Visibility {
        match vis {
            syn::Visibility::Inherited => Visibility::Private,
            syn::Visibility::Public(_) => Visibility::Public,
            syn::Visibility::Restricted(vis) => {
                if vis.path.is_ident("crate") {
                    return Visibility::Crate;
                }
                Visibility::In(
                    vis.path
                        .segments
                        .iter()
                        .map(|s| self.name(&s.ident).0)
                        .collect(),
                )
            }
        }
    }

    pub(super) fn semi(&self, semi: &syn::Token![;]) -> u32 {
        self.lo(semi.spans[0]) + 1
    }

    pub(super) fn item(&mut self, item: &syn::Item) -> Option<ItemIdx> {
        match item {
            syn::Item::Fn(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &sig_first(&i.modifiers, &i.sig))?;
                let function = self.fn_item(head, &i.sig, Some(&i.block), None);
                Some(match method_of(i) {
                    Some(ty) => self.impl_of(&ty, function, i.sig.fn_token.span),
                    None => function,
                })
            }
            syn::Item::Struct(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.struct_token.span)])?;
                let (fields, end) = self.fields(&i.fields);
                let hi = i.semi_token.as_ref().map(|s| self.semi(s)).or(end);
                let hi = hi.unwrap_or(head.lo);
                let generics = self.generics(&i.generics);
                let kind = ItemKind::Struct(Box::new(StructItem { generics, fields }));
                Some(self.push_item(head, Some(&i.ident), i.struct_token.span, hi, kind))
            }
            syn::Item::Enum(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.enum_token.span)])?;
                let generics = self.generics(&i.generics);
                let variants = i.variants.iter().filter_map(|v| self.variant(v)).collect();
                let hi = self.hi(i.brace_token.span.close());
                let kind = ItemKind::Enum(Box::new(EnumItem { generics, variants }));
                Some(self.push_item(head, Some(&i.ident), i.enum_token.span, hi, kind))
            }
            syn::Item::Union(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.union_token.span)])?;
                let generics = self.generics(&i.generics);
                let fields = self.named_fields(&i.fields);
                let hi = self.hi(i.fields.brace_token.span.close());
                let kind = ItemKind::Union(Box::new(StructItem { generics, fields }));
                Some(self.push_item(head, Some(&i.ident), i.union_token.span, hi, kind))
            }
            syn::Item::Impl(i) => self.impl_item(i),
            syn::Item::Trait(i) => self.trait_item(i),
            syn::Item::TraitAlias(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.trait_token.span)])?;
                let generics = self.generics(&i.generics);
                let (bounds, _) = self.bounds(&i.bounds, 0);
                let hi = self.semi(&i.semi_token);
                let kind = ItemKind::TraitAlias { generics, bounds };
                Some(self.push_item(head, Some(&i.ident), i.trait_token.span, hi, kind))
            }
            syn::Item::Type(i) => {
                let first = [
                    i.modifiers.defaultness.as_ref().map(|d| d.span),
                    Some(i.type_token.span),
                ];
                let head = self.head(&i.attrs, Some(&i.vis), &first)?;
                let ty = Some(&*i.ty);
                let name = (&i.ident, i.type_token.span);
                Some(self.alias_item(head, name, &i.generics, ty, &i.semi_token))
            }
            syn::Item::Const(i) => {
                let first = [
                    i.modifiers.defaultness.as_ref().map(|d| d.span),
                    Some(i.const_token.span),
                ];
                let head = self.head(&i.attrs, Some(&i.vis), &first)?;
                let name = (&i.ident, i.const_token.span);
                let value = (&*i.ty, Some(&*i.expr));
                Some(self.const_item(head, name, &i.generics, value, &i.semi_token))
            }
            syn::Item::Static(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.static_token.span)])?;
                let name = (&i.ident, i.static_token.span);
                let value = (&*i.ty, Some(&*i.expr));
                Some(self.static_item(head, name, &i.mutability, value, &i.semi_token))
            }
            _ => self.other_item(item),
        }
    }

    fn other_item(&mut self, item: &syn::Item) -> Option<ItemIdx> {
        match item {
            syn::Item::Mod(i) => {
                let first = [i.unsafety.as_ref().map(|u| u.span), Some(i.mod_token.span)];
                let head = self.head(&i.attrs, Some(&i.vis), &first)?;
                let (kind, hi) = match &i.content {
                    Some((brace, items)) => {
                        let mut children = Vec::with_capacity(items.len());
                        for item in items {
                            children.extend(self.item(item));
                        }
                        (ModItem::Inline(children), self.hi(brace.span.close()))
                    }
                    None => {
                        let path = head
                            .attrs
                            .iter()
                            .find(|a| a.is("path"))
                            .and_then(|a| self.str_value(a));
                        let hi = i.semi.as_ref().map_or(head.lo, |s| self.semi(s));
                        (ModItem::OutOfLine { path }, hi)
                    }
                };
                Some(self.push_item(
                    head,
                    Some(&i.ident),
                    i.mod_token.span,
                    hi,
                    ItemKind::Mod(kind),
                ))
            }
            syn::Item::Use(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.use_token.span)])?;
                let mut imports = Vec::new();
                let mut prefix = Vec::new();
                self.use_tree(
                    &i.tree,
                    i.leading_colon.is_some(),
                    &mut prefix,
                    &mut imports,
                );
                let hi = self.semi(&i.semi_token);
                Some(self.push_item(head, None, i.use_token.span, hi, ItemKind::Use(imports)))
            }
            syn::Item::ExternCrate(i) => {
                let head = self.head(&i.attrs, Some(&i.vis), &[Some(i.extern_token.span)])?;
                let kind = ItemKind::ExternCrate {
                    krate: self.name(&i.ident).0,
                    rename: i.rename.as_ref().map(|(_, ident)| self.name(ident).0),
                };
                let hi = self.semi(&i.semi_token);
                let name = i.rename.as_ref().map_or(&i.ident, |(_, ident)| ident);
                Some(self.push_item(head, Some(name), i.extern_token.span, hi, kind))
            }
            syn::Item::ForeignMod(i) => {
                let first = [
                    i.unsafety.as_ref().map(|u| u.span),
                    Some(i.abi.extern_token.span),
                ];
                let head = self.head(&i.attrs, None, &first)?;
                let items = i
                    .items
                    .iter()
                    .filter_map(|i| self.foreign_item(i))
                    .collect();
                let hi = self.hi(i.brace_token.span.close());
                Some(self.push_item(
                    head,
                    None,
                    i.abi.extern_token.span,
                    hi,
                    ItemKind::ForeignMod(items),
                ))
            }
            syn::Item::Macro(i) => {
                let first = i.mac.path.segments.first().map(|s| s.ident.span());
                let head = self.head(&i.attrs, None, &[first])?;
                self.macro_item(head, i.ident.as_ref(), &i.mac, i.semi_token.as_ref())
            }
            syn::Item::Verbatim(tokens) => self.verbatim_item(tokens),
            _ => {
                self.problem(self.span(0, 0), "a kind of item is not known");
                None
            }
        }
    }

    pub(super) fn macro_item(
        &mut self,
        head: Head,
        ident: Option<&proc_macro2::Ident>,
        mac: &syn::Macro,
        semi: Option<&syn::Token![;]>,
    ) -> Option<ItemIdx> {
        let call = self.macro_call(mac);
        let hi = semi.map_or(call.span.hi, |s| self.semi(s));
        let keyword = mac.path.segments.first()?.ident.span();
        let kind = match ident {
            Some(_) => ItemKind::MacroRules(MacroRules {
                tokens: call.tokens,
                exported: head.attrs.iter().any(|a| a.is("macro_export")),
                decl_macro: false,
            }),
            None => ItemKind::MacroCall {
                call,
                items: Vec::new(),
            },
        };
        Some(self.push_item(head, ident, keyword, hi, kind))
    }

    fn str_value(&self, attr: &Attr) -> Option<String> {
        match attr.args {
            AttrArgs::Value(at) => {
                crate::syntax::read::literal::StrLit::read(self.text, at.lo, at.hi)
                    .map(|lit| lit.text)
            }
            _ => None,
        }
    }

    /// Fields, and where their brackets end.
    pub(super) fn fields(&mut self, fields: &syn::Fields) -> (Fields, Option<u32>) {
        match fields {
            syn::Fields::Named(named) => {
                let hi = self.hi(named.brace_token.span.close());
                (self.named_fields(named), Some(hi))
            }
            syn::Fields::Unnamed(unnamed) => {
                let mut fields = Vec::with_capacity(unnamed.unnamed.len());
                for field in &unnamed.unnamed {
                    let Some(attrs) = self.kept_attrs(&field.attrs) else {
                        continue;
                    };
                    let (ty, lo, hi) = self.ty(&field.ty);
                    fields.push(Field {
                        name: Name::position(fields.len()),
                        span: self.span(lo, hi),
                        ty,
                        vis: self.vis(&field.vis),
                        attrs,
                    });
                }
                let kind = FieldsKind::Tuple;
                (
                    Fields { kind, fields },
                    Some(self.hi(unnamed.paren_token.span.close())),
                )
            }
            syn::Fields::Unit => {
                let fields = Vec::new();
                (
                    Fields {
                        kind: FieldsKind::Unit,
                        fields,
                    },
                    None,
                )
            }
        }
    }

    fn named_fields(&mut self, named: &syn::FieldsNamed) -> Fields {
        let mut fields = Vec::with_capacity(named.named.len());
        for field in &named.named {
            let Some(attrs) = self.kept_attrs(&field.attrs) else {
                continue;
            };
            let Some(ident) = &field.ident else { continue };
            let (name, span) = self.name(ident);
            fields.push(Field {
                name,
                span,
                ty: self.just_ty(&field.ty),
                vis: self.vis(&field.vis),
                attrs,
            });
        }
        Fields {
            kind: FieldsKind::Named,
            fields,
        }
    }

    fn variant(&mut self, variant: &syn::Variant) -> Option<Variant> {
        let attrs = self.kept_attrs(&variant.attrs)?;
        let (name, span) = self.name(&variant.ident);
        Some(Variant {
            name,
            span,
            fields: self.fields(&variant.fields).0,
            attrs,
        })
    }

    fn use_tree(
        &self,
        tree: &syn::UseTree,
        global: bool,
        prefix: &mut Vec<(Name, Span)>,
        out: &mut Vec<UseImport>,
    ) {
        let leaf = |prefix: &[(Name, Span)],
                    last: Option<(Name, Span)>,
                    kind: UseKind,
                    at: Span| UseImport {
            global,
            span: prefix.first().map_or(at, |first| first.1.to(at)),
            segments: prefix.iter().copied().chain(last).collect(),
            kind,
        };
        match tree {
            syn::UseTree::Path(path) => {
                let start = prefix.len();
                prefix.push(self.name(&path.ident));
                self.use_tree(&path.tree, global, prefix, out);
                prefix.truncate(start);
            }
            syn::UseTree::Name(name) => {
                let (word, at) = self.name(&name.ident);
                out.push(match prefix.last() {
                    Some(last) if name.ident == "self" => {
                        leaf(prefix, None, UseKind::Named(last.0), at)
                    }
                    _ => leaf(prefix, Some((word, at)), UseKind::Named(word), at),
                });
            }
            syn::UseTree::Rename(rename) => {
                let first = self.name(&rename.ident);
                let (word, at) = self.name(&rename.rename);
                let kind = match word == "_" {
                    true => UseKind::Unnamed,
                    false => UseKind::Named(word),
                };
                let last = (prefix.is_empty() || rename.ident != "self").then_some(first);
                let mut import = leaf(prefix, last, kind, at);
                if prefix.is_empty() {
                    import.span = first.1.to(at);
                }
                out.push(import);
            }
            syn::UseTree::Glob(glob) => {
                let lo = self.lo(glob.star_token.spans[0]);
                out.push(leaf(prefix, None, UseKind::Glob, self.span(lo, lo + 1)));
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, global, prefix, out);
                }
            }
        }
    }
}

/// Passes over the rest of an item that did not parse.
fn skip_item(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        let ends = input.peek(syn::Token![;]) || input.peek(syn::token::Brace);
        input.parse::<proc_macro2::TokenTree>()?;
        if ends {
            break;
        }
    }
    Ok(())
}

/// The places a function's first token may be at.
pub(super) fn sig_first(modifiers: &syn::FnModifiers, sig: &syn::Signature) -> [Option<Place>; 6] {
    [
        modifiers.defaultness.as_ref().map(|d| d.span),
        sig.constness.as_ref().map(|t| t.span),
        sig.asyncness.as_ref().map(|t| t.span),
        match &sig.safety {
            syn::Safety::Safe(t) => Some(t.span),
            syn::Safety::Unsafe(t) => Some(t.span),
            syn::Safety::Default => None,
        },
        sig.abi.as_ref().map(|a| a.extern_token.span),
        Some(sig.fn_token.span),
    ]
}
