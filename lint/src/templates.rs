//! Which templates there are: files of the package, and literal texts that the program gives a name. What they
//! print is kept.

use std::sync::{Arc, OnceLock};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;

use crate::flow::input::{TemplateCall, Which};
use crate::names::{Cache, DefId, OwnedBody};
use crate::project::read;
use crate::syntax::ast::{Body, Expr, ExprId, Lit};
use crate::template::{Grammar, Printed, printed};
use crate::types::{Callee, Inference, OwnTemplate, Types};

/// A package has no more folders and files than this that are looked through for a template.
const MAX_ENTRIES: usize = 20_000;

/// What a name may leave out at its end.
const ENDINGS: &[&str] = &[
    "",
    ".html",
    ".hbs",
    ".handlebars",
    ".tera",
    ".j2",
    ".jinja",
    ".txt",
];

pub struct Templates<'a> {
    types: &'a Types<'a>,
    bodies: &'a [OwnedBody],
    inferences: &'a [Inference],
    /// The files of a package, by its folder.
    files: Cache<Utf8PathBuf, Arc<Vec<Utf8PathBuf>>>,
    by_name: Cache<(Utf8PathBuf, Grammar, String), Arc<Printed>>,
    /// Texts that the program itself gives a name.
    added: OnceLock<FxHashMap<String, Vec<Arc<str>>>>,
}

