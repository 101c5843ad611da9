//! Patterns: what they bind, and through which references.

use super::{Infer, VarKind};
use crate::names::{DefId, DefKind, Ns, Res};
use crate::syntax::Name;
use crate::syntax::ast::{FieldPat, Pat, PatId, Path};
use crate::types::{Mutability, Prim, Ty, TyKind, Tys};

impl Infer<'_, '_> {
    /// Types a pattern against a value's type and brings its bindings into scope.
    pub(super) fn bind_pat(&mut self, pat: PatId, ty: Ty) {
        self.pat(pat, ty, None);
    }

    /// `mode` is how bindings bind by default, once a reference was looked through.
    fn pat(&mut self, id: PatId, ty: Ty, mode: Option<Mutability>) {
        let body = self.body;
        let pat = body.pat(id);
        // A pattern that is no reference looks through references to what it destructures.
        let looks_through = match pat {
            Pat::Tuple(_)
            | Pat::TupleStruct { .. }
            | Pat::Struct { .. }
            | Pat::Slice(_)
            | Pat::Range { .. } => true,
            Pat::Path(path) => self
                .pat_def(path)
                .is_none_or(|d| self.types.program.def(d).kind == DefKind::Variant),
            Pat::Bind {
                name,
                sub: None,
                by_ref: false,
                ..
            } => self.constant_named(*name).is_some(),
            _ => false,
        };
        let (mut ty, mut mode) = (ty, mode);
        if looks_through {
            ty = self.known(ty);
            while let TyKind::Ref(inner, mutability) = ty.kind() {
                mode = Some(match (mode, mutability) {
                    (Some(Mutability::Shared), _) | (_, Mutability::Shared) => Mutability::Shared,
                    _ => Mutability::Mut,
                });
                ty = self.known(*inner);
            }
        }
        self.result.pat_ty[id.idx()] = ty;
        match pat {
            Pat::Missing | Pat::Wild | Pat::Rest | Pat::Macro(_) => {}
            Pat::Bind {
                name,
                by_ref,
                mutable,
                sub,
            } => {
                if sub.is_none()
                    && !by_ref
                    && !mutable
                    && let Some(def) = self.constant_named(*name)
                {
                    self.result.pat_paths.insert(id, def);
                    return;
                }
                let bound = match (by_ref, mode) {
                    (true, _) => Ty::new(TyKind::Ref(
                        ty,
                        if *mutable {
                            Mutability::Mut
                        } else {
                            Mutability::Shared
                        },
                    )),
                    (false, Some(m)) => Ty::new(TyKind::Ref(ty, m)),
                    (false, None) => ty,
                };
                self.result.pat_ty[id.idx()] = bound;
                self.locals.push((*name, id));
                if let Some(sub) = sub {
                    self.pat(*sub, ty, mode);
                }
            }
            Pat::Path(path) => {
                if let Some(def) = self.pat_def(path) {
                    self.result.pat_paths.insert(id, def);
                    self.expect_variant(def, ty);
                }
            }
            Pat::TupleStruct { path, elems } => {
                let def = self.pat_def(path);
                let args = def.and_then(|d| {
                    self.result.pat_paths.insert(id, d);
                    self.expect_variant(d, ty)
                });
                let fields = def.map_or_else(Vec::new, |d| self.types.field_tys(d).to_vec());
                let tys: Vec<Ty> = match args {
                    Some(args) => fields.into_iter().map(|t| t.subst(&args)).collect(),
                    None => Vec::new(),
                };
                let tys: Vec<Ty> = tys.into_iter().map(|t| self.normalize(t)).collect();
                self.elems(elems, &tys, mode);
            }
            Pat::Struct { path, fields, .. } => self.struct_pat(id, path, fields, ty, mode),
            Pat::Tuple(elems) => {
                let known = self.known(ty);
                let rest = elems.iter().any(|e| matches!(body.pat(*e), Pat::Rest));
                if let (TyKind::Infer(_), false) = (known.kind(), rest) {
                    let list: Vec<Ty> = elems.iter().map(|_| self.table.fresh()).collect();
                    self.table
                        .unify(known, Ty::new(TyKind::Tuple(Tys::new(&list))));
                }
                let tys = match self.table.shallow(known).kind() {
                    TyKind::Tuple(list) => list.to_vec(),
                    _ => Vec::new(),
                };
                self.elems(elems, &tys, mode);
            }
            Pat::Slice(elems) => {
                let (elem, whole) = match self.known(ty).kind() {
                    TyKind::Slice(elem) => (*elem, ty),
                    TyKind::Array(elem, _) => (*elem, Ty::new(TyKind::Slice(*elem))),
                    _ => (Ty::unknown(), Ty::unknown()),
                };
                for e in elems {
                    // `rest @ ..` is a slice of the same.
                    match body.pat(*e) {
                        Pat::Bind { sub: Some(sub), .. } if matches!(body.pat(*sub), Pat::Rest) => {
                            self.pat(*e, whole, mode)
                        }
                        _ => self.pat(*e, elem, mode),
                    }
                }
            }
            Pat::Ref { mutable, pat } => {
                let known = self.known(ty);
                let inner = match known.kind() {
                    TyKind::Ref(inner, _) => *inner,
                    TyKind::Infer(_) => {
                        let inner = self.table.fresh();
                        let m = if *mutable {
                            Mutability::Mut
                        } else {
                            Mutability::Shared
                        };
                        self.table.unify(known, Ty::new(TyKind::Ref(inner, m)));
                        inner
                    }
                    // `&x` where a default binding mode already took the reference away.
                    _ => known,
                };
                self.pat(*pat, inner, None);
            }
            Pat::Or(alternatives) => {
                let before = self.locals.len();
                for (i, alternative) in alternatives.iter().enumerate() {
                    let at = self.locals.len();
                    self.pat(*alternative, ty, mode);
                    if i > 0 {
                        // The same names again: their types agree, and the first stands for all.
                        let again: Vec<(Name, PatId)> = self.locals.drain(at..).collect();
                        for (name, pat) in again {
                            if let Some((_, first)) =
                                self.locals[before..].iter().find(|(n, _)| *n == name)
                            {
                                let (a, b) = (
                                    self.result.pat_ty[first.idx()],
                                    self.result.pat_ty[pat.idx()],
                                );
                                self.table.unify(a, b);
                            }
                        }
                    }
                }
            }
            Pat::Lit(expr) | Pat::Const(expr) => {
                let found = self.expr(*expr, Some(ty));
                let (found, ty) = (self.known(found), self.known(ty));
                if !matches!(found.kind(), TyKind::Ref(..)) {
                    self.table.unify(found, ty.peel_refs());
                } else if matches!(ty.kind(), TyKind::Infer(_)) {
                    self.table.unify(found, ty);
                }
            }
            Pat::Range { lo, hi } => {
                for bound in [lo, hi].into_iter().flatten() {
                    let found = self.expr(*bound, Some(ty));
                    self.table.unify(found, ty);
                }
            }
        }
    }

