//! What a policy says and this version reads without checking it: told to the user, and counted.

use crate::entries::DataMark;
use crate::files::Span;
use crate::grammar::State;
use crate::policy::{GuardMode, NotChecked, Policy};
use crate::rule::rule;

impl Policy {
    /// Everything in the policy that is read but not checked yet, in the order of its files.
    pub fn not_checked_yet(&self) -> Vec<NotChecked> {
        let mut list = Vec::new();
        let mut add = |what: String, span: Span| {
            if !self.files.get(span.file).shipped {
                let span = Some(span);
                list.push(NotChecked { what, span });
            }
        };
        for vocabulary in &self.vocabularies {
            add(
                format!("vocabulary `{}`", vocabulary.value),
                vocabulary.span,
            );
        }
        for (term, category) in &self.categories {
            let sensitive = category.sensitive.filter(|sensitive| sensitive.value);
            if let Some(sensitive) = sensitive {
                add(format!("`sensitive` of category `{term}`"), sensitive.span);
            }
        }
        for (term, purpose) in &self.purposes {
            let guard = purpose.guard.filter(|guard| guard.value != GuardMode::None);
            for (key, span) in [
                ("guard", guard.map(|value| value.span)),
                ("at-most", purpose.at_most.map(|value| value.span)),
                (
                    "without-consent",
                    purpose.without_consent.map(|value| value.span),
                ),
            ] {
                if let Some(span) = span {
                    add(format!("`{key}` of purpose `{term}`"), span);
                }
            }
        }
        for never in self.never.iter().filter(|never| !never.is_checked()) {
            let keys = [
                ("kinds", never.kinds.is_some()),
                ("recipients", never.recipients.is_some()),
                ("above", never.above.is_some()),
                ("except", never.except.is_some()),
            ];
            let keys: Vec<_> = keys
                .iter()
                .filter(|(_, given)| *given)
                .map(|(key, _)| format!("`{key}`"))
                .collect();
            add(format!("[[never]] with {}", keys.join(", ")), never.span);
        }
        for combination in &self.combinations {
            add("[[combination]]".to_owned(), combination.span);
        }
        for (name, recipient) in &self.recipients {
            add(format!("recipient `{name}`"), recipient.span);
        }
        for entry in &self.entries.data {
            if let DataMark::Marked { tag, choice } = &entry.mark {
                if let Some(choice) = choice {
                    add("`guard` of [[data]]".to_owned(), choice.purpose.span);
                }
                if let Some(state) = tag.as_ref().and_then(|tag| tag.state) {
                    add("`state` of [[data]]".to_owned(), state.span);
                }
            }
        }
        for at_most in self.entries.uses.iter().filter_map(|usage| usage.at_most) {
            add("`at-most` of [[use]]".to_owned(), at_most.span);
        }
        for entry in &self.entries.guards {
            add("[[guard]]".to_owned(), entry.span);
        }
        let ends = |state: State| state == State::Anonymous;
        for entry in self.entries.deidentify.iter().filter(|e| !ends(e.to.value)) {
            add("[[deidentify]]".to_owned(), entry.span);
        }
        for except in &self.excepts {
            add("[[except]]".to_owned(), except.span);
        }
        for (name, level) in &self.rules {
            if rule(name).is_none_or(|rule| rule.checked) || self.files.get(level.span.file).shipped
            {
                continue;
            }
            // Levels of the command line have no place in the policy.
            let span = (level.span.start < level.span.end).then_some(level.span);
            let what = match span {
                Some(_) => format!("rule `{name}`"),
                None => format!("rule `{name}` of the command line"),
            };
            list.push(NotChecked { what, span });
        }
        // An inherited attribute, or an entry for several paths, is one line of the policy.
        list.sort_by(|a, b| {
            a.span
                .cmp(&b.span)
                .then_with(|| a.what.len().cmp(&b.what.len()))
        });
        list.dedup_by(|a, b| a.span.is_some() && a.span == b.span);
        list
    }
}
