//! One item of the expanded source to the item of the stub: signatures only, public members only, no allocator parameters.
//! Enters: an item as rustc expanded it. Leaves: the same item smaller, and its stability marks. Never looks at other items.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    AngleBracketedGenericArguments, Attribute, Block, Fields, FnArg, GenericArgument, GenericParam, Generics, Ident, ImplItem,
    Item, Pat, PathArguments, Safety, Signature, Token, TraitItem, Type, TypeParamBound, Visibility, WherePredicate, parse_quote,
};

/// What the attributes of an item say about its place in the public interface.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    pub unstable: bool,
    pub stable: bool,
    pub hidden: bool,
    pub macro_export: bool,
    pub builtin_macro: bool,
    pub pub_macro: bool,
}

pub fn marks(attrs: &[Attribute]) -> Marks {
    let mut marks = Marks::default();
    for attr in attrs {
        let path = attr.path();
        marks.unstable |= path.is_ident("unstable");
        marks.stable |= path.is_ident("stable");
        marks.hidden |= path.is_ident("doc");
        marks.macro_export |= path.is_ident("macro_export");
        marks.builtin_macro |= path.is_ident("rustc_builtin_macro");
        marks.pub_macro |= path.is_ident("consent_pub_macro");
    }
    marks
}

pub fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// Makes one item small. `None`: nothing of it belongs into a stub.
pub fn clean(mut item: Item) -> Option<Item> {
    match &mut item {
        Item::Impl(block) => {
            let marks = marks(&block.attrs);
            block.modifiers.defaultness = None;
            block.unsafety = None;
            if block.modifiers.polarity.is_some() {
                return None;
            }
            let is_trait = block.trait_.is_some();
            if !is_trait && (marks.unstable || marks.hidden) {
                return None;
            }
            block.items.retain(|item| if is_trait { is_kept_trait_impl_item(item) } else { is_kept_inherent_item(item) });
            if !is_trait && block.items.is_empty() {
                return None;
            }
        }
        Item::Trait(item) => item.items.retain(is_kept_trait_item),
        Item::Enum(item) => {
            let variants = std::mem::take(&mut item.variants);
            item.variants = variants.into_iter().filter(|variant| !marks(&variant.attrs).unstable).collect();
            for variant in &mut item.variants {
                variant.discriminant = None;
            }
        }
        Item::Struct(item) => item.fields = public_fields(&item.fields, &item.generics),
        Item::Union(item) => {
            let fields = Fields::Named(item.fields.clone());
            if let Fields::Named(fields) = public_fields(&fields, &item.generics) {
                item.fields = fields;
            }
        }
        _ => {}
    }
    let mut cleaner = Cleaner::default();
    cleaner.visit_item_mut(&mut item);
    if mentions_unstable_type(item.to_token_stream()) {
        let Item::Impl(block) = &mut item else { return None };
        if mentions_unstable_type(block.self_ty.to_token_stream())
            || block.trait_.as_ref().is_some_and(|(path, _)| mentions_unstable_type(path.to_token_stream()))
        {
            return None;
        }
        block.items.retain(|item| !mentions_unstable_type(item.to_token_stream()));
    }
    Some(item)
}

/// `f16` and `f128` are unstable wherever they stand.
fn mentions_unstable_type(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions_unstable_type(group.stream()),
        TokenTree::Ident(name) => name == "f16" || name == "f128",
        _ => false,
    })
}

fn is_kept_inherent_item(item: &ImplItem) -> bool {
    let (vis, attrs) = match item {
        ImplItem::Const(item) => (&item.vis, &item.attrs),
        ImplItem::Fn(item) => (&item.vis, &item.attrs),
        ImplItem::Type(item) => (&item.vis, &item.attrs),
        _ => return false,
    };
    let marks = marks(attrs);
    is_public(vis) && !marks.unstable && !marks.hidden
}

/// A method of a trait's impl has the trait's signature, so only what the trait leaves open is kept.
fn is_kept_trait_impl_item(item: &ImplItem) -> bool {
    matches!(item, ImplItem::Type(_))
}

fn is_kept_trait_item(item: &TraitItem) -> bool {
    match item {
        TraitItem::Fn(item) => {
            let marks = marks(&item.attrs);
            item.default.is_none() || !(marks.unstable || marks.hidden)
        }
        TraitItem::Const(item) => !marks(&item.attrs).unstable,
        TraitItem::Type(_) => true,
        _ => false,
    }
}

