//! What each local holds at one point, and how places are read and written.

use std::sync::Arc;

use super::Analysis;
use super::live::LocalSet;
use super::loads::Load;
use super::memory::Memory;
use super::rows::RowPart;
use crate::flow::ir::MAX_DEPTH;
use crate::flow::ir::{LocalId, Place, Step, adt_of};
use crate::flow::value::{
    Fact, Label, Labels, Node, Note, Path, REST, Rows, Taken, Val, Variants, absent, constant,
    join, map_trails, prune, trail, unknown,
};
use crate::marks::TagId;
use crate::names::{DefKind, FieldId};
use crate::project::Span;
use crate::syntax::Name;
use crate::types::TyKind;

/// How often one access may go through references.
const MAX_ALIAS: usize = 6;

/// Locals that are kept together. Each block has a state, and from one to the next few locals change: what is
/// the same is shared, and not looked at again where ways meet.
const SHARED: usize = 32;

type Chunk = [Option<Val>; SHARED];

#[derive(Clone, Debug)]
pub struct State {
    chunks: Vec<Arc<Chunk>>,
}

impl State {
    pub fn new(n: usize) -> State {
        State {
            chunks: vec![Arc::default(); n.div_ceil(SHARED)],
        }
    }

    pub fn get(&self, local: LocalId) -> Val {
        let chunk = self.chunks.get(local.idx() / SHARED);
        chunk
            .and_then(|chunk| chunk[local.idx() % SHARED].clone())
            .unwrap_or_else(unknown)
    }

    /// What a local was set to, if it was.
    pub fn known(&self, local: LocalId) -> Option<&Val> {
        let chunk = self.chunks.get(local.idx() / SHARED)?;
        chunk[local.idx() % SHARED].as_ref()
    }

    /// Without the locals that nobody will look at.
    pub fn only(&self, live: &LocalSet) -> State {
        let mut state = self.clone();
        for (n, chunk) in state.chunks.iter_mut().enumerate() {
            let is_dead = |i: usize| !live.contains(LocalId((n * SHARED + i) as u32));
            if (0..SHARED).any(|i| chunk[i].is_some() && is_dead(i)) {
                let chunk = Arc::make_mut(chunk);
                for (i, val) in chunk.iter_mut().enumerate() {
                    if is_dead(i) {
                        *val = None;
                    }
                }
            }
        }
        state
    }

    pub fn set(&mut self, local: LocalId, val: Val) {
        if let Some(chunk) = self.chunks.get_mut(local.idx() / SHARED) {
            Arc::make_mut(chunk)[local.idx() % SHARED] = Some(val);
        }
    }

    /// Takes in what another way brings of those locals that are live, all of them if none are named;
    /// whether anything was new.
    pub fn merge(&mut self, other: &State, live: Option<&LocalSet>) -> bool {
        let mut changed = false;
        for (n, (mine, theirs)) in self.chunks.iter_mut().zip(&other.chunks).enumerate() {
            if Arc::ptr_eq(mine, theirs) {
                continue;
            }
            for (i, theirs) in theirs.iter().enumerate() {
                let Some(new) = theirs else { continue };
                let local = LocalId((n * SHARED + i) as u32);
                if live.is_some_and(|live| !live.contains(local)) {
                    continue;
                }
                match &mine[i] {
                    None => {
                        Arc::make_mut(mine)[i] = Some(new.clone());
                        changed = true;
                    }
                    Some(old) if Arc::ptr_eq(old, new) => {}
                    Some(old) => {
                        let both = join(old, new);
                        if !Arc::ptr_eq(old, &both) {
                            changed |= !old.same(&both);
                            Arc::make_mut(mine)[i] = Some(both);
                        }
                    }
                }
            }
        }
        changed
    }
}

/// Where a part is read: for the label's record and the first step of its way.
#[derive(Clone, Copy)]
pub struct At<'p> {
    pub span: Span,
    pub place: Option<&'p Place>,
    /// The tags of the fields on the way count.
    pub implied: bool,
}

