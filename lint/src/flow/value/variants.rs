//! Which variants of its enum a value is not.

use crate::flow::ir::Step;
use crate::names::DefId;

/// Of enums with more variants than this nothing is told.
const MAX: usize = 40;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variants {
    /// In order. A variant of another enum than the value's says nothing of it.
    excluded: Vec<DefId>,
    /// The labels are also those of parts that are not told apart: where they lead to need not be the value.
    pub folded: bool,
    /// It is a part of what callers give, as the labels of the whole say.
    pub given: bool,
}

impl Variants {
    /// This one of an enum's variants, and none of the others.
    pub fn but(variant: DefId, all: &[DefId]) -> Variants {
        if all.len() > MAX {
            return Variants::default();
        }
        let mut excluded: Vec<DefId> = all.iter().copied().filter(|v| *v != variant).collect();
        excluded.sort_unstable();
        Variants {
            excluded,
            ..Variants::default()
        }
    }

    pub fn given() -> Variants {
        Variants {
            given: true,
            ..Variants::default()
        }
    }

    pub fn folded(folded: bool) -> Variants {
        Variants {
            folded,
            ..Variants::default()
        }
    }

    pub fn tell(&self) -> bool {
        self.folded || !self.excluded.is_empty()
    }

    /// Whether a part is one that only other variants have.
    pub fn exclude(&self, step: Step) -> bool {
        match step {
            Step::Field(field) => self.excluded.binary_search(&field.owner).is_ok(),
            _ => false,
        }
    }

    /// Either.
    pub fn or(&self, other: &Variants) -> Variants {
        let both = |def: &DefId| other.excluded.binary_search(def).is_ok();
        Variants {
            excluded: self.excluded.iter().copied().filter(both).collect(),
            folded: self.folded || other.folded,
            given: false,
        }
    }
}
