//! Calls of functions without a body: what their signature says.
//!
//! A type parameter carries: what arrives as `T` is wherever the result, a `&mut` parameter or the
//! input of a closure has a `T`. Without parameters in common arguments flow to the result.

use std::sync::Arc;

use super::Analysis;
use super::calls::Arg;
use super::state::{At, State};
use super::take::{Taking, is_known};
use crate::flow::input::{Signature, WellKnown};
use crate::flow::ir::{MAX_DEPTH, Place, Step};
use crate::flow::value::{Fact, Node, Val, join, unknown};
use crate::names::DefId;
use crate::project::Span;
use crate::syntax::Name;
use crate::types::{Mutability, Prim, Ty, TyKind};

/// What arrives as one type parameter.
#[derive(Clone, Debug)]
pub(super) struct Content {
    pub val: Val,
    /// The places it lies in, where it was reached through a reference.
    pub lent: Vec<Place>,
    pub ty: Ty,
}

pub(super) type Contents = Vec<Option<Content>>;

pub struct ForeignCall<'c> {
    pub def: DefId,
    pub sig: &'c Signature,
    pub generics: &'c [Ty],
    pub args: &'c [Arg],
    pub ret: Ty,
    /// Positions of arguments that it can do nothing with.
    pub sealed: Vec<usize>,
    /// The literal key it is given.
    pub key: Option<Name>,
    pub span: Span,
}