/// Public fields as they are. Private ones are summed up in one field `_private: (T, U)` of the type parameters they carry.
fn public_fields(fields: &Fields, generics: &Generics) -> Fields {
    let is_all_public = fields.iter().all(|field| is_public(&field.vis));
    if is_all_public {
        return fields.clone();
    }
    let mut named = Vec::new();
    let mut private = TokenStream::new();
    for (idx, field) in fields.iter().enumerate() {
        if is_public(&field.vis) && !marks(&field.attrs).unstable {
            let mut field = field.clone();
            if field.ident.is_none() {
                field.ident = Some(Ident::new(&format!("_{idx}"), Span::call_site()));
                field.colon_token = Some(Default::default());
            }
            named.push(field);
        } else {
            private.extend(field.ty.to_token_stream());
        }
    }
    let mentioned = idents(private);
    let allocators = allocators(generics);
    let carried: Vec<&Ident> = generics
        .type_params()
        .map(|param| &param.ident)
        .filter(|name| mentioned.contains(&name.to_string()) && !allocators.contains(&name.to_string()))
        .collect();
    let summary: Option<syn::FieldsNamed> = match carried.as_slice() {
        [] => None,
        names => Some(parse_quote!({ _private: (#(#names,)*) })),
    };
    let named: Punctuated<_, Token![,]> =
        named.into_iter().chain(summary.into_iter().flat_map(|fields| fields.named)).collect();
    Fields::Named(syn::FieldsNamed { brace_token: Default::default(), named })
}

pub fn idents(tokens: TokenStream) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => names.extend(idents(group.stream())),
            TokenTree::Ident(name) => {
                names.insert(name.to_string());
            }
            _ => {}
        }
    }
    names
}

/// Removes allocator parameters, attributes, bounds without meaning to a reader of types, and all of a function but its signature.
#[derive(Default)]
struct Cleaner {
    /// Names of allocator parameters in scope, innermost last.
    allocators: Vec<BTreeSet<String>>,
}

impl Cleaner {
    fn enter(&mut self, generics: &mut Generics) {
        let removed = allocators(generics);
        let params = std::mem::take(&mut generics.params);
        generics.params = params
            .into_iter()
            .filter(|param| !matches!(param, GenericParam::Type(param) if removed.contains(&param.ident.to_string())))
            .collect();
        if generics.params.is_empty() {
            generics.lt_token = None;
            generics.gt_token = None;
        }
        self.allocators.push(removed);
        if let Some(clause) = &mut generics.where_clause {
            let predicates = std::mem::take(&mut clause.predicates);
            clause.predicates = predicates
                .into_iter()
                .filter_map(|mut predicate| {
                    if let WherePredicate::Type(predicate) = &mut predicate {
                        if self.is_allocator(&predicate.bounded_ty) {
                            return None;
                        }
                        predicate.bounds = kept_bounds(&predicate.bounds, true);
                        if predicate.bounds.is_empty() {
                            return None;
                        }
                    }
                    Some(predicate)
                })
                .collect();
            if clause.predicates.is_empty() {
                generics.where_clause = None;
            }
        }
    }

    fn leave(&mut self) {
        self.allocators.pop();
    }

    fn is_allocator(&self, ty: &Type) -> bool {
        if is_named(ty, "Global") {
            return true;
        }
        self.allocators.iter().flatten().any(|name| is_named(ty, name))
    }
}

/// The parameters of an item that stand for an allocator.
fn allocators(generics: &Generics) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for param in generics.type_params() {
        let bounds_say = param.bounds.iter().any(is_allocator_bound);
        let default_says = param.default.as_ref().is_some_and(|(_, ty)| is_named(ty, "Global"));
        let clause_says = generics.where_clause.iter().flat_map(|clause| &clause.predicates).any(|predicate| {
            matches!(predicate, WherePredicate::Type(predicate)
                if is_named(&predicate.bounded_ty, &param.ident.to_string()) && predicate.bounds.iter().any(is_allocator_bound))
        });
        if bounds_say || default_says || clause_says {
            names.insert(param.ident.to_string());
        }
    }
    names
}

fn is_allocator_bound(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(bound) if bound.path.segments.last().is_some_and(|last| last.ident == "Allocator"))
}

fn is_named(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.qself.is_none() && path.path.is_ident(name))
}

/// `<u8 as Add<u8>>::Output` is `u8`: arithmetic of numbers gives what it was given.
fn operator_result(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let Type::Path(operand) = &*path.qself.as_ref()?.ty else { return None };
    let name = operand.path.segments.last()?.ident.to_string();
    let is_number = matches!(
        name.as_str(),
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "f32" | "f64" | "bool"
    ) || matches!(name.as_str(), "Wrapping" | "Saturating");
    (is_number && path.path.segments.last()?.ident == "Output").then(|| Type::Path(operand.clone()))
}

