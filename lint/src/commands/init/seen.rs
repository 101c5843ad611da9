//! What the code shows at a first look: fields whose names are those of personal data, and the kinds
//! of use that the crates in reach make possible. A guess for a person to correct, never a finding.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8PathBuf;
use consent_policy::{Policy, Term, catalog};
use rustc_hash::FxHashSet;
use serde::Deserialize;

use crate::marks;
use crate::names::{DefId, DefKind, Program};
use crate::project::{KrateId, Span};
use crate::syntax::ast::{Field, GenericArg, ItemKind, TypeRef};
use crate::types::Types;

#[derive(Debug, Default)]
pub(super) struct Seen {
    /// By path.
    pub fields: Vec<SeenField>,
    /// Kinds by their first segment, with the crates that stand for them.
    pub kinds: BTreeMap<String, BTreeSet<String>>,
    pub said: Said,
}

/// What the attributes in the code say already.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// How many tags there are.
    pub tags: usize,
    /// Purposes that are not built in, with the categories of the tags that allow them.
    pub purposes: BTreeMap<Term, BTreeSet<Term>>,
    /// Categories that are not built in.
    pub categories: BTreeSet<Term>,
    pub collected: BTreeSet<Term>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SeenField {
    pub path: String,
    pub category: String,
    pub file: Utf8PathBuf,
    pub line: u32,
}

/// `likely.toml`.
#[derive(Debug, Deserialize)]
struct Likely {
    /// Words that say a type is about a person.
    people: Vec<String>,
    /// A type whose last word is one of these holds what whoever runs the program said, unless it is about a person.
    set_up: Vec<String>,
    /// A weak guess for a field with one of these words is wrong: it is the name of a thing.
    things: Vec<String>,
    /// A field whose last word is one of these tells about the datum and is not it.
    about: Vec<String>,
    /// So does one whose first word is one of these.
    bounds: Vec<String>,
    /// Types that hold no data about anybody: flags, durations, patterns.
    flags: Vec<String>,
    /// Types that hold only the data that are numbers.
    numbers: Vec<String>,
    categories: Vec<Guess>,
}

#[derive(Debug, Deserialize)]
struct Guess {
    category: String,
    names: Vec<String>,
    /// Only in a type about a person: things have names too.
    #[serde(default)]
    weak: bool,
    /// It may be kept as a number.
    #[serde(default)]
    numbers: bool,
}

impl Seen {
    pub fn of(program: &Program) -> Seen {
        let likely: Likely =
            toml::from_str(include_str!("likely.toml")).expect("a test reads the shipped file");
        Seen {
            fields: fields(program, &likely),
            kinds: kinds(program),
            said: Said::of(program),
        }
    }
}

impl Said {
    fn of(program: &Program) -> Said {
        let mut said = Said::default();
        let Ok(policy) = Policy::parse("consent.toml", "") else {
            return said;
        };
        let types = Types::new(program);
        let marks = marks::resolve(&types, &policy).marks;
        let is_selected = |krate: KrateId| {
            let package = program.project.krate(krate).package;
            program.project.package(package).selected
        };
        let mut purpose = |term: &Term, category: Option<&Term>| {
            if policy.check_purpose(term).is_err() {
                let categories = said.purposes.entry(term.clone()).or_default();
                categories.extend(category.cloned());
            }
        };
        // An empty policy says nothing, so what has no place in the code comes from the catalog.
        for tag in &marks.tags {
            let krate = tag.span.map(|span| program.file(span.file).krate);
            if !krate.is_some_and(is_selected) {
                continue;
            }
            said.tags += 1;
            for allowed in tag.purposes.iter().flatten() {
                purpose(allowed, Some(&tag.category));
            }
            for never in &tag.never {
                purpose(never, None);
            }
            if policy.check_category(&tag.category).is_err() {
                said.categories.insert(tag.category.clone());
            }
            said.collected.extend(tag.collected_at.clone());
        }
        let mut code: Vec<_> = marks.code.iter().collect();
        code.sort_by_key(|(def, _)| **def);
        for (def, code) in code {
            if code.span.is_some() && is_selected(def.krate) {
                purpose(&code.purpose, None);
            }
        }
        said
    }
}

