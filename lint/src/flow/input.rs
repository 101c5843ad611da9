//! What this room asks of the program and of the policy. Everything here is resolved: no name is
//! ever looked up or guessed in `flow`.

use std::sync::Arc;

use consent_policy::grammar::Term;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::names::{Def, DefId, FieldId};
use crate::project::Span;
use crate::sql::{Answer, Output};
use crate::syntax::Name;
use crate::syntax::ast::{Body, Node, Takes};
use crate::template::{Grammar, Printed};
use crate::types::{Inference, ShownFields, Ty};

/// The program as the flow engine sees it.
pub trait Program: Sync {
    /// What has a body that is analysed (functions, constants, statics), in a fixed order.
    fn bodies(&self) -> &[DefId];
    fn body(&self, def: DefId) -> Option<(&Body, &Inference)>;
    fn def(&self, def: DefId) -> &Def;
    fn path(&self, def: DefId) -> String;
    /// The definition itself, then what it stands in, innermost first. An impl of a trait is
    /// followed by the trait: a purpose on a trait holds for its impls.
    fn enclosing(&self, def: DefId) -> Vec<DefId>;
    fn signature(&self, def: DefId) -> Option<Arc<Signature>>;
    /// The fields of a struct, union or variant, in order.
    fn fields(&self, owner: DefId) -> Arc<Vec<FieldInfo>>;
    /// The variants of an enum.
    fn variants(&self, adt: DefId) -> Arc<Vec<DefId>>;
    /// The impls of a trait's method for the trait's arguments, `Self` first; further ones may be left out.
    /// The one of its type where that is known, else all in reach that have a body here.
    fn impls_of(&self, trait_method: DefId, args: &[Ty]) -> Vec<DefId>;
    /// What showing a value of this type takes.
    fn shown(&self, ty: Ty, takes: Takes) -> Shown;
    /// Whether it is the type of an error that holds nothing of what was given.
    fn is_blank(&self, adt: DefId) -> bool;
    /// Whether it is a type of a dependency that any error becomes, and that shows what it was: `anyhow::Error`.
    fn erases(&self, adt: DefId) -> bool;
    /// What is answered with a value of this type, where an impl says it.
    fn answers(&self, adt: DefId) -> Option<Answers>;
    /// A hand-written `Deref::deref` of the workspace for this type.
    fn deref_fn(&self, ty: Ty) -> Option<DefId>;
    /// The hand-written `Drop::drop` of a type.
    fn drop_fn(&self, adt: DefId) -> Option<DefId>;
    /// `<T as IntoIterator>::Item` in terms of the type's own parameters, or of `Iterator`.
    fn item_of(&self, adt: DefId) -> Option<Ty>;
    /// Whether an impl of this type is written by a macro that hands all calls on to the type's parts.
    fn delegates(&self, adt: DefId) -> bool;
    /// Whether a field has an attribute of this name.
    fn has_attribute(&self, field: FieldId, name: Name) -> bool;
    /// Whether a value of the type may have one of its type argument at this position in it.
    fn holds(&self, adt: DefId, arg: usize) -> bool;
    /// What a future of this type gives, by the type's own impl and in its parameters.
    fn output_of(&self, adt: DefId) -> Option<Ty>;
    /// Parameters of a type that yield the same items as it does, beside the one that its item type names:
    /// `Chain<A, B>` where `B: Iterator<Item = A::Item>`.
    fn also_yielding(&self, adt: DefId) -> Arc<[u32]>;
    /// Arguments whose futures give the same as the type's own, besides.
    fn also_giving(&self, adt: DefId) -> Arc<[u32]>;
    /// `<T as IntoIterator>::Item`, where the bounds of `owner` hold; unknown where that is not known.
    fn item_type(&self, owner: DefId, ty: Ty) -> Ty;
    /// Whether a type parameter of a function stands for connections, by its bounds.
    fn is_connection(&self, owner: DefId, param: Ty) -> bool;
    /// What a future of this type gives; unknown for what is none.
    fn output_type(&self, owner: DefId, ty: Ty) -> Ty;
    /// Whether the crate of this definition is of the workspace.
    fn is_local(&self, def: DefId) -> bool;
    /// What a function without a body does beyond its signature.
    fn quirk(&self, def: DefId) -> Quirk;
    /// Whether it is of `core`, `alloc` or `std`.
    fn is_std(&self, def: DefId) -> bool;
    /// Whether a function of `core` or `alloc`: of constants it makes a constant.
    fn is_pure(&self, def: DefId) -> bool;
    /// Whether the result of a macro holds what it was given: not so if the macro is a use.
    fn gives_back(&self, mac: DefId) -> bool;
    fn well_known(&self) -> &WellKnown;
    /// Whether nothing but tests or `main` itself runs this function first.
    fn is_main(&self, def: DefId) -> bool;
    /// The column that a field of a record is filled from, by attributes or its name; none for a field that is
    /// filled from several (`#[sqlx(flatten)]`).
    fn column(&self, field: FieldId) -> Option<Name>;
    /// What a field is called in what its struct is serialized to; none where its parts stand in its place
    /// (`#[serde(flatten)]`).
    fn serialized_name(&self, field: FieldId) -> Option<Name>;
    /// Whether it may be read under other names, or by other code.
    fn is_read_otherwise(&self, field: FieldId) -> bool;
    /// How a type is written and read.
    fn form(&self, adt: DefId) -> crate::marks::Form;
    /// Whether texts are looked at: columns are tagged.
    fn wants_texts(&self) -> bool;
    /// The columns that a query of this type selects, where the bounds of `owner` hold; none where its type does not say it.
    fn selection(&self, owner: DefId, ty: Ty) -> Option<Arc<Answer>>;
    /// The fields by which a record of a table is identified; none where that is not known.
    fn key_of(&self, adt: DefId) -> Arc<[FieldId]>;
    /// The table that a struct is a record of, where its attributes or derives say so.
    fn table(&self, adt: DefId) -> Option<Name>;
    /// The table and column to which an expression of this type gives a value: `users::email.eq("…")`.
    fn assigned(&self, owner: DefId, ty: Ty) -> Option<(Name, Name)>;
    /// The table and column that a field of a record is written to.
    fn written_column(&self, field: FieldId) -> Option<(Name, Name)>;
    /// The columns that an expression names, by variants of an enum that has a table's columns.
    fn columns_named(&self, owner: DefId, expr: crate::syntax::ast::ExprId) -> Vec<Output>;
    /// What an argument of a macro says of a query.
    fn query(&self, mac: DefId) -> Option<crate::marks::Query>;
    /// What the template of this name, of the package that a body is of or of its workspace, prints of what it is given.
    fn template(&self, owner: DefId, grammar: Grammar, name: &str) -> Arc<Printed>;
    /// Likewise a template with this text.
    fn template_text(&self, owner: DefId, grammar: Grammar, text: &str) -> Arc<Printed>;
    /// The text that an expression of a body is literally.
    fn literal(&self, owner: DefId, expr: crate::syntax::ast::ExprId) -> Option<Name>;
    /// The text of a file that a macro in this body names, below the folder of the package.
    fn file_text(&self, owner: DefId, path: &str) -> Option<Arc<str>>;
}