    fn elems(&mut self, elems: &[PatId], tys: &[Ty], mode: Option<Mutability>) {
        let rest = elems
            .iter()
            .position(|e| matches!(self.body.pat(*e), Pat::Rest));
        for (i, elem) in elems.iter().enumerate() {
            let idx = match rest {
                Some(rest) if i == rest => continue,
                Some(rest) if i > rest => (tys.len() + i).checked_sub(elems.len()),
                _ => Some(i),
            };
            let ty = idx.and_then(|i| tys.get(i)).copied().unwrap_or_default();
            self.pat(*elem, ty, mode);
        }
    }

    fn struct_pat(
        &mut self,
        id: PatId,
        path: &Path,
        fields: &[FieldPat],
        ty: Ty,
        mode: Option<Mutability>,
    ) {
        let def = self.type_path_def(path);
        let args = def.and_then(|d| {
            self.result.pat_paths.insert(id, d);
            self.expect_variant(d, ty)
        });
        let mut found = Vec::new();
        for field in fields {
            let id = def.and_then(|d| self.types.field(d, field.name));
            found.push(id);
            let ty = match (id, args) {
                (Some(id), Some(args)) => self.types.field_ty(id, &args),
                _ => Ty::unknown(),
            };
            let ty = self.normalize(ty);
            self.pat(field.pat, ty, mode);
        }
        self.result.pat_fields.insert(id, found);
    }

    /// Makes the value's type that of a struct or of a variant's enum; gives its arguments.
    fn expect_variant(&mut self, def: DefId, ty: Ty) -> Option<Tys> {
        let program = self.types.program;
        let adt = match program.def(def).kind {
            DefKind::Variant => program.def(def).parent?,
            DefKind::Struct | DefKind::Union => def,
            _ => return None,
        };
        let ty = self.known(ty);
        if let TyKind::Adt(found, args) = ty.kind()
            && *found == adt
        {
            return Some(*args);
        }
        let args = self.fresh_args(adt);
        self.table.unify(ty, Ty::new(TyKind::Adt(adt, args)));
        Some(args)
    }

    /// A plain name in a pattern that is a constant, a unit struct or a variant in scope.
    fn constant_named(&mut self, name: Name) -> Option<DefId> {
        // By convention and by rustc's lint no binding begins with a capital; only such names are looked up.
        if !name.as_str().starts_with(|c: char| c.is_uppercase()) {
            return None;
        }
        let Res::Def(def) = self.types.program.first(self.scope, name, Ns::Values)? else {
            return None;
        };
        let kind = self.types.program.def(def).kind;
        matches!(
            kind,
            DefKind::Const | DefKind::Static | DefKind::Variant | DefKind::Struct
        )
        .then_some(def)
    }

    fn pat_def(&mut self, path: &Path) -> Option<DefId> {
        self.value_path_def(path)
    }

    /// The type of a literal.
    pub(super) fn lit_ty(&mut self, lit: &crate::syntax::ast::Lit) -> Ty {
        use crate::syntax::ast::Lit;
        match lit {
            Lit::Str(_) => Ty::prim(Prim::Str).shared(),
            Lit::ByteStr => {
                let len = Ty::new(TyKind::ConstUnknown);
                Ty::new(TyKind::Array(Ty::prim(Prim::U8), len)).shared()
            }
            Lit::CStr => Ty::unknown(),
            Lit::Byte => Ty::prim(Prim::U8),
            Lit::Char => Ty::prim(Prim::Char),
            Lit::Bool(_) => Ty::prim(Prim::Bool),
            Lit::Int(_, suffix) => match suffix.and_then(Prim::from_name) {
                Some(prim) => Ty::prim(prim),
                None => self.table.fresh_kind(VarKind::Int),
            },
            Lit::Float(suffix) => match suffix.and_then(Prim::from_name) {
                Some(prim) => Ty::prim(prim),
                None => self.table.fresh_kind(VarKind::Float),
            },
        }
    }
}
