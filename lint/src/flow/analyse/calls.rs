//! Calls of functions whose bodies are analysed: their summaries, filled with the arguments.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Analysis;
use super::foreign::Content;
use super::state::{At, State};
use super::take::{Taking, has_params};
use crate::flow::ir::{Call, Func, FuncKey, LocalId, MAX_DEPTH, Place, Step, Target};
use crate::flow::output::{Resolved, UsedAt};
use crate::flow::receives::Bits;
use crate::flow::summary::{OpenUse, ParamCall, Summary};
use crate::flow::value::{
    Fact, Label, Labels, Node, Note, Path, Taken, Trail, Val, Variants, absent, as_text, bounded,
    constant, join, map_trails, of_any_variant, only_param, trail, unknown,
};
use crate::names::DefId;
use crate::project::Span;
use crate::syntax::ast::Takes;
use crate::types::{Ty, TyKind};

/// Closures that are given closures that are given closures … are followed this far.
const MAX_CALLS: usize = 5;

/// What a summary is filled with.
pub struct Filling<'s> {
    pub st: &'s State,
    pub args: &'s [Arg],
    /// What the calls of closure parameters gave.
    pub holes: &'s [Val],
    pub callee: Option<DefId>,
    /// What the arguments' types say of parts that were shown counts, whatever the callee knew.
    pub implied: bool,
    pub known: &'s ArgParts,
}

/// What is known of parts of a call's arguments: many labels of one summary ask for the same.
#[derive(Default)]
pub struct ArgParts {
    parts: RefCell<FxHashMap<(u32, Path), Val>>,
    /// The same, of those that are put into texts.
    texts: RefCell<FxHashMap<(u32, Path), Val>>,
    /// Whether there can be such parts at all.
    possible: RefCell<FxHashMap<(u32, Path), bool>>,
    /// What showing them takes: by argument, part, how it is shown, and whether its type counts.
    shown: RefCell<FxHashMap<(u32, Path, Takes, bool), Labels>>,
    /// The ways of their labels on into the callee: the one of this call.
    led: RefCell<trail::Led>,
}

/// A call that is being followed.
pub struct Calling {
    idx: usize,
    /// The type of its first argument.
    of: Option<Ty>,
    args: Vec<Val>,
}

impl Calling {
    fn is(&self, idx: usize, of: Option<Ty>, args: &[Val]) -> bool {
        let mut both = self.args.iter().zip(args);
        self.idx == idx && self.of == of && both.all(|(a, b)| a.same(b))
    }
}

#[derive(Clone, Debug)]
pub struct Arg {
    pub val: Val,
    pub ty: Ty,
    pub span: Span,
}

