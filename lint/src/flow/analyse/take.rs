//! What a use takes from a whole value: which labels it has there, and which its type says.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Analysis;
use super::calls::{ArgParts, Filling};
use super::causes::without_cause;
use super::foreign::params_of;
use super::state::{At, State};
use crate::flow::input::{Answers, Shown, Signature};
use crate::flow::ir::{Step, step_of};
use crate::flow::value::{
    Fact, Label, Labels, Node, Note, Taken, Val, constant, is_quoted, trail, unknown,
};
use crate::marks::TagId;
use crate::names::{DefId, DefKind, FieldId};
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::{ShownBy, ShownFields, Ty, TyKind};

/// Types nested deeper are taken as a whole.
const MAX_TYPES: usize = 8;

/// The tag a value stands under, for its parts that have none of their own.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
struct Under {
    tag: Option<TagId>,
    /// It is that of the field whose value this is: the type's own does not count.
    direct: bool,
}

/// Where a body has put what it shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gives {
    /// In its second parameter, or in what it gives for that.
    Written,
    Returned,
}

/// Where one walk is, and where it was.
#[derive(Default)]
struct Walk {
    open: Vec<Ty>,
    /// At which depth a value that nothing is known of but its type was taken.
    seen: FxHashMap<(Ty, Takes, Under, [bool; 2]), usize>,
    /// Parts were left out that other variants have: what is of the same type further in may be one of those.
    passed_over: Vec<Ty>,
}

pub struct Taking<'s> {
    pub st: &'s State,
    pub span: Span,
    /// What the types say counts too; else only labels that are there.
    pub implied: bool,
}

