//! A value of one type as one of another: conversions, collections, what lies behind a `dyn`.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::foreign::{Content, with_alias};
use super::state::State;
use super::take::Taking;
use crate::flow::ir::{Step, adt_of};
use crate::flow::value::{Fact, Label, Node, Val, join, unknown};
use crate::project::Span;
use crate::syntax::ast::Takes;
use crate::types::{Ty, TyKind};

impl Analysis<'_> {
    /// The value as one of another type: by parts where the types say how, else all of it.
    pub fn refit(&self, st: &State, val: &Val, from: Ty, to: Ty, span: Span) -> Val {
        self.refit_at(st, val, from, to, span, 4)
    }

    fn refit_at(&self, st: &State, val: &Val, from: Ty, to: Ty, span: Span, fuel: usize) -> Val {
        let found = self.refit_parts(st, val, from, to, span, fuel);
        // What is copied into a text out of what it refers to refers to it no longer: `text.push_str(&other)`.
        let known = self.cx.program.well_known();
        let is_text = matches!(to.kind(), TyKind::Adt(def, _) if known.text.contains(def));
        match is_text && !found.alias.is_empty() {
            true => self.resolve(st, &found, span),
            false => found,
        }
    }

    fn refit_parts(&self, st: &State, val: &Val, from: Ty, to: Ty, span: Span, fuel: usize) -> Val {
        let (from, to) = (self.bare(from), self.bare(to));
        if from == to || fuel == 0 {
            return val.clone();
        }
        // `Vec<Box<dyn Shape>>` of a `Box<dyn Shape>` is no narrower.
        if matches!(from.kind(), TyKind::Dyn(_))
            && !to.any(&mut |part| part == from)
            && let Some(narrow) = self.narrowed(st, val, to, span)
        {
            return narrow;
        }
        let inner = |step: Step, part: Val| {
            let mut node = Node::default();
            node.set_kid(step, part);
            Arc::new(node)
        };
        let part = |step: Step| self.walk(st, val.clone(), &[step], Self::at(span), 3);
        match (from.kind(), to.kind()) {
            (_, TyKind::Tuple(list)) if list.is_empty() => return unknown(),
            (TyKind::Adt(f, fs), TyKind::Adt(t, ts)) if f == t && !fs.is_empty() => {
                let mut node = Node::default();
                for (i, (a, b)) in fs.iter().zip(ts.iter()).enumerate() {
                    let step = Step::Arg(i as u32);
                    node.set_kid(step, self.refit_at(st, &part(step), *a, *b, span, fuel - 1));
                }
                return Arc::new(node);
            }
            (TyKind::Slice(a) | TyKind::Array(a, _), TyKind::Slice(b) | TyKind::Array(b, _)) => {
                return inner(
                    Step::Arg(0),
                    self.refit_at(st, &part(Step::Arg(0)), *a, *b, span, fuel - 1),
                );
            }
            // `Vec<T>`, and the array's own iterator, whose second argument is the length.
            (TyKind::Slice(a) | TyKind::Array(a, _), TyKind::Adt(_, ts))
                if ts.len() == 1 || ts.first().is_some_and(|t| self.bare(*t) == self.bare(*a)) =>
            {
                return inner(
                    Step::Arg(0),
                    self.refit_at(st, &part(Step::Arg(0)), *a, ts[0], span, fuel - 1),
                );
            }
            (TyKind::Tuple(fs), TyKind::Tuple(ts)) if fs.len() == ts.len() => {
                let mut node = Node::default();
                for (i, (a, b)) in fs.iter().zip(ts.iter()).enumerate() {
                    let step = Step::Pos(i as u32);
                    node.set_kid(step, self.refit_at(st, &part(step), *a, *b, span, fuel - 1));
                }
                return Arc::new(node);
            }
            // A map of pairs: `HashMap<K, V, S>` of `(K, V)`.
            (TyKind::Tuple(fs), TyKind::Adt(..)) if !fs.is_empty() && self.is_made_of(to, from) => {
                let pattern = to.adt().and_then(|(def, _)| self.cx.program.item_of(def));
                let mut node = Node::default();
                if pattern.is_some_and(|item| self.spread(st, item, val, span, &mut node)) {
                    return Arc::new(node);
                }
            }
            (TyKind::Tuple(fs), TyKind::Adt(_, ts)) if !fs.is_empty() && fs.len() == ts.len() => {
                let mut node = Node::default();
                for (i, (a, b)) in fs.iter().zip(ts.iter()).enumerate() {
                    let kid = self.refit_at(st, &part(Step::Pos(i as u32)), *a, *b, span, fuel - 1);
                    node.set_kid(Step::Arg(i as u32), kid);
                }
                return Arc::new(node);
            }
            // `vec::IntoIter<T>` of `Vec<T>`: the same arguments, each where it was.
            (TyKind::Adt(_, fs), TyKind::Adt(t, ts))
                if !fs.is_empty()
                    && fs.len() <= ts.len()
                    && fs.iter().zip(ts.iter()).all(|(f, t)| f == t)
                    && self.cx.program.item_of(*t).is_some() =>
            {
                let mut node = Node::default();
                for i in 0..fs.len() {
                    let step = Step::Arg(i as u32);
                    node.set_kid(step, part(step));
                }
                return Arc::new(node);
            }
            (_, TyKind::Adt(_, ts)) => {
                if let Some(i) = ts.iter().position(|t| self.bare(*t) == from) {
                    return inner(Step::Arg(i as u32), val.clone());
                }
                // `Result<Vec<T>, E>` of `Result<T, E>`s, `Vec<Vec<T>>` of `Vec<T>`.
                if let Some(i) = ts.iter().position(|t| t.any(&mut |p| p == from)) {
                    let kid = self.refit_at(st, val, from, ts[i], span, fuel - 1);
                    return inner(Step::Arg(i as u32), kid);
                }
            }
            _ => {}
        }
        if let TyKind::Adt(_, fs) = from.kind()
            && let Some(i) = fs.iter().position(|f| self.bare(*f) == to)
        {
            return part(Step::Arg(i as u32));
        }
        // `riders.get(0)`
        if let TyKind::Slice(elem) | TyKind::Array(elem, _) = from.kind()
            && self.bare(*elem) == to
        {
            return part(Step::Arg(0));
        }
        if let Some(items) = self.same_items(st, val, (from, to), span) {
            return items;
        }
        if let Some(same) = self.same_parts(st, val, (from, to), span) {
            return same;
        }
        if matches!(
            to.kind(),
            TyKind::Dyn(_)
                | TyKind::Unknown
                | TyKind::Param { .. }
                | TyKind::Opaque { .. }
                | TyKind::Projection { .. }
        ) {
            return self.erased(val, from);
        }
        if let (TyKind::Unknown, TyKind::Adt(_, ts)) = (from.kind(), to.kind())
            && !ts.is_empty()
        {
            // Not known what it is: as an element and as the whole.
            let mut node = Node {
                labels: val.labels.clone(),
                ..Node::default()
            };
            for i in 0..ts.len() {
                node.set_kid(Step::Arg(i as u32), val.clone());
            }
            return Arc::new(node);
        }
        let how = Taking {
            st,
            span,
            implied: true,
        };
        let mut labels = self.take(&how, val, from, Takes::Value);
        labels.extend(&val.labels);
        Arc::new(Node {
            labels,
            constant: val.is_all_constant(),
            ..Node::default()
        })
    }

    /// What lies behind a `dyn` as a value of a type, where what it may be is known.
    fn narrowed(&self, st: &State, val: &Val, to: Ty, span: Span) -> Option<Val> {
        let sure = |t: Ty| matches!(t.kind(), TyKind::Adt(..) | TyKind::Prim(_));
        let val = self.resolve(st, val, span);
        let mut known = Vec::new();
        for label in val.labels.iter() {
            match &label.fact {
                Fact::Is(real) => known.push(self.bare(*real)),
                Fact::Param { .. } | Fact::Hole { .. } => return None,
                _ => {}
            }
        }
        if known.is_empty() || !sure(to) || !known.iter().all(|t| sure(*t)) {
            return None;
        }
        if !known.contains(&to) {
            return Some(unknown());
        }
        let program = self.cx.program;
        let own = to.adt().filter(|(def, _)| program.is_local(*def));
        let mut node = Node::clone(&val);
        node.labels = val
            .labels
            .iter()
            .filter(|l| !matches!(l.fact, Fact::Is(_)))
            .cloned()
            .collect();
        if let Some((def, _)) = own {
            node.kids.retain(|(step, _)| match step {
                Step::Field(field) => adt_of(program, field.owner) == def,
                _ => true,
            });
        }
        Some(Arc::new(node))
    }

    /// What holds the same items as what it was made of: `hash_set::IntoIter<T>` of `HashSet<T, S>`, a map of pairs.
    fn same_items(&self, st: &State, val: &Val, (from, to): (Ty, Ty), span: Span) -> Option<Val> {
        let program = self.cx.program;
        let owner = self.func.key.owner;
        let pattern = program.item_of(to.adt()?.0)?;
        let items = match from.kind() {
            TyKind::Slice(item) | TyKind::Array(item, _) => *item,
            TyKind::Adt(def, _) if program.item_of(*def).is_some() => {
                program.item_type(owner, from)
            }
            _ => return None,
        };
        if items.is_unknown() || program.item_type(owner, to) != items {
            return None;
        }
        let content = Content {
            val: val.clone(),
            lent: Vec::new(),
            ty: from,
        };
        let element = self.element(st, &content, span);
        let element = with_alias(&element.val, &element.lent);
        let mut node = Node::default();
        if !self.spread(st, pattern, &element, span, &mut node) {
            node = Node::default();
            node.set_kid(Step::Item, element);
        }
        Some(Arc::new(node))
    }

    /// Whether a type's items are of this type.
    fn is_made_of(&self, whole: Ty, item: Ty) -> bool {
        let program = self.cx.program;
        let holds = whole
            .adt()
            .is_some_and(|(def, _)| program.item_of(def).is_some());
        holds && program.item_type(self.func.key.owner, whole) == item
    }

    /// Puts an item's parts where a type that yields such items has them; `false` if it does not say where.
    fn spread(&self, st: &State, item: Ty, val: &Val, span: Span, into: &mut Node) -> bool {
        match item.kind() {
            TyKind::Param { idx, .. } => {
                into.set_kid(Step::Arg(*idx), val.clone());
                true
            }
            TyKind::Ref(inner, _) => self.spread(st, *inner, val, span, into),
            TyKind::Tuple(parts) => parts.iter().enumerate().all(|(i, part)| {
                let step = Step::Pos(i as u32);
                let val = self.walk(st, val.clone(), &[step], Self::at(span), 3);
                self.spread(st, *part, &val, span, into)
            }),
            _ => false,
        }
    }

    /// A dependency's type as another that has all its arguments: a `Vec<T>` as its `IntoIter<T>`.
    fn same_parts(&self, st: &State, val: &Val, (from, to): (Ty, Ty), span: Span) -> Option<Val> {
        let (TyKind::Adt(def, fs), TyKind::Adt(_, ts)) = (from.kind(), to.kind()) else {
            return None;
        };
        let only_args = |val: &Val| val.kids.iter().all(|(s, _)| matches!(s, Step::Arg(_)));
        if fs.is_empty()
            || self.cx.program.is_local(*def)
            || !fs.iter().all(|f| ts.contains(f))
            || !only_args(&self.resolve(st, val, span))
        {
            return None;
        }
        let mut node = Node::default();
        for (i, t) in ts.iter().enumerate() {
            let parts = fs.iter().enumerate().filter(|(j, f)| match fs == ts {
                true => i == *j,
                false => *f == t,
            });
            let parts = parts.map(|(j, _)| {
                self.walk(st, val.clone(), &[Step::Arg(j as u32)], Self::at(span), 3)
            });
            if let Some(part) = parts.reduce(|a, b| join(&a, &b)) {
                node.set_kid(Step::Arg(i as u32), part);
            }
        }
        Some(Arc::new(node))
    }

    /// The value as it is where a type is expected that erases its own: `Box<dyn Shape>`, also inside of others.
    pub fn coerced(&self, val: &Val, from: Ty, to: Ty) -> Val {
        let (from, to) = (self.bare(from), self.bare(to));
        if from == to {
            return val.clone();
        }
        match (from.kind(), to.kind()) {
            (TyKind::Adt(..), TyKind::Dyn(_) | TyKind::Opaque { .. })
            | (TyKind::Prim(_), TyKind::Dyn(_)) => self.erased(val, from),
            // What `vec![…]` is made of.
            (TyKind::Array(a, _), TyKind::Array(b, _))
            | (TyKind::Array(a, _), TyKind::Slice(b)) => {
                self.coerced_part(val, Step::Arg(0), *a, *b)
            }
            (TyKind::Array(a, _), TyKind::Adt(_, ts)) if ts.len() == 1 => {
                self.coerced_part(val, Step::Arg(0), *a, ts[0])
            }
            (TyKind::Adt(f, fs), TyKind::Adt(t, ts))
                if f == t && to.any(&mut |p| matches!(p.kind(), TyKind::Dyn(_))) =>
            {
                let mut node = Node::clone(val);
                for (i, (a, b)) in fs.iter().zip(ts.iter()).enumerate() {
                    let step = Step::Arg(i as u32);
                    if let Some(kid) = val.kid(step) {
                        node.set_kid(step, self.coerced(kid, *a, *b));
                    }
                }
                Arc::new(node)
            }
            _ => val.clone(),
        }
    }

    fn coerced_part(&self, val: &Val, step: Step, from: Ty, to: Ty) -> Val {
        if from == to {
            return val.clone();
        }
        let mut node = Node::clone(val);
        for (at, kid) in &mut node.kids {
            if *at == step || matches!(at, Step::Pos(_)) {
                *kid = self.coerced(kid, from, to);
            }
        }
        Arc::new(node)
    }

    /// An argument as its parameter takes it: a `dyn`, or what a lock's guard or a lazy value leads to.
    pub fn fit_argument(&self, arg: &mut Arg, to: Ty) {
        if to.any(&mut |t| matches!(t.kind(), TyKind::Dyn(_))) {
            arg.val = self.coerced(&arg.val, arg.ty, to);
        }
        let (TyKind::Ref(from, _), TyKind::Ref(..)) = (arg.ty.kind(), to.kind()) else {
            return;
        };
        let (from, to) = (self.bare(*from), self.bare(to));
        let TyKind::Adt(def, args) = from.kind() else {
            return;
        };
        if from == to || self.cx.program.is_local(*def) || to.is_unknown() {
            return;
        }
        let leads = |t: Ty| {
            let t = self.bare(t);
            t == to
                || match (t.kind(), to.kind()) {
                    (TyKind::Adt(_, ts), TyKind::Slice(elem)) => ts.first() == Some(elem),
                    _ => false,
                }
        };
        let (Some(i), false) = (args.iter().position(|t| leads(*t)), leads(from)) else {
            return;
        };
        if !arg.val.alias.is_empty() && arg.val.kids.is_empty() {
            let step = Step::Arg(i as u32);
            let alias = arg.val.alias.iter().map(|p| p.clone().then(step));
            arg.val = Arc::new(Node {
                alias: alias.collect(),
                ..Node::clone(&arg.val)
            });
            arg.ty = to.shared();
        }
    }

    /// Whether a type only says what the value behind it can do.
    pub(super) fn is_erased(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Dyn(_) => true,
            TyKind::Adt(def, _) => self.cx.program.erases(*def),
            _ => false,
        }
    }

    /// Behind a `dyn`, a value stays what it is.
    pub fn erased(&self, val: &Val, from: Ty) -> Val {
        if !matches!(from.kind(), TyKind::Adt(..) | TyKind::Prim(_)) {
            return val.clone();
        }
        self.known_as(val, from)
    }

    /// The value, which is known to be of this type.
    pub(super) fn known_as(&self, val: &Val, from: Ty) -> Val {
        let mut node = Node::clone(val);
        node.labels.add(Label {
            fact: Fact::Is(from),
            trail: None,
        });
        Arc::new(node)
    }

    fn bare(&self, ty: Ty) -> Ty {
        let mut ty = ty.peel_refs();
        for _ in 0..6 {
            match ty.kind() {
                TyKind::Adt(def, args)
                    if args.len() == 1
                        && self.cx.program.well_known().transparent.contains(def) =>
                {
                    ty = args[0].peel_refs();
                }
                TyKind::Future(inner) => ty = inner.peel_refs(),
                _ => break,
            }
        }
        ty
    }

    /// All a call is given, where nothing is known of what is called.
    pub fn mixed(&self, st: &State, args: &[Arg], span: Span) -> Val {
        self.mixed_as(st, args, span, Takes::Value)
    }

    /// What is taken of all a call is given.
    pub fn mixed_as(&self, st: &State, args: &[Arg], span: Span, takes: Takes) -> Val {
        let mut found: Option<Val> = None;
        let mut all_constant = true;
        for arg in args {
            let how = Taking {
                st,
                span,
                implied: true,
            };
            let taken = self.written(&how, &arg.val, arg.ty, takes);
            found = Some(found.map_or(taken.clone(), |f| join(&f, &taken)));
            all_constant &= self.resolve(st, &arg.val, span).is_all_constant();
        }
        Arc::new(Node {
            constant: all_constant,
            ..found.map_or_else(Node::default, |found| Node::clone(&found))
        })
    }
}
