//! Reads the files of one crate: its root, and from each `mod x;` the next.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Program;
use super::collect::{Around, Beside, Children, collect};
use super::expand::expand;
use super::krate::KrateData;
use super::{kept, store};
use crate::project::modules::ModuleError;
use crate::project::{FileId, Gap, Krate, KrateId, KrateKind, PackageId, Project, modules, read};
use crate::syntax::ast::{Attr, AttrArgs, FileTree, ItemIdx, ItemKind, ModItem};
use crate::syntax::{ParseOptions, Span, open_item_macros, parse_file, parse_items};

/// A stub of std by its path.
pub(super) fn stub(path: &str) -> Option<&'static str> {
    STD.get_file(path)?.contents_utf8()
}

/// The stubs that describe `core`, `alloc` and `std`.
static STD: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/std");

/// Adds `core`, `alloc` and `std` to the project's crates.
pub fn std_krates(project: &mut Project) -> [KrateId; 3] {
    let package = PackageId(u32::MAX);
    ["core", "alloc", "std"].map(|name| {
        project.krates.push(Krate {
            package,
            name: name.to_owned(),
            kind: KrateKind::Std,
            root: Utf8PathBuf::from(format!("{name}/lib.rs")),
            edition: 2024,
            deps: Vec::new(),
            is_member: false,
        });
        KrateId(project.krates.len() as u32 - 1)
    })
}

/// Where a crate's files come from.
enum Origin {
    Disk,
    Stubs,
    /// One text, of a crate that could not be read.
    Outline(Arc<str>),
}

impl Origin {
    fn exists(&self, path: &Utf8Path) -> bool {
        match self {
            Origin::Disk => read::is_there(path),
            Origin::Stubs => STD.get_file(path.as_std_path()).is_some(),
            Origin::Outline(_) => false,
        }
    }

    fn text(&self, path: &Utf8Path) -> Result<Arc<str>, Gap> {
        match self {
            Origin::Disk => read::source(path),
            Origin::Outline(text) => Ok(text.clone()),
            Origin::Stubs => match stub(path.as_str()) {
                Some(text) => Ok(text.into()),
                None => Err(Gap {
                    file: Some(path.to_owned()),
                    line: 0,
                    message: "is no stub of std".to_owned(),
                }),
            },
        }
    }
}

/// A file to read, and where the files of its modules lie.
pub(super) struct Pending {
    path: Utf8PathBuf,
    place: Place,
    /// The `mod x;` that leads here.
    from: Option<(FileId, ItemIdx)>,
}

/// Where the files of a module's children lie.
#[derive(Clone)]
pub(super) struct Place {
    pub dir: modules::ModuleDir,
    pub trail: modules::Trail,
}

/// A crate while it is read.
pub(super) struct Loader<'p> {
    pub program: &'p Program,
    pub id: KrateId,
    pub krate: &'p Krate,
    pub options: ParseOptions,
    origin: Origin,
    pub trees: Vec<FileTree>,
    pub children: Children,
    /// What derives and attributes write beside an item.
    pub beside: Beside,
    /// Macro calls whose rules put what they wrap under a `cfg` that is off.
    pub wrapped_off: FxHashSet<(FileId, ItemIdx)>,
    pub places: FxHashMap<FileId, Place>,
    /// What of a dependency was not read.
    gaps: Vec<Gap>,
    /// It names a file that a build writes: another in each project, if there is one.
    pub asks_build: bool,
}

