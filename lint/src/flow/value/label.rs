//! What a value can be: data under a tag, what a parameter held, code.

use std::sync::Arc;

use super::path::Path;
use super::rows::Rows;
use super::trail::{self, Trail};
use crate::flow::ir::FuncKey;
use crate::marks::TagId;
use crate::names::{DefId, FieldId};
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::types::{Ty, Tys};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A datum, and the record it was read from.
    Tag(TagId, Name),
    /// What a parameter holds at this path when the function is called.
    Param { idx: u32, path: Path, taken: Taken },
    /// A function or closure.
    Code(FuncKey),
    /// A trait's method as a value, of the type that it was named with: `char::from`.
    Method(DefId, Tys),
    /// A tuple struct or variant as a function.
    Ctor(DefId),
    /// Behind a `dyn` or the like: the value's own type.
    Is(Ty),
    /// The result of the nth call of what a parameter holds.
    Hole { idx: u32, path: Path },
    /// A literal text that may be a query, or a part of one.
    Text(Name),
    /// Rows of a query, where columns are tagged.
    Rows(Rows),
    /// Read from an untagged field, for `untagged-origin`.
    From(FieldId),
}

impl Fact {
    /// Something to be called, no data.
    pub fn is_code(&self) -> bool {
        matches!(self, Fact::Code(_) | Fact::Method(..) | Fact::Ctor(_))
    }

    /// What it is is for callers to say.
    pub fn is_open(&self) -> bool {
        matches!(self, Fact::Param { .. } | Fact::Hole { .. })
    }

    /// A part of what callers give as it is, not what showing it tells.
    pub fn is_whole(&self) -> bool {
        matches!(
            self,
            Fact::Hole { .. }
                | Fact::Param {
                    taken: Taken::Whole,
                    ..
                }
        )
    }

    /// How many steps lead to the part of what callers give.
    pub fn depth(&self) -> Option<usize> {
        match self {
            Fact::Param { path, .. } | Fact::Hole { path, .. } => Some(path.len()),
            _ => None,
        }
    }

    /// Something that showing a value tells: no code, no type, no text of the program itself.
    pub fn is_told(&self) -> bool {
        !self.is_code() && !matches!(self, Fact::From(_) | Fact::Is(_) | Fact::Text(_))
    }
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

/// A small set in order of arrival; of two ways to the same fact the shorter is kept. Shared until it
/// is added to: most sets are those of another value.
#[derive(Clone, Debug, Default)]
pub struct Labels(Option<Arc<Vec<Label>>>);

/// Of labels that are neither data nor what callers give, more than this in one place tell nothing more.
const MAX_OTHERS: usize = 48;

/// The same datum of more records is that of some record.
const MAX_RECORDS: usize = 3;

/// More parts of one parameter than this are all of it.
pub const MAX_PARTS: usize = 8;

/// Its own fields are as many as somebody wrote down: what shows ten of eleven does not show the eleventh.
pub const MAX_FIELDS: usize = 32;

impl Labels {
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Label> {
        self.as_slice().iter()
    }

    pub fn one(fact: Fact, trail: Trail) -> Labels {
        Labels::of(vec![Label { fact, trail }])
    }

    fn of(labels: Vec<Label>) -> Labels {
        Labels((!labels.is_empty()).then(|| Arc::new(labels)))
    }

    fn as_slice(&self) -> &[Label] {
        self.0.as_ref().map_or(&[], |labels| labels.as_slice())
    }

