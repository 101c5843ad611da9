//! A crate as bytes and back. What names are asked for first is read at once: the definitions and
//! where they stand. The rest, the items and what each module names, is read when somebody asks for
//! it: of most crates few items are ever looked at.

#[cfg(test)]
mod tests;

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::krate::{ImplKey, Import, KrateData, ScopeData, Written};
use super::store::Identity;
use super::{Def, DefId, DefKind, Program, load};
use crate::project::{FileId, Gap, KrateId, LineIndex, Origins, Source, Text, read};
use crate::syntax::Name;
use crate::syntax::ast::{Item, ItemIdx};
use crate::syntax::expand::{CRATE_DIGITS, CRATE_PREFIX};
use crate::syntax::store::{Reader, Writer};

/// The items and modules of a crate that was kept.
#[derive(Debug)]
pub struct Kept {
    bytes: Vec<u8>,
    /// What `ends` counts from.
    rest: usize,
    reader: Reader,
    krate: KrateId,
    first: FileId,
    /// By file: the first of its items in `items`.
    firsts: Vec<u32>,
    /// Where each ends in `bytes`; it begins where the one before ends.
    ends: Vec<u32>,
    items: Vec<OnceLock<Option<Box<Item>>>>,
    scopes: FxHashMap<u32, Module>,
}

#[derive(Debug)]
struct Module {
    lo: u32,
    hi: u32,
    data: OnceLock<Option<Box<ScopeData>>>,
}

#[derive(Serialize, Deserialize)]
struct File {
    /// Of a file of the disk.
    path: String,
    stamp: (u64, u64),
    /// Of an expansion.
    text: Option<String>,
    n_items: u32,
}

#[derive(Serialize, Deserialize)]
struct SavedDef {
    kind: DefKind,
    name: Name,
    parent: Option<u32>,
    file: u32,
    item: Option<u32>,
    variant: u32,
}

/// What is read at once.
#[derive(Serialize, Deserialize)]
struct Head {
    defs: Vec<SavedDef>,
    impls: Vec<(u32, Option<Name>)>,
    off: Vec<u32>,
    assoc: Vec<(u32, Vec<u32>)>,
    exported_macros: Vec<(Name, u32)>,
    macro_rules: Vec<(Name, Vec<u32>)>,
    macro_use: Vec<Name>,
    extern_renames: Vec<(Name, Name)>,
    renamed: Vec<(Name, Name)>,
    gaps: Vec<(Option<String>, u32, String)>,
    /// The definition, and where its names end.
    scopes: Vec<(u32, u32)>,
    ends: Vec<u32>,
    /// Of the files that are expansions.
    origins: Vec<(u32, Origins)>,
}

#[derive(Serialize, Deserialize)]
struct SavedScope {
    types: Vec<(Name, u32)>,
    values: Vec<(Name, u32)>,
    macros: Vec<(Name, u32)>,
    imports: Vec<Import>,
    named: Vec<(Name, Vec<u32>)>,
    globs: Vec<u32>,
    unnamed: Vec<u32>,
    traits: Vec<u32>,
}

/// All of a crate: what texts mean by the numbers of crates, the names, the head, and the rest.
#[derive(Serialize, Deserialize)]
struct Whole<'a> {
    krates: Vec<(u32, Identity)>,
    files: Vec<File>,
    #[serde(borrow)]
    names: Vec<&'a str>,
    #[serde(borrow)]
    head: &'a [u8],
    #[serde(borrow)]
    rest: &'a [u8],
}

