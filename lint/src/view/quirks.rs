//! `quirks.toml`: the flow that signatures do not tell, resolved to definitions.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::flow::input::{Meeting, Meets, Quirk, TemplateCall, Which};
use crate::names::{DefId, Ns};
use crate::syntax::Name;
use crate::syntax::ast::Takes;
use crate::template::Grammar;
use crate::types::Types;

/// The types of a list in `quirks.toml` that are in reach.
pub(super) fn types_of(types: &Types<'_>, paths: &[String]) -> FxHashSet<DefId> {
    let found = paths.iter().flat_map(|p| {
        let of_std = Types::lookup(types.program, p, Ns::Types);
        let elsewhere = || crate::marks::functions(types, p);
        of_std.map_or_else(elsewhere, |def| vec![def])
    });
    found.collect()
}

/// The functions of such a list.
pub(super) fn functions<'p>(
    types: &'p Types<'_>,
    paths: &'p [String],
) -> impl Iterator<Item = DefId> + 'p {
    paths.iter().flat_map(|p| crate::marks::functions(types, p))
}

pub(super) fn holders(types: &Types<'_>, stores: &[Store]) -> FxHashMap<DefId, u8> {
    let mut found = FxHashMap::default();
    for (store, row) in stores.iter().enumerate() {
        // No order of the hash set is seen in the map.
        let defs = types_of(types, &row.holds);
        found.extend(defs.into_iter().map(|def| (def, store as u8)));
    }
    found
}

#[derive(serde::Deserialize)]
pub(super) struct QuirkFile {
    pub(super) markers: Vec<String>,
    pub(super) lookups: Vec<String>,
    pub(super) compares: Vec<String>,
    pub(super) overwrites: Vec<String>,
    pub(super) empties: Vec<String>,
    pub(super) moves: Vec<String>,
    keeps: Vec<Methods>,
    pub(super) constant: Vec<String>,
    pub(super) stops: Vec<String>,
    pub(super) identifies: Vec<String>,
    pub(super) selects: Vec<String>,
    pub(super) contexts: Vec<String>,
    pub(super) causes: Vec<String>,
    pub(super) shares: Vec<String>,
    pub(super) single: Vec<String>,
    pub(super) connections: Vec<[String; 2]>,
    pub(super) streams: Vec<String>,
    pub(super) keyed: Vec<String>,
    pub(super) nested: Vec<String>,
    pub(super) hollow: Vec<String>,
    pub(super) numbers: Vec<String>,
    pub(super) blank: Vec<String>,
    pub(super) writers: Vec<String>,
    pub(super) delegating: Vec<String>,
    pub(super) removes: Vec<String>,
    pub(super) gives_old: Vec<String>,
    pub(super) meets: Vec<Store>,
    pub(super) extracts: Extracts,
    quotes: Vec<Quotes>,
    templates: Vec<TemplateRow>,
    pub(super) tried: Tried,
    answers: Vec<AnswerRow>,
}

/// Traits of futures and of streams that give results, with `Ok` and `Error` for the sides of them.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tried {
    pub(super) futures: Vec<String>,
    pub(super) streams: Vec<String>,
}

/// Methods of impls that make what a framework gives, and functions that give it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Extracts {
    pub(super) impls: Vec<String>,
    calls: Vec<String>,
}

/// Methods that say what is answered with a value.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerRow {
    methods: Vec<String>,
    /// How a value is shown in the answer by an impl that has none of its own.
    shown: Option<AnswerShown>,
}

#[derive(Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum AnswerShown {
    Display,
}

/// Functions of which an argument is in the errors of what they make.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Quotes {
    arg: u8,
    /// Of a record of this program only the fields with an attribute of this name.
    #[serde(default)]
    attribute: String,
    functions: Vec<String>,
}

/// Functions that fill templates; positions count from 0, the receiver first.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateRow {
    functions: Vec<String>,
    #[serde(default = "jinja")]
    grammar: Grammar,
    name: Option<u8>,
    text: Option<u8>,
    find: Option<u8>,
    #[serde(default)]
    found: bool,
    /// What is set, under the name in `name`.
    value: Option<u8>,
    tree: Option<u8>,
    same: Option<u8>,
    elements: Option<u8>,
    data: Option<u8>,
    into: Option<u8>,
}

fn jinja() -> Grammar {
    Grammar::Jinja
}