impl Analysis<'_> {
    pub fn summary_of(&self, def: DefId) -> Option<Arc<Summary>> {
        let idx = *self.cx.index.get(&FuncKey::body(def))?;
        Some(self.summary_at(idx))
    }

    pub(super) fn summary_at(&self, idx: usize) -> Arc<Summary> {
        self.deps.borrow_mut().insert(idx);
        self.cx.summaries.read()[idx].clone()
    }

    /// Calls a function of the workspace; gives its result.
    pub fn call_func(
        &mut self,
        st: &mut State,
        key: FuncKey,
        args: &[Arg],
        span: Span,
    ) -> Option<Val> {
        let idx = *self.cx.index.get(&key)?;
        if self.calling.len() >= MAX_CALLS {
            return Some(unknown());
        }
        let callee = key.closure.is_none().then_some(key.owner);
        let before: Vec<Val> = args
            .iter()
            .map(|a| self.resolve_but_captures(st, &a.val, a.span))
            .collect();
        // What it is called with may lead back to it, with the same: what that ends in is what it ends with.
        let of = args.first().map(|first| first.ty.peel_refs());
        if self.calling.iter().any(|outer| outer.is(idx, of, &before)) {
            return Some(absent());
        }
        let summary = self.summary_at(idx);
        self.callees.borrow_mut().insert(idx);
        let given: Vec<Arg> = args
            .iter()
            .zip(&before)
            .enumerate()
            .map(|(i, (a, val))| Arg {
                val: Arc::new(Node {
                    alias: a.val.alias.clone(),
                    ..Node::clone(val)
                }),
                // What it is called with is not known where it was handed to.
                ty: match a.ty.is_unknown() {
                    true => self.cx.funcs[idx].param_ty(i),
                    false => a.ty,
                },
                span: a.span,
            })
            .collect();
        self.calling.push(Calling {
            idx,
            of,
            args: before,
        });
        self.note_given(idx, &given);
        let mut known = ArgParts::default();
        let mut holes = Vec::with_capacity(summary.calls.len());
        for call in &summary.calls {
            let mut inner: Vec<Arg> = call
                .args
                .iter()
                .zip(&call.tys)
                .map(|(v, ty)| Arg {
                    val: self.substitute(&filling(st, &given, &holes, callee, &known), v, *ty),
                    ty: self.ty_of_arg(v, *ty, &given),
                    span,
                })
                .collect();
            if let Some(method) = call.method {
                holes.push(self.fill_method(st, call, method, &given, &mut inner, span));
                continue;
            }
            let target = given.get(call.idx as usize).map_or_else(unknown, |arg| {
                let at = At {
                    span,
                    place: None,
                    implied: false,
                };
                self.walk(st, arg.val.clone(), &call.path, at, 2)
            });
            self.written.clear();
            let result = self.call_value(st, &target, &inner, span);
            holes.push(match call.writes {
                None => result,
                Some(i) => {
                    let written = self.written.iter().filter(|(at, _)| *at == i);
                    let written = written.map(|(_, val)| val.clone());
                    let by_code = target.labels.iter().any(|l| l.fact.is_code());
                    match written.reduce(|a, b| join(&a, &b)) {
                        Some(written) => written,
                        None if by_code => unknown(),
                        // Which closure it is, is not known here either: it may write what it is given.
                        None => self.mixed(st, &inner, span),
                    }
                }
            });
        }
        let given = match summary.calls.iter().any(ParamCall::may_write) {
            true => {
                known = ArgParts::default();
                self.with_written(st, args, given)
            }
            false => given,
        };
        let out = summary.out.clone();
        let mut written = Vec::new();
        for (i, (arg, out)) in args.iter().zip(&out).enumerate() {
            if let Some(out) = out
                && arg.val.alias.is_empty()
            {
                let with = filling(st, &given, &holes, callee, &known);
                written.push((i, self.substitute_out(&with, out, i as u32)));
            }
            if let Some(out) = out
                && !arg.val.alias.is_empty()
            {
                let with = filling(st, &given, &holes, callee, &known);
                let filled = self.substitute_out(&with, out, i as u32);
                let strong = arg.val.alias.len() == 1;
                for target in arg.val.alias.clone() {
                    let before = self.load(st, &target, span);
                    let mut after = relinked(&before, out, &filled);
                    // Of what was made of constants, the parts that were not written still are.
                    let is_rest = |fact: &Fact| matches!(fact, Fact::Param { idx, path, taken: Taken::Whole } if *idx == i as u32 && path.is_empty());
                    if before.constant
                        && !after.constant
                        && out.labels.iter().any(|l| is_rest(&l.fact))
                    {
                        after = Arc::new(Node {
                            constant: true,
                            ..Node::clone(&after)
                        });
                    }
                    // What the callee left of what was there is in it.
                    let after = self.placed_at(&target, &after);
                    self.store(st, &target.then(Step::Deref), &after, strong);
                    self.write_through(st, &before, &filled);
                }
            }
        }
        for (key, val) in &summary.stores {
            let filling = filling(st, &given, &holes, callee, &known);
            let filled = self.substitute(&filling, val, Ty::unknown());
            self.remember(self.key_here(*key, args, &filled), &filled);
        }
        if self.record {
            let mut filled = FxHashMap::default();
            for used in &summary.uses {
                let with = filling(st, &given, &holes, callee, &known);
                self.pass_use(&with, used, &mut filled);
            }
        }
        let func = &self.cx.funcs[idx];
        let with = filling(st, &given, &holes, callee, &known);
        let ret = self.substitute(
            &with,
            &self.ret_by_choice(&with, &summary),
            func.locals[func.ret.idx()].ty,
        );
        let note = callee.map_or(Note::ReturnedFromClosure, Note::Returned);
        self.calling.pop();
        self.written = written;
        Some(map_trails(&ret, &mut |t| {
            trail::step(t, span, note.clone())
        }))
    }

    /// What arguments hold when closures among them have written through references to others.
    fn with_written(&self, st: &State, args: &[Arg], given: Vec<Arg>) -> Vec<Arg> {
        let written = given.into_iter().zip(args).map(|(given, arg)| {
            let now = self.resolve_but_captures(st, &arg.val, arg.span);
            let node = Node {
                alias: given.val.alias.clone(),
                ..Node::clone(&join(&given.val, &now))
            };
            Arg {
                val: Arc::new(node),
                ..given
            }
        });
        written.collect()
    }

    /// Writes down whether a function is given data.
    fn note_given(&self, callee: usize, args: &[Arg]) {
        let mut all = self.given.borrow_mut();
        for (i, arg) in args.iter().enumerate() {
            let known = all.entry((callee, i as u32)).or_default();
            if known.has_data() {
                continue;
            }
            if self.cx.tells(arg.ty) {
                *known = Bits::ALL;
                continue;
            }
            arg.val.any_label(&mut |fact| {
                match fact {
                    Fact::Param { idx, .. } => known.add(*idx),
                    Fact::Tag(..) | Fact::Rows(_) | Fact::Hole { .. } => *known = Bits::ALL,
                    // What lies behind a `dyn` is of a type that is data.
                    Fact::Is(real) if self.cx.tells(*real) => *known = Bits::ALL,
                    Fact::Code(_)
                    | Fact::Method(..)
                    | Fact::Ctor(_)
                    | Fact::Is(_)
                    | Fact::Text(_)
                    | Fact::From(_) => {}
                }
                known.has_data()
            });
        }
    }

    /// The type of what a callee hands on, which it may know from its caller only.
    fn ty_of_arg(&self, val: &Val, ty: Ty, given: &[Arg]) -> Ty {
        if !has_params(ty) {
            return ty;
        }
        let part = only_param(val.labels.iter());
        let arg = part.and_then(|(idx, path)| Some((given.get(idx as usize)?, path)));
        arg.map_or_else(Ty::unknown, |(arg, path)| self.ty_at(arg.ty, &path))
    }

    /// What was written behind the references that a value holds: `struct Log<'a> { lines: &'a mut Vec<String> }`.
    fn write_through(&mut self, st: &mut State, before: &Val, after: &Val) {
        for (step, old) in &before.kids {
            let Some(new) = after.kid(*step) else {
                continue;
            };
            if old.alias.is_empty() {
                self.write_through(st, old, new);
                continue;
            }
            let written = Arc::new(Node {
                alias: Vec::new(),
                ..Node::clone(new)
            });
            // A literal is written as well: what was there is known no more.
            if written.is_plain() && !(written.constant && written.variants.tell()) {
                continue;
            }
            for target in old.alias.clone() {
                self.store(st, &target.then(Step::Deref), &written, false);
            }
        }
    }

    /// Calls whatever a value holds.
    pub fn call_value(&mut self, st: &mut State, callee: &Val, args: &[Arg], span: Span) -> Val {
        let callee = self.through(st, callee, span);
        let mut result: Option<Val> = None;
        let mut written = Vec::new();
        let mut add =
            |val: Val| result = Some(result.take().map_or(val.clone(), |r| join(&r, &val)));
        for label in callee.labels.iter() {
            match &label.fact {
                Fact::Code(FuncKey {
                    owner,
                    closure: None,
                }) if !self.cx.index.contains_key(&FuncKey::body(*owner))
                    || self.is_trait_method(*owner) =>
                {
                    let generics = match args.first() {
                        Some(receiver) if self.is_trait_method(*owner) => {
                            vec![receiver.ty.peel_refs()]
                        }
                        _ => Vec::new(),
                    };
                    add(self.call_named(st, (*owner, &generics), args, span));
                }
                Fact::Method(method, generics) => {
                    add(self.call_named(st, (*method, generics), args, span));
                }
                Fact::Code(key) => {
                    let Some(idx) = self.cx.index.get(key) else {
                        continue;
                    };
                    let func = &self.cx.funcs[*idx];
                    let n_captures = func.params.len() - func.n_args;
                    let mut given: Vec<Arg> = args.iter().take(func.n_args).cloned().collect();
                    given.resize(
                        func.n_args,
                        Arg {
                            val: unknown(),
                            ty: Ty::unknown(),
                            span,
                        },
                    );
                    for i in 0..n_captures {
                        let val = callee
                            .kid(Step::Capture(i as u32))
                            .cloned()
                            .unwrap_or_else(unknown);
                        given.push(Arg {
                            val,
                            ty: func.param_ty(func.n_args + i),
                            span,
                        });
                    }
                    if let Some(val) = self.call_func(st, *key, &given, span) {
                        add(val);
                        written.append(&mut self.written);
                    }
                }
                Fact::Ctor(owner) => {
                    let mut node = Node::default();
                    for (i, arg) in args.iter().enumerate() {
                        let field = crate::names::FieldId {
                            owner: *owner,
                            idx: i as u32,
                        };
                        let val = Arc::new(Node {
                            open: !arg.val.constant,
                            ..Node::clone(&arg.val)
                        });
                        node.set_kid(crate::flow::ir::step_of(self.cx.program, field), val);
                    }
                    node.variants = self.variant_of(*owner);
                    add(Arc::new(node));
                }
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Whole,
                } if self.may_ask((*idx, *path)) => {
                    let call = ParamCall {
                        idx: *idx,
                        path: *path,
                        method: None,
                        boxes: 0,
                        writes: None,
                        args: Vec::new(),
                        tys: Vec::new(),
                        purpose: None,
                    };
                    let hole = self.hole(st, call.clone(), args, span);
                    add(hole);
                    self.written_holes(st, &call, args, span);
                }
                _ => {}
            }
        }
        self.written = written;
        match result {
            Some(val) => val,
            // Not known what is called: the result may hold all it is given.
            None => {
                let mut labels = Labels::default();
                for arg in args {
                    labels.extend(&self.resolve(st, &arg.val, span).all_labels());
                }
                Arc::new(Node {
                    labels,
                    ..Node::default()
                })
            }
        }
    }

    /// A call that stands nowhere as such: of what was given by name, or is called where it was handed to.
    pub(super) fn unwritten(&self, dest_ty: Ty, span: Span) -> Call {
        Call {
            dest: Place::local(self.func.ret),
            dest_ty,
            target: Target::Unresolved,
            args: Vec::new(),
            key: None,
            span,
            expr: crate::syntax::ast::ExprId(u32::MAX),
        }
    }

    /// A function without a body, or of a trait, that was passed by its name: `.map(str::len)`.
    fn call_named(
        &mut self,
        st: &mut State,
        (def, generics): (DefId, &[Ty]),
        args: &[Arg],
        span: Span,
    ) -> Val {
        let ret = self.cx.program.signature(def).map(|s| s.ret);
        let dest_ty = ret.map(|t| t.subst(generics)).filter(|t| !has_params(*t));
        let call = self.unwritten(dest_ty.unwrap_or_default(), span);
        let mut args = args.to_vec();
        self.call_def(st, &call, (def, generics, None), &mut args)
    }

    /// The value with its own references followed, captures kept as they are.
    fn through(&self, st: &State, val: &Val, span: Span) -> Val {
        let mut found = val.clone();
        for _ in 0..4 {
            if found.alias.is_empty() {
                break;
            }
            let mut next: Option<Val> = None;
            for target in &found.alias {
                let part = self.load(st, target, span);
                next = Some(next.map_or(part.clone(), |n| join(&n, &part)));
            }
            found = next.unwrap_or(found);
        }
        // `Box<dyn Fn()>` and the like hold it as their content.
        if found.labels.is_empty()
            && let Some((_, inner)) = found.kids.iter().find(|(s, _)| matches!(s, Step::Arg(0)))
        {
            return inner.clone();
        }
        found
    }

    /// A value of a summary in terms of the caller; of which type it is for the callee.
    pub fn substitute(&self, with: &Filling<'_>, val: &Val, ty: Ty) -> Val {
        bounded(&self.fill(with, val, ty, None), &self.cx.marks.fields)
    }

    /// What a parameter holds after the call.
    fn substitute_out(&self, with: &Filling<'_>, val: &Val, idx: u32) -> Val {
        let ty = with.args.get(idx as usize).map(|arg| arg.ty);
        let own = Some((idx, Path::here()));
        bounded(
            &self.fill(with, val, ty.unwrap_or_default(), own),
            &self.cx.marks.fields,
        )
    }

    /// Of which type the caller's value is that is given as this type parameter of the callee.
    fn given_as(&self, with: &Filling<'_>, param: Ty) -> Option<Label> {
        let callee = self.callee_of(with)?;
        let mut given = with.args.iter().enumerate();
        let (_, arg) = given.find(|(i, _)| self.cx.bare(callee.param_ty(*i)) == param)?;
        let real = self.cx.bare(arg.ty);
        let is_sure = matches!(real.kind(), TyKind::Adt(..) | TyKind::Prim(_)) || real.is_param();
        is_sure.then_some(Label {
            fact: Fact::Is(real),
            trail: None,
        })
    }

    /// `own`: of which parameter which part the value is, after the call.
    fn fill(&self, with: &Filling<'_>, val: &Val, ty: Ty, own: Option<(u32, Path)>) -> Val {
        self.count(1 + val.labels.len());
        let is_text = self.has_no_parts(ty);
        let mut node = Node {
            open: val.open,
            constant: val.constant,
            absent: val.absent,
            variants: val.variants.clone(),
            apart: val.apart,
            ..Node::default()
        };
        let mut wholes: Vec<Val> = Vec::new();
        let mut only_wholes = true;
        for label in val.labels.iter() {
            match &label.fact {
                Fact::Param { idx, path, .. } if !self.has_part(with, *idx, *path) => {
                    only_wholes = false;
                }
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Whole,
                } => {
                    let Some(arg) = with.args.get(*idx as usize) else {
                        continue;
                    };
                    let part = match is_text {
                        true => self.known_text(with, (*idx, arg), *path),
                        false => self.known_part(with, (*idx, arg), *path),
                    };
                    // What stays where it was has gone no way.
                    wholes.push(match own == Some((*idx, *path)) {
                        true => part,
                        false => {
                            map_trails(&part, &mut |t| self.passed(with, t, arg.span, &label.trail))
                        }
                    });
                }
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Shown { takes, typed },
                } => {
                    only_wholes = false;
                    let Some(arg) = with.args.get(*idx as usize) else {
                        continue;
                    };
                    let implied = with.implied || !typed;
                    if *takes == Takes::Serialize
                        && let Some(named) = self.written_part(with, (*idx, arg), *path, implied)
                    {
                        wholes.push(map_trails(&named, &mut |t| {
                            self.passed(with, t, arg.span, &label.trail)
                        }));
                        continue;
                    }
                    let key = (*idx, *path, *takes, implied);
                    let known = with.known.shown.borrow().get(&key).cloned();
                    let taken = known.unwrap_or_else(|| {
                        let part = self.known_part(with, (*idx, arg), *path);
                        let ty = path.iter().fold(arg.ty, |ty, step| self.part_ty(ty, *step));
                        let how = Taking {
                            st: with.st,
                            span: arg.span,
                            implied,
                        };
                        let taken = self.take(&how, &part, ty, *takes);
                        with.known.shown.borrow_mut().insert(key, taken.clone());
                        taken
                    });
                    node.labels
                        .extend_led(&taken, |t| self.passed(with, t, arg.span, &label.trail));
                }
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Read { .. },
                } => {
                    only_wholes = false;
                    if let (Some(arg), Some((last, before))) =
                        (with.args.get(*idx as usize), path.split_last())
                    {
                        let holder = self.known_part(with, (*idx, arg), Path::new(before));
                        node.labels.extend(&self.datum_in(&holder, *last, label));
                    }
                }
                Fact::Hole { idx, path } => {
                    let Some(hole) = with.holes.get(*idx as usize) else {
                        continue;
                    };
                    let at = At {
                        span: Span::default(),
                        place: None,
                        implied: false,
                    };
                    let part = self.walk(with.st, no_alias(hole), path, at, 0);
                    let part = match is_text {
                        true => as_text(&part),
                        false => part,
                    };
                    wholes.push(map_trails(&part, &mut |t| trail::splice(t, &label.trail)));
                }
                Fact::Is(ty) if ty.is_param() => {
                    only_wholes = false;
                    let real = self.given_as(with, *ty);
                    node.labels.extend(&real.into_iter().collect());
                }
                _ => {
                    only_wholes = false;
                    node.labels.add(label.clone());
                }
            }
        }
        for place in &val.alias {
            if let Some(arg) = with.args.get(place.local.idx()) {
                for target in &arg.val.alias {
                    let mut target = target.clone();
                    target.path.extend(place.path.iter().copied());
                    if !node.alias.contains(&target) && target.path.len() <= MAX_DEPTH {
                        node.alias.push(target);
                    }
                }
            }
        }
        if !wholes.is_empty() {
            node.constant = only_wholes && val.kids.is_empty() && wholes.iter().all(|w| w.constant);
            let open = node.open;
            let mut merged = Arc::new(node);
            for whole in &wholes {
                // Where the labels lead to need not be the value.
                let whole = match val.variants.folded {
                    true => of_any_variant(whole),
                    false => whole.clone(),
                };
                let whole = Arc::new(Node {
                    constant: whole.constant && merged.constant,
                    ..Node::clone(&whole)
                });
                merged = match merged.is_plain() {
                    true => Arc::new(Node {
                        constant: merged.constant,
                        ..Node::clone(&whole)
                    }),
                    false => join(&merged, &whole),
                };
            }
            node = Node {
                open,
                ..Node::clone(&merged)
            };
            node.variants = match val.variants.folded {
                true => val.variants.clone(),
                false => given_variants(val, &wholes),
            };
            node.narrow_as(val);
        }
        for (step, kid) in &val.kids {
            let part = own.map(|(idx, path)| (idx, path.then(*step)));
            if part.is_some_and(|(idx, path)| !self.has_part(with, idx, path)) {
                continue;
            }
            let filled = self.fill(with, kid, self.part_ty(self.cx.bare(ty), *step), part);
            let new = match node.kid(*step) {
                Some(old) => overlaid(old, kid, &filled),
                None => filled,
            };
            node.set_kid(*step, new);
        }
        Arc::new(node)
    }

    /// What a part of an argument is written as, where there are names in it.
    fn written_part(
        &self,
        with: &Filling<'_>,
        arg: (u32, &Arg),
        path: Path,
        implied: bool,
    ) -> Option<Val> {
        let ty = path
            .iter()
            .fold(arg.1.ty, |ty, step| self.part_ty(ty, *step));
        let part = self.known_part(with, arg, path);
        if !self.is_named(&part, ty) {
            return None;
        }
        let how = Taking {
            st: with.st,
            span: arg.1.span,
            implied,
        };
        let written = self.written(&how, &part, ty, Takes::Serialize);
        (!written.kids.is_empty()).then_some(written)
    }

    /// What a path of a summary leads to in an argument. What iterating yields depends on its type, which the
    /// callee did not know.
    fn part_of_arg(&self, st: &State, arg: &Arg, path: &[Step]) -> Val {
        let at = At {
            span: arg.span,
            place: None,
            implied: false,
        };
        let val = no_alias(&arg.val);
        let Some(i) = path.iter().position(|s| *s == Step::Item) else {
            return self.walk(st, val, path, at, 0);
        };
        let base = self.walk(st, val, &path[..i], at, 0);
        let ty = path[..i].iter().fold(arg.ty, |ty, s| self.part_ty(ty, *s));
        let content = Content {
            val: base,
            lent: Vec::new(),
            ty,
        };
        let element = self.element(st, &content, arg.span);
        let inner = Arg {
            val: self.resolve(st, &element.val, arg.span),
            ty: element.ty,
            span: arg.span,
        };
        self.part_of_arg(st, &inner, &path[i + 1..])
    }

    /// The body that is called, where it has a name.
    fn callee_of(&self, with: &Filling<'_>) -> Option<&Func> {
        let idx = self.cx.index.get(&FuncKey::body(with.callee?))?;
        Some(&self.cx.funcs[*idx])
    }

    /// Whether an argument may have such a part, worked out once for each. Of a type that the callee names it tells what
    /// there is.
    fn has_part(&self, with: &Filling<'_>, idx: u32, path: Path) -> bool {
        let Some(arg) = with.args.get(idx as usize) else {
            return true;
        };
        let mut known = with.known.possible.borrow_mut();
        *known.entry((idx, path)).or_insert_with(|| {
            let callee = self.callee_of(with);
            let taken = callee.map(|func| self.cx.bare(func.param_ty(idx as usize)));
            let is_open = |ty: Ty| has_params(ty) && ty.adt().is_none();
            !taken.is_some_and(is_open) || self.may_have(arg.ty, &path)
        })
    }

    /// What a path leads to in an argument, as a text of it.
    fn known_text(&self, with: &Filling<'_>, arg: (u32, &Arg), path: Path) -> Val {
        let key = (arg.0, path);
        let known = with.known.texts.borrow().get(&key).cloned();
        known.unwrap_or_else(|| {
            let text = as_text(&self.known_part(with, arg, path));
            with.known.texts.borrow_mut().insert(key, text.clone());
            text
        })
    }

    /// What a path leads to in an argument, worked out once for each.
    pub(super) fn known_part(
        &self,
        with: &Filling<'_>,
        (idx, arg): (u32, &Arg),
        path: Path,
    ) -> Val {
        let known = with.known.parts.borrow().get(&(idx, path)).cloned();
        known.unwrap_or_else(|| {
            let part = self.part_of_arg(with.st, arg, &path);
            with.known
                .parts
                .borrow_mut()
                .insert((idx, path), part.clone());
            part
        })
    }

    /// The way of an argument's label on into the callee.
    fn passed(&self, with: &Filling<'_>, before: &Trail, span: Span, inside: &Trail) -> Trail {
        let mut led = with.known.led.borrow_mut();
        led.on(before, span, inside, || {
            let note = with.callee.map_or(Note::PassedToClosure, Note::Passed);
            trail::splice(&trail::step(before, span, note), inside)
        })
    }

    /// A use inside a callee, as far as it is the caller's business.
    fn pass_use(
        &mut self,
        with: &Filling<'_>,
        used: &OpenUse,
        known: &mut FxHashMap<Fact, Labels>,
    ) {
        let purpose = used.purpose.clone().or_else(|| self.purpose.clone());
        let Some(under) = self.chosen_here(with, &used.under) else {
            return;
        };
        let outer = std::mem::replace(&mut self.under, under);
        self.pass_label(with, used, purpose, known);
        self.under = outer;
    }

    fn pass_label(
        &mut self,
        with: &Filling<'_>,
        used: &OpenUse,
        purpose: Option<Resolved>,
        known: &mut FxHashMap<Fact, Labels>,
    ) {
        if let (UsedAt::Touch { .. }, Fact::Param { idx, path, taken }) =
            (&used.at, &used.label.fact)
            && !matches!(taken, Taken::Read { .. })
        {
            // Only what is the datum itself is touched, not what has it in it.
            let Some(arg) = with.args.get(*idx as usize) else {
                return;
            };
            if !self.has_part(with, *idx, *path) {
                return;
            }
            let part = self.part_of_arg(with.st, arg, path);
            for label in part.text_labels().iter() {
                let way = self.passed(with, &label.trail, arg.span, &used.label.trail);
                self.add_use(
                    used.at.clone(),
                    Label {
                        fact: label.fact,
                        trail: way,
                    },
                    purpose.clone(),
                );
            }
            return;
        }
        let fact = used.label.fact;
        // Many uses take the same: what the arguments say of it is worked out once for each call.
        let filled = known.entry(fact).or_insert_with(|| {
            let val = Arc::new(Node {
                labels: Labels::one(fact, None),
                ..Node::default()
            });
            self.substitute(with, &val, Ty::unknown()).all_labels()
        });
        let is_own = fact.is_datum() || !fact.is_open();
        for label in filled.iter() {
            let trail = match is_own {
                true => used.label.trail.clone(),
                false => trail::splice(&label.trail, &used.label.trail),
            };
            let fact = label.fact;
            self.add_use(used.at.clone(), Label { fact, trail }, purpose.clone());
        }
    }

    /// The value of a function's name.
    pub fn code_value(&self, fact: Fact) -> Val {
        Arc::new(Node {
            labels: Labels::one(fact, None),
            ..Node::clone(&constant())
        })
    }

    pub fn capture_alias(local: LocalId) -> Val {
        Arc::new(Node {
            alias: vec![Place::local(local)],
            ..Node::default()
        })
    }
}

