//! Whether a type and a callee of rustc's are ours.

use consent_lint::names::{DefId, DefKind, Ns};
use consent_lint::types::{Callee, Mutability, Ty, TyKind, Types};

use crate::names::Names;
use crate::rust::{RustPath, RustTy, Seg};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Same {
    Yes,
    /// Ours is not known, at least in part, and does not contradict.
    Open,
    No,
}

/// How a callee compares.
pub struct Judged {
    pub callee: Same,
    /// All of its generic arguments, the receiver's included.
    pub args: Same,
}

impl Judged {
    fn no() -> Judged {
        Judged {
            callee: Same::No,
            args: Same::No,
        }
    }
}

pub struct Compare<'a> {
    pub names: Names<'a>,
}

impl<'a> Compare<'a> {
    fn types(&self) -> &'a Types<'a> {
        self.names.types
    }

    pub fn ty(&self, rust: &RustTy, ours: Ty) -> Same {
        self.compare(rust, ours, true)
    }

    /// Only the outermost shape, behind references.
    pub fn head(&self, rust: &RustTy, ours: Ty) -> Same {
        self.compare(rust, ours, false)
    }

    fn compare(&self, rust: &RustTy, ours: Ty, deep: bool) -> Same {
        match (rust, ours.kind()) {
            (_, TyKind::Unknown | TyKind::Infer(_)) => Same::Open,
            // What it hides is printed, and not told by a signature.
            (RustTy::Hole, _) | (_, TyKind::Opaque { .. }) => Same::Yes,
            (RustTy::Path(path), TyKind::Future(output)) => match boxed_future(path) {
                Some(of) => self.part(of, *output, deep),
                None => self.path_ty(path, ours, deep),
            },
            (RustTy::Path(path), _) => self.path_ty(path, ours, deep),
            (_, TyKind::Projection { .. }) => Same::Open,
            (RustTy::Ref(inner, mutable), TyKind::Ref(own, m)) => {
                match *mutable == (*m == Mutability::Mut) {
                    true => self.compare(inner, *own, deep),
                    false => Same::No,
                }
            }
            (RustTy::Ptr(inner), TyKind::Ptr(own, _)) => self.compare(inner, *own, deep),
            (RustTy::Slice(inner), TyKind::Slice(own)) => self.part(inner, *own, deep),
            (RustTy::Array(inner, len), TyKind::Array(own, own_len)) => self
                .part(inner, *own, deep)
                .max(self.part(len, *own_len, deep)),
            (RustTy::Tuple(list), TyKind::Tuple(own)) => match list.len() == own.len() {
                true => self.parts(list, own, deep),
                false => Same::No,
            },
            (RustTy::Never, TyKind::Never) => Same::Yes,
            (
                RustTy::FnPtr(params, ret),
                TyKind::FnPtr {
                    params: own,
                    ret: own_ret,
                },
            ) => match params.len() == own.len() {
                true => self
                    .parts(params, own, deep)
                    .max(self.part(ret, *own_ret, deep)),
                false => Same::No,
            },
            (RustTy::FnDef(path), TyKind::FnDef(def, _)) => {
                match self.types().program.def(*def).name == path.last() {
                    true => Same::Yes,
                    false => Same::No,
                }
            }
            (RustTy::Closure, TyKind::Closure { .. })
            | (RustTy::Coroutine, TyKind::Future(_))
            | (RustTy::Impl, TyKind::Param { .. } | TyKind::Future(_))
            | (RustTy::Const(_), TyKind::ConstUnknown) => Same::Yes,
            (RustTy::Impl, _) => Same::Open,
            (RustTy::Const(text), TyKind::ConstInt(value)) => {
                let digits = text.split('_').next().unwrap_or_default();
                match digits.parse::<u128>() {
                    Ok(number) if number != *value => Same::No,
                    _ => Same::Yes,
                }
            }
            (RustTy::Dyn(bounds), TyKind::Dyn(own)) => {
                let found = own.iter().find_map(|o| {
                    let rust = bounds
                        .iter()
                        .find(|b| self.names.is(b, o.krate_trait, Ns::Types))?;
                    Some((rust, o))
                });
                match found {
                    Some((rust, own)) => {
                        let args = rust.segs.last().map_or(&[][..], |s| &s.args);
                        self.parts(args, &own.args, deep)
                    }
                    None => Same::No,
                }
            }
            _ => Same::No,
        }
    }

    fn part(&self, rust: &RustTy, ours: Ty, deep: bool) -> Same {
        match deep {
            true => self.compare(rust, ours, true),
            false => Same::Yes,
        }
    }

    /// One list may be longer: neither rustc nor the stubs say every default.
    fn parts(&self, rust: &[RustTy], ours: &[Ty], deep: bool) -> Same {
        let pairs = rust.iter().zip(ours);
        pairs
            .map(|(r, o)| self.part(r, *o, deep))
            .max()
            .unwrap_or(Same::Yes)
    }