/// A field of a struct, a union or a variant, its type in terms of the owner's parameters.
#[derive(Clone, Debug)]
pub struct FieldInfo {
    pub id: FieldId,
    pub name: Name,
    pub ty: Ty,
}

/// A function's type: parameters are [`TyKind::Param`](crate::types::TyKind), the receiver first.
#[derive(Clone, Debug)]
pub struct Signature {
    pub params: Vec<Ty>,
    pub names: Vec<Option<Name>>,
    pub ret: Ty,
    pub has_self: bool,
    /// Generic parameters that are called: `F: FnOnce(A) -> R`.
    pub callables: Vec<Callable>,
    /// `I: IntoIterator<Item = T>`, `I: Iterator<Item = T>`; the item where it is given.
    pub iterables: Vec<(u32, Option<Ty>)>,
    /// `B: FromIterator<T>`, `Sum<T>`, `Extend<T>`: built of this.
    pub collects: Vec<(u32, Ty)>,
    /// `T: Display` and its like: all that the function can take of a `T`.
    pub shows: Vec<(u32, Takes)>,
    /// `T: Deserialize`: made of what is read, by names.
    pub reads: Vec<u32>,
    /// Positions of `&T` of which nothing is asked: the function can do nothing with it but hand it on.
    pub sealed: Vec<usize>,
}