impl Analysis<'_> {
    pub fn call_foreign(&mut self, st: &mut State, call: &ForeignCall<'_>) -> Val {
        let n = call.generics.len().max(16);
        let mut contents: Contents = vec![None; n];
        for (ty, arg) in call.sig.params.iter().zip(call.args) {
            let content = Content {
                val: arg.val.clone(),
                lent: Vec::new(),
                ty: arg.ty,
            };
            self.collect(st, call, *ty, content, &mut contents);
        }
        self.collect_items(st, call, &mut contents);
        self.call_closures(st, call, &mut contents);
        self.drop_arguments(st, call);
        let quirk = self.cx.program.quirk(call.def);
        if (quirk.overwrites || quirk.empties) && !matches!(call.sig.ret.kind(), TyKind::Ref(..)) {
            // What is taken out is there no longer.
            for content in contents.iter_mut().flatten() {
                content.lent.clear();
            }
        }
        let before = st.clone();
        self.write_params(st, call, &contents, quirk);
        if quirk.stops {
            return unknown();
        }
        if quirk.gives_old
            && let (Some(ty), Some(arg)) = (call.sig.params.first(), call.args.first())
        {
            contents = vec![None; contents.len()];
            let content = Content {
                val: arg.val.clone(),
                lent: Vec::new(),
                ty: arg.ty,
            };
            self.collect(&before, call, *ty, content, &mut contents);
            for content in contents.iter_mut().flatten() {
                content.lent.clear();
            }
        }
        let mut result = self.build(st, call, call.sig.ret, call.ret, &contents, false);
        self.borrow_result(call, &mut result);
        if let Some(loose) = self.loose_result(st, call, &contents) {
            result = join(&result, &loose);
        }
        // How much or which of it is no part of what is made: `with_capacity(n)`.
        let is_size = |ty: &Ty| quirk.constant && is_index(*ty);
        let all_constant = call.args.iter().enumerate().all(|(i, a)| {
            call.sig.params.get(i).is_some_and(is_size)
                || self.resolve(st, &a.val, a.span).is_all_constant()
        });
        if (quirk.constant || self.cx.program.is_pure(call.def))
            && all_constant
            && !result.any_label(&mut |f| !f.is_code() && !matches!(f, Fact::Text(_)))
        {
            let mut node = Node::clone(&result);
            node.constant = true;
            result = Arc::new(node);
        }
        result
    }

    /// `&mut self` that gives `&mut Self` or a value without parameters of its own: what is written
    /// through that is written into what was lent.
    fn borrow_result(&self, call: &ForeignCall<'_>, result: &mut Val) {
        let Some(TyKind::Ref(_, Mutability::Mut)) = call.sig.params.first().map(|t| t.kind())
        else {
            return;
        };
        let known = self.cx.program.well_known();
        let lends = match call.sig.ret.kind() {
            TyKind::Ref(_, Mutability::Mut) => true,
            TyKind::Adt(def, args) => {
                args.is_empty() && !known.text.contains(def) && !self.cx.program.is_local(*def)
            }
            _ => false,
        };
        let Some(lender) = call.args.first().map(|a| &a.val.alias) else {
            return;
        };
        if lends && result.alias.is_empty() && !lender.is_empty() {
            let mut node = Node::clone(result);
            let is_all = call.sig.ret.peel_refs() == call.sig.params[0].peel_refs();
            node.alias = match is_all || !matches!(call.sig.ret.kind(), TyKind::Ref(..)) {
                true => lender.clone(),
                // One of its parts is written, not all of it: `*response.status_mut() = status`.
                false => {
                    node.apart = true;
                    let name = self.cx.program.def(call.def).name;
                    let part = Step::Key(Name::new(&format!("{name}()")));
                    let places = lender.iter().map(|p| p.clone().then(part));
                    match call.args.len() {
                        1 => places.collect(),
                        // Which one it is, other arguments say.
                        _ => places.map(|p| p.then(Step::Item)).collect(),
                    }
                }
            };
            *result = Arc::new(node);
        }
    }

    pub(super) fn at(span: Span) -> At<'static> {
        At {
            span,
            place: None,
            implied: true,
        }
    }

    fn lend(content: &Content, step: Step) -> Vec<Place> {
        let deep = |p: &&Place| p.path.len() < MAX_DEPTH;
        content
            .lent
            .iter()
            .filter(deep)
            .map(|p| p.clone().then(step))
            .collect()
    }

    /// A part of a content, with the places it lies in.
    pub(super) fn content_part(
        &self,
        st: &State,
        content: &Content,
        step: Step,
        span: Span,
    ) -> Content {
        let val = self.walk(st, content.val.clone(), &[step], Self::at(span), 3);
        Content {
            lent: Self::lend(content, step),
            ty: self.part_ty(content.ty, step),
            val,
        }
    }

    pub(super) fn add(contents: &mut Contents, idx: u32, content: Content) {
        let Some(slot) = contents.get_mut(idx as usize) else {
            return;
        };
        *slot = Some(match slot.take() {
            None => content,
            Some(old) => {
                let mut lent = old.lent;
                for place in content.lent {
                    if !lent.contains(&place) {
                        lent.push(place);
                    }
                }
                Content {
                    val: join(&old.val, &content.val),
                    lent,
                    ty: if old.ty.is_unknown() {
                        content.ty
                    } else {
                        old.ty
                    },
                }
            }
        });
    }

    /// Finds the type parameters in what is given for a type of the signature.
    pub(super) fn collect(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        ty: Ty,
        content: Content,
        found: &mut Contents,
    ) {
        match ty.kind() {
            TyKind::Param { idx, .. } => Self::add(found, *idx, content),
            TyKind::Ref(inner, _) | TyKind::Ptr(inner, _) => {
                let lent = content.val.alias.clone();
                let mut val = content.val.clone();
                if !lent.is_empty() {
                    let parts = lent.iter().map(|p| self.load(st, p, call.span));
                    let own = content.val.apart.then(|| {
                        Arc::new(Node {
                            labels: content.val.labels.clone(),
                            ..Node::default()
                        })
                    });
                    val = parts.chain(own).reduce(|a, b| join(&a, &b)).unwrap_or(val);
                }
                let ty = match content.ty.kind() {
                    TyKind::Ref(inner, _) => *inner,
                    _ => content.ty,
                };
                let mut lent = if lent.is_empty() { content.lent } else { lent };
                if !val.alias.is_empty() && self.is_no_reference(ty) {
                    // It lies elsewhere: in a cell that a guard leads to.
                    lent = val.alias.clone();
                    val = self.load_alias(st, &val, call.span);
                }
                self.collect(st, call, *inner, Content { val, lent, ty }, found);
            }
            TyKind::Adt(def, args) => {
                if self.cx.program.well_known().transparent.contains(def) {
                    if let Some(inner) = args.first() {
                        let ty = self.part_ty(content.ty, Step::Arg(0));
                        let ty = if ty.is_unknown() { content.ty } else { ty };
                        self.collect(st, call, *inner, Content { ty, ..content }, found);
                    }
                    return;
                }
                for (i, arg) in args.iter().enumerate() {
                    if has_param(*arg) {
                        let step = match (i, call.key) {
                            (1, Some(key)) if self.is_keyed(*def) => Step::Key(key),
                            _ => Step::Arg(i as u32),
                        };
                        let part = self.content_part(st, &content, step, call.span);
                        self.collect(st, call, *arg, part, found);
                    }
                }
            }
            TyKind::Tuple(list) => {
                for (i, arg) in list.iter().enumerate() {
                    let part = self.content_part(st, &content, Step::Pos(i as u32), call.span);
                    self.collect(st, call, *arg, part, found);
                }
            }
            TyKind::Slice(elem) | TyKind::Array(elem, _) => {
                let part = self.content_part(st, &content, Step::Arg(0), call.span);
                self.collect(st, call, *elem, part, found);
            }
            TyKind::Future(inner) => self.collect(st, call, *inner, content, found),
            _ => {}
        }
    }

    /// Whether a value of the type is what it is, and refers to nothing as a whole.
    fn is_no_reference(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(_) => true,
            TyKind::Adt(def, _) => {
                let program = self.cx.program;
                program.well_known().text.contains(def) || program.is_local(*def)
            }
            _ => false,
        }
    }

    pub(super) fn is_keyed(&self, def: DefId) -> bool {
        self.cx.program.well_known().keyed.contains(&def)
    }

    pub(super) fn is_nested(&self, def: DefId) -> bool {
        self.cx.program.well_known().nested.contains(&def)
    }

    /// `I: IntoIterator<Item = T>`: the elements are `T`s.
    pub(super) fn collect_items(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        contents: &mut Contents,
    ) {
        for (idx, item) in &call.sig.iterables {
            let (Some(item), Some(Some(content))) = (item, contents.get(*idx as usize)) else {
                continue;
            };
            let element = self.element(st, &content.clone(), call.span);
            self.collect(st, call, *item, element, contents);
        }
    }

    fn call_closures(&mut self, st: &mut State, call: &ForeignCall<'_>, contents: &mut Contents) {
        for _ in 0..2 {
            let before = call.sig.callables.len();
            for callable in &call.sig.callables {
                let Some(callee) = contents.get(callable.param as usize).cloned().flatten() else {
                    continue;
                };
                let mut given = Vec::with_capacity(callable.inputs.len());
                for input in &callable.inputs {
                    let ty = self.item_ty(call, *input, input.subst(call.generics));
                    let mut val = self.build(st, call, *input, ty, contents, true);
                    if let Some(rows) = self.rows.as_ref().filter(|_| !has_param(*input)) {
                        val = Arc::new(Node {
                            labels: rows.clone(),
                            ..Node::default()
                        });
                    }
                    given.push(Arg {
                        val,
                        ty,
                        span: call.span,
                    });
                }
                let result = self.call_value(st, &callee.val, &given, call.span);
                let ty = callable.output.subst(call.generics);
                self.collect(
                    st,
                    call,
                    callable.output,
                    Content {
                        val: result,
                        lent: Vec::new(),
                        ty,
                    },
                    contents,
                );
            }
            if before == 0 {
                break;
            }
        }
    }

    /// A value of a type of the signature. `lent`: it may refer to what the arguments refer to.
    pub(super) fn build(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        ty: Ty,
        real: Ty,
        contents: &Contents,
        lent: bool,
    ) -> Val {
        if real
            .adt()
            .is_some_and(|(def, _)| self.cx.program.is_blank(def))
        {
            return unknown();
        }
        match ty.kind() {
            TyKind::Param { idx, .. } => {
                if let Some(Some(content)) = contents.get(*idx as usize) {
                    return if lent {
                        with_alias(&content.val, &content.lent)
                    } else {
                        content.val.clone()
                    };
                }
                if let Some((_, from)) = call.sig.collects.iter().find(|(i, _)| i == idx) {
                    let from_ty = from.subst(call.generics);
                    let val = self.build(st, call, *from, from_ty, contents, lent);
                    return self.refit(
                        st,
                        &val,
                        self.item_ty(call, *from, from_ty),
                        real,
                        call.span,
                    );
                }
                unknown()
            }
            TyKind::Ref(inner, _) | TyKind::Ptr(inner, _) => {
                self.build(st, call, *inner, real.peel_refs(), contents, true)
            }
            TyKind::Future(inner) => self.build(st, call, *inner, real, contents, lent),
            TyKind::Projection { assoc, args } => {
                let Some(base) = args.first() else {
                    return unknown();
                };
                let base_ty = base.subst(call.generics);
                // What is of the same type is a copy: `<Note as ToOwned>::Owned`.
                let lent = lent || base_ty != real;
                let val = self.build(st, call, *base, base_ty, contents, lent);
                let known = self.cx.program.well_known();
                if known.output == Some(*assoc) {
                    return self.later(st, &val, base_ty, real, call.span);
                }
                if let Some(side) = known.tried.get(assoc) {
                    return self.side(st, &val, base_ty, *side, call.span);
                }
                if known.items.contains(assoc) {
                    return self.next_item(st, &val, base_ty, call.span);
                }
                // What stands under a number is no number: `<usize as SliceIndex<[T]>>::Output`. And what a type stands
                // for is no literal where that is one: `<Entity as EntityTrait>::Model`.
                let is_other = || self.cx.is_tagged(real) && !self.cx.is_tagged(base_ty);
                let is_name = val.is_all_constant() && is_other();
                let mut fit = match is_name || is_index(base_ty) && args.len() > 1 {
                    true => unknown(),
                    false => self.refit(st, &val, base_ty, real, call.span),
                };
                for other in args.iter().skip(1).filter(|a| has_param(**a)) {
                    let ty = other.subst(call.generics);
                    let val = self.build(st, call, *other, ty, contents, true);
                    fit = join(&fit, &self.refit(st, &val, ty, real, call.span));
                }
                let refers = lent || matches!(real.kind(), TyKind::Ref(..)) || real.adt().is_some();
                if refers {
                    fit
                } else {
                    self.resolve(st, &fit, call.span)
                }
            }
            TyKind::Tuple(list) => {
                let mut node = Node::default();
                for (i, part) in list.iter().enumerate() {
                    let real = self.part_ty(real, Step::Pos(i as u32));
                    node.set_kid(
                        Step::Pos(i as u32),
                        self.build(st, call, *part, real, contents, lent),
                    );
                }
                Arc::new(node)
            }
            TyKind::Slice(elem) | TyKind::Array(elem, _) => {
                let real = self.part_ty(real, Step::Arg(0));
                let mut node = Node::default();
                node.set_kid(
                    Step::Arg(0),
                    self.build(st, call, *elem, real, contents, lent),
                );
                Arc::new(node)
            }
            TyKind::Adt(def, args) => self.build_adt(st, call, (*def, args), real, contents, lent),
            TyKind::Dyn(bounds) => {
                let given = bounds.iter().flat_map(|bound| &bound.assoc);
                let known = self.cx.program.well_known();
                let mut node = Node::default();
                for (assoc, ty) in given.filter(|(_, ty)| has_param(*ty)) {
                    let val = self.build(st, call, *ty, ty.subst(call.generics), contents, true);
                    if known.output == Some(*assoc) {
                        return val;
                    }
                    if known.items.contains(assoc) {
                        node.set_kid(Step::Item, val);
                    }
                }
                Arc::new(node)
            }
            _ => unknown(),
        }
    }

    fn build_adt(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        (def, args): (DefId, &[Ty]),
        real: Ty,
        contents: &Contents,
        lent: bool,
    ) -> Val {
        let known = self.cx.program.well_known();
        if known.transparent.contains(&def) && args.len() == 1 {
            return self.build(st, call, args[0], self.part_or_self(real), contents, lent);
        }
        let lent = lent || !known.owners.contains(&def);
        let mut node = Node::default();
        for (i, arg) in args.iter().enumerate() {
            if !has_param(*arg) {
                continue;
            }
            let step = Step::Arg(i as u32);
            let ty = self.part_ty(real, step);
            let part = self.build(st, call, *arg, ty, contents, lent);
            // Of something unknown its type will say what it holds, also among what is known.
            let is_given = || {
                let given = |p: &u32| contents.get(*p as usize).is_some_and(Option::is_some);
                self.cx.is_tagged(ty) && params_of(*arg).iter().any(given)
            };
            if !part.is_plain() || part.constant || is_given() {
                node.set_kid(step, part);
            }
            // A lazy adaptor yields what its closure gives.
            if let TyKind::Param { idx, .. } = arg.kind()
                && let Some(callable) = call.sig.callables.iter().find(|c| c.param == *idx)
                && let Some(item) = self.yielded(st, call, callable.output, contents)
                && let Some(item) = self.as_yielded(
                    st,
                    call,
                    item,
                    (args[0], real),
                    (&callable.inputs, contents),
                )
            {
                node.set_kid(Step::Item, item);
            }
        }
        // `HashMap<K, V>::new()` and the like: nothing is in it yet.
        Arc::new(node)
    }

    fn part_or_self(&self, ty: Ty) -> Ty {
        match ty.peel_refs().kind() {
            TyKind::Adt(def, args)
                if args.len() == 1 && self.cx.program.well_known().transparent.contains(def) =>
            {
                args[0]
            }
            _ => ty,
        }
    }

    fn yielded(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        output: Ty,
        contents: &Contents,
    ) -> Option<(Val, Ty)> {
        let known = self.cx.program.well_known();
        let (idx, ty) = match output.kind() {
            TyKind::Param { idx, .. } => (*idx, output),
            // Results are yielded as they are: no adaptor of std takes them apart.
            TyKind::Adt(def, args) if args.len() == 2 && known.owners.contains(def) => {
                let real = output.subst(call.generics);
                return Some((self.build(st, call, output, real, contents, true), real));
            }
            TyKind::Adt(_, args) => match args.first().map(|t| t.kind()) {
                Some(TyKind::Param { idx, .. }) => (*idx, args[0]),
                _ => return None,
            },
            _ => return None,
        };
        let real = ty.subst(call.generics);
        let val = self.build(st, call, ty, real, contents, true);
        if call.sig.iterables.iter().any(|(i, _)| *i == idx) {
            let content = Content {
                val,
                lent: Vec::new(),
                ty: real,
            };
            let element = self.element(st, &content, call.span);
            return Some((with_alias(&element.val, &element.lent), element.ty));
        }
        Some((val, real))
    }

    /// What a closure gives as what the adaptor yields, which may be of another type: one side of a result, whose other
    /// side is as it was in what is adapted, or what is in an option. None, if it only decides: `filter`.
    fn as_yielded(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        (mut val, mut ty): (Val, Ty),
        (inner, adaptor): (Ty, Ty),
        (inputs, contents): (&[Ty], &Contents),
    ) -> Option<Val> {
        let program = self.cx.program;
        let owner = self.func.key.owner;
        let items = program.item_type(owner, adaptor);
        let is_later = items.is_unknown();
        let out = match is_later {
            true => program.output_type(owner, adaptor),
            false => items,
        };
        let out = out.peel_refs();
        let later = self.output_ty(ty);
        if out != ty.peel_refs() && !later.is_unknown() {
            val = self.later(st, &val, ty, later, call.span);
            ty = later;
        }
        let ty = ty.peel_refs();
        // The side that the closure is not given goes by it: the error in `and_then`.
        let known = program.well_known();
        let given = inputs
            .iter()
            .find_map(|input| match input.peel_refs().kind() {
                TyKind::Projection { assoc, .. } => known.tried.get(assoc).map(|(_, i)| *i),
                _ => None,
            });
        let before = |i: u32| {
            let inner_ty = inner.subst(call.generics);
            let val = self.build(st, call, inner, inner_ty, contents, true);
            self.side(st, &val, inner_ty, (!is_later, i), call.span)
        };
        if out == ty || !is_known(out) || !is_known(ty) {
            let Some(other) = given.map(|i| 1 - i).filter(|_| is_result(out, known)) else {
                return Some(val);
            };
            let mut passed = Node::default();
            passed.set_kid(Step::Arg(other), before(other));
            return Some(join(&val, &Arc::new(passed)));
        }
        // `filter_map`
        if ty.adt().is_some_and(|(def, args)| {
            known.owners.contains(&def) && args.len() == 1 && args[0].peel_refs() == out
        }) {
            return Some(self.walk(st, val, &[Step::Arg(0)], Self::at(call.span), 3));
        }
        let (_, sides) = out.adt()?;
        let i = sides.iter().position(|side| side.peel_refs() == ty)?;
        if !is_result(out, known) {
            return Some(val);
        }
        let mut node = Node::default();
        let other = 1 - i as u32;
        node.set_kid(Step::Arg(other), before(other));
        node.set_kid(Step::Arg(i as u32), val);
        Some(Arc::new(node))
    }

    /// What the elements' type is, where the signature says `Self::Item`.
    fn item_ty(&self, call: &ForeignCall<'_>, from: Ty, real: Ty) -> Ty {
        let TyKind::Projection { assoc, args } = from.kind() else {
            return real;
        };
        let Some(base) = args.first().map(|t| t.subst(call.generics)) else {
            return real;
        };
        let known = self.cx.program.well_known();
        let found = match known.tried.get(assoc) {
            Some(side) => self.side_ty(base, *side),
            None if known.output == Some(*assoc) => self.output_ty(base),
            None if known.items.contains(assoc) => self
                .cx
                .program
                .item_type(self.func.key.owner, self.concrete(base)),
            None => real,
        };
        if found.is_unknown() { real } else { found }
    }

    /// Arguments whose type has no parameter in common with the result's.
    fn loose_result(&self, st: &State, call: &ForeignCall<'_>, contents: &Contents) -> Option<Val> {
        if let Some(found) = self.retold(st, call, contents) {
            return Some(found);
        }
        let (ret, real, wrapped) = self.payload(call.sig.ret, call.ret);
        if self.holds_nothing(ret) || self.is_given(call, ret, contents) {
            return None;
        }
        let mut ret_params = self.held_params(call.sig.ret);
        for (idx, from) in &call.sig.collects {
            if ret_params.contains(idx) {
                ret_params.extend(params_of(*from));
            }
        }
        let is_read = params_of(ret).iter().any(|p| call.sig.reads.contains(p));
        let mut found: Option<Val> = None;
        let mut failed: Option<Val> = None;
        for (i, (ty, arg)) in call.sig.params.iter().zip(call.args).enumerate() {
            if call.sealed.contains(&i) {
                continue;
            }
            let theirs = params_of(*ty);
            let is_callable = call.sig.callables.iter().any(|c| theirs.contains(&c.param));
            let linked = call.sig.iterables.iter().any(|(p, item)| {
                theirs.contains(p)
                    && item.is_some_and(|t| params_of(t).iter().any(|q| ret_params.contains(q)))
            });
            // What a closure is given comes back as what it makes of it.
            let consumed = call.sig.callables.iter().any(|c| {
                let gives = params_of(c.output).iter().any(|p| ret_params.contains(p));
                gives
                    && c.inputs
                        .iter()
                        .any(|i| params_of(*i).iter().any(|p| theirs.contains(p)))
            });
            if is_callable || linked || consumed || theirs.iter().any(|p| ret_params.contains(p)) {
                continue;
            }
            if self.is_count(ret) && !is_number(arg.ty) {
                continue;
            }
            if let Some(error) = self.same_error(st, call, arg) {
                failed = Some(failed.map_or(error.clone(), |f| join(&f, &error)));
            }
            // What is read back has names.
            let is_shown = call.sig.shows.iter().any(|(p, _)| theirs.contains(p));
            let fit = match is_read && !is_shown {
                true => self.resolve(st, &arg.val, arg.span),
                false => self.put_in(st, call, *ty, (&arg.val, arg.ty), real),
            };
            found = Some(found.map_or(fit.clone(), |f| join(&f, &fit)));
        }
        let found = found.filter(|f| !f.is_plain());
        let failed = failed.filter(|f| !f.is_plain());
        if !wrapped {
            return found;
        }
        let mut node = Node::default();
        for (i, part) in [found, failed].into_iter().enumerate() {
            if let Some(part) = part {
                node.set_kid(Step::Arg(i as u32), part);
            }
        }
        (!node.kids.is_empty()).then(|| Arc::new(node))
    }

    /// What an argument is in something of another type: what is shown of it, if it is given as something to show.
    fn put_in(
        &self,
        st: &State,
        call: &ForeignCall<'_>,
        sig: Ty,
        (val, ty): (&Val, Ty),
        into: Ty,
    ) -> Val {
        let theirs = params_of(sig);
        let shows = call.sig.shows.iter().find(|(p, _)| theirs.contains(p));
        match shows {
            Some((_, takes)) => {
                let how = Taking {
                    st,
                    span: call.span,
                    implied: true,
                };
                self.written(&how, val, ty, *takes)
            }
            None => self.refit(st, val, ty, into, call.span),
        }
    }

    /// A result or an option comes back as a result with the same value: what else is given, and what closures give, is
    /// told with the error. `read(path).with_context(|| format!("no settings in {path}"))`.
    fn retold(&self, st: &State, call: &ForeignCall<'_>, contents: &Contents) -> Option<Val> {
        let known = self.cx.program.well_known();
        let first = call.args.first()?;
        let (_, theirs) = first
            .ty
            .adt()
            .filter(|(def, _)| known.owners.contains(def))?;
        let (_, ours) = call.ret.adt().filter(|_| is_result(call.ret, known))?;
        let (good, error) = (ours[0], ours[1]);
        let [value, sig] = call.sig.ret.adt()?.1[..] else {
            return None;
        };
        // The value is the one that was given, and can be nothing else; errors of the caller's own choice have parameters
        // of their own.
        let is_value = matches!(value.kind(), TyKind::Param { .. });
        let is_alike = call.ret.adt().map(|(def, _)| def) == first.ty.adt().map(|(def, _)| def);
        if theirs.first() != Some(&good)
            || !is_value
            || !(is_alike || theirs.len() == 1)
            || has_param(sig)
            || call.args.len() < 2
        {
            return None;
        }
        let mut told = self.same_error(st, call, first).unwrap_or_else(unknown);
        for (i, (ty, arg)) in call.sig.params.iter().zip(call.args).enumerate().skip(1) {
            let theirs = params_of(*ty);
            let is_callable = call.sig.callables.iter().any(|c| theirs.contains(&c.param));
            if !is_callable && !call.sealed.contains(&i) {
                told = join(
                    &told,
                    &self.put_in(st, call, *ty, (&arg.val, arg.ty), error),
                );
            }
        }
        for callable in &call.sig.callables {
            let (sig, ty) = (callable.output, callable.output.subst(call.generics));
            let given = self.build(st, call, sig, ty, contents, true);
            told = join(&told, &self.put_in(st, call, sig, (&given, ty), error));
        }
        let value = self.walk(
            st,
            first.val.clone(),
            &[Step::Arg(0)],
            Self::at(call.span),
            3,
        );
        let mut node = Node::default();
        for (i, part) in [value, told].into_iter().enumerate() {
            if !part.is_plain() {
                node.set_kid(Step::Arg(i as u32), part);
            }
        }
        Some(Arc::new(node))
    }

    /// The parameters of what a type has in it. A result's error has those that it names: `Self::Error` of
    /// `TryFrom<T>` is no `T`.
    fn held_params(&self, ty: Ty) -> Vec<u32> {
        match ty.kind() {
            TyKind::Future(inner) => self.held_params(*inner),
            TyKind::Adt(def, args) if self.cx.program.well_known().owners.contains(def) => {
                let is_own = |ty: &Ty| matches!(ty.kind(), TyKind::Projection { .. });
                let good = args.first().map_or_else(Vec::new, |t| params_of(*t));
                let errors = args.iter().skip(1).filter(|t| !is_own(t));
                errors.flat_map(|t| params_of(*t)).chain(good).collect()
            }
            _ => params_of(ty),
        }
    }

    /// The error of a result that makes a result of itself: `read(path).context("no settings")`.
    fn same_error(&self, st: &State, call: &ForeignCall<'_>, arg: &Arg) -> Option<Val> {
        let owners = &self.cx.program.well_known().owners;
        let (def, theirs) = arg.ty.adt()?;
        let (ret, ours) = call.ret.adt()?;
        let [_, from] = theirs[..] else { return None };
        let [_, to] = ours[..] else { return None };
        if def != ret || !owners.contains(&def) {
            return None;
        }
        let step = Step::Arg(1);
        let error = self.walk(st, arg.val.clone(), &[step], Self::at(call.span), 3);
        Some(self.refit(st, &error, from, to, call.span))
    }

    /// Whether a result is of a type parameter that an argument was given for: it can be nothing else.
    fn is_given(&self, call: &ForeignCall<'_>, ret: Ty, contents: &Contents) -> bool {
        let TyKind::Param { idx, .. } = ret.peel_refs().kind() else {
            return false;
        };
        let by_closure = call
            .sig
            .callables
            .iter()
            .any(|c| mentions(c.output, ret.peel_refs()));
        by_closure || contents.get(*idx as usize).is_some_and(Option::is_some)
    }

    /// What a `Result` or `Option` is about: its good value.
    fn payload(&self, sig: Ty, real: Ty) -> (Ty, Ty, bool) {
        match sig.kind() {
            TyKind::Adt(def, args)
                if self.cx.program.well_known().owners.contains(def) && !args.is_empty() =>
            {
                (args[0], self.part_ty(real, Step::Arg(0)), true)
            }
            TyKind::Future(inner) => self.payload(*inner, real),
            _ => (sig, real, false),
        }
    }

    /// How many there are, or where: `usize`, and what is made of it.
    fn is_count(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(prim) => *prim == Prim::Usize,
            TyKind::Tuple(parts) => !parts.is_empty() && parts.iter().all(|ty| self.is_count(*ty)),
            TyKind::Adt(def, args) => {
                self.cx.program.well_known().owners.contains(def)
                    && args.iter().all(|ty| self.is_count(*ty))
            }
            _ => false,
        }
    }

    fn holds_nothing(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(Prim::Bool) | TyKind::Never => true,
            TyKind::Tuple(list) => list.is_empty(),
            TyKind::Adt(def, _) => {
                Some(*def) == self.cx.program.well_known().ordering
                    || self.cx.marks.handles.contains(def)
                    || self.cx.program.is_blank(*def)
            }
            _ => false,
        }
    }
}

