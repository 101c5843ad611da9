//! Where a label came from: a list of steps that shares its beginnings.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::marks::TagId;
use crate::names::DefId;
use crate::project::Span;
use crate::syntax::Name;

/// The way so far; `None` is no step at all.
pub type Trail = Option<Arc<Way>>;

#[derive(Debug)]
pub struct Way {
    /// How many steps, what is spliced in included.
    pub len: u32,
    pub before: Trail,
    pub span: Span,
    pub note: Note,
}

/// What happens at a step; turned into words once it is part of an answer.
#[derive(Clone, Debug)]
pub enum Note {
    /// A tagged field, or what else is the datum, is read.
    Read(TagId),
    /// Shown or given away as part of a whole.
    Part(TagId),
    /// A query is made whose rows are read.
    Queried,
    Passed(DefId),
    PassedToClosure,
    Returned(DefId),
    ReturnedFromClosure,
    Written(Name),
    /// Into a named variable.
    Bound(Name),
    Formatted,
    Yielded,
    /// By a framework, to a parameter of this type.
    Extracted(Name),
    Stored(DefId),
    Loaded(DefId),
    /// From a field that others wrote.
    Recalled(Name),
    /// Into what a call was given to change: `list.push(x)`.
    Put(Name),
    /// The steps inside a callee.
    Inside(Arc<Way>),
}

/// Longer ways are not told step by step.
const MAX_LEN: u32 = 60;

pub fn len(trail: &Trail) -> u32 {
    trail.as_ref().map_or(0, |w| w.len)
}

pub fn step(before: &Trail, span: Span, note: Note) -> Trail {
    if let Some(way) = before
        && (way.len >= MAX_LEN
            || (way.span == span && !matches!(way.note, Note::Inside(_)) && same(&way.note, &note)))
    {
        return before.clone();
    }
    Some(Arc::new(Way {
        len: len(before) + 1,
        before: before.clone(),
        span,
        note,
    }))
}

fn same(a: &Note, b: &Note) -> bool {
    std::mem::discriminant(a) == std::mem::discriminant(b)
}

/// `before`, then what happened in a callee.
pub fn splice(before: &Trail, inside: &Trail) -> Trail {
    let (Some(first), Some(rest)) = (before, inside) else {
        return before.clone().or_else(|| inside.clone());
    };
    if first.len >= MAX_LEN {
        return before.clone();
    }
    Some(Arc::new(Way {
        len: first.len + rest.len,
        before: before.clone(),
        span: rest.span,
        note: Note::Inside(rest.clone()),
    }))
}

/// Ways that were led on, each once: values share their ways with their parts, and go on sharing them.
#[derive(Default)]
pub struct Led(FxHashMap<(Key, Span, Key), Kept>);

/// A way by where it is kept, which holds as long as it is.
type Key = Option<*const Way>;

/// The way on, and the ways that it goes on from.
struct Kept {
    led: Trail,
    _from: (Trail, Trail),
}

impl Led {
    /// The way on from a place, with what happened inside what is called there.
    pub fn on(
        &mut self,
        before: &Trail,
        span: Span,
        inside: &Trail,
        lead: impl FnOnce() -> Trail,
    ) -> Trail {
        let key = |way: &Trail| way.as_ref().map(Arc::as_ptr);
        let known = self.0.entry((key(before), span, key(inside)));
        let kept = known.or_insert_with(|| Kept {
            led: lead(),
            _from: (before.clone(), inside.clone()),
        });
        kept.led.clone()
    }
}

/// All steps from the first, what is spliced in unfolded.
pub fn steps(trail: &Trail) -> Vec<(Span, Note)> {
    let mut found = Vec::new();
    let mut open: Vec<Option<&Arc<Way>>> = vec![trail.as_ref()];
    while let Some(next) = open.pop() {
        let Some(way) = next else { continue };
        open.push(way.before.as_ref());
        match &way.note {
            Note::Inside(inside) => open.push(Some(inside)),
            note => found.push((way.span, note.clone())),
        }
        // A spliced way comes after what stands before it: it was pushed last, so it is taken first.
    }
    found.reverse();
    found
}