impl Analysis<'_> {
    pub fn take(&self, how: &Taking<'_>, val: &Val, ty: Ty, takes: Takes) -> Labels {
        let val = self.resolve(how.st, val, how.span);
        let mut found = Labels::default();
        let mut walk = Walk::default();
        self.take_in(
            how,
            &val,
            ty,
            takes,
            Under::default(),
            &mut walk,
            &mut found,
        );
        found
    }

    /// What is written of one field of a value that is serialised.
    pub fn take_field(
        &self,
        how: &Taking<'_>,
        (val, ty): (&Val, Ty),
        field: (FieldId, ShownBy),
    ) -> Labels {
        let val = self.resolve(how.st, val, how.span);
        let mut found = Labels::default();
        if let Some((def, args)) = ty.adt() {
            let shown = (Shown::Fields(vec![field]), Takes::Serialize);
            let (under, mut walk) = (Under::default(), Walk::default());
            let ty = (ty, def, &args[..]);
            self.take_adt(how, &val, ty, shown, under, &mut walk, &mut found);
        }
        found
    }

    #[expect(clippy::too_many_arguments, reason = "the state of one recursive walk")]
    fn take_in(
        &self,
        how: &Taking<'_>,
        val: &Val,
        ty: Ty,
        takes: Takes,
        under: Under,
        walk: &mut Walk,
        found: &mut Labels,
    ) {
        let ty = self.cx.bare(ty);
        // It is known to be what its type says.
        let itself;
        let mut val = val;
        let with_causes = takes == Takes::Alternate && self.is_erased(ty);
        if with_causes || val.labels.iter().any(|l| l.fact == Fact::Is(ty)) {
            itself = without_is(val);
            val = &itself;
        }
        let asked = takes;
        let alone;
        if self.is_erased(ty)
            && let (error, Some(cause)) = without_cause(val)
        {
            alone = error;
            val = &alone;
            if asked != Takes::Display {
                self.take_in(how, &cause, ty, asked, under, walk, found);
            }
        }
        if let Some((def, _)) = ty.adt() {
            let hides = takes != Takes::Value && self.cx.marks.hides.contains(&def);
            if hides || self.cx.marks.handles.contains(&def) {
                return;
            }
        }
        let takes = match takes {
            Takes::Answer => self.answer_of(ty),
            Takes::Alternate => Takes::Display,
            takes => takes,
        };
        let shown = match ty.kind() {
            TyKind::Adt(def, _) => self.shown(ty, *def, takes),
            _ => Shown::Contents,
        };
        if shown == Shown::Hidden {
            return;
        }
        let by_body = matches!(shown, Shown::Body(_) | Shown::Answer(_));
        // In `None` there is nothing that a body could show.
        if by_body && !val.open && val.is_all_constant() {
            return;
        }
        let left = self.is_left_to_callers(val, ty);
        // Of what callers give as well, only the parts of the variants that it can be are shown.
        let goes_in = walk.open.len() < MAX_TYPES && !walk.open.contains(&ty);
        let by_parts = goes_in && val.variants.are_narrowed() && matches!(shown, Shown::Fields(_));
        let typed = !has_params(ty) && !left;
        let mut by_its_own = false;
        for label in val.labels.iter() {
            match &label.fact {
                // The body says which of it is taken.
                Fact::Param {
                    taken: Taken::Whole,
                    ..
                }
                | Fact::Hole { .. }
                    if by_body || by_parts => {}
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Whole,
                } => {
                    // Whether it is an error with causes, its type at the caller says.
                    let takes = match asked {
                        Takes::Alternate => asked,
                        _ => takes,
                    };
                    let taken = Taken::Shown { takes, typed };
                    let fact = Fact::Param {
                        idx: *idx,
                        path: *path,
                        taken,
                    };
                    found.add(Label {
                        fact,
                        trail: label.trail.clone(),
                    });
                }
                Fact::Code(_)
                | Fact::Method(..)
                | Fact::Ctor(_)
                | Fact::From(_)
                | Fact::Text(_) => {}
                // Its parts say which columns they are.
                Fact::Rows(_) if by_body || self.has_columns(ty) => {}
                Fact::Is(real) => {
                    if walk.open.len() < MAX_TYPES && !walk.open.contains(real) {
                        walk.open.push(ty);
                        let inner = without_is(val);
                        by_its_own = self.is_erased(ty);
                        // Whoever counted what the types say knew the `dyn` only.
                        let how = Taking {
                            implied: how.implied || by_its_own,
                            ..*how
                        };
                        self.take_in(&how, &inner, *real, takes, under, walk, found);
                        walk.open.pop();
                    }
                }
                _ => {
                    found.add(label.clone());
                }
            }
        }
        // Behind a `dyn` only what it is says what of it is shown.
        if by_its_own {
            return;
        }
        if left && !by_body && !by_parts && val.kids.is_empty() {
            return;
        }
        // Its parts are what the labels above say, and what their types do.
        let hollow;
        if val.kids.is_empty() && !by_body && !by_parts {
            let of_rows = val.labels.iter().any(|l| matches!(l.fact, Fact::Rows(_)));
            if !of_rows && !self.type_tells(how, ty, takes, under) {
                return;
            }
            // Types that hold each other in many ways are walked once for each depth at most.
            let key = (
                ty,
                takes,
                under,
                [val.constant, val.labels.has_datum() || of_rows],
            );
            let depth = walk.open.len();
            if walk.seen.get(&key).is_some_and(|known| *known <= depth) {
                return;
            }
            walk.seen.insert(key, depth);
            hollow = with_tags_only(val);
            val = &hollow;
        }
        let is_within = walk.open.contains(&ty);
        // Of a type that holds itself, what a value is known to have in it is still told.
        let passed_over = walk.passed_over.contains(&ty);
        let goes_on = is_within && passed_over && !val.kids.is_empty();
        if walk.open.len() >= MAX_TYPES || is_within && !goes_on {
            self.take_rest(how, val, under.tag, found);
            if is_within && passed_over && !val.constant {
                // Further out it was another variant.
                walk.passed_over.retain(|t| *t != ty);
                let open = std::mem::take(&mut walk.open);
                self.take_in(how, &unknown(), ty, takes, under, walk, found);
                walk.open = open;
            }
            return;
        }
        match ty.kind() {
            TyKind::Adt(def, args) => {
                walk.open.push(ty);
                self.take_adt(
                    how,
                    val,
                    (ty, *def, args),
                    (shown, takes),
                    under,
                    walk,
                    found,
                );
                walk.open.pop();
            }
            TyKind::Tuple(list) => {
                for (i, part) in list.iter().enumerate() {
                    let kid = self.part(how, val, Step::Pos(i as u32));
                    self.take_in(how, &kid, *part, takes, under, walk, found);
                }
            }
            TyKind::Slice(elem) | TyKind::Array(elem, _) => {
                let kid = self.part(how, val, Step::Arg(0));
                self.take_in(how, &kid, *elem, takes, under, walk, found);
            }
            TyKind::Ptr(inner, _) | TyKind::Future(inner) => {
                self.take_in(how, val, *inner, takes, under, walk, found);
            }
            TyKind::Closure { .. } | TyKind::FnDef(..) | TyKind::FnPtr { .. } => {}
            _ => {
                self.take_rest(how, val, under.tag, found);
                self.take_parts(how, val, found);
            }
        }
    }

    /// Of a value of a type that is not known here: the data that its parts are, where they are fields.
    fn take_parts(&self, how: &Taking<'_>, val: &Val, found: &mut Labels) {
        for (step, kid) in &val.kids {
            if let Step::Field(field) = step
                && how.implied
                && kid.open
                && !kid.constant
                && let Some(Some(tag)) = self.cx.field_tag(*field)
            {
                self.take_tag(how, tag, found);
            }
            self.take_parts(how, kid, found);
        }
    }

    /// Whether a row of this type has its columns in its parts.
    fn has_columns(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Tuple(_) | TyKind::Slice(_) | TyKind::Array(..) => true,
            TyKind::Adt(def, args) => match self.cx.program.is_local(*def) {
                true => self.cx.program.def(*def).kind == DefKind::Struct,
                false => !args.is_empty(),
            },
            _ => false,
        }
    }

    fn type_tells(&self, how: &Taking<'_>, ty: Ty, takes: Takes, under: Under) -> bool {
        let tag = how.implied && (under.tag.is_some() || self.cx.is_tagged(ty));
        tag || takes != Takes::Value && self.cx.tells(ty)
    }

    /// Everything below, and the tag it stands under.
    fn take_rest(&self, how: &Taking<'_>, val: &Val, tag: Option<TagId>, found: &mut Labels) {
        for (step, kid) in &val.kids {
            if is_quoted(*step) {
                continue;
            }
            for label in kid.all_labels().iter() {
                if label.fact.is_told() {
                    found.add(label.clone());
                }
            }
        }
        if let Some(tag) = tag
            && how.implied
            && !val.constant
        {
            self.take_tag(how, tag, found);
        }
    }

    fn take_tag(&self, how: &Taking<'_>, tag: TagId, found: &mut Labels) {
        if found
            .iter()
            .any(|l| matches!(l.fact, Fact::Tag(t, _) if t == tag))
        {
            return;
        }
        let way = trail::step(&None, how.span, Note::Part(tag));
        found.add(Label {
            fact: Fact::Tag(tag, Name::new("")),
            trail: way,
        });
    }

    #[expect(clippy::too_many_arguments, reason = "the state of one recursive walk")]
    fn take_adt(
        &self,
        how: &Taking<'_>,
        val: &Val,
        (ty, def, args): (Ty, DefId, &[Ty]),
        (shown, takes): (Shown, Takes),
        under: Under,
        walk: &mut Walk,
        found: &mut Labels,
    ) {
        let tag = match self.cx.marks.types.get(&def) {
            Some(own) if !under.direct && !val.labels.has_datum() => Some(*own),
            _ => under.tag,
        };
        let inside = Under { tag, direct: false };
        let gives = match shown {
            Shown::Answer(_) => Gives::Returned,
            _ => Gives::Written,
        };
        match shown {
            Shown::Hidden => {}
            Shown::Fields(fields) => {
                for (field, by) in fields {
                    let step = step_of(self.cx.program, field);
                    if val.excludes(step) {
                        walk.passed_over.push(ty);
                        continue;
                    }
                    let Some(info) = self
                        .cx
                        .program
                        .fields(field.owner)
                        .get(field.idx as usize)
                        .cloned()
                    else {
                        continue;
                    };
                    // What the field's tag adds is added below, where its type is known to leave something to it.
                    let kid = self.part(how, val, step);
                    let tag = match self.cx.marks.fields.get(&field) {
                        Some(own) if kid.open => *own,
                        None if kid.open => tag,
                        _ => None,
                    };
                    let under = Under {
                        tag,
                        direct: self.cx.marks.fields.contains_key(&field),
                    };
                    let ty = info.ty.subst(args);
                    match by {
                        ShownBy::Own(takes) => {
                            self.take_in(how, &kid, ty, takes, under, walk, found);
                        }
                        ShownBy::Function(body) => {
                            self.take_written(how, &kid, (ty, body), under.tag, found);
                        }
                        ShownBy::Fields(fields) => {
                            let ty = self.cx.bare(ty);
                            if let Some((def, args)) = ty.adt() {
                                let (shown, ty) = (Shown::Fields(fields), (ty, def, &args[..]));
                                self.take_adt(how, &kid, ty, (shown, takes), under, walk, found);
                            }
                        }
                    }
                }
            }
            Shown::Body(body) | Shown::Answer(body) => {
                let val = self.tagged(how, val, tag);
                self.take_body(how, &val, ty, body, gives, found);
            }
            Shown::Printed(printed) => {
                // A template that shows one of its like has no end.
                if self.showing.borrow().contains(&def) {
                    self.take_rest(how, val, tag, found);
                    return;
                }
                self.showing.borrow_mut().push(def);
                self.take_printed(how, val, ty, &printed, found);
                self.showing.borrow_mut().pop();
            }
            Shown::Contents if args.is_empty() => self.take_rest(how, val, tag, found),
            Shown::Contents => {
                let mut seen = val.clone();
                // Of `Keys<K, V>` only the keys can be had.
                let owns = self.cx.program.well_known().owners.contains(&def);
                let item = self.cx.program.item_of(def).filter(|_| !owns);
                for (i, arg) in args.iter().enumerate() {
                    if item.is_some_and(|item| !params_of(item).contains(&(i as u32))) {
                        seen = without(&seen, Step::Arg(i as u32));
                        continue;
                    }
                    let kid = self.part(how, val, Step::Arg(i as u32));
                    let under = if under.direct { under } else { inside };
                    let how = &Taking {
                        implied: how.implied && self.cx.program.holds(def, i),
                        ..*how
                    };
                    self.take_in(how, &kid, *arg, takes, under, walk, found);
                    seen = without(&seen, Step::Arg(i as u32));
                }
                self.take_rest(how, &seen, None, found);
            }
            Shown::Unknown => {
                self.take_rest(how, val, tag, found);
                if how.implied {
                    for (field, _) in self.all_fields(def) {
                        let info = self
                            .cx
                            .program
                            .fields(field.owner)
                            .get(field.idx as usize)
                            .cloned();
                        let kid = self.part(how, val, step_of(self.cx.program, field));
                        if let Some(info) = info {
                            let tag = self.cx.marks.fields.get(&field).copied().unwrap_or(tag);
                            let under = Under {
                                tag,
                                direct: self.cx.marks.fields.contains_key(&field),
                            };
                            self.take_in(how, &kid, info.ty.subst(args), takes, under, walk, found);
                        }
                    }
                }
            }
        }
    }

    fn shown(&self, ty: Ty, def: DefId, takes: Takes) -> Shown {
        match takes {
            Takes::Nothing => Shown::Hidden,
            Takes::Value if self.cx.is_open(def) => Shown::Fields(self.all_fields(def)),
            Takes::Value => Shown::Contents,
            _ => self.cx.program.shown(ty, takes),
        }
    }

    /// Whether a value is a part of what callers give, and what its type says is said there: they may know which of
    /// an enum's variants it is.
    fn is_left_to_callers(&self, val: &Val, ty: Ty) -> bool {
        let program = self.cx.program;
        let adt = ty.adt().filter(|(def, _)| program.is_local(*def));
        let is_enum = adt.is_some_and(|(def, _)| program.def(def).kind == DefKind::Enum);
        // A list may be empty.
        let known = program.well_known();
        let is_list = ty.adt().is_some_and(|(def, args)| {
            known.owners.contains(&def) && !known.single.contains(&def) && args.len() == 1
        });
        if self.is_asked_by_nobody() || val.variants.folded || !self.cx.is_tagged(ty) {
            return false;
        }
        let mut labels = val.labels.iter().filter(|l| !l.fact.is_origin()).peekable();
        // Not only something that was made of it.
        labels.peek().is_some()
            && labels.all(|label| match &label.fact {
                Fact::Param {
                    idx,
                    path,
                    taken: Taken::Whole,
                } => {
                    let given = self.func.param_ty(*idx as usize);
                    self.cx.bare(self.ty_at(given, path)) == ty
                        && (is_enum
                            || is_list
                            || adt.is_some() && path.iter().any(|s| self.is_payload(s)))
                }
                _ => false,
            })
    }

    /// What showing a part of a parameter tells that nobody here gives: what its type says.
    pub(super) fn told_by_type(&self, fact: &Fact, span: Span) -> Labels {
        let Fact::Param {
            idx,
            path,
            taken: Taken::Shown {
                takes,
                typed: false,
            },
        } = fact
        else {
            return Labels::default();
        };
        let st = &State::new(0);
        let implied = true;
        let ty = self.ty_at(self.func.param_ty(*idx as usize), path);
        self.take(&Taking { st, span, implied }, &unknown(), ty, *takes)
    }

    /// How a value is taken that is answered: what holds several has each answered, and only what has an impl of its own
    /// is no plain value.
    fn answer_of(&self, ty: Ty) -> Takes {
        match ty.kind() {
            TyKind::Tuple(_)
            | TyKind::Param { .. }
            | TyKind::Opaque { .. }
            | TyKind::Projection { .. }
            | TyKind::Dyn(_)
            | TyKind::Unknown => Takes::Answer,
            TyKind::Adt(def, _) if self.cx.program.well_known().owners.contains(def) => {
                Takes::Answer
            }
            TyKind::Adt(def, _) => match self.cx.program.answers(*def) {
                Some(Answers::Body(_)) => Takes::Answer,
                Some(Answers::Shown(takes)) => takes,
                None => Takes::Serialize,
            },
            _ => Takes::Serialize,
        }
    }

    /// A value that is given to code with the tag that it stands under.
    fn tagged(&self, how: &Taking<'_>, val: &Val, tag: Option<TagId>) -> Val {
        let (Some(tag), true, false) = (tag, how.implied, val.constant) else {
            return val.clone();
        };
        let mut node = Node::clone(val);
        self.take_tag(how, tag, &mut node.labels);
        Arc::new(node)
    }

    /// What a function writes of a field that it is given.
    fn take_written(
        &self,
        how: &Taking<'_>,
        val: &Val,
        (ty, body): (Ty, DefId),
        tag: Option<TagId>,
        found: &mut Labels,
    ) {
        let val = self.tagged(how, val, tag);
        match self.cx.program.body(body) {
            Some(_) => self.take_body(how, &val, ty, body, Gives::Written, found),
            None => {
                for label in val.all_labels().iter().filter(|l| l.fact.is_told()) {
                    found.add(label.clone());
                }
            }
        }
    }

    /// What a hand-written impl writes to its formatter, or what it gives.
    fn take_body(
        &self,
        how: &Taking<'_>,
        val: &Val,
        ty: Ty,
        body: DefId,
        gives: Gives,
        found: &mut Labels,
    ) {
        // Impls that show each other, of types that hold each other, have no end.
        let is_open = self.showing.borrow().contains(&body);
        let Some(summary) = self.summary_of(body).filter(|_| !is_open) else {
            self.take_rest(how, val, None, found);
            return;
        };
        let arg = super::calls::Arg {
            val: val.clone(),
            ty,
            span: how.span,
        };
        // A serialiser is given away; what it was told is in what it gives.
        let sig = self.cx.program.signature(body);
        let is_lent = |sig: &Signature| {
            let to = sig.params.get(1);
            to.is_none_or(|ty| matches!(ty.kind(), TyKind::Ref(..)))
        };
        let written = match sig {
            _ if gives == Gives::Returned => Some(summary.ret.clone()),
            Some(sig) if !is_lent(&sig) => Some(self.part(how, &summary.ret, Step::Arg(0))),
            _ => summary.out.get(1).cloned().flatten(),
        };
        let Some(written) = written else { return };
        let args = [
            arg.clone(),
            super::calls::Arg {
                val: constant(),
                ty: Ty::unknown(),
                span: how.span,
            },
        ];
        let with = Filling {
            st: how.st,
            args: &args,
            holes: &[],
            callee: Some(body),
            implied: how.implied,
            known: &ArgParts::default(),
        };
        self.showing.borrow_mut().push(body);
        let filled = self.substitute(&with, &written, Ty::unknown());
        self.showing.borrow_mut().pop();
        for label in filled.all_labels().iter() {
            if label.fact.is_told() {
                found.add(label.clone());
            }
        }
    }

    /// A part's own labels; its tag is not added here.
    fn part(&self, how: &Taking<'_>, val: &Val, step: Step) -> Val {
        self.child(
            val,
            step,
            At {
                span: how.span,
                place: None,
                implied: false,
            },
        )
    }

    fn all_fields(&self, def: DefId) -> ShownFields {
        let program = self.cx.program;
        let owners = match program.def(def).kind {
            DefKind::Enum => program.variants(def).to_vec(),
            _ => vec![def],
        };
        owners
            .iter()
            .flat_map(|o| {
                program
                    .fields(*o)
                    .iter()
                    .map(|f| (f.id, ShownBy::Own(Takes::Value)))
                    .collect::<Vec<_>>()
            })
            .collect()
    }
}

