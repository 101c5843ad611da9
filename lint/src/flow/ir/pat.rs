//! Patterns: each binding becomes a copy of, or a reference to, the part of the value it names.

use super::lower::Lowerer;
use super::{LocalId, MAX_POSITIONS, Operand, Place, Step, StmtKind};
use crate::names::DefKind;
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::{Expr, ExprId, FieldPat, Pat, PatId};
use crate::types::{Ty, TyKind};

impl Lowerer<'_> {
    /// Binds all names of a pattern to the parts of a value.
    pub fn bind(&mut self, pat: PatId, value: &Operand) {
        match value {
            Operand::Const => {
                let local = self.temp(self.pat_ty(pat));
                self.assign(local.clone(), Operand::Const, self.body.pat_span(pat));
                self.bind_place(pat, local, false);
            }
            Operand::Place { place, ty, .. } => {
                let by_ref = matches!(ty.kind(), TyKind::Ref(..));
                if let Pat::Bind {
                    name,
                    by_ref: false,
                    sub: None,
                    ..
                } = self.body.pat(pat)
                    && !self.inference.pat_paths.contains_key(&pat)
                    && !by_ref
                {
                    // Its own type, which the name's may hide: `let shape: Box<dyn Shape> = circle;`.
                    let local = self.declare(pat, *name);
                    let span = self.body.pat_span(pat);
                    let src = Operand::Place {
                        place: place.clone(),
                        ty: *ty,
                        span,
                    };
                    self.assign(Place::local(local), src, span);
                    self.asked_pat(pat, &Place::local(local));
                    return;
                }
                self.bind_place(pat, place.clone(), by_ref);
            }
        }
    }

    fn bind_place(&mut self, pat: PatId, place: Place, by_ref: bool) {
        let span = self.body.pat_span(pat);
        let not = self.ruled_out(pat);
        if !not.is_empty() {
            self.narrow(place.clone(), not, span);
        }
        match self.body.pat(pat) {
            Pat::Bind { sub: None, .. } if self.inference.pat_paths.contains_key(&pat) => {}
            Pat::Bind {
                name,
                by_ref: written,
                sub,
                ..
            } => {
                let local = self.declare(pat, *name);
                self.bind_name(pat, local, &place, by_ref || *written, span);
                self.asked_pat(pat, &Place::local(local));
                if let Some(sub) = sub {
                    self.bind_place(*sub, place, by_ref);
                }
            }
            Pat::TupleStruct { elems, .. } => self.bind_payload(pat, elems, &place, by_ref),
            Pat::Struct { fields, .. } => self.bind_fields(pat, fields, &place, by_ref),
            Pat::Tuple(elems) => {
                let n = match self.pat_ty(pat).peel_refs().kind() {
                    TyKind::Tuple(list) => list.len(),
                    _ => elems.len(),
                };
                for (elem, i) in self.positions(elems, n) {
                    self.bind_place(elem, place.clone().then(Step::Pos(i)), by_ref);
                }
            }
            Pat::Slice(elems) => {
                let is_array = matches!(self.pat_ty(pat).peel_refs().kind(), TyKind::Array(..));
                let is_rest = |pat: &PatId| match self.body.pat(*pat) {
                    Pat::Bind { sub: Some(sub), .. } => matches!(self.body.pat(*sub), Pat::Rest),
                    other => matches!(other, Pat::Rest),
                };
                let rest = elems.iter().position(is_rest).unwrap_or(elems.len());
                for (i, elem) in elems.iter().enumerate() {
                    let step = match is_array && i < rest && i < MAX_POSITIONS {
                        true => Step::Pos(i as u32),
                        false => Step::Arg(0),
                    };
                    match self.body.pat(*elem) {
                        // `rest @ ..` is the slice itself.
                        Pat::Bind { sub: Some(sub), .. }
                            if matches!(self.body.pat(*sub), Pat::Rest) =>
                        {
                            self.bind_place(*elem, place.clone(), by_ref);
                        }
                        _ => self.bind_place(*elem, place.clone().then(step), by_ref),
                    }
                }
            }
            Pat::Ref { pat, .. } => self.bind_place(*pat, place, false),
            Pat::Or(alternatives) => self.bind_or(alternatives, &place, by_ref),
            Pat::Lit(_) | Pat::Range { .. } | Pat::Const(_) | Pat::Path(_) => {}
            Pat::Missing | Pat::Wild | Pat::Rest | Pat::Macro(_) => {}
        }
    }

    fn bind_name(&mut self, pat: PatId, local: LocalId, place: &Place, by_ref: bool, span: Span) {
        let ty = self.pat_ty(pat);
        let dest = Place::local(local);
        let is_ref = matches!(ty.kind(), TyKind::Ref(..));
        // A name for the whole of a reference is that reference; a part of it is a new one.
        if by_ref && is_ref && !place.path.is_empty() {
            self.push(
                StmtKind::Ref {
                    dest,
                    place: place.clone(),
                    ty,
                },
                span,
            );
        } else {
            self.assign(
                dest,
                Operand::Place {
                    place: place.clone(),
                    ty,
                    span,
                },
                span,
            );
        }
    }

    fn bind_or(&mut self, alternatives: &[PatId], place: &Place, by_ref: bool) {
        let Some(first) = alternatives.first() else {
            return;
        };
        let mut names: Vec<(Name, LocalId)> = Vec::new();
        for (name, pat) in self.bindings(*first) {
            let local = self.declare(pat, name);
            names.push((name, local));
        }
        for later in &alternatives[1..] {
            for (name, pat) in self.bindings(*later) {
                if let Some((_, local)) = names.iter().find(|(n, _)| *n == name) {
                    self.share(pat, *local);
                }
            }
        }
        let after = self.block();
        for (i, alternative) in alternatives.iter().enumerate() {
            let last = i + 1 == alternatives.len();
            let (this, other) = (self.block(), self.block());
            self.goto(this);
            if !last {
                self.goto(other);
            }
            self.switch(this);
            self.bind_place(*alternative, place.clone(), by_ref);
            self.goto(after);
            self.switch(other);
        }
        self.switch(after);
    }

    /// The names a pattern binds, without those that are constants.
    fn bindings(&self, pat: PatId) -> Vec<(Name, PatId)> {
        let mut found = Vec::new();
        let mut open = vec![pat];
        while let Some(pat) = open.pop() {
            match self.body.pat(pat) {
                Pat::Bind { name, sub, .. } => {
                    if sub.is_some() || !self.inference.pat_paths.contains_key(&pat) {
                        found.push((*name, pat));
                    }
                    open.extend(*sub);
                }
                Pat::TupleStruct { elems, .. } => open.extend(elems),
                Pat::Struct { fields, .. } => open.extend(fields.iter().map(|f| f.pat)),
                Pat::Tuple(list) | Pat::Slice(list) | Pat::Or(list) => open.extend(list),
                Pat::Ref { pat, .. } => open.push(*pat),
                _ => {}
            }
        }
        found
    }

    fn bind_payload(&mut self, pat: PatId, elems: &[PatId], place: &Place, by_ref: bool) {
        let owner = self.inference.pat_paths.get(&pat).copied();
        let n = owner.map_or(elems.len(), |o| self.program.fields(o).len());
        for (elem, i) in self.positions(elems, n) {
            let step = match owner {
                Some(owner) => self.step(crate::names::FieldId { owner, idx: i }),
                None => Step::Arg(i),
            };
            self.bind_place(elem, place.clone().then(step), by_ref);
        }
    }

    fn bind_fields(&mut self, pat: PatId, fields: &[FieldPat], place: &Place, by_ref: bool) {
        let known = self
            .inference
            .pat_fields
            .get(&pat)
            .cloned()
            .unwrap_or_default();
        for (i, field) in fields.iter().enumerate() {
            let place = match known.get(i).copied().flatten() {
                Some(id) => {
                    let step = self.step(id);
                    place.clone().then(step)
                }
                // Not found: all there is.
                None => place.clone(),
            };
            self.bind_place(field.pat, place, by_ref);
        }
    }

    /// The positions of patterns in a list with a `..` in it.
    fn positions(&self, elems: &[PatId], n: usize) -> Vec<(PatId, u32)> {
        let rest = elems
            .iter()
            .position(|e| matches!(self.body.pat(*e), Pat::Rest));
        let mut found = Vec::new();
        for (i, elem) in elems.iter().enumerate() {
            match rest {
                Some(r) if i == r => {}
                Some(r) if i > r => found.push((*elem, (n + i).saturating_sub(elems.len()) as u32)),
                _ => found.push((*elem, i as u32)),
            }
        }
        found
    }

    /// The left side of a destructuring assignment.
    pub fn assign_to(&mut self, lhs: ExprId, value: &Operand) {
        let span = self.body.expr_span(lhs);
        let part = |step: Step| match value {
            Operand::Const => Operand::Const,
            Operand::Place { place, span, .. } => Operand::Place {
                place: place.clone().then(step),
                ty: Ty::unknown(),
                span: *span,
            },
        };
        match self.body.expr(lhs) {
            Expr::Tuple(list) => {
                let n = match value {
                    Operand::Place { ty, .. } => match ty.kind() {
                        TyKind::Tuple(parts) => parts.len(),
                        _ => list.len(),
                    },
                    Operand::Const => list.len(),
                };
                for (expr, i) in self.expr_positions(list, n) {
                    self.assign_to(expr, &part(Step::Pos(i)));
                }
            }
            Expr::Array(list) => {
                for expr in list {
                    self.assign_to(*expr, &part(Step::Arg(0)));
                }
            }
            Expr::Call { args, callee } => {
                let owner = match self.path_res(*callee) {
                    crate::types::PathRes::Def(def, _) => Some(def),
                    _ => None,
                };
                let n = owner.map_or(args.len(), |o| self.program.fields(o).len());
                for (expr, i) in self.expr_positions(args, n) {
                    let step = match owner {
                        Some(owner) => self.step(crate::names::FieldId { owner, idx: i }),
                        None => Step::Arg(i),
                    };
                    self.assign_to(expr, &part(step));
                }
            }
            Expr::Struct { fields, .. } => {
                let owner = self
                    .inference
                    .struct_lits
                    .get(&lhs)
                    .copied()
                    .or_else(|| match value {
                        Operand::Place { ty, .. } => ty.peel_refs().adt().map(|(def, _)| def),
                        Operand::Const => None,
                    });
                let known = owner.map(|o| self.program.fields(o)).unwrap_or_default();
                for field in fields {
                    let id = known.iter().find(|f| f.name == field.name).map(|f| f.id);
                    let step = id.map(|id| self.step(id));
                    match step {
                        Some(step) => self.assign_to(field.expr, &part(step)),
                        None => self.assign_to(field.expr, value),
                    }
                }
            }
            Expr::Underscore | Expr::Range { .. } => {}
            _ => {
                if let Some(def) = self.static_target(lhs) {
                    self.push(
                        StmtKind::StaticWrite {
                            def,
                            src: value.clone(),
                        },
                        span,
                    );
                    return;
                }
                if let Some(place) = self.place(lhs, true) {
                    self.assign(place, value.clone(), span);
                }
            }
        }
    }

    fn static_target(&self, lhs: ExprId) -> Option<crate::names::DefId> {
        match (self.body.expr(lhs), self.path_res(lhs)) {
            (Expr::Path(_), crate::types::PathRes::Def(def, _))
                if self.program.def(def).kind == DefKind::Static =>
            {
                Some(def)
            }
            _ => None,
        }
    }

    fn expr_positions(&self, list: &[ExprId], n: usize) -> Vec<(ExprId, u32)> {
        let is_rest = |e: &ExprId| {
            matches!(
                self.body.expr(*e),
                Expr::Range {
                    lo: None,
                    hi: None,
                    ..
                }
            )
        };
        let rest = list.iter().position(is_rest);
        let mut found = Vec::new();
        for (i, expr) in list.iter().enumerate() {
            match rest {
                Some(r) if i == r => {}
                Some(r) if i > r => found.push((*expr, (n + i).saturating_sub(list.len()) as u32)),
                _ => found.push((*expr, i as u32)),
            }
        }
        found
    }
}
