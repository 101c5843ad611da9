//! Closures: what they are given is told by what expects them.

use super::{Goal, Infer};
use crate::syntax::Name;
use crate::syntax::ast::{ExprId, PatId, TypeRef};
use crate::types::{Ty, TyKind, Tys};

/// A closure as written.
pub(super) struct Written<'b> {
    pub params: &'b [(PatId, Option<TypeRef>)],
    pub ret: Option<&'b TypeRef>,
    pub body: ExprId,
    pub is_async: bool,
}

impl Infer<'_, '_> {
    pub(super) fn closure(
        &mut self,
        expr: ExprId,
        written: &Written<'_>,
        expected: Option<Ty>,
    ) -> Ty {
        let hint = expected.and_then(|t| self.closure_hint(t));
        let mut params = Vec::with_capacity(written.params.len());
        for (i, (_, ty)) in written.params.iter().enumerate() {
            let hinted = hint.as_ref().and_then(|(p, _)| p.get(i)).copied();
            let ty = match ty {
                Some(ty) => {
                    let ty = self.lower(ty);
                    if let Some(hinted) = hinted {
                        self.table.unify(hinted, ty);
                    }
                    ty
                }
                None => hinted.unwrap_or_else(|| self.table.fresh()),
            };
            params.push(ty);
        }
        let ret = match written.ret {
            Some(ty) => self.lower(ty),
            None => match hint.and_then(|(_, r)| r) {
                Some(ret) if !written.is_async => ret,
                _ => self.table.fresh(),
            },
        };
        let outer_ret = if written.is_async {
            Ty::new(TyKind::Future(ret))
        } else {
            ret
        };
        let ty = Ty::new(TyKind::Closure {
            owner: self.owner,
            expr,
            params: Tys::new(&params),
            ret: outer_ret,
        });
        let locals = self.locals.len();
        for ((pat, _), ty) in written.params.iter().zip(&params) {
            self.bind_pat(*pat, *ty);
        }
        let breaks = std::mem::take(&mut self.breaks);
        let diverges = std::mem::replace(&mut self.diverges, false);
        self.returns.push(ret);
        let hinted = self.table.shallow(ret);
        let found = self.expr(written.body, Some(hinted));
        if !self.coerce(found, ret) && written.ret.is_none() {
            // The hint was wrong in a part that nothing depends on yet.
            self.table.unify(found, ret);
        }
        self.returns.pop();
        self.diverges = diverges;
        self.breaks = breaks;
        self.locals.truncate(locals);
        ty
    }

    /// Parameters and result that the expected type asks of a closure.
    fn closure_hint(&mut self, expected: Ty) -> Option<(Vec<Ty>, Option<Ty>)> {
        let expected = self.table.shallow(expected);
        if let TyKind::FnPtr { params, ret } = expected.kind() {
            return Some((params.to_vec(), Some(*ret)));
        }
        if let TyKind::Adt(_, args) = expected.kind() {
            // `Box<dyn Fn(A) -> B>` reaches here through `Box::new`'s parameter only.
            return args
                .first()
                .and_then(|t| match self.table.shallow(*t).kind() {
                    TyKind::Dyn(_) => self.closure_hint(*t),
                    _ => None,
                });
        }
        let fn_once = self.types.known.fn_once?;
        let output = self.types.assoc_type(fn_once, Name::new("Output"))?;
        let known = &self.types.known;
        let callable = [known.fn_once, known.fn_mut, known.fn_];
        let mut params: Option<Vec<Ty>> = None;
        let mut ret = None;
        if matches!(expected.kind(), TyKind::Infer(_)) {
            for pending in self.goals.clone() {
                match pending.goal {
                    Goal::Trait(pred) if self.table.shallow(pred.self_ty()) == expected => {
                        let supers: Vec<_> = std::iter::once(pred.clone())
                            .chain(
                                self.types
                                    .supertraits(pred.trait_def)
                                    .iter()
                                    .map(|s| s.subst(&pred.args)),
                            )
                            .collect();
                        for of in supers {
                            if callable.contains(&Some(of.trait_def))
                                && let Some(list) = of.args.get(1)
                                && let TyKind::Tuple(list) = self.known_now(*list).kind()
                            {
                                params.get_or_insert_with(|| list.to_vec());
                            }
                        }
                        if let Some((_, ty)) = pred.assoc.iter().find(|(d, _)| *d == output) {
                            ret = Some(*ty);
                        }
                    }
                    Goal::Projection { assoc, args, ty }
                        if assoc == output && self.table.shallow(args[0]) == expected =>
                    {
                        ret = Some(ty);
                        if let TyKind::Tuple(list) = self.known_now(args[1]).kind() {
                            params.get_or_insert_with(|| list.to_vec());
                        }
                    }
                    _ => {}
                }
            }
        } else {
            let mut bounds = self.bounds_of(expected);
            let env = self.env.clone();
            bounds.extend(env.iter().filter(|p| p.self_ty() == expected).cloned());
            for bound in &bounds {
                if callable.contains(&Some(bound.trait_def))
                    && let TyKind::Tuple(list) = self.known_now(bound.args[1]).kind()
                {
                    params.get_or_insert_with(|| list.to_vec());
                    if let Some((_, ty)) = bound.assoc.iter().find(|(d, _)| *d == output) {
                        ret = Some(*ty);
                    }
                }
            }
        }
        let params = params?.into_iter().map(|t| self.normalize(t)).collect();
        Some((params, ret))
    }

    fn known_now(&self, ty: Ty) -> Ty {
        self.table.shallow(ty)
    }
}
