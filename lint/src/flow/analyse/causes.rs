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
        args: &mut [Arg],
    ) -> Val {
        let mut mute = args.to_vec();
        let given = self.call_one(st, call, target, args);
        let Some(first) = mute.first_mut() else {
            return given;
        };
        let (Some(from), Some(to)) = (self.error_at(first.ty), self.error_at(call.dest_ty)) else {
            return given;
        };
        // The same of an error that tells nothing; what else the call does was done.
        let receiver = self.resolve(st, &first.val, first.span);
        first.val = match from {
            ErrorAt::Itself => constant(),
            ErrorAt::Result => with_error(&receiver, constant()),
        };
        let mut aside = st.clone();
        let told = self.call_one(&mut aside, call, target, &mut mute);
        let mut node = Node::clone(&self.error_in(st, &told, to, call));
        node.alias.clear();
        // What is said of the result is said of what it was before.
        node.open = false;
        node.set_kid(cause(), self.error_in(st, &given, to, call));
        match to {
            ErrorAt::Itself => Arc::new(node),
            ErrorAt::Result => with_error(&given, Arc::new(node)),
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
        let name = self.cx.program.def(def).name;
        let is_owner = self.cx.program.well_known().owners.contains(&def);
        (is_owner && args.len() == 2 && name == "Result").then_some(ErrorAt::Result)
    }
}

/// A result with another error.
fn with_error(result: &Val, error: Val) -> Val {
    let mut node = Node::clone(result);
    node.alias.clear();
    node.set_kid(Step::Arg(1), error);
    Arc::new(node)
}
