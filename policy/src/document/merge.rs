//! Documents become one policy: tables append, attributes of the same term meet, children inherit.

use std::collections::BTreeMap;

use super::Document;
use crate::error::{ErrorKind, PolicyError};
use crate::files::{FileId, Files, Span, Spanned};
use crate::grammar::Term;
use crate::policy::{Category, KindEntry, Policy, Purpose, Recipient};
use crate::rule::Level;
use crate::terms;

/// `documents` are in the order in which they extend each other, the nearest first.
pub(super) fn merge(
    files: Files,
    root: FileId,
    documents: Vec<Document>,
    errors: &mut Vec<PolicyError>,
) -> Policy {
    let mut policy = Policy {
        files,
        root,
        vocabularies: Vec::new(),
        collected: BTreeMap::new(),
        categories: BTreeMap::new(),
        purposes: BTreeMap::new(),
        never: Vec::new(),
        combinations: Vec::new(),
        recipients: BTreeMap::new(),
        unchecked: Vec::new(),
        kinds: BTreeMap::new(),
        entries: crate::entries::Entries::default(),
        excepts: Vec::new(),
        rules: BTreeMap::new(),
        scan: crate::policy::Scan::default(),
        warnings: Vec::new(),
    };
    for document in documents {
        add(&mut policy, document, errors);
    }
    for document in terms::shipped() {
        add_shipped(&mut policy, document);
    }
    inherit(&mut policy.categories, Category::inherit);
    inherit(&mut policy.purposes, Purpose::inherit);
    policy
}

fn add(policy: &mut Policy, document: Document, errors: &mut Vec<PolicyError>) {
    for vocabulary in document.vocabularies {
        let other = policy
            .vocabularies
            .iter()
            .find(|known| known.name == vocabulary.name);
        match other {
            Some(other) if other.version != vocabulary.version => {
                errors.push(twice(
                    &format!("`{}`", vocabulary.name),
                    other.span,
                    vocabulary.span,
                ));
            }
            Some(_) => {}
            None => policy.vocabularies.push(vocabulary),
        }
    }
    for (name, point) in document.collected {
        if let Some(nearer) = policy.collected.get(&name) {
            errors.push(twice(
                &format!("collection point `{name}`"),
                nearer.span,
                point.span,
            ));
        } else {
            policy.collected.insert(name, point);
        }
    }
    for (term, base) in document.categories {
        let nearer = policy.categories.entry(term.clone()).or_default();
        nearer.span = nearer.span.or(base.span);
        let mut both = Both {
            what: "category",
            term: &term,
            errors,
        };
        both.one("text", &mut nearer.text, base.text);
        both.one("sensitive", &mut nearer.sensitive, base.sensitive);
        both.one("identifies", &mut nearer.identifies, base.identifies);
    }
    for (term, base) in document.purposes {
        let nearer = policy.purposes.entry(term.clone()).or_default();
        nearer.span = nearer.span.or(base.span);
        let mut both = Both {
            what: "purpose",
            term: &term,
            errors,
        };
        both.one("text", &mut nearer.text, base.text);
        both.one("basis", &mut nearer.basis, base.basis);
        both.one("guard", &mut nearer.guard, base.guard);
        both.one("data", &mut nearer.data, base.data);
        both.one("from", &mut nearer.from, base.from);
        both.one("at-most", &mut nearer.at_most, base.at_most);
        both.one(
            "without-consent",
            &mut nearer.without_consent,
            base.without_consent,
        );
    }
    for (name, base) in document.recipients {
        match policy.recipients.get_mut(&name) {
            Some(nearer) => recipients_meet(&name, nearer, base, errors),
            None => {
                policy.recipients.insert(name, base);
            }
        }
    }
    for (kind, base) in document.kinds {
        match policy.kinds.get_mut(&kind) {
            Some(nearer) => {
                let mut both = Both {
                    what: "kind",
                    term: &kind,
                    errors,
                };
                both.one("purpose", &mut nearer.purpose, base.purpose);
                both.one("recipient", &mut nearer.recipient, base.recipient);
            }
            None => {
                policy.kinds.insert(kind, base);
            }
        }
    }
    for (rule, level) in document.rules {
        add_rule(policy, rule, level);
    }
    policy.never.extend(document.never);
    policy.combinations.extend(document.combinations);
    policy.unchecked.extend(document.unchecked);
    policy.excepts.extend(document.excepts);
    policy.entries.append(document.entries);
    policy.scan.exclude.extend(document.scan.exclude);
    let mut both = Both {
        what: "table",
        term: &Term::parse("scan").expect("one plain segment"),
        errors,
    };
    both.one("tests", &mut policy.scan.tests, document.scan.tests);
}