impl TemplateRow {
    fn call(&self) -> TemplateCall {
        let made = [
            self.tree.map(Which::Tree),
            self.same.map(Which::Same),
            self.elements.map(Which::Elements),
            self.name
                .zip(self.value)
                .map(|(name, value)| Which::Sets(name, value)),
        ];
        let by_name = match (self.name, self.text, self.find) {
            (Some(name), Some(text), _) if self.data.is_none() => Which::Adds(name, text),
            (Some(name), ..) => Which::Name(name),
            (None, Some(text), _) => Which::Text(text),
            (None, None, Some(name)) => Which::Find(name),
            (None, None, None) if self.found => Which::Found,
            (None, None, None) => Which::Own,
        };
        TemplateCall {
            grammar: self.grammar,
            which: made.into_iter().flatten().next().unwrap_or(by_name),
            data: self.data.unwrap_or(0),
            into: self.into,
        }
    }
}

/// A store that all functions see.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Store {
    by: MeetsBy,
    #[serde(default)]
    puts: Vec<String>,
    #[serde(default)]
    puts_held: Vec<String>,
    #[serde(default)]
    gets: Vec<String>,
    #[serde(default)]
    holds: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum MeetsBy {
    Type,
    Key,
}

/// Methods that several types have.
#[derive(serde::Deserialize)]
struct Methods {
    types: Vec<String>,
    methods: Vec<String>,
}

pub(super) fn quirk_file() -> &'static QuirkFile {
    static FILE: LazyLock<QuirkFile> = LazyLock::new(|| {
        toml::from_str(include_str!("../quirks.toml"))
            .expect("the shipped table of quirks is checked by a test")
    });
    &FILE
}

/// The methods that say what is answered with a value, and how it is shown where an impl has none of its own.
pub(super) fn answering(types: &Types<'_>) -> Vec<(DefId, Option<Takes>)> {
    let rows = quirk_file().answers.iter();
    let found = rows.flat_map(|row| {
        let default = row.shown.map(|AnswerShown::Display| Takes::Display);
        functions(types, &row.methods).map(move |def| (def, default))
    });
    found.collect()
}

/// Flow that signatures do not tell, from `quirks.toml`.
pub(super) fn quirks(types: &Types<'_>) -> FxHashMap<DefId, Quirk> {
    let file = quirk_file();
    let mut found: FxHashMap<DefId, Quirk> = FxHashMap::default();
    let mut enter = |paths: &[String], set: fn(&mut Quirk)| {
        for def in functions(types, paths) {
            set(found.entry(def).or_default());
        }
    };
    enter(&file.overwrites, |q| q.overwrites = true);
    enter(&file.empties, |q| q.empties = true);
    enter(&file.moves, |q| q.moves = true);
    enter(&file.removes, |q| q.removes = true);
    enter(&file.extracts.calls, |q| q.extracts = true);
    enter(&file.gives_old, |q| q.gives_old = true);
    for row in &file.keeps {
        for ty in &row.types {
            let paths: Vec<String> = row.methods.iter().map(|m| format!("{ty}::{m}")).collect();
            enter(&paths, |q| q.keeps = true);
        }
    }
    enter(&file.constant, |q| q.constant = true);
    enter(&file.stops, |q| q.stops = true);
    enter(&file.identifies, |q| q.identifies = true);
    enter(&file.selects, |q| q.selects = true);
    enter(&file.contexts, |q| q.adds_context = true);
    enter(&file.causes, |q| q.gives_causes = true);
    for row in &file.quotes {
        for def in functions(types, &row.functions) {
            let quirk = found.entry(def).or_default();
            quirk.quotes = Some(row.arg);
            quirk.quotes_fields = (!row.attribute.is_empty()).then(|| Name::new(&row.attribute));
        }
    }
    for row in &file.templates {
        for def in functions(types, &row.functions) {
            found.entry(def).or_default().template = Some(row.call());
        }
    }
    for (store, row) in file.meets.iter().enumerate() {
        let lists = [
            (&row.puts, Meets::Puts),
            (&row.puts_held, Meets::PutsHeld),
            (&row.gets, Meets::Gets),
        ];
        for (paths, what) in lists {
            for def in functions(types, paths) {
                found.entry(def).or_default().meets = Some(Meeting {
                    store: store as u8,
                    by_key: row.by == MeetsBy::Key,
                    what,
                });
            }
        }
    }
    found
}
