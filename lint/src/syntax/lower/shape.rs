//! The parts of an item as ranges of its text: what a macro that writes items looks at. Read only
//! for items under such a macro, so that no tree has to keep the text of its types.

use super::{Lower, ParseOptions};
use crate::syntax::ast::{Attr, FieldsKind};
use crate::syntax::depth::{stack_need, with_stack};
use crate::syntax::{Name, Span};

/// An item, or a function within one.
#[derive(Debug)]
pub struct Shape {
    pub attrs: Vec<Attr>,
    pub vis: Option<Span>,
    /// `None` for an impl.
    pub name: Option<Span>,
    pub generics: GenericsShape,
    pub kind: ShapeKind,
}

#[derive(Debug)]
pub enum ShapeKind {
    Struct(FieldsShape),
    Enum(Vec<VariantShape>),
    Fn(FnShape),
    Impl(ImplShape),
    Trait,
}

#[derive(Debug, Default)]
pub struct GenericsShape {
    /// Each without its default: `T: Clone`, `'a`, `const N: usize`.
    pub decls: Vec<Span>,
    /// As arguments: `T`, `'a`, `N`.
    pub args: Vec<Span>,
    /// What stands behind `where`.
    pub wheres: Option<Span>,
}

#[derive(Debug)]
pub struct FieldsShape {
    pub kind: FieldsKind,
    pub fields: Vec<FieldShape>,
}

/// A field, or a parameter that has a plain name.
#[derive(Debug)]
pub struct FieldShape {
    pub attrs: Vec<Attr>,
    pub vis: Option<Span>,
    /// `None` for a position.
    pub name: Option<Span>,
    pub ty: Span,
    /// The last name of a type that is a path.
    pub head: Option<Name>,
    /// The last type among the path's arguments: `T` of `Option<T>`.
    pub inner: Option<Span>,
}

#[derive(Debug)]
pub struct VariantShape {
    pub attrs: Vec<Attr>,
    pub name: Span,
    pub fields: FieldsShape,
}

#[derive(Debug)]
pub struct FnShape {
    pub is_async: bool,
    pub is_unsafe: bool,
    /// `&self`, `mut self`, `self: Box<Self>`.
    pub receiver: Option<Span>,
    /// `None` where one is no plain name.
    pub params: Option<Vec<FieldShape>>,
    pub ret: Option<Span>,
}

#[derive(Debug)]
pub struct ImplShape {
    pub trait_path: Option<Span>,
    pub self_ty: Span,
    pub fns: Vec<Shape>,
}

/// The shape of the item that stands at `span`; `None` for items of other kinds.
pub fn read_shape(text: &str, span: Span) -> Option<Shape> {
    let options = ParseOptions {
        bodies: false,
        tests: true,
    };
    let need = stack_need(text, span.lo, span.hi);
    with_stack(need, || {
        let mut lower = Lower::new(text, span.file, options);
        let read = lower.try_piece(span, |lower, input| {
            let item: syn::Item = input.parse()?;
            Ok(lower.shape(&item))
        });
        read.ok().flatten()
    })?
}

