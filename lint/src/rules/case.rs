//! One failed clause for one datum and one use: what the rules make their sentences of.

use std::collections::BTreeSet;

use consent_policy::verdict::{self, Because, Failure};
use consent_policy::{Policy, Span, State, Term};

use super::input::{Detected, DetectedPurpose};
use super::words::{Words, words};
use super::{Datum, Place, PolicyRef};
use crate::marks::Tag;

/// What a rule says of a case.
pub struct Told {
    pub message: String,
    /// The words of the policy.
    pub clause: String,
    /// What to do.
    pub help: String,
}

pub struct Case<'a> {
    /// The shortest of the paths.
    pub detected: &'a Detected,
    pub tag: &'a Tag,
    pub judged: &'a verdict::Tag,
    pub policy: &'a Policy,
    pub failure: &'a Failure,
    pub later: &'a [Failure],
    /// Where the paths without a purpose begin, in order.
    pub roots: Vec<&'a str>,
    /// The entry of the use itself gives its purpose.
    pub own_purpose: bool,
}

/// More lines of the policy than this explain nothing.
const REFS: usize = 6;

impl Case<'_> {
    pub fn datum(&self) -> String {
        datum_name(self.tag)
    }

    pub fn verb(&self) -> String {
        match self.words() {
            Some(words) => words.verb.clone(),
            None => format!("is used by `{}`", self.detected.used.path),
        }
    }

    pub fn instead(&self) -> &'static str {
        self.words().map_or("remove it", |words| &words.instead)
    }

    fn words(&self) -> Option<&'static Words> {
        words(&self.detected.used.kind)
    }

    fn purpose(&self) -> Option<&Term> {
        match &self.detected.purpose {
            DetectedPurpose::Named(purpose) => Some(purpose),
            _ => None,
        }
    }

    /// The policy's own words on the purpose of the use, else what the clause found.
    pub fn purpose_text(&self) -> String {
        self.purpose()
            .and_then(|purpose| text_of(self.policy, purpose))
            .map_or_else(|| self.failure.text.clone(), |(text, _)| text.to_owned())
    }

    /// What else there is to say, without what the clause says already.
    pub fn notes(&self, told: &Told) -> Vec<String> {
        let mut notes = Vec::new();
        if self.failure.text != told.clause {
            notes.push(self.failure.text.clone());
        }
        let used = &self.detected.used;
        if let (Some((kind, span)), Some(purpose)) = (self.kind_line(), self.purpose())
            && self.is_shipped(span)
        {
            notes.push(format!(
                "uses of kind `{kind}` serve `{purpose}` unless `[kinds]` says otherwise"
            ));
        }
        if let Some(recipient) = &used.recipient {
            notes.push(format!("`{recipient}` receives it"));
        }
        for later in self.later {
            notes.push(format!("`{}` too: {}", later.rule, later.text));
        }
        notes.push(told.help.clone());
        notes
    }

    /// The lines of the policy that decided, the most telling first; what ships is not among them.
    pub fn policy_refs(&self) -> Vec<PolicyRef> {
        let mut spans: Vec<(Span, String)> = Vec::new();
        for because in &self.failure.because {
            if let Because::Policy(span) = because {
                spans.push((*span, self.label(*span)));
            }
        }
        if let (Some((kind, span)), Some(purpose)) = (self.kind_line(), self.purpose()) {
            spans.push((span, format!("uses of kind `{kind}` serve `{purpose}`")));
        }
        if self.failure.clause == verdict::Clause::Consented {
            for purpose in verdict::consented(self.judged, self.policy) {
                spans.extend(
                    text_of(self.policy, &purpose)
                        .map(|(_, span)| (span, format!("`{purpose}` is consented to"))),
                );
            }
        }
        let mut refs: Vec<PolicyRef> = Vec::new();
        let mut seen = BTreeSet::new();
        for (span, label) in spans {
            if !self.is_shipped(span) && seen.insert(span) {
                refs.push(PolicyRef {
                    file: self.policy.files.get(span.file).path.clone(),
                    lo: span.start,
                    hi: span.end,
                    label,
                });
            }
        }
        refs.truncate(REFS);
        if let Some((file, lo, hi)) = &self.tag.policy {
            refs.push(PolicyRef {
                file: file.clone(),
                lo: *lo,
                hi: *hi,
                label: format!("{} is tagged here", self.datum()),
            });
        }
        refs
    }

    /// The line of `[kinds]` that gives the use its purpose, if one does.
    fn kind_line(&self) -> Option<(&str, Span)> {
        let used = &self.detected.used;
        if used.touch || self.own_purpose {
            return None;
        }
        let kind = self.policy.kind(&Term::parse(&used.kind).ok()?);
        match kind.purpose {
            consent_policy::KindPurpose::Purpose(purpose) if Some(purpose) == self.purpose() => {
                Some((&used.kind, kind.purpose_span?))
            }
            _ => None,
        }
    }

    fn is_shipped(&self, span: Span) -> bool {
        self.policy.files.get(span.file).shipped
    }

    /// What a line of the policy says about this case.
    fn label(&self, span: Span) -> String {
        let category = &self.tag.category;
        for never in &self.policy.never {
            if never.text.as_ref().is_some_and(|text| text.span == span) {
                return "this is promised".to_owned();
            }
            if let Some(data) = never.data.iter().flatten().find(|d| d.span == span) {
                return match data.value == *category {
                    true => "for this data".to_owned(),
                    false => format!("which covers `{category}`"),
                };
            }
            if never.purposes.iter().flatten().any(|p| p.span == span) {
                return "for this purpose".to_owned();
            }
        }
        if let Some(purpose) = self.purpose()
            && let Some(held) = self.policy.purpose(purpose)
        {
            if held.text.as_ref().is_some_and(|text| text.span == span) {
                return format!("what `{purpose}` is");
            }
            if held.data.as_ref().is_some_and(|data| data.span == span) {
                return format!("`{purpose}` is not for `{category}`");
            }
            if held.from.as_ref().is_some_and(|from| from.span == span) {
                return format!("`{purpose}` may only draw on these");
            }
        }
        match verdict::consented(self.judged, self.policy)
            .into_iter()
            .find(|term| {
                let data = self.policy.purposes.get(term).and_then(|p| p.data.as_ref());
                data.is_some_and(|data| data.span == span)
            }) {
            Some(term) => format!("consented to for `{term}` here"),
            None => "this decides".to_owned(),
        }
    }
}

