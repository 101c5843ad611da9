//! What is written under names, and what is read back under them: JSON and its like, contexts of templates.
//!
//! Whatever a text goes through on its way, what was written of a field is read back into the field of that name. Where
//! names are not known, into the field that it was written of.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::foreign::params_of;
use super::state::State;
use super::take::Taking;
use super::transfer::BOTH_ENDS;
use super::{Analysis, Cx};
use crate::flow::input::Shown;
use crate::flow::ir::{Step, step_of};
use crate::flow::value::{
    Fact, Labels, Node, REST, Taken, Val, constant, is_quoted, join, unknown,
};
use crate::marks::{Form, TagId};
use crate::names::DefId;
use crate::project::Span;
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::{ShownBy, ShownFields, Ty, TyKind, Tys};

/// How deep a value is told apart by names.
pub(super) const MAX_TREE: usize = 6;

/// What is read is told apart so deep, if it has no more fields.
const MAX_READ: usize = 4;
const MAX_NAMES: usize = 40;

/// Fields are looked for so many steps into a type, and so many of them.
const MAX_STEPS: usize = 6;
const MAX_HOMES: usize = 400;

/// Where a type has the fields of tags.
pub type Homes = FxHashMap<TagId, Vec<Vec<Step>>>;

impl Analysis<'_> {
    /// What a value is written as: all of it, and what stands under which name where its type tells.
    pub(super) fn written(&self, how: &Taking<'_>, val: &Val, ty: Ty, takes: Takes) -> Val {
        let labels = self.take(how, val, ty, takes);
        let as_text = |labels: Labels| {
            Arc::new(Node {
                labels,
                ..Node::default()
            })
        };
        if takes != Takes::Serialize || labels.is_empty() {
            return as_text(labels);
        }
        let val = self.resolve(how.st, val, how.span);
        // Of what callers give, they tell.
        if !is_tree(&val) && val.labels.iter().any(|label| label.fact.is_whole()) {
            return as_text(labels);
        }
        let tree = self.tree(how, &val, ty, MAX_TREE);
        if !is_tree(&tree) {
            return as_text(labels);
        }
        let tree = told_names(&tree);
        let named = tree.all_labels();
        let is_named = |fact: &Fact| match fact {
            Fact::Tag(tag, _) => named.iter().any(|n| tag_of(&n.fact) == Some(*tag)),
            // Of what callers give, its fields are.
            _ => fact.is_open() || named.iter().any(|n| n.fact == *fact),
        };
        let mut node = Node::clone(&tree);
        let others = labels.iter().filter(|label| !is_named(&label.fact));
        node.labels.extend(&others.cloned().collect());
        Arc::new(node)
    }

    /// Whether a value is written under names.
    pub(super) fn is_named(&self, val: &Val, ty: Ty) -> bool {
        is_tree(val) || self.cx.is_named(self.cx.bare(ty))
    }

    /// What a function gives of which it is known only that its types can be read, at their places in its result.
    pub(super) fn read_in(
        &self,
        st: &State,
        val: &Val,
        (sig, real): (Ty, Ty),
        reads: &[u32],
        span: Span,
    ) -> Val {
        let is_read = |ty: Ty| params_of(ty).iter().any(|param| reads.contains(param));
        match sig.kind() {
            TyKind::Param { idx, .. } if reads.contains(idx) => self.read_back(st, val, real, span),
            TyKind::Future(inner) => self.read_in(st, val, (*inner, real), reads, span),
            TyKind::Adt(_, args) if is_read(sig) => {
                let mut node = Node::clone(val);
                for (i, arg) in args.iter().enumerate().filter(|(_, arg)| is_read(**arg)) {
                    let step = Step::Arg(i as u32);
                    if let Some(part) = val.kid(step) {
                        let real = self.part_ty(real, step);
                        node.set_kid(step, self.read_in(st, part, (*arg, real), reads, span));
                    }
                }
                Arc::new(node)
            }
            _ => val.clone(),
        }
    }

    /// A value that was read back into a type.
    pub(super) fn read_back(&self, st: &State, val: &Val, ty: Ty, span: Span) -> Val {
        let is_told = |fact: &Fact| fact.is_datum() || fact.is_open();
        if val.constant || !val.any_label(&mut |fact| is_told(fact)) {
            return val.clone();
        }
        let val = self.resolve(st, val, span);
        // It is no text, but what was made of one.
        if self.has_fields(&val) {
            return val;
        }
        self.read_at(st, &val, ty, span, MAX_READ)
    }

    fn read_at(&self, st: &State, val: &Val, ty: Ty, span: Span, depth: usize) -> Val {
        let ty = self.cx.bare(ty);
        let Some((def, args)) = ty.adt() else {
            return val.clone();
        };
        if depth == 0 {
            return lump(val);
        }
        let shape = self.shape(val, def);
        if shape == Shape::Parts {
            return val.clone();
        }
        if shape == Shape::Lump {
            // Where nothing is known of its parts, all may be anywhere.
            let all = lump(val);
            let is_struct = matches!(self.cx.program.form(def), Form::Named | Form::Content);
            if self.cx.program.is_local(def) && !is_struct {
                return all;
            }
            let (rest, at_home) = self.at_home(&all, ty);
            return at_home.map_or(all, |at_home| join(&rest, &at_home));
        }
        let (val, at_home) = self.at_home(val, ty);
        let read = self.read_parts(st, &val, (ty, def, args), shape, (span, depth));
        match at_home {
            Some(at_home) => join(&read, &at_home),
            None => read,
        }
    }

    /// What is known of a value that something is read from.
    fn shape(&self, val: &Val, into: DefId) -> Shape {
        let program = self.cx.program;
        if program.is_local(into) && matches!(program.form(into), Form::Other | Form::Flat) {
            return Shape::Lump;
        }
        let all = |is: fn(&Step) -> bool| val.kids.iter().all(|(step, _)| is(step));
        match val.kids.is_empty() {
            true if val.labels.iter().any(|l| l.fact.is_whole()) => Shape::Given,
            true => Shape::Lump,
            false if all(is_name) => Shape::Names,
            // What is written as a list is read as a struct of its own bytes only.
            false if all(is_element) && program.is_local(into) => Shape::Lump,
            false if all(is_element) => Shape::List,
            false
                if val
                    .kids
                    .iter()
                    .any(|(step, _)| self.is_field_of(step, into)) =>
            {
                Shape::Parts
            }
            false => Shape::Lump,
        }
    }

    /// Whether a value, or the elements that it has, is told apart by fields of this program.
    fn has_fields(&self, val: &Val) -> bool {
        val.kids.iter().any(|(step, kid)| match step {
            Step::Field(field) => self.cx.program.is_local(field.owner),
            step => is_element(step) && self.has_fields(kid),
        })
    }

    /// Whether variants among them hold several values without names.
    fn has_tuples(&self, fields: &ShownFields) -> bool {
        let second = Some(Name::position(1));
        fields
            .iter()
            .any(|(field, _)| self.cx.program.serialized_name(*field) == second)
    }

    fn read_parts(
        &self,
        st: &State,
        val: &Val,
        (ty, def, args): (Ty, DefId, Tys),
        shape: Shape,
        (span, depth): (Span, usize),
    ) -> Val {
        let program = self.cx.program;
        let under = |step: Step| self.walk(st, val.clone(), &[step], Self::at(span), 3);
        let others = val.labels.iter().filter(|l| !l.fact.is_told());
        let mut node = Node {
            labels: others.cloned().collect(),
            ..Node::default()
        };
        let mut set = |step: Step, part: Val, ty: Ty| {
            let part = self.read_at(st, &part, ty, span, depth - 1);
            // What its own tag says still holds.
            let part = Node {
                open: true,
                ..Node::clone(&part)
            };
            node.set_kid(step, Arc::new(part));
        };
        if !program.is_local(def) {
            let known = program.well_known();
            let inner = Step::Arg(args.len().saturating_sub(1) as u32);
            let part = self.part_ty(ty, inner);
            let element = Step::Arg(0);
            if !known.owners.contains(&def) || !self.cx.has_names(part) {
                return val.clone();
            }
            if known.keyed.contains(&def) {
                // The names are keys of the map, and what its own keys were.
                if shape == Shape::List && val.kid(inner).is_none() {
                    return lump(val);
                }
                for i in 0..args.len().saturating_sub(1) as u32 {
                    let step = Step::Arg(i);
                    match shape {
                        Shape::Names => {}
                        Shape::List => set(step, under(step), self.part_ty(ty, step)),
                        _ => set(step, lump(val), Ty::unknown()),
                    }
                }
                set(inner, under(inner), part);
            } else if known.single.contains(&def) && shape != Shape::List {
                set(inner, val.clone(), part);
            } else if shape != Shape::Names {
                set(inner, under(element), part);
            } else {
                return val.clone();
            }
            return Arc::new(node);
        }
        let fields = self.cx.fields_of(def, &args);
        if program.form(def) == Form::Content {
            if let Some((step, ty)) = fields.first() {
                set(*step, val.clone(), *ty);
            }
            return Arc::new(node);
        }
        if fields.len() > MAX_NAMES {
            return lump(val);
        }
        for (step, ty) in &fields {
            let Step::Field(field) = step else { continue };
            let Some(name) = program.serialized_name(*field) else {
                set(*step, val.clone(), *ty);
                continue;
            };
            let key = Step::Key(name);
            // It may have another name there.
            if program.is_read_otherwise(*field) {
                set(*step, lump(val), Ty::unknown());
            } else if val.kid(key).is_some() || shape == Shape::Given || !is_whole_tree(val) {
                set(*step, under(key), *ty);
            }
        }
        Arc::new(node)
    }

    /// Takes apart the data that a type has fields of: it lies in those.
    fn at_home(&self, val: &Val, ty: Ty) -> (Val, Option<Val>) {
        if !val.labels.iter().any(|l| tag_of(&l.fact).is_some()) {
            return (val.clone(), None);
        }
        let homes = self.cx.homes(ty);
        let home_of = |fact: &Fact| tag_of(fact).and_then(|tag| homes.get(&tag));
        let mut rest = Node::clone(val);
        rest.labels = Labels::default();
        let mut found: Option<Val> = None;
        for label in val.labels.iter() {
            let Some(paths) = home_of(&label.fact) else {
                rest.labels.add(label.clone());
                continue;
            };
            let leaf = Arc::new(Node {
                labels: [label.clone()].into_iter().collect(),
                ..Node::default()
            });
            for path in paths {
                let part = path.iter().rev().fold(leaf.clone(), |part, step| {
                    let mut outer = Node::default();
                    outer.set_kid(*step, part);
                    Arc::new(outer)
                });
                found = Some(found.map_or(part.clone(), |f| join(&f, &part)));
            }
        }
        (Arc::new(rest), found)
    }

    /// A value with its parts under the names that they are written under.
    pub(super) fn tree(&self, how: &Taking<'_>, val: &Val, ty: Ty, depth: usize) -> Val {
        let ty = self.cx.bare(ty);
        let at = super::state::At {
            span: how.span,
            place: None,
            implied: true,
        };
        let part = |step: Step| {
            let kid = self.walk(how.st, val.clone(), &[step], at, 3);
            self.tree(how, &kid, self.part_ty(ty, step), depth - 1)
        };
        // It is one already.
        if is_tree(val) {
            return val.clone();
        }
        let may_tell = self.cx.is_tagged(ty) || self.cx.tells(ty);
        if !may_tell && !val.any_label(&mut |fact| fact.is_told()) {
            return unknown();
        }
        let mut node = Node::default();
        match ty.kind() {
            _ if depth == 0 => {}
            TyKind::Adt(def, args)
                if self.cx.program.is_local(*def)
                    && self.cx.program.form(*def) == Form::Content
                    && matches!(
                        self.cx.program.shown(ty, Takes::Serialize),
                        Shown::Fields(_)
                    ) =>
            {
                if let Some((step, _)) = self.cx.fields_of(*def, args).first() {
                    return part(*step);
                }
            }
            TyKind::Adt(def, _) if self.cx.program.is_local(*def) => {
                let form = self.cx.program.form(*def);
                if matches!(form, Form::Named | Form::Flat)
                    && let Shown::Fields(fields) = self.cx.program.shown(ty, Takes::Serialize)
                    && !(form == Form::Flat && self.has_tuples(&fields))
                {
                    for (field, by) in fields {
                        let step = step_of(self.cx.program, field);
                        let own = match by {
                            ShownBy::Own(Takes::Serialize) => part(step),
                            // A function of its own writes it.
                            by => {
                                let whole = (val, ty);
                                Arc::new(Node {
                                    labels: self.take_field(how, whole, (field, by)),
                                    ..Node::default()
                                })
                            }
                        };
                        let name = self.cx.program.serialized_name(field);
                        // The content of a variant.
                        let is_content = form == Form::Flat && name == Some(Name::position(0));
                        match name.filter(|_| !is_content) {
                            Some(name) => add_part(&mut node, name, &own),
                            None => add_parts(&mut node, &own),
                        }
                    }
                    add_part(&mut node, Name::new(REST), &constant());
                }
            }
            TyKind::Adt(def, args) if !args.is_empty() => {
                for i in (0..args.len()).filter(|i| self.cx.program.holds(*def, *i)) {
                    let step = Step::Arg(i as u32);
                    node.set_kid(step, part(step));
                }
                // What else it has in it.
                for (_, kid) in val.kids.iter().filter(|(step, _)| !is_element(step)) {
                    node.labels.extend(&kid.all_labels());
                }
            }
            TyKind::Slice(_) | TyKind::Array(..) => {
                node.set_kid(Step::Arg(0), part(Step::Arg(0)));
            }
            _ => {}
        }
        if node.kids.is_empty() {
            node.labels = self.take(how, val, ty, Takes::Serialize);
        }
        Arc::new(node)
    }
}

