//! The trees that leave this room: owned, `Send`, every node with its span. What enters is a
//! file's text; what leaves is a [`FileTree`]. No `syn` type and no token stream is ever stored:
//! macro calls and attributes are kept as ranges of the text they stand in.

mod append;
mod body;
mod item;
mod path;

pub use body::*;
pub use item::*;
pub use path::*;

use serde::{Deserialize, Serialize};

use crate::project::{FileId, Span};

/// Everything written in one file.
#[derive(Debug, Default)]
pub struct FileTree {
    pub file: FileId,
    /// All items of the file, nested ones and associated ones included.
    pub items: Vec<Item>,
    /// The items at the top of the file, in order.
    pub roots: Vec<ItemIdx>,
    /// Inner attributes of the file (`#![…]`).
    pub attrs: Vec<Attr>,
    /// Blocks that contain items.
    pub scopes: Vec<Scope>,
    pub bodies: Vec<Body>,
}

macro_rules! idx {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub struct $name(pub u32);
        impl $name {
            pub fn idx(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}
idx! {
    /// Into [`FileTree::items`].
    ItemIdx,
    /// Into [`FileTree::scopes`].
    ScopeIdx,
    /// Into [`FileTree::bodies`].
    BodyIdx,
    /// Into [`Body::exprs`].
    ExprId,
    /// Into [`Body::pats`].
    PatId,
}

/// A block with items in it: an anonymous module.
#[derive(Debug)]
pub struct Scope {
    /// The body whose block this is.
    pub body: BodyIdx,
    /// The next scope outward in the same body.
    pub parent: Option<ScopeIdx>,
    pub items: Vec<ItemIdx>,
}

/// An attribute; `cfg_attr` is read through, so the inner attributes appear in its place.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attr {
    /// `tracing::instrument` as `["tracing", "instrument"]`.
    pub path: Vec<super::Name>,
    pub args: AttrArgs,
    /// From the path to the end of the arguments.
    pub span: Span,
}

/// The range of an attribute's arguments in the text.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum AttrArgs {
    /// `#[path]`
    None,
    /// `#[path(…)]`: what stands between the delimiters.
    List(Span),
    /// `#[path = …]`: what stands after the `=`.
    Value(Span),
}

/// A call of a macro; which macro it is and how its tokens read is decided later, by `names`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroCall {
    pub path: Path,
    /// What stands between the delimiters.
    pub tokens: Span,
    /// From the path to the closing delimiter.
    pub span: Span,
}

impl Attr {
    /// Whether the path is this one word.
    pub fn is(&self, word: &str) -> bool {
        matches!(self.path.as_slice(), [one] if *one == word)
    }
}
