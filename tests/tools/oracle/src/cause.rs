//! Why something is not known, in words that are the same for the same cause: as the linter itself explains it.

use consent_lint::Reading;
use consent_lint::syntax::ast::{ExprId, PatId};
use consent_lint::types::{Ty, TyKind, Why};

pub use consent_lint::types::is_open as open;

pub struct Cause<'a, 'r> {
    pub reading: &'a Reading<'r>,
    pub body: usize,
}

impl Cause<'_, '_> {
    fn why(&self) -> Why<'_, '_> {
        self.reading.why(self.body)
    }

    /// Why a call has no callee.
    pub fn call(&self, id: ExprId) -> String {
        self.why().call(id).words
    }

    /// Why an expression's type is not known, or not in full.
    pub fn unknown(&self, id: ExprId) -> String {
        self.why().unknown(id).words
    }

    /// Why a binding's type is not known.
    pub fn binding(&self, pat: PatId) -> String {
        self.why().binding(pat).words
    }

    /// The type's outermost name.
    pub fn head(&self, ty: Ty) -> String {
        let types = self.reading.types;
        match ty.kind() {
            TyKind::Adt(def, _) => types.program.path(*def),
            TyKind::Ref(inner, _) => format!("&{}", self.head(*inner)),
            TyKind::Param { .. } => "a type parameter".to_owned(),
            TyKind::Projection { assoc, .. } => {
                format!("projection {}", types.program.path(*assoc))
            }
            TyKind::Opaque { def, .. } => format!("impl of {}", types.program.path(*def)),
            TyKind::FnDef(def, _) => format!("fn {}", types.program.path(*def)),
            TyKind::Closure { .. } => "closure".to_owned(),
            TyKind::Future(_) => "future".to_owned(),
            TyKind::Tuple(_) => "tuple".to_owned(),
            _ => types.show(ty),
        }
    }
}