fn tag_of(fact: &Fact) -> Option<TagId> {
    match fact {
        Fact::Tag(tag, _) => Some(*tag),
        Fact::Param {
            taken: Taken::Read { tag, .. },
            ..
        } => Some(*tag),
        _ => None,
    }
}

/// What is known of a value that something is read from: what stands under its names, its elements, that its callers may
/// know, its parts, as it was read before, or nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Names,
    List,
    Given,
    Parts,
    Lump,
}

/// A name that something was written under; what has no value of its own is under what it was made by.
fn is_name(step: &Step) -> bool {
    let is_own = |name: &str| name != BOTH_ENDS && !name.ends_with("()");
    matches!(step, Step::Key(name) if is_own(name.as_str())) && !is_quoted(*step)
}

/// All of a value, wherever it was.
fn lump(val: &Val) -> Val {
    match val.kids.is_empty() {
        true => val.clone(),
        false => Arc::new(Node {
            labels: val.all_labels(),
            kids: Vec::new(),
            ..Node::clone(val)
        }),
    }
}

fn is_element(step: &Step) -> bool {
    matches!(step, Step::Arg(_) | Step::Item | Step::Pos(_))
}

/// Whether nothing stands under names that are not known.
fn is_whole_tree(val: &Val) -> bool {
    let rest = val.kid(Step::Key(Name::new(REST)));
    val.labels.is_empty() && rest.is_some_and(|rest| !rest.any_label(&mut |fact| fact.is_told()))
}