#[derive(Clone, Debug)]
pub struct Callable {
    pub param: u32,
    pub inputs: Vec<Ty>,
    pub output: Ty,
}

/// What `Display`, `Debug` or `Serialize` of a type takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// These fields, each in this way (derived).
    Fields(ShownFields),
    /// What this body writes to its second parameter.
    Body(DefId),
    /// What this body gives.
    Answer(DefId),
    /// What the type's template prints.
    Printed(Arc<Printed>),
    /// Nothing.
    Hidden,
    /// As its contents are shown: containers, references, primitives.
    Contents,
    /// Not known: all of it.
    Unknown,
}

/// What of a value is in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// What this method gives of it.
    Body(DefId),
    Shown(Takes),
}

/// Flow that a signature does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Quirk {
    /// Its `&mut` parameter is empty afterwards, or holds only what it was given: `clear`, `take`, `replace`.
    pub overwrites: bool,
    /// As `overwrites`, if the range it is given is `..`: `drain`.
    pub empties: bool,
    /// What its last parameter holds goes over to the first: `append`.
    pub moves: bool,
    /// What it is given stays in its `&self`: atomics.
    pub keeps: bool,
    /// Its result is what stood in its first parameter before, and nothing that it was given.
    pub gives_old: bool,
    /// What stands under the key that it is given is gone afterwards.
    pub removes: bool,
    /// Its result is the same for everyone who gives it the same constants: `String::new`, `Default`.
    pub constant: bool,
    /// Its result does not hold what it was given.
    pub stops: bool,
    /// Its result is made of the first argument, which is only compared with the others: `difference`.
    pub selects: bool,
    /// Of a record that is its first argument it takes what identifies it.
    pub identifies: bool,
    /// What it is given, or its result, is in a store that all functions see.
    pub meets: Option<Meeting>,
    /// Its result is what a framework gives a parameter of that type.
    pub extracts: bool,
    /// The argument that errors of it, and of what is made of its result, quote.
    pub quotes: Option<u8>,
    /// Of a record only the fields with this attribute.
    pub quotes_fields: Option<Name>,
    /// The error that it gives tells the context that it was given; what it was before, where it is asked for causes.
    pub adds_context: bool,
    /// It gives the causes of the error that it is called of.
    pub gives_causes: bool,
    /// What it has to do with templates.
    pub template: Option<TemplateCall>,
}

/// A call that fills a template. Positions count from 0, the receiver first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TemplateCall {
    pub grammar: Grammar,
    pub which: Which,
    /// What the template is given.
    pub data: u8,
    /// What is written to, where that is not the result.
    pub into: Option<u8>,
}

/// Which template it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// That of the type of what it is given.
    Own,
    /// This argument is its name.
    Name(u8),
    /// This argument is its text.
    Text(u8),
    /// That whose name, given by this argument, is asked for here and filled elsewhere.
    Find(u8),
    /// That which was found.
    Found,
    /// The name in the first argument is given to the text in the second.
    Adds(u8, u8),
    /// What a template will be given has the second argument under the name in the first.
    Sets(u8, u8),
    /// This argument, by its parts' names, is what a template will be given.
    Tree(u8),
    /// The result is this argument.
    Same(u8),
    /// The result is made of the elements of this argument.
    Elements(u8),
}

/// A call that puts a value into a store, or gets one that was put in at the same type or under the same key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub store: u8,
    pub by_key: bool,
    pub what: Meets,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meets {
    Puts,
    /// Only where what it is given is of a type that stands for another: `Extension(user)`.
    PutsHeld,
    Gets,
}

