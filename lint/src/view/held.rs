//! Which of its type arguments a value of a dependency's type has values of in it.

use super::View;
use crate::names::{DefId, DefKind};
use crate::types::{Ty, TyKind};

/// Of a type with more types in it than this nothing is told.
const MAX_TYPES: usize = 200;

/// Every argument.
const ALL: u64 = u64::MAX;

impl View<'_> {
    /// As bits. Private fields tell: a router has handlers of a state behind a `dyn`, and no state.
    pub(super) fn compute_held(&self, adt: DefId) -> u64 {
        self.held(adt, &mut Vec::new())
    }

    fn held(&self, adt: DefId, open: &mut Vec<DefId>) -> u64 {
        if self.hollow.contains(&adt) {
            return 0;
        }
        // The stubs of std have no private fields.
        if self.types.program.std.contains(&adt.krate) || open.len() >= MAX_TYPES {
            return ALL;
        }
        // What a type holds through itself it holds otherwise, too.
        if open.contains(&adt) {
            return 0;
        }
        open.push(adt);
        let owners = match self.types.program.def(adt).kind {
            DefKind::Enum => self.types.variants(adt),
            _ => vec![adt],
        };
        let mut found = 0;
        for owner in owners {
            for ty in self.types.field_tys(owner).iter() {
                found |= self.held_in(*ty, open);
            }
        }
        found
    }

    /// The parameters that a type has in it by value.
    fn held_in(&self, ty: Ty, open: &mut Vec<DefId>) -> u64 {
        match ty.kind() {
            TyKind::Param { idx, .. } => 1_u64.checked_shl(*idx).unwrap_or(ALL),
            TyKind::Adt(def, args) => {
                let parts: Vec<u64> = args.iter().map(|arg| self.held_in(*arg, open)).collect();
                if parts.iter().all(|part| *part == 0) {
                    return 0;
                }
                let held = self.held(*def, open);
                let kept = parts.into_iter().enumerate();
                kept.filter(|(i, _)| *i >= 64 || held >> i & 1 == 1)
                    .fold(0, |all, (_, part)| all | part)
            }
            // `dyn Handler<S>` is called with an `S`, `dyn Stream<Item = T>` gives one.
            TyKind::Dyn(bounds) => {
                let given = bounds.iter().flat_map(|bound| &bound.assoc);
                given.fold(0, |all, (_, ty)| all | self.held_in(*ty, open))
            }
            TyKind::FnPtr { .. } | TyKind::FnDef(..) => 0,
            TyKind::Unknown => ALL,
            _ => {
                let mut found = 0;
                ty.for_parts(&mut |part| found |= self.held_in(part, open));
                found
            }
        }
    }
}