impl Analysis<'_> {
    /// The value of a place; references are not followed at its end.
    pub fn load(&self, st: &State, place: &Place, span: Span) -> Val {
        self.load_at(st, place, span, MAX_ALIAS)
    }

    fn load_at(&self, st: &State, place: &Place, span: Span, fuel: usize) -> Val {
        let at = At {
            span,
            place: Some(place),
            implied: true,
        };
        self.loads.get_or(Load::AsItIs, place, fuel, || {
            let val = self.walk(st, st.get(place.local), &place.path, at, fuel);
            match self.sent_meanwhile(place, span) {
                Some((sent, i)) => join(&val, &self.walk(st, sent, &place.path[i..], at, 0)),
                None => val,
            }
        })
    }

    pub fn walk(&self, st: &State, from: Val, path: &[Step], at: At<'_>, fuel: usize) -> Val {
        let mut val = from;
        for (i, step) in path.iter().enumerate() {
            if !val.alias.is_empty() && fuel > 0 {
                if val.variants.rule_out(*step) {
                    return absent();
                }
                let mut found: Option<Val> = None;
                for target in &val.alias {
                    let mut target = target.clone();
                    target
                        .path
                        .extend(path[i..].iter().filter(|s| **s != Step::Deref));
                    if !self.is_possible(&target.path) {
                        continue;
                    }
                    let part = match self.loads.are_too_many() {
                        true => Arc::new(Node {
                            labels: st.get(target.local).all_labels(),
                            ..Node::default()
                        }),
                        false => self.load_at(st, &target, at.span, fuel - 1),
                    };
                    found = Some(found.map_or(part.clone(), |f| join(&f, &part)));
                }
                let own_rest = Node {
                    alias: Vec::new(),
                    ..Node::clone(&val)
                };
                if let Some(found) = found {
                    if val.kids.is_empty()
                        && !val.apart
                        && !val
                            .labels
                            .iter()
                            .any(|l| matches!(l.fact, Fact::Param { .. } | Fact::Hole { .. }))
                    {
                        return found;
                    }
                    let own = self.walk(
                        st,
                        Arc::new(Node {
                            open: false,
                            constant: true,
                            ..own_rest
                        }),
                        &path[i..],
                        at,
                        0,
                    );
                    return join(&found, &own);
                }
            }
            if *step == Step::Deref {
                continue;
            }
            val = self.child(&val, *step, at);
        }
        val
    }

    /// One step into a value that is no reference (or whose reference is not followed).
    pub fn child(&self, parent: &Val, step: Step, at: At<'_>) -> Val {
        self.count(1 + parent.labels.len());
        if parent.excludes(step) {
            return absent();
        }
        let own = match step {
            Step::Arg(_) | Step::Item
                if parent.kids.iter().any(|(s, _)| matches!(s, Step::Key(_)))
                    && is_value(parent, step) =>
            {
                let keyed = parent
                    .kids
                    .iter()
                    .filter(|(s, _)| *s == step || matches!(s, Step::Key(_)));
                keyed.map(|(_, v)| v.clone()).reduce(|a, b| join(&a, &b))
            }
            Step::Column(_)
                if parent
                    .labels
                    .iter()
                    .any(|l| matches!(l.fact, Fact::Rows(_))) =>
            {
                parent.kid(step).cloned()
            }
            // Of anything but a row it is all there is.
            Step::Column(_) => {
                let whole = Node {
                    labels: Labels::default(),
                    kids: parent
                        .kids
                        .iter()
                        .filter(|(s, _)| !matches!(s, Step::Column(_)))
                        .cloned()
                        .collect(),
                    ..Node::clone(parent)
                };
                let own = parent.kid(step);
                Some(own.map_or_else(
                    || whole.clone().into(),
                    |own| join(own, &whole.clone().into()),
                ))
            }
            // Of a literal array each element is known, of others, and where the index is not known, all are one.
            Step::Arg(0) | Step::Item
                if parent.kids.iter().any(|(s, _)| matches!(s, Step::Pos(_))) =>
            {
                let elems = parent
                    .kids
                    .iter()
                    .filter(|(s, _)| *s == step || matches!(s, Step::Pos(_) | Step::Arg(0)));
                elems.map(|(_, v)| v.clone()).reduce(|a, b| join(&a, &b))
            }
            Step::Pos(_) if parent.kid(Step::Arg(0)).is_some() => {
                let elems = parent
                    .kids
                    .iter()
                    .filter(|(s, _)| *s == step || *s == Step::Arg(0));
                elems.map(|(_, v)| v.clone()).reduce(|a, b| join(&a, &b))
            }
            Step::Item if parent.kid(step).is_none() => parent.kid(Step::Arg(0)).cloned(),
            // What was put in under a key that is not known may lie under this one.
            Step::Key(_) => {
                let elems = parent.kids.iter().filter_map(|(s, v)| match s {
                    Step::Arg(_) | Step::Item => is_value(parent, *s).then(|| v.clone()),
                    // The map in a value that is one.
                    Step::Field(_) => Some(self.child(v, step, at)),
                    // What was written without a name of its own may have this one.
                    Step::Key(name) if is_rest(v, *name, step) => {
                        Some(join(v, &self.child(v, step, at)))
                    }
                    _ => (*s == step).then(|| v.clone()),
                });
                elems.reduce(|a, b| join(&a, &b))
            }
            // A value that is a map has what stands under keys in one of its payloads.
            Step::Field(_) if parent.kids.iter().any(|(s, _)| matches!(s, Step::Key(_))) => {
                let keyed =
                    |(s, _): &&(Step, Val)| matches!(s, Step::Key(_) | Step::Arg(_) | Step::Item);
                let under_keys = Arc::new(Node {
                    kids: parent.kids.iter().filter(keyed).cloned().collect(),
                    constant: parent.constant,
                    ..Node::default()
                });
                Some(match parent.kid(step) {
                    Some(own) => join(own, &under_keys),
                    None => under_keys,
                })
            }
            // The list in a value that is one.
            Step::Arg(0) | Step::Item
                if parent.kid(step).is_none()
                    && parent.kid(Step::Arg(0)).is_none()
                    && parent.kids.iter().any(|(s, _)| matches!(s, Step::Field(_))) =>
            {
                let fields = parent
                    .kids
                    .iter()
                    .filter(|(s, _)| matches!(s, Step::Field(_)));
                let parts = fields.map(|(_, v)| self.child(v, step, at));
                parts.reduce(|a, b| join(&a, &b))
            }
            Step::Field(field) if parent.kid(step).is_none() => self.payload_of(parent, field),
            _ => parent.kid(step).cloned(),
        };
        if let Some(own) = &own
            && !own.open
        {
            return own.clone();
        }
        let own = match step {
            Step::Field(field) if at.implied && !parent.constant => {
                self.recalled(field, own, at.span)
            }
            _ => own,
        };
        let tag = match step {
            // The tag of the field that holds a tagged type replaces the type's.
            Step::Field(field) if parent.labels.has_datum() => {
                self.cx.marks.fields.get(&field).copied()
            }
            Step::Field(field) => self.cx.field_tag(field),
            _ => None,
        };
        let mut labels = Labels::default();
        let mut folded = parent.variants.folded;
        let is_number = match step {
            Step::Field(field) => tag.is_none() && self.cx.is_number(field),
            _ => false,
        };
        for label in parent.labels.iter() {
            if is_number && self.cx.is_no_number(&label.fact) {
                continue;
            }
            if let Fact::Rows(rows) = label.fact {
                if tag.is_none() {
                    self.part_of_rows(rows, label, step, at, &mut labels);
                }
                continue;
            }
            if let Some(fact) = inherited(&label.fact, step, tag.is_some()) {
                // Of a type that holds itself, all that lies deeper is one place.
                folded |= fact
                    .depth()
                    .is_some_and(|depth| Some(depth) <= label.fact.depth());
                labels.add(Label {
                    fact,
                    trail: label.trail.clone(),
                });
            }
        }
        if let Some(Some(tag)) = tag
            && (own.is_some() || !parent.constant)
            && at.implied
        {
            let datum = Label {
                fact: Fact::Tag(tag, self.record(at.place, step)),
                trail: trail::step(&None, at.span, Note::Read(tag)),
            };
            match own.is_none() && self.is_given_part(parent, step) {
                true => {
                    let read = read_of(&labels, &datum);
                    labels.extend(&read);
                }
                false => {
                    labels.add(datum);
                }
            }
        } else if let (Step::Field(field), None) = (step, tag)
            && !parent.constant
            && self.cx.may_be_origin(field)
        {
            labels.add(Label {
                fact: Fact::From(field),
                trail: None,
            });
        }
        match own {
            Some(own) => {
                let mut node = Node::clone(&own);
                node.labels.extend(&labels);
                node.variants.folded |= folded;
                node.variants.beside |= parent.variants.beside;
                Arc::new(node)
            }
            None if labels.is_empty() => {
                if parent.constant {
                    constant()
                } else {
                    unknown()
                }
            }
            None => Arc::new(Node {
                labels,
                constant: parent.constant,
                variants: parent.variants.of_part(folded),
                ..Node::default()
            }),
        }
    }

    /// Whether a step leads into one of several variants.
    pub(super) fn is_payload(&self, step: &Step) -> bool {
        match step {
            Step::Field(field) => self.cx.program.def(field.owner).kind == DefKind::Variant,
            _ => false,
        }
    }

    /// Whether a part of a value is a part of what callers give: they may know what is in it, or that it is of a variant
    /// without such a part.
    fn is_given_part(&self, val: &Node, step: Step) -> bool {
        if self.is_asked_by_nobody() || val.variants.folded || val.apart {
            return false;
        }
        let is_part = |l: &&Label| !l.fact.is_datum() && !l.fact.is_origin();
        let mut labels = val.labels.iter().filter(is_part).peekable();
        // Of a type that holds itself, what lies deeper is not told apart.
        let is_told_apart = |path: &Path| path.len() < MAX_DEPTH && !path.contains(&step);
        labels.peek().is_some()
            && labels.all(|label| match &label.fact {
                Fact::Param {
                    path,
                    taken: Taken::Whole,
                    ..
                } => is_told_apart(path),
                _ => false,
            })
    }

    /// What a datum that a callee read from a part of what it was given is here, by what that part is in: nothing, where
    /// there is no such part.
    pub(super) fn datum_in(&self, holder: &Val, part: Step, datum: &Label) -> Labels {
        let own = holder.kid(part);
        let is_there = !holder.excludes(part) && own.map_or(!holder.constant, |own| own.open);
        if !is_there {
            return Labels::default();
        }
        if own.is_some() || !self.is_given_part(holder, part) {
            return Labels::one(datum.fact.said(), datum.trail.clone());
        }
        let parts = holder.labels.iter().filter_map(|whole| {
            let fact = inherited(&whole.fact, part, true)?;
            let trail = None;
            Some(Label { fact, trail })
        });
        read_of(&parts.collect(), datum)
    }

    fn part_of_rows(&self, rows: Rows, label: &Label, step: Step, at: At<'_>, found: &mut Labels) {
        match self.row_part(rows, step) {
            Some(RowPart::Rows) => {
                found.add(label.clone());
            }
            Some(RowPart::Inner(rows)) => {
                found.add(Label {
                    fact: Fact::Rows(rows),
                    trail: label.trail.clone(),
                });
            }
            Some(RowPart::Columns(part)) => {
                let record = self.record(at.place, step);
                found.extend(&self.part_labels(&label.trail, &part, at.span, record));
            }
            None => {}
        }
    }

    /// A field of a dependency's type that shares its type's arguments: the `VacantEntry<K, V>` in an
    /// `Entry<K, V>`.
    fn payload_of(&self, parent: &Val, field: FieldId) -> Option<Val> {
        if parent.kids.is_empty() || self.cx.program.is_local(field.owner) {
            return None;
        }
        let fields = self.cx.program.fields(field.owner);
        let ty = fields.get(field.idx as usize)?.ty;
        let (_, args) = ty.adt()?;
        let mut node = Node::default();
        for (i, arg) in args.iter().enumerate() {
            if let TyKind::Param { idx, .. } = arg.kind()
                && let Some(kid) = parent.kid(Step::Arg(*idx))
            {
                node.set_kid(Step::Arg(i as u32), kid.clone());
            }
        }
        (!node.kids.is_empty()).then(|| Arc::new(node))
    }

    /// How the record a field was read from is written.
    fn record(&self, place: Option<&Place>, last: Step) -> Name {
        let Some(place) = place else {
            return Name::new("");
        };
        let mut text = self.func.locals[place.local.idx()]
            .name
            .map_or("_", |n| n.as_str())
            .to_owned();
        for step in place.path.iter().take_while(|s| **s != last) {
            match step {
                Step::Field(field) => {
                    let name = self.cx.field_name(*field);
                    text.push('.');
                    text.push_str(name.as_str());
                }
                Step::Pos(i) => text.push_str(&format!(".{i}")),
                Step::Key(key) | Step::Column(key) => {
                    text.push_str(&format!("[{:?}]", key.as_str()));
                }
                Step::Arg(_) | Step::Item => text.push_str("[_]"),
                Step::Capture(_) | Step::Deref => {}
            }
        }
        Name::new(&text)
    }

    /// The value with what its references name in their place.
    pub fn resolve(&self, st: &State, val: &Val, span: Span) -> Val {
        self.resolve_at(st, val, span, MAX_ALIAS)
    }

    /// Likewise, but what closures in it captured stays where it is: they write there when they are called.
    pub fn resolve_but_captures(&self, st: &State, val: &Val, span: Span) -> Val {
        let resolved = self.resolve(st, val, span);
        let own = self.load_alias(st, val, span);
        with_captures(&resolved, &own)
    }

    /// What a reference names, its parts as they are.
    pub(super) fn load_alias(&self, st: &State, val: &Val, span: Span) -> Val {
        let mut found = val.clone();
        for _ in 0..MAX_ALIAS {
            let targets = found.alias.iter().map(|p| self.load(st, p, span));
            let Some(next) = targets.reduce(|a, b| join(&a, &b)) else {
                break;
            };
            // On some way it is no reference: what it holds there is its own.
            let next = match found.apart {
                true => {
                    let own = Node {
                        labels: found.labels.clone(),
                        ..Node::default()
                    };
                    join(&Arc::new(own), &next)
                }
                false => next,
            };
            found = narrowed_as(next, &found);
        }
        found
    }

    fn resolve_at(&self, st: &State, val: &Val, span: Span, fuel: usize) -> Val {
        if !val.has_alias() {
            return val.clone();
        }
        let mut node = Node::clone(val);
        node.alias.clear();
        for (_, kid) in &mut node.kids {
            *kid = self.resolve_at(st, kid, span, fuel.saturating_sub(1));
        }
        if val.alias.is_empty() {
            return Arc::new(node);
        }
        let mut found: Option<Val> = None;
        if fuel > 0 {
            for target in &val.alias {
                let part = self.loads.get_or(Load::Resolved, target, fuel - 1, || {
                    let part = self.load_at(st, target, span, fuel - 1);
                    self.resolve_at(st, &part, span, fuel - 1)
                });
                found = Some(found.map_or(part.clone(), |f| join(&f, &part)));
            }
        }
        match found {
            None => Arc::new(node),
            Some(found) if node.is_plain() => narrowed_as(reopened(found, val.open), val),
            Some(found) => {
                node.constant = found.constant;
                let open = val.open;
                let mut both = join(&Arc::new(node), &found);
                // What it refers to is what it is.
                if !val.apart && both.variants != found.variants {
                    both = Arc::new(Node {
                        variants: found.variants.clone(),
                        ..Node::clone(&both)
                    });
                }
                narrowed_as(reopened(both, open), val)
            }
        }
    }

    /// Writes a place; `strong`: what was there is gone.
    pub fn store(&self, st: &mut State, place: &Place, val: &Val, strong: bool) {
        self.store_at(st, place, val, strong, MAX_ALIAS);
    }

    fn store_at(&self, st: &mut State, place: &Place, val: &Val, strong: bool, fuel: usize) {
        let mut node = Some(st.get(place.local));
        for i in 0..place.path.len() {
            let Some(here) = &node else { break };
            if !here.alias.is_empty() && fuel > 0 {
                let targets = here.alias.clone();
                let strong = strong && targets.len() == 1;
                for mut target in targets {
                    target
                        .path
                        .extend(place.path[i..].iter().filter(|s| **s != Step::Deref));
                    // The end of an alias is itself meant, not what it may hold.
                    self.store_at(st, &target.then(Step::Deref), val, strong, fuel - 1);
                }
                if strong {
                    let cleared = Place {
                        local: place.local,
                        path: place.path[..i].to_vec(),
                    };
                    self.forget_copy(st, &cleared);
                }
                return;
            }
            node = match place.path[i] {
                Step::Deref => node,
                step => here.kid(step).cloned(),
            };
        }
        let path: Vec<Step> = place
            .path
            .iter()
            .copied()
            .filter(|s| *s != Step::Deref)
            .collect();
        let old = st.get(place.local);
        let new = update(
            &old,
            &self.one_of_many(place.local, &path),
            &path,
            &prune(
                val,
                MAX_DEPTH.saturating_sub(path.len()),
                &self.cx.marks.fields,
            ),
            strong,
        );
        if let Some(def) = self.statics.get(&place.local)
            && !place.path.is_empty()
        {
            let (block, i) = self.stmt;
            let span = self.func.blocks[block as usize].stmts[i as usize].span;
            let val = map_trails(&new, &mut |t| trail::step(t, span, Note::Stored(*def)));
            self.remember(Memory::Static(*def), &val);
        }
        self.remember_sent(place, &new);
        if !new.kids.is_empty() {
            let (block, i) = self.stmt;
            let span = self.func.blocks[block as usize].stmts[i as usize].span;
            self.remember_shared(Some(&old), &new, span);
        }
        st.set(place.local, new);
    }

    /// A reference keeps a copy of its place's labels; it is out of date once the place is written.
    fn forget_copy(&self, st: &mut State, place: &Place) {
        let old = st.get(place.local);
        let mut node = &old;
        for step in &place.path {
            match node.kid(*step) {
                Some(kid) => node = kid,
                None => return,
            }
        }
        if node.labels.is_empty() {
            return;
        }
        let cleared = Arc::new(Node {
            labels: Labels::default(),
            ..Node::clone(node)
        });
        let steps = self.one_of_many(place.local, &place.path);
        let new = update(&old, &steps, &place.path, &cleared, true);
        st.set(place.local, new);
    }

    /// For each step of a path whether it leads to one of several that are one place here: the
    /// elements of a list, but not what is behind a lock.
    pub(super) fn one_of_many(&self, local: LocalId, path: &[Step]) -> Vec<bool> {
        let single = &self.cx.program.well_known().single;
        let mut ty = self.func.locals[local.idx()].ty;
        let mut found = Vec::with_capacity(path.len());
        for step in path {
            let is_element = matches!(step, Step::Arg(_) | Step::Item);
            let holder = self.cx.bare(ty).adt();
            found.push(is_element && !holder.is_some_and(|(def, _)| single.contains(&def)));
            ty = self.part_ty(ty, *step);
        }
        found
    }
}

