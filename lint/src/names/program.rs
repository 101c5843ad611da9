//! All crates in reach. A crate is read when it is first asked for; workspace crates at the start.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, RwLock};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::cache::Cache;
use super::expand::MacroRef;
use super::krate::KrateData;
use super::resolve::{Ns, Res};
use super::stand_ins::StandIns;
use super::store::Identities;
use super::{Def, DefId, DefKind, load};
use crate::project::{
    Dep, FileId, Gap, KrateId, KrateKind, LineIndex, Origins, Project, Source, Sources, Span,
    origin,
};
use crate::syntax::ast::{Body, ExprId, Item, TypeRef};
use crate::syntax::expand::{Expanded, Failure, HIDDEN_PREFIX, Rules};
use crate::syntax::{Name, ParseOptions, parse_file};

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
    /// The rules of each macro that was called, by the place of its tokens.
    rules: Cache<Span, Result<Arc<Rules>, Failure>>,
    /// How many expansions there are whose locals are told apart.
    marks: AtomicU32,
    /// Rules for macros of std, which its stubs only name.
    pub(super) std_macros: FxHashMap<Name, MacroRef>,
    /// Rules that stand in for those of crates, by crate and name.
    pub(super) known_macros: FxHashMap<(String, Name), MacroRef>,
    pub(super) stand_ins: StandIns,
    /// What calls of macros in the place of types stand for.
    pub(super) type_macros: Cache<(DefId, Span), Option<Arc<TypeRef>>>,
    pub options: ReadOptions,
    pub(super) identities: Identities,
    /// How long reading dependencies took, in nanoseconds of all threads together.
    dependency_time: AtomicU64,
}

#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Read test code too.
    pub tests: bool,
    /// Files left out, relative to the root.
    pub exclude: Option<globset::GlobSet>,
    /// What else is known of crates that could not be read, as the texts of their roots, by name.
    pub outlines: BTreeMap<String, String>,
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
    /// It is in no table and has no rules that could be expanded: its tokens were read by guess.
    pub guessed: bool,
}

impl Program {
    /// Reads the workspace's crates, in parallel by file. Dependencies follow when they are asked for.
    pub fn load(mut project: Project, options: ReadOptions) -> (Program, Vec<OwnedBody>) {
        let std = load::std_krates(&mut project);
        let krates = project.krates.iter().map(|_| OnceLock::new()).collect();
        let identities = Identities::new(&project, options.exclude.is_some());
        let mut program = Program {
            identities,
            project,
            krates,
            files: RwLock::default(),
            std,
            names: Cache::default(),
            gaps: RwLock::default(),
            unread: RwLock::default(),
            rules: Cache::default(),
            marks: AtomicU32::new(0),
            std_macros: FxHashMap::default(),
            known_macros: FxHashMap::default(),
            stand_ins: StandIns::default(),
            type_macros: Cache::default(),
            options,
            dependency_time: AtomicU64::new(0),
        };
        program.read_std_macros();
        program.read_stand_ins();
        let mut bodies: Vec<Vec<OwnedBody>> =
            program.project.krates.iter().map(|_| vec![]).collect();
        for id in program.load_order() {
            let mut data = load::read_krate(&program, id);
            for (file, idx, owner) in data.body_owner.clone() {
                if let Some(body) = data.take_body(file, idx) {
                    bodies[id.0 as usize].push(OwnedBody {
                        owner,
                        file,
                        body,
                        macros: FxHashMap::default(),
                    });
                }
            }
            // Those it depends on were read before it, and nobody else holds the program yet: the slot is empty.
            program.krates[id.0 as usize].get_or_init(|| Box::new(data));
        }
        let bodies = bodies.into_iter().flatten().collect();
        (program, bodies)
    }

    /// Gives the project back, when everything has been asked. Nobody waits until the rest is taken apart.
    pub fn into_project(mut self) -> Project {
        let project = std::mem::take(&mut self.project);
        std::thread::spawn(move || drop(self));
        project
    }

    /// The workspace's crates to read, each after those whose macros it may call.
    fn load_order(&self) -> Vec<KrateId> {
        let krates = &self.project.krates;
        let mut order = Vec::new();
        let mut seen = vec![false; krates.len()];
        // Those begun, and how many of their dependencies were looked at.
        let mut stack: Vec<(usize, usize)> = Vec::new();
        for first in 0..krates.len() {
            stack.push((first, 0));
            while let Some((at, n_deps)) = stack.pop() {
                let krate = &krates[at];
                let unread = krate.kind == KrateKind::Test && !self.options.tests;
                if !krate.is_member || unread || (seen[at] && n_deps == 0) {
                    continue;
                }
                seen[at] = true;
                match krate.deps.get(n_deps) {
                    Some(dep) => {
                        stack.push((at, n_deps + 1));
                        if self.follows(KrateId(at as u32), dep) {
                            stack.push((dep.krate.0 as usize, 0));
                        }
                    }
                    None => order.push(KrateId(at as u32)),
                }
            }
        }
        order
    }

    /// Whether reading a crate may ask for this dependency: never in a circle. Only what nobody depends
    /// on asks for what is there for tests.
    pub(super) fn follows(&self, krate: KrateId, dep: &Dep) -> bool {
        let kind = self.project.krates[krate.0 as usize].kind;
        !dep.dev_only || !matches!(kind, KrateKind::Lib | KrateKind::ProcMacro)
    }

    fn read_std_macros(&mut self) {
        let of_std = self.macros_in("std/macros", include_str!("std_macros.rs"));
        self.std_macros = of_std.into_iter().collect();
        let known = self.macros_in("known/macros", include_str!("known_macros.rs"));
        let split = known.into_iter().filter_map(|(name, found)| {
            let (krate, name) = name.as_str().split_once("__")?;
            Some(((krate.to_owned(), Name::new(name)), found))
        });
        self.known_macros = split.collect();
    }