impl Cx<'_> {
    /// Where a type has fields with tags, in its parts of this program.
    fn homes(&self, ty: Ty) -> Arc<Homes> {
        let ty = self.bare(ty);
        if let Some(known) = self.homes.read().get(&ty) {
            return known.clone();
        }
        let mut found = Homes::default();
        if self.is_tagged(ty) {
            self.find_homes(ty, &mut Vec::new(), &mut Vec::new(), &mut found);
        }
        let found = Arc::new(found);
        self.homes.write().insert(ty, found.clone());
        found
    }

    fn find_homes(&self, ty: Ty, path: &mut Vec<Step>, open: &mut Vec<Ty>, found: &mut Homes) {
        let ty = self.bare(ty);
        if path.len() >= MAX_STEPS || open.contains(&ty) || !self.is_tagged(ty) {
            return;
        }
        open.push(ty);
        match ty.kind() {
            TyKind::Adt(def, args) if self.program.is_local(*def) => {
                for owner in self.owners(*def) {
                    for field in self.program.fields(owner).iter() {
                        path.push(step_of(self.program, field.id));
                        let of_field = self.marks.fields.get(&field.id).copied().flatten();
                        let inner = field.ty.subst(args);
                        let of_type = self.bare(inner).adt();
                        let of_type = of_type.and_then(|(def, _)| self.marks.types.get(&def));
                        for tag in of_field.into_iter().chain(of_type.copied()) {
                            let homes = found.entry(tag).or_default();
                            if homes.len() < MAX_HOMES {
                                homes.push(path.clone());
                            }
                        }
                        self.find_homes(inner, path, open, found);
                        path.pop();
                    }
                }
            }
            TyKind::Adt(_, args) => {
                for (i, arg) in args.iter().enumerate() {
                    path.push(Step::Arg(i as u32));
                    self.find_homes(*arg, path, open, found);
                    path.pop();
                }
            }
            TyKind::Slice(part) | TyKind::Array(part, _) => {
                path.push(Step::Arg(0));
                self.find_homes(*part, path, open, found);
                path.pop();
            }
            TyKind::Tuple(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    path.push(Step::Pos(i as u32));
                    self.find_homes(*part, path, open, found);
                    path.pop();
                }
            }
            _ => {}
        }
        open.pop();
    }

    /// The fields of a struct, as they are with these arguments.
    fn fields_of(&self, def: DefId, args: &[Ty]) -> Vec<(Step, Ty)> {
        let fields = self.program.fields(def);
        let fields = fields
            .iter()
            .map(|field| (step_of(self.program, field.id), field.ty.subst(args)));
        fields.collect()
    }

    /// Whether a type has fields of this program in it that are read under names.
    fn has_names(&self, ty: Ty) -> bool {
        ty.any(&mut |part| self.is_named(part))
    }

    fn is_named(&self, ty: Ty) -> bool {
        ty.adt().is_some_and(|(def, _)| {
            self.program.is_local(def) && self.program.form(def) != Form::Other
        })
    }
}

