//! Whether a labelled value may be put to a use. A label, a use and a policy enter, the decision leaves with the
//! places that decided it. No program, no file, no order of evaluation but that of the clauses.

use std::fmt;

use crate::files::Span;
use crate::grammar::{State, Term};
use crate::policy::{Never, Policy, Purpose};

/// What is declared about a datum, without the places in the code: [`Because`] says which part of it decided.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tag {
    pub category: Term,
    /// None: those of the policy that cover the category.
    pub purposes: Option<Vec<Term>>,
    pub never: Vec<Term>,
    pub collected_at: Option<Term>,
}

/// A tag on a value, with the state the value is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Label<'l> {
    pub tag: &'l Tag,
    pub state: State,
}

/// A use, or a touch, on one call path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Use {
    /// None for a touch, and for a `[[use]]` without one.
    pub kind: Option<Term>,
    pub purpose: UsePurpose,
    pub recipient: Option<Term>,
    /// Only read, by code that has a purpose: clauses 1 and 2 judge it.
    pub touch: bool,
}

/// The purpose of a use, once its own entry, `[kinds]`, its code and its callers have been asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UsePurpose {
    /// Nobody says.
    Undeclared,
    /// Fine if any purpose is consented.
    Any,
    Named(Term),
}

/// A clause of the verdict, in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clause {
    Purpose,
    Prohibited,
    Consented,
    State,
    Basis,
    Guard,
    Recipient,
    Combination,
}

impl Clause {
    pub const fn id(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Prohibited => "prohibited",
            Self::Consented => "consented",
            Self::State => "state",
            Self::Basis => "basis",
            Self::Guard => "guard",
            Self::Recipient => "recipient",
            Self::Combination => "combination",
        }
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// What the verdict comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Permitted,
    Finding(Finding),
}

/// The first clause that failed gives the finding, later ones are notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub first: Failure,
    pub later: Vec<Failure>,
}

/// A clause that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    pub clause: Clause,
    pub rule: &'static str,
    /// The policy's own text where it has one, else what the clause found.
    pub text: String,
    /// What decided, the most telling first.
    pub because: Vec<Because>,
}

/// A place that decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    Policy(Span),
    /// The tag's category.
    TagCategory,
    /// The purposes the tag names.
    TagPurposes,
    /// The tag's `never`, by position.
    TagNever(usize),
    /// The tag's `collected_at`, or that it has none.
    TagCollectedAt,
}

/// Decides whether a value may be put to a use: clauses 0 to 2.
///
/// A use whose kind the policy ignores is none, and not asked about.
pub fn verdict(label: Label<'_>, usage: &Use, policy: &Policy) -> Decision {
    let clauses: [ClauseFn; 3] = [undeclared, prohibited, unconsented];
    let skipped = usize::from(usage.touch);
    let mut failures = clauses[skipped..]
        .iter()
        .filter_map(|clause| clause(label, usage, policy));
    let Some(first) = failures.next() else {
        return Decision::Permitted;
    };
    // Without a purpose there is nothing to ask the other clauses about.
    let later = match first.clause {
        Clause::Purpose => Vec::new(),
        _ => failures.collect(),
    };
    Decision::Finding(Finding { first, later })
}

/// The purposes a tag consents to; each consents to its children too.
///
/// Those it names; else those of the policy whose `data` covers its category and whose `from` allows its collection
/// point. Sorted, and nothing in it covers anything else in it.
pub fn consented(tag: &Tag, policy: &Policy) -> Vec<Term> {
    let mut purposes = match &tag.purposes {
        Some(named) => named.clone(),
        None => policy
            .purposes
            .iter()
            .filter(|(_, purpose)| covers(purpose, tag) && draws_on(purpose, tag))
            .map(|(term, _)| term.clone())
            .collect(),
    };
    purposes.sort();
    // A term's children follow it directly.
    purposes.dedup_by(|next, kept| kept.covers(next));
    purposes
}