    fn make_mut(&mut self) -> &mut Vec<Label> {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// Whether a fact or a shorter way was new.
    pub fn add(&mut self, label: Label) -> bool {
        let known = self.iter().position(|l| l.fact == label.fact);
        if let Some(i) = known {
            if trail::len(&label.trail) < trail::len(&self.as_slice()[i].trail) {
                self.make_mut()[i].trail = label.trail;
                return true;
            }
            return false;
        }
        // The same datum of too many records is the datum of some record.
        if let Fact::Tag(tag, _) = label.fact
            && self
                .iter()
                .filter(|l| matches!(l.fact, Fact::Tag(t, _) if t == tag))
                .count()
                >= MAX_RECORDS
        {
            return false;
        }
        let fact = match label.fact {
            Fact::Tag(..) => label.fact,
            fact if fact.is_open() => match self.widened(fact) {
                Some(fact) if self.iter().any(|l| l.fact == fact) => return false,
                Some(fact) => fact,
                None => fact,
            },
            fact => {
                let others = |l: &&Label| !l.fact.is_open() && !matches!(l.fact, Fact::Tag(..));
                if self.as_slice().len() >= MAX_OTHERS && self.iter().filter(others).count() >= MAX_OTHERS {
                    return false;
                }
                fact
            }
        };
        let trail = label.trail;
        self.make_mut().push(Label { fact, trail });
        true
    }

    /// Of too many parts of one parameter's field all of that, of too many of its fields all of it.
    fn widened(&self, fact: Fact) -> Option<Fact> {
        let len = self.as_slice().len();
        if len < MAX_PARTS {
            return None;
        }
        let count = |f: &dyn Fn(&Fact) -> bool| self.iter().filter(|l| f(&l.fact)).count();
        match fact {
            Fact::Param { idx, path, .. } => {
                let is_field = path.len() == 1;
                let max = if is_field { MAX_FIELDS } else { MAX_PARTS };
                let alike = |f: &Fact| match f {
                    Fact::Param { idx: i, path, .. } => *i == idx && (path.len() == 1) == is_field,
                    _ => false,
                };
                if len < max || count(&alike) < max {
                    return None;
                }
                match path.first() {
                    Some(first) if !is_field => {
                        let field = all_of(idx, Path::new(&[*first]));
                        Some(self.widened(field).unwrap_or(field))
                    }
                    _ => Some(all_of(idx, Path::here())),
                }
            }
            Fact::Hole { idx, .. } => {
                let alike = |f: &Fact| matches!(f, Fact::Hole { .. });
                let path = Path::here();
                (len >= MAX_FIELDS && count(&alike) >= MAX_FIELDS).then_some(Fact::Hole { idx, path })
            }
            _ => None,
        }
    }

    pub fn extend(&mut self, other: &Labels) -> bool {
        if self.is_empty() {
            self.0.clone_from(&other.0);
            return !other.is_empty();
        }
        if self.is_same(other) {
            return false;
        }
        let mut changed = false;
        for label in other.iter() {
            changed |= self.add(label.clone());
        }
        changed
    }

    pub fn has_data(&self) -> bool {
        self.iter().any(|l| {
            matches!(
                l.fact,
                Fact::Tag(..) | Fact::Param { .. } | Fact::Hole { .. } | Fact::Rows(_)
            )
        })
    }

    pub fn has_tag(&self) -> bool {
        self.iter().any(|l| matches!(l.fact, Fact::Tag(..)))
    }

    /// The very same set.
    fn is_same(&self, other: &Labels) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (a, b) => a.is_none() && b.is_none(),
        }
    }

    /// The same facts, ways left out.
    pub fn same_facts(&self, other: &Labels) -> bool {
        self.is_same(other)
            || self.as_slice().len() == other.as_slice().len()
                && self.iter().all(|l| other.iter().any(|o| o.fact == l.fact))
    }

    pub fn map_trails(&self, mut f: impl FnMut(&Trail) -> Trail) -> Labels {
        Labels::of(
            self.iter()
                .map(|l| Label {
                    fact: l.fact,
                    trail: f(&l.trail),
                })
                .collect(),
        )
    }
}

/// All that a parameter holds at a path.
pub fn all_of(idx: u32, path: Path) -> Fact {
    let taken = Taken::Shown {
        takes: Takes::Value,
        typed: true,
    };
    Fact::Param { idx, path, taken }
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