/// Reads a crate: every file in reach of its root, and the items that macros make. What cannot be
/// read is a gap of the program.
pub fn read_krate(program: &Program, id: KrateId) -> KrateData {
    if let Some(kept) = store::load(program, id).and_then(|bytes| kept::read(program, id, bytes)) {
        return kept;
    }
    let krate = &program.project.krates[id.0 as usize];
    let is_std = krate.kind == KrateKind::Std;
    let mut loader = Loader {
        program,
        id,
        krate,
        options: ParseOptions {
            bodies: krate.is_member,
            tests: program.options.tests && krate.is_member,
        },
        origin: match krate.kind {
            KrateKind::Std => Origin::Stubs,
            KrateKind::Unread => Origin::Outline(outline(program, krate)),
            _ => Origin::Disk,
        },
        trees: Vec::new(),
        children: Children::default(),
        beside: Beside::default(),
        wrapped_off: FxHashSet::default(),
        places: FxHashMap::default(),
        gaps: Vec::new(),
        asks_build: false,
    };
    let root = Pending {
        path: krate.root.clone(),
        place: Place {
            dir: modules::ModuleDir::of_root(&krate.root),
            trail: modules::Trail::of_root(&krate.root),
        },
        from: None,
    };
    loader.files(vec![root]);
    if !is_std {
        expand(&mut loader);
    }
    let Loader {
        trees,
        children,
        beside,
        wrapped_off,
        gaps,
        asks_build,
        ..
    } = loader;
    let data = program.with_cfg(id, |cfg| {
        let around = Around {
            children: &children,
            beside: &beside,
            wrapped_off: &wrapped_off,
            cfg,
        };
        collect(id, krate.kind, krate.edition, trees, &around)
    });
    if !asks_build
        && program.identities.of(id).is_some()
        && let Some(bytes) = kept::write(program, &data, &gaps)
    {
        store::save(program, id, bytes);
    }
    for gap in gaps {
        program.gap(gap);
    }
    data
}

