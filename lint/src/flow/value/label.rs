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

    /// Where it came from, which says nothing of what it is.
    pub fn is_origin(&self) -> bool {
        matches!(self, Fact::From(_))
    }

    /// What is in a value somewhere, where this is what a part of it is.
    pub fn somewhere(&self) -> Fact {
        match self {
            Fact::Param {
                idx,
                path,
                taken: Taken::Whole,
            } => all_of(*idx, *path),
            fact => *fact,
        }
    }

    /// What it says of a part it does not say of the whole.
    pub fn stays_in_part(&self) -> bool {
        matches!(self, Fact::From(_) | Fact::Is(_))
    }

    /// A datum, whoever says so.
    pub fn is_datum(&self) -> bool {
        matches!(
            self,
            Fact::Tag(..)
                | Fact::Param {
                    taken: Taken::Read { .. },
                    ..
                }
        )
    }

    /// A datum, or what the type of a part may still say.
    pub fn may_tell(&self) -> bool {
        let shown = matches!(
            self,
            Fact::Param {
                taken: Taken::Shown { typed: false, .. },
                ..
            }
        );
        shown || self.is_datum()
    }

    /// The same where nobody is left to say whether there is such a part.
    pub fn said(self) -> Fact {
        match self {
            Fact::Param {
                taken: Taken::Read { tag, record },
                ..
            } => Fact::Tag(tag, record),
            fact => fact,
        }
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

    /// The part of what callers give that it is.
    pub fn path(&self) -> Path {
        match self {
            Fact::Param { path, .. } | Fact::Hole { path, .. } => *path,
            _ => Path::here(),
        }
    }

    /// The parameter, or the call's result, that it is a part of.
    fn idx(&self) -> Option<u32> {
        match self {
            Fact::Param { idx, .. } | Fact::Hole { idx, .. } => Some(*idx),
            _ => None,
        }
    }

    /// How many steps lead there.
    pub fn depth(&self) -> Option<usize> {
        (self.is_open() && !self.is_datum()).then(|| self.path().len())
    }

    /// All that is in the parameter, or the result of what it holds, that it is a part of.
    pub fn widest(&self) -> Option<Fact> {
        match self {
            Fact::Param {
                taken: Taken::Read { .. },
                ..
            } => Some(self.said()),
            Fact::Param { idx, .. } => Some(all_of(*idx, Path::here())),
            Fact::Hole { idx, .. } => Some(Fact::Hole {
                idx: *idx,
                path: Path::here(),
            }),
            _ => None,
        }
    }

    /// What it is a part of, where these, of the same parameter or the same call's result, are too many for it to be told
    /// apart from them.
    pub fn among(&self, others: impl Iterator<Item = Path> + Clone, is_full: bool) -> Option<Fact> {
        let n = others.clone().count();
        if n < MAX_PARTS && !is_full {
            return None;
        }
        let (idx, path) = match self {
            Fact::Param { idx, path, .. } if !self.is_datum() => (idx, path),
            _ => return self.widest(),
        };
        let depth = told_apart(*path, others, is_full || n >= MAX_OPEN);
        (depth < path.len()).then(|| all_of(*idx, Path::new(&path[..depth])))
    }

    /// Whether what the other tells of a parameter is among what this one tells of it.
    fn covers(&self, other: &Fact) -> bool {
        match (self, other) {
            (
                Fact::Param {
                    idx,
                    path,
                    taken:
                        Taken::Shown {
                            takes: Takes::Value,
                            typed: true,
                        },
                },
                Fact::Param {
                    idx: i,
                    path: part,
                    taken: Taken::Shown { typed: true, .. },
                },
            ) => idx == i && part.starts_with(path),
            _ => self == other,
        }
    }

    /// Whether the data in what the other is are among what this one tells of the parameter. What could be called of the
    /// other this one does not tell, nor which of its parts is which.
    fn holds(&self, other: &Fact) -> bool {
        match (self, other) {
            (
                Fact::Param { idx, path, .. },
                Fact::Param {
                    idx: i, path: part, ..
                },
            ) => {
                *self == all_of(*idx, *path)
                    && self != other
                    && !other.may_tell()
                    && idx == i
                    && part.starts_with(path)
            }
            _ => false,
        }
    }

    /// Something that showing a value tells: no code, no type, no text of the program itself.
    pub fn is_told(&self) -> bool {
        !self.is_code() && !matches!(self, Fact::From(_) | Fact::Is(_) | Fact::Text(_))
    }
}

