//! Errors that quote: the address of a request stands in whatever error comes of it.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::state::State;
use super::take::Taking;
use crate::flow::input::Quirk;
use crate::flow::ir::{Call, Step, step_of};
use crate::flow::value::{Labels, Node, QUOTED, Val, join};
use crate::names::{DefId, DefKind};
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::{Ty, TyKind};

impl Analysis<'_> {
    /// What errors of a call, and of what is made of its result, quote.
    pub(super) fn quoted(&self, st: &State, callee: DefId, args: &[Arg]) -> Option<Labels> {
        let quirk = self.cx.program.quirk(callee);
        if self.cx.program.is_local(callee) || quirk.stops {
            return None;
        }
        let mut found = Labels::default();
        let step = Step::Key(Name::new(QUOTED));
        for arg in args {
            // What was built so far.
            if let Some(kid) = self.resolve(st, &arg.val, arg.span).kid(step) {
                found.extend(&kid.all_labels());
            }
        }
        let given = quirk.quotes.and_then(|i| args.get(i as usize));
        if let Some(arg) = given
            && let Some(fields) = self.quoted_fields(arg, quirk)
        {
            for (step, ty) in fields {
                let val = self.walk(st, arg.val.clone(), &[step], Self::at(arg.span), 3);
                let how = Taking {
                    st,
                    span: arg.span,
                    implied: true,
                };
                found.extend(&self.take(&how, &val, ty, Takes::Display));
            }
        } else if let Some(arg) = given {
            let how = Taking {
                st,
                span: arg.span,
                implied: true,
            };
            found.extend(&self.take(&how, &arg.val, arg.ty, Takes::Display));
        }
        (!found.is_empty()).then_some(found)
    }

    /// The parts that are quoted of a record of this program, where they are marked.
    fn quoted_fields(&self, arg: &Arg, quirk: Quirk) -> Option<Vec<(Step, Ty)>> {
        let attribute = quirk.quotes_fields?;
        let program = self.cx.program;
        let (adt, args) = self.cx.bare(arg.ty).adt()?;
        if !program.is_local(adt) || program.def(adt).kind != DefKind::Struct {
            return None;
        }
        let fields = program.fields(adt);
        let marked = fields
            .iter()
            .filter(|f| program.has_attribute(f.id, attribute));
        Some(
            marked
                .map(|f| (step_of(program, f.id), f.ty.subst(&args)))
                .collect(),
        )
    }

    /// A result with what it quotes: its error tells it, its good value only if that fails later.
    pub(super) fn quoting(&self, callee: DefId, val: Val, quoted: &Labels, call: &Call) -> Val {
        let told = Arc::new(Node {
            labels: quoted.clone(),
            ..Node::default()
        });
        let mut later = Node::default();
        later.set_kid(Step::Key(Name::new(QUOTED)), told.clone());
        let later = Arc::new(later);
        let ty = self.cx.bare(call.dest_ty);
        let owners = &self.cx.program.well_known().owners;
        let is_theirs = |ty: Ty| {
            let adt = self.cx.bare(ty).adt();
            adt.is_some_and(|(def, _)| def.krate == callee.krate)
        };
        match ty.adt() {
            Some((def, args)) if owners.contains(&def) && args.len() == 2 => {
                let mut node = Node::default();
                if is_theirs(args[0]) {
                    node.set_kid(Step::Arg(0), later);
                }
                if is_theirs(args[1]) {
                    node.set_kid(Step::Arg(1), told);
                }
                join(&val, &Arc::new(node))
            }
            _ if is_theirs(ty) => join(&val, &later),
            // `impl Future<Output = Result<…>>`: the value of a future is what it will give.
            _ if matches!(ty.kind(), TyKind::Opaque { .. }) => {
                let mut node = Node::default();
                node.set_kid(Step::Arg(0), later);
                node.set_kid(Step::Arg(1), told);
                join(&val, &Arc::new(node))
            }
            _ => val,
        }
    }
}
