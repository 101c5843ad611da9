//! The text of a macro's expansion, and where it comes from.

use serde::{Deserialize, Serialize};

use super::{FileId, Span};

/// Where the text of an expansion comes from.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Origins {
    /// The call, in the text it stands in; which may be an expansion itself.
    pub call: Span,
    /// How many expansions this one stands in, itself included.
    pub depth: u32,
    /// What was copied from the call, in order; the rest is the macro's own.
    pub copied: Vec<Copied>,
    /// Where the macro's own tokens and its variables begin, and where each stands among its rules, in order.
    #[serde(skip)]
    pub own: Vec<(u32, u32)>,
    /// The text of the rules. Neither is kept of dependencies: nobody looks at their macros' own tokens.
    #[serde(skip)]
    pub rules: Option<FileId>,
    /// What is one token for other macros, in order of `lo`, outer ones first.
    pub groups: Vec<Group>,
}

/// A part of an expansion that was copied, byte for byte.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Copied {
    pub lo: u32,
    pub from: Span,
}

/// What was put in for a fragment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Group {
    pub lo: u32,
    pub hi: u32,
    /// Of the fragment; macros know what it means.
    pub kind: u8,
    /// Its first and last byte are brackets that were added.
    pub wrapped: bool,
}

impl Origins {
    /// One step outward: [`Origins::of`] of a span.
    pub(crate) fn step(&self, span: Span) -> Span {
        self.of(span.lo, span.hi.max(span.lo))
    }

    /// The groups within a range.
    pub fn groups_in(&self, lo: u32, hi: u32) -> impl Iterator<Item = &Group> {
        let first = self.groups.partition_point(|g| g.lo < lo);
        let from = self.groups[first..].iter();
        from.take_while(move |g| g.lo < hi)
            .filter(move |g| g.hi <= hi && g.lo < g.hi)
    }

    /// Where a range stands in the rules that begins with a token or variable of the macro's own and ends with a token.
    pub fn in_rules(&self, lo: u32, hi: u32) -> Option<Span> {
        let before = |at: u32| self.own.partition_point(|(lo, _)| *lo <= at).checked_sub(1);
        let is_copied = |at: u32| {
            let next = self.copied.partition_point(|c| c.lo <= at);
            let last = next.checked_sub(1).map(|i| self.copied[i]);
            last.is_some_and(|c| at - c.lo < c.from.hi - c.from.lo)
        };
        let first = self.own[before(lo)?];
        if is_copied(lo) && first.0 != lo || is_copied(hi.saturating_sub(1)) {
            return None;
        }
        let last = self.own[before(hi.checked_sub(1)?)?];
        Some(Span {
            file: self.rules?,
            lo: first.1 + (lo - first.0),
            hi: last.1 + (hi - last.0),
        })
    }

    /// The place that a range of the expansion was copied from, as a whole or from its first token to its last;
    /// else the call.
    pub fn of(&self, lo: u32, hi: u32) -> Span {
        let at = |place: u32| {
            let next = self.copied.partition_point(|c| c.lo <= place);
            let found = self.copied[next.checked_sub(1)?];
            let (start, from) = (found.lo, found.from);
            let len = from.hi - from.lo + u32::from(lo == hi);
            (place - start < len).then(|| (from.file, from.lo + (place - start)))
        };
        let Some((file, first)) = at(lo) else {
            return self.call;
        };
        let last = match hi.checked_sub(1).filter(|last| *last > lo) {
            Some(last) => at(last).map(|(file, last)| (file, last + 1)),
            None => Some((file, first + (hi - lo))),
        };
        match last {
            Some((end_file, last)) if end_file == file && last >= first => Span {
                file,
                lo: first,
                hi: last,
            },
            _ => self.call,
        }
    }
}

/// Follows a range out of expansions: to where it was copied from, else to the outermost call.
/// `step` leads out of one expansion.
pub(crate) fn follow(span: Span, step: impl Fn(Span) -> Option<Span>) -> Span {
    let mut at = span;
    // Every step leads to a file that was there before.
    while let Some(next) = step(at).filter(|next| next.file < at.file) {
        at = next;
    }
    at
}
