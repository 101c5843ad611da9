//! Reads the files of one crate: its root, and from each `mod x;` the next.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::Program;
use super::collect::{Children, collect};
use super::krate::KrateData;
use crate::project::{FileId, Gap, Krate, KrateId, KrateKind, PackageId, Project, modules, read};
use crate::syntax::ast::{Attr, AttrArgs, FileTree, ItemIdx, ItemKind, ModItem};
use crate::syntax::{ParseOptions, open_item_macros, parse_file};

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
}

impl Origin {
    fn exists(&self, path: &Utf8Path) -> bool {
        match self {
            Origin::Disk => read::is_file(path),
            Origin::Stubs => STD.get_file(path.as_std_path()).is_some(),
        }
    }

    fn text(&self, path: &Utf8Path) -> Result<Arc<str>, Gap> {
        match self {
            Origin::Disk => read::source(path),
            Origin::Stubs => match STD
                .get_file(path.as_std_path())
                .and_then(|f| f.contents_utf8())
            {
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
struct Pending {
    path: Utf8PathBuf,
    dir: modules::ModuleDir,
    trail: modules::Trail,
    /// The `mod x;` that leads here.
    from: Option<(FileId, ItemIdx)>,
}

/// Reads a crate: every file in reach of its root. What cannot be read is a gap of the program.
pub fn read_krate(program: &Program, id: KrateId) -> KrateData {
    let krate = &program.project.krates[id.0 as usize];
    let origin = if krate.kind == KrateKind::Std {
        Origin::Stubs
    } else {
        Origin::Disk
    };
    let options = ParseOptions {
        bodies: krate.is_member,
        tests: program.options.tests && krate.is_member,
    };
    let mut trees: Vec<FileTree> = Vec::new();
    let mut children = Children::default();
    let mut wave = vec![Pending {
        path: krate.root.clone(),
        dir: modules::ModuleDir::of_root(&krate.root),
        trail: modules::Trail::of_root(&krate.root),
        from: None,
    }];
    while !wave.is_empty() {
        let mut next = Vec::new();
        // Ids are given in the order of the wave, so that they do not depend on who is faster.
        let files: Vec<(Pending, FileId, Arc<str>)> = wave
            .into_iter()
            .filter(|p| krate.kind == KrateKind::Std || !is_excluded(program, &p.path))
            .filter_map(|pending| match origin.text(&pending.path) {
                Ok(text) => {
                    let file = program.add_file(program.relative(&pending.path), text.clone(), id);
                    Some((pending, file, text))
                }
                Err(gap) => {
                    if krate.is_member {
                        program.unread(Gap {
                            file: gap.file.map(|f| program.relative(&f)),
                            ..gap
                        });
                    }
                    None
                }
            })
            .collect();
        let parse = |(_, file, text): &(Pending, FileId, Arc<str>)| {
            let (mut tree, problems) = parse_file(text, *file, options);
            open_item_macros(&mut tree, text, options);
            (tree, problems)
        };
        // A dependency may be read from within a parallel task, where waiting for other tasks could wait for itself.
        let parsed: Vec<_> = if krate.is_member {
            files.par_iter().map(parse).collect()
        } else {
            files.iter().map(parse).collect()
        };
        for ((pending, file, text), (tree, problems)) in files.iter().zip(parsed) {
            if krate.is_member {
                let source = program.file(*file);
                for problem in problems {
                    let at = source.lines.line_col(text, problem.span.lo);
                    program.unread(Gap {
                        file: Some(source.path.clone()),
                        line: at.line,
                        message: problem.message,
                    });
                }
            }
            if let Some(from) = pending.from {
                children.insert(from, *file);
            }
            modules_of(
                &tree,
                &tree.roots,
                pending,
                &origin,
                &mut next,
                program,
                krate.is_member,
            );
            trees.push(tree);
        }
        wave = next;
    }
    collect(id, krate.kind, krate.edition, trees, &children, &|span| {
        program.text(span)
    })
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
fn path_attr(program: &Program, attrs: &[Attr]) -> Option<String> {
    let attr = attrs.iter().find(|a| a.is("path"))?;
    let AttrArgs::Value(span) = attr.args else {
        return None;
    };
    Some(program.text(span).trim().trim_matches('"').to_owned())
}

fn modules_of(
    tree: &FileTree,
    items: &[ItemIdx],
    at: &Pending,
    origin: &Origin,
    next: &mut Vec<Pending>,
    program: &Program,
    report: bool,
) {
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
            let (ItemKind::Mod(module), Some(name)) = (&item.kind, item.name) else {
                continue;
            };
            match module {
                ModItem::Inline(items) => {
                    let attr = path_attr(program, &item.attrs);
                    stack.push((items, dir.inline(name.as_str(), attr.as_deref())));
                }
                ModItem::OutOfLine { path } => {
                    let found = dir.file_of(name.as_str(), path.as_deref(), |p| origin.exists(p));
                    let found = found.map_err(|e| e.words(name.as_str())).and_then(|m| {
                        let trail = at.trail.enter(&m.file).map_err(|gap| gap.message)?;
                        Ok((m, trail))
                    });
                    match found {
                        Ok((module, trail)) => next.push(Pending {
                            path: module.file,
                            dir: module.children,
                            trail,
                            from: Some((tree.file, *idx)),
                        }),
                        Err(message) if report => {
                            let source = program.file(tree.file);
                            let line = source.lines.line_col(&source.text, item.name_span.lo).line;
                            program.unread(Gap {
                                file: Some(source.path.clone()),
                                line,
                                message,
                            });
                        }
                        Err(_) => {}
                    }
                }
            }
        }
    }
}