/// A datum as callers have it who know whether there is such a part.
fn read_of(parts: &Labels, datum: &Label) -> Labels {
    let Fact::Tag(tag, record) = datum.fact.said() else {
        return Labels::default();
    };
    let read = parts.iter().filter_map(|part| match part.fact {
        Fact::Param {
            idx,
            path,
            taken: Taken::Whole,
        } => Some(Label {
            fact: Fact::Param {
                idx,
                path,
                taken: Taken::Read { tag, record },
            },
            trail: datum.trail.clone(),
        }),
        _ => None,
    });
    read.collect()
}

/// Whether a part is what was written without names that are known, and tells something.
fn is_rest(part: &Val, name: Name, asked: Step) -> bool {
    name == REST && asked != Step::Key(name) && part.any_label(&mut |fact| fact.is_told())
}

/// Whether a part stands for what lies under keys: of a map's arguments the last.
fn is_value(map: &Node, step: Step) -> bool {
    let is_arg = |s: &Step| matches!(s, Step::Arg(_));
    let last = map.kids.iter().map(|(s, _)| s).filter(|s| is_arg(s)).max();
    !is_arg(&step) || last.is_none_or(|last| step >= *last)
}

/// The resolved value with the captures that the value itself has.
fn with_captures(resolved: &Val, own: &Val) -> Val {
    if !own.has_alias() {
        return resolved.clone();
    }
    let mut node = Node::clone(resolved);
    for (step, kid) in &own.kids {
        match (step, node.kid(*step)) {
            (Step::Capture(_), Some(_)) => node.set_kid(*step, kid.clone()),
            (_, Some(known)) if kid.alias.is_empty() => {
                let kid = with_captures(known, kid);
                node.set_kid(*step, kid);
            }
            _ => {}
        }
    }
    Arc::new(node)
}