/// Why a purpose that a tag names is more than the policy allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excess {
    /// The position among the purposes the tag names.
    pub idx: usize,
    pub purpose: Term,
    pub text: String,
    pub because: Vec<Because>,
}

/// The purposes that a tag names although their `data` or `from` does not allow it: `tag-exceeds-policy`.
pub fn excesses(tag: &Tag, policy: &Policy) -> Vec<Excess> {
    let mut excesses = Vec::new();
    for (idx, term) in tag.purposes.iter().flatten().enumerate() {
        let Some(purpose) = policy.purposes.get(term) else {
            continue;
        };
        if let Some(data) = purpose.data.as_ref().filter(|_| !covers(purpose, tag)) {
            excesses.push(Excess {
                idx,
                purpose: term.clone(),
                text: format!("`{term}` is not for `{}`", tag.category),
                because: vec![Because::Policy(data.span), Because::TagCategory],
            });
        }
        if let Some(from) = purpose.from.as_ref().filter(|_| !draws_on(purpose, tag)) {
            excesses.push(Excess {
                idx,
                purpose: term.clone(),
                text: match &tag.collected_at {
                    Some(at) => format!("`{term}` may not draw on `{at}`"),
                    None => format!(
                        "`{term}` may only draw on some collection points, and the tag names none"
                    ),
                },
                because: vec![Because::Policy(from.span), Because::TagCollectedAt],
            });
        }
    }
    excesses
}

