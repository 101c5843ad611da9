//! What each statement does to the state.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::memory::Memory;
use super::state::{At, State};
use super::take::{Taking, is_known};
use crate::flow::input::WellKnown;
use crate::flow::ir::choice::{FALSE, TRUE, is_truth};
use crate::flow::ir::{FuncKey, Noted, Operand, Place, Step, Stmt, StmtKind};
use crate::flow::output::UsedAt;
use crate::flow::value::{
    Fact, Label, Labels, Node, Note, Part, Val, Variants, constant, join, map_trails, trail,
    unknown, walk_on,
};
use crate::marks::TagId;
use crate::names::{DefId, DefKind};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::{Callee, Prim, Ty, TyKind};

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
            StmtKind::UnitVariant { dest, variant } => {
                let val = Arc::new(Node {
                    variants: self.variant_of(*variant),
                    ..Node::clone(&constant())
                });
                self.store(st, dest, &val, true);
            }
            StmtKind::Narrow { place, not, absent } => self.narrow(st, place, (not, absent)),
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
            StmtKind::MacroUse {
                callee,
                writer,
                args,
            } => {
                if self.record && self.cx.marks.calls.contains_key(callee) {
                    let args: Vec<(Arg, Takes)> =
                        args.iter().map(|(a, t)| (self.arg(st, a), *t)).collect();
                    self.use_macro(st, *callee, *writer, &args, span);
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
            StmtKind::Await { dest, future, out } => {
                let arg = self.arg(st, future);
                let val = self.later(st, &arg.val, arg.ty, *out, span);
                self.store(st, dest, &val, true);
            }
            StmtKind::Noted { of, operands } => {
                let function = self.func.key.owner;
                let at = match *of {
                    Noted::Asked(node) => UsedAt::Asked {
                        node,
                        span,
                        function,
                    },
                    Noted::Guessed(expr) => UsedAt::Lost {
                        expr,
                        span,
                        function,
                    },
                };
                self.note_operands(st, &at, operands);
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
                    && generics.first().is_some_and(|ty| is_known(*ty)) =>
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
                // A number is copied out of what it is read through: `*n = *n`.
                let is_number = matches!(ty.kind(), TyKind::Prim(prim) if *prim != Prim::Str);
                if is_number && !val.alias.is_empty() {
                    val = self.resolve(st, &val, *span);
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
        if let Some(tag) = self.target_tag(dest) {
            self.origin(&resolved, tag, span);
        }
        let open = self.is_datum_of(dest, &resolved);
        if let Some(Step::Field(field)) = dest.path.last() {
            val = self.noted(&val, span, Note::Written(self.cx.field_name(*field)));
        }
        let val = placed(&val, open);
        self.store(st, dest, &val, true);
    }

    /// Whether what is put into a place is the datum that the place's tag tells of.
    fn is_datum_of(&self, dest: &Place, val: &Val) -> bool {
        self.target_tag(dest).is_some()
            && !val.is_all_constant()
            && !val.any_label(&mut |f| is_data(f))
    }

    /// A value as it is where it takes the place of a part.
    pub(super) fn placed_at(&self, dest: &Place, val: &Val) -> Val {
        match dest.path.is_empty() {
            true => val.clone(),
            false => placed(val, self.is_datum_of(dest, val)),
        }
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
            .filter(|l| l.fact.is_datum())
            .cloned()
            .collect();
        // A reference to a reference is as good as the reference, whatever it had of what it names.
        let is_reference = || {
            let local = self.func.locals[place.local.idx()].ty;
            let ty = place.path.iter().fold(local, |ty, s| self.part_ty(ty, *s));
            matches!(ty.kind(), TyKind::Ref(..))
        };
        let is_only = place.path.is_empty() && here.kids.is_empty();
        let val = match !here.alias.is_empty() && (is_only || is_reference()) {
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
                variants: self.built_variant(parts),
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
                        .map_or_else(Ty::unknown, |f| f.ty.subst(&arg_tys));
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
            &crate::flow::value::bounded(&Arc::new(node), &self.cx.marks.fields),
            true,
        );
    }

    fn built_variant(&self, parts: &[(Step, Operand)]) -> Variants {
        match parts.first() {
            Some((Step::Field(field), _)) => self.variant_of(field.owner),
            _ => Variants::default(),
        }
    }

    /// What a value that is built as this is not.
    pub(super) fn variant_of(&self, owner: DefId) -> Variants {
        let program = self.cx.program;
        if is_truth(owner) {
            return Variants::but(owner, &[FALSE, TRUE]);
        }
        let def = program.def(owner);
        match (def.kind, def.parent) {
            (DefKind::Variant, Some(adt)) => Variants::but(owner, &program.variants(adt)),
            _ => Variants::default(),
        }
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
        if !kid.labels.has_datum() {
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
        fact if fact.is_datum() => true,
        Fact::Rows(rows) => rows.whole() != Part::default(),
        _ => false,
    }
}
