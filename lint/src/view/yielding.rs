//! What a type yields when it is iterated over, or gives when it is awaited, in terms of its own parameters.

use std::sync::Arc;

use super::View;
use crate::names::{DefId, DefKind};
use crate::syntax::Name;
use crate::types::{Ty, TyKind, Tys};

impl View<'_> {
    /// The `Item` of the type's own impl of `Iterator` or `IntoIterator`, in the type's parameters.
    pub(super) fn compute_item(&self, adt: DefId) -> Option<Ty> {
        let known = &self.types.known;
        let streams = self.well_known.streams.iter().copied();
        let yielding = [known.iterator, known.into_iterator].into_iter().flatten();
        self.associated_of(adt, yielding.chain(streams), "Item")
    }

    /// The `Output` of the type's own impl of `Future`.
    pub(super) fn compute_output(&self, adt: DefId) -> Option<Ty> {
        self.associated_of(adt, self.types.known.future.into_iter(), "Output")
    }

    fn associated_of(
        &self,
        adt: DefId,
        traits: impl Iterator<Item = DefId>,
        name: &str,
    ) -> Option<Ty> {
        for trait_def in traits {
            for imp in self.types.impls_in(adt.krate, trait_def).iter() {
                let header = self.types.impl_header(*imp);
                let Some((def, args)) = header.self_ty.adt() else {
                    continue;
                };
                if def != adt {
                    continue;
                }
                let Some(item) = self
                    .types
                    .assoc_item(*imp, Name::new(name), DefKind::TypeAlias)
                else {
                    continue;
                };
                let mut from: Vec<Ty> = self.types.generics(*imp).identity().to_vec();
                let own = self.types.generics(adt).identity();
                let predicates = self.types.predicates(*imp);
                for ty in &mut from {
                    let place = |of: Ty| {
                        let i = args.iter().position(|a| *a == of)?;
                        own.get(i).copied()
                    };
                    // `impl<'a, T, I: Iterator<Item = &'a T>> Iterator for Copied<I>`
                    let yielded = || {
                        predicates.iter().find_map(|pred| {
                            let (assoc, _) =
                                pred.assoc.iter().find(|(_, t)| t.peel_refs() == *ty)?;
                            Some(Ty::new(TyKind::Projection {
                                assoc: *assoc,
                                args: Tys::new(&[place(pred.self_ty())?]),
                            }))
                        })
                    };
                    *ty = place(*ty).or_else(yielded).unwrap_or_default();
                }
                let item = self.types.alias(item).subst(&from);
                if !item.any(&mut |t| t.is_unknown()) {
                    return Some(by_params(item, &args, &own));
                }
            }
        }
        None
    }

    /// Of parameters whose items an impl of `Iterator` bounds to be its own (`B: Iterator<Item = A::Item>`), those that
    /// its `Item` does not name; likewise of streams.
    pub(super) fn compute_also_yielding(&self, adt: DefId) -> Arc<[u32]> {
        let streams = self.well_known.streams.iter().copied();
        let traits = self.types.known.iterator.into_iter().chain(streams);
        self.also_of(adt, traits, "Item")
    }

    /// Likewise what futures give: `Either<A, B>`.
    pub(super) fn compute_also_giving(&self, adt: DefId) -> Arc<[u32]> {
        self.also_of(adt, self.types.known.future.into_iter(), "Output")
    }

    fn also_of(&self, adt: DefId, traits: impl Iterator<Item = DefId>, name: &str) -> Arc<[u32]> {
        let mut found: Vec<u32> = Vec::new();
        for trait_def in traits {
            let assoc = self.types.assoc_type(trait_def, Name::new(name));
            for imp in self.types.impls_in(adt.krate, trait_def).iter() {
                let header = self.types.impl_header(*imp);
                let (Some((def, args)), Some(item)) = (
                    header.self_ty.adt(),
                    self.types
                        .assoc_item(*imp, Name::new(name), DefKind::TypeAlias),
                ) else {
                    continue;
                };
                if def != adt {
                    continue;
                }
                let item = self.types.alias(item);
                for pred in self.types.predicates(*imp).iter() {
                    let same = |(of, ty): &(DefId, Ty)| Some(*of) == assoc && *ty == item;
                    let place = args.iter().position(|arg| *arg == pred.self_ty());
                    if pred.trait_def == trait_def
                        && pred.assoc.iter().any(same)
                        && let Some(i) = place
                        && !item.any(&mut |ty| ty == pred.self_ty())
                    {
                        found.push(i as u32);
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found.into()
    }
}

/// A type in which the arguments of an impl that is only for these are the parameters they are given for: of
/// `Map<String, Value>`, `(String, Value)` is `(K, V)`.
fn by_params(ty: Ty, args: &[Ty], params: &[Ty]) -> Ty {
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