impl Loader<'_> {
    /// Reads files, and those of the modules in them.
    pub fn files(&mut self, mut wave: Vec<Pending>) {
        let (program, krate, options) = (self.program, self.krate, self.options);
        while !wave.is_empty() {
            let mut next = Vec::new();
            let mut gaps = Vec::new();
            // Ids are given in the order of the wave, so that they do not depend on who is faster.
            let files: Vec<(Pending, FileId, Arc<str>)> = wave
                .into_iter()
                .filter(|p| !self.is_on_disk() || !is_excluded(program, &p.path))
                .filter_map(|pending| match self.origin.text(&pending.path) {
                    Ok(text) => {
                        let path = program.relative(&pending.path);
                        let file = program.add_file(path, text.clone(), self.id);
                        Some((pending, file, text))
                    }
                    Err(gap) => {
                        let gap = Gap {
                            file: gap.file.map(|f| program.relative(&f)),
                            ..gap
                        };
                        // Of a dependency nothing is reported, but what it would have said is missing.
                        match krate.is_member {
                            true => program.unread(gap),
                            false => gaps.push(gap),
                        }
                        None
                    }
                })
                .collect();
            self.gaps.append(&mut gaps);
            // A dependency may be read from within a parallel task, where waiting for other tasks could wait for itself.
            let parsed: Vec<_> = if krate.is_member {
                let parse = |(_, file, text): &(Pending, FileId, Arc<str>)| {
                    let (mut tree, problems) = parse_file(text, *file, options);
                    open_item_macros(&mut tree, text, options);
                    (tree, problems)
                };
                files.par_iter().map(parse).collect()
            } else {
                let read = files
                    .iter()
                    .map(|(_, file, text)| (self.tree(text, *file, false).0, Vec::new()));
                read.collect()
            };
            for ((pending, file, _), (tree, problems)) in files.into_iter().zip(parsed) {
                if krate.is_member {
                    for problem in problems {
                        match problem.left_out {
                            true => program.unread_at(problem.span, problem.message),
                            false => program.gap_at(problem.span, problem.message),
                        }
                    }
                }
                if let Some(from) = pending.from {
                    self.children.insert(from, file);
                }
                self.modules_of(&tree, &tree.roots, &pending.place, &mut next);
                self.places.insert(file, pending.place);
                self.trees.push(tree);
            }
            wave = next;
        }
    }

    fn is_on_disk(&self) -> bool {
        matches!(self.origin, Origin::Disk)
    }

    /// The tree of a dependency's text, and whether something in it could not be read.
    pub fn tree(&self, text: &str, file: FileId, is_expansion: bool) -> (FileTree, bool) {
        let (mut tree, problems) = if is_expansion {
            parse_items(text, Span::new(file, 0, text.len() as u32), self.options)
        } else {
            parse_file(text, file, self.options)
        };
        open_item_macros(&mut tree, text, self.options);
        (tree, !problems.is_empty())
    }

    /// The files of the modules among these items and in the blocks of the tree.
    fn modules_of(&self, tree: &FileTree, items: &[ItemIdx], at: &Place, next: &mut Vec<Pending>) {
        let mut stack: Vec<(&[ItemIdx], modules::ModuleDir)> = vec![(items, at.dir.clone())];
        for scope in &tree.scopes {
            stack.push((&scope.items, at.dir.clone()));
        }
        while let Some((items, dir)) = stack.pop() {
            for idx in items {
                let item = &tree.items[idx.idx()];
                if let ItemKind::MacroCall { items, .. } = &item.kind {
                    stack.push((items, dir.clone()));
                }
                let (ItemKind::Mod(ModItem::Inline(items)), Some(name)) = (&item.kind, item.name)
                else {
                    let place = Place {
                        dir: dir.clone(),
                        trail: at.trail.clone(),
                    };
                    next.extend(self.file_of(tree, *idx, &place));
                    continue;
                };
                let attr = path_attr(self.program, &item.attrs);
                stack.push((items, dir.inline(name.as_str(), attr.as_deref())));
            }
        }
    }

    /// A file that stands in another, with modules of its own.
    pub fn included(
        &self,
        path: Utf8PathBuf,
        at: &Place,
        from: (FileId, ItemIdx),
    ) -> Option<Pending> {
        if !self.is_on_disk() || !read::is_there(&path) {
            return None;
        }
        let place = Place {
            dir: modules::ModuleDir::of_root(&path),
            trail: at.trail.enter(&path).ok()?,
        };
        Some(Pending {
            path,
            place,
            from: Some(from),
        })
    }

    /// The file of a `mod x;`.
    pub fn file_of(&self, tree: &FileTree, idx: ItemIdx, at: &Place) -> Option<Pending> {
        let item = &tree.items[idx.idx()];
        let (ItemKind::Mod(ModItem::OutOfLine { path }), Some(name)) = (&item.kind, item.name)
        else {
            return None;
        };
        let exists = |p: &Utf8Path| self.origin.exists(p);
        let found = at.dir.file_of(name.as_str(), path.as_deref(), exists);
        // A `path` in a `cfg_attr` that does not hold here leads nowhere.
        let found = match (found, path) {
            (Err(error), Some(_)) => at
                .dir
                .file_of(name.as_str(), None, exists)
                .map_err(|_| error),
            (found, _) => found,
        };
        let (program, is_member) = (self.program, self.krate.is_member);
        let words = |error: &ModuleError| error.words(name.as_str(), |path| program.relative(path));
        let module = match found {
            Ok(module) => module,
            // rustc does not look for the file of a module that its `cfg` leaves out: nobody may have written it.
            Err(error) if is_member && item.attrs.iter().any(|a| a.is("cfg")) => {
                program.gap_at(item.name_span, words(&error));
                return None;
            }
            Err(error) => {
                if is_member {
                    program.unread_at(item.name_span, words(&error));
                }
                return None;
            }
        };
        match at.trail.enter(&module.file) {
            Ok(trail) => Some(Pending {
                path: module.file,
                place: Place {
                    dir: module.children,
                    trail,
                },
                from: Some((tree.file, idx)),
            }),
            // It is read already, where the loop begins.
            Err(gap) => {
                if is_member {
                    program.gap_at(item.name_span, gap.message);
                }
                None
            }
        }
    }
}

fn outline(program: &Program, krate: &Krate) -> Arc<str> {
    let known = program.options.outlines.get(&krate.name);
    known.map_or("", String::as_str).into()
}

fn is_excluded(program: &Program, path: &Utf8Path) -> bool {
    let relative = program.relative(path);
    program
        .options
        .exclude
        .as_ref()
        .is_some_and(|set| set.is_match(relative.as_std_path()))
}

/// The value of `#[path = "…"]` on an inline module.
pub(super) fn path_attr(program: &Program, attrs: &[Attr]) -> Option<String> {
    let attr = attrs.iter().find(|a| a.is("path"))?;
    let AttrArgs::Value(span) = attr.args else {
        return None;
    };
    Some(program.text(span).trim().trim_matches('"').to_owned())
}