/// The lines of the policy that consent to the uses of a datum, and the one that tags it.
pub(super) fn consent_refs(tag: &Tag, policy: &Policy) -> Vec<PolicyRef> {
    let mut refs = Vec::new();
    let mut add = |span: Span, label: String| {
        let file = policy.files.get(span.file);
        if !file.shipped {
            refs.push(PolicyRef {
                file: file.path.clone(),
                lo: span.start,
                hi: span.end,
                label,
            });
        }
    };
    for purpose in verdict::consented(&judged(tag), policy) {
        let held = policy.purposes.get(&purpose);
        let span = held.and_then(|held| {
            let data = held.data.as_ref().map(|data| data.span);
            data.or(held.text.as_ref().map(|text| text.span))
        });
        if let Some(span) = span {
            add(span, format!("`{purpose}` is consented to"));
        }
    }
    refs.truncate(REFS);
    if let Some((file, lo, hi)) = &tag.policy {
        refs.push(PolicyRef {
            file: file.clone(),
            lo: *lo,
            hi: *hi,
            label: format!("{} is tagged here", datum_name(tag)),
        });
    }
    refs
}

/// The policy's own words on a purpose; what ships is nobody's promise.
fn text_of<'p>(policy: &'p Policy, purpose: &Term) -> Option<(&'p str, Span)> {
    let text = policy.purposes.get(purpose)?.text.as_ref()?;
    (!policy.files.get(text.span.file).shipped).then_some((text.value.as_str(), text.span))
}

/// As messages call it: `email` of `Customer`, `Phone`, `read_form()`, `email` of `subscribe`.
pub(crate) fn datum_name(tag: &Tag) -> String {
    if tag.name.contains('`') {
        return tag.name.clone();
    }
    if let Some(column) = tag.path.strip_prefix("sql:") {
        return format!("column `{column}`");
    }
    if let Some((function, param)) = tag.path.split_once('(')
        && let Some((param, rest)) = param.split_once(')')
    {
        let function = function.rsplit("::").next().unwrap_or(function);
        return match param {
            "" => format!("`{function}(){rest}`"),
            _ => format!("`{param}{rest}` of `{function}`"),
        };
    }
    let mut segments = tag.path.rsplit("::");
    let (Some(last), Some(parent)) = (segments.next(), segments.next()) else {
        return format!("`{}`", tag.path);
    };
    let is_type = |segment: &str| segment.starts_with(char::is_uppercase);
    match segments.next() {
        Some(ty) if is_type(parent) && is_type(ty) => format!("`{last}` of `{ty}::{parent}`"),
        _ if is_type(parent) && !is_type(last) => format!("`{last}` of `{parent}`"),
        _ if is_type(parent) => format!("`{parent}::{last}`"),
        _ => format!("`{last}`"),
    }
}

pub(crate) fn datum_of(tag: &Tag, policy: &Policy) -> Datum {
    let purposes = verdict::consented(&judged(tag), policy);
    Datum {
        path: tag.path.clone(),
        category: tag.category.to_string(),
        purposes: purposes.iter().map(Term::to_string).collect(),
        state: State::default().to_string(),
        place: tag.span.map(|span| Place { span }),
    }
}

/// The part of a tag that the verdict asks about.
pub(super) fn judged(tag: &Tag) -> verdict::Tag {
    verdict::Tag {
        category: tag.category.clone(),
        purposes: tag.purposes.clone(),
        never: tag.never.clone(),
        collected_at: tag.collected_at.clone(),
    }
}
