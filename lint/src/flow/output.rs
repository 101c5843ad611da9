//! What this room finds out.

use consent_policy::grammar::Term;

use super::input::FlowStep;
use crate::marks::{TagId, UseId};
use crate::names::{DefId, FieldId};
use crate::project::Span;
use crate::syntax::ast::{ExprId, Node, Takes};

/// The whole answer, in a fixed order.
#[derive(Debug, Default)]
pub struct Flows {
    /// One for each tag, place of use and purpose.
    pub flows: Vec<Flow>,
    pub origins: Vec<Origin>,
    /// What calls and macros take that are not understood; where that is wanted.
    pub lost: Vec<Flow>,
    /// What arrives where it was asked.
    pub arrived: Vec<Flow>,
    /// Queries whose text is not literal and whose rows are read, where columns are tagged.
    pub unread_queries: Vec<Span>,
    /// Templates that are filled with data and were not found or not understood.
    pub unread_templates: Vec<Span>,
    /// How many functions were not looked at again, though something that they call or read had changed.
    pub unsettled: usize,
}

/// A datum reaches a use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    pub tag: TagId,
    pub used: UsedAt,
    pub purpose: Resolved,
    /// From where the datum is read to the use: the shortest way found.
    pub steps: Vec<FlowStep>,
    /// Further ways from the same datum to the same use for the same purpose.
    pub more_paths: usize,
    /// Where the datum was read from, as written: `customer`, `orders[_].buyer`.
    pub record: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UsedAt {
    Use {
        used: UseId,
        /// What is called.
        callee: DefId,
        /// From the callee's name to the end of the call.
        span: Span,
        /// The function it stands in.
        function: DefId,
        takes: Takes,
    },
    /// Code that has a purpose reads the datum.
    Touch { span: Span, function: DefId },
    /// A call or macro takes the datum, and nobody knows what becomes of it.
    Lost {
        expr: ExprId,
        span: Span,
        function: DefId,
    },
    /// It was asked what arrives here.
    Asked {
        node: Node,
        span: Span,
        function: DefId,
    },
}

impl UsedAt {
    pub fn span(&self) -> Span {
        match self {
            UsedAt::Use { span, .. }
            | UsedAt::Touch { span, .. }
            | UsedAt::Lost { span, .. }
            | UsedAt::Asked { span, .. } => *span,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Resolved {
    Purpose(Term),
    /// Fine if any purpose is consented.
    Any,
    /// No code on the way has one; the function where the way begins.
    Undeclared {
        root: DefId,
    },
}

/// Something untagged goes unchanged into a tagged field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The tag of the field it goes into.
    pub tag: TagId,
    pub from: OriginPlace,
    /// Where it is written into the field.
    pub span: Span,
    pub function: DefId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OriginPlace {
    Field(FieldId),
    Param(DefId, u32),
    Result(DefId),
}