pub(super) fn with_alias(val: &Val, lent: &[Place]) -> Val {
    if lent.is_empty() {
        return val.clone();
    }
    let mut node = Node::clone(val);
    for place in lent {
        if !node.alias.contains(place) && node.alias.len() < 6 {
            node.alias.push(place.clone());
        }
    }
    Arc::new(node)
}

pub(super) fn has_param(ty: Ty) -> bool {
    ty.any(&mut |t| matches!(t.kind(), TyKind::Param { .. } | TyKind::Projection { .. }))
}

fn mentions(ty: Ty, part: Ty) -> bool {
    ty.any(&mut |t| t == part)
}

pub(super) fn params_of(ty: Ty) -> Vec<u32> {
    let mut found = Vec::new();
    ty.any(&mut |t| {
        if let TyKind::Param { idx, .. } = t.kind() {
            found.push(*idx);
        }
        false
    });
    found
}

pub(super) fn is_index(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Prim(Prim::Usize | Prim::Bool))
}

fn is_number(ty: Ty) -> bool {
    matches!(ty.peel_refs().kind(), TyKind::Prim(p) if !matches!(p, Prim::Str | Prim::Bool | Prim::Char))
}

/// A type of two sides: `Result<T, E>`.
fn is_result(ty: Ty, known: &WellKnown) -> bool {
    ty.adt()
        .is_some_and(|(def, sides)| known.owners.contains(&def) && sides.len() == 2)
}
