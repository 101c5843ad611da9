//! All crates in reach. A crate is read when it is first asked for; workspace crates at the start.

use std::sync::{Arc, OnceLock, RwLock};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::cache::Cache;
use super::krate::KrateData;
use super::resolve::{Ns, Res};
use super::{Def, DefId, DefKind, load};
use crate::project::{FileId, Gap, KrateId, KrateKind, LineIndex, Project, Source, Sources, Span};
use crate::syntax::Name;
use crate::syntax::ast::{Body, ExprId, Item};

#[derive(Debug)]
pub struct Program {
    pub project: Project,
    krates: Vec<OnceLock<Box<KrateData>>>,
    files: RwLock<Vec<Arc<Source>>>,
    /// `core`, `alloc`, `std`.
    pub std: [KrateId; 3],
    pub(super) names: Cache<(DefId, Name, Ns), Option<Res>>,
    gaps: RwLock<Vec<Gap>>,
    /// Files of the workspace that were not read, or not in full.
    unread: RwLock<Vec<Gap>>,
    /// Crates reached at all: for the summary and for knowing what is loaded.
    pub options: ReadOptions,
}

#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Read test code too.
    pub tests: bool,
    /// Files left out, relative to the root.
    pub exclude: Option<globset::GlobSet>,
}

/// A body of a workspace crate, taken out of its file so that its macro calls can be read.
#[derive(Debug)]
pub struct OwnedBody {
    pub owner: DefId,
    pub file: FileId,
    pub body: Body,
    /// Which macro each call in it means.
    pub macros: FxHashMap<ExprId, MacroUse>,
}

/// What is known of the macro that is called.
#[derive(Clone, Copy, Debug)]
pub struct MacroUse {
    pub def: Option<DefId>,
    /// The type of the call, in the words of the table of macros.
    pub result: &'static str,
}

impl Program {
    /// Reads the workspace's crates, in parallel by file. Dependencies follow when they are asked for.
    pub fn load(mut project: Project, options: ReadOptions) -> (Program, Vec<OwnedBody>) {
        let std = load::std_krates(&mut project);
        let krates = project.krates.iter().map(|_| OnceLock::new()).collect();
        let program = Program {
            project,
            krates,
            files: RwLock::default(),
            std,
            names: Cache::default(),
            gaps: RwLock::default(),
            unread: RwLock::default(),
            options,
        };
        let mut bodies = Vec::new();
        for (idx, krate) in program.project.krates.iter().enumerate() {
            if !krate.is_member || (krate.kind == KrateKind::Test && !program.options.tests) {
                continue;
            }
            let id = KrateId(idx as u32);
            let mut data = load::read_krate(&program, id);
            for (file, idx, owner) in data.body_owner.clone() {
                let tree = data.trees.iter_mut().find(|t| t.file == file);
                if let Some(body) = tree.and_then(|t| t.bodies.get_mut(idx.idx())) {
                    bodies.push(OwnedBody {
                        owner,
                        file,
                        body: std::mem::take(body),
                        macros: FxHashMap::default(),
                    });
                }
            }
            // Nobody else holds the program yet, so the slot is empty.
            program.krates[idx].get_or_init(|| Box::new(data));
        }
        (program, bodies)
    }

    /// Gives the project back, when everything has been asked.
    pub fn into_project(self) -> Project {
        self.project
    }

    /// Reads these crates in parallel, so that later questions find them.
    pub fn preload(&self, krates: &[KrateId]) {
        krates.par_iter().for_each(|id| {
            self.krate(*id);
        });
    }

    pub fn krate(&self, id: KrateId) -> &KrateData {
        self.krates[id.0 as usize].get_or_init(|| Box::new(load::read_krate(self, id)))
    }

    pub fn is_loaded(&self, id: KrateId) -> bool {
        self.krates[id.0 as usize].get().is_some()
    }

    /// The workspace's own crates that were read.
    pub fn members(&self) -> Vec<KrateId> {
        let all = self.project.krates.iter().enumerate();
        let members = all.filter(|(i, k)| k.is_member && self.krates[*i].get().is_some());
        members.map(|(i, _)| KrateId(i as u32)).collect()
    }

    /// The crates read so far, by id.
    pub fn loaded(&self) -> impl Iterator<Item = &KrateData> {
        self.krates.iter().filter_map(|k| k.get()).map(|k| &**k)
    }

    pub fn def(&self, def: DefId) -> &Def {
        self.krate(def.krate).def(def)
    }

    pub fn item(&self, def: DefId) -> Option<&Item> {
        self.krate(def.krate).item(def)
    }

    /// The attributes of an item or variant.
    pub fn attrs(&self, def: DefId) -> &[crate::syntax::ast::Attr] {
        let krate = self.krate(def.krate);
        match krate.def(def).kind {
            DefKind::Variant => krate.variant(def).map_or(&[], |v| &v.attrs),
            _ => krate.item(def).map_or(&[], |i| &i.attrs),
        }
    }