    fn path_ty(&self, path: &RustPath, ours: Ty, deep: bool) -> Same {
        let bare = match (&path.qself, path.segs.as_slice()) {
            (None, [one]) if one.args.is_empty() => Some(one.name.as_str()),
            _ => None,
        };
        let yes = |is: bool| if is { Same::Yes } else { Same::No };
        match ours.kind() {
            TyKind::Param { name, .. } => yes(bare.is_some_and(|b| *name == b)),
            TyKind::Prim(prim) => yes(bare == Some(prim.name())),
            TyKind::ConstInt(_) | TyKind::ConstUnknown => Same::Yes,
            TyKind::Adt(def, args) => {
                if !self.is_item(path, *def, Ns::Types) {
                    return Same::No;
                }
                // Arguments stand at the type; those of an outer function are not ours.
                let list = path.segs.last().map_or(&[][..], |s| &s.args);
                self.parts(list, args, deep)
            }
            TyKind::Projection { assoc, args } => match path.qself.as_deref() {
                Some((of, Some(_))) if self.types().program.def(*assoc).name == path.last() => {
                    args.first().map_or(Same::Open, |t| self.part(of, *t, deep))
                }
                _ => Same::Open,
            },
            _ => Same::No,
        }
    }

    /// An item has no `<T as Trait>::` in front, unless it stands in a method's body.
    fn is_item(&self, path: &RustPath, def: DefId, ns: Ns) -> bool {
        match (&path.qself, path.segs.len()) {
            (None, _) => self.names.is(path, def, ns),
            (Some(_), 0 | 1) => false,
            (Some(_), _) => self.types().program.def(def).name == path.last(),
        }
    }

    pub fn callee(&self, rust: &RustPath, ours: &Callee) -> Judged {
        let of = rust.qself.as_deref().and_then(|(_, of)| of.as_ref());
        let is_fn = of.is_some_and(|of| matches!(of.last(), "Fn" | "FnMut" | "FnOnce"));
        match ours {
            Callee::Value if is_fn => Judged {
                callee: Same::Yes,
                args: Same::Yes,
            },
            Callee::Value | Callee::Ctor(_) => Judged::no(),
            Callee::Fn { def, args, .. } => self.function(rust, *def, args),
        }
    }

    fn function(&self, rust: &RustPath, def: DefId, args: &[Ty]) -> Judged {
        let types = self.types();
        let program = types.program;
        let d = program.def(def);
        let name = rust.last();
        // The linter says `deref` and `index` where either may be called.
        let either = match name {
            "deref_mut" => "deref",
            "index_mut" => "index",
            name => name,
        };
        if d.name != name && d.name != either {
            return Judged::no();
        }
        let n_parent = types.generics(def).n_parent.min(args.len());
        let (outer, own) = args.split_at(n_parent);
        let last = rust.segs.last().map_or(&[][..], |s| &s.args);
        let own = self.parts(last, own, true);
        match d.parent.map(|p| (p, program.def(p).kind)) {
            Some((owner, DefKind::Trait)) => {
                let self_ty = outer.first().copied().unwrap_or_default();
                let rest = outer.get(1..).unwrap_or_default();
                self.of_trait(rust, owner, self_ty, rest, own)
            }
            Some((owner, DefKind::Impl)) => {
                let header = types.impl_header(owner);
                let self_ty = header.self_ty.subst(outer);
                if let Some(of) = &header.trait_ref {
                    let args = of.subst(outer).args;
                    let rest = args.get(1..).unwrap_or_default();
                    return self.of_trait(rust, of.trait_def, self_ty, rest, own);
                }
                let of = match (rust.qself.as_deref(), rust.segs.as_slice()) {
                    (Some((ty, None)), [_]) => ty.clone(),
                    (None, [before @ .., _]) if !before.is_empty() => own_type(before),
                    _ => return Judged::no(),
                };
                self.on(&of, self_ty, own)
            }
            _ if self.is_item(rust, def, Ns::Values) => Judged {
                callee: Same::Yes,
                args: own,
            },
            _ => Judged::no(),
        }
    }

    fn of_trait(&self, rust: &RustPath, of: DefId, self_ty: Ty, rest: &[Ty], own: Same) -> Judged {
        let Some((rust_self, Some(rust_of))) = rust.qself.as_deref() else {
            return Judged::no();
        };
        let mutable = match rust_of.last() {
            "DerefMut" | "IndexMut" => true,
            _ => self.names.is(rust_of, of, Ns::Types),
        };
        if !mutable {
            return Judged::no();
        }
        let list = rust_of.segs.last().map_or(&[][..], |s| &s.args);
        let rest = self.parts(list, rest, true);
        self.on(rust_self, self_ty, own.max(rest))
    }

    fn on(&self, rust: &RustTy, ours: Ty, args: Same) -> Judged {
        Judged {
            callee: self.head(rust, ours),
            args: self.ty(rust, ours).max(args),
        }
    }
}

/// The type whose method a path names: `Vec<T>` of `Vec::<T>::push`, `[T]` of `core::slice::<impl [T]>::iter`.
fn own_type(before: &[Seg]) -> RustTy {
    match before.last().and_then(|s| s.of.as_deref()) {
        Some(of) => of.clone(),
        None => RustTy::Path(RustPath {
            qself: None,
            segs: before.to_vec(),
        }),
    }
}

/// What the future gives of `Pin<Box<dyn Future<Output = T>>>`: what an attribute made of an `async fn`. The linter reads
/// the function as it is written.
fn boxed_future(path: &RustPath) -> Option<&RustTy> {
    let [RustTy::Path(inner)] = args_of(path, "Pin")? else {
        return None;
    };
    let [RustTy::Dyn(bounds)] = args_of(inner, "Box")? else {
        return None;
    };
    let future = bounds.iter().find(|b| b.last() == "Future")?;
    future.segs.last()?.assoc.first()
}

/// The arguments of a path that ends in `name`.
fn args_of<'p>(path: &'p RustPath, name: &str) -> Option<&'p [RustTy]> {
    let last = path.segs.last()?;
    (last.name == name).then_some(last.args.as_slice())
}
