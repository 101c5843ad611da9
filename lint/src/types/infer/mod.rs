//! Inference of one body: every expression and pattern gets a type, every path, field and call its
//! meaning. What does not fit is left unknown and counted; nothing here reports an error in types,
//! as the code compiles.

mod asked;
mod call;
mod closure;
mod coerce;
mod expr;
mod header;
mod method;
mod ops;
mod pat;
mod path;
mod project;
mod select;
mod solve;
mod table;

use std::sync::Arc;

use rustc_hash::FxHashMap;

pub use asked::{Asked, Asking, Kept, Question};
pub use project::Projected;
pub use select::{Answer, Selected};
pub use solve::{Goal, Origin, Pending};
pub use table::{Table, VarKind};

use super::lower::{ImplTrait, Scope};
use super::{Callee, Inference, PathRes, Predicate, Reason, Ty, TyKind, Types, Tys};
use crate::names::{DefId, DefKind, MacroUse, OwnedBody};
use crate::project::{FileId, KrateId};
use crate::syntax::Name;
use crate::syntax::ast::{Body, ExprId, ItemKind, PatId, ScopeIdx, TypeRef};

/// The state of inferring one body.
pub struct Infer<'t, 'a> {
    pub types: &'t Types<'a>,
    pub owner: DefId,
    file: FileId,
    body: &'t Body,
    macros: &'t FxHashMap<ExprId, MacroUse>,
    pub env: Arc<Vec<Predicate>>,
    pub table: Table,
    pub goals: Vec<Pending>,
    /// The goal that is being worked on.
    origin: Option<std::rc::Rc<Origin>>,
    /// The questions of traits that are being answered.
    asking: Asking,
    /// How many impls' bounds are being asked what they fix, each for another.
    settling: u32,
    /// Everything else is known.
    last_round: bool,
    /// Associated types that are known in full.
    projections: FxHashMap<Question, Ty>,
    result: Inference,
    /// Bindings in scope, innermost last.
    locals: Vec<(Name, PatId)>,
    /// The block whose items are in scope.
    scope: DefId,
    /// What `return` and `?` give to.
    returns: Vec<Ty>,
    breaks: Vec<Break>,
    /// Whether what follows cannot be reached.
    diverges: bool,
    /// Casts and the like that are looked at when everything else is known.
    deferred_methods: Vec<ExprId>,
}

struct Break {
    label: Option<Name>,
    /// The type of a loop's or labelled block's value; `None` where it has none.
    ty: Option<Ty>,
    /// A `break` was seen.
    used: bool,
    is_loop: bool,
}

impl<'t, 'a> Infer<'t, 'a> {
    pub fn new(types: &'t Types<'a>, of: &'t OwnedBody) -> Infer<'t, 'a> {
        let OwnedBody {
            owner,
            file,
            body,
            macros,
        } = of;
        let (owner, file) = (*owner, *file);
        let unknown = Ty::unknown();
        let mut guessed: Vec<ExprId> = macros
            .iter()
            .filter(|(_, m)| m.guessed)
            .map(|(e, _)| *e)
            .collect();
        guessed.sort_unstable();
        let result = Inference {
            expr_ty: vec![unknown; body.exprs.len()],
            pat_ty: vec![unknown; body.pats.len()],
            guessed,
            macros: macros
                .iter()
                .filter_map(|(e, m)| Some((*e, m.def?)))
                .collect(),
            ..Inference::default()
        };
        Infer {
            types,
            owner,
            file,
            body,
            macros,
            env: types.env(owner),
            table: Table::default(),
            goals: Vec::new(),
            origin: None,
            asking: Asking::default(),
            settling: 0,
            last_round: false,
            projections: FxHashMap::default(),
            result,
            locals: Vec::new(),
            scope: types.program.scope_of(owner),
            returns: Vec::new(),
            breaks: Vec::new(),
            diverges: false,
            deferred_methods: Vec::new(),
        }
    }

    /// Infers the whole body.
    pub fn run(mut self) -> Inference {
        let (params, ret) = self.signature();
        if let Some(pat) = self.body.self_pat {
            self.bind_pat(pat, params.first().copied().unwrap_or_default());
        }
        let first = usize::from(self.body.self_pat.is_some());
        for (i, pat) in self.body.params.iter().enumerate() {
            let ty = params.get(first + i).copied().unwrap_or_default();
            self.bind_pat(*pat, ty);
        }
        if let Some(root) = self.body.root {
            self.returns.push(ret);
            self.coerce_expr(root, ret);
            self.returns.pop();
        }
        self.finish()
    }

    fn signature(&mut self) -> (Vec<Ty>, Ty) {
        let program = self.types.program;
        match program.def(self.owner).kind {
            DefKind::Fn => {
                let sig = self.types.fn_sig(self.owner);
                let is_async = matches!(program.item(self.owner).map(|i| &i.kind), Some(ItemKind::Fn(it)) if it.is_async);
                let params: Vec<Ty> = sig.params.iter().map(|t| self.normalize(*t)).collect();
                let ret = match sig.ret.kind() {
                    TyKind::Future(out) if is_async => *out,
                    _ => sig.ret,
                };
                let ret = self.own_opaque(ret);
                (params, self.normalize(ret))
            }
            _ => (Vec::new(), self.types.value_ty(self.owner)),
        }
    }