/// What a reference leads to, with what patterns told of it through the reference.
fn narrowed_as(val: Val, reference: &Node) -> Val {
    if !reference.variants.are_narrowed() {
        return val;
    }
    let mut node = Node::clone(&val);
    node.narrow_as(reference);
    Arc::new(node)
}

fn reopened(val: Val, open: bool) -> Val {
    if val.open == open {
        val
    } else {
        Arc::new(Node {
            open,
            ..Node::clone(&val)
        })
    }
}

/// What a label of a whole says of a part.
fn inherited(fact: &Fact, step: Step, retagged: bool) -> Option<Fact> {
    match fact {
        Fact::Tag(..)
        | Fact::Param {
            taken: Taken::Read { .. },
            ..
        } => (!retagged).then_some(*fact),
        // `x.next.next` is as good as `x.next`: types that hold themselves have no last part.
        Fact::Param { path, .. } | Fact::Hole { path, .. }
            if matches!(step, Step::Field(_)) && path.contains(&step) =>
        {
            let first = path.iter().position(|s| *s == step);
            let upto = Path::new(&path[..first.map_or(path.len(), |i| i + 1)]);
            Some(match fact {
                Fact::Param { idx, taken, .. } => Fact::Param {
                    idx: *idx,
                    path: upto,
                    taken: *taken,
                },
                Fact::Hole { idx, .. } => Fact::Hole {
                    idx: *idx,
                    path: upto,
                },
                other => *other,
            })
        }
        Fact::Param { idx, path, taken } => Some(match taken {
            Taken::Whole if path.len() < MAX_DEPTH => Fact::Param {
                idx: *idx,
                path: path.then(step),
                taken: *taken,
            },
            _ => *fact,
        }),
        Fact::Hole { idx, path } if path.len() < MAX_DEPTH => Some(Fact::Hole {
            idx: *idx,
            path: path.then(step),
        }),
        Fact::Hole { .. } => Some(*fact),
        Fact::Code(_) | Fact::Method(..) | Fact::Ctor(_) if matches!(step, Step::Field(_)) => None,
        Fact::Code(_) | Fact::Method(..) | Fact::Ctor(_) => Some(*fact),
        Fact::Text(_) => Some(*fact),
        Fact::Is(_) | Fact::From(_) if matches!(step, Step::Column(_)) => Some(*fact),
        Fact::Is(_) | Fact::From(_) | Fact::Rows(_) => None,
    }
}

