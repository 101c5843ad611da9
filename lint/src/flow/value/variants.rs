//! Which variants of its enum a value is not.

use crate::flow::ir::Step;
use crate::names::DefId;

/// Of enums with more variants than this nothing is told.
const MAX: usize = 40;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variants {
    /// In order. A variant of another enum than the value's says nothing of it. What callers give may be one of these
    /// all the same.
    excluded: Vec<DefId>,
    /// In order: it is none of these, whoever gave it, as patterns have told.
    ruled_out: Vec<DefId>,
    /// The labels are also those of parts that are not told apart: where they lead to need not be the value.
    pub folded: bool,
    /// It is a part of what callers give, as the labels of the whole say.
    pub given: bool,
    /// It may be a literal that was written here as well: what it is says nothing of what callers gave.
    pub beside: bool,
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

    /// What is known of a part that has no node of its own.
    pub fn of_part(&self, folded: bool) -> Variants {
        Variants {
            beside: self.beside,
            ..Variants::folded(folded)
        }
    }

    pub fn tell(&self) -> bool {
        self.folded || !self.excluded.is_empty()
    }

    /// Whether a part is one that only other variants have, if no caller gave the value.
    pub fn exclude(&self, step: Step) -> bool {
        owner(step).is_some_and(|def| self.excluded.binary_search(&def).is_ok())
            || self.rule_out(step)
    }

    /// Whether a part is one that only other variants have.
    pub fn rule_out(&self, step: Step) -> bool {
        owner(step).is_some_and(|def| self.ruled_out.binary_search(&def).is_ok())
    }

    /// Of a value that no caller gave, whether it is surely another variant.
    pub fn is_not(&self, variant: DefId) -> bool {
        self.excluded.binary_search(&variant).is_ok()
            || self.ruled_out.binary_search(&variant).is_ok()
    }

    /// What it is not, if no caller gave it.
    pub fn excluded(&self) -> &[DefId] {
        &self.excluded
    }

    /// What patterns have ruled out.
    pub fn ruled_out(&self) -> &[DefId] {
        &self.ruled_out
    }

    /// Whether patterns have told anything.
    pub fn are_narrowed(&self) -> bool {
        !self.ruled_out.is_empty()
    }

    /// None of these either.
    pub fn narrow(&mut self, not: &[DefId]) {
        self.ruled_out.extend(not);
        self.ruled_out.sort_unstable();
        self.ruled_out.dedup();
    }

    /// None of those that patterns have ruled out of another value.
    pub fn narrow_as(&mut self, other: &Variants) {
        if other.are_narrowed() {
            self.narrow(&other.ruled_out);
        }
    }

    /// Without what patterns have told.
    pub fn widened(&self) -> Variants {
        Variants {
            ruled_out: Vec::new(),
            ..self.clone()
        }
    }

    /// What it is not, whoever gave it.
    fn certain(&self, is_given: bool) -> Vec<DefId> {
        let mut all = self.ruled_out.clone();
        if !is_given {
            all.extend(&self.excluded);
            all.sort_unstable();
            all.dedup();
        }
        all
    }

    /// With what is ruled out of both of two values, each with whether callers may have given it.
    pub fn ruled_out_of_both(
        mut self,
        one: (&Variants, bool),
        other: (&Variants, bool),
    ) -> Variants {
        self.ruled_out = match one.0.are_narrowed() || other.0.are_narrowed() {
            true => both(&one.0.certain(one.1), &other.0.certain(other.1)),
            false => Vec::new(),
        };
        self
    }

    /// Either.
    pub fn or(&self, other: &Variants) -> Variants {
        Variants {
            excluded: both(&self.excluded, &other.excluded),
            ruled_out: both(&self.ruled_out, &other.ruled_out),
            folded: self.folded || other.folded,
            given: false,
            beside: self.beside || other.beside,
        }
    }
}

/// The variant that a part is of.
fn owner(step: Step) -> Option<DefId> {
    match step {
        Step::Field(field) => Some(field.owner),
        _ => None,
    }
}

fn both(one: &[DefId], other: &[DefId]) -> Vec<DefId> {
    let is_there = |def: &&DefId| other.binary_search(def).is_ok();
    one.iter().filter(is_there).copied().collect()
}
