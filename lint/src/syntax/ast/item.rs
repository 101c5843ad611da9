//! Items: what can stand in a module, a block, an impl or a trait.

use serde::{Deserialize, Serialize};

use super::{Attr, BodyIdx, Bound, Generics, ItemIdx, MacroCall, PatId, Path, TypeRef};
use crate::syntax::{Name, Span};

#[derive(Debug, Serialize, Deserialize)]
pub struct Item {
    /// Empty name for impls, uses, macro calls and foreign modules.
    pub name: Option<Name>,
    /// The name's own span, else the item's keyword.
    pub name_span: Span,
    /// The whole item with its attributes.
    pub span: Span,
    pub vis: Visibility,
    pub attrs: Vec<Attr>,
    pub kind: ItemKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    Private,
    Public,
    /// `pub(crate)`, `crate`.
    Crate,
    /// `pub(in a::b)`, `pub(super)`, `pub(self)`.
    In(Vec<Name>),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum ItemKind {
    Fn(Box<FnItem>),
    Struct(Box<StructItem>),
    Enum(Box<EnumItem>),
    Union(Box<StructItem>),
    Trait(Box<TraitItem>),
    TraitAlias {
        generics: Generics,
        bounds: Vec<Bound>,
    },
    Impl(Box<ImplItem>),
    /// Also an associated type: bounds in a trait, `ty` where it is given.
    TypeAlias {
        generics: Generics,
        bounds: Vec<Bound>,
        ty: Option<TypeRef>,
    },
    Const {
        generics: Generics,
        ty: TypeRef,
        body: Option<BodyIdx>,
    },
    Static {
        mutable: bool,
        ty: TypeRef,
        body: Option<BodyIdx>,
    },
    Mod(ModItem),
    /// One `use` item, its tree flattened.
    Use(Vec<UseImport>),
    ExternCrate {
        krate: Name,
        rename: Option<Name>,
    },
    MacroRules(MacroRules),
    /// A macro call, and the items that its tokens are, where they parse as items (`cfg_if!`-like wrappers).
    MacroCall {
        call: MacroCall,
        items: Vec<ItemIdx>,
    },
    ForeignMod(Vec<ItemIdx>),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct FnItem {
    pub generics: Generics,
    pub self_param: Option<SelfParam>,
    /// Without the receiver.
    pub params: Vec<Param>,
    pub ret: Option<TypeRef>,
    pub is_async: bool,
    pub is_const: bool,
    pub is_unsafe: bool,
    /// `None` for required trait methods, foreign functions, and where bodies are not read.
    pub body: Option<BodyIdx>,
    /// A body is written, read or not (a provided trait method).
    pub has_body: bool,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SelfParam {
    pub mutable: bool,
    pub kind: SelfKind,
    pub span: Span,
    pub attrs: Vec<Attr>,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum SelfKind {
    /// `self`
    Value,
    /// `&self`
    Ref,
    /// `&mut self`
    RefMut,
    /// `self: T`
    Typed(TypeRef),
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Param {
    /// In the function's body; absent where there is none that was read.
    pub pat: Option<PatId>,
    /// The name, where the pattern is a plain binding.
    pub name: Option<Name>,
    /// All names the pattern binds, with their spans.
    pub bindings: Vec<(Name, Span)>,
    pub ty: TypeRef,
    pub span: Span,
    pub attrs: Vec<Attr>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct StructItem {
    pub generics: Generics,
    pub fields: Fields,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Fields {
    pub kind: FieldsKind,
    pub fields: Vec<Field>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldsKind {
    Named,
    Tuple,
    Unit,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Field {
    /// `0`, `1` … for positions.
    pub name: Name,
    /// The name's span; for a position the type's.
    pub span: Span,
    pub ty: TypeRef,
    pub vis: Visibility,
    pub attrs: Vec<Attr>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct EnumItem {
    pub generics: Generics,
    pub variants: Vec<Variant>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Variant {
    pub name: Name,
    pub span: Span,
    pub fields: Fields,
    pub attrs: Vec<Attr>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct TraitItem {
    pub generics: Generics,
    pub supertraits: Vec<Bound>,
    pub items: Vec<ItemIdx>,
    pub is_auto: bool,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ImplItem {
    pub generics: Generics,
    pub negative: bool,
    pub trait_path: Option<Path>,
    pub self_ty: TypeRef,
    pub items: Vec<ItemIdx>,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum ModItem {
    Inline(Vec<ItemIdx>),
    /// `mod x;` with the value of `#[path]`, if any.
    OutOfLine {
        path: Option<String>,
    },
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UseImport {
    pub global: bool,
    pub segments: Vec<(Name, Span)>,
    pub kind: UseKind,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UseKind {
    /// `use a::b;` or `use a::b as c;`: bound as this name. A leaf `self` is already taken off.
    Named(Name),
    /// `use a::b as _;`
    Unnamed,
    Glob,
}

/// `macro_rules! name { … }` (or `macro name`): kept as text.
#[derive(Debug, Serialize, Deserialize)]
pub struct MacroRules {
    pub tokens: Span,
    pub exported: bool,
    pub decl_macro: bool,
}
