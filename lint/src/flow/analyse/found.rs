//! What is put to use is written down: a finding where datum and purpose are known, else for the callers to fill in.

use super::{Analysis, Found};
use crate::flow::output::{Resolved, UsedAt};
use crate::flow::summary::OpenUse;
use crate::flow::value::{Fact, Label, Taken, trail};
use crate::syntax::Name;

/// How many places a function without a purpose tells its callers where one datum is touched.
const MAX_OPEN_TOUCHES: usize = 8;

impl Analysis<'_> {
    /// A touch is told once for a parameter that is the datum, and a few times for a datum whose
    /// touching code has no purpose yet: more places say nothing more about it.
    fn counts_as_touch(&mut self, fact: &Fact, has_purpose: bool) -> bool {
        match fact {
            fact if fact.is_datum() && has_purpose => true,
            Fact::Tag(tag, _)
            | Fact::Param {
                taken: Taken::Read { tag, .. },
                ..
            } => {
                let known = self.touched_tags.entry(*tag).or_default();
                *known += 1;
                *known <= MAX_OPEN_TOUCHES
            }
            Fact::Param {
                idx,
                path,
                taken: Taken::Whole,
            } if path.is_empty() => self.touched_params.insert((*idx, has_purpose)),
            _ => false,
        }
    }

    /// Writes down a use of a label.
    pub fn add_use(&mut self, at: UsedAt, label: Label, purpose: Option<Resolved>) {
        self.count(1);
        let is_touch = matches!(at, UsedAt::Touch { .. });
        if self.from_outside && label.fact.is_open() {
            if label.fact.is_datum() {
                self.add_use(at.clone(), label.said(), purpose.clone());
            }
            for told in self.told_by_type(&label.fact, at.span()).iter() {
                let trail = trail::splice(&told.trail, &label.trail);
                let told = Label {
                    fact: told.fact,
                    trail,
                };
                self.add_use(at.clone(), told, purpose.clone());
            }
        }
        if let Fact::Rows(rows) = &label.fact {
            // All of a row: a part would have said which.
            self.is_read(*rows);
            let record = Name::new("");
            for label in self
                .part_labels(&label.trail, &rows.whole(), at.span(), record)
                .iter()
            {
                self.add_use(at.clone(), label.clone(), purpose.clone());
            }
            return;
        }
        if is_touch
            && purpose
                .as_ref()
                .is_some_and(|p| !matches!(p, Resolved::Purpose(_)))
        {
            return;
        }
        if is_touch && !self.counts_as_touch(&label.fact, purpose.is_some()) {
            return;
        }
        if let (Fact::Tag(tag, record), Some(purpose)) = (&label.fact, &purpose) {
            let key = (at, *tag, purpose.clone());
            let found = Found {
                tag: *tag,
                record: *record,
                at: key.0.clone(),
                purpose: purpose.clone(),
                trail: label.trail,
            };
            match self.founds.get(&key) {
                Some(i) if trail::len(&self.out.found[*i].trail) > trail::len(&found.trail) => {
                    self.out.found[*i] = found
                }
                Some(_) => {}
                None => {
                    self.founds.insert(key, self.out.found.len());
                    self.out.found.push(found);
                }
            }
            return;
        }
        if !matches!(
            label.fact,
            Fact::Tag(..) | Fact::Param { .. } | Fact::Hole { .. }
        ) {
            return;
        }
        let mut label = label;
        // Nobody would ever learn of it.
        if matches!(label.fact, Fact::Param { idx, .. } if !self.receives.has(idx)) {
            return;
        }
        let known = self
            .uses
            .contains_key(&(at.clone(), label.fact, purpose.clone()));
        if let Some(widest) = label.fact.widest().filter(|_| !known) {
            let parts = self.parts.entry((at.clone(), widest)).or_default();
            if let Some(wider) = label.fact.among(parts.iter().copied(), false) {
                label.fact = wider;
                if !wider.is_open() {
                    self.add_use(at, label, purpose);
                    return;
                }
            }
            if !parts.contains(&label.fact.path()) {
                parts.push(label.fact.path());
            }
        }
        let key = (at, label.fact, purpose);
        match self.uses.get(&key) {
            Some(i) => {
                let known = &mut self.out.summary.uses[*i];
                if trail::len(&known.label.trail) > trail::len(&label.trail) {
                    known.label = label;
                }
                known.under.retain(|under| self.under.contains(under));
            }
            None => {
                self.uses.insert(key.clone(), self.out.summary.uses.len());
                self.out.summary.uses.push(OpenUse {
                    at: key.0,
                    label,
                    purpose: key.2,
                    under: self.under.clone(),
                });
            }
        }
    }
}
