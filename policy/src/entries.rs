//! What policies and catalogs say about code: the developers' half of `consent.toml`, and all of a catalog.

use jiff::civil::Date;

use crate::CodePath;
use crate::files::{Span, Spanned};
use crate::grammar::{State, Term};

/// Everything said about code by one policy, or by one file of the catalog.
#[derive(Debug, Clone, Default)]
pub struct Entries {
    pub data: Vec<DataEntry>,
    pub code: Vec<CodeEntry>,
    pub uses: Vec<UseEntry>,
    pub guards: Vec<GuardEntry>,
    pub deidentify: Vec<DeidentifyEntry>,
    /// Functions and macros that take SQL, or read a column of a row.
    pub queries: Vec<QueryEntry>,
    /// Types that hold no labels: connection, pool, transaction, client. Catalog only.
    pub handles: Vec<PathEntry>,
    /// Wrappers whose `Debug`, `Display` and `Serialize` hide what they hold. Catalog only.
    pub hides: Vec<PathEntry>,
    /// Functions and macros whose arguments are in their result, or in one of them. Catalog only.
    pub passes: Vec<PassEntry>,
    /// Attribute macros that make the function they stand on a use. Catalog only.
    pub attributes: Vec<AttributeEntry>,
}

/// `[[data]]`: a tag on what cannot be annotated.
#[derive(Debug, Clone)]
pub struct DataEntry {
    pub span: Span,
    pub at: DataPlace,
    pub mark: DataMark,
}

/// Where a `[[data]]` or `[[guard]]` entry points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DataPlace {
    Path(Spanned<CodePath>),
    Column(Spanned<Column>),
}

/// A column of a database: `users.email`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Column {
    pub table: String,
    pub column: String,
}

/// What a `[[data]]` entry says; the same as `#[pii(…)]`.
#[derive(Debug, Clone)]
pub enum DataMark {
    /// At least one of the two: a person's choice can itself be personal data.
    Marked {
        tag: Option<Box<TagEntry>>,
        choice: Option<ChoiceEntry>,
    },
    /// Not personal data.
    Skip { reason: Option<Spanned<String>> },
}

/// `guard = "…"` of a `[[data]]` entry: a flag that holds the person's choice.
#[derive(Debug, Clone)]
pub struct ChoiceEntry {
    pub purpose: Spanned<Term>,
    /// Whether `true` means no: `unsubscribed`.
    pub refuses: bool,
}

/// The tag of a `[[data]]` entry.
#[derive(Debug, Clone)]
pub struct TagEntry {
    pub category: Spanned<Term>,
    /// None: those of the policy that cover the category.
    pub purposes: Option<Spanned<Vec<Spanned<Term>>>>,
    pub never: Vec<Spanned<Term>>,
    pub subject: Option<Spanned<Term>>,
    pub collected_at: Option<Spanned<Term>>,
    pub state: Option<Spanned<State>>,
    pub reason: Option<Spanned<String>>,
}

/// `[[code]]`: a purpose given from outside.
#[derive(Debug, Clone)]
pub struct CodeEntry {
    pub span: Span,
    pub path: Spanned<CodePath>,
    pub purpose: Spanned<Term>,
}

/// `[[use]]`: a call that puts data to work.
#[derive(Debug, Clone)]
pub struct UseEntry {
    pub span: Span,
    pub path: Spanned<CodePath>,
    pub kind: Option<Spanned<Term>>,
    pub purpose: Option<Spanned<Term>>,
    pub recipient: Option<Spanned<Term>>,
    pub at_most: Option<Spanned<State>>,
    /// The arguments taken; none: all of them.
    pub args: Option<Vec<Spanned<Arg>>>,
    pub takes: Option<Spanned<Takes>>,
    pub returns: Returns,
    /// How the macro reads its arguments; always present for a macro of the catalog.
    pub reads: Option<Spanned<Reads>>,
    /// The arguments of a macro that come before those it reads so, such as the destination of `write!`.
    pub lead: u32,
    /// The types to which a trait's method is limited; empty: any.
    pub on: Vec<Spanned<CodePath>>,
}

/// An argument of a call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arg {
    pub place: ArgPlace,
    /// Written with `()`: the result of the function passed there, not the function.
    pub result: bool,
}

/// Which argument of a call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArgPlace {
    /// `self`, whether the call is written as a method's or with the receiver as first argument.
    Receiver,
    /// The parameter of this name.
    Name(String),
    /// From 1; a method's receiver is not counted.
    Position(u32),
}

/// What of an argument a use takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Takes {
    /// What its `Display` shows.
    Display,
    /// What its `Debug` shows.
    Debug,
    /// What its `Serialize` writes.
    Serialize,
    /// All of it.
    Value,
}

/// What comes back from a use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Returns {
    /// Nothing of what it took.
    #[default]
    Nothing,
    /// What the receiver held, with the arguments: a builder.
    Receiver,
    /// Its arguments.
    Args,
}

