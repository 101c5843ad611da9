//! The generic parameters of a definition, and where their names lead.

use std::sync::Arc;

use super::{Ty, TyKind, Types, Tys};
use crate::names::{DefId, DefKind};
use crate::syntax::Name;
use crate::syntax::ast::{
    BindingKind, Bound, ConstArg, FnItem, GenericArg, GenericArgs, GenericParamKind,
    Generics as AstGenerics, ItemKind, TypeRef, Where,
};

/// A definition's parameters, its parents' first. A trait's `Self` is 0; each `impl Trait` in a
/// parameter is one more, at the end.
#[derive(Debug, Default)]
pub struct Generics {
    pub params: Vec<Param>,
    /// How many belong to the parents.
    pub n_parent: usize,
}

#[derive(Debug, Clone)]
pub struct Param {
    pub name: Name,
    pub is_const: bool,
    pub has_default: bool,
    /// It stands for types of a known size only.
    pub sized: bool,
    /// Whose parameter it is and its position in that item's own list; `None` for `Self` and `impl Trait`.
    pub own: Option<(DefId, u32)>,
}

impl Generics {
    pub fn find(&self, name: Name) -> Option<usize> {
        self.params.iter().rposition(|p| p.name == name)
    }

    /// Each parameter standing for itself.
    pub fn identity(&self) -> Tys {
        let list: Vec<Ty> = self
            .params
            .iter()
            .enumerate()
            .map(|(i, p)| {
                Ty::new(TyKind::Param {
                    idx: i as u32,
                    name: p.name,
                })
            })
            .collect();
        Tys::new(&list)
    }
}

/// All `impl Trait`s of a function's parameters, in order.
pub fn impl_params(item: &FnItem) -> Vec<&[Bound]> {
    let mut found = Vec::new();
    for param in &item.params {
        impls_in(&param.ty, &mut found);
    }
    found
}

fn impls_in<'a>(ty: &'a TypeRef, found: &mut Vec<&'a [Bound]>) {
    match ty {
        TypeRef::Impl(bounds) => {
            found.push(bounds);
            for bound in bounds {
                for segment in &bound.path.segments {
                    impls_in_args(segment.args.as_deref(), found);
                }
            }
        }
        TypeRef::Ref { inner, .. }
        | TypeRef::Ptr { inner, .. }
        | TypeRef::Slice(inner)
        | TypeRef::Array(inner, _) => {
            impls_in(inner, found);
        }
        TypeRef::Tuple(list) => list.iter().for_each(|t| impls_in(t, found)),
        TypeRef::Path(path) => {
            for segment in &path.segments {
                impls_in_args(segment.args.as_deref(), found);
            }
        }
        _ => {}
    }
}

fn impls_in_args<'a>(args: Option<&'a GenericArgs>, found: &mut Vec<&'a [Bound]>) {
    for arg in args.into_iter().flat_map(|a| &a.args) {
        if let GenericArg::Type(ty) = arg {
            impls_in(ty, found);
        }
    }
    for binding in args.into_iter().flat_map(|a| &a.bindings) {
        if let BindingKind::Type(ty) = &binding.kind {
            impls_in(ty, found);
        }
    }
}

/// The `impl Trait`s of a type, in order.
pub fn impls_of_type(ty: &TypeRef) -> Vec<&[Bound]> {
    let mut found = Vec::new();
    impls_in(ty, &mut found);
    found
}