/// All that a parameter holds at a path.
fn all_of(idx: u32, path: Path) -> Fact {
    let taken = Taken::Shown {
        takes: Takes::Value,
        typed: true,
    };
    Fact::Param { idx, path, taken }
}

/// The part of a parameter that a value is, where these are all its labels.
pub fn only_param<'l>(mut labels: impl Iterator<Item = &'l Label>) -> Option<(u32, Path)> {
    match (labels.next().map(|l| l.fact), labels.next()) {
        (
            Some(Fact::Param {
                idx,
                path,
                taken: Taken::Whole,
            }),
            None,
        ) => Some((idx, path)),
        _ => None,
    }
}

/// How much of a parameter's value a label stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Taken {
    /// The value as it is, parts included.
    Whole,
    /// What showing it takes. `typed`: what its type says was counted where it was taken.
    Shown { takes: Takes, typed: bool },
    /// The datum that reading it gives, where the callers' value has such a part.
    Read { tag: TagId, record: Name },
}

#[derive(Clone, Debug)]
pub struct Label {
    pub fact: Fact,
    pub trail: Trail,
}

impl Label {
    /// The same where nobody is left to say whether there is such a part.
    pub fn said(&self) -> Label {
        Label {
            fact: self.fact.said(),
            trail: self.trail.clone(),
        }
    }
}

/// A small set in order of arrival; of two ways to the same fact the shorter is kept. Shared until it
/// is added to: most sets are those of another value.
#[derive(Clone, Debug, Default)]
pub struct Labels(Option<Arc<Vec<Label>>>);

/// Of labels that are neither data nor what callers give, more than this in one place tell nothing more.
const MAX_OTHERS: usize = 32;

/// So many untagged fields are told as origins of one place.
const MAX_ORIGINS: usize = 12;

/// So many labels that callers fill are told apart in one place; one more is all of its parameter.
const MAX_OPEN: usize = 64;

/// The same datum of more records is that of some record.
const MAX_RECORDS: usize = 3;

/// So many parts of one parameter are told apart; of one more it is told what they are parts of.
const MAX_PARTS: usize = 32;

/// The fields of one value are as many as somebody wrote down: what shows ten of eleven does not show the eleventh.
const MAX_FIELDS: usize = 48;

/// How many steps into a parameter a part of it is told, beside others: all, where there are few; else the field that
/// it is in, of the value that all are in.
fn told_apart(path: Path, others: impl Iterator<Item = Path> + Clone, is_full: bool) -> usize {
    let same = |other: Path| {
        path.iter()
            .zip(other.iter())
            .take_while(|(a, b)| a == b)
            .count()
    };
    let base = others.clone().map(same).min().unwrap_or_default();
    if is_full {
        return base;
    }
    let is_inner = |part: &Path| part.len() > base + 1;
    let n_inner = others.clone().filter(is_inner).count() + usize::from(is_inner(&path));
    if is_inner(&path) && n_inner <= MAX_PARTS {
        return path.len();
    }
    let n_fields = 1 + others.filter(|part| part.len() == base + 1).count();
    match n_fields <= MAX_FIELDS {
        true => path.len().min(base + 1),
        false => base,
    }
}

impl Labels {
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    pub fn len(&self) -> usize {
        self.as_slice().len()
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
        match self.position(&label.fact, 0) {
            Some(i) => self.shorten(i, &label.trail),
            None => self.add_new(label),
        }
    }

    /// Where a fact stands, looked for from a place on: sets of one origin have one order.
    fn position(&self, fact: &Fact, from: usize) -> Option<usize> {
        let labels = self.as_slice();
        let (before, after) = labels.split_at(from.min(labels.len()));
        match after.iter().position(|l| l.fact == *fact) {
            Some(i) => Some(from + i),
            None => before.iter().position(|l| l.fact == *fact),
        }
    }

    /// Whether it is a shorter way to the fact that stands there.
    fn shorten(&mut self, at: usize, trail: &Trail) -> bool {
        let is_shorter = trail::len(trail) < trail::len(&self.as_slice()[at].trail);
        if is_shorter {
            self.make_mut()[at].trail = trail.clone();
        }
        is_shorter
    }

