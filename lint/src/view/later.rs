//! What types say of each other that a signature alone does not: functions that are called later.

use super::View;
use crate::flow::input::{Callable, Program as _, Signature};
use crate::syntax::Name;
use crate::types::{Ty, TyKind};

impl View<'_> {
    /// What is made of a function of which only the made type's `Deref` asks that it can be called: `Lazy::new(f)`.
    pub(super) fn later_calls(&self, found: &mut Signature) {
        let (Some((adt, given)), Some(deref)) = (found.ret.adt(), self.types.known.deref) else {
            return;
        };
        let is_called = |idx: u32| found.callables.iter().any(|c| c.param == idx);
        let open = given.iter().any(|ty| match ty.kind() {
            TyKind::Param { idx, .. } => !is_called(*idx),
            _ => false,
        });
        if given.len() < 2 || !open || self.is_local(adt) {
            return;
        }
        let output = self
            .types
            .known
            .fn_once
            .and_then(|t| self.types.assoc_type(t, Name::new("Output")));
        let mut later = Vec::new();
        for imp in self.types.impls_in(adt.krate, deref).iter() {
            let Some((of, args)) = self.types.impl_header(*imp).self_ty.adt() else {
                continue;
            };
            if of != adt {
                continue;
            }
            let mut from: Vec<Ty> = self.types.generics(*imp).identity().to_vec();
            for ty in &mut from {
                let place = args.iter().position(|a| a == ty);
                *ty = place
                    .and_then(|i| given.get(i).copied())
                    .unwrap_or_default();
            }
            for pred in self.types.predicates(*imp).iter() {
                let of = Some(pred.trait_def);
                let known = &self.types.known;
                let calls = of == known.fn_once || of == known.fn_mut || of == known.fn_;
                if !calls {
                    continue;
                }
                let gives = pred.assoc.iter().find(|(d, _)| Some(*d) == output);
                if let (TyKind::Param { idx, .. }, Some((_, gives))) =
                    (pred.self_ty().subst(&from).kind(), gives)
                    && !is_called(*idx)
                {
                    later.push(Callable {
                        param: *idx,
                        inputs: Vec::new(),
                        output: gives.subst(&from),
                    });
                }
            }
        }
        found.callables.extend(later);
    }
}
