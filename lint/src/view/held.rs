//! Which of its type arguments a value of a dependency's type has values of in it.

use super::View;
use crate::flow::input::Program;
use crate::names::{DefId, DefKind};
use crate::types::{Head, Prim, Ty, TyKind};

/// After so many types nothing is told.
const MAX_TYPES: usize = 500;

/// Every argument.
const ALL: u64 = u64::MAX;

/// The types that are being looked at, and how many more may be.
struct Walk {
    open: Vec<DefId>,
    fuel: usize,
}

impl View<'_> {
    /// As bits. Private fields tell: a router has handlers of a state behind a `dyn`, and no state.
    pub(super) fn compute_held(&self, adt: DefId) -> u64 {
        match self.hollow.contains(&adt) {
            true => 0,
            false => self.held(
                adt,
                &mut Walk {
                    open: Vec::new(),
                    fuel: MAX_TYPES,
                },
            ),
        }
    }

    /// Whether a value of an error's type has nothing in it that was given: its fields are units and names of kinds.
    pub(super) fn compute_blank(&self, adt: DefId) -> bool {
        if self.is_local(adt) || self.types.program.std.contains(&adt.krate) {
            return self.blank.contains(&adt);
        }
        let Some(error) = self.types.known.error else {
            return false;
        };
        let impls = self.types.impls_in(adt.krate, error);
        let mut heads = impls.iter().map(|i| self.types.impl_header(*i).self_ty);
        heads.any(|ty| Head::of(ty) == Head::Adt(adt)) && self.has_kinds_only(adt, &mut Vec::new())
    }

    /// `impl<E: std::error::Error> From<E> for Error`, of a type that is no error itself, for then it were one of those.
    pub(super) fn compute_erases(&self, adt: DefId) -> bool {
        let std = &self.types.program.std;
        let (Some(from), Some(error)) = (self.types.known.from, self.types.known.error) else {
            return false;
        };
        if self.is_local(adt) || std.contains(&adt.krate) {
            return false;
        }
        self.types.impls_in(adt.krate, from).iter().any(|def| {
            let header = self.types.impl_header(*def);
            let given = header
                .trait_ref
                .as_ref()
                .and_then(|of| of.args.get(1).copied());
            let bounds = self.types.predicates(*def);
            Head::of(header.self_ty) == Head::Adt(adt)
                && given.is_some_and(|ty| {
                    let is_error =
                        |p: &crate::types::TraitRef| p.trait_def == error && p.self_ty() == ty;
                    ty.is_param() && bounds.iter().any(is_error)
                })
        })
    }

    fn has_kinds_only(&self, adt: DefId, open: &mut Vec<DefId>) -> bool {
        // The stubs of std have no private fields.
        if self.types.program.std.contains(&adt.krate) {
            return self.blank.contains(&adt);
        }
        let def = self.types.program.def(adt);
        let owners = match def.kind {
            DefKind::Enum => self.types.variants(adt),
            DefKind::Struct => vec![adt],
            _ => return false,
        };
        if owners.is_empty() || open.contains(&adt) || open.len() > 4 {
            return false;
        }
        open.push(adt);
        let is_kind = |ty: &Ty, open: &mut Vec<DefId>| match ty.kind() {
            TyKind::Tuple(list) => list.is_empty(),
            TyKind::Adt(def, args) => args.is_empty() && self.has_kinds_only(*def, open),
            _ => false,
        };
        let found = owners.iter().all(|owner| {
            let fields = self.types.ast_fields(*owner).is_some();
            fields
                && self
                    .types
                    .field_tys(*owner)
                    .iter()
                    .all(|ty| is_kind(ty, open))
        });
        open.pop();
        found
    }

    fn held(&self, adt: DefId, walk: &mut Walk) -> u64 {
        // The stubs of std have no private fields.
        if self.types.program.std.contains(&adt.krate) || walk.fuel == 0 {
            return ALL;
        }
        if self.hollow.contains(&adt) {
            return 0;
        }
        walk.fuel -= 1;
        walk.open.push(adt);
        let owners = match self.types.program.def(adt).kind {
            DefKind::Enum => self.types.variants(adt),
            _ => vec![adt],
        };
        let mut found = 0;
        let mut fields = 0;
        for owner in owners {
            let tys = self.types.field_tys(owner);
            let is_mark_only = tys.iter().all(|ty| self.is_mark(*ty) || is_scalar(*ty));
            for ty in tys.iter() {
                fields += 1;
                if !is_mark_only {
                    found |= self.held_in(*ty, walk);
                }
            }
        }
        walk.open.pop();
        match fields {
            // Not read, or nothing to tell by.
            0 => ALL,
            _ => found,
        }
    }

    /// `PhantomData<T>`. It stands beside what is a `T` all the same, raw memory or bytes, unless nothing is there but
    /// numbers.
    fn is_mark(&self, ty: Ty) -> bool {
        let program = self.types.program;
        ty.adt().is_some_and(|(def, _)| {
            program.std.contains(&def.krate) && program.def(def).name.as_str() == "PhantomData"
        })
    }

    /// The parameters that a type has values of in it.
    fn held_in(&self, ty: Ty, walk: &mut Walk) -> u64 {
        match ty.kind() {
            TyKind::Param { idx, .. } => 1_u64.checked_shl(*idx).unwrap_or(ALL),
            TyKind::Adt(def, args) => {
                let parts: Vec<u64> = args.iter().map(|arg| self.held_in(*arg, walk)).collect();
                if parts.iter().all(|part| *part == 0) {
                    return 0;
                }
                let held = match walk.open.last() == Some(def) && is_itself(args) {
                    // What a type holds through itself it holds otherwise, too.
                    true => 0,
                    false if walk.open.contains(def) => ALL,
                    false => self.held(*def, walk),
                };
                let kept = parts.into_iter().enumerate();
                kept.filter(|(i, _)| *i >= 64 || held >> i & 1 == 1)
                    .fold(0, |all, (_, part)| all | part)
            }
            // `dyn Handler<S>` is called with an `S`, `dyn Stream<Item = T>` gives one.
            TyKind::Dyn(bounds) => {
                let given = bounds.iter().flat_map(|bound| &bound.assoc);
                given.fold(0, |all, (_, ty)| all | self.held_in(*ty, walk))
            }
            TyKind::FnPtr { .. } | TyKind::FnDef(..) => 0,
            TyKind::Unknown => ALL,
            _ => {
                let mut found = 0;
                ty.for_parts(&mut |part| found |= self.held_in(part, walk));
                found
            }
        }
    }
}

fn is_scalar(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Prim(prim) if *prim != Prim::Str)
}

/// Whether these are a type's own parameters, each where it is declared.
fn is_itself(args: &[Ty]) -> bool {
    let own = |(i, arg): (usize, &Ty)| matches!(arg.kind(), TyKind::Param { idx, .. } if *idx as usize == i);
    args.iter().enumerate().all(own)
}
