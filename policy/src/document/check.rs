//! Every term that a policy uses is looked up.

use std::collections::BTreeMap;

use crate::entries::{DataMark, GuardPurpose};
use crate::error::{ErrorKind, PolicyError};
use crate::files::Spanned;
use crate::grammar::{Term, nearest};
use crate::policy::{CombinationParts, KindPurpose, Policy, UnknownTerm};

use super::fields::Context;
use super::settings::check_rule;

pub(super) fn check(policy: &Policy, errors: &mut Vec<PolicyError>) {
    let mut check = Check { policy, errors };
    check.terms();
    check.promises();
    check.kinds();
    check.code();
}

struct Check<'c> {
    policy: &'c Policy,
    errors: &'c mut Vec<PolicyError>,
}

impl Check<'_> {
    fn terms(&mut self) {
        for (term, purpose) in &self.policy.purposes {
            // An inherited list is checked where it is written.
            let parent = term
                .parent()
                .and_then(|parent| self.policy.purposes.get(&parent));
            let own =
                |list: &Option<Spanned<Vec<Spanned<Term>>>>,
                 of_parent: Option<&Option<Spanned<Vec<Spanned<Term>>>>>| {
                    let inherited = of_parent.and_then(Option::as_ref).map(|list| list.span);
                    list.clone().filter(|list| Some(list.span) != inherited)
                };
            let data = own(&purpose.data, parent.map(|parent| &parent.data));
            let from = own(&purpose.from, parent.map(|parent| &parent.from));
            self.categories(data.iter().flat_map(|list| &list.value));
            self.collected(from.iter().flat_map(|list| &list.value));
            if let ("inherit" | "any" | "ignore", Some(span)) = (term.as_str(), purpose.span) {
                let message = format!("`{term}` is a word of [kinds], and cannot be a purpose");
                self.errors
                    .push(PolicyError::new(ErrorKind::Misplaced, span, message));
            }
        }
    }

    fn promises(&mut self) {
        for never in &self.policy.never {
            self.categories(never.data.iter().flatten());
            self.purposes(never.purposes.iter().flatten());
            self.purposes(never.except.iter().flatten());
            self.recipients(never.recipients.iter().flatten());
            self.known_kinds(never.kinds.iter().flatten());
        }
        for combination in &self.policy.combinations {
            match &combination.parts {
                CombinationParts::From(from) => self.collected(from),
                CombinationParts::Data(data) => self.categories(data),
            }
            self.purposes([&combination.purpose]);
            self.known_kinds(combination.kinds.iter().flatten());
        }
        for recipient in self.policy.recipients.values() {
            self.purposes(recipient.purposes.iter().flatten());
            self.categories(recipient.data.iter().flatten());
        }
    }

    fn kinds(&mut self) {
        for (kind, entry) in &self.policy.kinds {
            if self.policy.files.get(entry.span.file).shipped {
                continue;
            }
            let spanned = Spanned::new(kind.clone(), entry.span);
            let used = |by: &&Spanned<Term>| kind.covers(by);
            let uses = self
                .policy
                .entries
                .uses
                .iter()
                .filter_map(|usage| usage.kind.as_ref());
            if uses.into_iter().find(used).is_none() && !self.is_shipped_kind(kind) {
                self.unknown_kind(&spanned, "no [[use]] has it");
            }
            if let Some(Spanned {
                value: KindPurpose::Purpose(purpose),
                span,
            }) = &entry.purpose
            {
                self.purposes([&Spanned::new(purpose.clone(), *span)]);
            }
            self.recipients(&entry.recipient);
        }
    }

    fn code(&mut self) {
        let policy = self.policy;
        let entries = &policy.entries;
        for entry in &entries.data {
            if let DataMark::Marked { tag, choice } = &entry.mark {
                self.purposes(choice.iter().map(|choice| &choice.purpose));
                if let Some(tag) = tag {
                    self.categories([&tag.category]);
                    self.purposes(tag.purposes.iter().flat_map(|list| &list.value));
                    self.purposes(&tag.never);
                    self.collected(&tag.collected_at);
                }
            }
        }
        self.purposes(entries.code.iter().map(|entry| &entry.purpose));
        for usage in &entries.uses {
            self.purposes(&usage.purpose);
            self.recipients(&usage.recipient);
            self.known_kinds(&usage.kind);
        }
        for guard in &entries.guards {
            if let GuardPurpose::Named(purpose) = &guard.purpose {
                self.purposes([purpose]);
            }
        }
        for except in &policy.excepts {
            self.purposes(&except.purpose);
            let mut cx = Context {
                file: except.span.file,
                shipped: false,
                errors: self.errors,
            };
            check_rule(&mut cx, &except.rule);
        }
    }

    fn purposes<'t>(&mut self, terms: impl IntoIterator<Item = &'t Spanned<Term>>) {
        for term in terms {
            if let Err(unknown) = self.policy.check_purpose(term) {
                let help = format!("declare it: `[purposes.{term}]`");
                self.unknown("purpose", term, unknown, help);
            }
        }
    }

    fn categories<'t>(&mut self, terms: impl IntoIterator<Item = &'t Spanned<Term>>) {
        for term in terms {
            if let Err(unknown) = self.policy.check_category(term) {
                let help = format!("declare it: `[categories.{term}]`");
                self.unknown("category", term, unknown, help);
            }
        }
    }

    fn collected<'t>(&mut self, terms: impl IntoIterator<Item = &'t Spanned<Term>>) {
        for term in terms {
            if let Err(unknown) = self.policy.check_collected_at(term) {
                let help = format!("declare it in [collected]: `{term} = \"…\"`");
                self.unknown("collection point", term, unknown, help);
            }
        }
    }

    fn recipients<'t>(&mut self, terms: impl IntoIterator<Item = &'t Spanned<Term>>) {
        for term in terms {
            if let Err(unknown) = self.policy.check_recipient(term) {
                let help = format!("declare it: `[recipients.{term}]`");
                self.unknown("recipient", term, unknown, help);
            }
        }
    }

    fn known_kinds<'t>(&mut self, kinds: impl IntoIterator<Item = &'t Spanned<Term>>) {
        for kind in kinds {
            let declared = kind
                .ancestors()
                .any(|kind| self.policy.kinds.contains_key(&kind));
            if !declared {
                self.unknown_kind(kind, "[kinds] does not name it");
            }
        }
    }

    fn is_shipped_kind(&self, kind: &Term) -> bool {
        // Only what ships says of a kind whether data leaves with it.
        let is_shipped = |kind: &Term| {
            let entry: Option<_> = BTreeMap::get(&self.policy.kinds, kind);
            entry.is_some_and(|entry| entry.outgoing.is_some())
        };
        kind.ancestors().any(|kind| is_shipped(&kind))
    }

    fn unknown_kind(&mut self, kind: &Spanned<Term>, why: &str) {
        let shipped = self
            .policy
            .kinds
            .keys()
            .filter(|known| *known != &kind.value && self.is_shipped_kind(known));
        let near = nearest(kind.as_str(), shipped.map(Term::as_str)).map(str::to_owned);
        let message = format!("unknown kind `{kind}`: {why}");
        self.errors.push(
            PolicyError::new(ErrorKind::UnknownTerm, kind.span, message)
                .nearest(near)
                .or_help(format!(
                    "a kind of your own is named in both: `{kind} = \"inherit\"` in [kinds], `kind = \"{kind}\"` in a [[use]]"
                )),
        );
    }

    fn unknown(&mut self, what: &str, term: &Spanned<Term>, unknown: UnknownTerm, help: String) {
        let message = format!("unknown {what} `{term}`");
        self.errors.push(
            PolicyError::new(ErrorKind::UnknownTerm, term.span, message)
                .nearest(unknown.nearest.as_ref().map(Term::as_str))
                .or_help(help),
        );
    }
}