/// The tree with a part replaced or added to.
pub(super) fn update(old: &Val, many: &[bool], path: &[Step], val: &Val, strong: bool) -> Val {
    let (Some((step, rest)), Some((is_one, many))) = (path.split_first(), many.split_first())
    else {
        return if strong { val.clone() } else { join(old, val) };
    };
    // One of many elements is written: the others stay.
    let strong = strong && !is_one;
    let implied = old.implied(*step);
    let kid = old.kid(*step).unwrap_or(&implied);
    let new = update(kid, many, rest, val, strong);
    if Arc::ptr_eq(kid, &new) && old.kid(*step).is_some() {
        return old.clone();
    }
    let mut node = Node::clone(old);
    if node.variants.exclude(*step) {
        node.variants = Variants::default();
    }
    node.set_kid(*step, new);
    Arc::new(node)
}

impl super::Cx<'_> {
    /// The tag of a field: `Some(None)` is `skip`. A field of a tagged type is that type's datum.
    pub fn field_tag(&self, field: FieldId) -> Option<Option<TagId>> {
        if let Some(tag) = self.marks.fields.get(&field) {
            return Some(*tag);
        }
        if self.marks.types.is_empty() {
            return None;
        }
        let adt = adt_of(self.program, field.owner);
        self.marks.types.get(&adt).map(|tag| Some(*tag))
    }

    pub fn field_name(&self, field: FieldId) -> Name {
        let fields = self.program.fields(field.owner);
        fields
            .get(field.idx as usize)
            .map_or_else(|| Name::new("_"), |f| f.name)
    }
}
