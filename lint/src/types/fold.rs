//! Rebuilding types: substitution and whatever else maps a type's parts.

use super::{DynBound, Ty, TyKind, Tys};

impl Ty {
    /// Rebuilds the type from its parts; `f` is asked for each part, not for `self`.
    pub fn map_parts(self, f: &mut dyn FnMut(Ty) -> Ty) -> Ty {
        let mut changed = false;
        let f: &mut dyn FnMut(Ty) -> Ty = &mut |part| {
            let mapped = f(part);
            changed |= mapped != part;
            mapped
        };
        let kind = match self.kind() {
            TyKind::Adt(def, args) => TyKind::Adt(*def, args.map(f)),
            TyKind::Tuple(list) => TyKind::Tuple(list.map(f)),
            TyKind::Ref(ty, m) => TyKind::Ref(f(*ty), *m),
            TyKind::Ptr(ty, m) => TyKind::Ptr(f(*ty), *m),
            TyKind::Slice(ty) => TyKind::Slice(f(*ty)),
            TyKind::Array(ty, len) => TyKind::Array(f(*ty), f(*len)),
            TyKind::FnPtr { params, ret } => TyKind::FnPtr {
                params: params.map(f),
                ret: f(*ret),
            },
            TyKind::FnDef(def, args) => TyKind::FnDef(*def, args.map(f)),
            TyKind::Closure {
                owner,
                expr,
                params,
                ret,
            } => TyKind::Closure {
                owner: *owner,
                expr: *expr,
                params: params.map(f),
                ret: f(*ret),
            },
            TyKind::Future(ty) => TyKind::Future(f(*ty)),
            TyKind::Projection { assoc, args } => TyKind::Projection {
                assoc: *assoc,
                args: args.map(f),
            },
            TyKind::Opaque { def, idx, args } => TyKind::Opaque {
                def: *def,
                idx: *idx,
                args: args.map(f),
            },
            TyKind::Dyn(bounds) => TyKind::Dyn(
                bounds
                    .iter()
                    .map(|b| DynBound {
                        krate_trait: b.krate_trait,
                        args: b.args.map(f),
                        assoc: b.assoc.iter().map(|(d, t)| (*d, f(*t))).collect(),
                    })
                    .collect(),
            ),
            TyKind::Prim(_)
            | TyKind::Never
            | TyKind::Param { .. }
            | TyKind::Infer(_)
            | TyKind::ConstInt(_)
            | TyKind::ConstUnknown
            | TyKind::Unknown => return self,
        };
        if changed { Ty::new(kind) } else { self }
    }

    /// Whether any part of the type, itself included, is one that `f` looks for.
    pub fn any(self, f: &mut dyn FnMut(Ty) -> bool) -> bool {
        if f(self) {
            return true;
        }
        let mut found = false;
        self.for_parts(&mut |part| found = found || part.any(f));
        found
    }

    /// The direct parts of a type.
    pub fn for_parts(self, f: &mut dyn FnMut(Ty)) {
        self.kind().for_parts(f);
    }

    /// With each generic parameter replaced by the argument at its position.
    pub fn subst(self, args: &[Ty]) -> Ty {
        match self.kind() {
            TyKind::Param { idx, .. } => args.get(*idx as usize).copied().unwrap_or(self),
            _ if !self.has_param() => self,
            _ => self.map_parts(&mut |t| t.subst(args)),
        }
    }
}

impl TyKind {
    /// The direct parts of a type.
    pub fn for_parts(&self, f: &mut dyn FnMut(Ty)) {
        match self {
            TyKind::Adt(_, list) | TyKind::Tuple(list) | TyKind::FnDef(_, list) => {
                list.iter().for_each(|t| f(*t))
            }
            TyKind::Projection { args, .. } | TyKind::Opaque { args, .. } => {
                args.iter().for_each(|t| f(*t))
            }
            TyKind::Ref(ty, _) | TyKind::Ptr(ty, _) | TyKind::Slice(ty) | TyKind::Future(ty) => {
                f(*ty)
            }
            TyKind::Array(ty, len) => {
                f(*ty);
                f(*len);
            }
            TyKind::FnPtr { params, ret } | TyKind::Closure { params, ret, .. } => {
                params.iter().for_each(|t| f(*t));
                f(*ret);
            }
            TyKind::Dyn(bounds) => {
                for bound in bounds {
                    bound.args.iter().for_each(|t| f(*t));
                    bound.assoc.iter().for_each(|(_, t)| f(*t));
                }
            }
            _ => {}
        }
    }
}

impl Tys {
    pub fn map(&self, f: &mut dyn FnMut(Ty) -> Ty) -> Tys {
        if self.is_empty() {
            return *self;
        }
        let list: Vec<Ty> = self.iter().map(|t| f(*t)).collect();
        if list[..] == self[..] {
            return *self;
        }
        Tys::new(&list)
    }

    pub fn subst(&self, args: &[Ty]) -> Tys {
        self.map(&mut |t| t.subst(args))
    }
}
