//! What calls of a dependency give back, where more is known than the signature tells.

use std::sync::Arc;

use super::Analysis;
use super::foreign::ForeignCall;
use super::state::{At, State};
use crate::flow::ir::{Step, step_of};
use crate::flow::value::{Node, Val, constant, unknown};
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId};

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

    /// `HashMap::from([("a", x), ("b", y)])`: each entry lies under its literal key.
    pub(super) fn under_written_keys(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        expr: ExprId,
        val: Val,
    ) -> Val {
        let ([entries], Some((map, _))) = (call.args, self.cx.bare(call.ret).adt()) else {
            return val;
        };
        if !self.is_keyed(map) || !val.labels.is_empty() {
            return val;
        }
        let Some(keys) = self.written_keys(expr) else {
            return val;
        };
        let list = self.resolve(st, &entries.val, call.span);
        let mut node = Node::clone(&val);
        node.set_kid(Step::Arg(1), constant());
        for (i, key) in (0..).zip(keys) {
            // Of longer lists, all elements are one.
            if list.kid(Step::Pos(i)).is_none() {
                return val;
            }
            let path = [Step::Pos(i), Step::Pos(1)];
            let entry = self.walk(st, list.clone(), &path, Self::at(call.span), 3);
            let entry = Node {
                open: false,
                ..Node::clone(&entry)
            };
            node.set_kid(Step::Key(key), Arc::new(entry));
        }
        Arc::new(node)
    }

    /// The keys of a literal list of pairs that is a call's only argument, where all of them are literal.
    fn written_keys(&self, call: ExprId) -> Option<Vec<Name>> {
        let owner = self.func.key.owner;
        let (body, _) = self.cx.program.body(owner)?;
        let Expr::Call { args, .. } = body.exprs.get(call.idx())? else {
            return None;
        };
        let [list] = args[..] else { return None };
        let Expr::Array(pairs) = body.expr(list) else {
            return None;
        };
        let key = |pair: &ExprId| match body.expr(*pair) {
            Expr::Tuple(parts) if parts.len() == 2 => self.cx.program.literal(owner, parts[0]),
            _ => None,
        };
        pairs.iter().map(key).collect()
    }
}
