//! What hand-written `Drop` impls do with values that end: in locals at the end of a body, in what a call
//! without a body was given and does not give on.

use rustc_hash::FxHashSet;

use super::Analysis;
use super::calls::Arg;
use super::foreign::{Content, ForeignCall, params_of};
use super::state::State;
use crate::flow::ir::{Func, FuncKey, LocalId, Operand, Place, Step, StmtKind, step_of};
use crate::flow::value::Val;
use crate::project::Span;
use crate::types::{Mutability, Ty, TyKind};

/// Values in values that are dropped are looked for this deep.
const MAX_PARTS: usize = 4;

impl Analysis<'_> {
    /// At the end of a body: what its locals still hold.
    pub(super) fn drop_locals(&mut self, st: &mut State) {
        let func = self.func;
        let captures = &func.params[func.n_args..];
        let mut moved: Option<FxHashSet<&Place>> = None;
        for (i, local) in func.locals.iter().enumerate() {
            let id = LocalId(i as u32);
            if id == func.ret || captures.contains(&id) || !self.cx.is_dropped(local.ty) {
                continue;
            }
            let moved = moved.get_or_insert_with(|| moved_places(func));
            let place = Place::local(id);
            if !moved.contains(&place) {
                let val = st.get(id);
                self.drop_value(
                    st,
                    &val,
                    local.ty,
                    func.span,
                    Some((&place, moved)),
                    MAX_PARTS,
                );
            }
        }
    }

    /// What is given to a function without a body, whose signature says that nothing comes of it: `drop`.
    pub(super) fn drop_arguments(&mut self, st: &mut State, call: &ForeignCall<'_>) {
        let kept = params_of(call.sig.ret);
        for (i, (ty, arg)) in call.sig.params.iter().zip(call.args).enumerate() {
            let TyKind::Param { idx, .. } = ty.kind() else {
                continue;
            };
            let stays = kept.contains(idx)
                || call
                    .sig
                    .params
                    .iter()
                    .enumerate()
                    .any(|(j, other)| i != j && params_of(*other).contains(idx));
            if !stays && self.cx.is_dropped(arg.ty) {
                self.drop_value(st, &arg.val.clone(), arg.ty, call.span, None, MAX_PARTS);
            }
        }
    }

    fn drop_value(
        &mut self,
        st: &mut State,
        val: &Val,
        ty: Ty,
        span: Span,
        from: Option<(&Place, &FxHashSet<&Place>)>,
        fuel: usize,
    ) {
        let ty = self.cx.bare_owned(ty);
        let TyKind::Adt(def, args) = ty.kind() else {
            return;
        };
        if let Some(body) = self.cx.program.drop_fn(*def) {
            let arg = Arg {
                val: val.clone(),
                ty: Ty::new(TyKind::Ref(ty, Mutability::Mut)),
                span,
            };
            self.call_func(st, FuncKey::body(body), &[arg], span);
        }
        if fuel == 0 {
            return;
        }
        let mut parts: Vec<(Step, Ty)> = Vec::new();
        if self.cx.program.is_local(*def) {
            for owner in self.cx.owners(*def) {
                for info in self.cx.program.fields(owner).iter() {
                    parts.push((step_of(self.cx.program, info.id), info.ty.subst(args)));
                }
            }
        } else {
            let args = args.iter().enumerate();
            parts.extend(args.map(|(i, t)| (Step::Arg(i as u32), *t)));
        }
        for (step, ty) in parts {
            if !self.cx.is_dropped(ty) {
                continue;
            }
            let place = from.map(|(place, moved)| (place.clone().then(step), moved));
            if place.as_ref().is_some_and(|(p, moved)| moved.contains(p)) {
                continue;
            }
            let content = Content {
                val: val.clone(),
                lent: Vec::new(),
                ty,
            };
            let part = self.content_part(st, &content, step, span);
            let from = place.as_ref().map(|(p, moved)| (p, *moved));
            self.drop_value(st, &part.val, ty, span, from, fuel - 1);
        }
    }
}

impl super::Cx<'_> {
    /// Whether a body of the workspace runs when a value of this type ends.
    pub(super) fn is_dropped(&self, ty: Ty) -> bool {
        if let Some(known) = self.dropped.read().get(&ty) {
            return *known;
        }
        let found = self.find_dropped(ty, MAX_PARTS);
        self.dropped.write().insert(ty, found);
        found
    }

    fn find_dropped(&self, ty: Ty, fuel: usize) -> bool {
        let ty = self.bare_owned(ty);
        let TyKind::Adt(def, args) = ty.kind() else {
            return false;
        };
        if self.program.drop_fn(*def).is_some() {
            return true;
        }
        if fuel == 0 {
            return false;
        }
        if self.program.is_local(*def) {
            return self.owners(*def).iter().any(|owner| {
                let fields = self.program.fields(*owner);
                fields
                    .iter()
                    .any(|f| self.find_dropped(f.ty.subst(args), fuel - 1))
            });
        }
        // Others may only borrow: a lock's guard.
        self.program.well_known().owners.contains(def)
            && args.iter().any(|t| self.find_dropped(*t, fuel - 1))
    }

    /// Through boxes, but not through references.
    fn bare_owned(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        while let TyKind::Adt(def, args) = ty.kind()
            && args.len() == 1
            && self.program.well_known().transparent.contains(def)
        {
            ty = args[0];
        }
        ty
    }
}

/// What is handed on by value somewhere in a body.
fn moved_places(func: &Func) -> FxHashSet<&Place> {
    let mut found = FxHashSet::default();
    let mut add = |operand| {
        if let &Operand::Place { ref place, ty, .. } = operand
            && !matches!(ty.kind(), TyKind::Ref(..))
        {
            found.insert(place);
        }
    };
    for stmt in func.blocks.iter().flat_map(|b| &b.stmts) {
        match &stmt.kind {
            StmtKind::Assign { src, .. } | StmtKind::StaticWrite { src, .. } => add(src),
            StmtKind::Build { parts, base, .. } => {
                parts.iter().for_each(|(_, p)| add(p));
                base.iter().for_each(&mut add);
            }
            StmtKind::Call(call) => call.args.iter().for_each(&mut add),
            StmtKind::Next { iter, .. } => add(iter),
            StmtKind::Await { future, .. } => add(future),
            _ => {}
        }
    }
    found
}
