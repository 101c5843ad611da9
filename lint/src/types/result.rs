//! What inference found out about one body.

use rustc_hash::FxHashMap;

use super::{Ty, Tys};
use crate::names::{DefId, FieldId};
use crate::syntax::ast::{ExprId, PatId};

/// The answer for one body; ids are those of its [`Body`](crate::syntax::ast::Body).
#[derive(Debug, Default)]
pub struct Inference {
    pub expr_ty: Vec<Ty>,
    pub pat_ty: Vec<Ty>,
    /// What path expressions mean.
    pub paths: FxHashMap<ExprId, PathRes>,
    /// What paths in patterns mean, plain names that turned out to be constants or variants included.
    pub pat_paths: FxHashMap<PatId, DefId>,
    /// Struct literals: the struct, union or variant.
    pub struct_lits: FxHashMap<ExprId, DefId>,
    /// Field accesses that were found; tuple positions are not here (see the base's type).
    pub fields: FxHashMap<ExprId, FieldId>,
    /// Fields of struct patterns, in the order written.
    pub pat_fields: FxHashMap<PatId, Vec<Option<FieldId>>>,
    /// Calls, method calls, overloaded operators, `?` (the `From::from`), `for` (the `next`), indexing.
    pub callees: FxHashMap<ExprId, Callee>,
    /// `for`: its `into_iter`.
    pub iterated: FxHashMap<ExprId, Callee>,
    /// A base or receiver was reached through these overloaded `Deref::deref` steps (the types after each), built-in ones left out.
    pub derefs: FxHashMap<ExprId, Vec<Ty>>,
    /// Which macro each macro call means, where that is known.
    pub macros: FxHashMap<ExprId, DefId>,
    /// Calls that were not resolved, and why.
    pub unresolved: Vec<(ExprId, Reason)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PathRes {
    /// A binding of this body.
    Local(PatId),
    /// A function, constructor, constant, static, or a unit struct or variant, with its arguments.
    Def(DefId, Tys),
    /// `Self(…)` of a tuple struct, a const parameter, or not found.
    Unknown,
}

/// What a call calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
    /// A function or method with its generic arguments (its parents' first). If it is a trait's method:
    /// `found` is the impl's own, where the receiver's impl is known and has one.
    Fn {
        def: DefId,
        args: Tys,
        found: Option<DefId>,
    },
    /// A tuple struct or variant.
    Ctor(DefId),
    /// A value is called: a closure, a function pointer, a `dyn Fn`. The callee's type says which.
    Value,
}

/// Why a call was not resolved.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reason {
    /// The receiver's type is not known.
    ReceiverUnknown,
    /// The type has no such method in reach.
    NoMethod,
    /// The path leads nowhere.
    PathUnknown,
    /// The value called is of unknown type.
    CalleeUnknown,
}