    fn macros_in(&self, path: &str, text: &str) -> Vec<(Name, MacroRef)> {
        let text: Arc<str> = text.into();
        let krate = self.std[2];
        let file = self.add_file(path.into(), text.clone(), krate);
        let options = ParseOptions {
            bodies: false,
            tests: false,
        };
        let items = parse_file(&text, file, options).0.items;
        let named = items
            .iter()
            .filter_map(|item| Some((item.name?, MacroRef::of_item(item, krate)?)));
        named.collect()
    }

    /// The rules of a `macro_rules!`, read once.
    pub(super) fn rules(&self, mac: &MacroRef) -> Result<Arc<Rules>, Failure> {
        self.rules.get_or(mac.tokens, || {
            let source = self.file(mac.tokens.file);
            let edition = self.project.krates[mac.krate.0 as usize].edition;
            let rules = Rules::read(
                &source.text.shared(),
                mac.tokens,
                source.origins.as_deref(),
                mac.krate,
                edition,
                mac.local_inner,
            );
            rules.map(Arc::new)
        })
    }

    /// A number for the locals of one expansion.
    pub(super) fn mark(&self) -> u32 {
        self.marks.fetch_add(1, Ordering::Relaxed)
    }

    /// Where a person wrote this; as [`Sources::origin`].
    pub fn origin(&self, span: Span) -> Span {
        origin::follow(span, |at| {
            Some(self.file(at.file).origins.as_ref()?.step(at))
        })
    }

    /// Reads these crates in parallel, so that later questions find them.
    pub fn preload(&self, krates: &[KrateId]) {
        krates.par_iter().for_each(|id| {
            self.krate(*id);
        });
    }

    pub fn krate(&self, id: KrateId) -> &KrateData {
        self.krates[id.0 as usize].get_or_init(|| {
            thread_local! {
                static READING: Cell<bool> = const { Cell::new(false) };
            }
            // Reading one crate may lead to another: the time of the outer one holds that of the inner.
            let is_inner = READING.replace(true);
            let start = Instant::now();
            let data = Box::new(load::read_krate(self, id));
            if !is_inner {
                READING.set(false);
                let nanos = start.elapsed().as_nanos() as u64;
                self.dependency_time.fetch_add(nanos, Ordering::Relaxed);
            }
            data
        })
    }

    /// How long reading dependencies took so far, all threads together.
    pub fn dependency_time(&self) -> Duration {
        Duration::from_nanos(self.dependency_time.load(Ordering::Relaxed))
    }

    /// Whether the crate's sources could not be had.
    pub fn is_unread(&self, id: KrateId) -> bool {
        self.project.krate(id).kind == KrateKind::Unread
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
                _ => parts.push(d.name.as_str().trim_start_matches(HIDDEN_PREFIX).to_owned()),
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
        self.add_source(path, text, krate, None)
    }

    /// Adds the text of an expansion; `krate` is the crate of the call.
    pub fn add_expansion(&self, expanded: Expanded, krate: KrateId) -> (FileId, Arc<str>) {
        let path = self
            .file(self.origin(expanded.origins.call).file)
            .path
            .clone();
        let origins = Some(Arc::new(expanded.origins));
        let text: Arc<str> = expanded.text.into();
        (self.add_source(path, text.clone(), krate, origins), text)
    }

    fn add_source(
        &self,
        path: Utf8PathBuf,
        text: Arc<str>,
        krate: KrateId,
        origins: Option<Arc<Origins>>,
    ) -> FileId {
        let source = Arc::new(Source {
            path,
            text: text.into(),
            lines: LineIndex::default(),
            krate,
            origins,
        });
        let mut files = self
            .files
            .write()
            .expect("no panic happens while files are added");
        files.push(source);
        FileId(files.len() as u32 - 1)
    }

    /// Numbers for files that follow each other; they are empty until they are filled.
    pub(super) fn reserve(&self, n: usize, krate: KrateId) -> FileId {
        let empty = Arc::new(Source {
            krate,
            ..Source::default()
        });
        let mut files = self
            .files
            .write()
            .expect("no panic happens while files are added");
        let first = FileId(files.len() as u32);
        files.extend(std::iter::repeat_n(empty, n));
        first
    }

    pub(super) fn fill(&self, first: FileId, sources: Vec<Source>) {
        let mut files = self
            .files
            .write()
            .expect("no panic happens while files are added");
        for (slot, source) in files[first.0 as usize..].iter_mut().zip(sources) {
            *slot = Arc::new(source);
        }
    }

    pub fn file(&self, file: FileId) -> Arc<Source> {
        self.files
            .read()
            .expect("no panic happens while files are added")[file.0 as usize]
            .clone()
    }

    /// All files by id.
    pub fn files(&self) -> Vec<Arc<Source>> {
        self.files
            .read()
            .expect("no panic happens while files are added")
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
            files: files.clone(),
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

    /// Counts what was not understood at a place, where a person wrote it.
    pub fn gap_at(&self, span: Span, message: String) {
        self.gap(self.at(span, message));
    }

    /// Tells that what stands at a place was left out.
    pub fn unread_at(&self, span: Span, message: String) {
        self.unread(self.at(span, message));
    }

    fn at(&self, span: Span, message: String) -> Gap {
        let at = self.origin(span);
        let source = self.file(at.file);
        Gap {
            file: Some(source.path.clone()),
            line: source.lines.line_col(&source.text, at.lo).line,
            message,
        }
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
