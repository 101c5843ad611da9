//! Bodies: expressions and patterns in arenas, so that trees of any depth are walked and dropped
//! without recursion.

use super::{Attr, ExprId, GenericArgs, MacroCall, PatId, Path, ScopeIdx, TypeRef};
use crate::syntax::{Name, Span};

/// The body of a function, constant or static.
#[derive(Debug, Default)]
pub struct Body {
    pub exprs: Vec<Expr>,
    pub expr_spans: Vec<Span>,
    pub pats: Vec<Pat>,
    pub pat_spans: Vec<Span>,
    /// The receiver's binding, where there is one: a `Pat::Bind` named `self`.
    pub self_pat: Option<PatId>,
    /// The parameters' patterns without the receiver.
    pub params: Vec<PatId>,
    pub root: Option<ExprId>,
    /// What each macro call was read as, filled in once its macro is known.
    pub expansions: rustc_hash::FxHashMap<ExprId, Expansion>,
}

/// An expression or pattern of a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Node {
    Expr(ExprId),
    Pat(PatId),
}

#[derive(Clone, Debug)]
pub enum Expr {
    /// Not understood; the reader has counted it.
    Missing,
    Path(Path),
    Lit(Lit),
    Call {
        callee: ExprId,
        args: Vec<ExprId>,
    },
    /// `name_span` begins the range in which the call takes its arguments over; it ends with the call.
    MethodCall {
        recv: ExprId,
        name: Name,
        name_span: Span,
        generics: Option<Box<GenericArgs>>,
        args: Vec<ExprId>,
    },
    Field {
        base: ExprId,
        name: Name,
        name_span: Span,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    Unary {
        op: UnOp,
        expr: ExprId,
    },
    Ref {
        mutable: bool,
        raw: bool,
        expr: ExprId,
    },
    Binary {
        op: BinOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `lhs = rhs`, or `lhs op= rhs`. The left side of a plain assignment may be a destructuring expression; `_` is `Underscore`.
    Assign {
        op: Option<BinOp>,
        lhs: ExprId,
        rhs: ExprId,
    },
    Underscore,
    Block(Block),
    If {
        cond: ExprId,
        then: ExprId,
        other: Option<ExprId>,
    },
    /// `let pat = expr` as a condition, also within `&&` chains.
    Let {
        pat: PatId,
        expr: ExprId,
    },
    Match {
        scrutinee: ExprId,
        arms: Vec<Arm>,
    },
    Loop {
        label: Option<Name>,
        body: ExprId,
    },
    While {
        label: Option<Name>,
        cond: ExprId,
        body: ExprId,
    },
    For {
        label: Option<Name>,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
    },
    Break {
        label: Option<Name>,
        value: Option<ExprId>,
    },
    Continue {
        label: Option<Name>,
    },
    Return(Option<ExprId>),
    Closure {
        params: Vec<(PatId, Option<TypeRef>)>,
        ret: Option<TypeRef>,
        body: ExprId,
        is_async: bool,
        is_move: bool,
    },
    Tuple(Vec<ExprId>),
    Array(Vec<ExprId>),
    Repeat {
        elem: ExprId,
        len: ExprId,
    },
    Struct {
        path: Path,
        fields: Vec<FieldInit>,
        base: Option<ExprId>,
    },
    Range {
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        closed: bool,
    },
    Cast {
        expr: ExprId,
        ty: TypeRef,
    },
    Try(ExprId),
    Await(ExprId),
    Yield(Option<ExprId>),
    /// What it was read as stands in [`Body::expansions`].
    Macro(MacroCall),
}

#[derive(Clone, Debug)]
pub enum Lit {
    Str(String),
    ByteStr,
    CStr,
    Byte,
    Char,
    /// Value and suffix (`u8`), if any.
    Int(u128, Option<Name>),
    Float(Option<Name>),
    Bool(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnOp {
    Deref,
    Not,
    Neg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

#[derive(Clone, Debug)]
pub struct Block {
    pub kind: BlockKind,
    pub label: Option<Name>,
    /// The items declared in it, if any.
    pub scope: Option<ScopeIdx>,
    pub stmts: Vec<Stmt>,
    pub tail: Option<ExprId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    Plain,
    Unsafe,
    Const,
    Async { is_move: bool },
    Try,
}

#[derive(Clone, Debug)]
pub enum Stmt {
    Let {
        pat: PatId,
        ty: Option<TypeRef>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
        span: Span,
        attrs: Vec<Attr>,
    },
    /// With or without `;`: whether its value is the block's is said by [`Block::tail`].
    Expr(ExprId),
}

#[derive(Clone, Debug)]
pub struct Arm {
    pub pat: PatId,
    pub guard: Option<ExprId>,
    pub body: ExprId,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct FieldInit {
    pub name: Name,
    pub span: Span,
    /// For shorthand, a path expression of the same name.
    pub expr: ExprId,
}

#[derive(Clone, Debug)]
pub enum Pat {
    Missing,
    Wild,
    /// `..` in a tuple or slice pattern.
    Rest,
    /// `ref mut name @ sub`. A plain name may turn out to be a constant or variant: `names` decides.
    Bind {
        name: Name,
        by_ref: bool,
        mutable: bool,
        sub: Option<PatId>,
    },
    Path(Path),
    TupleStruct {
        path: Path,
        elems: Vec<PatId>,
    },
    Struct {
        path: Path,
        fields: Vec<FieldPat>,
        rest: bool,
    },
    Tuple(Vec<PatId>),
    Slice(Vec<PatId>),
    Ref {
        mutable: bool,
        pat: PatId,
    },
    Or(Vec<PatId>),
    Lit(ExprId),
    Range {
        lo: Option<ExprId>,
        hi: Option<ExprId>,
    },
    /// `const { … }`
    Const(ExprId),
    Macro(MacroCall),
}

#[derive(Clone, Debug)]
pub struct FieldPat {
    pub name: Name,
    pub span: Span,
    pub pat: PatId,
}

/// What a macro call was read as. Its expressions live in the body the call stands in.
#[derive(Clone, Debug)]
pub enum Expansion {
    /// A format string and its arguments: `format!`, `println!`, `panic!` …
    Format(FormatCall),
    /// Fields and a message: `tracing::info!(user = %u.name, ?other, "text {}", x)`, `log::info!(a = 1; "…")`.
    Fields(FieldsCall),
    /// Arguments, comma separated (`vec![a, b]`, `dbg!(x)`, `json!` values, and whatever is not understood).
    Exprs(Vec<ExprId>),
    /// Values under keys: `json!({ "name": x })`.
    Entries(Vec<Entry>),
    /// The value is that of an expression: an expanded `macro_rules!`.
    Value(ExprId),
    /// Nothing in it reads data (`stringify!`, `env!`, `concat!` …).
    Opaque,
    /// Could not be read; counted.
    Unread,
}

/// A value, and the keys it stands under from the outermost in. A key that is no literal is a value, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub keys: Vec<ExprId>,
    pub value: ExprId,
}

#[derive(Clone, Debug, Default)]
pub struct FormatCall {
    /// What stands before the format string: the writer of `write!`, the condition of `assert!`, both sides of `assert_eq!`.
    pub before: Vec<ExprId>,
    /// In order of first use in the string; captures are path expressions whose span lies in the string.
    pub args: Vec<FormatArg>,
    /// The literal text, placeholders as `{}`; `None` where it was not a literal.
    pub text: Option<String>,
}

#[derive(Clone, Debug)]
pub struct FormatArg {
    pub expr: ExprId,
    pub takes: Takes,
}

/// What is taken of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Takes {
    /// `{}` and the number formats: the type's own `Display`.
    Display,
    /// `{:#}`: the type's own `Display`, and of an error also its causes.
    Alternate,
    /// `{:?}`
    Debug,
    /// By `serde::Serialize`.
    Serialize,
    /// As a response to whoever asked: what an impl says, or by `serde::Serialize`.
    Answer,
    /// The value itself: all of it.
    Value,
    /// Used for width or precision, given but not printed: nothing.
    Nothing,
}

#[derive(Clone, Debug, Default)]
pub struct FieldsCall {
    /// `target: "x"`, `parent: &span`, `name: "…"`, the level of `event!`: no data of the event.
    pub options: Vec<ExprId>,
    pub fields: Vec<FieldArg>,
    pub message: Option<FormatCall>,
}

#[derive(Clone, Debug)]
pub struct FieldArg {
    /// `user.email` as written on the left of `=`, or the shorthand's text.
    pub name: String,
    pub expr: ExprId,
    pub takes: Takes,
}

impl Body {
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.idx()]
    }
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.idx()]
    }
    pub fn expr_span(&self, id: ExprId) -> Span {
        self.expr_spans[id.idx()]
    }
    pub fn pat_span(&self, id: PatId) -> Span {
        self.pat_spans[id.idx()]
    }
    pub fn push_expr(&mut self, expr: Expr, span: Span) -> ExprId {
        self.exprs.push(expr);
        self.expr_spans.push(span);
        ExprId(self.exprs.len() as u32 - 1)
    }
    pub fn push_pat(&mut self, pat: Pat, span: Span) -> PatId {
        self.pats.push(pat);
        self.pat_spans.push(span);
        PatId(self.pats.len() as u32 - 1)
    }
}
