//! What each statement does to the state.

use std::sync::Arc;

use consent_policy::entries::QueryReads;

use super::Analysis;
use super::calls::Arg;
use super::foreign::ForeignCall;
use super::memory::Memory;
use super::state::{At, State};
use super::take::{Taking, has_params};
use crate::flow::input::{Signature, WellKnown};
use crate::flow::ir::{Call, FuncKey, Operand, Place, Step, Stmt, StmtKind, Target};
use crate::flow::output::{Origin, OriginPlace, UnresolvedCall};
use crate::flow::value::{
    Fact, Label, Labels, Node, Note, Taken, Val, constant, join, map_trails, trail, unknown,
    walk_on,
};
use crate::marks::{Query, TagId};
use crate::names::{DefId, DefKind};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::{Callee, Mutability, Ty, TyKind};

/// The place that the two ends of a channel share.
pub(super) const BOTH_ENDS: &str = "both ends";

impl Analysis<'_> {
    pub fn statement(&mut self, st: &mut State, stmt: &Stmt) {
        let span = stmt.span;
        match &stmt.kind {
            StmtKind::Assign { dest, src } => {
                let arg = self.arg(st, src);
                self.assign(st, dest, arg, span);
                if dest.local == self.func.ret && dest.path.is_empty() {
                    self.exit(st, span);
                }
            }
            StmtKind::Ref { dest, place, ty } => self.reference(st, dest, place, *ty, span),
            StmtKind::Build {
                dest,
                ty,
                parts,
                base,
                absent,
            } => self.build_value(st, dest, *ty, parts, (base.as_ref(), absent), span),
            StmtKind::Mix { dest, srcs } => {
                let args: Vec<Arg> = srcs.iter().map(|s| self.arg(st, s)).collect();
                let val = self.mixed(st, &args, span);
                self.store(st, dest, &val, true);
            }
            StmtKind::Text { dest, text } => {
                let val = self.code_value(Fact::Text(*text));
                self.store(st, dest, &val, true);
            }
            StmtKind::Query { dest, ty, src } => {
                let val = self.query_macro(st, src, *ty, span);
                self.store(st, dest, &val, true);
            }
            StmtKind::Format { dest, args, text } => {
                let filled = text.map(|text| self.filled(st, text, args));
                let mut labels = Labels::default();
                let mut all_constant = true;
                for (src, takes) in args {
                    let arg = self.arg(st, src);
                    let how = Taking {
                        st,
                        span: arg.span,
                        implied: true,
                    };
                    labels.extend(&self.take(&how, &arg.val, arg.ty, *takes));
                    all_constant &= self.resolve(st, &arg.val, arg.span).is_all_constant();
                }
                let labels = labels.map_trails(|t| trail::step(t, span, Note::Formatted));
                let constant = labels.is_empty() && all_constant;
                let mut labels = labels;
                if let Some(text) = filled {
                    let fact = Fact::Text(text);
                    labels.add(Label { fact, trail: None });
                }
                self.store(
                    st,
                    dest,
                    &Arc::new(Node {
                        labels,
                        constant,
                        ..Node::default()
                    }),
                    true,
                );
            }
            StmtKind::Call(call) => self.call(st, call),
            StmtKind::MacroUse { mac, args } => {
                if self.record && self.cx.marks.calls.contains_key(mac) {
                    let args: Vec<(Arg, Takes)> =
                        args.iter().map(|(a, t)| (self.arg(st, a), *t)).collect();
                    self.use_macro(st, *mac, &args, span);
                }
            }
            StmtKind::Closure {
                dest,
                func,
                captures,
            } => {
                let mut node = Node::clone(&self.code_value(Fact::Code(*func)));
                for (i, local) in captures.iter().enumerate() {
                    node.set_kid(Step::Capture(i as u32), Self::capture_alias(*local));
                }
                self.store(st, dest, &Arc::new(node), true);
            }
            StmtKind::FnValue { dest, def } => {
                let fact = match self.cx.program.def(*def).kind {
                    DefKind::Fn => self.named_function(*def, self.func.locals[dest.local.idx()].ty),
                    _ => Fact::Ctor(*def),
                };
                let val = self.code_value(fact);
                self.store(st, dest, &val, true);
            }
            StmtKind::Static {
                dest,
                def,
                is_static,
            } => self.read_static(st, dest, *def, *is_static, span),
            StmtKind::StaticWrite { def, src } => {
                let arg = self.arg(st, src);
                let val = self.resolve(st, &arg.val, span);
                self.remember(
                    Memory::Static(*def),
                    &walk_on(&val, span, &Note::Stored(*def)),
                );
            }
            StmtKind::Next {
                dest, iter, callee, ..
            } => {
                let arg = self.arg(st, iter);
                let val = self.next(st, &arg, *callee, span);
                self.store(st, dest, &val, true);
            }
            StmtKind::Named { place } => {
                if self.record && self.cx.wants_touches {
                    let val = self.load(st, place, span);
                    let val = self.resolve(st, &val, span);
                    self.touch(&val, span, false);
                }
            }
        }
    }

    /// A function as a value. Which impl's a method is, is known by the type it was named with.
    fn named_function(&self, def: DefId, ty: Ty) -> Fact {
        match ty.kind() {
            TyKind::FnDef(_, generics)
                if self.is_trait_method(def)
                    && generics.first().is_some_and(|ty| !has_params(*ty)) =>
            {
                Fact::Method(def, *generics)
            }
            _ => Fact::Code(FuncKey::body(def)),
        }
    }

    /// An operand as it is read.
    pub(super) fn arg(&mut self, st: &State, operand: &Operand) -> Arg {
        match operand {
            Operand::Const => Arg {
                val: constant(),
                ty: Ty::unknown(),
                span: Span::default(),
            },
            Operand::Place { place, ty, span } => {
                if self.is_handle(*ty) {
                    return Arg {
                        val: unknown(),
                        ty: *ty,
                        span: *span,
                    };
                }
                let mut val = self.load(st, place, *span);
                if !place.path.is_empty() {
                    self.touch(&val, *span, true);
                }
                // What a reference from outside refers to is kept where the reference is.
                let is_shared = |ty: Ty| {
                    let known = self.cx.program.well_known();
                    ty.adt().is_some_and(|(def, _)| {
                        known.shared.contains(&def) || known.shares.contains(&def)
                    })
                };
                let outside = is_reference(*ty, self.cx.program.well_known())
                    || is_shared(*ty)
                        && place.path.is_empty()
                        && self.func.params.contains(&place.local);
                if val.alias.is_empty() && outside {
                    val = Arc::new(Node {
                        alias: vec![place.clone()],
                        labels: val.labels.clone(),
                        ..Node::default()
                    });
                }
                Arg {
                    val,
                    ty: *ty,
                    span: *span,
                }
            }
        }
    }

    fn assign(&mut self, st: &mut State, dest: &Place, arg: Arg, span: Span) {
        let to = &self.func.locals[dest.local.idx()];
        let mut val = arg.val;
        if val.alias.iter().any(|p| p.local == dest.local) {
            // What it named is about to be replaced.
            val = self.resolve(st, &val, span);
        }
        if dest.path.is_empty() {
            val = self.coerced(&val, arg.ty, to.ty);
            if let Some(name) = to.name {
                val = self.noted(&val, span, Note::Bound(name));
            }
            // The whole of a local: where it came from no longer matters.
            if !val.open {
                val = Arc::new(Node {
                    open: true,
                    ..Node::clone(&val)
                });
            }
            self.store(st, dest, &val, true);
            return;
        }
        let resolved = self.resolve(st, &val, span);
        let open = match self.target_tag(dest) {
            Some(tag) => {
                self.origin(&resolved, tag, span);
                !resolved.is_all_constant() && !resolved.any_label(&mut |f| is_data(f))
            }
            None => false,
        };
        if let Some(Step::Field(field)) = dest.path.last() {
            val = self.noted(&val, span, Note::Written(self.cx.field_name(*field)));
        }
        let val = placed(&val, open);
        self.store(st, dest, &val, true);
    }

    /// A note for a step, unless the last one was at the very same place.
    fn noted(&self, val: &Val, span: Span, note: Note) -> Val {
        map_trails(val, &mut |t| match t {
            Some(way) if way.span == span => t.clone(),
            None => t.clone(),
            _ => trail::step(t, span, note.clone()),
        })
    }

    fn target_tag(&self, dest: &Place) -> Option<TagId> {
        match dest.path.last() {
            Some(Step::Field(field)) => self.cx.field_tag(*field).flatten(),
            _ => None,
        }
    }

    /// Whether a parameter is of a type that is a datum itself.
    fn is_tagged_param(&self, idx: u32) -> bool {
        let local = self.func.params.get(idx as usize);
        let adt = local.and_then(|l| self.cx.bare(self.func.locals[l.idx()].ty).adt());
        adt.is_some_and(|(def, _)| self.cx.marks.types.contains_key(&def))
    }

    /// Something untagged that goes into a tagged field as it is.
    fn origin(&mut self, val: &Val, tag: TagId, span: Span) {
        if !self.record || val.labels.has_tag() {
            return;
        }
        let function = self.func.key.owner;
        let mut found = Vec::new();
        for label in val.labels.iter() {
            match &label.fact {
                Fact::From(field) if !self.cx.marks.fields.contains_key(field) => {
                    found.push(OriginPlace::Field(*field))
                }
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Whole,
                } if path.is_empty()
                    && self.func.key.closure.is_none()
                    && !self.cx.marks.params.contains_key(&(function, *idx))
                    && !self.is_tagged_param(*idx) =>
                {
                    found.push(OriginPlace::Param(function, *idx));
                }
                _ => {}
            }
        }
        for from in found {
            let origin = Origin {
                tag,
                from,
                span,
                function,
            };
            if !self.out.origins.contains(&origin) {
                self.out.origins.push(origin);
            }
        }
    }

    fn reference(&mut self, st: &mut State, dest: &Place, place: &Place, ty: Ty, span: Span) {
        if self.is_handle(ty) {
            self.store(st, dest, &unknown(), true);
            return;
        }
        let here = self.load(st, place, span);
        if !place.path.is_empty() {
            self.touch(&here, span, true);
        }
        // What is read by the reference itself keeps where that was written.
        let labels: Labels = here
            .labels
            .iter()
            .filter(|l| matches!(l.fact, Fact::Tag(..)))
            .cloned()
            .collect();
        // A reference to a reference is as good as the reference.
        let val = match place.path.is_empty() && !here.alias.is_empty() && here.kids.is_empty() {
            true => here,
            false => Arc::new(Node {
                labels,
                alias: vec![place.clone()],
                ..Node::default()
            }),
        };
        self.store(st, dest, &val, true);
    }

    fn build_value(
        &mut self,
        st: &mut State,
        dest: &Place,
        ty: Ty,
        parts: &[(Step, Operand)],
        (base, absent): (Option<&Operand>, &[Step]),
        span: Span,
    ) {
        let mut node = match base {
            Some(base) => {
                let arg = self.arg(st, base);
                let val = self.resolve(st, &arg.val, span);
                Node {
                    open: true,
                    ..Node::clone(&val)
                }
            }
            // All its fields are written here: nothing is in it that is not in them.
            None => Node {
                constant: parts.iter().all(|(s, _)| !matches!(s, Step::Arg(_))),
                ..Node::default()
            },
        };
        let arg_tys: Vec<Ty> = match ty.kind() {
            TyKind::Adt(_, args) => args.to_vec(),
            TyKind::Array(elem, _) | TyKind::Slice(elem) => vec![*elem],
            _ => Vec::new(),
        };
        for (step, operand) in parts {
            let arg = self.arg(st, operand);
            let mut val = arg.val;
            let mut open = false;
            match step {
                Step::Field(field) => {
                    if let Some(tag) = self.cx.field_tag(*field).flatten() {
                        let resolved = self.resolve(st, &val, span);
                        self.origin(&resolved, tag, arg.span);
                        open = !resolved.is_all_constant()
                            && !resolved.any_label(&mut |f| is_tagged(f));
                    }
                    let to = self
                        .cx
                        .program
                        .fields(field.owner)
                        .get(field.idx as usize)
                        .map_or_else(Ty::unknown, |f| f.ty);
                    val = self.coerced(&val, arg.ty, to);
                    val = self.noted(&val, arg.span, Note::Written(self.cx.field_name(*field)));
                }
                Step::Arg(i) => {
                    if let Some(to) = arg_tys.get(*i as usize) {
                        val = self.coerced(&val, arg.ty, *to);
                    }
                }
                Step::Pos(_) => {
                    if let TyKind::Array(to, _) = ty.kind() {
                        val = self.coerced(&val, arg.ty, *to);
                    }
                }
                _ => {}
            }
            let val = placed(&val, open);
            let new = match node.kid(*step) {
                Some(old) if matches!(step, Step::Arg(_)) => join(old, &val),
                _ => val,
            };
            node.set_kid(*step, new);
        }
        for step in absent {
            node.set_kid(*step, crate::flow::value::absent());
        }
        if base.is_none() && !node.kids.is_empty() {
            node.constant |= node.kids.iter().all(|(_, k)| k.constant);
        }
        self.store(
            st,
            dest,
            &crate::flow::value::bounded(&Arc::new(node)),
            true,
        );
    }

    fn read_static(
        &mut self,
        st: &mut State,
        dest: &Place,
        def: DefId,
        is_static: bool,
        span: Span,
    ) {
        let mut val = unknown();
        if let Some(found) = self.call_func(st, FuncKey::body(def), &[], span) {
            val = found;
            if self.cx.index.contains_key(&FuncKey::body(def)) && val.is_plain() && !is_static {
                val = constant();
            }
        }
        if let Some(tag) = self.cx.marks.values.get(&def) {
            let way = trail::step(&None, span, Note::Read(*tag));
            let label = Label {
                fact: Fact::Tag(*tag, Name::new("")),
                trail: way,
            };
            val = join(
                &val,
                &Arc::new(Node {
                    labels: [label].into_iter().collect(),
                    ..Node::default()
                }),
            );
            self.touch(&val, span, true);
        }
        if is_static {
            if let Some(kept) = self.recall(Memory::Static(def), span) {
                val = join(&val, &kept);
            }
            // What is written through this name is written into the static.
            self.store(st, dest, &val, true);
            return;
        }
        self.store(st, dest, &val, true);
    }

    fn next(&mut self, st: &mut State, arg: &Arg, callee: Option<Callee>, span: Span) -> Val {
        if let Some(Callee::Fn {
            found: Some(found), ..
        }) = callee
            && self.cx.index.contains_key(&FuncKey::body(found))
            && let Some(result) =
                self.call_func(st, FuncKey::body(found), std::slice::from_ref(arg), span)
        {
            let at = At {
                span,
                place: None,
                implied: true,
            };
            return self.walk(st, result, &[Step::Arg(0)], at, 3);
        }
        let val = self.next_item(st, &arg.val, arg.ty, span);
        walk_on(&val, span, &Note::Yielded)
    }

    fn call(&mut self, st: &mut State, call: &Call) {
        let mut args: Vec<Arg> = call.args.iter().map(|a| self.arg(st, a)).collect();
        let val = match &call.target {
            Target::Fn {
                def,
                args: generics,
                found,
            } => self.call_def(st, call, (*def, generics, *found), &mut args),
            Target::Value(callee) => {
                let callee = self.arg(st, callee);
                self.call_value(st, &callee.val, &args, call.span)
            }
            Target::Unresolved => self.call_unresolved(st, &args, call),
        };
        let val = if self.is_handle(call.dest_ty) {
            unknown()
        } else {
            val
        };
        self.store(st, &call.dest, &val, true);
    }

    /// A function by its definition: its body, what its signature says, and what the policy says of it.
    pub fn call_def(
        &mut self,
        st: &mut State,
        call: &Call,
        (def, generics, found): (DefId, &[Ty], Option<DefId>),
        args: &mut [Arg],
    ) -> Val {
        let self_ty = generics.first().copied();
        let sig = self.cx.program.signature(def);
        if let Some(sig) = &sig {
            for (arg, ty) in args.iter_mut().zip(&sig.params) {
                self.fit_argument(arg, ty.subst(generics));
            }
        }
        let query = self.query_of(def, found);
        if let Some(Query {
            reads: QueryReads::Column,
            arg,
        }) = query
            && let Some(val) = self.column_read(st, args, arg as usize, call)
        {
            let read = self.resolve(st, &val, call.span).all_labels();
            self.touch(
                &Arc::new(Node {
                    labels: read,
                    ..Node::default()
                }),
                call.span,
                true,
            );
            return self.after_call(st, def, found.unwrap_or(def), val, args, call);
        }
        let mut entries = Vec::new();
        if !self.cx.marks.calls.is_empty() {
            entries = self.entries(def, found, self_ty.or_else(|| args.first().map(|a| a.ty)));
        }
        if !entries.is_empty() {
            self.use_call(st, &entries, sig.as_deref(), args, call.span);
            for (i, arg) in args.iter_mut().enumerate() {
                if self.is_taken_by_policy(&entries, i) || self.is_taken(&entries, i) {
                    arg.val = constant();
                }
            }
        }
        let used = entries
            .iter()
            .any(|(u, _)| !self.cx.marks.uses[u.0 as usize].returns_self);
        let rows = self.rows_given(st, query, args, call.span);
        let val = match rows {
            Some(rows) if query.is_some() || used => {
                self.call_on_rows(st, call, (def, generics, found), args, &rows)
            }
            rows => {
                // Of what came of a query, closures are given rows.
                let before = std::mem::replace(&mut self.rows, rows);
                let target = (def, generics, found);
                let val = self.call_fn(st, call, target, sig.as_deref(), args, used);
                self.rows = before;
                val
            }
        };
        self.after_call(st, def, found.unwrap_or(def), val, args, call)
    }

    pub(super) fn call_fn(
        &mut self,
        st: &mut State,
        call: &Call,
        (def, generics, found): (DefId, &[Ty], Option<DefId>),
        sig: Option<&Signature>,
        args: &[Arg],
        used: bool,
    ) -> Val {
        let target = found.unwrap_or(def);
        let by_items = found.is_none() && self.is_iterating(def, generics);
        let by_shown = found.is_none() && self.cx.program.well_known().shown.contains_key(&def);
        if by_items || by_shown {
            // What it yields or shows depends on its type, and its callers know that.
        } else if found.is_some() || !self.is_trait_method(def) {
            if let Some(val) = self.call_func(st, FuncKey::body(target), args, call.span) {
                return val;
            }
        } else {
            let self_ty = generics.first().copied().unwrap_or_else(Ty::unknown);
            let mut bodies = Vec::new();
            // What has no receiver is no call of what lies behind a `dyn`: `From::from` for `Box<dyn Error>`.
            let real = match sig.is_some_and(|s| s.has_self) {
                true => self.real_types(st, self_ty, args),
                false => vec![self_ty],
            };
            for ty in real {
                let mut of = generics.to_vec();
                match of.first_mut() {
                    Some(first) => *first = ty,
                    None => of.push(ty),
                }
                bodies.extend(self.cx.program.impls_of(def, &of));
            }
            if bodies.is_empty() && self.cx.index.contains_key(&FuncKey::body(def)) {
                bodies.push(def);
            }
            bodies.sort();
            bodies.dedup();
            // Which of them it is, is for the callers to say.
            if bodies.len() > 1
                && let Some(sig) = sig
                && let Some(hole) = self.method_hole(st, def, (sig, self_ty), args, call.span)
            {
                return hole;
            }
            let mut result: Option<Val> = None;
            let mut after: Option<State> = None;
            for body in bodies {
                let mut each = st.clone();
                if let Some(val) = self.call_func(&mut each, FuncKey::body(body), args, call.span) {
                    result = Some(result.map_or(val.clone(), |r| join(&r, &val)));
                    match &mut after {
                        Some(after) => {
                            after.merge(&each, None);
                        }
                        None => after = Some(each),
                    }
                }
            }
            if let (Some(val), Some(after)) = (result, after) {
                *st = after;
                return val;
            }
        }
        if let Some(val) = self.built_in(st, def, args) {
            return val;
        }
        if let Some(takes) = self.cx.program.well_known().shown.get(&def).copied()
            && let [shown, to, ..] = args
        {
            return self.shown_into(st, shown, takes, to, call.span);
        }
        if let Some(val) = self.conversion(st, def, args, call) {
            return val;
        }
        if let Some(val) = self.linked(sig, args, call) {
            return val;
        }
        let Some(sig) = sig else {
            return self.call_unresolved(st, args, call);
        };
        let foreign = ForeignCall {
            def,
            sig,
            generics,
            args,
            ret: call.dest_ty,
            key: call.key,
            span: call.span,
        };
        let val = self.call_dependency(st, &foreign);
        self.escaping(st, sig, args, call.span);
        // What a use takes does not come back.
        if used { unknown() } else { val }
    }

    /// The types a receiver may be of: its own, or those it was before it became `dyn`.
    fn real_types(&self, st: &State, self_ty: Ty, args: &[Arg]) -> Vec<Ty> {
        let bare = self.cx.bare(self_ty);
        if !matches!(bare.kind(), TyKind::Dyn(_) | TyKind::Opaque { .. }) {
            return vec![self_ty];
        }
        let known = self.concrete(bare);
        if known != bare {
            return vec![known];
        }
        let Some(receiver) = args.first() else {
            return vec![self_ty];
        };
        let val = self.resolve(st, &receiver.val, receiver.span);
        let mut found = Vec::new();
        for label in val.labels.iter() {
            match &label.fact {
                Fact::Is(ty) => found.push(*ty),
                Fact::Param { .. } | Fact::Hole { .. } => return vec![bare],
                _ => {}
            }
        }
        if found.is_empty() { vec![bare] } else { found }
    }

    /// `next`, `into_iter` and all that is made of them, of a type that only the callers know.
    fn is_iterating(&self, def: DefId, generics: &[Ty]) -> bool {
        let program = self.cx.program;
        let parent = program.def(def).parent;
        let items = &program.well_known().items;
        let unknown = generics.first().is_some_and(|ty| {
            let ty = self.concrete(self.cx.bare(*ty));
            matches!(
                ty.kind(),
                TyKind::Param { .. } | TyKind::Projection { .. } | TyKind::Opaque { .. }
            )
        });
        unknown && items.iter().any(|i| program.def(*i).parent == parent)
    }

    pub fn is_trait_method(&self, def: DefId) -> bool {
        let parent = self.cx.program.def(def).parent;
        parent.is_some_and(|p| self.cx.program.def(p).kind == DefKind::Trait)
    }

    /// What the language gives a meaning to.
    fn built_in(&self, st: &State, def: DefId, args: &[Arg]) -> Option<Val> {
        let known = self.cx.program.well_known();
        let receiver = args.first()?;
        if Some(def) == known.to_string {
            let how = Taking {
                st,
                span: receiver.span,
                implied: true,
            };
            let mut labels = self.take(&how, &receiver.val, receiver.ty, Takes::Display);
            let val = self.resolve(st, &receiver.val, receiver.span);
            let constant = labels.is_empty() && val.is_all_constant();
            let texts = val
                .labels
                .iter()
                .filter(|l| matches!(l.fact, Fact::Text(_)));
            texts.for_each(|l| {
                labels.add(l.clone());
            });
            return Some(Arc::new(Node {
                labels,
                constant,
                ..Node::default()
            }));
        }
        // An end of a channel is that end.
        let both = Step::Key(Name::new(BOTH_ENDS));
        let is_end = |p: &Place| p.path.last() == Some(&both);
        if Some(def) == known.clone && receiver.val.alias.iter().any(is_end) {
            return Some(Arc::new(Node {
                alias: receiver.val.alias.clone(),
                open: false,
                ..Node::default()
            }));
        }
        if Some(def) == known.clone
            && let Some((adt, _)) = receiver.ty.peel_refs().adt()
            && known.shared.contains(&adt)
            && !receiver.val.alias.is_empty()
        {
            return Some(Arc::new(Node {
                alias: receiver.val.alias.clone(),
                ..Node::default()
            }));
        }
        None
    }

    /// `Display::fmt(value, f)`: what showing takes goes into the formatter.
    fn shown_into(
        &mut self,
        st: &mut State,
        shown: &Arg,
        takes: Takes,
        to: &Arg,
        span: Span,
    ) -> Val {
        let how = Taking {
            st,
            span: shown.span,
            implied: true,
        };
        let labels = self.take(&how, &shown.val, shown.ty, takes);
        let labels = labels.map_trails(|t| trail::step(t, span, Note::Formatted));
        let text = Arc::new(Node {
            labels,
            ..Node::default()
        });
        for target in to.val.alias.clone() {
            self.store(st, &target.then(Step::Deref), &text, false);
        }
        constant()
    }

    /// `into`, `try_into`, `parse`: the target type's own `from`, where it is written here.
    fn conversion(&mut self, st: &mut State, def: DefId, args: &[Arg], call: &Call) -> Option<Val> {
        let known = self.cx.program.well_known();
        let built = known.builders.get(&def);
        let method = *built.or_else(|| known.conversions.get(&def))?;
        let from = args.first()?.ty;
        let direct = self.cx.bare(call.dest_ty);
        if matches!(direct.kind(), TyKind::Dyn(_)) {
            return None;
        }
        let inner = self.part_ty(direct, Step::Arg(0));
        let item = self.cx.program.item_type(self.func.key.owner, from);
        let made_of = if built.is_some() { item } else { from };
        let mut bodies = self.cx.program.impls_of(method, &[direct, made_of]);
        if bodies.is_empty() && !inner.is_unknown() && built.is_none() {
            bodies = self
                .cx
                .program
                .impls_of(method, &[self.cx.bare(inner), made_of]);
        }
        let takes = |body: &DefId| {
            let sig = self.cx.program.signature(*body)?;
            // `FromIterator<A>` is told by what is iterated over.
            if let (Some(_), Some((_, Some(of)))) = (built, sig.iterables.first()) {
                return Some(*of == item);
            }
            Some(sig.params.first()?.peel_refs() == from.peel_refs())
        };
        let exact: Vec<DefId> = bodies
            .iter()
            .copied()
            .filter(|b| takes(b) == Some(true))
            .collect();
        if exact.is_empty() && bodies.len() > 1 {
            return None;
        }
        let bodies = if exact.is_empty() { bodies } else { exact };
        let mut result: Option<Val> = None;
        for body in bodies {
            if let Some(val) = self.call_func(st, FuncKey::body(body), args, call.span) {
                result = Some(result.map_or(val.clone(), |r| join(&r, &val)));
            }
        }
        result
    }

    /// The two ends of a channel: several results that share a type parameter nothing was given for.
    fn linked(&self, sig: Option<&Signature>, args: &[Arg], call: &Call) -> Option<Val> {
        let TyKind::Tuple(list) = sig?.ret.kind() else {
            return None;
        };
        let is_end = |ty: &Ty| matches!(ty.kind(), TyKind::Adt(_, args) if args.iter().any(|a| matches!(a.kind(), TyKind::Param { .. })));
        let plain = |a: &Arg| matches!(a.ty.kind(), TyKind::Prim(_) | TyKind::Unknown);
        if list.len() < 2 || !list.iter().all(is_end) || !args.iter().all(plain) {
            return None;
        }
        let both = call.dest.clone().then(Step::Key(Name::new(BOTH_ENDS)));
        let mut node = Node::default();
        for i in 0..list.len() {
            let end = Node {
                alias: vec![both.clone()],
                open: false,
                ..Node::default()
            };
            node.set_kid(Step::Pos(i as u32), Arc::new(end));
        }
        Some(Arc::new(node))
    }

    /// Closures given to a function whose signature does not say that it calls them.
    fn escaping(&mut self, st: &mut State, sig: &Signature, args: &[Arg], span: Span) {
        for (i, arg) in args.iter().enumerate() {
            let is_callable = sig
                .params
                .get(i)
                .is_some_and(|ty| match ty.peel_refs().kind() {
                    TyKind::Param { idx, .. } => sig.callables.iter().any(|c| c.param == *idx),
                    _ => false,
                });
            if !is_callable
                && arg.val.any_label(&mut |f| {
                    matches!(
                        f,
                        Fact::Code(FuncKey {
                            closure: Some(_),
                            ..
                        })
                    )
                })
            {
                self.call_closure(st, &arg.val.clone(), span);
            }
        }
    }

    fn call_closure(&mut self, st: &mut State, val: &Val, span: Span) {
        let closures: Labels = val
            .labels
            .iter()
            .filter(|l| {
                matches!(
                    l.fact,
                    Fact::Code(FuncKey {
                        closure: Some(_),
                        ..
                    })
                )
            })
            .cloned()
            .collect();
        if !closures.is_empty() {
            let only = Arc::new(Node {
                labels: closures,
                ..Node::clone(val)
            });
            self.call_value(st, &only, &[], span);
        }
    }

    fn call_unresolved(&mut self, st: &mut State, args: &[Arg], call: &Call) -> Val {
        if let Some(rows) = self.rows_given(st, None, args, call.span) {
            if self.is_column_reader(call.expr)
                && let Some(val) = self.column_read(st, args, 1, call)
            {
                return val;
            }
            if let Some(made) = self.closures_on_rows(st, args, &rows, call.span) {
                let all = self.mixed(st, args, call.span);
                let labels = all
                    .labels
                    .iter()
                    .filter(|l| !matches!(l.fact, Fact::Rows(_)));
                let rest = Arc::new(Node {
                    labels: labels.cloned().collect(),
                    ..Node::clone(&all)
                });
                return join(&rest, &made);
            }
        }
        let all = self.mixed(st, args, call.span);
        if self.record && all.labels.has_data() && matches!(call.target, Target::Unresolved) {
            let found = UnresolvedCall {
                function: self.func.key.owner,
                expr: call.expr,
                span: call.span,
            };
            if !self.out.unresolved.contains(&found) {
                self.out.unresolved.push(found);
            }
        }
        for arg in args {
            self.call_closure(st, &arg.val.clone(), call.span);
        }
        for (i, arg) in args.iter().enumerate() {
            let mutable = match arg.ty.kind() {
                TyKind::Ref(_, Mutability::Mut) => true,
                TyKind::Unknown => i == 0,
                _ => false,
            };
            if !mutable || args.len() < 2 {
                continue;
            }
            let others: Vec<Arg> = args
                .iter()
                .enumerate()
                .filter(|(j, _)| *j != i)
                .map(|(_, a)| a.clone())
                .collect();
            let val = self.mixed(st, &others, call.span);
            if !val.is_plain() {
                for target in arg.val.alias.clone() {
                    self.store(st, &target.then(Step::Deref), &val, false);
                }
            }
        }
        all
    }

    /// Tags of results, functions that end labels.
    fn after_call(
        &mut self,
        st: &mut State,
        def: DefId,
        target: DefId,
        val: Val,
        args: &[Arg],
        call: &Call,
    ) -> Val {
        let marks = self.cx.marks;
        let mut val = val;
        if marks.passes.contains(&def) || marks.passes.contains(&target) {
            let all = self.mixed(st, args, call.span);
            val = join(&val, &all);
        }
        for callee in [def, target] {
            for (path, tag) in marks.results.get(&callee).into_iter().flatten() {
                let fresh = !val
                    .labels
                    .iter()
                    .any(|l| matches!(l.fact, Fact::Tag(t, _) if t == *tag));
                if fresh {
                    val = self.tagged_at(val, call.dest_ty, path, *tag, call.span);
                    self.touch(&val, call.span, true);
                }
            }
            if def == target {
                break;
            }
        }
        let ends = marks
            .deidentifies
            .get(&target)
            .or_else(|| marks.deidentifies.get(&def));
        if let Some(ends) = ends.filter(|d| d.ends) {
            match ends.arg {
                None => val = constant(),
                Some(i) => {
                    for target in args
                        .get(i as usize)
                        .map(|a| a.val.alias.clone())
                        .unwrap_or_default()
                    {
                        self.store(st, &target.then(Step::Deref), &constant(), true);
                    }
                }
            }
        }
        val
    }
}