/// Without what the types of arguments say.
pub fn filling<'s>(
    st: &'s State,
    args: &'s [Arg],
    holes: &'s [Val],
    callee: Option<DefId>,
    known: &'s ArgParts,
) -> Filling<'s> {
    Filling {
        st,
        args,
        holes,
        callee,
        implied: false,
        known,
    }
}

/// What a call left in a value, with the references in it that it did not replace: what was written
/// through them lies where they lead.
fn relinked(before: &Val, out: &Val, filled: &Val) -> Val {
    if !before.kids.iter().any(|(_, kid)| kid.has_alias()) {
        return filled.clone();
    }
    let mut node = Node::clone(filled);
    for (step, old) in before.kids.iter().filter(|(_, kid)| kid.has_alias()) {
        let (Some(out), Some(new)) = (out.kid(*step), filled.kid(*step)) else {
            continue;
        };
        let kid = match (old.alias.is_empty(), out.open) {
            (true, _) => relinked(old, out, new),
            (false, true) => old.clone(),
            (false, false) => continue,
        };
        node.set_kid(*step, kid);
    }
    Arc::new(node)
}

/// A part of what a call was given, with what the callee made of it: `out` is what its summary says, `filled` that in
/// the caller's terms. What was overwritten in it replaces what was there, however deep it lies.
fn overlaid(old: &Val, out: &Val, filled: &Val) -> Val {
    if !out.open {
        return filled.clone();
    }
    let mut both = join(old, filled);
    for (step, kid) in out.kids.iter().filter(|(_, kid)| holds_closed(kid)) {
        let Some(new) = filled.kid(*step) else {
            continue;
        };
        let before = old
            .kid(*step)
            .cloned()
            .unwrap_or_else(|| old.implied(*step));
        let part = overlaid(&before, kid, new);
        let mut node = Node::clone(&both);
        node.set_kid(*step, part);
        both = Arc::new(node);
    }
    both
}

/// Whether a part was overwritten, or one in it.
fn holds_closed(val: &Val) -> bool {
    !val.open || val.kids.iter().any(|(_, kid)| holds_closed(kid))
}

pub(super) fn no_alias(val: &Val) -> Val {
    if val.alias.is_empty() {
        return val.clone();
    }
    Arc::new(Node {
        alias: Vec::new(),
        ..Node::clone(val)
    })
}

/// What a value is not that is one of those that callers gave, or what is built beside them.
fn given_variants(val: &Node, wholes: &[Val]) -> Variants {
    let built = !val.kids.is_empty() || val.labels.iter().any(|l| !l.fact.is_whole());
    let literal = |whole: &&Val| whole.constant && whole.is_plain();
    let given = wholes.iter().filter(|w| !literal(w)).map(|w| &w.variants);
    let all = built.then_some(&val.variants).into_iter().chain(given);
    let mut all = all.cloned();
    let first = all.next().unwrap_or_default();
    let mut found = all.fold(first, |found, other| found.or(&other));
    let n_literal = wholes.iter().filter(literal).count();
    found.beside |= val.variants.beside || n_literal > 0 && n_literal < wholes.len();
    found
}
