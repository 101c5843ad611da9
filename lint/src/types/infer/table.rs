//! Variables and what is known of them. Everything can be undone to a snapshot.

use crate::types::{InferVar, Mutability, Prim, Ty, TyKind};

#[derive(Debug, Default)]
pub struct Table {
    vars: Vec<Var>,
    undo: Vec<(u32, Var)>,
}

#[derive(Debug, Clone, Copy)]
struct Var {
    value: Option<Ty>,
    kind: VarKind,
    /// It stands for a type of a known size.
    sized: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VarKind {
    General,
    Int,
    Float,
}

#[derive(Debug, Clone, Copy)]
pub struct Snapshot {
    undo: usize,
    vars: usize,
}

/// Types nested deeper are cut to unknown, so that no recursion of types runs away.
pub const MAX_DEPTH: usize = 48;

impl Table {
    pub fn fresh(&mut self) -> Ty {
        self.fresh_kind(VarKind::General)
    }

    pub fn fresh_kind(&mut self, kind: VarKind) -> Ty {
        self.push(kind, kind != VarKind::General)
    }

    /// A variable for a parameter.
    pub fn fresh_for(&mut self, sized: bool) -> Ty {
        self.push(VarKind::General, sized)
    }

    fn push(&mut self, kind: VarKind, sized: bool) -> Ty {
        self.vars.push(Var {
            value: None,
            kind,
            sized,
        });
        Ty::new(TyKind::Infer(InferVar(self.vars.len() as u32 - 1)))
    }

    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            undo: self.undo.len(),
            vars: self.vars.len(),
        }
    }

    pub fn rollback(&mut self, to: Snapshot) {
        while self.undo.len() > to.undo {
            if let Some((var, old)) = self.undo.pop()
                && let Some(slot) = self.vars.get_mut(var as usize)
            {
                *slot = old;
            }
        }
        self.vars.truncate(to.vars);
    }

    /// Whether anything is known now of a variable that was there before.
    pub fn is_changed_since(&self, then: Snapshot) -> bool {
        self.undo
            .iter()
            .skip(then.undo)
            .any(|(var, _)| (*var as usize) < then.vars)
    }

    /// Bindings so far, those rolled back not counted: tells whether anything changed.
    pub fn version(&self) -> usize {
        self.undo.len()
    }

    /// The type itself, or what its variable is known to be.
    pub fn shallow(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        while let TyKind::Infer(var) = ty.kind() {
            match self.vars.get(var.0 as usize).and_then(|v| v.value) {
                Some(value) => ty = value,
                None => break,
            }
        }
        ty
    }

    pub fn kind_of(&self, var: InferVar) -> VarKind {
        self.vars
            .get(var.0 as usize)
            .map_or(VarKind::General, |v| v.kind)
    }

    /// What is known of a variable but its type: nothing about it changed where this is the same. `None` if it is bound.
    pub fn open_state(&self, var: InferVar) -> Option<(VarKind, bool)> {
        let var = self.vars.get(var.0 as usize)?;
        var.value.is_none().then_some((var.kind, var.sized))
    }

    /// Whether a type is not known, but that it is of a known size.
    pub fn is_sized_var(&self, ty: Ty) -> bool {
        match self.shallow(ty).kind() {
            TyKind::Infer(var) => self.vars.get(var.0 as usize).is_some_and(|v| v.sized),
            _ => false,
        }
    }

    /// With all known variables replaced.
    pub fn resolve(&self, ty: Ty) -> Ty {
        self.resolve_to(ty, 0)
    }

    fn resolve_to(&self, ty: Ty, depth: usize) -> Ty {
        if depth > MAX_DEPTH {
            return Ty::unknown();
        }
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(_) => ty,
            _ if !ty.has_infer() => ty,
            _ => ty.map_parts(&mut |t| self.resolve_to(t, depth + 1)),
        }
    }

    /// As [`Table::resolve`]; numbers without a hint take their default, other variables become unknown.
    pub fn finish(&self, ty: Ty) -> Ty {
        self.finish_to(ty, 0)
    }

    fn finish_to(&self, ty: Ty, depth: usize) -> Ty {
        if depth > MAX_DEPTH {
            return Ty::unknown();
        }
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(var) => match self.kind_of(*var) {
                VarKind::General => Ty::unknown(),
                VarKind::Int => Ty::prim(Prim::I32),
                VarKind::Float => Ty::prim(Prim::F64),
            },
            _ if !ty.has_infer() => ty,
            _ => ty.map_parts(&mut |t| self.finish_to(t, depth + 1)),
        }
    }

    fn set(&mut self, var: InferVar, value: Ty) {
        let Some(slot) = self.vars.get_mut(var.0 as usize) else {
            return;
        };
        self.undo.push((var.0, *slot));
        slot.value = Some(value);
        // What is known of a variable's size is known of the one it is now.
        if slot.sized {
            self.set_sized(value);
        }
    }

    /// What stands for a parameter whose types are of a known size is of one itself.
    pub fn set_sized(&mut self, ty: Ty) {
        if let TyKind::Infer(var) = ty.kind()
            && let Some(slot) = self.vars.get_mut(var.0 as usize)
            && !slot.sized
        {
            self.undo.push((var.0, *slot));
            slot.sized = true;
        }
    }

    fn set_kind(&mut self, var: InferVar, kind: VarKind) {
        if let Some(slot) = self.vars.get_mut(var.0 as usize) {
            self.undo.push((var.0, *slot));
            slot.kind = kind;
        }
    }

    /// Makes two types equal where that is possible; on failure some variables may be bound: take a snapshot before trying.
    pub fn unify(&mut self, a: Ty, b: Ty) -> bool {
        self.unify_to(a, b, 0)
    }

    fn unify_to(&mut self, a: Ty, b: Ty, depth: usize) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b || depth > MAX_DEPTH {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => true,
            (TyKind::Infer(x), TyKind::Infer(y)) => {
                match (self.kind_of(*x), self.kind_of(*y)) {
                    // The newer is known by the older: what an attempt makes is no news for what was there.
                    (VarKind::General, VarKind::General) if y.0 > x.0 => self.set(*y, a),
                    (VarKind::General, _) => self.set(*x, b),
                    (_, VarKind::General) => self.set(*y, a),
                    (kx, ky) if kx == ky => self.set(*x, b),
                    _ => return false,
                }
                true
            }
            (TyKind::Infer(x), _) => self.bind(*x, b),
            (_, TyKind::Infer(y)) => self.bind(*y, a),
            (x, y) => x.zip_parts(y, &mut |x, y| self.unify_to(x, y, depth + 1)),
        }
    }

    fn bind(&mut self, var: InferVar, ty: Ty) -> bool {
        let fits = match self.kind_of(var) {
            VarKind::General => true,
            VarKind::Int => matches!(ty.kind(), TyKind::Prim(p) if p.is_int()),
            VarKind::Float => matches!(ty.kind(), TyKind::Prim(p) if p.is_float()),
        };
        if !fits || self.occurs(var, ty) {
            return false;
        }
        self.set(var, ty);
        true
    }

    fn occurs(&self, var: InferVar, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(other) => *other == var,
            _ if !ty.has_infer() => false,
            _ => {
                let mut found = false;
                ty.for_parts(&mut |t| found = found || self.occurs(var, t));
                found
            }
        }
    }

    /// For `{integer}` met by a float and the like.
    pub fn specialise(&mut self, ty: Ty, kind: VarKind) -> bool {
        match self.shallow(ty).kind() {
            TyKind::Infer(var) if self.kind_of(*var) == VarKind::General => {
                self.set_kind(*var, kind);
                true
            }
            _ => false,
        }
    }

    /// A type with the same shape but a reference's mutability dropped, for coercion.
    pub fn as_shared(ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Ref(inner, Mutability::Mut) => inner.shared(),
            _ => ty,
        }
    }
}