type ClauseFn = fn(Label<'_>, &Use, &Policy) -> Option<Failure>;

fn undeclared(_: Label<'_>, usage: &Use, _: &Policy) -> Option<Failure> {
    (usage.purpose == UsePurpose::Undeclared).then(|| Failure {
        clause: Clause::Purpose,
        rule: "undeclared-use",
        text: "nothing says which purpose this use serves".to_owned(),
        because: Vec::new(),
    })
}

fn prohibited(label: Label<'_>, usage: &Use, policy: &Policy) -> Option<Failure> {
    let tag = label.tag;
    let (text, because) = match &usage.purpose {
        UsePurpose::Undeclared => return None,
        UsePurpose::Named(purpose) => prohibition(tag, policy, |never| {
            never.covers(purpose) || purpose.covers(never)
        })?,
        UsePurpose::Any => {
            if let Some(never) = prohibition(tag, policy, |_| false) {
                never
            } else {
                // Some consented purpose will do, if only one of those below it.
                let mut dead = Vec::new();
                for purpose in consented(tag, policy) {
                    dead.push(prohibition(tag, policy, |never| never.covers(&purpose))?);
                }
                dead.into_iter().next()?
            }
        }
    };
    Some(Failure {
        clause: Clause::Prohibited,
        rule: "prohibited-use",
        text,
        because,
    })
}

/// The first prohibition, of the tag or the policy, that a purpose meets; `[[never]]` without purposes meets all.
fn prohibition(
    tag: &Tag,
    policy: &Policy,
    meets: impl Fn(&Term) -> bool,
) -> Option<(String, Vec<Because>)> {
    if let Some(idx) = tag.never.iter().position(&meets) {
        let text = format!(
            "the tag says that it is never used for `{}`",
            tag.never[idx]
        );
        return Some((text, vec![Because::TagNever(idx)]));
    }
    policy.never.iter().find_map(|never| {
        if !never.is_checked() {
            return None;
        }
        let data = match &never.data {
            Some(data) => data
                .iter()
                .find(|data| data.covers(&tag.category))
                .map(Some)?,
            None => None,
        };
        let purpose = match &never.purposes {
            Some(purposes) => purposes.iter().find(|purpose| meets(purpose)).map(Some)?,
            None => None,
        };
        let text = match (&never.text, data, purpose) {
            (Some(text), ..) => text.value.clone(),
            (None, Some(data), Some(purpose)) => format!("`{data}` is never used for `{purpose}`"),
            (None, Some(data), None) => format!("`{data}` is never used"),
            (None, None, Some(purpose)) => format!("nothing is ever used for `{purpose}`"),
            (None, None, None) => "nothing is ever used".to_owned(),
        };
        let parts = [data, purpose].into_iter().flatten().map(|term| term.span);
        let spans = never.text.iter().map(|text| text.span).chain(parts);
        let mut because: Vec<_> = spans.map(Because::Policy).collect();
        because.push(Because::TagCategory);
        Some((text, because))
    })
}

fn unconsented(label: Label<'_>, usage: &Use, policy: &Policy) -> Option<Failure> {
    let consented = consented(label.tag, policy);
    let text = match &usage.purpose {
        UsePurpose::Undeclared => return None,
        UsePurpose::Any if !consented.is_empty() => return None,
        UsePurpose::Any => "nobody has consented to any purpose".to_owned(),
        UsePurpose::Named(purpose) => {
            let without = policy
                .purpose(purpose)
                .and_then(|purpose| purpose.without_consent);
            if consented.iter().any(|term| term.covers(purpose))
                || without.is_some_and(|free| label.state <= free.value)
            {
                return None;
            }
            let names: Vec<_> = consented.iter().map(|term| format!("`{term}`")).collect();
            match &names[..] {
                [] => "nobody has consented to any purpose".to_owned(),
                _ => format!("consent was given for {} only", names.join(", ")),
            }
        }
    };
    let mut because = Vec::new();
    if label.tag.purposes.is_some() {
        because.push(Because::TagPurposes);
    } else {
        because.push(Because::TagCategory);
        if let UsePurpose::Named(purpose) = &usage.purpose
            && let Some(purpose) = policy.purpose(purpose)
        {
            // The list that would have consented if it said more: the first that leaves the datum out.
            let data = purpose
                .data
                .as_ref()
                .filter(|_| !covers(purpose, label.tag));
            let from = purpose
                .from
                .as_ref()
                .filter(|_| !draws_on(purpose, label.tag));
            because.extend(data.or(from).map(|list| Because::Policy(list.span)));
            if data.is_none() && from.is_some() {
                because.push(Because::TagCollectedAt);
            }
        }
        for term in &consented {
            let data = policy
                .purposes
                .get(term)
                .and_then(|purpose| purpose.data.as_ref());
            because.extend(data.map(|data| Because::Policy(data.span)));
        }
    }
    if let UsePurpose::Named(purpose) = &usage.purpose {
        let text = policy
            .purposes
            .get(purpose)
            .and_then(|purpose| purpose.text.as_ref());
        because.extend(text.map(|text| Because::Policy(text.span)));
    }
    Some(Failure {
        clause: Clause::Consented,
        rule: "unconsented-use",
        text,
        because,
    })
}

fn covers(purpose: &Purpose, tag: &Tag) -> bool {
    let data = purpose.data.iter().flat_map(|data| &data.value);
    data.into_iter().any(|data| data.covers(&tag.category))
}

fn draws_on(purpose: &Purpose, tag: &Tag) -> bool {
    let Some(from) = &purpose.from else {
        return true;
    };
    let at = tag.collected_at.as_ref();
    at.is_some_and(|at| from.value.iter().any(|from| from.covers(at)))
}

impl Never {
    /// Whether all its keys are understood by this version; otherwise it holds for nothing yet, and is told as a gap.
    pub(crate) fn is_checked(&self) -> bool {
        self.kinds.is_none()
            && self.recipients.is_none()
            && self.above.is_none()
            && self.except.is_none()
    }
}

impl Policy {
    /// The attributes that hold for a purpose: its own, or those of the nearest parent that is known.
    pub fn purpose(&self, term: &Term) -> Option<&Purpose> {
        term.ancestors().find_map(|term| self.purposes.get(&term))
    }
}
