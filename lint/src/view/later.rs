//! What types say of each other that a signature alone does not: functions that are called later, and the
//! parameters of a type that an impl fixes.

use super::View;
use crate::flow::input::{Callable, Program as _, Signature};
use crate::syntax::Name;
use crate::types::{Ty, TyKind, Tys};

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

/// A type in which the arguments of an impl that is only for these are the parameters they are given for: of
/// `Map<String, Value>`, `(String, Value)` is `(K, V)`.
pub(super) fn by_params(ty: Ty, args: &[Ty], params: &[Ty]) -> Ty {
    let is_param = matches!(ty.kind(), TyKind::Param { .. });
    if let Some(i) = args.iter().position(|a| *a == ty && !is_param)
        && let Some(param) = params.get(i)
    {
        return *param;
    }
    match ty.kind() {
        TyKind::Ref(inner, mutability) => {
            Ty::new(TyKind::Ref(by_params(*inner, args, params), *mutability))
        }
        TyKind::Tuple(list) => {
            let parts: Vec<Ty> = list.iter().map(|t| by_params(*t, args, params)).collect();
            Ty::new(TyKind::Tuple(Tys::new(&parts)))
        }
        _ => ty,
    }
}
