//! What is remembered beyond a function: what statics hold, and the fields of objects that several share.
//!
//! A field is remembered for all objects of its type, but only where the object came from outside: of one that
//! was built in the function at hand, it is known what it holds.

use std::sync::Arc;

use super::Analysis;
use super::transfer::BOTH_ENDS;
use crate::flow::input::Program;
use crate::flow::ir::{FuncKey, LocalId, Place, Step};
use crate::flow::value::{
    Fact, Labels, Node, Note, Val, join, map_trails, trail, unknown, walk_on,
};
use crate::names::{DefId, FieldId};
use crate::project::Span;
use crate::syntax::Name;
use crate::types::TyKind;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Memory {
    Static(DefId),
    Field(FieldId),
    /// A column of a table, `users.email`.
    Column(Name),
    /// The channel that this function made and keeps in this place.
    Channel(FuncKey, LocalId),
    /// What was put in at this type, or under this key, in a store of `quirks.toml`.
    Met(u8, Name),
    /// The same at the type of this parameter, which only callers know.
    MetAs(u8, u32),
    /// What a framework gives whoever has a parameter of this type.
    Extracted(DefId),
}

impl Analysis<'_> {
    /// What a static or a shared field holds from now on. What parameters bring is told to the callers.
    pub fn remember(&self, key: Memory, val: &Val) {
        let of_all = matches!(
            key,
            Memory::Static(_)
                | Memory::Column(_)
                | Memory::Met(..)
                | Memory::MetAs(..)
                | Memory::Extracted(_)
        );
        if of_all && val.any_label(&mut |f| matches!(f, Fact::Param { .. } | Fact::Hole { .. })) {
            let mut stores = self.stores.borrow_mut();
            let old = stores.get(&key).cloned();
            stores.insert(key, old.map_or(val.clone(), |o| join(&o, val)));
        }
        let kept = match key {
            Memory::Column(_) => self.without_rows(val),
            // Where others call, or are not asked, nobody is left to say whether there is such a part.
            _ if !of_all || self.from_outside => only_tags(&self.all_said(val)),
            _ => only_tags(val),
        };
        let old = self.kept(key);
        let new = old.as_ref().map_or(kept.clone(), |o| join(o, &kept));
        if old.is_none_or(|o| !o.same(&new)) {
            self.stored.borrow_mut().insert(key, new);
        }
    }

    /// With the data that parts of parameters may hold.
    fn all_said(&self, val: &Val) -> Val {
        let mut node = Node::clone(val);
        node.labels = Labels::default();
        for label in val.labels.iter() {
            node.labels.add(label.said());
            let told = self.told_by_type(&label.fact, self.func.span);
            node.labels.extend(&told);
        }
        for (_, kid) in &mut node.kids {
            *kid = self.all_said(kid);
        }
        Arc::new(node)
    }

    /// With what this function stored itself: others see that when all that are looked at with it are done.
    fn kept(&self, key: Memory) -> Option<Val> {
        let own = self.stored.borrow().get(&key).cloned();
        own.or_else(|| self.cx.memory.read().get(&key).cloned())
    }

    /// Whether anything is known to have been stored there.
    pub fn is_remembered(&self, key: Memory) -> bool {
        self.reads.borrow_mut().insert(key);
        self.kept(key)
            .is_some_and(|kept| kept.any_label(&mut |f| f.is_datum()))
    }

    /// What is known to have been stored there.
    pub fn recall(&self, key: Memory, span: Span) -> Option<Val> {
        self.reads.borrow_mut().insert(key);
        let kept = self.kept(key)?;
        let note = match key {
            Memory::Static(def) => Note::Loaded(def),
            Memory::Field(field) => Note::Recalled(self.cx.field_name(field)),
            Memory::Column(name) => Note::Recalled(name),
            Memory::Channel(..) | Memory::Met(..) | Memory::MetAs(..) => Note::Yielded,
            Memory::Extracted(def) => Note::Extracted(self.cx.program.def(def).name),
        };
        let mut recalled = self.from_memory.borrow_mut();
        if let Some((known, led)) = recalled.get(&(key, span))
            && Arc::ptr_eq(known, &kept)
        {
            return Some(led.clone());
        }
        let led = walk_on(&kept, span, &note);
        recalled.insert((key, span), (kept, led.clone()));
        Some(led)
    }

    /// Where a path goes into a channel.
    fn into_channel(path: &[Step]) -> Option<usize> {
        let both = Step::Key(Name::new(BOTH_ENDS));
        path.iter().position(|step| *step == both)
    }

    /// What is sent is there for whoever runs at the same time, also if it began earlier.
    pub fn remember_sent(&self, place: &Place, all: &Val) {
        let Some(i) = Self::into_channel(&place.path) else {
            return;
        };
        let mut sent = all;
        for step in &place.path[..=i] {
            match sent.kid(*step) {
                Some(kid) => sent = kid,
                None => return,
            }
        }
        if sent.any_label(&mut |f| f.may_tell()) {
            self.remember(Memory::Channel(self.func.key, place.local), sent);
        }
    }

    /// What was sent into a channel, before or after it is read: those who read it run at the same time.
    pub fn sent_meanwhile(&self, place: &Place, span: Span) -> Option<(Val, usize)> {
        let i = Self::into_channel(&place.path)?;
        let kept = self.recall(Memory::Channel(self.func.key, place.local), span)?;
        Some((kept, i + 1))
    }

    /// An end of a channel of this body is kept in a field.
    fn keep_ends(&self, field: FieldId, end: &Node) {
        let channels = end
            .alias
            .iter()
            .filter(|p| Self::into_channel(&p.path).is_some());
        for channel in channels {
            let mut ends = self.ends.borrow_mut();
            ends.entry(channel.local).or_default().insert(field);
        }
    }

    /// What went in at one end of a channel, wherever that is kept by now, comes out at the others.
    pub(super) fn join_ends(&self) {
        for (channel, fields) in self.ends.take() {
            let own = Memory::Channel(self.func.key, channel);
            let all = || fields.iter().copied().map(Memory::Field).chain([own]);
            let sent = all().filter_map(|end| self.recall(end, self.func.span));
            if let Some(sent) = sent.reduce(|a, b| join(&a, &b)) {
                all().for_each(|end| self.remember(end, &sent));
            }
        }
    }

    /// What a field that others share may hold, beside what is known of it here.
    pub fn recalled(&self, field: FieldId, own: Option<Val>, span: Span) -> Option<Val> {
        if !self.cx.is_shared(field) {
            return own;
        }
        match self.recall(Memory::Field(field), span) {
            Some(kept) => Some(join(&own.unwrap_or_else(unknown), &kept)),
            None => own,
        }
    }

    /// Remembers what was written into shared fields of objects from outside.
    pub fn remember_shared(&self, old: Option<&Val>, new: &Val, span: Span) {
        for (step, kid) in &new.kids {
            let before = old.and_then(|o| o.kid(*step));
            // What stands there as it stood was not written.
            if before.is_some_and(|before| Arc::ptr_eq(before, kid)) {
                continue;
            }
            match step {
                Step::Field(field) if self.cx.is_shared(*field) => {
                    self.keep_ends(*field, kid);
                    let outside = kid.open
                        && before.is_none_or(|b| b.open)
                        && old.is_none_or(|o| !o.constant);
                    if outside && kid.any_label(&mut |f| f.may_tell() || matches!(f, Fact::Rows(_)))
                    {
                        let name = self.cx.field_name(*field);
                        let val =
                            map_trails(kid, &mut |t| trail::step(t, span, Note::Written(name)));
                        self.remember(Memory::Field(*field), &val);
                    }
                }
                _ if kid.kids.is_empty() => {}
                _ => self.remember_shared(before, kid, span),
            }
        }
    }
}

impl super::Cx<'_> {
    /// Whether others may see what is written into a field: a lock, a cell, a channel.
    pub fn is_shared(&self, field: FieldId) -> bool {
        if let Some(known) = self.shared.read().get(&field) {
            return *known;
        }
        let found = is_shared(self.program, field);
        self.shared.write().insert(field, found);
        found
    }
}

fn is_shared(program: &dyn Program, field: FieldId) -> bool {
    if !program.is_local(field.owner) {
        return false;
    }
    let shares = &program.well_known().shares;
    let fields = program.fields(field.owner);
    fields.get(field.idx as usize).is_some_and(|info| {
        info.ty
            .any(&mut |t| matches!(t.kind(), TyKind::Adt(def, _) if shares.contains(def)))
    })
}

/// What may be remembered beyond the function: labels of parameters mean nothing there.
fn only_tags(val: &Val) -> Val {
    let mut node = Node::clone(val);
    node.alias.clear();
    node.labels = val
        .labels
        .iter()
        .filter(|l| !l.fact.is_open())
        .cloned()
        .collect();
    for (_, kid) in &mut node.kids {
        *kid = only_tags(kid);
    }
    Arc::new(node)
}