fn fields(program: &Program, likely: &Likely) -> Vec<SeenField> {
    let mut found = Vec::new();
    for krate in program.members() {
        let package = program.project.krate(krate).package;
        if !program.project.package(package).selected {
            continue;
        }
        for def in program.krate(krate).all() {
            fields_of(program, likely, def, &mut found);
        }
    }
    found.sort();
    found.dedup_by(|a, b| a.path == b.path);
    found
}

fn fields_of(program: &Program, likely: &Likely, def: DefId, found: &mut Vec<SeenField>) {
    let data = program.krate(def.krate);
    let fields = match (program.def(def).kind, data.item(def).map(|item| &item.kind)) {
        (DefKind::Struct, Some(ItemKind::Struct(item))) => &item.fields.fields,
        (DefKind::Variant, _) => match data.variant(def) {
            Some(variant) => &variant.fields.fields,
            None => return,
        },
        _ => return,
    };
    // The path of what stands in a function's body names nothing outside of it.
    let mut around = std::iter::successors(program.def(def).parent, |d| program.def(*d).parent);
    if around.any(|d| program.def(d).kind == DefKind::Fn) {
        return;
    }
    // A tagged field needs no guess.
    let named = fields
        .iter()
        .filter(|f| !f.attrs.iter().any(|a| is_tag(&a.path)));
    let mut candidates: Vec<(&Field, &Guess)> = named
        .filter_map(|field| Some((field, likely.guess(field.name.as_str())?)))
        .filter(|(field, guess)| likely.can_hold(&field.ty, guess))
        .collect();
    let owner = words(program.def(def).name.as_str());
    let person = owner.iter().any(|word| likely.people.contains(word));
    let is_set_up = owner
        .last()
        .is_some_and(|last| likely.set_up.contains(last));
    if !person && (is_set_up || !candidates.iter().any(|(_, guess)| !guess.weak)) {
        candidates.clear();
    }
    for (field, guess) in candidates {
        let (file, line) = place(program, field.span);
        found.push(SeenField {
            path: format!("{}::{}", program.path(def), field.name),
            category: guess.category.clone(),
            file,
            line,
        });
    }
}

fn place(program: &Program, span: Span) -> (Utf8PathBuf, u32) {
    let source = program.file(span.file);
    let line = source.lines.line_col(&source.text, span.lo).line;
    (source.path.clone(), line)
}

fn is_tag(path: &[crate::syntax::Name]) -> bool {
    path.last().is_some_and(|name| *name == "pii")
}

impl Likely {
    /// Whether a type, by its name, can hold such data: a flag holds none, and a number is no name.
    fn can_hold(&self, ty: &TypeRef, guess: &Guess) -> bool {
        let TypeRef::Path(path) = ty else {
            return true;
        };
        let Some(last) = path.segments.last() else {
            return true;
        };
        let args = last.args.iter().flat_map(|args| &args.args);
        let inner = args.filter_map(|arg| match arg {
            GenericArg::Type(ty) => Some(ty),
            GenericArg::Const(_) => None,
        });
        let inner: Vec<&TypeRef> = inner.collect();
        let name = last.name.as_str();
        let holds_none = |names: &[String]| names.iter().any(|n| n == name);
        !holds_none(&self.flags)
            && (guess.numbers || !holds_none(&self.numbers))
            && (inner.is_empty() || inner.iter().any(|ty| self.can_hold(ty, guess)))
    }

