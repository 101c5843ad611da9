//! What a condition tells of a place: `if verify { … }`, `if kind == Kind::Mail { … }`.

use std::sync::Arc;

use super::lower::Lowerer;
use super::{Operand, Place, StmtKind};
use crate::flow::input::Program;
use crate::names::{DefId, DefKind};
use crate::project::KrateId;
use crate::syntax::ast::{BinOp, Expr, ExprId, UnOp};
use crate::types::{Callee, PathRes, Prim, Ty, TyKind, Tys};

/// The two values of `bool`, told apart like variants. No definition has such an id.
pub const FALSE: DefId = DefId {
    krate: KrateId(u32::MAX),
    idx: 0,
};
pub const TRUE: DefId = DefId {
    krate: KrateId(u32::MAX),
    idx: 1,
};

pub fn is_truth(variant: DefId) -> bool {
    [FALSE, TRUE].contains(&variant)
}

/// All that a value may be of which one is known: the variants of an enum that holds nothing, or of `bool`.
pub fn choices(program: &dyn Program, variant: DefId) -> Option<Vec<DefId>> {
    if is_truth(variant) {
        return Some(vec![FALSE, TRUE]);
    }
    empty_variants(program, variant).map(|all| all.to_vec())
}

/// Whether it is one of such.
pub fn is_choice(program: &dyn Program, variant: DefId) -> bool {
    is_truth(variant) || empty_variants(program, variant).is_some()
}

/// The variants of the enum of one, where none has a part.
fn empty_variants(program: &dyn Program, variant: DefId) -> Option<Arc<Vec<DefId>>> {
    let def = program.def(variant);
    let adt = def.parent.filter(|_| def.kind == DefKind::Variant)?;
    let all = program.variants(adt);
    let holds_nothing = all.iter().all(|v| program.fields(*v).is_empty());
    holds_nothing.then_some(all)
}

/// What a place is not where a condition holds, and where it does not.
pub(super) struct Told {
    place: Place,
    not_if: Vec<DefId>,
    not_else: Vec<DefId>,
}

impl Lowerer<'_> {
    /// `true` or `false`.
    pub(super) fn truth(&mut self, id: ExprId, is_true: bool) -> Operand {
        let dest = self.temp(self.ty(id));
        let variant = if is_true { TRUE } else { FALSE };
        let value = StmtKind::UnitVariant {
            dest: dest.clone(),
            variant,
        };
        self.push(value, self.body.expr_span(id));
        self.value_at(id, dest)
    }

    /// Evaluates a condition without names in it, and goes on where it holds and where it does not.
    pub(super) fn branch(&mut self, cond: ExprId, yes: super::BlockId, no: super::BlockId) {
        let value = self.operand(cond);
        let told = self.told_by(cond, value);
        let Some(told) = told else {
            self.goto(yes);
            self.goto(no);
            return;
        };
        let span = self.body.expr_span(cond);
        let (this, other) = (self.block(), self.block());
        self.goto(this);
        self.goto(other);
        self.switch(other);
        self.narrow(told.place.clone(), told.not_else, span);
        self.goto(no);
        self.switch(this);
        self.narrow(told.place, told.not_if, span);
        self.goto(yes);
    }

    /// What a condition, which has been evaluated, tells of the place in it.
    fn told_by(&mut self, cond: ExprId, value: Operand) -> Option<Told> {
        match self.body.expr(cond) {
            Expr::Path(_) | Expr::Field { .. } => match (value, self.ty(cond).kind()) {
                (Operand::Place { place, .. }, TyKind::Prim(Prim::Bool)) => Some(Told {
                    place,
                    not_if: vec![FALSE],
                    not_else: vec![TRUE],
                }),
                _ => None,
            },
            Expr::Binary { op, lhs, rhs } => {
                let is_equal = match op {
                    BinOp::Eq => true,
                    BinOp::Ne => false,
                    _ => return None,
                };
                let (lhs, rhs) = (*lhs, *rhs);
                let (variant, other) = match self.named_variant(rhs) {
                    Some(variant) => (variant, lhs),
                    None => (self.named_variant(lhs)?, rhs),
                };
                let mut others = choices(self.program, variant)?;
                if self.has_own_eq(cond, variant) {
                    return None;
                }
                others.retain(|v| *v != variant);
                let place = self.plain_place(other)?;
                let (not_if, not_else) = match is_equal {
                    true => (others, vec![variant]),
                    false => (vec![variant], others),
                };
                Some(Told {
                    place,
                    not_if,
                    not_else,
                })
            }
            _ => None,
        }
    }

    /// Whether values of an enum may be equal that are not the same.
    fn has_own_eq(&self, cond: ExprId, variant: DefId) -> bool {
        let adt = self.program.def(variant).parent;
        let Some(adt) = adt.filter(|adt| self.program.is_local(*adt)) else {
            return true;
        };
        match self.inference.callees.get(&cond) {
            Some(Callee::Fn { def, found, .. }) => {
                let ty = Ty::new(TyKind::Adt(adt, Tys::empty()));
                found.is_some_and(|own| self.program.is_local(own))
                    || !self.program.impls_of(*def, &[ty, ty]).is_empty()
            }
            _ => false,
        }
    }

    /// The variant that a path names.
    fn named_variant(&self, expr: ExprId) -> Option<DefId> {
        match self.body.expr(expr) {
            Expr::Ref { expr, .. } => self.named_variant(*expr),
            Expr::Path(_) => match self.path_res(expr) {
                PathRes::Def(def, _) => {
                    (self.program.def(def).kind == DefKind::Variant).then_some(def)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// A local, or fields of one: nothing needs to be done to look at it.
    fn plain_place(&mut self, expr: ExprId) -> Option<Place> {
        match self.body.expr(expr) {
            Expr::Path(_) | Expr::Field { .. } if self.is_local_field(expr) => {
                self.place(expr, false)
            }
            Expr::Ref { expr, .. }
            | Expr::Unary {
                op: UnOp::Deref,
                expr,
            } => self.plain_place(*expr),
            _ => None,
        }
    }

    fn is_local_field(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Path(_) => matches!(self.path_res(expr), PathRes::Local(_)),
            Expr::Field { base, .. } => self.is_local_field(*base),
            _ => false,
        }
    }
}