    /// Inside the function itself, its `impl Trait` result is whatever the body returns.
    fn own_opaque(&mut self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Opaque { def, idx, .. } if *def == self.owner => {
                let var = self.table.fresh();
                for bound in self.types.opaque_bounds(*def, *idx).iter() {
                    let mut args = bound.args.to_vec();
                    args[0] = var;
                    let bound = super::TraitRef {
                        args: Tys::new(&args),
                        ..bound.clone()
                    };
                    self.add_goal(bound);
                }
                var
            }
            TyKind::Prim(_) | TyKind::Param { .. } => ty,
            _ => ty.map_parts(&mut |t| self.own_opaque(t)),
        }
    }

    #[expect(
        clippy::iter_over_hash_type,
        reason = "each entry is finished by itself, in any order"
    )]
    fn finish(mut self) -> Inference {
        self.solve_goals();
        self.last_round = true;
        self.solve_goals();
        self.default_numbers();
        self.solve_goals();
        for expr in std::mem::take(&mut self.deferred_methods) {
            self.retry_method(expr);
        }
        self.solve_goals();
        let table = &self.table;
        let result = &mut self.result;
        result
            .expr_ty
            .iter_mut()
            .for_each(|t| *t = table.finish(*t));
        result.pat_ty.iter_mut().for_each(|t| *t = table.finish(*t));
        for res in result.paths.values_mut() {
            if let PathRes::Def(_, args) = res {
                *args = args.map(&mut |t| table.finish(t));
            }
        }
        for list in result.derefs.values_mut() {
            list.iter_mut().for_each(|t| *t = table.finish(*t));
        }
        let mut callees = std::mem::take(&mut self.result.callees);
        let mut iterated = std::mem::take(&mut self.result.iterated);
        for callee in callees.values_mut().chain(iterated.values_mut()) {
            if let Callee::Fn { def, args, found } = callee {
                *args = args.map(&mut |t| self.table.finish(t));
                if found.is_none() && self.is_trait_item(*def) {
                    *found = self.impl_method(*def, *args);
                }
            }
        }
        self.result.callees = callees;
        self.result.iterated = iterated;
        for list in [&mut self.result.unresolved, &mut self.result.unknown] {
            list.sort_by_key(|(expr, _)| *expr);
            list.dedup_by_key(|(expr, _)| *expr);
            for (_, reason) in list {
                if let Reason::NoMethod(ty)
                | Reason::NoFit(ty, _)
                | Reason::NoField(ty)
                | Reason::NoItem(ty)
                | Reason::NotCallable(ty) = reason
                {
                    *ty = self.table.finish(*ty);
                }
            }
        }
        self.result
    }

    /// `{integer}` is `i32` and `{float}` is `f64` where nothing says otherwise.
    fn default_numbers(&mut self) {
        for i in 0..self.result.expr_ty.len() {
            let ty = self.table.shallow(self.result.expr_ty[i]);
            if let TyKind::Infer(var) = ty.kind() {
                let prim = match self.table.kind_of(*var) {
                    VarKind::General => continue,
                    VarKind::Int => super::Prim::I32,
                    VarKind::Float => super::Prim::F64,
                };
                self.table.unify(ty, Ty::prim(prim));
            }
        }
    }

    pub fn is_trait_item(&self, def: DefId) -> bool {
        let program = self.types.program;
        program
            .def(def)
            .parent
            .is_some_and(|p| program.def(p).kind == DefKind::Trait)
    }

    /// The type as far as it is known now; solves what can be solved if it is a variable.
    pub fn known(&mut self, ty: Ty) -> Ty {
        let ty = self.table.shallow(ty);
        if !matches!(ty.kind(), TyKind::Infer(_) | TyKind::Projection { .. }) {
            return ty;
        }
        self.solve_goals();
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Projection { .. } => {
                let ty = self.normalize(ty);
                self.table.shallow(ty)
            }
            _ => ty,
        }
    }

    /// A variable for each parameter of a definition.
    pub fn fresh_args(&mut self, def: DefId) -> Tys {
        let generics = self.types.generics(def);
        let fresh = |p: &crate::types::generics::Param| self.table.fresh_for(p.sized);
        let list: Vec<Ty> = generics.params.iter().map(fresh).collect();
        Tys::new(&list)
    }

    /// A type written in the body; `_` and what is left out are variables.
    fn lower(&mut self, ty: &TypeRef) -> Ty {
        let lowered = self.with_scope(|scope| scope.ty(ty));
        self.normalize(lowered)
    }

    fn with_scope<R>(&mut self, f: impl FnOnce(&Scope<'_>) -> R) -> R {
        let generics = self.types.generics(self.owner);
        let (types, def, at) = (self.types, self.owner, self.scope);
        let table = std::cell::RefCell::new(std::mem::take(&mut self.table));
        let fill = || table.borrow_mut().fresh();
        let scope = Scope {
            types,
            def,
            scope: at,
            generics: &generics,
            fill: &fill,
            impls: ImplTrait::Unknown,
        };
        let result = f(&scope);
        self.table = table.into_inner();
        result
    }

    fn enter_block(&mut self, scope: Option<ScopeIdx>) -> DefId {
        let outer = self.scope;
        if let Some(block) = scope.and_then(|s| {
            self.types
                .program
                .krate(self.owner.krate)
                .blocks
                .get(&(self.file, s.0))
        }) {
            self.scope = *block;
        }
        outer
    }

    fn unresolved(&mut self, expr: ExprId, reason: Reason) {
        self.result.unresolved.push((expr, reason));
    }

    fn unknown(&mut self, expr: ExprId, reason: Reason) {
        self.result.unknown.push((expr, reason));
    }

    /// The crate that could not be read, if the type is of one.
    fn unread_krate(&self, ty: Ty) -> Option<KrateId> {
        let (def, _) = ty.peel_refs().adt()?;
        self.types.program.is_unread(def.krate).then_some(def.krate)
    }

    fn set_expr(&mut self, expr: ExprId, ty: Ty) {
        self.result.expr_ty[expr.idx()] = ty;
    }
}
