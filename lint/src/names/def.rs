//! Definitions: everything that has a path.

use serde::{Deserialize, Serialize};

use crate::project::{FileId, KrateId};
use crate::syntax::Name;
use crate::syntax::ast::ItemIdx;

/// A definition of some crate: an item, an associated item, a variant, a block with items.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefId {
    pub krate: KrateId,
    pub idx: u32,
}

impl std::fmt::Debug for DefId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.krate.0, self.idx)
    }
}

/// A field of a struct, a union or a variant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FieldId {
    /// The struct, union or variant.
    pub owner: DefId,
    pub idx: u32,
}

#[derive(Clone, Debug)]
pub struct Def {
    pub kind: DefKind,
    /// Empty for impls and blocks.
    pub name: Name,
    /// The module, block, trait, impl or enum it stands in; `None` for a crate's root.
    pub parent: Option<DefId>,
    pub file: FileId,
    /// The item; for a variant its enum's item; `None` for roots and blocks.
    pub item: Option<ItemIdx>,
    /// A variant's position in its enum.
    pub variant: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize)]
pub enum DefKind {
    Mod,
    /// A block that has items in it.
    Block,
    Struct,
    Union,
    Enum,
    Variant,
    Trait,
    TraitAlias,
    Impl,
    /// Also methods and associated functions.
    Fn,
    Const,
    Static,
    /// Also associated types.
    TypeAlias,
    Macro,
    /// `extern "C" { … }` and other containers without a path of their own.
    Transparent,
}
