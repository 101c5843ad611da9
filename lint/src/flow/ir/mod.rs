//! Bodies as graphs of simple statements over places. Closures are functions of their own, with what
//! they capture as further parameters; async blocks stand where they are written.
//!
//! References have no step of their own: `&x` names `x`. [`Step::Deref`] only says that an
//! assignment goes through the reference and not to it.

mod call;
pub mod choice;
mod entries;
mod expr;
mod flow;
mod lower;
mod macros;
mod pat;
mod refute;

pub use lower::{adt_of, lower_body, step_of};

use crate::names::{DefId, FieldId};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::{ExprId, Node, Takes};
use crate::types::{Callee, Ty, Tys};

/// Paths longer than this are cut: what lies deeper counts as all of the last place.
pub const MAX_DEPTH: usize = 10;

/// Of a longer literal array the elements are not told apart.
pub const MAX_POSITIONS: usize = 4;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LocalId(pub u32);

impl LocalId {
    pub fn idx(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockId(pub u32);

impl BlockId {
    pub fn idx(self) -> usize {
        self.0 as usize
    }
}

/// One step into a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Step {
    /// A field of a struct, or of a variant's payload.
    Field(FieldId),
    /// A tuple's position.
    Pos(u32),
    /// What stands for a type's nth argument: the elements of a `Vec`, the `T` of an `Option<T>`.
    Arg(u32),
    /// What an iterator yields, where the type's arguments do not say it.
    Item,
    /// A literal key: `v["email"]`.
    Key(Name),
    /// A column of a row, by name; of anything else all there is.
    Column(Name),
    /// What a closure captured.
    Capture(u32),
    /// Through a reference; only last in the target of an assignment.
    Deref,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    pub local: LocalId,
    pub path: Vec<Step>,
}

impl Place {
    pub fn local(local: LocalId) -> Place {
        Place {
            local,
            path: Vec::new(),
        }
    }

    pub fn then(mut self, step: Step) -> Place {
        self.path.push(step);
        self
    }
}

/// A place that is read, or nothing of interest (a literal).
#[derive(Clone, Debug)]
pub enum Operand {
    Const,
    Place { place: Place, ty: Ty, span: Span },
}

/// What a closure, function or macro is called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FuncKey {
    pub owner: DefId,
    /// A closure of that body.
    pub closure: Option<ExprId>,
}

impl FuncKey {
    pub fn body(owner: DefId) -> FuncKey {
        FuncKey {
            owner,
            closure: None,
        }
    }
}

#[derive(Debug)]
pub struct Func {
    pub key: FuncKey,
    pub locals: Vec<Local>,
    /// Parameters, then captures.
    pub params: Vec<LocalId>,
    pub n_args: usize,
    pub ret: LocalId,
    pub blocks: Vec<Block>,
    pub span: Span,
}

impl Func {
    /// The type of a parameter or a capture.
    pub fn param_ty(&self, i: usize) -> Ty {
        let local = self.params.get(i);
        local.map_or_else(Ty::unknown, |local| self.locals[local.idx()].ty)
    }
}

#[derive(Clone, Debug)]
pub struct Local {
    pub ty: Ty,
    pub name: Option<Name>,
}

#[derive(Debug, Default)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    pub next: Vec<BlockId>,
}

#[derive(Debug)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

impl StmtKind {
    /// The place that it writes.
    pub fn dest(&self) -> Option<&Place> {
        match self {
            StmtKind::Assign { dest, .. }
            | StmtKind::Ref { dest, .. }
            | StmtKind::Build { dest, .. }
            | StmtKind::UnitVariant { dest, .. }
            | StmtKind::Mix { dest, .. }
            | StmtKind::Format { dest, .. }
            | StmtKind::Closure { dest, .. }
            | StmtKind::FnValue { dest, .. }
            | StmtKind::Static { dest, .. }
            | StmtKind::Text { dest, .. }
            | StmtKind::Query { dest, .. }
            | StmtKind::Await { dest, .. }
            | StmtKind::Next { dest, .. } => Some(dest),
            StmtKind::Call(call) => Some(&call.dest),
            StmtKind::MacroUse { .. }
            | StmtKind::Narrow { .. }
            | StmtKind::StaticWrite { .. }
            | StmtKind::Named { .. }
            | StmtKind::Noted { .. } => None,
        }
    }
}