impl Lower<'_> {
    fn shape(&self, item: &syn::Item) -> Option<Shape> {
        let (attrs, vis, name, generics, kind) = match item {
            syn::Item::Struct(it) => {
                let kind = ShapeKind::Struct(self.fields_shape(&it.fields));
                (
                    &it.attrs,
                    Some(&it.vis),
                    Some(&it.ident),
                    &it.generics,
                    kind,
                )
            }
            syn::Item::Enum(it) => {
                let variants = it.variants.iter().map(|v| VariantShape {
                    attrs: self.attrs(&v.attrs),
                    name: self.place_of(&v.ident),
                    fields: self.fields_shape(&v.fields),
                });
                let kind = ShapeKind::Enum(variants.collect());
                (
                    &it.attrs,
                    Some(&it.vis),
                    Some(&it.ident),
                    &it.generics,
                    kind,
                )
            }
            syn::Item::Fn(it) => return Some(self.fn_shape(&it.attrs, &it.vis, &it.sig)),
            syn::Item::Impl(it) => {
                let fns = it.items.iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(it) => Some(self.fn_shape(&it.attrs, &it.vis, &it.sig)),
                    _ => None,
                });
                let kind = ShapeKind::Impl(ImplShape {
                    trait_path: it.trait_.as_ref().map(|(path, _)| self.place_of(path)),
                    self_ty: self.place_of(&*it.self_ty),
                    fns: fns.collect(),
                });
                (&it.attrs, None, None, &it.generics, kind)
            }
            syn::Item::Trait(it) => (
                &it.attrs,
                Some(&it.vis),
                Some(&it.ident),
                &it.generics,
                ShapeKind::Trait,
            ),
            _ => return None,
        };
        Some(Shape {
            attrs: self.attrs(attrs),
            vis: vis.and_then(|v| self.vis_shape(v)),
            name: name.map(|n| self.place_of(n)),
            generics: self.generics_shape(generics),
            kind,
        })
    }

    fn fn_shape(
        &self,
        attrs: &[syn::Attribute],
        vis: &syn::Visibility,
        sig: &syn::Signature,
    ) -> Shape {
        let mut receiver = None;
        let mut params = Some(Vec::new());
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(it) => receiver = Some(self.place_of(it)),
                syn::FnArg::Typed(it) => match (&*it.pat, &mut params) {
                    (syn::Pat::Ident(pat), Some(list)) if pat.subpat.is_none() => {
                        let mut param = self.field_shape(&it.attrs, Some(&pat.ident), &it.ty);
                        param.vis = None;
                        list.push(param);
                    }
                    _ => params = None,
                },
            }
        }
        Shape {
            attrs: self.attrs(attrs),
            vis: self.vis_shape(vis),
            name: Some(self.place_of(&sig.ident)),
            generics: self.generics_shape(&sig.generics),
            kind: ShapeKind::Fn(FnShape {
                is_async: sig.asyncness.is_some(),
                is_unsafe: !matches!(sig.safety, syn::Safety::Default),
                receiver,
                params,
                ret: match &sig.output {
                    syn::ReturnType::Type(_, ty) => Some(self.place_of(&**ty)),
                    syn::ReturnType::Default => None,
                },
            }),
        }
    }

    fn fields_shape(&self, fields: &syn::Fields) -> FieldsShape {
        let read = fields.iter().map(|f| FieldShape {
            vis: self.vis_shape(&f.vis),
            ..self.field_shape(&f.attrs, f.ident.as_ref(), &f.ty)
        });
        FieldsShape {
            kind: match fields {
                syn::Fields::Named(_) => FieldsKind::Named,
                syn::Fields::Unnamed(_) => FieldsKind::Tuple,
                syn::Fields::Unit => FieldsKind::Unit,
            },
            fields: read.collect(),
        }
    }

    fn field_shape(
        &self,
        attrs: &[syn::Attribute],
        name: Option<&syn::Ident>,
        ty: &syn::Type,
    ) -> FieldShape {
        let last = match ty {
            syn::Type::Path(path) => path.path.segments.last(),
            _ => None,
        };
        let inner = last.and_then(|segment| match &segment.arguments {
            syn::PathArguments::AngleBracketed(args) => {
                args.args.iter().rev().find_map(|arg| match arg {
                    syn::GenericArgument::Type(ty) => Some(self.place_of(ty)),
                    _ => None,
                })
            }
            _ => None,
        });
        FieldShape {
            attrs: self.attrs(attrs),
            vis: None,
            name: name.map(|n| self.place_of(n)),
            ty: self.place_of(ty),
            head: last.map(|segment| self.name(&segment.ident).0),
            inner,
        }
    }

    fn generics_shape(&self, generics: &syn::Generics) -> GenericsShape {
        let mut shape = GenericsShape::default();
        for param in &generics.params {
            let (name, hi) = match param {
                syn::GenericParam::Lifetime(it) => {
                    let last = it.bounds.last().map(|b| self.place_of(b).hi);
                    let name = self.place_of(&it.lifetime);
                    (name, last.unwrap_or(name.hi))
                }
                syn::GenericParam::Type(it) => {
                    let last = it.bounds.last().map(|b| self.place_of(b).hi);
                    let name = self.place_of(&it.ident);
                    (name, last.unwrap_or(name.hi))
                }
                syn::GenericParam::Const(it) => {
                    (self.place_of(&it.ident), self.place_of(&it.ty).hi)
                }
            };
            let lo = match param {
                syn::GenericParam::Const(it) => self.lo(it.const_token.span),
                _ => name.lo,
            };
            shape.decls.push(self.span(lo, hi));
            shape.args.push(name);
        }
        shape.wheres = generics.where_clause.as_ref().and_then(|clause| {
            let first = clause.predicates.first()?;
            let last = clause.predicates.last()?;
            Some(self.span(self.place_of(first).lo, self.place_of(last).hi))
        });
        shape
    }

    fn vis_shape(&self, vis: &syn::Visibility) -> Option<Span> {
        match vis {
            syn::Visibility::Inherited => None,
            vis => Some(self.place_of(vis)),
        }
    }

    fn place_of(&self, node: &impl syn::spanned::Spanned) -> Span {
        let at = node.span();
        self.span(self.lo(at), self.hi(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::FileId;

    fn shape(text: &str) -> Shape {
        read_shape(text, Span::new(FileId(0), 0, text.len() as u32)).expect("it is an item")
    }

    #[test]
    fn parts_of_a_struct_are_ranges_of_its_text() {
        let text = "/// é\n#[x(a)] pub(crate) struct S<'a, T: Clone = u8, const N: usize>\nwhere T: Copy { #[y] pub at: std::option::Option<&'a [T; N]>, b: (u8, T) }";
        let shape = shape(text);
        let of = |span: Span| &text[span.lo as usize..span.hi as usize];
        assert_eq!(shape.vis.map(of), Some("pub(crate)"));
        assert_eq!(shape.name.map(of), Some("S"));
        let decls: Vec<&str> = shape.generics.decls.iter().map(|s| of(*s)).collect();
        assert_eq!(decls, ["'a", "T: Clone", "const N: usize"]);
        assert_eq!(shape.generics.wheres.map(of), Some("T: Copy"));
        let ShapeKind::Struct(fields) = &shape.kind else {
            panic!("it is a struct")
        };
        assert_eq!(of(fields.fields[0].ty), "std::option::Option<&'a [T; N]>");
        assert_eq!(fields.fields[0].inner.map(of), Some("&'a [T; N]"));
        assert!(fields.fields[0].attrs[0].is("y"));
        assert_eq!(of(fields.fields[1].ty), "(u8, T)");
    }

    #[test]
    fn functions_of_an_impl_have_receivers_and_parameters() {
        let text = "impl<T> Show for Vec<T> { async fn go(&mut self, mut a: u8, b: &str) -> Option<T> { None } fn odd((a, b): (u8, u8)) {} }";
        let shape = shape(text);
        let of = |span: Span| &text[span.lo as usize..span.hi as usize];
        let ShapeKind::Impl(it) = &shape.kind else {
            panic!("it is an impl")
        };
        assert_eq!(
            (it.trait_path.map(of), of(it.self_ty)),
            (Some("Show"), "Vec<T>")
        );
        let ShapeKind::Fn(go) = &it.fns[0].kind else {
            panic!("it is a function")
        };
        assert_eq!(go.receiver.map(of), Some("&mut self"));
        assert_eq!(go.params.as_ref().map(|p| of(p[0].ty)), Some("u8"));
        assert_eq!(go.ret.map(of), Some("Option<T>"));
        assert!(go.is_async);
        assert!(matches!(&it.fns[1].kind, ShapeKind::Fn(f) if f.params.is_none()));
    }
}
