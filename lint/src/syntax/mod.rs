//! What is written. A file's text enters; an owned, `Send`, spanned tree leaves, and a list of what
//! could not be read. `syn` parses, and each file is lowered in the task that parsed it: no `syn`
//! type leaves that function. Macro calls and attributes stay as ranges of the text; once `names`
//! has said which macro a call is, the readers here (`read/`) turn the range into expressions.
//!
//! Never here: a macro's name deciding anything, a policy, the file system beyond a text handed in.

pub mod ast;
mod depth;
pub mod expand;
mod item_macros;
mod lower;
mod name;
pub mod read;
pub(crate) mod scan;
mod skim;
pub mod store;

pub use crate::project::{FileId, LineCol, LineIndex, Span};
pub use depth::STACK_SIZE;
pub use item_macros::{NOT_CFG, is_cfg_chain, open_item_macros};
pub use lower::{
    FieldShape, FieldsShape, FnShape, ImplShape, ParseOptions, Problem, Shape, ShapeKind,
    VariantShape, parse_file, parse_items, read_shape,
};
pub use name::Name;