fn without(val: &Val, step: Step) -> Val {
    if val.kid(step).is_none() {
        return val.clone();
    }
    let mut node = Node::clone(val);
    node.kids.retain(|(s, _)| *s != step);
    Arc::new(node)
}

/// Without what its parts would only say again.
fn with_tags_only(val: &Val) -> Val {
    let mut node = Node::clone(val);
    node.labels = val
        .labels
        .iter()
        .filter(|l| l.fact.is_datum() || matches!(l.fact, Fact::Rows(_)))
        .cloned()
        .collect();
    Arc::new(node)
}

pub(super) fn without_is(val: &Val) -> Val {
    let mut node = Node::clone(val);
    node.labels = val
        .labels
        .iter()
        .filter(|l| !matches!(l.fact, Fact::Is(_)))
        .cloned()
        .collect();
    Arc::new(node)
}

/// Whether what the type holds is for the callers to say.
pub fn has_params(ty: Ty) -> bool {
    !is_known(ty) || ty.any(&mut |t| matches!(t.kind(), TyKind::Dyn(_)))
}

/// Whether the type is the same for all callers; what is behind a `dyn` in it need not be.
pub fn is_known(ty: Ty) -> bool {
    !ty.any(&mut |t| {
        matches!(
            t.kind(),
            TyKind::Param { .. }
                | TyKind::Projection { .. }
                | TyKind::Opaque { .. }
                | TyKind::Unknown
        )
    })
}