/// How a macro reads its arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reads {
    /// A format string of std with its arguments and captures.
    Format,
    /// Key-values in the way of `log` and `tracing`, then perhaps a format string.
    Fields,
    /// A format string with arguments, then after `;` pairs `"key" => value`.
    Pairs,
    /// The literal of `serde_json::json!`.
    Json,
    /// Expressions between commas.
    Exprs,
}

/// `[[guard]]`: a check that this person allows a purpose.
#[derive(Debug, Clone)]
pub struct GuardEntry {
    pub span: Span,
    pub at: DataPlace,
    pub purpose: GuardPurpose,
    /// The argument that is the person asked about.
    pub subject: Option<Spanned<Arg>>,
    /// A yes means that the person refuses.
    pub refuses: bool,
    /// The records in the result are those of people who allow it.
    pub yields: bool,
}

/// Which purpose a guard is about.
#[derive(Debug, Clone)]
pub enum GuardPurpose {
    Named(Spanned<Term>),
    /// The argument that names it.
    Arg(Spanned<Arg>),
}

/// `[[deidentify]]`: a function that lowers the state.
#[derive(Debug, Clone)]
pub struct DeidentifyEntry {
    pub span: Span,
    pub path: Spanned<CodePath>,
    pub to: Spanned<State>,
    /// What it changes in place; none: its result.
    pub arg: Option<Spanned<Arg>>,
}

/// `[[query]]`: a function or macro that takes SQL, or reads a column of a row.
#[derive(Debug, Clone)]
pub struct QueryEntry {
    pub span: Span,
    pub path: Spanned<CodePath>,
    pub reads: QueryReads,
    /// The argument that says it.
    pub arg: Spanned<Arg>,
}

/// What the argument of a `[[query]]` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryReads {
    /// The text of a query: its rows come back, or are what functions that are passed along are given.
    Sql,
    /// The path of a file with such a text, below the folder of the package.
    File,
    /// The name or, from 0, the position of the column that is read from the receiver, a row.
    Column,
    /// A query whose type says which columns it selects: its rows come back.
    Rows,
    /// Something whose type says which columns the result, a query, selects from now on.
    Selects,
    /// What the query selects besides: a column, named in the code.
    Adds,
    /// The query that selects nothing from now on.
    Clears,
    /// What is written into columns: a record, an assignment, several of them.
    Writes,
}

/// `[[except]]`: findings accepted for a while.
#[derive(Debug, Clone)]
pub struct ExceptEntry {
    pub span: Span,
    pub rule: Spanned<String>,
    pub reason: Spanned<String>,
    /// The data's path as findings name it: a path of code, or `sql:table.column`.
    pub data: Option<DataPlace>,
    pub purpose: Option<Spanned<Term>>,
    /// The use's path.
    pub usage: Option<Spanned<CodePath>>,
    /// The code in which the finding is reported.
    pub at: Option<Spanned<CodePath>>,
    pub owner: Option<Spanned<String>>,
    /// The last day on which it holds, UTC.
    pub until: Option<Spanned<Date>>,
}

/// `[[handle]]`, `[[hides]]`: a type.
#[derive(Debug, Clone)]
pub struct PathEntry {
    pub span: Span,
    pub path: Spanned<CodePath>,
}

/// `[[pass]]`: a function or macro whose arguments are in its result, or in one of them.
#[derive(Debug, Clone)]
pub struct PassEntry {
    pub span: Span,
    pub path: Spanned<CodePath>,
    /// The arguments passed on; none: all of them.
    pub args: Option<Vec<Spanned<Arg>>>,
    pub takes: Option<Spanned<Takes>>,
    pub reads: Option<Spanned<Reads>>,
    pub lead: u32,
    /// The argument that receives them in place of the result, such as the destination of `write!`.
    pub into: Option<Spanned<Arg>>,
}

/// `[[attribute]]`: an attribute macro that makes the function below it a use, or those of the impl below it.
#[derive(Debug, Clone)]
pub struct AttributeEntry {
    pub span: Span,
    pub path: Spanned<CodePath>,
    pub kind: Spanned<Term>,
    /// It takes the function's result, as a route does; otherwise its arguments, as `#[instrument]` does.
    pub result: bool,
    /// It stands on an impl; these functions of it are meant.
    pub methods: Option<Methods>,
}

/// Which functions of an impl an attribute is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Methods {
    /// Those with this attribute.
    With(String),
    /// All without it.
    Without(String),
}

impl Entries {
    pub(crate) fn append(&mut self, other: Self) {
        let Self {
            data,
            code,
            uses,
            guards,
            deidentify,
            queries,
            handles,
            hides,
            passes,
            attributes,
        } = other;
        self.data.extend(data);
        self.code.extend(code);
        self.uses.extend(uses);
        self.guards.extend(guards);
        self.deidentify.extend(deidentify);
        self.queries.extend(queries);
        self.handles.extend(handles);
        self.hides.extend(hides);
        self.passes.extend(passes);
        self.attributes.extend(attributes);
    }
}