/// The crate as bytes; `None` for one that cannot be kept: it names what has no identity.
pub fn write(program: &Program, krate: &KrateData, gaps: &[Gap]) -> Option<Vec<u8>> {
    let Written::Trees { trees, .. } = &krate.written else {
        return None;
    };
    if trees.iter().any(|t| !t.bodies.is_empty()) {
        return None;
    }
    let mut trees: Vec<_> = trees.iter().collect();
    trees.sort_by_key(|t| t.file);
    let mut writer = Writer::new(trees.iter().map(|t| t.file));
    let mut rest: Vec<u8> = Vec::new();
    let mut ends = Vec::new();
    let mut files = Vec::new();
    let mut origins = Vec::new();
    for (tree, number) in trees.iter().zip(0..) {
        for item in &tree.items {
            rest.extend(writer.write(item)?);
            ends.push(rest.len() as u32);
        }
        let source = program.file(tree.file);
        files.push(file(program, &source, tree.items.len())?);
        if let Some(from) = source.origins.as_deref() {
            origins.push((number, from.clone()));
        }
    }
    let mut scopes = Vec::new();
    for def in krate.all() {
        if let Some(data) = krate.scope(def) {
            rest.extend(writer.write(&SavedScope::of(data))?);
            scopes.push((def.idx, rest.len() as u32));
        }
    }
    let defs = krate.defs.iter().map(|d| {
        Some(SavedDef {
            kind: d.kind,
            name: d.name,
            parent: d.parent.map(|p| p.idx),
            file: writer.file(d.file)?,
            item: d.item.map(|i| i.0),
            variant: d.variant,
        })
    });
    let head = Head {
        defs: defs.collect::<Option<_>>()?,
        impls: krate
            .impls
            .iter()
            .map(|i| (i.def.idx, i.of_trait))
            .collect(),
        off: sorted(krate.off.iter().map(|d| d.idx)),
        assoc: sorted(krate.assoc.iter().map(|(d, all)| (d.idx, ids(all)))),
        exported_macros: sorted(krate.exported_macros.iter().map(|(n, d)| (*n, d.idx))),
        macro_rules: sorted(krate.macro_rules.iter().map(|(n, all)| (*n, ids(all)))),
        macro_use: krate.macro_use.clone(),
        extern_renames: sorted(krate.extern_renames.iter().map(|(a, b)| (*a, *b))),
        renamed: krate.renamed.clone(),
        gaps: gaps
            .iter()
            .map(|g| {
                (
                    g.file.as_ref().map(|f| f.to_string()),
                    g.line,
                    g.message.clone(),
                )
            })
            .collect(),
        scopes,
        ends,
        origins,
    };
    let head = writer.write(&head)?;
    let names: Vec<&str> = writer.names().iter().map(|n| n.as_str()).collect();
    let mut krates = Vec::new();
    let texts = files.iter().filter_map(|f| f.text.as_deref());
    for number in names.iter().copied().chain(texts).flat_map(numbers) {
        krates.push((number, *program.identities.of(KrateId(number))?));
    }
    krates.sort();
    krates.dedup();
    let whole = Whole {
        krates,
        files,
        names,
        head: &head,
        rest: &rest,
    };
    postcard::to_allocvec(&whole).ok()
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.sort();
    all
}

fn ids(defs: &[DefId]) -> Vec<u32> {
    defs.iter().map(|d| d.idx).collect()
}

fn file(program: &Program, source: &Source, n_items: usize) -> Option<File> {
    let is_std = program.std.contains(&source.krate);
    let is_file = source.origins.is_none();
    Some(File {
        path: source.path.to_string(),
        stamp: match is_file && !is_std {
            true => read::stamp(&program.project.root.join(&source.path))?,
            false => (0, 0),
        },
        text: (!is_file).then(|| source.text.to_string()),
        n_items: n_items as u32,
    })
}

/// The numbers of crates that a text names.
fn numbers(text: &str) -> impl Iterator<Item = u32> + '_ {
    let places = text.match_indices(CRATE_PREFIX);
    places.filter_map(|(at, _)| number_at(text, at + CRATE_PREFIX.len()))
}

fn number_at(text: &str, at: usize) -> Option<u32> {
    text.get(at..at + CRATE_DIGITS)?.parse().ok()
}

/// Puts the numbers of this run in place of those of another.
fn renumbered(text: &str, numbers: &FxHashMap<u32, u32>) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, _) in text.match_indices(CRATE_PREFIX) {
        let digits = at + CRATE_PREFIX.len();
        if let Some(number) = number_at(text, digits) {
            out.push_str(text.get(done..digits)?);
            out.push_str(&format!("{:0CRATE_DIGITS$}", numbers.get(&number)?));
            done = digits + CRATE_DIGITS;
        }
    }
    out.push_str(text.get(done..)?);
    Some(out)
}