impl<'a> Templates<'a> {
    pub fn new(
        types: &'a Types<'a>,
        bodies: &'a [OwnedBody],
        inferences: &'a [Inference],
    ) -> Templates<'a> {
        Templates {
            types,
            bodies,
            inferences,
            files: Cache::default(),
            by_name: Cache::default(),
            added: OnceLock::new(),
        }
    }

    fn folder(&self, owner: DefId) -> Utf8PathBuf {
        let project = &self.types.program.project;
        let package = project.package(project.krate(owner.krate).package);
        package
            .manifest
            .parent()
            .unwrap_or(Utf8Path::new(""))
            .to_owned()
    }

    /// A template by its name; one that is not found may print all.
    pub fn named(
        &self,
        owner: DefId,
        grammar: Grammar,
        name: &str,
        calls: &dyn Fn(DefId) -> Option<TemplateCall>,
    ) -> Arc<Printed> {
        let folder = self.folder(owner);
        self.by_name
            .get_or((folder.clone(), grammar, name.to_owned()), || {
                let texts = self.texts(&folder, name, calls);
                let load = |name: &str| self.texts(&folder, name, calls).into_iter().next();
                Arc::new(all_of(grammar, &texts, &load))
            })
    }

    pub fn of_text(
        &self,
        owner: DefId,
        grammar: Grammar,
        text: &str,
        calls: &dyn Fn(DefId) -> Option<TemplateCall>,
    ) -> Arc<Printed> {
        let folder = self.folder(owner);
        let load = |name: &str| self.texts(&folder, name, calls).into_iter().next();
        Arc::new(printed(grammar, text, &load))
    }

    /// What the template of a type prints, which a derive has read.
    pub fn own(&self, adt: DefId, template: &OwnTemplate) -> Arc<Printed> {
        let folder = self.folder(adt);
        let dirs = askama_dirs(&folder);
        let from_dirs = |name: &str| {
            let found = dirs
                .as_ref()?
                .iter()
                .find_map(|dir| read::text(&folder.join(dir).join(name)).ok());
            found.map(Arc::<str>::from)
        };
        let text: Option<Arc<str>> = match template {
            OwnTemplate::Text(text) => Some(text.as_str().into()),
            OwnTemplate::Path(path) => from_dirs(path),
            OwnTemplate::Unknown => None,
        };
        Arc::new(match (text, dirs.is_some()) {
            (Some(text), true) => printed(Grammar::Jinja, &text, &from_dirs),
            _ => Printed::all(),
        })
    }

    /// The texts that a name may mean: what the program added by it, else the files that end with it.
    fn texts(
        &self,
        folder: &Utf8Path,
        name: &str,
        calls: &dyn Fn(DefId) -> Option<TemplateCall>,
    ) -> Vec<Arc<str>> {
        let added = self.added.get_or_init(|| self.added_by_calls(calls));
        if let Some(texts) = added.get(name) {
            return texts.clone();
        }
        // The package's own, or those that the packages of a workspace share.
        let root = &self.types.program.project.root;
        let shared = (root != folder).then_some(root.as_path());
        let found = [Some(folder), shared].into_iter().flatten();
        found
            .map(|folder| self.files_named(folder, name))
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    fn files_named(&self, folder: &Utf8Path, name: &str) -> Vec<Arc<str>> {
        let files = self
            .files
            .get_or(folder.to_owned(), || Arc::new(files_below(folder)));
        let ends = |file: &Utf8Path, ending: &str| {
            let wanted = format!("{name}{ending}");
            file.ends_with(Utf8Path::new(&wanted))
        };
        for ending in ENDINGS {
            let found: Vec<Arc<str>> = files
                .iter()
                .filter(|file| ends(file, ending))
                .filter_map(|file| read::text(&folder.join(file)).ok())
                .map(Arc::from)
                .collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// `env.add_template("mail", "Hello {{ name }}")`
    fn added_by_calls(
        &self,
        calls: &dyn Fn(DefId) -> Option<TemplateCall>,
    ) -> FxHashMap<String, Vec<Arc<str>>> {
        let mut found: FxHashMap<String, Vec<Arc<str>>> = FxHashMap::default();
        for (owned, inference) in self.bodies.iter().zip(self.inferences) {
            let body = &owned.body;
            for (i, expr) in body.exprs.iter().enumerate() {
                let Some(Callee::Fn { def, .. }) = inference.callees.get(&ExprId(i as u32)) else {
                    continue;
                };
                let (
                    Some(TemplateCall {
                        which: Which::Adds(name, text),
                        ..
                    }),
                    Expr::MethodCall { args, .. },
                ) = (calls(*def), expr)
                else {
                    continue;
                };
                let arg = |at: u8| args.get((at as usize).checked_sub(1)?).copied();
                if let (Some(name), Some(text)) = (arg(name), arg(text))
                    && let Expr::Lit(Lit::Str(name)) = body.expr(name)
                    && let Some(text) = self.literal(owned, body, text)
                {
                    found.entry(name.to_string()).or_default().push(text);
                }
            }
        }
        found
    }

    /// A literal text, or that of `include_str!`.
    fn literal(&self, owned: &OwnedBody, body: &Body, id: ExprId) -> Option<Arc<str>> {
        match body.expr(id) {
            Expr::Lit(Lit::Str(text)) => Some(Arc::from(text.as_ref())),
            Expr::Macro(call) => {
                let written = self.types.program.text(call.span);
                let path = written
                    .split('"')
                    .nth(1)
                    .filter(|_| written.contains("include_str"))?;
                let source = self.types.program.file(owned.file);
                let folder = source.path.parent()?;
                read::text(&folder.join(path)).ok().map(Arc::from)
            }
            _ => None,
        }
    }
}

fn all_of(
    grammar: Grammar,
    texts: &[Arc<str>],
    load: &dyn Fn(&str) -> Option<Arc<str>>,
) -> Printed {
    let mut all = texts.iter().map(|text| printed(grammar, text, load));
    let Some(mut found) = all.next() else {
        return Printed::all();
    };
    for other in all {
        found.all |= other.all;
        found.paths.extend(other.paths);
    }
    found
}

/// The folders that `askama.toml` names; none where templates have a syntax of their own.
fn askama_dirs(folder: &Utf8Path) -> Option<Vec<String>> {
    let default = || Some(vec!["templates".to_owned()]);
    for name in ["askama.toml", "rinja.toml"] {
        let Ok(text) = read::text(&folder.join(name)) else {
            continue;
        };
        let config: toml::Table = text.parse().ok()?;
        if config.contains_key("syntax") {
            return None;
        }
        let dirs = config
            .get("general")
            .and_then(|general| general.get("dirs"))
            .and_then(|dirs| dirs.as_array());
        return match dirs {
            Some(dirs) => Some(
                dirs.iter()
                    .filter_map(|d| Some(d.as_str()?.to_owned()))
                    .collect(),
            ),
            None => default(),
        };
    }
    default()
}

/// The files of a package, relative to its folder.
fn files_below(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Utf8PathBuf::new()];
    let mut n = 0;
    while let Some(dir) = open.pop() {
        for name in read::entries(&folder.join(&dir)) {
            n += 1;
            if n > MAX_ENTRIES {
                return found;
            }
            let is_ours =
                !name.starts_with('.') && !matches!(name.as_str(), "target" | "node_modules");
            let path = dir.join(&name);
            if is_ours && read::is_dir(&folder.join(&path)) {
                open.push(path);
            } else if is_ours && !name.ends_with(".rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