    fn add_new(&mut self, label: Label) -> bool {
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
            fact if fact.is_open() => self.widened(fact).unwrap_or(fact),
            fact => {
                let alike = |f: &Fact| {
                    !f.is_open() && !matches!(f, Fact::Tag(..)) && f.is_origin() == fact.is_origin()
                };
                let max = if fact.is_origin() {
                    MAX_ORIGINS
                } else {
                    MAX_OTHERS
                };
                if self.is_full(max, alike) {
                    return false;
                }
                fact
            }
        };
        if self.iter().any(|l| l.fact.covers(&fact)) {
            return false;
        }
        if self.iter().any(|l| fact.covers(&l.fact)) {
            self.make_mut().retain(|l| !fact.covers(&l.fact));
        }
        // Of many parts those that are told as one thing anyway are not told apart.
        let is_beside = |l: &&Label| l.fact.is_open() && l.fact.idx() == fact.idx();
        if self.as_slice().len() >= MAX_PARTS && self.iter().filter(is_beside).count() >= MAX_PARTS
        {
            if self.iter().any(|l| l.fact.holds(&fact)) {
                return false;
            }
            if self.iter().any(|l| fact.holds(&l.fact)) {
                self.make_mut().retain(|l| !fact.holds(&l.fact));
            }
        }
        let trail = label.trail;
        self.make_mut().push(Label { fact, trail });
        true
    }

    /// Whether there are so many facts of a kind.
    fn is_full(&self, max: usize, is_alike: impl Fn(&Fact) -> bool) -> bool {
        let labels = self.as_slice();
        labels.len() >= max && labels.iter().filter(|l| is_alike(&l.fact)).count() >= max
    }

    /// Of too many parts of what callers give what they are parts of.
    fn widened(&self, fact: Fact) -> Option<Fact> {
        if self.as_slice().len() < MAX_PARTS {
            return None;
        }
        let is_datum = fact.is_datum();
        let is_full = self.is_full(MAX_OPEN, |f| f.is_open() && f.is_datum() == is_datum);
        let idx = match fact {
            Fact::Param { idx, .. } if !is_datum => idx,
            _ => return fact.widest().filter(|_| is_full),
        };
        let others = self.iter().filter_map(|l| match l.fact {
            Fact::Param { idx: i, path, .. } if i == idx && !l.fact.is_datum() => Some(path),
            _ => None,
        });
        fact.among(others, is_full)
    }

    pub fn extend(&mut self, other: &Labels) -> bool {
        if self.is_empty() {
            self.0.clone_from(&other.0);
            return !other.is_empty();
        }
        if self.is_same(other) {
            return false;
        }
        self.extend_led(other, Trail::clone)
    }

    /// With those of another set, each led on. No way is made where the one that is known cannot be longer.
    /// Whether a fact or a shorter way was new.
    pub fn extend_led(&mut self, other: &Labels, mut lead: impl FnMut(&Trail) -> Trail) -> bool {
        let mut changed = false;
        let mut next = 0;
        for label in other.iter() {
            match self.position(&label.fact, next) {
                Some(i) => {
                    if trail::len(&label.trail) < trail::len(&self.as_slice()[i].trail) {
                        changed |= self.shorten(i, &lead(&label.trail));
                    }
                    next = i + 1;
                }
                None => {
                    let trail = lead(&label.trail);
                    let fact = label.fact;
                    changed |= self.add_new(Label { fact, trail });
                }
            }
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

    pub fn has_datum(&self) -> bool {
        self.iter().any(|l| l.fact.is_datum())
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
                && (self.iter().zip(other.iter()))
                    .all(|(l, o)| l.fact == o.fact || other.position(&l.fact, 0).is_some())
    }

    /// Where the set is kept, which holds as long as it is.
    pub fn key(&self) -> Option<*const Vec<Label>> {
        self.0.as_ref().map(Arc::as_ptr)
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

impl FromIterator<Label> for Labels {
    fn from_iter<T: IntoIterator<Item = Label>>(iter: T) -> Self {
        let mut labels = Labels::default();
        for label in iter {
            labels.add(label);
        }
        labels
    }
}