impl Types<'_> {
    /// The generics as written on a definition itself.
    pub fn ast_generics(&self, def: DefId) -> Option<&AstGenerics> {
        match &self.program.item(def)?.kind {
            ItemKind::Fn(it) => Some(&it.generics),
            ItemKind::Struct(it) | ItemKind::Union(it) => Some(&it.generics),
            ItemKind::Enum(it) => Some(&it.generics),
            ItemKind::Trait(it) => Some(&it.generics),
            ItemKind::Impl(it) => Some(&it.generics),
            ItemKind::TypeAlias { generics, .. }
            | ItemKind::TraitAlias { generics, .. }
            | ItemKind::Const { generics, .. } => Some(generics),
            _ => None,
        }
    }

    pub fn generics(&self, def: DefId) -> Arc<Generics> {
        self.caches
            .generics
            .get_or(def, || Arc::new(self.compute_generics(def)))
    }

    /// The definition whose parameters `def` sees beside its own: its impl, trait or enum.
    pub fn generic_parent(&self, def: DefId) -> Option<DefId> {
        let d = self.program.def(def);
        let parent = d.parent?;
        match self.program.def(parent).kind {
            DefKind::Impl | DefKind::Trait => Some(parent),
            DefKind::Enum if d.kind == DefKind::Variant => Some(parent),
            _ => None,
        }
    }

    fn compute_generics(&self, def: DefId) -> Generics {
        let d = self.program.def(def);
        if d.kind == DefKind::Variant {
            let parent = self.generics(d.parent.expect("a variant stands in an enum"));
            return Generics {
                params: parent.params.clone(),
                n_parent: parent.params.len(),
            };
        }
        let mut params = self
            .generic_parent(def)
            .map_or_else(Vec::new, |p| self.generics(p).params.clone());
        let n_parent = params.len();
        if matches!(d.kind, DefKind::Trait | DefKind::TraitAlias) {
            params.push(Param {
                name: Name::new("Self"),
                is_const: false,
                has_default: false,
                sized: false,
                own: None,
            });
        }
        for (i, param) in self
            .ast_generics(def)
            .into_iter()
            .flat_map(|g| &g.params)
            .enumerate()
        {
            if self.program.is_off(def.krate, &param.attrs) {
                continue;
            }
            let (is_const, has_default, sized) = match &param.kind {
                GenericParamKind::Type { default, sized, .. } => (false, default.is_some(), *sized),
                GenericParamKind::Const { default, .. } => (true, default.is_some(), false),
            };
            params.push(Param {
                name: param.name,
                is_const,
                has_default,
                sized,
                own: Some((def, i as u32)),
            });
        }
        if let Some(ItemKind::Fn(it)) = self.program.item(def).map(|i| &i.kind) {
            for i in 0..impl_params(it).len() {
                params.push(Param {
                    name: Name::new(&format!("impl#{i}")),
                    is_const: false,
                    has_default: false,
                    sized: false,
                    own: None,
                });
            }
        }
        Generics { params, n_parent }
    }

    /// The bounds written on a parameter of `def` or its parents, in `<…>` and in where clauses.
    pub fn written_bounds(&self, def: DefId, param: Name) -> Vec<(DefId, &Bound)> {
        let mut found = Vec::new();
        let mut at = Some(def);
        while let Some(id) = at {
            if let Some(generics) = self.ast_generics(id) {
                for p in generics.params.iter().filter(|p| p.name == param) {
                    if let GenericParamKind::Type { bounds, .. } = &p.kind {
                        found.extend(bounds.iter().map(|b| (id, b)));
                    }
                }
                for Where { ty, bounds } in &generics.wheres {
                    if let TypeRef::Path(path) = ty
                        && path.qself.is_none()
                        && let [one] = path.segments.as_slice()
                        && one.name == param
                    {
                        found.extend(bounds.iter().map(|b| (id, b)));
                    }
                }
            }
            if param == "Self"
                && let Some(ItemKind::Trait(it)) = self.program.item(id).map(|i| &i.kind)
            {
                found.extend(it.supertraits.iter().map(|b| (id, b)));
            }
            at = self.generic_parent(id);
        }
        found
    }

    pub fn const_arg(&self, arg: &ConstArg, generics: &Generics) -> Ty {
        match arg {
            ConstArg::Int(value) => Ty::new(TyKind::ConstInt(*value)),
            ConstArg::Bool(value) => Ty::new(TyKind::ConstInt(u128::from(*value))),
            ConstArg::Path(path) => match path.segments.as_slice() {
                [one] => match generics.find(one.name) {
                    Some(idx) => Ty::new(TyKind::Param {
                        idx: idx as u32,
                        name: one.name,
                    }),
                    None => Ty::new(TyKind::ConstUnknown),
                },
                _ => Ty::new(TyKind::ConstUnknown),
            },
            ConstArg::Other => Ty::new(TyKind::ConstUnknown),
        }
    }
}
