//! Errors with a context: by itself such an error tells its context only, its causes where it is asked for them.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::state::State;
use crate::flow::ir::{Call, Step};
use crate::flow::value::{Node, Val, constant, join};
use crate::names::DefId;
use crate::syntax::Name;
use crate::types::Ty;

/// The part of an error that is what it was before it was given a context.
const CAUSE: &str = "behind the context";

pub fn cause() -> Step {
    Step::Key(Name::new(CAUSE))
}

/// The error and its cause.
pub fn without_cause(val: &Val) -> (Val, Option<Val>) {
    let Some(known) = val.kid(cause()).cloned() else {
        return (val.clone(), None);
    };
    let mut node = Node::clone(val);
    node.kids.retain(|(step, _)| *step != cause());
    (Arc::new(node), Some(known))
}

/// The error as one with its causes.
pub fn with_causes(val: &Val) -> Val {
    match without_cause(val) {
        (error, Some(cause)) => join(&error, &with_causes(&cause)),
        (error, None) => error,
    }
}

/// Where the error of a value is: it is one itself, or a result has it.
#[derive(Clone, Copy)]
enum ErrorAt {
    Itself,
    Result,
}

impl Analysis<'_> {
    /// What a call gives that adds a context to the error of its receiver, told apart from what was known of that.
    pub(super) fn with_context(
        &mut self,
        st: &mut State,
        call: &Call,
        target: (DefId, &[Ty], Option<DefId>),
        args: &[Arg],
        given: Val,
    ) -> Val {
        let Some(first) = args.first() else {
            return given;
        };
        let (Some(from), Some(to)) = (self.error_at(first.ty), self.error_at(call.dest_ty)) else {
            return given;
        };
        let before = self.error_in(st, &given, to, call);
        // The same of an error that tells nothing.
        let receiver = self.resolve(st, &first.val, first.span);
        let mute = match from {
            ErrorAt::Itself => constant(),
            ErrorAt::Result => with_part(&receiver, constant()),
        };
        let mut args = args.to_vec();
        args[0].val = mute;
        let told = self.call_one(st, call, target, &mut args);
        let mut node = Node::clone(&self.error_in(st, &told, to, call));
        node.alias.clear();
        // What is said of the result is said of what it was before.
        node.open = false;
        node.set_kid(cause(), before);
        match to {
            ErrorAt::Itself => Arc::new(node),
            ErrorAt::Result => with_part(&given, Arc::new(node)),
        }
    }

    fn error_in(&self, st: &State, val: &Val, at: ErrorAt, call: &Call) -> Val {
        let val = self.resolve(st, val, call.span);
        match at {
            ErrorAt::Itself => val,
            ErrorAt::Result => self.walk(st, val, &[Step::Arg(1)], Self::at(call.span), 3),
        }
    }

    fn error_at(&self, ty: Ty) -> Option<ErrorAt> {
        let bare = self.cx.bare(ty);
        let (def, args) = bare.adt()?;
        if self.is_erased(bare) {
            return Some(ErrorAt::Itself);
        }
        let is_result = args.len() == 2 && self.cx.program.well_known().owners.contains(&def);
        is_result.then_some(ErrorAt::Result)
    }
}

/// A result with another error.
fn with_part(result: &Val, error: Val) -> Val {
    let mut node = Node::clone(result);
    node.alias.clear();
    node.set_kid(Step::Arg(1), error);
    Arc::new(node)
}