/// The definitions that the language gives a meaning to.
#[derive(Clone, Debug, Default)]
pub struct WellKnown {
    /// A value of these is its only content: `Box`, `Rc`, `Arc`, `Pin`, `Cow` …
    pub transparent: FxHashSet<DefId>,
    /// Shared pointers: their clones name the same place.
    pub shared: FxHashSet<DefId>,
    /// `Future::poll`
    pub poll: Option<DefId>,
    /// `Clone::clone`
    pub clone: Option<DefId>,
    /// `String`, `OsString`: text without parts.
    pub text: FxHashSet<DefId>,
    /// Durations, times of the clock and the like, which nobody writes down.
    pub numbers: FxHashSet<DefId>,
    /// `core::cmp::Ordering`
    pub ordering: Option<DefId>,
    /// `Iterator::next`
    pub next: Option<DefId>,
    /// `ToString::to_string`
    pub to_string: Option<DefId>,
    /// `Into::into` by `From::from`, `TryInto::try_into` by `TryFrom::try_from`, `str::parse` by
    /// `FromStr::from_str`: calls that an impl of the target type answers.
    pub conversions: FxHashMap<DefId, DefId>,
    /// `collect` by `FromIterator::from_iter`, `sum` by `Sum::sum`: likewise, the target type itself.
    pub builders: FxHashMap<DefId, DefId>,
    /// What holds its arguments by value whatever it was made from: `Option`, `Result`, `Vec` …
    pub owners: FxHashSet<DefId>,
    /// `Iterator::Item`, `IntoIterator::Item`, `Stream::Item`.
    pub items: FxHashSet<DefId>,
    /// `Future::Output`
    pub output: Option<DefId>,
    /// `TryFuture::Ok`, `TryStream::Error`: whether of what is yielded, and which side of that result.
    pub tried: FxHashMap<DefId, (bool, u32)>,
    /// Traits whose `Item` is yielded later: `Stream`.
    pub streams: Vec<DefId>,
    /// Through these, many may write the same value: locks, cells, channels.
    pub shares: FxHashSet<DefId>,
    /// What holds one value, behind its first argument: locks, cells, `Option`.
    pub single: FxHashSet<DefId>,
    /// A value of these stands for what was put into a store at its argument's type: `State<T>`.
    pub holders: FxHashMap<DefId, u8>,
    /// Maps: the first argument is the key, the second the value.
    pub keyed: FxHashSet<DefId>,
    /// Values that may be maps of their own kind: JSON.
    pub nested: FxHashSet<DefId>,
    /// `Display::fmt` and its like: what showing takes goes into the second argument.
    pub shown: FxHashMap<DefId, Takes>,
    /// What is written to them goes on to what they are given: `BufWriter`.
    pub writers: FxHashSet<DefId>,
    /// `IntoResponse::into_response` and its like: what is answered with a value is what these give of it, and how it is
    /// shown by an impl that has none of its own.
    pub answering: Vec<(DefId, Option<Takes>)>,
    /// `FromRequest::from_request` and its like: a framework gives whoever has a parameter of a type what these of the
    /// type's impl give.
    pub extracting: FxHashSet<DefId>,
    /// `core::ops::RangeFull`
    pub range_full: Option<DefId>,
}

/// What is asked besides the flows into uses. Each costs, so nothing is by default.
#[derive(Debug, Default)]
pub struct Wanted {
    /// Which data calls and macros take that are not understood.
    pub lost: bool,
    /// Which data arrives at these expressions and patterns, by the owner of their body.
    pub nodes: FxHashMap<DefId, FxHashSet<Node>>,
}

/// What the policy says about purposes.
pub trait Policy: Sync {
    /// The purpose of a use by its kind, `[kinds]` and the shipped defaults.
    fn kind_purpose(&self, kind: &str) -> KindPurpose;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindPurpose {
    Purpose(Term),
    /// That of the code around it.
    Inherit,
    /// Fine if any purpose is consented.
    Any,
    /// Not a use.
    Ignore,
}

/// A range with a note, as findings show it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlowStep {
    pub span: Span,
    /// Reads as a sentence: "`email` is read".
    pub note: String,
}
