//! The answers of this room, keyed by definition: what `flow` asks while it follows values.

use consent_policy::entries::Methods;
use consent_policy::grammar::Term;
use rustc_hash::{FxHashMap, FxHashSet};

use std::collections::BTreeMap;

use crate::names::{DefId, FieldId};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::Takes;

/// One tag: one datum.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TagId(pub u32);

/// One use entry of the policy or the catalog.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct UseId(pub u32);

#[derive(Debug, Default)]
pub struct Marks {
    pub tags: Vec<Tag>,
    pub uses: Vec<UseEntry>,
    /// Tagged fields; `None` is `skip`: the field is not the datum of its type's tag either.
    pub fields: FxHashMap<FieldId, Option<TagId>>,
    /// Newtypes and other types that are a datum as a whole.
    pub types: FxHashMap<DefId, TagId>,
    /// Constants and statics that hold a datum.
    pub values: FxHashMap<DefId, TagId>,
    /// Inputs that are data, by function and position in its parameters (the receiver is 0 where there is one).
    pub params: FxHashMap<(DefId, u32), TaggedParts>,
    /// Results that are data; the path says which part.
    pub results: FxHashMap<DefId, TaggedParts>,
    /// What calling this function or macro is: a use. A trait's method holds for all its impls.
    pub calls: FxHashMap<DefId, Vec<UseId>>,
    /// Attribute macros that are uses, by the macro.
    pub attribute_macros: FxHashMap<DefId, AttributeMacro>,
    /// Attribute macros that put their function's arguments to use (`#[instrument]`), by the function that bears them.
    pub instrumented: FxHashMap<DefId, Vec<Instrumented>>,
    /// Purposes of code by function, impl, trait, module; the innermost holds. Asked through [`purpose_of`](super::purpose_of).
    pub code: FxHashMap<DefId, CodePurpose>,
    /// Functions that lower the state of what they return, or of one argument.
    pub deidentifies: FxHashMap<DefId, Deidentifies>,
    /// Tagged columns by table and name, both in lower case.
    pub columns: BTreeMap<(String, String), TagId>,
    /// Functions and macros that take SQL or read a column of a row; none where no column is tagged.
    pub queries: FxHashMap<DefId, Query>,
    /// How the functions that read a column are called, for calls that were not resolved.
    pub column_readers: FxHashSet<Name>,
    /// Types that hold no labels: connections, pools, clients.
    pub handles: FxHashSet<DefId>,
    /// Types whose `Debug`, `Display` and `Serialize` hide what is inside.
    pub hides: FxHashSet<DefId>,
    /// Macros and functions whose result holds what they were given, whatever their signature says.
    pub passes: FxHashMap<DefId, Takes>,
}

/// The parts of a value that are data, by the path into it.
pub type TaggedParts = Vec<(Vec<Step>, TagId)>;

/// A step of a path inside a result or a parameter.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Step {
    /// A named field or a position.
    Field(Name),
    /// The payload of a variant, by the variant's name and position: `Ok`, `Some`.
    Payload(Name, u32),
    /// `v["email"]`
    Key(String),
}

#[derive(Clone, Debug)]
pub struct Tag {
    /// `shop::Customer::email`
    pub path: String,
    /// How messages call it: `email` of `Customer`.
    pub name: String,
    pub category: Term,
    /// `None`: those the policy's `data` and `from` give.
    pub purposes: Option<Vec<Term>>,
    pub never: Vec<Term>,
    pub collected_at: Option<Term>,
    /// The tag, or the tagged item if the tag stands in the policy; a column stands nowhere.
    pub span: Option<Span>,
    /// Where `consent.toml` tags it: file and byte range.
    pub policy: Option<PolicyPlace>,
}

#[derive(Clone, Debug)]
pub struct UseEntry {
    /// `tracing::info!`, `reqwest::RequestBuilder::json`
    pub path: String,
    /// `log.info`; empty where the entry has none: not outgoing.
    pub kind: String,
    /// The entry's own purpose, before `[kinds]`.
    pub purpose: Option<Term>,
    pub recipient: Option<String>,
    /// Which arguments it takes; positions count as in [`Marks::params`].
    pub args: UseArgs,
    pub takes: Option<Takes>,
    /// Its result holds what it was given (a builder).
    pub returns_self: bool,
    /// A trait's method counts only on these types; empty: on all.
    pub on: Vec<DefId>,
    /// How many of a macro's arguments come before those that it takes.
    pub lead: u32,
    /// `[[use]]` of a workspace function: labels taken at the call are not followed into its body.
    pub from_policy: bool,
    /// Where the entry stands: file and byte range, of the policy or of the shipped catalog.
    pub entry: PolicyPlace,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UseArgs {
    /// All, the receiver included if it is not a handle.
    All,
    /// These positions in the parameters, the receiver 0 where there is one.
    Positions(Vec<u32>),
    /// The result of the functions passed as arguments: handlers.
    HandlerResult,
}

/// What an attribute such as `#[tracing::instrument]` records when its function is entered.
#[derive(Clone, Debug)]
pub struct Instrumented {
    pub used: UseId,
    pub span: Span,
    /// Parameters recorded by `Debug`, by position.
    pub params: Vec<u32>,
    /// Records the result: `ret`; the error: `err`.
    pub ret: Option<Takes>,
    pub err: Option<Takes>,
}

/// What an argument of a function or macro says of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Query {
    pub reads: consent_policy::entries::QueryReads,
    /// Counts as in [`Marks::params`]; from 0 for a macro.
    pub arg: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodePurpose {
    pub purpose: Term,
    /// The attribute; none where `[[code]]` says it.
    pub span: Option<Span>,
    /// The entry of `[[code]]`.
    pub entry: Option<PolicyPlace>,
}

/// A place in a policy file: file and byte range.
pub type PolicyPlace = (camino::Utf8PathBuf, u32, u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deidentifies {
    /// `anonymous` ends a label; the states between do not, and are judged by a later clause.
    pub ends: bool,
    /// The parameter changed in place, else the result.
    pub arg: Option<u32>,
}

/// An attribute macro that records its function's arguments, or takes its result as a response.
#[derive(Clone, Debug)]
pub struct AttributeMacro {
    pub used: UseId,
    pub takes_result: bool,
    /// It stands on an impl; these of its functions are meant.
    pub methods: Option<Methods>,
}
