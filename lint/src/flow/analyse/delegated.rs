//! Calls of a trait's function for a type whose impl does not have it: a macro wrote the impl, and hands each call on to
//! the parts of the value that have the trait.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::foreign::{Content, with_alias};
use super::state::State;
use crate::flow::ir::step_of;
use crate::flow::value::{Node, Val, join};
use crate::names::{DefId, DefKind};
use crate::project::Span;
use crate::types::{Ty, TyKind};

impl Analysis<'_> {
    /// What the parts give, and what is then. `None` where no part has the trait.
    pub(super) fn delegated(
        &mut self,
        st: &State,
        method: DefId,
        generics: &[Ty],
        (args, span): (&[Arg], Span),
        fuel: u8,
    ) -> Option<(Val, State)> {
        let receiver = args.first()?;
        let program = self.cx.program;
        let (adt, own) = self.cx.bare(*generics.first()?).adt()?;
        if fuel == 0 || !program.is_local(method) || !program.delegates(adt) {
            return None;
        }
        let owners = match program.def(adt).kind {
            DefKind::Enum => program.variants(adt).to_vec(),
            _ => vec![adt],
        };
        let whole = Content {
            val: receiver.val.clone(),
            lent: receiver.val.alias.clone(),
            ty: receiver.ty,
        };
        let mut parts = Vec::new();
        for field in owners.iter().flat_map(|o| program.fields(*o).to_vec()) {
            let ty = field.ty.subst(&own);
            let mut of = generics.to_vec();
            of[0] = ty;
            let bodies = self.impls_for(method, &of);
            let delegates = ty.adt().is_some_and(|(def, _)| program.delegates(def));
            if !bodies.is_empty() || delegates {
                let part = self.content_part(st, &whole, step_of(program, field.id), span);
                parts.push((part, of, bodies));
            }
        }
        // Of an enum in which there is something, it is the variant that has it.
        let has_nothing = |part: &Content| part.val.constant && part.val.is_plain();
        if owners != [adt] && !parts.iter().all(|(part, ..)| has_nothing(part)) {
            parts.retain(|(part, ..)| !has_nothing(part));
        }
        let mut found: Option<(Val, State)> = None;
        for (part, of, bodies) in parts {
            let ty = of[0];
            let mut args = args.to_vec();
            args[0] = match receiver.ty.kind() {
                TyKind::Ref(_, mutability) if !part.lent.is_empty() => Arg {
                    val: with_alias(&Arc::new(Node::default()), &part.lent),
                    ty: Ty::new(TyKind::Ref(ty, *mutability)),
                    span,
                },
                _ => Arg {
                    val: part.val,
                    ty,
                    span,
                },
            };
            let bodies: Vec<(DefId, Option<Ty>)> = bodies.into_iter().map(|b| (b, None)).collect();
            let inner = match bodies.iter().all(|(body, _)| *body == method) {
                true => self.delegated(st, method, &of, (&args, span), fuel - 1),
                false => None,
            };
            let called = inner.or_else(|| self.call_each(st, &bodies, &args, span));
            let Some((val, after)) = called else {
                continue;
            };
            match &mut found {
                Some((result, state)) => {
                    *result = join(result, &val);
                    state.merge(&after, None);
                }
                None => found = Some((val, after)),
            }
        }
        found
    }
}