fn recipients_meet(
    name: &Term,
    nearer: &mut Recipient,
    base: Recipient,
    errors: &mut Vec<PolicyError>,
) {
    let spanned =
        |list: Option<Vec<Spanned<Term>>>, at: Span| list.map(|list| Spanned::new(list, at));
    let mut both = Both {
        what: "recipient",
        term: name,
        errors,
    };
    both.one("text", &mut nearer.text, base.text);
    both.one("at-most", &mut nearer.at_most, base.at_most);
    both.one("role", &mut nearer.role, base.role);
    both.one("country", &mut nearer.country, base.country);
    both.one("safeguard", &mut nearer.safeguard, base.safeguard);
    for (key, list, other) in [
        ("purposes", &mut nearer.purposes, base.purposes),
        ("data", &mut nearer.data, base.data),
    ] {
        let mut here = spanned(list.take(), nearer.span);
        both.one(key, &mut here, spanned(other, base.span));
        *list = here.map(|list| list.value);
    }
    let hosts =
        |hosts: Vec<Spanned<String>>, at| (!hosts.is_empty()).then(|| Spanned::new(hosts, at));
    let mut here = hosts(std::mem::take(&mut nearer.hosts), nearer.span);
    both.one("hosts", &mut here, hosts(base.hosts, base.span));
    nearer.hosts = here.map_or_else(Vec::new, |list| list.value);
}

/// The nearer file wins, unless a base file forbids.
fn add_rule(policy: &mut Policy, rule: Spanned<String>, level: Spanned<Level>) {
    let Some(nearer) = policy.rules.get(&rule.value).copied() else {
        policy.rules.insert(rule.value, level);
        return;
    };
    if level.value == Level::Forbid && nearer.value != Level::Forbid {
        let message = format!(
            "`{rule} = \"{}\"` has no effect: a file this one extends forbids it",
            nearer.value
        );
        policy.warnings.push(
            PolicyError::new(ErrorKind::Overruled, nearer.span, message)
                .help("remove the line")
                .also(level.span, "forbidden here"),
        );
        policy.rules.insert(rule.value, level);
    }
}

/// What ships is the base of every policy, and any file may set it anew.
fn add_shipped(policy: &mut Policy, document: Document) {
    for (term, base) in document.categories {
        let nearer = policy.categories.entry(term).or_default();
        nearer.inherit(&Category { span: None, ..base });
    }
    for (term, base) in document.purposes {
        let nearer = policy.purposes.entry(term).or_default();
        nearer.inherit(&Purpose { span: None, ..base });
    }
    for (kind, base) in document.kinds {
        let nearer = policy.kinds.entry(kind).or_insert_with(|| KindEntry {
            purpose: None,
            ..base.clone()
        });
        nearer.purpose = nearer.purpose.take().or(base.purpose);
        nearer.outgoing = nearer.outgoing.or(base.outgoing);
    }
}

/// Adds every parent, and gives each term what it does not set itself.
fn inherit<T: Default>(terms: &mut BTreeMap<Term, T>, inherit: impl Fn(&mut T, &T)) {
    let parents: Vec<_> = terms
        .keys()
        .flat_map(|term| term.ancestors().skip(1))
        .collect();
    for parent in parents {
        terms.entry(parent).or_default();
    }
    // Parents sort before their children: each has its own parent's attributes when its children ask.
    let order: Vec<_> = terms.keys().cloned().collect();
    for term in order {
        let Some(parent) = term.parent() else {
            continue;
        };
        let Some(mut child) = terms.remove(&term) else {
            continue;
        };
        if let Some(parent) = terms.get(&parent) {
            inherit(&mut child, parent);
        }
        terms.insert(term, child);
    }
}

impl Category {
    fn inherit(&mut self, base: &Self) {
        self.text = self.text.take().or_else(|| base.text.clone());
        self.sensitive = self.sensitive.or(base.sensitive);
        self.identifies = self.identifies.or(base.identifies);
    }
}

impl Purpose {
    fn inherit(&mut self, base: &Self) {
        self.text = self.text.take().or_else(|| base.text.clone());
        self.basis = self.basis.or(base.basis);
        self.guard = self.guard.or(base.guard);
        self.data = self.data.take().or_else(|| base.data.clone());
        self.from = self.from.take().or_else(|| base.from.clone());
        self.at_most = self.at_most.or(base.at_most);
        self.without_consent = self.without_consent.or(base.without_consent);
    }
}

/// The same term in a nearer file and in a base file.
struct Both<'b> {
    what: &'static str,
    term: &'b Term,
    errors: &'b mut Vec<PolicyError>,
}

impl Both<'_> {
    fn one<T>(&mut self, key: &str, nearer: &mut Option<Spanned<T>>, base: Option<Spanned<T>>) {
        match (nearer.as_ref(), base) {
            (Some(nearer), Some(base)) => {
                let what = format!("`{key}` of {} `{}`", self.what, self.term);
                self.errors.push(twice(&what, nearer.span, base.span));
            }
            (None, Some(base)) => *nearer = Some(base),
            (_, None) => {}
        }
    }
}

fn twice(what: &str, nearer: Span, base: Span) -> PolicyError {
    let message = format!("{what} is set in two files of this policy");
    PolicyError::new(ErrorKind::Duplicate, nearer, message)
        .help("remove one of them: what a base file sets holds for all that extend it")
        .also(base, "also set here")
}
