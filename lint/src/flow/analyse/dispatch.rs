//! Which way a call goes: to bodies of the workspace, by its signature, or to what the language or the policy says
//! of it.

use std::sync::Arc;

use consent_policy::entries::QueryReads;

use super::Analysis;
use super::calls::Arg;
use super::causes::with_causes;
use super::foreign::ForeignCall;
use super::state::{At, State};
use super::take::{Taking, has_params};
use crate::flow::input::Signature;
use crate::flow::ir::{Call, FuncKey, Place, Step, Target, step_of};
use crate::flow::output::UsedAt;
use crate::flow::value::{Fact, Labels, Node, Note, Val, constant, join, mixed, trail, unknown};
use crate::marks::Query;
use crate::names::{DefId, DefKind};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::{Mutability, Ty, TyKind};

/// The place that the two ends of a channel share.
pub(super) const BOTH_ENDS: &str = "both ends";

/// So many types may hand a call on to each other.
const MAX_DELEGATED: u8 = 8;

impl Analysis<'_> {
    pub(super) fn call(&mut self, st: &mut State, call: &Call) {
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
        target: (DefId, &[Ty], Option<DefId>),
        args: &mut [Arg],
    ) -> Val {
        let callee = target.2.unwrap_or(target.0);
        let quoted = self.quoted(st, callee, args);
        let known = match self.rendered(st, callee, args, call) {
            Some(text) => Some(text),
            None => self.met(st, target, args, call),
        };
        let quirk = self.cx.program.quirk(target.0);
        if quirk.gives_causes
            && let Some(error) = args.first_mut()
        {
            error.val = with_causes(&self.resolve(st, &error.val, error.span));
        }
        if quirk.selects {
            let others = args.iter_mut().skip(1);
            let others = others.filter(|arg| !arg.val.any_label(&mut Fact::is_code));
            others.for_each(|arg| arg.val = constant());
        }
        let val = match known {
            Some(known) => known,
            None if quirk.adds_context => self.with_context(st, call, target, args),
            None => self.call_one(st, call, target, args),
        };
        match quoted {
            Some(quoted) => self.quoting(callee, val, &quoted, call),
            None => val,
        }
    }

    pub(super) fn call_one(
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
                let ty = ty.subst(generics);
                // A literal says nothing of its type.
                if arg.ty.is_unknown() && !ty.has_param() {
                    arg.ty = ty;
                }
                self.fit_argument(arg, ty);
            }
        }
        let identifies = |def: DefId| self.cx.program.quirk(def).identifies;
        if (identifies(def) || found.is_some_and(identifies))
            && let Some(record) = args.first_mut()
            && let Some(key) = self.key_of(st, record)
        {
            record.val = key;
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
        if let Some(query) = query.filter(|q| q.reads == QueryReads::Writes)
            && let Some(arg) = args.get(query.arg as usize)
        {
            let (val, ty, span) = (arg.val.clone(), arg.ty, arg.span);
            self.write_columns(st, &Arg { val, ty, span });
        }
        let mut entries = Vec::new();
        if !self.cx.marks.calls.is_empty() {
            entries = self.entries(def, found, self_ty.or_else(|| args.first().map(|a| a.ty)));
        }
        if !entries.is_empty() {
            let given = self.without_selected(st, query, args);
            let given = given.as_deref().unwrap_or(args);
            self.use_call(st, &entries, sig.as_deref(), given, call.span);
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
        if let Some(query) = query
            && let Some(val) = self.other_columns(query, args, rows.as_ref(), call)
        {
            return self.after_call(st, def, found.unwrap_or(def), val, args, call);
        }
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
                // What it reads, its callers know.
                match sig.as_ref().filter(|sig| !sig.reads.is_empty()) {
                    Some(sig) => {
                        let tys = (sig.ret, call.dest_ty);
                        self.read_in(st, &val, tys, &sig.reads, call.span)
                    }
                    None => val,
                }
            }
        };
        self.after_call(st, def, found.unwrap_or(def), val, args, call)
    }

    /// Of a record only what identifies it.
    fn key_of(&self, st: &State, record: &Arg) -> Option<Val> {
        let (adt, _) = self.cx.bare(record.ty).adt()?;
        let program = self.cx.program;
        let key = program.key_of(adt);
        if !program.is_local(adt) || key.is_empty() {
            return None;
        }
        let val = self.resolve(st, &record.val, record.span);
        let at = At {
            span: record.span,
            place: None,
            implied: true,
        };
        let mut node = Node::default();
        for field in program.fields(adt).iter() {
            let step = step_of(program, field.id);
            let part = match key.contains(&field.id) {
                true => self.child(&val, step, at),
                false => constant(),
            };
            node.set_kid(step, part);
        }
        Some(Arc::new(node))
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
        // Of a type that is not known, `default` or `from` is some impl's: which one its argument does not tell. A
        // trait of the program has impls there, one of which it is.
        let of_unknown = found.is_none()
            && !self.cx.program.is_local(def)
            && sig.is_some_and(|s| !s.has_self)
            && generics.first().is_some_and(|ty| ty.is_unknown());
        if by_items || by_shown || of_unknown || found.is_none() && self.is_copied(def, generics) {
            // What it yields or shows depends on its type, and its callers know that. A copy is what it is a copy of.
        } else if found.is_some() || !self.is_trait_method(def) {
            if let Some(val) = self.call_func(st, FuncKey::body(target), args, call.span) {
                return val;
            }
        } else {
            let self_ty = generics.first().copied().unwrap_or_else(Ty::unknown);
            let has_self = sig.is_some_and(|s| s.has_self);
            let mut bodies: Vec<(DefId, Option<Ty>)> = Vec::new();
            // What has no receiver is no call of what lies behind a `dyn`: `From::from` for `Box<dyn Error>`.
            let real = match has_self {
                true => self.real_types(st, self_ty, args),
                false => vec![self_ty],
            };
            for ty in real {
                let mut of = generics.to_vec();
                match of.first_mut() {
                    Some(first) => *first = ty,
                    None => of.push(ty),
                }
                // Behind a `dyn` is the type itself, or one of those that have an impl.
                let is_dyn = |ty: Ty| matches!(self.cx.bare(ty).kind(), TyKind::Dyn(_));
                let shown = (has_self && is_dyn(self_ty)).then_some(ty);
                for body in self.impls_for(def, &of) {
                    let receiver = shown.and_then(|ty| match is_dyn(ty) {
                        true => self.receiver_of(body),
                        false => Some(ty.shared()),
                    });
                    bodies.push((body, receiver));
                }
            }
            if bodies.is_empty() && self.cx.index.contains_key(&FuncKey::body(def)) {
                bodies.push((def, None));
            }
            // Also where the trait has a body of its own: parts may have others.
            if bodies.iter().all(|(body, _)| *body == def)
                && has_self
                && let Some((val, after)) =
                    self.delegated(st, def, generics, (args, call.span), MAX_DELEGATED)
            {
                *st = after;
                return val;
            }
            bodies.sort_by_key(|(body, _)| *body);
            bodies.dedup();
            // Which of them it is, is for the callers to say.
            let by_caller = bodies.len() == 1
                && self_ty.has_param()
                && self.cx.instances.of(self.func.key.owner).len() > 1;
            if (bodies.len() > 1 || by_caller)
                && let Some(sig) = sig
                && let Some(hole) = self.method_hole(st, def, (sig, self_ty), args, call.span)
            {
                return hole;
            }
            let called = self.call_any(st, def, bodies, args, call.span);
            if let Some((val, after)) = called {
                // What async functions make has no impl to go to.
                let polled = (Some(def) == self.cx.program.well_known().poll
                    && has_params(self_ty))
                .then(|| self.polled(st, args))
                .flatten();
                *st = after;
                return polled.map_or(val.clone(), |polled| join(&val, &polled));
            }
        }
        if let Some(val) = self.built_in(st, def, sig, args) {
            return val;
        }
        if let Some(takes) = self.cx.program.well_known().shown.get(&def).copied()
            && let [shown, to, ..] = args
        {
            return self.shown_into(st, shown, takes, to, call);
        }
        let mut answering = self.cx.program.well_known().answering.iter();
        if answering.any(|(method, _)| *method == def)
            && let [answered, ..] = args
        {
            // `value.into_response()` of a type of a dependency, such as `Json<T>`.
            return self.shown_text(st, answered, Takes::Answer, call.span);
        }
        if let Some(val) = self.conversion(st, def, args, call) {
            return val;
        }
        if let Some(val) = self.linked(st, sig, args, call) {
            return val;
        }
        let Some(sig) = sig else {
            return self.call_unresolved(st, args, call);
        };
        // The impl that is called says what it asks; its trait may not.
        let mut sealed = sig.sealed.clone();
        if let Some(own) = found.and_then(|f| self.cx.program.signature(f)) {
            sealed.extend(&own.sealed);
        }
        let foreign = ForeignCall {
            def,
            sig,
            sealed,
            generics,
            args,
            ret: call.dest_ty,
            key: call.key,
            span: call.span,
        };
        let val = self.call_dependency(st, &foreign);
        let val = self.under_written_keys(st, &foreign, call.expr, val);
        self.escaping(st, sig, args, call.span);
        // What a use takes does not come back.
        if used { unknown() } else { val }
    }

    /// Whether it is `clone` of what is not known here, or of a pointer to that; nor by callers that all are known.
    fn is_copied(&self, def: DefId, generics: &[Ty]) -> bool {
        let is_type = |ty: Ty| self.cx.bare(ty).adt().is_some();
        let Some(ty) = generics.first() else {
            return false;
        };
        if Some(def) != self.cx.program.well_known().clone || is_type(*ty) || !has_params(*ty) {
            return false;
        }
        let theirs = self.cx.instances.of(self.func.key.owner);
        theirs.is_empty() || theirs.iter().any(|args| !is_type(ty.subst(args)))
    }

    /// Calls bodies any of which may be meant, each with the receiver as it has it: what they give, and what is then.
    pub(super) fn call_each(
        &mut self,
        st: &State,
        bodies: &[(DefId, Option<Ty>)],
        args: &[Arg],
        span: Span,
    ) -> Option<(Val, State)> {
        let mut found: Option<(Val, State)> = None;
        for (body, receiver) in bodies {
            let mut each = st.clone();
            let mut args = args.to_vec();
            if let (Some(ty), Some(first)) = (receiver, args.first_mut()) {
                first.ty = *ty;
            }
            let Some(val) = self.call_func(&mut each, FuncKey::body(*body), &args, span) else {
                continue;
            };
            match &mut found {
                Some((result, after)) => {
                    *result = join(result, &val);
                    after.merge(&each, None);
                }
                None => found = Some((val, each)),
            }
        }
        found
    }

    /// Calls the impls of a method that may be meant. Where all of them were called on the way here, what is met is in a
    /// decorator of what is not known either: each was met with what it was given, and leads to one that is none.
    pub(super) fn call_any(
        &mut self,
        st: &State,
        method: DefId,
        mut bodies: Vec<(DefId, Option<Ty>)>,
        args: &[Arg],
        span: Span,
    ) -> Option<(Val, State)> {
        if bodies.len() < 2 {
            return self.call_each(st, &bodies, args, span);
        }
        if self.guesses.contains(&method) {
            bodies.retain(|(body, _)| !self.calls_method(*body));
        }
        self.guesses.push(method);
        let called = self.call_each(st, &bodies, args, span);
        self.guesses.pop();
        let (val, mut after) = called?;
        if bodies.iter().any(|(body, _)| self.calls_method(*body)) {
            for arg in args.iter().filter(|arg| self.is_guessed(arg.ty)) {
                self.blur(st, &mut after, arg, span);
            }
        }
        Some((val, after))
    }

    /// What decorators wrote into a value of which only callers know the type is in all of it: which parts it has is a guess,
    /// and there are as many as ways to nest them.
    fn blur(&self, before: &State, after: &mut State, arg: &Arg, span: Span) {
        for place in &arg.val.alias {
            let written = self.load(after, place, span);
            if !written.same(&self.load(before, place, span)) {
                let whole = mixed(&written, &self.cx.marks.fields);
                self.store(after, &place.clone().then(Step::Deref), &whole, true);
            }
        }
    }

    /// Whether only callers know a type, by a parameter of this function.
    fn is_guessed(&self, ty: Ty) -> bool {
        let bare = self.cx.bare(ty);
        matches!(
            bare.kind(),
            TyKind::Param { .. } | TyKind::Projection { .. }
        )
    }

    /// Whether a function calls a method of what it is given, and leaves to its callers which.
    fn calls_method(&self, body: DefId) -> bool {
        let idx = self.cx.index.get(&FuncKey::body(body));
        idx.is_some_and(|idx| {
            let summary = self.summary_at(*idx);
            summary.calls.iter().any(|call| call.method.is_some())
        })
    }

    /// The impls of a trait's method for these types; for those that this function's own parameters stand for,
    /// where all its callers are known.
    pub(super) fn impls_for(&self, method: DefId, of: &[Ty]) -> Vec<DefId> {
        let program = self.cx.program;
        let instances = self.cx.instances.of(self.func.key.owner);
        if instances.is_empty() || !of.first().is_some_and(|t| t.has_param()) {
            return program.impls_of(method, of);
        }
        let mut found = Vec::new();
        for instance in instances {
            let of: Vec<Ty> = of.iter().map(|t| t.subst(instance)).collect();
            found.extend(program.impls_of(method, &of));
        }
        found.sort();
        found.dedup();
        found
    }

    /// The receiver's type as the impl that a method is of has it.
    pub(super) fn receiver_of(&self, method: DefId) -> Option<Ty> {
        let sig = self.cx.program.signature(method)?;
        let ty = *sig.params.first().filter(|_| sig.has_self)?;
        let bare = self.cx.bare(ty);
        bare.adt().map(|_| ty)
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
    fn built_in(
        &self,
        st: &State,
        def: DefId,
        sig: Option<&Signature>,
        args: &[Arg],
    ) -> Option<Val> {
        let known = self.cx.program.well_known();
        let receiver = args.first()?;
        if Some(def) == known.poll {
            return self.polled(st, args);
        }
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
        let gives_end = || Some(def) == known.clone || sig.is_some_and(|s| self.gives_end(s));
        if receiver.val.alias.iter().any(is_end) && gives_end() {
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

    /// `Poll::Ready` of what a future gives: the value of a future is what it will give.
    fn polled(&self, st: &State, args: &[Arg]) -> Option<Val> {
        let future = args.first()?;
        let mut node = Node::default();
        node.set_kid(Step::Arg(0), self.resolve(st, &future.val, future.span));
        Some(Arc::new(node))
    }

    /// `tx.subscribe()`: what is made of a borrowed end and has what goes through it as an argument is one, too.
    fn gives_end(&self, sig: &Signature) -> bool {
        let owners = &self.cx.program.well_known().owners;
        let (Some(TyKind::Ref(end, Mutability::Shared)), TyKind::Adt(def, args)) =
            (sig.params.first().map(|t| t.kind()), sig.ret.kind())
        else {
            return false;
        };
        let through = super::foreign::params_of(*end);
        let is_same =
            |ty: &Ty| matches!(ty.kind(), TyKind::Param { idx, .. } if through.contains(idx));
        !owners.contains(def) && args.iter().any(is_same)
    }

    /// `Display::fmt(value, f)`: what showing takes goes into the formatter; or into what a serialiser that
    /// is given away gives.
    fn shown_into(
        &mut self,
        st: &mut State,
        shown: &Arg,
        takes: Takes,
        to: &Arg,
        call: &Call,
    ) -> Val {
        let text = self.shown_text(st, shown, takes, call.span);
        for target in to.val.alias.clone() {
            self.store(st, &target.then(Step::Deref), &text, false);
        }
        let gives = self.cx.bare(call.dest_ty).adt();
        match gives.is_some_and(|(_, args)| args.first() == Some(&Ty::unit())) {
            true => constant(),
            false => self.as_result(text, call),
        }
    }

    /// What showing a value tells.
    fn shown_text(&self, st: &State, shown: &Arg, takes: Takes, span: Span) -> Val {
        let how = Taking {
            st,
            span: shown.span,
            implied: true,
        };
        let labels = self.take(&how, &shown.val, shown.ty, takes);
        Arc::new(Node {
            labels: labels.map_trails(|t| trail::step(t, span, Note::Formatted)),
            ..Node::default()
        })
    }

    /// `into`, `try_into`, `parse`: the target type's own `from`, where it is written here. A type is made of itself by
    /// giving it back.
    fn conversion(&mut self, st: &mut State, def: DefId, args: &[Arg], call: &Call) -> Option<Val> {
        let known = self.cx.program.well_known();
        let built = known.builders.get(&def).copied();
        let method = built.or_else(|| known.conversions.get(&def).copied());
        let is_from = || known.conversions.values().any(|from| *from == def);
        if method.is_none() && !is_from() {
            return None;
        }
        let from = args.first()?.ty;
        let direct = self.cx.bare(call.dest_ty);
        if matches!(direct.kind(), TyKind::Dyn(_)) {
            return None;
        }
        // Which type it is, each caller says of its own value.
        let from_param = args.first().filter(|_| self.cx.bare(from).is_param());
        if let Some(arg) = from_param.filter(|_| self.is_erased(direct)) {
            let val = self.resolve(st, &arg.val, arg.span);
            return Some(self.known_as(&val, self.cx.bare(from)));
        }
        let instances = self.cx.instances.of(self.func.key.owner);
        let given: Vec<(Ty, Ty)> = match from.has_param() && built.is_none() {
            true if !instances.is_empty() => {
                let instances = instances.iter();
                let each = instances.map(|own| (from.subst(own), call.dest_ty.subst(own)));
                each.collect()
            }
            _ => vec![(from, call.dest_ty)],
        };
        // One of these it is: what one writes another does not see.
        let mut found: Option<(Val, State)> = None;
        for (from, to) in given {
            let mut each = st.clone();
            let by_body = method.and_then(|method| {
                let built = built.is_some();
                self.converted(&mut each, (method, built), (from, to), args, call.span)
            });
            let val = match by_body {
                Some(val) => val,
                None if built.is_none() => self.as_it_is(st, args.first()?, (from, to))?,
                None => return None,
            };
            match &mut found {
                Some((result, after)) => {
                    *result = join(result, &val);
                    after.merge(&each, None);
                }
                None => found = Some((val, each)),
            }
        }
        let (result, after) = found?;
        *st = after;
        Some(result)
    }

    /// What the impl that is written for these types makes of a value.
    fn converted(
        &mut self,
        st: &mut State,
        (method, is_built): (DefId, bool),
        (from, to): (Ty, Ty),
        args: &[Arg],
        span: Span,
    ) -> Option<Val> {
        let direct = self.cx.bare(to);
        let inner = self.part_ty(direct, Step::Arg(0));
        let item = self.cx.program.item_type(self.func.key.owner, from);
        let made_of = if is_built { item } else { from };
        let mut bodies = self.cx.program.impls_of(method, &[direct, made_of]);
        // `impl From<&Kind> for &'static str`
        if bodies.is_empty() && direct != to {
            bodies = self.cx.program.impls_of(method, &[to, made_of]);
        }
        if bodies.is_empty() && !inner.is_unknown() && !is_built {
            bodies = self
                .cx
                .program
                .impls_of(method, &[self.cx.bare(inner), made_of]);
        }
        let takes = |body: &DefId| {
            let sig = self.cx.program.signature(*body)?;
            // `FromIterator<A>` is told by what is iterated over.
            if let (true, Some((_, Some(of)))) = (is_built, sig.iterables.first()) {
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
            if let Some(val) = self.call_func(st, FuncKey::body(body), args, span) {
                result = Some(result.map_or(val.clone(), |r| join(&r, &val)));
            }
        }
        result
    }

    /// A value where it is made of itself, or of what is in an `Option`.
    fn as_it_is(&self, st: &State, arg: &Arg, (from, to): (Ty, Ty)) -> Option<Val> {
        let (from, to) = (self.cx.bare(from), self.cx.bare(to));
        if from.is_unknown() || from.has_param() {
            return None;
        }
        if from == to {
            return Some(arg.val.clone());
        }
        let known = self.cx.program.well_known();
        let (def, parts) = to.adt()?;
        let is_some = known.owners.contains(&def)
            && parts.len() == 1
            && self.cx.bare(parts[0]) == from
            && self.cx.program.def(def).kind == DefKind::Enum;
        is_some.then(|| {
            let mut node = Node::default();
            node.set_kid(Step::Arg(0), self.resolve(st, &arg.val, arg.span));
            Arc::new(node)
        })
    }

    /// The two ends of a channel: several results that share a type parameter nothing was given for.
    fn linked(
        &self,
        st: &State,
        sig: Option<&Signature>,
        args: &[Arg],
        call: &Call,
    ) -> Option<Val> {
        let TyKind::Tuple(list) = sig?.ret.kind() else {
            return None;
        };
        let is_end = |ty: &Ty| matches!(ty.kind(), TyKind::Adt(_, args) if args.iter().any(|a| matches!(a.kind(), TyKind::Param { .. })));
        let plain = |a: &Arg| matches!(a.ty.kind(), TyKind::Prim(_) | TyKind::Unknown);
        let sig = sig?;
        // `watch::channel(init)`: there is a value from the start.
        let init = match (sig.params.as_slice(), args) {
            ([ty], [arg]) if matches!(ty.kind(), TyKind::Param { .. }) => Some(arg),
            _ => None,
        };
        let owners = &self.cx.program.well_known().owners;
        let is_owner = |ty: &Ty| ty.adt().is_some_and(|(def, _)| owners.contains(&def));
        if list.len() < 2
            || !list.iter().all(is_end)
            || !(args.iter().all(plain) || init.is_some() && !list.iter().any(is_owner))
        {
            return None;
        }
        let both = Step::Key(Name::new(BOTH_ENDS));
        let mut node = Node::default();
        if let Some(init) = init {
            let mut held = Node::default();
            held.set_kid(Step::Arg(0), self.resolve(st, &init.val, init.span));
            node.set_kid(both, Arc::new(held));
        }
        let both = call.dest.clone().then(both);
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
        if self.cx.wants_lost && matches!(call.target, Target::Unresolved) {
            let at = UsedAt::Lost {
                expr: call.expr,
                span: call.span,
                function: self.func.key.owner,
            };
            self.note(&at, &all.labels);
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

    /// What is passed on is in the good value of a result: `to_string(&v)` failed before it made a text of `v`.
    fn if_good(&self, val: Val, ty: Ty) -> Val {
        let owners = &self.cx.program.well_known().owners;
        match self.cx.bare(ty).adt() {
            Some((def, args)) if owners.contains(&def) && args.len() == 2 => {
                let mut node = Node::default();
                node.set_kid(Step::Arg(0), val);
                Arc::new(node)
            }
            _ => val,
        }
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
        let pass = marks.passes.get(&def).or_else(|| marks.passes.get(&target));
        if let Some(takes) = pass {
            let all = self.mixed_as(st, args, call.span, *takes);
            val = join(&val, &self.if_good(all, call.dest_ty));
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
