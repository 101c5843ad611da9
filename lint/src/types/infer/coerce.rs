//! Where a value of one type may stand for one of another.

use super::Infer;
use crate::syntax::ast::ExprId;
use crate::types::{Mutability, Ty, TyKind};

impl Infer<'_, '_> {
    /// Infers an expression where a value of type `to` is expected.
    pub(super) fn coerce_expr(&mut self, expr: ExprId, to: Ty) -> Ty {
        let found = self.expr(expr, Some(to));
        self.coerce(found, to);
        to
    }

    /// Makes a value of type `from` fit `to`; `false` if no rule allows it.
    pub(super) fn coerce(&mut self, from: Ty, to: Ty) -> bool {
        let (from, to) = (self.table.shallow(from), self.table.shallow(to));
        if from == to || matches!(from.kind(), TyKind::Never | TyKind::Unknown) {
            return true;
        }
        let snapshot = self.table.snapshot();
        let done = match (from.kind(), to.kind()) {
            (TyKind::Ref(x, mx), TyKind::Ref(y, my)) => {
                if *mx == Mutability::Shared && *my == Mutability::Mut {
                    return false;
                }
                self.coerce_ref(*x, *y)
            }
            (TyKind::Ref(x, _), TyKind::Ptr(y, _)) => {
                self.table.unify(*x, *y) || self.unsize(*x, *y)
            }
            (TyKind::Ptr(x, _), TyKind::Ptr(y, _)) => self.table.unify(*x, *y),
            (TyKind::FnDef(..) | TyKind::Closure { .. }, TyKind::FnPtr { params, ret }) => {
                match self.callable(from) {
                    Some((given, out)) => {
                        let same = given.len() == params.len()
                            && given
                                .iter()
                                .zip(params.iter())
                                .all(|(a, b)| self.table.unify(*a, *b));
                        same && self.table.unify(out, *ret)
                    }
                    None => false,
                }
            }
            // `if c { f } else { g }`, `[f, g]`: different functions meet as a pointer.
            (TyKind::FnDef(..), TyKind::FnDef(..)) => {
                return self.table.unify(from, to) || self.callable(from).is_some();
            }
            // `Box::new(e)` as `Box<dyn Error>`, before it is known what `e` is: it becomes an object whatever it is.
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys))
                if x == y
                    && let (Some(a), Some(b)) = (xs.first(), ys.first())
                    && self.table.is_sized_var(*a)
                    && matches!(self.table.shallow(*b).kind(), TyKind::Dyn(_)) =>
            {
                true
            }
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) if x == y && !xs.is_empty() => {
                if self.table.unify(from, to) {
                    true
                } else {
                    self.table.rollback(snapshot);
                    // `Box<T>` to `Box<dyn Trait>`, `Pin<Box<…>>`.
                    let (Some(a), Some(b)) = (xs.first(), ys.first()) else {
                        return false;
                    };
                    let (a, b) = (self.table.shallow(*a), self.table.shallow(*b));
                    return self.unsize(a, b) || self.coerce_inner(a, b);
                }
            }
            _ => self.table.unify(from, to),
        };
        if !done {
            self.table.rollback(snapshot);
        }
        done
    }

    /// `Pin<Box<T>>` to `Pin<Box<dyn Trait>>`.
    fn coerce_inner(&mut self, a: Ty, b: Ty) -> bool {
        match (a.kind(), b.kind()) {
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) if x == y => match (xs.first(), ys.first()) {
                (Some(a), Some(b)) => {
                    let (a, b) = (self.table.shallow(*a), self.table.shallow(*b));
                    self.unsize(a, b)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// `&x` to `&y`: equal, unsized, or by dereferencing.
    fn coerce_ref(&mut self, x: Ty, y: Ty) -> bool {
        let (x, y) = (self.known(x), self.table.shallow(y));
        if matches!(y.kind(), TyKind::Infer(_)) || matches!(x.kind(), TyKind::Infer(_)) {
            return self.table.unify(x, y);
        }
        let snapshot = self.table.snapshot();
        if self.table.unify(x, y) {
            return true;
        }
        self.table.rollback(snapshot);
        if self.unsize(x, y) {
            return true;
        }
        let mut at = x;
        for _ in 0..8 {
            let Some((next, _)) = self.deref_step(at) else {
                return false;
            };
            at = self.known(next);
            let snapshot = self.table.snapshot();
            if self.table.unify(at, y) {
                return true;
            }
            self.table.rollback(snapshot);
            if self.unsize(at, y) {
                return true;
            }
        }
        false
    }

    /// `[T; N]` to `[T]`, and anything to the trait object of a trait it implements.
    fn unsize(&mut self, x: Ty, y: Ty) -> bool {
        match (x.kind(), y.kind()) {
            (TyKind::Array(x, _), TyKind::Slice(y)) => self.table.unify(*x, *y),
            (TyKind::Dyn(_), TyKind::Dyn(_)) => self.table.unify(x, y),
            (TyKind::Infer(_), TyKind::Dyn(_)) => false,
            (_, TyKind::Dyn(bounds)) => {
                // What the object's type says of a closure's parameters is known from here on.
                for bound in bounds {
                    let mut args = vec![x];
                    args.extend(bound.args.iter());
                    self.add_goal(crate::types::TraitRef {
                        trait_def: bound.krate_trait,
                        args: crate::types::Tys::new(&args),
                        assoc: bound.assoc.clone(),
                    });
                }
                true
            }
            _ => false,
        }
    }

    /// One dereference, built in or by `Deref`; tells whether it was overloaded.
    pub(super) fn deref_step(&mut self, ty: Ty) -> Option<(Ty, bool)> {
        let ty = self.known(ty);
        match ty.kind() {
            TyKind::Ref(inner, _) | TyKind::Ptr(inner, _) => Some((*inner, false)),
            TyKind::Infer(_) | TyKind::Unknown | TyKind::Prim(_) | TyKind::Never => None,
            TyKind::Tuple(_)
            | TyKind::Slice(_)
            | TyKind::Array(..)
            | TyKind::Closure { .. }
            | TyKind::Future(_) => None,
            _ => {
                let trait_def = self.types.known.deref?;
                let target = self
                    .types
                    .assoc_type(trait_def, crate::syntax::Name::new("Target"))?;
                let args = crate::types::Tys::new(&[ty]);
                match self.select(trait_def, args) {
                    super::Answer::Yes(_) => {}
                    _ => return None,
                }
                let found = match self.project(target, args) {
                    super::Projected::Known(found) => self.normalize(found),
                    super::Projected::Rigid => Ty::new(TyKind::Projection {
                        assoc: target,
                        args,
                    }),
                    _ => return None,
                };
                Some((found, true))
            }
        }
    }

    /// The common type of two branches.
    pub(super) fn join(&mut self, a: Ty, b: Ty) -> Ty {
        let (a, b) = (self.table.shallow(a), self.table.shallow(b));
        match (a.kind(), b.kind()) {
            (TyKind::Never | TyKind::Unknown, _) => b,
            (_, TyKind::Never | TyKind::Unknown) => a,
            (
                TyKind::FnDef(..) | TyKind::Closure { .. },
                TyKind::FnDef(..) | TyKind::Closure { .. },
            ) if a != b => match self.callable(a) {
                Some((params, ret)) => Ty::new(TyKind::FnPtr { params, ret }),
                None => a,
            },
            _ => {
                if self.coerce(b, a) {
                    a
                } else {
                    self.coerce(a, b);
                    b
                }
            }
        }
    }
}
