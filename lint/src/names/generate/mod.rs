//! Items that derives and attribute macros write. They are never run; what the known ones write of an
//! item is a text in the tables beside this file, filled in with the parts of that item, and goes the
//! way of an expansion: parsed, lowered, collected like what a person wrote. A builder's setter is a
//! function like any other.
//!
//! Never here: which fields showing a value takes (`types/derives`).

mod template;
mod write;

use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use self::template::Node;
use self::write::Writer;
use super::DefId;
use super::expand::{Meaning, Walk};
use super::load::Place;
use crate::project::Span;
use crate::syntax::ast::{Attr, AttrArgs, Item, ItemIdx, ItemKind};
use crate::syntax::expand::HIDDEN_PREFIX;
use crate::syntax::{Name, Shape, ShapeKind, parse_items, read_shape};

const TABLES: [&str; 5] = [
    include_str!("accessors.toml"),
    include_str!("builders.toml"),
    include_str!("derive_more.toml"),
    include_str!("enums.toml"),
    include_str!("others.toml"),
];

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    derive: Vec<Row>,
    #[serde(default)]
    attribute: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    krates: Vec<String>,
    name: String,
    items: String,
    #[serde(default)]
    hides: bool,
    only: Option<Only>,
    /// The attribute of an impl that reads it on the impl's functions: there it is no name to be looked up.
    read_by: Option<String>,
}

/// An attribute and a word in it, without which nothing is written.
#[derive(Debug, Deserialize)]
struct Only(String, String);

#[derive(Debug)]
struct Entry {
    krates: Vec<String>,
    items: Vec<Node>,
    only: Option<Only>,
    /// What is written takes the place of the function below the attribute, and calls it by another name.
    hides: bool,
    is_attribute: bool,
    read_by: Option<Name>,
}

type Table = FxHashMap<Name, Vec<Entry>>;

fn table() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| read_tables().expect("a test reads the shipped tables"));
    &TABLE
}

fn read_tables() -> Result<Table, String> {
    let mut found = Table::default();
    for text in TABLES {
        let file: File = toml::from_str(text).map_err(|e| e.to_string())?;
        let derives = file.derive.into_iter().map(|row| (row, false));
        let attributes = file.attribute.into_iter().map(|row| (row, true));
        for (row, is_attribute) in derives.chain(attributes) {
            let items = template::parse(&row.items).map_err(|e| format!("`{}`: {e}", row.name))?;
            let entry = Entry {
                krates: row.krates,
                items,
                hides: row.hides,
                only: row.only,
                is_attribute,
                read_by: row.read_by.as_deref().map(Name::new),
            };
            found.entry(Name::new(&row.name)).or_default().push(entry);
        }
    }
    Ok(found)
}

/// Whether what a derive of this crate writes is known as a text: all its impls are then there.
pub fn writes_items(krate: &str, derive: Name) -> bool {
    let entries = table().get(&derive).into_iter().flatten();
    entries
        .filter(|e| !e.is_attribute && e.only.is_none())
        .any(|e| e.krates.iter().any(|k| k == krate))
}

/// An attribute, or a path in a `derive`, that may be of a macro of the table.
struct Known {
    global: bool,
    names: Vec<Name>,
    is_attribute: bool,
    span: Span,
}

impl Only {
    fn stands_in(&self, source: &str, attrs: &[Attr]) -> bool {
        let Only(attr, word) = self;
        attrs.iter().any(|a| match a.args {
            AttrArgs::List(span) if a.is(attr) => source
                .get(span.lo as usize..span.hi as usize)
                .is_some_and(|text| text.contains(word.as_str())),
            _ => false,
        })
    }
}

/// Those of an item, by their last names only.
fn known_of(source: &str, attrs: &[Attr]) -> Vec<Known> {
    let mut found = Vec::new();
    let in_table = |names: &[Name], is_attribute: bool| {
        let entries = names.last().and_then(|last| table().get(last));
        let is_meant = |e: &Entry| {
            let mut only = e.only.iter();
            e.is_attribute == is_attribute && only.all(|o| o.stands_in(source, attrs))
        };
        entries.is_some_and(|list| list.iter().any(is_meant))
    };
    for attr in attrs {
        if let (true, AttrArgs::List(span)) = (attr.is("derive"), attr.args) {
            let text = source
                .get(span.lo as usize..span.hi as usize)
                .unwrap_or_default();
            for part in text.split(',') {
                let part = part.trim();
                let path = part.strip_prefix("::").unwrap_or(part);
                if path.is_empty() {
                    continue;
                }
                let names: Vec<Name> = path.split("::").map(|n| Name::new(n.trim())).collect();
                if in_table(&names, false) {
                    found.push(Known {
                        global: part.starts_with("::"),
                        names,
                        is_attribute: false,
                        span: attr.span,
                    });
                }
            }
        } else if in_table(&attr.path, true) {
            found.push(Known {
                global: false,
                names: attr.path.clone(),
                is_attribute: true,
                span: attr.span,
            });
        }
    }
    found
}

