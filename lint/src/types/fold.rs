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

impl TyKind {
    /// Whether two types are alike but for their parts, and `f` holds for each pair of these. What is not known of
    /// a const fits any.
    pub fn zip_parts(&self, other: &TyKind, f: &mut dyn FnMut(Ty, Ty) -> bool) -> bool {
        use TyKind::*;
        match (self, other) {
            (Adt(x, xs), Adt(y, ys)) | (FnDef(x, xs), FnDef(y, ys)) => x == y && xs.zip(ys, f),
            (Tuple(xs), Tuple(ys)) => xs.zip(ys, f),
            (Ref(x, mx), Ref(y, my)) | (Ptr(x, mx), Ptr(y, my)) => mx == my && f(*x, *y),
            (Slice(x), Slice(y)) | (Future(x), Future(y)) => f(*x, *y),
            (Array(x, nx), Array(y, ny)) => f(*x, *y) && f(*nx, *ny),
            (
                FnPtr {
                    params: xs,
                    ret: rx,
                },
                FnPtr {
                    params: ys,
                    ret: ry,
                },
            ) => xs.zip(ys, f) && f(*rx, *ry),
            (
                Closure {
                    owner: ox,
                    expr: ex,
                    params: xs,
                    ret: rx,
                },
                Closure {
                    owner: oy,
                    expr: ey,
                    params: ys,
                    ret: ry,
                },
            ) => ox == oy && ex == ey && xs.zip(ys, f) && f(*rx, *ry),
            (Projection { assoc: x, args: xs }, Projection { assoc: y, args: ys }) => {
                x == y && xs.zip(ys, f)
            }
            (
                Opaque {
                    def: x,
                    idx: i,
                    args: xs,
                },
                Opaque {
                    def: y,
                    idx: j,
                    args: ys,
                },
            ) => x == y && i == j && xs.zip(ys, f),
            // Auto traits may differ; the first is the principal one.
            (Dyn(xs), Dyn(ys)) => match (xs.first(), ys.first()) {
                (Some(x), Some(y)) => {
                    x.krate_trait == y.krate_trait
                        && x.args.zip(&y.args, f)
                        && x.assoc.iter().all(|(d, t)| {
                            let same = y.assoc.iter().find(|(e, _)| d == e);
                            same.is_none_or(|(_, u)| f(*t, *u))
                        })
                }
                _ => xs.len() == ys.len(),
            },
            (ConstUnknown, ConstInt(_) | Param { .. })
            | (ConstInt(_) | Param { .. }, ConstUnknown) => true,
            _ => self == other,
        }
    }
}

impl Tys {
    fn zip(&self, other: &Tys, f: &mut dyn FnMut(Ty, Ty) -> bool) -> bool {
        self.len() == other.len() && self.iter().zip(other.iter()).all(|(x, y)| f(*x, *y))
    }

    pub fn map(&self, f: &mut dyn FnMut(Ty) -> Ty) -> Tys {
        // Mostly nothing changes: a new list is begun where something does.
        for (i, ty) in self.iter().enumerate() {
            let mapped = f(*ty);
            if mapped != *ty {
                let mut list = Vec::with_capacity(self.len());
                list.extend_from_slice(&self[..i]);
                list.push(mapped);
                list.extend(self[i + 1..].iter().map(|t| f(*t)));
                return Tys::new(&list);
            }
        }
        *self
    }

    pub fn subst(&self, args: &[Ty]) -> Tys {
        self.map(&mut |t| t.subst(args))
    }
}
