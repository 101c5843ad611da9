//! What a value can be: data under a tag, what a parameter held, code.

use std::sync::Arc;

use super::trail::{self, Trail};
use crate::flow::ir::{FuncKey, Step};
use crate::marks::TagId;
use crate::names::{DefId, FieldId};
use crate::syntax::ast::Takes;
use crate::types::Ty;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A datum, and the record it was read from.
    Tag(TagId, Arc<str>),
    /// What a parameter holds at this path when the function is called.
    Param {
        idx: u32,
        path: Arc<[Step]>,
        taken: Taken,
    },
    /// A function or closure.
    Code(FuncKey),
    /// A tuple struct or variant as a function.
    Ctor(DefId),
    /// Behind a `dyn` or the like: the value's own type.
    Is(Ty),
    /// The result of the nth call of what a parameter holds.
    Hole { idx: u32, path: Arc<[Step]> },
    /// Read from an untagged field, for `untagged-origin`.
    From(FieldId),
}

/// How much of a parameter's value a label stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Taken {
    /// The value as it is, parts included.
    Whole,
    /// What showing it takes. `typed`: what its type says was counted where it was taken.
    Shown { takes: Takes, typed: bool },
}

#[derive(Clone, Debug)]
pub struct Label {
    pub fact: Fact,
    pub trail: Trail,
}

/// A small set in order of arrival; of two ways to the same fact the shorter is kept.
#[derive(Clone, Debug, Default)]
pub struct Labels(Vec<Label>);

/// More labels than this in one place tell nothing more.
const MAX: usize = 48;

/// More parts of one parameter than this are all of it.
pub const MAX_PARTS: usize = 8;

/// Its own fields are as many as somebody wrote down: what shows ten of eleven does not show the eleventh.
const MAX_FIELDS: usize = 32;

impl Labels {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Label> {
        self.0.iter()
    }

    pub fn one(fact: Fact, trail: Trail) -> Labels {
        Labels(vec![Label { fact, trail }])
    }

    /// Whether a fact or a shorter way was new.
    pub fn add(&mut self, label: Label) -> bool {
        if let Some(known) = self.0.iter_mut().find(|l| l.fact == label.fact) {
            if trail::len(&label.trail) < trail::len(&known.trail) {
                known.trail = label.trail;
                return true;
            }
            return false;
        }
        // The same datum of too many records is the datum of some record.
        if let Fact::Tag(tag, _) = &label.fact
            && self
                .0
                .iter()
                .filter(|l| matches!(&l.fact, Fact::Tag(t, _) if t == tag))
                .count()
                >= 3
        {
            return false;
        }
        let label = match self.widened(&label) {
            Some(fact) if self.0.iter().any(|l| l.fact == fact) => return false,
            Some(fact) => Label {
                fact,
                trail: label.trail,
            },
            None => label,
        };
        if self.0.len() >= MAX && !matches!(label.fact, Fact::Tag(..)) {
            return false;
        }
        self.0.push(label);
        true
    }

    /// Of too many parts of one parameter, all of it.
    fn widened(&self, label: &Label) -> Option<Fact> {
        let Fact::Param { idx, path, .. } = &label.fact else {
            return None;
        };
        let is_field = path.len() == 1;
        let alike = |l: &&Label| match &l.fact {
            Fact::Param { idx: i, path, .. } => i == idx && (path.len() == 1) == is_field,
            _ => false,
        };
        let max = if is_field { MAX_FIELDS } else { MAX_PARTS };
        if self.0.iter().filter(alike).count() < max {
            return None;
        }
        Some(whole_of(*idx))
    }

    pub fn extend(&mut self, other: &Labels) -> bool {
        let mut changed = false;
        for label in &other.0 {
            changed |= self.add(label.clone());
        }
        changed
    }

    pub fn has_data(&self) -> bool {
        self.0.iter().any(|l| {
            matches!(
                l.fact,
                Fact::Tag(..) | Fact::Param { .. } | Fact::Hole { .. }
            )
        })
    }

    pub fn has_tag(&self) -> bool {
        self.0.iter().any(|l| matches!(l.fact, Fact::Tag(..)))
    }

    /// The same facts, ways left out.
    pub fn same_facts(&self, other: &Labels) -> bool {
        self.0.len() == other.0.len()
            && self
                .0
                .iter()
                .all(|l| other.0.iter().any(|o| o.fact == l.fact))
    }

    pub fn map_trails(&self, mut f: impl FnMut(&Trail) -> Trail) -> Labels {
        Labels(
            self.0
                .iter()
                .map(|l| Label {
                    fact: l.fact.clone(),
                    trail: f(&l.trail),
                })
                .collect(),
        )
    }
}

/// All that a parameter holds.
pub fn whole_of(idx: u32) -> Fact {
    let taken = Taken::Shown {
        takes: Takes::Value,
        typed: true,
    };
    Fact::Param {
        idx,
        path: Arc::from([]),
        taken,
    }
}

impl FromIterator<Label> for Labels {
    fn from_iter<T: IntoIterator<Item = Label>>(iter: T) -> Self {
        let mut labels = Labels::default();
        for label in iter {
            labels.add(label);
        }
        labels
    }
}