#[derive(Debug)]
pub enum StmtKind {
    Assign {
        dest: Place,
        src: Operand,
    },
    /// A reference to a place.
    Ref {
        dest: Place,
        place: Place,
        ty: Ty,
    },
    /// A struct, variant, tuple or array; `base` gives what is not written.
    Build {
        dest: Place,
        ty: Ty,
        parts: Vec<(Step, Operand)>,
        base: Option<Operand>,
        /// What only other variants have.
        absent: Vec<Step>,
    },
    /// A variant that has no fields, `true` or `false`.
    UnitVariant {
        dest: Place,
        variant: DefId,
    },
    /// From here on a value is none of these variants of its enum, or not `true`: a pattern matched, or did not.
    Narrow {
        place: Place,
        not: Vec<DefId>,
        /// What only they have, where that is an argument of the enum's type.
        absent: Vec<Step>,
    },
    /// All of the operands, mixed: arithmetic, casts, strings.
    Mix {
        dest: Place,
        srcs: Vec<Operand>,
    },
    /// What showing the operands takes, as text; `text` is what stands between them, where it may be a query.
    Format {
        dest: Place,
        args: Vec<(Operand, Takes)>,
        text: Option<Name>,
    },
    /// A literal text that may be a query or a part of one.
    Text {
        dest: Place,
        text: Name,
    },
    /// A macro that is given SQL; the source is its text.
    Query {
        dest: Place,
        ty: Ty,
        src: Operand,
    },
    Call(Box<Call>),
    /// A macro with its own entry is called; or one that writes, by this method, to a value of this type.
    MacroUse {
        callee: DefId,
        writer: Option<Ty>,
        args: Vec<(Operand, Takes)>,
    },
    Closure {
        dest: Place,
        func: FuncKey,
        captures: Vec<LocalId>,
    },
    /// A function's name as a value.
    FnValue {
        dest: Place,
        def: DefId,
    },
    /// A constant or static is named.
    Static {
        dest: Place,
        def: DefId,
        is_static: bool,
    },
    /// What the iterator yields next; `next` is the body that says so, if it is one of the workspace.
    Next {
        dest: Place,
        iter: Operand,
        callee: Option<Callee>,
        expr: ExprId,
    },
    /// What a dependency's future gives, by its type.
    Await {
        dest: Place,
        future: Operand,
        out: Ty,
    },
    /// An assignment to a static.
    StaticWrite {
        def: DefId,
        src: Operand,
    },
    /// A parameter or captured binding is named: what touching looks at.
    Named {
        place: Place,
    },
    /// Which data is in the operands is told.
    Noted {
        of: Noted,
        operands: Vec<Operand>,
    },
}

/// What it is told of.
#[derive(Clone, Copy, Debug)]
pub enum Noted {
    /// Somebody asked about it.
    Asked(Node),
    /// A macro whose tokens are read by guess.
    Guessed(ExprId),
}

#[derive(Debug)]
pub struct Call {
    pub dest: Place,
    pub dest_ty: Ty,
    pub target: Target,
    /// The receiver first.
    pub args: Vec<Operand>,
    /// A method's first argument, where it is a literal text or number: a key, if the receiver is a map.
    pub key: Option<Name>,
    /// From the name to the end.
    pub span: Span,
    pub expr: ExprId,
}

#[derive(Clone, Debug)]
pub enum Target {
    Fn {
        def: DefId,
        args: Tys,
        found: Option<DefId>,
    },
    /// A value is called.
    Value(Operand),
    Unresolved,
}
