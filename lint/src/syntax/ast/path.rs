//! Paths, types and generics as written.

use serde::{Deserialize, Serialize};

use super::{Attr, MacroCall};
use crate::syntax::{Name, Span};

/// `a::b::<T>::c`, `::krate::x`, `<T as Trait>::x`. `crate`, `self`, `super`, `Self` are names.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Path {
    pub qself: Option<Box<QSelf>>,
    /// Begins with `::`.
    pub global: bool,
    /// With a `qself` that names a trait, the trait's segments come first.
    pub segments: Vec<Segment>,
    pub span: Span,
}

impl Path {
    /// A path of one name.
    pub fn of_name(name: Name, span: Span) -> Path {
        Path {
            qself: None,
            global: false,
            segments: vec![Segment {
                name,
                span,
                args: None,
            }],
            span,
        }
    }
}

/// `<T>::` or `<T as Trait>::`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct QSelf {
    pub ty: TypeRef,
    /// How many of the path's segments name the trait; 0 without `as`.
    pub trait_len: usize,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Segment {
    pub name: Name,
    pub span: Span,
    pub args: Option<Box<GenericArgs>>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types and consts in order; lifetimes are left out.
    pub args: Vec<GenericArg>,
    /// `Item = T`, `Item: Bound`. For `Fn(A) -> B`: `args` is one tuple, and `Output = B` stands here.
    pub bindings: Vec<Binding>,
    pub parenthesized: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum GenericArg {
    Type(TypeRef),
    Const(ConstArg),
}

/// A const argument or array length, as far as it is understood without evaluating.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ConstArg {
    Int(u128),
    Bool(bool),
    /// A path (a const parameter or a constant).
    Path(Box<Path>),
    Other,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Binding {
    pub name: Name,
    pub args: Option<Box<GenericArgs>>,
    pub kind: BindingKind,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum BindingKind {
    Type(TypeRef),
    Bounds(Vec<Bound>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum TypeRef {
    Path(Path),
    Ref {
        mutable: bool,
        inner: Box<TypeRef>,
    },
    Ptr {
        mutable: bool,
        inner: Box<TypeRef>,
    },
    Slice(Box<TypeRef>),
    Array(Box<TypeRef>, ConstArg),
    Tuple(Vec<TypeRef>),
    Never,
    /// `_`
    Infer,
    Fn {
        params: Vec<TypeRef>,
        ret: Box<TypeRef>,
    },
    Impl(Vec<Bound>),
    Dyn(Vec<Bound>),
    Macro(Box<MacroCall>),
    /// Not understood; the reader has counted it.
    Error,
}

/// A trait bound; lifetimes and `?Sized` are left out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bound {
    pub path: Path,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Generics {
    pub params: Vec<GenericParam>,
    pub wheres: Vec<Where>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GenericParam {
    pub attrs: Vec<Attr>,
    pub name: Name,
    pub span: Span,
    pub kind: GenericParamKind,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum GenericParamKind {
    Type {
        bounds: Vec<Bound>,
        default: Option<TypeRef>,
        /// Without `?Sized`.
        sized: bool,
    },
    Const {
        ty: TypeRef,
        default: Option<ConstArg>,
    },
}

/// `T: A + B` of a where clause.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Where {
    pub ty: TypeRef,
    pub bounds: Vec<Bound>,
}
