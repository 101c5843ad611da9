//! What calls of a dependency give back, where more is known than the signature tells.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::foreign::{Content, ForeignCall, has_param, with_alias};
use super::state::{At, State};
use super::take::without_is;
use crate::flow::ir::{Step, step_of};
use crate::flow::value::{Node, Val, constant, join, unknown};
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId};
use crate::types::{Ty, TyKind};

impl Analysis<'_> {
    pub(super) fn call_dependency(&mut self, st: &mut State, call: &ForeignCall<'_>) -> Val {
        if let Some(val) = self
            .getter(st, call)
            .or_else(|| self.under_key_asked(st, call))
            .or_else(|| self.same_map(st, call))
        {
            return val;
        }
        let erases = |arg: &Arg| {
            let adt = self.cx.bare(arg.ty).adt();
            adt.is_some_and(|(def, _)| self.cx.program.erases(def))
        };
        let val = if call.args.iter().any(erases) {
            // Its causes are asked for as well, of which what it is says nothing: `error.root_cause()`.
            let mut args = call.args.to_vec();
            for arg in args.iter_mut().filter(|arg| erases(arg)) {
                arg.val = without_is(&arg.val);
            }
            let call = ForeignCall {
                args: &args,
                sealed: call.sealed.clone(),
                ..*call
            };
            self.call_foreign(st, &call)
        } else {
            self.call_foreign(st, call)
        };
        let val = self.undecided(&val, call.ret);
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

    /// `value.as_object()`, and `Value::from(map)`: the map and the value that it is are one.
    fn same_map(&self, st: &State, call: &ForeignCall<'_>) -> Option<Val> {
        let [value] = call.args else { return None };
        let (of, _) = self.cx.bare(value.ty).adt()?;
        let gives = self.gives(call);
        let (to, _) = self.cx.bare(gives).adt()?;
        let opens = self.is_nested(of) && self.is_keyed(to);
        let closes = self.is_keyed(of) && self.is_nested(to);
        if !opens && !closes {
            return None;
        }
        let mut whole = self.load_alias(st, &value.val, call.span);
        let mut lent = value.val.alias.clone();
        if opens && whole.kids.iter().any(|(s, _)| matches!(s, Step::Field(_))) {
            let parts = whole.kids.iter().map(|(step, kid)| match step {
                Step::Field(_) => kid.clone(),
                _ => one_part(*step, kid),
            });
            let payloads: Vec<Step> = whole.kids.iter().map(|(s, _)| *s).collect();
            let payloads = payloads.iter().filter(|s| matches!(s, Step::Field(_)));
            lent = payloads
                .flat_map(|step| lent.iter().map(|place| place.clone().then(*step)))
                .collect();
            whole = parts.reduce(|a, b| join(&a, &b)).unwrap_or(whole);
        }
        let lent = if gives == gives.peel_refs() {
            Vec::new()
        } else {
            lent
        };
        Some(self.given_back(call, gives, with_alias(&whole, &lent)))
    }

    /// The type of what a call gives, also where it may give nothing.
    fn gives(&self, call: &ForeignCall<'_>) -> Ty {
        match call.ret.kind() {
            TyKind::Adt(def, args)
                if args.len() == 1 && self.cx.program.well_known().owners.contains(def) =>
            {
                args[0]
            }
            _ => call.ret,
        }
    }

    fn given_back(&self, call: &ForeignCall<'_>, gives: Ty, val: Val) -> Val {
        match gives == call.ret {
            true => val,
            false => one_part(Step::Arg(0), &val),
        }
    }

    /// `value.get("name")` and `value.pointer("/name/first")` of a value of JSON.
    fn under_key_asked(&self, st: &State, call: &ForeignCall<'_>) -> Option<Val> {
        let (Some(key), [receiver, _]) = (call.key, call.args) else {
            return None;
        };
        let ty = self.cx.bare(receiver.ty);
        let (of, _) = ty.adt()?;
        let gives = self.gives(call);
        let is_own = self.is_nested(of) && gives.peel_refs() == ty;
        // A map of its own kind, whose signature does not say that it is one of values.
        let is_value = self.is_keyed(of)
            && !has_param(call.sig.ret)
            && ty.adt().and_then(|(_, args)| args.get(1).copied()) == Some(gives.peel_refs());
        if !is_own && !is_value {
            return None;
        }
        let whole = self.load_alias(st, &receiver.val, call.span);
        // The whole of it is asked for, or one of its variants was written by hand.
        let is_built = whole.kids.iter().any(|(s, _)| matches!(s, Step::Field(_)));
        if key.as_str().is_empty() || is_built {
            return None;
        }
        let mut paths = vec![vec![step_of_key(key.as_str())]];
        if let Some(rest) = key.as_str().strip_prefix('/') {
            // `pointer("/name/first")`
            let keys = rest
                .split('/')
                .map(|k| k.replace("~1", "/").replace("~0", "~"));
            paths.push(keys.map(|k| step_of_key(&k)).collect());
        }
        let found = paths.into_iter().map(|path| {
            let mut part = Content {
                val: receiver.val.clone(),
                lent: receiver.val.alias.clone(),
                ty: receiver.ty,
            };
            for step in path {
                part = self.content_part(st, &part, step, call.span);
            }
            with_alias(&part.val, &part.lent)
        });
        let val = found.reduce(|a, b| join(&a, &b))?;
        Some(self.given_back(call, gives, val))
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

fn one_part(step: Step, part: &Val) -> Val {
    let mut node = Node::default();
    node.set_kid(step, part.clone());
    Arc::new(node)
}

/// Elements of a list are one place.
fn step_of_key(key: &str) -> Step {
    match !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit()) {
        true => Step::Item,
        false => Step::Key(Name::new(key)),
    }
}