/// A value as a part of another; `open`: it is the datum of the tagged field it stands in.
fn placed(val: &Val, open: bool) -> Val {
    match open {
        true => opened(val),
        false => Arc::new(Node {
            open,
            ..Node::clone(val)
        }),
    }
}

/// A value in a tagged field is that datum, and so are its parts.
fn opened(val: &Val) -> Val {
    if val.constant && val.kids.is_empty() {
        return val.clone();
    }
    let mut node = Node {
        open: true,
        ..Node::clone(val)
    };
    for (_, kid) in &mut node.kids {
        if !kid.labels.has_tag() {
            *kid = opened(kid);
        }
    }
    Arc::new(node)
}

/// `&T`, and what is one in a box: `Pin<&mut T>`.
fn is_reference(ty: Ty, known: &WellKnown) -> bool {
    match ty.kind() {
        TyKind::Ref(..) => true,
        TyKind::Adt(def, args) if args.len() == 1 && known.transparent.contains(def) => {
            is_reference(args[0], known)
        }
        _ => false,
    }
}

fn is_data(fact: &Fact) -> bool {
    matches!(fact, Fact::Param { .. } | Fact::Hole { .. }) || is_tagged(fact)
}

/// A tag, or rows with something tagged in them.
fn is_tagged(fact: &Fact) -> bool {
    match fact {
        Fact::Tag(..) => true,
        Fact::Rows(rows) => !rows.all().is_empty(),
        _ => false,
    }
}