    /// The longest name that stands in this one, word by word.
    fn guess(&self, name: &str) -> Option<&Guess> {
        let name = words(name);
        let mut listed = self.categories.iter().flat_map(|guess| &guess.names);
        let is_listed = listed.any(|listed| words(listed) == name);
        let is_about = name.last().is_some_and(|last| self.about.contains(last));
        let is_bound = (name.first()).is_some_and(|first| self.bounds.contains(first));
        if (is_about || is_bound) && !is_listed {
            return None;
        }
        let stands = |guess: &str| {
            let guess = words(guess);
            name.windows(guess.len()).any(|w| w == guess)
        };
        let hits = self.categories.iter().filter_map(|guess| {
            let names = guess.names.iter().filter(|n| stands(n));
            Some((names.map(|n| n.len()).max()?, guess))
        });
        // Of equals the first in the file.
        let longest = hits.rev().max_by_key(|(len, _)| *len);
        let is_thing = name.iter().any(|word| self.things.contains(word));
        longest
            .map(|(_, guess)| guess)
            .filter(|guess| !(guess.weak && is_thing))
    }
}

/// `dateOfBirth`, `date_of_birth` and `DateOfBirth` are the same words.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut lower = false;
    for c in name.chars() {
        let starts = c.is_uppercase() && lower;
        lower = c.is_lowercase() || c.is_numeric();
        if c == '_' {
            words.push(String::new());
            continue;
        }
        if starts || words.is_empty() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Kinds of the catalog whose crate is in reach and whose call's name stands in the workspace's code.
fn kinds(program: &Program) -> BTreeMap<String, BTreeSet<String>> {
    let sources = program.sources();
    let own = sources
        .files
        .iter()
        .filter(|file| program.project.krate(file.krate).is_member);
    let mut idents: FxHashSet<&str> = FxHashSet::default();
    for file in own {
        let is_ident = |c: char| c.is_alphanumeric() || c == '_';
        idents.extend(file.text.split(|c| !is_ident(c)).filter(|w| !w.is_empty()));
    }
    let direct: BTreeSet<&str> = program
        .project
        .krates
        .iter()
        .filter(|krate| krate.is_member)
        .flat_map(|krate| &krate.deps)
        .map(|dep| program.project.krate(dep.krate).package)
        .map(|package| program.project.package(package).name.as_str())
        .chain(["std"])
        .collect();
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in catalog() {
        if !direct.contains(file.krate.value.as_str()) {
            continue;
        }
        for entry in &file.entries.uses {
            let last = entry.path.segments.last();
            if let (Some(kind), true) = (
                &entry.kind,
                last.is_some_and(|last| idents.contains(last.as_str())),
            ) {
                let kind = kind.to_string();
                let first = kind.split('.').next().unwrap_or(&kind).to_owned();
                let krates = kinds.entry(first).or_default();
                krates.insert(file.krate.value.clone());
            }
        }
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fields_are_guessed_word_by_word() {
        let likely: Likely = toml::from_str(include_str!("likely.toml")).unwrap();
        let guess = |name: &str| likely.guess(name).map(|guess| guess.category.as_str());
        assert_eq!(guess("customer_email"), Some("user.contact.email"));
        assert_eq!(guess("emailAddress"), Some("user.contact.email"));
        assert_eq!(guess("first_name"), Some("user.name.first"));
        assert_eq!(guess("dateOfBirth"), Some("user.demographic.date_of_birth"));
        assert_eq!(guess("email_id"), None);
        assert_eq!(guess("total"), None);
        assert_eq!(guess("mailbox"), None);
        assert_eq!(guess("access_token_ttl"), None);
        assert_eq!(guess("minimum_name_bytes"), None);
        assert_eq!(guess("max_email"), None);
        assert_eq!(guess("database_name"), None);
        assert_eq!(guess("client_name"), Some("user.name"));
        assert_eq!(guess("device_id"), Some("user.device.device_id"));
        assert_eq!(guess("client_ip"), Some("user.device.ip_address"));
    }

    #[test]
    fn guessed_categories_are_known() {
        let likely: Likely = toml::from_str(include_str!("likely.toml")).unwrap();
        let policy = Policy::parse("consent.toml", "").unwrap();
        for guess in &likely.categories {
            let term = guess.category.parse().unwrap();
            assert!(policy.check_category(&term).is_ok(), "{}", guess.category);
        }
    }
}
