//! Uses: what calls, macros and attributes with an entry take.

use super::Analysis;
use super::calls::Arg;
use super::state::State;
use super::take::Taking;
use crate::flow::input::{KindPurpose, Signature};
use crate::flow::ir::Operand;
use crate::flow::output::{Resolved, UsedAt};
use crate::flow::value::{Fact, Labels, Note, Val};
use crate::marks::{UseArgs, UseId};
use crate::names::DefId;
use crate::project::Span;
use crate::syntax::ast::Takes;
use crate::types::{Ty, TyKind};

impl Analysis<'_> {
    /// The purpose of a use: `None` where it is not one; `Some(None)` where the callers have it.
    fn use_purpose(&self, used: UseId) -> Option<Option<Resolved>> {
        let entry = self.cx.marks.uses.get(used.0 as usize)?;
        if let Some(purpose) = &entry.purpose {
            return Some(Some(Resolved::Purpose(purpose.clone())));
        }
        match self.cx.policy.kind_purpose(&entry.kind) {
            KindPurpose::Purpose(purpose) => Some(Some(Resolved::Purpose(purpose))),
            KindPurpose::Any => Some(Some(Resolved::Any)),
            KindPurpose::Ignore => None,
            KindPurpose::Inherit => Some(self.purpose.clone()),
        }
    }

    fn at_use(&self, used: UseId, callee: DefId, span: Span, takes: Takes) -> UsedAt {
        UsedAt::Use {
            used,
            callee,
            span,
            function: self.func.key.owner,
            takes,
        }
    }

    /// Writes down what a value gives to a use.
    fn give(
        &mut self,
        st: &State,
        used: UseId,
        callee: DefId,
        span: Span,
        arg: &Arg,
        takes: Takes,
    ) {
        let Some(purpose) = self.use_purpose(used) else {
            return;
        };
        let how = Taking {
            st,
            span: arg.span,
            implied: true,
        };
        let labels = self.take(&how, &arg.val, arg.ty, takes);
        for label in labels.iter() {
            let at = self.at_use(used, callee, span, takes);
            self.add_use(at, label.clone(), purpose.clone());
        }
    }

    /// What takes no part in any purpose, and is told all the same: data that arrives where it was asked,
    /// or where nobody knows what becomes of it.
    pub fn note(&mut self, at: &UsedAt, labels: &Labels) {
        if self.record {
            for label in labels.iter() {
                self.add_use(at.clone(), label.clone(), Some(Resolved::Any));
            }
        }
    }

    /// Which data the operands hold, all parts included.
    pub fn note_operands(&mut self, st: &State, at: &UsedAt, operands: &[Operand]) {
        if !self.record {
            return;
        }
        for operand in operands {
            let Operand::Place { place, ty, span } = operand else {
                continue;
            };
            let val = self.load(st, place, *span);
            let how = Taking {
                st,
                span: *span,
                implied: true,
            };
            let labels = self.take(&how, &val, *ty, Takes::Value);
            self.note(at, &labels);
        }
    }

    /// The entries for a call, with those of the trait's method where an impl's is called.
    pub fn entries(
        &self,
        def: DefId,
        found: Option<DefId>,
        self_ty: Option<Ty>,
    ) -> Vec<(UseId, DefId)> {
        let mut entries = Vec::new();
        for callee in [Some(def), found].into_iter().flatten() {
            for used in self.cx.marks.calls.get(&callee).into_iter().flatten() {
                let Some(entry) = self.cx.marks.uses.get(used.0 as usize) else {
                    continue;
                };
                let counts =
                    entry.on.is_empty() || self_ty.is_some_and(|ty| self.is_on(ty, &entry.on));
                if counts && !entries.contains(&(*used, callee)) {
                    entries.push((*used, callee));
                }
            }
        }
        entries
    }

    /// Whether a type is one of these, or a writer to one: `BufWriter<File>`.
    fn is_on(&self, ty: Ty, on: &[DefId]) -> bool {
        let ty = self.cx.bare(ty);
        if matches!(ty.kind(), TyKind::Param { .. }) {
            // What it is for one of those who call.
            let instances = self.cx.instances.of(self.func.key.owner);
            let mut given = instances.iter().map(|own| ty.subst(own));
            return given.any(|given| !given.has_param() && self.is_on(given, on));
        }
        ty.adt().is_some_and(|(adt, args)| {
            let writes = self.cx.program.well_known().writers.contains(&adt);
            on.contains(&adt) || writes && args.iter().any(|arg| self.is_on(*arg, on))
        })
    }

    /// What a call's entries take of its arguments.
    pub fn use_call(
        &mut self,
        st: &mut State,
        entries: &[(UseId, DefId)],
        sig: Option<&Signature>,
        args: &[Arg],
        span: Span,
    ) {
        if !self.record {
            return;
        }
        let marks = self.cx.marks;
        for (used, callee) in entries {
            let Some(entry) = marks.uses.get(used.0 as usize) else {
                continue;
            };
            if entry.args == UseArgs::HandlerResult {
                self.handlers(st, *used, *callee, args);
                continue;
            }
            for (i, arg) in args.iter().enumerate() {
                let taken = match &entry.args {
                    UseArgs::All => !self.is_handle(arg.ty),
                    UseArgs::Positions(list) => list.contains(&(i as u32)),
                    UseArgs::HandlerResult => false,
                };
                if taken {
                    let takes = entry
                        .takes
                        .or_else(|| bound_takes(sig?, i))
                        .unwrap_or(Takes::Value);
                    self.give(st, *used, *callee, span, arg, takes);
                }
            }
        }
    }

    /// Which arguments a builder puts to use: what it passes on is what it held before.
    pub fn is_taken(&self, entries: &[(UseId, DefId)], i: usize) -> bool {
        entries.iter().any(|(used, _)| {
            let entry = &self.cx.marks.uses[used.0 as usize];
            entry.returns_self
                && match &entry.args {
                    UseArgs::All => i > 0,
                    UseArgs::Positions(list) => list.contains(&(i as u32)),
                    UseArgs::HandlerResult => false,
                }
        })
    }

    /// Which arguments the entries of the policy take: they are not followed into the body.
    pub fn is_taken_by_policy(&self, entries: &[(UseId, DefId)], i: usize) -> bool {
        entries.iter().any(|(used, _)| {
            self.cx
                .marks
                .uses
                .get(used.0 as usize)
                .is_some_and(|entry| {
                    entry.from_policy
                        && match &entry.args {
                            UseArgs::All => true,
                            UseArgs::Positions(list) => list.contains(&(i as u32)),
                            UseArgs::HandlerResult => false,
                        }
                })
        })
    }

    /// The results of the functions that are passed.
    fn handlers(&mut self, st: &mut State, used: UseId, callee: DefId, args: &[Arg]) {
        let Some(purpose) = self.use_purpose(used) else {
            return;
        };
        let takes = self
            .cx
            .marks
            .uses
            .get(used.0 as usize)
            .and_then(|u| u.takes)
            .unwrap_or(Takes::Answer);
        let has_code = |val: &Val| val.labels.iter().any(|l| l.fact.is_code());
        let vals: Vec<Val> = args
            .iter()
            .map(|arg| self.resolve(st, &arg.val, arg.span))
            .collect();
        let is_wrapped = !vals.iter().any(has_code);
        let has_self = self
            .cx
            .program
            .signature(callee)
            .is_some_and(|sig| sig.has_self);
        for (i, val) in vals.iter().enumerate() {
            // A handler in a type that has an impl of its own: `Sequential(handler)`.
            let labels = match is_wrapped && (i > 0 || !has_self) {
                true => val.all_labels(),
                false => val.labels.clone(),
            };
            for label in labels.iter() {
                let Fact::Code(key) = &label.fact else {
                    continue;
                };
                let Some(idx) = self.cx.index.get(key).copied() else {
                    continue;
                };
                // Its own attribute tells, or it was told where it was wrapped.
                let is_told = is_wrapped && self.out.handed.contains(&idx);
                if is_told || self.is_answering(key.owner) {
                    continue;
                }
                self.deps.borrow_mut().insert(idx);
                self.out.handed.insert(idx);
                let summary = self.cx.summaries.read()[idx].clone();
                let func = &self.cx.funcs[idx];
                let ret_ty = func.locals[func.ret.idx()].ty;
                // The handler's own code comes before the code that names it.
                let own = self.cx.purpose_of(key.owner);
                let inherits = self.cx.marks.uses.get(used.0 as usize).is_some_and(|u| {
                    u.purpose.is_none()
                        && self.cx.policy.kind_purpose(&u.kind) == KindPurpose::Inherit
                });
                let purpose = if inherits {
                    own.or_else(|| purpose.clone())
                } else {
                    purpose.clone()
                };
                // What answers is what the handler gives back: it is told there.
                for (exit, val) in &summary.exits {
                    let how = Taking {
                        st,
                        span: *exit,
                        implied: true,
                    };
                    let labels = self.take(&how, val, ret_ty, takes);
                    for label in labels
                        .iter()
                        .filter(|l| l.fact.is_datum() || matches!(l.fact, Fact::Rows(_)))
                    {
                        let at = UsedAt::Use {
                            used,
                            callee,
                            span: *exit,
                            function: key.owner,
                            takes,
                        };
                        self.add_use(at, label.said(), purpose.clone());
                    }
                }
            }
        }
    }

    /// Whether an attribute of a function makes its result a response.
    fn is_answering(&self, def: DefId) -> bool {
        let marks = self.cx.marks;
        let mut own = marks.instrumented.get(&def).into_iter().flatten();
        own.any(|it| {
            let entry = marks.uses.get(it.used.0 as usize);
            entry.is_some_and(|entry| entry.args == UseArgs::HandlerResult)
        })
    }

    /// What is written by `write!` is the argument of the writer's method.
    pub fn use_macro(
        &mut self,
        st: &State,
        callee: DefId,
        writer: Option<Ty>,
        args: &[(Arg, Takes)],
        span: Span,
    ) {
        if !self.record {
            return;
        }
        let marks = self.cx.marks;
        for (used, _) in self.entries(callee, None, writer) {
            let Some(entry) = marks.uses.get(used.0 as usize) else {
                continue;
            };
            for (i, (arg, takes)) in args.iter().enumerate() {
                let taken = match &entry.args {
                    UseArgs::Positions(list) if writer.is_some() => list.contains(&1),
                    UseArgs::All => i >= entry.lead as usize,
                    UseArgs::Positions(list) => list.contains(&(i as u32)),
                    UseArgs::HandlerResult => false,
                };
                let takes = match takes {
                    Takes::Value => entry.takes.unwrap_or(*takes),
                    _ => *takes,
                };
                if taken {
                    self.give(st, used, callee, span, arg, takes);
                }
            }
        }
    }

    /// `#[instrument]`: the arguments are recorded on entry.
    pub fn instrumented_entry(&mut self, entry: &State) {
        if self.func.key.closure.is_some() {
            return;
        }
        let owner = self.func.key.owner;
        let marks = self.cx.marks;
        for it in marks.instrumented.get(&owner).into_iter().flatten() {
            let callee = self.attribute_of(it.used).unwrap_or(owner);
            for i in &it.params {
                let Some(local) = self.func.params.get(*i as usize) else {
                    continue;
                };
                let ty = self.func.locals[local.idx()].ty;
                let arg = Arg {
                    val: entry.get(*local),
                    ty,
                    span: it.span,
                };
                self.give(entry, it.used, callee, it.span, &arg, Takes::Debug);
            }
        }
    }

    /// `ret`, `err`, and attributes that make the result a response.
    pub fn instrumented_exit(&mut self, end: &State, ret: &Val) {
        if self.func.key.closure.is_some() {
            return;
        }
        let owner = self.func.key.owner;
        let marks = self.cx.marks;
        let ty = self.func.locals[self.func.ret.idx()].ty;
        for it in marks.instrumented.get(&owner).into_iter().flatten() {
            let callee = self.attribute_of(it.used).unwrap_or(owner);
            let entry = marks.uses.get(it.used.0 as usize);
            if entry.is_some_and(|e| e.args == UseArgs::HandlerResult) {
                let takes = entry.and_then(|e| e.takes).unwrap_or(Takes::Answer);
                // As with a handler that is registered: told where the result is given back.
                let own = self.cx.index.get(&self.func.key);
                self.out.handed.extend(own);
                for (span, val) in self.out.summary.exits.clone() {
                    let arg = Arg { val, ty, span };
                    self.give(end, it.used, callee, span, &arg, takes);
                }
                continue;
            }
            for (takes, i) in [(it.ret, 0), (it.err, 1)] {
                let Some(takes) = takes else { continue };
                let is_result = self
                    .cx
                    .bare(ty)
                    .adt()
                    .is_some_and(|(_, args)| args.len() == 2);
                let (val, ty) = if is_result {
                    let step = crate::flow::ir::Step::Arg(i);
                    let at = super::state::At {
                        span: it.span,
                        place: None,
                        implied: true,
                    };
                    (
                        self.walk(end, ret.clone(), &[step], at, 2),
                        self.part_ty(self.cx.bare(ty), step),
                    )
                } else {
                    (ret.clone(), ty)
                };
                let arg = Arg {
                    val,
                    ty,
                    span: it.span,
                };
                self.give(end, it.used, callee, it.span, &arg, takes);
            }
        }
    }

    fn attribute_of(&self, used: UseId) -> Option<DefId> {
        let mut found: Vec<DefId> = self
            .cx
            .marks
            .attribute_macros
            .iter()
            .filter(|(_, entry)| entry.used == used)
            .map(|(d, _)| *d)
            .collect();
        found.sort();
        found.first().copied()
    }

    /// Code that has a purpose reads or names a datum.
    pub fn touch(&mut self, val: &Val, span: Span, only_reads: bool) {
        if !self.record || !self.cx.wants_touches {
            return;
        }
        for label in val.text_labels().iter() {
            let counts = match &label.fact {
                fact if only_reads && fact.is_datum() => label.trail.as_ref().is_some_and(|way| {
                    way.span == span && matches!(way.note, Note::Read(_) | Note::Part(_))
                }),
                fact if fact.is_datum() => true,
                Fact::Param { .. } => !only_reads,
                _ => false,
            };
            if counts {
                let at = UsedAt::Touch {
                    span,
                    function: self.func.key.owner,
                };
                self.add_use(at, label.clone(), self.purpose.clone());
            }
        }
    }
}

/// What a parameter's bound allows to take: `impl Display`.
fn bound_takes(sig: &Signature, i: usize) -> Option<Takes> {
    let ty = sig.params.get(i)?.peel_refs();
    let TyKind::Param { idx, .. } = ty.kind() else {
        return None;
    };
    let mut takes = sig.shows.iter().filter(|(p, _)| p == idx).map(|(_, t)| *t);
    let first = takes.next()?;
    match takes.next() {
        None => Some(first),
        Some(second) if first == second => Some(first),
        Some(_) => None,
    }
}
