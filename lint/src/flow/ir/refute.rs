//! What it tells of a value that a pattern matched it, or did not.

use super::choice::is_truth;
use super::lower::Lowerer;
use super::{Operand, Place, Step, StmtKind};
use crate::names::{DefId, DefKind};
use crate::project::Span;
use crate::syntax::ast::{Pat, PatId};

/// Of enums with more variants nothing is told.
const MAX_VARIANTS: usize = 100;

impl Lowerer<'_> {
    /// The value did not match: it is none of the variants of which the pattern takes all values.
    pub fn passed_over(&mut self, pat: PatId, value: &Operand) {
        if let Operand::Place { place, .. } = value {
            let mut not = Vec::new();
            self.add_taken(pat, &mut not);
            if !not.is_empty() {
                self.narrow(place.clone(), not, self.body.pat_span(pat));
            }
        }
    }

    /// From here on a value is none of these variants.
    pub(super) fn narrow(&mut self, place: Place, not: Vec<DefId>, span: Span) {
        let enums = not.first().filter(|variant| !is_truth(**variant));
        let parent = enums.and_then(|def| self.program.def(*def).parent);
        let all = parent.map(|adt| self.program.variants(adt));
        let (mut gone, mut left) = (Vec::new(), Vec::new());
        for variant in all.iter().flat_map(|all| all.iter()) {
            let parts = match not.contains(variant) {
                true => &mut gone,
                false => &mut left,
            };
            let fields = self.program.fields(*variant);
            parts.extend(fields.iter().map(|field| self.step(field.id)));
        }
        // The payloads of a dependency's generic enum are its arguments, if they all are.
        let is_arg = |step: &Step| matches!(step, Step::Arg(_));
        let are_args = gone.iter().chain(&left).all(is_arg);
        let is_gone = |step: &Step| are_args && !left.contains(step);
        let absent = gone.into_iter().filter(is_gone).collect();
        self.push(StmtKind::Narrow { place, not, absent }, span);
    }

    /// The variants of which no value matches the pattern.
    pub(super) fn ruled_out(&self, pat: PatId) -> Vec<DefId> {
        let mut may_be = Vec::new();
        if !self.add_possible(pat, &mut may_be) {
            return Vec::new();
        }
        let parent = may_be.first().and_then(|def| self.program.def(*def).parent);
        let all = parent
            .map(|adt| self.program.variants(adt))
            .unwrap_or_default();
        if all.len() > MAX_VARIANTS {
            return Vec::new();
        }
        all.iter()
            .copied()
            .filter(|def| !may_be.contains(def))
            .collect()
    }

    /// The variant that a pattern names at its top.
    fn variant(&self, pat: PatId) -> Option<DefId> {
        let def = self.inference.pat_paths.get(&pat).copied()?;
        (self.program.def(def).kind == DefKind::Variant).then_some(def)
    }

    /// Whether only values of these variants match.
    fn add_possible(&self, pat: PatId, found: &mut Vec<DefId>) -> bool {
        match self.body.pat(pat) {
            Pat::Or(list) => list.iter().all(|pat| self.add_possible(*pat, found)),
            Pat::Bind { sub: Some(sub), .. } => self.add_possible(*sub, found),
            Pat::Ref { pat, .. } => self.add_possible(*pat, found),
            _ => match self.variant(pat) {
                Some(variant) => {
                    found.push(variant);
                    true
                }
                None => false,
            },
        }
    }

    /// The variants of which all values match.
    fn add_taken(&self, pat: PatId, found: &mut Vec<DefId>) {
        match self.body.pat(pat) {
            Pat::Or(list) => list.iter().for_each(|pat| self.add_taken(*pat, found)),
            Pat::Bind { sub: Some(sub), .. } => self.add_taken(*sub, found),
            Pat::Ref { pat, .. } => self.add_taken(*pat, found),
            _ => {
                let parts_match = self
                    .parts(pat)
                    .iter()
                    .all(|part| self.always_matches(*part));
                found.extend(self.variant(pat).filter(|_| parts_match));
            }
        }
    }

    fn always_matches(&self, pat: PatId) -> bool {
        match self.body.pat(pat) {
            Pat::Wild | Pat::Rest => true,
            Pat::Bind { sub, .. } => {
                !self.inference.pat_paths.contains_key(&pat)
                    && sub.is_none_or(|sub| self.always_matches(sub))
            }
            Pat::Tuple(_) => self
                .parts(pat)
                .iter()
                .all(|part| self.always_matches(*part)),
            Pat::Ref { pat, .. } => self.always_matches(*pat),
            _ => false,
        }
    }

    fn parts(&self, pat: PatId) -> Vec<PatId> {
        match self.body.pat(pat) {
            Pat::TupleStruct { elems, .. } => elems.clone(),
            Pat::Struct { fields, .. } => fields.iter().map(|field| field.pat).collect(),
            Pat::Tuple(list) => list.clone(),
            _ => Vec::new(),
        }
    }
}
