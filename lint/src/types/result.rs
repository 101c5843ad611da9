//! What inference found out about one body.

use rustc_hash::FxHashMap;

use super::{Ty, Tys};
use crate::names::{DefId, FieldId, Stop};
use crate::project::KrateId;
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
    /// Other expressions at which knowledge ends: paths that lead nowhere, fields that a type has not.
    pub unknown: Vec<(ExprId, Reason)>,
    /// Macro calls whose tokens were read by guess: nobody knows what the macro makes of them.
    pub guessed: Vec<ExprId>,
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

/// Why a call was not resolved, or what else is not known; noted where inference gives up. What it follows
/// from is found by going back from there: [`Why`](super::Why).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The receiver's type is not known, nor is that of what is indexed.
    ReceiverUnknown,
    /// Nothing in the body says which type the receiver is of.
    Undetermined,
    /// The type has no method of this name in reach.
    NoMethod(Ty),
    /// There is a method of this name, which is not known to hold for the type.
    NoFit(Ty, DefId),
    /// The type has no such field.
    NoField(Ty),
    /// The path stops before its end.
    NoPath(Stop),
    /// The type has no such associated item.
    NoItem(Ty),
    /// What the path begins with is a type that is not known.
    OwnerUnknown,
    /// The path names something that is no value: a module, a trait.
    NoValue(DefId),
    /// The type is of a crate that could not be read.
    UnreadKrate(KrateId),
    /// The value called is of unknown type.
    CalleeUnknown,
    /// A value of this type cannot be called, or indexed.
    NotCallable(Ty),
}
