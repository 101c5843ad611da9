//! What calls of a dependency give back, where more is known than the signature tells.

use super::Analysis;
use super::foreign::ForeignCall;
use super::state::{At, State};
use crate::flow::ir::step_of;
use crate::flow::value::{Val, unknown};

impl Analysis<'_> {
    pub(super) fn call_dependency(&mut self, st: &mut State, call: &ForeignCall<'_>) -> Val {
        if let Some(val) = self.getter(st, call) {
            return val;
        }
        let val = self.call_foreign(st, call);
        // Where the policy says what it gives back, it is nothing else.
        let results = self.cx.marks.results.get(&call.def);
        match results.is_some_and(|r| r.iter().any(|(path, _)| path.is_empty())) {
            true => unknown(),
            false => val,
        }
    }

    /// `fn email(&self) -> &str` of a type with a field `email` gives that field: getters are named so.
    fn getter(&self, st: &State, call: &ForeignCall<'_>) -> Option<Val> {
        let ([receiver], true) = (call.args, call.sig.has_self) else {
            return None;
        };
        let program = self.cx.program;
        let (adt, generics) = self.cx.bare(receiver.ty).adt()?;
        if !self.cx.is_open(adt) || program.is_local(adt) {
            return None;
        }
        let name = program.def(call.def).name;
        let fields = program.fields(adt);
        let field = fields.iter().find(|f| f.name == name)?;
        let at = At {
            span: call.span,
            place: None,
            implied: true,
        };
        let step = step_of(program, field.id);
        let val = self.walk(st, receiver.val.clone(), &[step], at, 3);
        let ty = field.ty.subst(&generics);
        Some(self.refit(st, &val, ty, call.ret, call.span))
    }
}