/// Bounds that say something about a type: `Destruct` speaks of const evaluation; `MetaSized` and `PointeeSized` are `?Sized`
/// where a `Sized` would be implied.
fn kept_bounds(bounds: &Punctuated<TypeParamBound, Token![+]>, sized_is_implied: bool) -> Punctuated<TypeParamBound, Token![+]> {
    let mut kept = Punctuated::new();
    for bound in bounds {
        let TypeParamBound::Trait(of) = bound else {
            kept.push(bound.clone());
            continue;
        };
        let name = of.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            "Destruct" | "Freeze" | "Sealed" | "Tuple" => {}
            "MetaSized" | "PointeeSized" if sized_is_implied => kept.push(parse_quote!(?Sized)),
            "MetaSized" | "PointeeSized" => {}
            _ => kept.push(bound.clone()),
        }
    }
    kept
}

macro_rules! in_scope {
    ($($visit:ident $node:ident),* $(,)?) => {
        $(fn $visit(&mut self, node: &mut syn::$node) {
            self.enter(&mut node.generics);
            visit_mut::$visit(self, node);
            self.leave();
        })*
    };
}

impl VisitMut for Cleaner {
    in_scope!(
        visit_item_impl_mut ItemImpl,
        visit_item_struct_mut ItemStruct,
        visit_item_enum_mut ItemEnum,
        visit_item_union_mut ItemUnion,
        visit_item_type_mut ItemType,
    );

    fn visit_item_trait_mut(&mut self, node: &mut syn::ItemTrait) {
        self.enter(&mut node.generics);
        node.modifiers.auto_token = None;
        node.unsafety = None;
        node.supertraits = kept_bounds(&node.supertraits, false);
        if node.supertraits.is_empty() {
            node.colon_token = None;
        }
        visit_mut::visit_item_trait_mut(self, node);
        self.leave();
    }

    fn visit_signature_mut(&mut self, node: &mut Signature) {
        self.enter(&mut node.generics);
        node.constness = None;
        node.abi = None;
        if matches!(node.safety, Safety::Safe(_)) {
            node.safety = Safety::Default;
        }
        visit_mut::visit_signature_mut(self, node);
        self.leave();
    }

    fn visit_impl_item_fn_mut(&mut self, node: &mut syn::ImplItemFn) {
        node.modifiers.defaultness = None;
        visit_mut::visit_impl_item_fn_mut(self, node);
    }

    fn visit_impl_item_type_mut(&mut self, node: &mut syn::ImplItemType) {
        node.modifiers.defaultness = None;
        visit_mut::visit_impl_item_type_mut(self, node);
    }

    fn visit_attributes_mut(&mut self, attrs: &mut Vec<Attribute>) {
        attrs.clear();
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.clear();
    }

    fn visit_visibility_mut(&mut self, vis: &mut Visibility) {
        if matches!(vis, Visibility::Restricted(_)) {
            *vis = parse_quote!(pub(crate));
        }
    }

    fn visit_fn_arg_mut(&mut self, arg: &mut FnArg) {
        visit_mut::visit_fn_arg_mut(self, arg);
        match arg {
            FnArg::Receiver(receiver) => receiver.mutability = None,
            FnArg::Typed(arg) => {
                *arg.pat = match &*arg.pat {
                    Pat::Ident(name) => {
                        let name = &name.ident;
                        parse_quote!(#name)
                    }
                    _ => parse_quote!(_),
                }
            }
        }
    }

    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Some(operand) = operator_result(ty) {
            *ty = operand;
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_type_param_mut(&mut self, param: &mut syn::TypeParam) {
        param.bounds = kept_bounds(&param.bounds, true);
        if param.bounds.is_empty() {
            param.colon_token = None;
        }
        visit_mut::visit_type_param_mut(self, param);
    }

    fn visit_trait_item_type_mut(&mut self, node: &mut syn::TraitItemType) {
        node.bounds = kept_bounds(&node.bounds, true);
        if node.bounds.is_empty() {
            node.colon_token = None;
        }
        visit_mut::visit_trait_item_type_mut(self, node);
    }

    fn visit_type_impl_trait_mut(&mut self, node: &mut syn::TypeImplTrait) {
        node.bounds = kept_bounds(&node.bounds, true);
        visit_mut::visit_type_impl_trait_mut(self, node);
    }

    fn visit_angle_bracketed_generic_arguments_mut(&mut self, node: &mut AngleBracketedGenericArguments) {
        let args = std::mem::take(&mut node.args);
        node.args = args
            .into_iter()
            .filter(|arg| !matches!(arg, GenericArgument::Type(ty) if self.is_allocator(ty)))
            .collect();
        visit_mut::visit_angle_bracketed_generic_arguments_mut(self, node);
    }

    fn visit_path_segment_mut(&mut self, segment: &mut syn::PathSegment) {
        visit_mut::visit_path_segment_mut(self, segment);
        if matches!(&segment.arguments, PathArguments::AngleBracketed(args) if args.args.is_empty()) {
            segment.arguments = PathArguments::None;
        }
    }
}