/// The names under which something stands that is told, and whether there are others.
fn told_names(tree: &Val) -> Val {
    let rest = Step::Key(Name::new(REST));
    let mut node = Node::clone(tree);
    if node.kid(rest).is_some() {
        let is_told = |kid: &Val| kid.any_label(&mut |fact| fact.is_told());
        node.kids
            .retain(|(step, kid)| *step == rest || is_told(kid));
    }
    for (_, kid) in &mut node.kids {
        *kid = told_names(kid);
    }
    Arc::new(node)
}

/// Whether a value's parts are known by names.
fn is_tree(val: &Val) -> bool {
    val.kids.iter().any(|(step, _)| is_name(step))
}

fn add_part(node: &mut Node, name: Name, part: &Val) {
    let step = Step::Key(name);
    let both = node.kid(step).map(|known| join(known, part));
    node.set_kid(step, both.unwrap_or_else(|| part.clone()));
}

/// The parts of a flattened value stand beside those of what it is in.
fn add_parts(node: &mut Node, flattened: &Val) {
    let rest = Name::new(REST);
    if !is_tree(flattened) || !flattened.labels.is_empty() {
        add_part(node, rest, flattened);
    }
    for (step, part) in &flattened.kids {
        match step {
            Step::Key(name) => add_part(node, *name, part),
            // Of a map, what stands under keys that are not known.
            _ => add_part(node, rest, part),
        }
    }
}