/// Whether an item may have items written for it.
pub(super) fn is_wanted(source: &str, item: &Item, all: &[Item]) -> bool {
    match &item.kind {
        ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Fn(_) | ItemKind::Trait(_) => {
            !item.attrs.is_empty() && !known_of(source, &item.attrs).is_empty()
        }
        ItemKind::Impl(it) => {
            !known_of(source, &item.attrs).is_empty()
                || it.items.iter().any(|i| {
                    let attrs = &all[i.idx()].attrs;
                    !attrs.is_empty() && !known_of(source, attrs).is_empty()
                })
        }
        _ => false,
    }
}

impl Walk<'_, '_> {
    /// Adds what the macros of an item's attributes write, and walks it.
    pub(super) fn generate(&mut self, tree: usize, idx: ItemIdx, module: usize, place: &Rc<Place>) {
        let program = self.loader.program;
        let data = &self.loader.trees[tree];
        let item = &data.items[idx.idx()];
        let source = program.file(data.file);
        if !is_wanted(&source.text, item, &data.items) {
            return;
        }
        let Some(shape) = read_shape(&source.text, item.span) else {
            return;
        };
        let mut writer = Writer::new(&source.text, &shape);
        let mut call = None;
        let mut hidden = Vec::new();
        for (known, entry) in self.entries(module, &source.text, &shape.attrs, &[]) {
            let is_written = writer.adds(&entry.items);
            call.get_or_insert(known.span);
            if entry.hides && is_written && matches!(item.kind, ItemKind::Fn(_)) {
                hidden.push(idx);
            }
        }
        if let (ShapeKind::Impl(it), ItemKind::Impl(written)) = (&shape.kind, &item.kind) {
            let attrs = shape.attrs.iter();
            let around: Vec<DefId> = attrs
                .filter_map(|attr| self.macro_def(module, false, &attr.path))
                .collect();
            for function in &it.fns {
                for (known, entry) in self.entries(module, &source.text, &function.attrs, &around) {
                    writer.enter(function);
                    let is_written = writer.adds(&entry.items);
                    writer.leave();
                    call.get_or_insert(known.span);
                    if entry.hides && is_written {
                        hidden.extend(self.member(tree, &written.items, function));
                    }
                }
            }
        }
        let depth = source.origins.as_ref().map_or(0, |o| o.depth) + 1;
        let Some(call) = call.filter(|_| !writer.is_empty()) else {
            return;
        };
        let (file, text) = program.add_expansion(writer.finish(call, depth), self.loader.id);
        let tree_of_text = if self.loader.krate.is_member {
            let whole = Span::new(file, 0, text.len() as u32);
            let (tree, problems) = parse_items(&text, whole, self.loader.options);
            for problem in problems {
                let message = format!(
                    "not all items that a macro writes are read: {}",
                    problem.message
                );
                program.gap_at(problem.span, message);
            }
            tree
        } else {
            self.loader.tree(&text, file, true).0
        };
        for idx in hidden {
            let item = &mut self.loader.trees[tree].items[idx.idx()];
            item.name = item.name.map(|n| Name::new(&format!("{HIDDEN_PREFIX}{n}")));
        }
        let from = (self.loader.trees[tree].file, idx);
        self.loader.beside.entry(from).or_default().push(file);
        let added = self.add_tree(tree_of_text);
        self.enter_tree(added, module, place.clone());
    }

    /// The function of an impl whose shape this is.
    fn member(&self, tree: usize, items: &[ItemIdx], function: &Shape) -> Option<ItemIdx> {
        let items = items.iter().copied();
        let data = &self.loader.trees[tree];
        let mut same = items.filter(|i| Some(data.items[i.idx()].name_span) == function.name);
        same.next()
    }

    /// The entries for these attributes, in their order. `around`: the macros of the impl that they are in.
    fn entries(
        &self,
        module: usize,
        source: &str,
        attrs: &[Attr],
        around: &[DefId],
    ) -> Vec<(Known, &'static Entry)> {
        let program = self.loader.program;
        let mut found = Vec::new();
        for known in known_of(source, attrs) {
            let own = self.macro_def(module, known.global, &known.names);
            // The crate may show a macro under another name.
            let names = [
                known.names.last().copied(),
                own.map(|def| program.def(def).name),
            ];
            let mut entries = names
                .iter()
                .flatten()
                .filter_map(|n| table().get(n))
                .flatten();
            let entry = entries.find(|e| {
                let is_of = |def: DefId| {
                    let krate = &program.project.krates[def.krate.0 as usize].name;
                    e.krates.iter().any(|k| k == krate)
                };
                let reads = |def: &DefId| e.read_by == Some(program.def(*def).name) && is_of(*def);
                e.is_attribute == known.is_attribute
                    && own.map_or_else(|| around.iter().any(reads), is_of)
            });
            if let Some(entry) = entry {
                found.push((known, entry));
            }
        }
        found
    }

    fn macro_def(&self, module: usize, global: bool, names: &[Name]) -> Option<DefId> {
        match self.meaning(module, global, names, true)? {
            Meaning::Other(def) => Some(def),
            Meaning::Rules(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_shipped_tables_are_read() {
        let table = super::read_tables();
        assert!(table.is_ok_and(|t| !t.is_empty()));
    }
}