    /// The module or block whose names are in scope where `def` stands (`def` itself, if it is one).
    pub fn scope_of(&self, def: DefId) -> DefId {
        let mut at = def;
        loop {
            let d = self.def(at);
            match (d.kind, d.parent) {
                (DefKind::Mod | DefKind::Block, _) | (_, None) => return at,
                (_, Some(parent)) => at = parent,
            }
        }
    }

    /// The nearest module around a definition (the module itself for a module).
    pub fn module_of(&self, def: DefId) -> DefId {
        let mut at = def;
        loop {
            let d = self.def(at);
            match (d.kind, d.parent) {
                (DefKind::Mod, _) | (_, None) => return at,
                (_, Some(parent)) => at = parent,
            }
        }
    }

    /// The path by which people know a definition: `shop::Customer`, `shop::Customer::new` also for a method of an impl.
    pub fn path(&self, def: DefId) -> String {
        let mut parts = Vec::new();
        let mut at = Some(def);
        while let Some(id) = at {
            let d = self.def(id);
            match d.kind {
                DefKind::Mod if d.parent.is_none() => {
                    parts.push(self.project.krates[id.krate.0 as usize].name.clone())
                }
                DefKind::Block | DefKind::Transparent => {}
                DefKind::Impl => {
                    parts.push(self.impl_name(id));
                }
                _ => parts.push(d.name.to_string()),
            }
            at = d.parent;
        }
        parts.reverse();
        parts.retain(|p| !p.is_empty());
        parts.join("::")
    }

    fn impl_name(&self, def: DefId) -> String {
        use crate::syntax::ast::{ItemKind, TypeRef};
        let Some(item) = self.item(def) else {
            return String::new();
        };
        let ItemKind::Impl(it) = &item.kind else {
            return String::new();
        };
        let mut ty = &it.self_ty;
        while let TypeRef::Ref { inner, .. } = ty {
            ty = inner;
        }
        match ty {
            TypeRef::Path(path) => path
                .segments
                .last()
                .map_or_else(String::new, |s| s.name.to_string()),
            _ => String::new(),
        }
    }

    pub fn add_file(&self, path: Utf8PathBuf, text: Arc<str>, krate: KrateId) -> FileId {
        let lines = LineIndex::new(&text);
        let source = Arc::new(Source {
            path,
            text,
            lines,
            krate,
        });
        let mut files = self
            .files
            .write()
            .expect("no panic happens while files are added");
        files.push(source);
        FileId(files.len() as u32 - 1)
    }

    pub fn file(&self, file: FileId) -> Arc<Source> {
        self.files
            .read()
            .expect("no panic happens while files are added")[file.0 as usize]
            .clone()
    }

    pub fn text(&self, span: Span) -> String {
        let source = self.file(span.file);
        source
            .text
            .get(span.lo as usize..span.hi as usize)
            .unwrap_or_default()
            .to_owned()
    }

    /// All files by id, for reports.
    pub fn sources(&self) -> Sources {
        let files = self
            .files
            .read()
            .expect("no panic happens while files are added");
        Sources {
            files: files.iter().map(|f| Source::clone(f)).collect(),
        }
    }

    pub fn gap(&self, gap: Gap) {
        self.gaps
            .write()
            .expect("no panic happens while gaps are added")
            .push(gap);
    }

    pub fn unread(&self, gap: Gap) {
        self.unread
            .write()
            .expect("no panic happens while gaps are added")
            .push(gap);
    }

    /// The workspace's files that were not read, or not in full, in order.
    pub fn unread_files(&self) -> Vec<Gap> {
        let mut gaps = self
            .unread
            .read()
            .expect("no panic happens while gaps are added")
            .clone();
        gaps.sort();
        gaps.dedup();
        gaps
    }

    /// What was not read, in order.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps = self
            .gaps
            .read()
            .expect("no panic happens while gaps are added")
            .clone();
        gaps.extend(self.project.gaps.iter().cloned());
        gaps.sort();
        gaps.dedup();
        gaps
    }

    /// The crate that `name` means in `krate`, through its dependencies.
    pub fn dependency(&self, krate: KrateId, name: Name) -> Option<KrateId> {
        let data = &self.project.krates[krate.0 as usize];
        if let Some(dep) = data.deps.iter().find(|d| name == *d.name.as_str()) {
            return Some(dep.krate);
        }
        let std = ["core", "alloc", "std"].iter().position(|s| name == **s)?;
        Some(self.std[std])
    }

    pub fn relative(&self, path: &Utf8Path) -> Utf8PathBuf {
        path.strip_prefix(&self.project.root)
            .unwrap_or(path)
            .to_owned()
    }
}