/// The crate that was kept; `None` where the bytes are none, or a file is no longer what it was.
pub fn read(program: &Program, id: KrateId, bytes: Vec<u8>) -> Option<KrateData> {
    let whole: Whole<'_> = postcard::from_bytes(&bytes).ok()?;
    let krates: Option<FxHashMap<u32, u32>> = whole
        .krates
        .iter()
        .map(|(number, identity)| Some((*number, program.identities.krate(identity)?.0)))
        .collect();
    let krates = krates?;
    let names: Option<Vec<Name>> = whole
        .names
        .iter()
        .map(|name| match name.starts_with(CRATE_PREFIX) {
            true => Some(Name::new(&renumbered(name, &krates)?)),
            false => Some(Name::new(name)),
        })
        .collect();
    let names = names?;
    let is_std = program.std.contains(&id);
    let mut sources = Vec::with_capacity(whole.files.len());
    let mut firsts = Vec::with_capacity(whole.files.len());
    let mut n_items = 0;
    for file in whole.files {
        let text = match &file.text {
            Some(text) => Text::from(Arc::from(renumbered(text, &krates)?)),
            None if is_std => Text::shipped(load::stub(&file.path)?),
            None => {
                let path = program.project.root.join(&file.path);
                if read::stamp(&path)? != file.stamp {
                    return None;
                }
                Text::there(path)
            }
        };
        firsts.push(n_items);
        n_items += file.n_items;
        sources.push(Source {
            path: file.path.into(),
            text,
            lines: LineIndex::default(),
            krate: id,
            origins: None,
        });
    }
    let first = program.reserve(sources.len(), id);
    let reader = Reader::new(names, first);
    let head: Head = reader.read(whole.head)?;
    if n_items as usize != head.ends.len() {
        return None;
    }
    let rest = whole.rest.as_ptr() as usize - bytes.as_ptr() as usize;
    for (number, origins) in head.origins {
        sources.get_mut(number as usize)?.origins = Some(Arc::new(origins));
    }
    program.fill(first, sources);
    let def = |idx: u32| DefId { krate: id, idx };
    let defs = |all: Vec<u32>| all.into_iter().map(def).collect::<Vec<DefId>>();
    let mut lo = head.ends.last().copied().unwrap_or(0);
    let mut scopes = FxHashMap::default();
    for (idx, hi) in head.scopes {
        let data = OnceLock::new();
        scopes.insert(idx, Module { lo, hi, data });
        lo = hi;
    }
    let kept = Kept {
        krate: id,
        first,
        firsts,
        items: head.ends.iter().map(|_| OnceLock::new()).collect(),
        ends: head.ends,
        scopes,
        bytes,
        rest,
        reader: reader.clone(),
    };
    for (file, line, message) in head.gaps {
        program.gap(Gap {
            file: file.map(Into::into),
            line,
            message,
        });
    }
    let edition = program.project.krate(id).edition;
    let mut krate = KrateData::new(id, edition, Written::Kept(kept));
    let files = reader;
    krate.defs = head
        .defs
        .into_iter()
        .map(|d| Def {
            kind: d.kind,
            name: d.name,
            parent: d.parent.map(def),
            file: files.file(d.file),
            item: d.item.map(ItemIdx),
            variant: d.variant,
        })
        .collect();
    krate.impls = head
        .impls
        .into_iter()
        .map(|(idx, of_trait)| ImplKey {
            def: def(idx),
            of_trait,
        })
        .collect();
    krate.off = head.off.into_iter().map(def).collect();
    krate.assoc = head
        .assoc
        .into_iter()
        .map(|(d, all)| (def(d), defs(all)))
        .collect();
    krate.exported_macros = head
        .exported_macros
        .into_iter()
        .map(|(n, d)| (n, def(d)))
        .collect();
    krate.macro_rules = head
        .macro_rules
        .into_iter()
        .map(|(n, all)| (n, defs(all)))
        .collect();
    krate.macro_use = head.macro_use;
    krate.extern_renames = head.extern_renames.into_iter().collect();
    krate.renamed = head.renamed;
    Some(krate)
}

impl Kept {
    pub fn item(&self, file: FileId, idx: ItemIdx) -> Option<&Item> {
        let first = *self
            .firsts
            .get(file.0.checked_sub(self.first.0)? as usize)?;
        let at = first as usize + idx.idx();
        let slot = self.items.get(at)?;
        let read = || {
            let lo = at.checked_sub(1).map_or(0, |before| self.ends[before]);
            self.read(lo, self.ends[at])
        };
        slot.get_or_init(read).as_deref()
    }

    pub fn is_scope(&self, def: DefId) -> bool {
        self.scopes.contains_key(&def.idx)
    }

    pub fn scope(&self, def: DefId) -> Option<&ScopeData> {
        let module = self.scopes.get(&def.idx)?;
        let read = || {
            let saved: Box<SavedScope> = self.read(module.lo, module.hi)?;
            Some(Box::new(saved.open(self.krate)))
        };
        module.data.get_or_init(read).as_deref()
    }

    fn read<T: for<'de> Deserialize<'de>>(&self, lo: u32, hi: u32) -> Option<Box<T>> {
        let bytes = self
            .bytes
            .get(self.rest + lo as usize..self.rest + hi as usize)?;
        self.reader.read(bytes).map(Box::new)
    }
}

impl SavedScope {
    fn of(data: &ScopeData) -> SavedScope {
        let table = |table: &FxHashMap<Name, DefId>| sorted(table.iter().map(|(n, d)| (*n, d.idx)));
        SavedScope {
            types: table(&data.types),
            values: table(&data.values),
            macros: table(&data.macros),
            imports: data.imports.clone(),
            named: sorted(data.named.iter().map(|(n, all)| (*n, all.clone()))),
            globs: data.globs.clone(),
            unnamed: data.unnamed.clone(),
            traits: ids(&data.traits),
        }
    }

    fn open(self, krate: KrateId) -> ScopeData {
        let def = |idx: u32| DefId { krate, idx };
        let table = |table: Vec<(Name, u32)>| table.into_iter().map(|(n, d)| (n, def(d))).collect();
        ScopeData {
            types: table(self.types),
            values: table(self.values),
            macros: table(self.macros),
            imports: self.imports,
            named: self.named.into_iter().collect(),
            globs: self.globs,
            unnamed: self.unnamed,
            traits: self.traits.into_iter().map(def).collect(),
        }
    }
}
