//! From a file, line and column to what stands there.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{At, NotThere};
use crate::names::{DefId, DefKind, FieldId, Ns, Program, Res, Stop};
use crate::project::{FileId, KrateKind, Source, Span, read};
use crate::reading::Reading;
use crate::syntax::Name;
use crate::syntax::ast::{Expr, Node, Segment};
use crate::syntax::scan::{Scan, Tok, Token};

/// What was found at a place, before data was followed.
#[derive(Debug)]
pub struct Spot {
    pub(super) file: Utf8PathBuf,
    pub(super) line: u32,
    pub(super) column: Option<u32>,
    /// The line, or the one character.
    pub(super) range: Span,
    pub(super) hits: Vec<Hit>,
    pub(super) items: Vec<ItemHit>,
    /// Nothing but a comment or space.
    pub(super) is_blank: bool,
    /// What could not be read of the file.
    pub(super) unread: Vec<String>,
}

/// A node of a body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub body: usize,
    pub node: Node,
    /// Where a person wrote it.
    pub span: Span,
    pub anchor: Span,
}

/// Something outside of bodies.
#[derive(Clone, Debug)]
pub(super) enum ItemHit {
    Def(DefId, Span),
    Field(FieldId, Span),
    /// A path to something: in a type, a `use`, an attribute.
    Path(Res, Span),
    /// A path that leads nowhere.
    NoPath(Stop, Span),
}

impl ItemHit {
    pub fn span(&self) -> Span {
        match self {
            ItemHit::Def(_, span)
            | ItemHit::Field(_, span)
            | ItemHit::Path(_, span)
            | ItemHit::NoPath(_, span) => *span,
        }
    }
}

impl Spot {
    /// Looks for what stands at a place.
    ///
    /// # Errors
    /// The file is none that was read, or has no such line or column.
    pub fn find(reading: &Reading<'_>, at: &At) -> Result<Spot, NotThere> {
        let program = reading.types.program;
        let files = program.files();
        let (path, ids) = locate(program, &files, &at.file)?;
        // One file may be part of several crates: what stands in it is told of the first.
        let source = &files[ids[0].0 as usize];
        let (range, point) = range(source, &path, at)?;
        let range = Span::new(ids[0], range.0, range.1);
        let unread = program.unread_files();
        let of_file = unread.iter().filter(|gap| gap.file.as_ref() == Some(&path));
        let mut spot = Spot {
            unread: of_file.map(|gap| gap.message.clone()).collect(),
            file: path,
            line: at.line,
            column: at.column,
            range,
            hits: Vec::new(),
            items: Vec::new(),
            is_blank: false,
        };
        let whole = Scan::new(&source.text, 0, source.text.len() as u32);
        let tokens: Vec<Token> = whole.collect();
        match point {
            Some(point) => {
                let token = tokens.iter().position(|t| t.lo <= point && point < t.hi);
                spot.range = Span::new(ids[0], point, point + 1);
                match token {
                    Some(token) => spot.point(reading, &ids, source, &tokens, token),
                    None => spot.is_blank = true,
                }
            }
            None => {
                let on_line = |t: &Token| t.lo < range.hi && t.hi > range.lo;
                spot.is_blank = !tokens.iter().any(on_line);
                let found = hits(reading, &ids, |hit| {
                    range.lo <= hit.anchor.lo && hit.anchor.lo < range.hi
                });
                spot.hits = without_callees(reading, found);
                spot.items = items(reading, ids[0]);
                spot.items
                    .retain(|i| range.lo <= i.span().lo && i.span().lo < range.hi);
            }
        }
        Ok(spot)
    }

    /// The nodes of which it is asked what arrives there, by the owner of their body.
    pub fn nodes(&self, reading: &Reading<'_>) -> FxHashMap<DefId, FxHashSet<Node>> {
        let mut nodes: FxHashMap<DefId, FxHashSet<Node>> = FxHashMap::default();
        for hit in &self.hits {
            let owner = reading.bodies[hit.body].owner;
            nodes.entry(owner).or_default().insert(hit.node);
        }
        nodes
    }

    /// The innermost thing at one token.
    fn point(
        &mut self,
        reading: &Reading<'_>,
        ids: &[FileId],
        source: &Source,
        tokens: &[Token],
        token: usize,
    ) {
        let point = self.range;
        let mut found = hits(reading, ids, |hit| {
            hit.span.lo <= point.lo && point.lo < hit.span.hi
        });
        found.sort_by_key(|h| (h.span.hi - h.span.lo, h.body, h.node));
        let mut items = items(reading, ids[0]);
        items.retain(|i| i.span().lo <= point.lo && point.lo < i.span().hi);
        if let Some(item) = items.into_iter().min_by_key(|i| i.span().hi - i.span().lo) {
            self.items.push(item);
            return;
        }
        let at = tokens[token];
        let innermost = found.first().map(|h| h.span);
        // The first names of a path are other things than what it means.
        let is_end = |segments: &[Segment]| {
            let last = segments
                .last()
                .map(|s| reading.types.program.origin(s.span));
            last.is_some_and(|last| last.lo <= point.lo && point.lo < last.hi)
        };
        let tells = |h: &Hit| match reading.expr_of(*h) {
            Some(Expr::Path(path)) => is_end(&path.segments),
            Some(expr) => !is_wrapper(expr),
            None => true,
        };
        let tells = found.first().is_some_and(tells);
        // What has no node of its own: a type, a part of a `use`, an attribute.
        if at.tok == Tok::Ident && !tells {
            let block = found.iter().find_map(|h| reading.block_of(*h));
            let scope = block.or_else(|| scope_at(reading, ids[0], point));
            let path = scope.and_then(|s| path_at(reading, source, s, tokens, token, ids[0]));
            if let Some(path) = path {
                self.items.push(path);
                return;
            }
        }
        if let Some(innermost) = innermost {
            found.retain(|h| h.span == innermost);
            self.hits = with_calls(reading, ids, found);
        } else if let Some(def) = around(reading, ids[0], point) {
            self.items.push(ItemHit::Def(def, point));
        }
    }
}

impl Reading<'_> {
    fn expr_of(&self, hit: Hit) -> Option<&Expr> {
        match hit.node {
            Node::Expr(id) => Some(self.bodies[hit.body].body.expr(id)),
            Node::Pat(_) => None,
        }
    }

    /// The scope that a block with items in it opens.
    fn block_of(&self, hit: Hit) -> Option<DefId> {
        let owned = &self.bodies[hit.body];
        let Some(Expr::Block(block)) = self.expr_of(hit) else {
            return None;
        };
        let krate = self.types.program.krate(owned.owner.krate);
        krate.blocks.get(&(owned.file, block.scope?.0)).copied()
    }
}

/// Whether an expression has other things in it, and is seldom what is meant.
fn is_wrapper(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Block(_)
            | Expr::If { .. }
            | Expr::Match { .. }
            | Expr::Loop { .. }
            | Expr::While { .. }
            | Expr::For { .. }
            | Expr::Let { .. }
            | Expr::Closure { .. }
            | Expr::Cast { .. }
            | Expr::Call { .. }
            | Expr::MethodCall { .. }
    )
}

/// A call says all that the path in it says.
fn without_callees(reading: &Reading<'_>, mut found: Vec<Hit>) -> Vec<Hit> {
    let callee = |hit: &Hit| match reading.expr_of(*hit) {
        Some(Expr::Call { callee, .. }) => Some((hit.body, Node::Expr(*callee))),
        _ => None,
    };
    let callees: FxHashSet<(usize, Node)> = found.iter().filter_map(callee).collect();
    found.retain(|h| {
        let is_path = matches!(reading.expr_of(*h), Some(Expr::Path(_)));
        !is_path || !callees.contains(&(h.body, h.node))
    });
    found
}

/// A path that is called stands for its call.
fn with_calls(reading: &Reading<'_>, ids: &[FileId], found: Vec<Hit>) -> Vec<Hit> {
    let callees: FxHashSet<(usize, Node)> = found.iter().map(|h| (h.body, h.node)).collect();
    let calls = hits(reading, ids, |hit| {
        let body = &reading.bodies[hit.body].body;
        matches!(hit.node, Node::Expr(id) if matches!(
            body.expr(id),
            Expr::Call { callee, .. } if callees.contains(&(hit.body, Node::Expr(*callee)))
                && matches!(body.expr(*callee), Expr::Path(_))
        ))
    });
    match calls.is_empty() {
        true => found,
        false => calls,
    }
}

/// The nodes of all bodies that stand in these files.
fn hits(reading: &Reading<'_>, ids: &[FileId], wanted: impl Fn(&Hit) -> bool) -> Vec<Hit> {
    let program = reading.types.program;
    let files = program.files();
    let origin = |span: Span| match files[span.file.0 as usize].origins {
        None => span,
        Some(_) => program.origin(span),
    };
    let mut found = Vec::new();
    for (idx, owned) in reading.bodies.iter().enumerate() {
        let body = &owned.body;
        let mut add = |node: Node, raw: Span, anchor: Span| {
            let span = origin(raw);
            if !ids.contains(&span.file) {
                return;
            }
            let anchor = Some(origin(anchor)).filter(|a| span.contains(*a));
            let anchor = anchor.unwrap_or(span);
            // What a macro wrote stands where its call does; only what it was given is told.
            let call = files[raw.file.0 as usize].origins.as_ref();
            let span = match call.map(|o| program.origin(o.call)) {
                Some(call) if span == call && anchor == call => return,
                Some(call) if span == call => anchor,
                _ => span,
            };
            let hit = Hit {
                body: idx,
                node,
                span,
                anchor,
            };
            if wanted(&hit) {
                found.push(hit);
            }
        };
        for (i, span) in body.expr_spans.iter().enumerate() {
            let id = crate::syntax::ast::ExprId(i as u32);
            if matches!(body.expr(id), Expr::Missing) {
                continue;
            }
            let anchor = match body.expr(id) {
                Expr::MethodCall { name_span, .. } | Expr::Field { name_span, .. } => *name_span,
                Expr::Macro(call) => call.path.span,
                Expr::Struct { path, .. } => path.span,
                Expr::Call { callee, .. } => body.expr_span(*callee),
                Expr::Await(inner) | Expr::Try(inner) => {
                    let inner = body.expr_span(*inner);
                    Span::new(span.file, inner.hi, span.hi)
                }
                _ => *span,
            };
            add(Node::Expr(id), *span, anchor);
        }
        for (i, span) in body.pat_spans.iter().enumerate() {
            let id = crate::syntax::ast::PatId(i as u32);
            add(Node::Pat(id), *span, *span);
        }
    }
    found
}

/// The names of items, fields and variants in a file.
fn items(reading: &Reading<'_>, file: FileId) -> Vec<ItemHit> {
    let program = reading.types.program;
    let krate = program.krate(program.file(file).krate);
    let mut found = Vec::new();
    for def in krate.all() {
        let nameless = matches!(krate.def(def).kind, DefKind::Transparent | DefKind::Block);
        if krate.def(def).file != file || nameless {
            continue;
        }
        if let Some(variant) = krate.variant(def) {
            found.push(ItemHit::Def(def, variant.span));
        } else if let Some(item) = krate.item(def) {
            found.push(ItemHit::Def(def, item.name_span));
        }
        let fields = reading.types.ast_fields(def).into_iter();
        for (i, field) in fields.flat_map(|f| &f.fields).enumerate() {
            let id = FieldId {
                owner: def,
                idx: i as u32,
            };
            found.push(ItemHit::Field(id, field.span));
        }
    }
    found.retain(|i| i.span().file == file);
    found
}

/// The innermost item around a place.
fn around(reading: &Reading<'_>, file: FileId, point: Span) -> Option<DefId> {
    let program = reading.types.program;
    let krate = program.krate(program.file(file).krate);
    let spans = krate.all().filter_map(|def| {
        let is_item = krate.def(def).file == file && krate.variant(def).is_none();
        let item = krate.item(def).filter(|_| is_item)?;
        item.span.contains(point).then_some((def, item.span))
    });
    spans
        .min_by_key(|(_, span)| span.hi - span.lo)
        .map(|(def, _)| def)
}

/// The module or block around a place; that of the file where no item is.
fn scope_at(reading: &Reading<'_>, file: FileId, point: Span) -> Option<DefId> {
    let program = reading.types.program;
    if let Some(def) = around(reading, file, point) {
        return Some(def);
    }
    let krate = program.krate(program.file(file).krate);
    let module = |def: &DefId| krate.def(*def).file == file && krate.is_scope(*def);
    krate.all().find(module)
}

/// What the path at an identifier means, up to it; nothing where it is no path.
fn path_at(
    reading: &Reading<'_>,
    source: &Source,
    scope: DefId,
    tokens: &[Token],
    token: usize,
    file: FileId,
) -> Option<ItemHit> {
    let program = reading.types.program;
    let at = tokens[token];
    let span = Span::new(file, at.lo, at.hi);
    let imported = imported_at(program, span);
    let in_use = imported.is_some();
    let (global, names) = imported.or_else(|| written_at(source, tokens, token))?;
    if names.len() == 1 && names[0] == "Self" {
        let (def, _) = reading.types.self_ty(scope)?.adt()?;
        return Some(ItemHit::Path(Res::Def(def), span));
    }
    let is_param = |def: DefId| reading.types.generics(def).find(names[0]).is_some();
    if !in_use && around(reading, file, span).is_some_and(is_param) {
        return None;
    }
    let scope = program.scope_of(scope);
    for ns in [Ns::Types, Ns::Values, Ns::Macros] {
        if let Some(found) = program.resolve(scope, global, &names, ns) {
            let is_whole = found.len == names.len();
            return is_whole.then_some(ItemHit::Path(found.res, span));
        }
    }
    // A word by itself is often no path: a keyword, an argument of an attribute.
    let is_type = names[0].as_str().starts_with(char::is_uppercase);
    let stop = program.stop(scope, global, &names, Ns::Types)?;
    (in_use || names.len() > 1 || is_type).then_some(ItemHit::NoPath(stop, span))
}

/// The path of a `use` up to the name at a place.
fn imported_at(program: &Program, at: Span) -> Option<(bool, Vec<Name>)> {
    let krate = program.krate(program.file(at.file).krate);
    let scopes = krate.all().filter_map(|def| krate.scope(def));
    for import in scopes.flat_map(|scope| &scope.imports).map(|i| &i.path) {
        let segments = import.segments.iter();
        if let Some(i) = segments.clone().position(|(_, span)| span.contains(at)) {
            let names = segments.take(i + 1).map(|(name, _)| *name);
            return Some((import.global, names.collect()));
        }
    }
    None
}

/// `a::b::c` up to the identifier at a position.
fn written_at(source: &Source, tokens: &[Token], token: usize) -> Option<(bool, Vec<Name>)> {
    let text = |t: &Token| source.text.get(t.lo as usize..t.hi as usize).unwrap_or("");
    let colons = |i: usize| {
        let two = i.checked_sub(2).map(|from| &tokens[from..i]);
        two.is_some_and(|two| two.iter().all(|t| t.tok == Tok::Punct(b':')))
    };
    let mut names = vec![Name::new(text(&tokens[token]))];
    let mut at = token;
    while colons(at) {
        match at.checked_sub(3).map(|i| tokens[i].tok) {
            Some(Tok::Ident) => {
                at -= 3;
                names.insert(0, Name::new(text(&tokens[at])));
            }
            // `<T as Trait>::Name`
            Some(Tok::Punct(b'>')) => return None,
            _ => return Some((true, names)),
        }
    }
    Some((false, names))
}

fn locate(
    program: &Program,
    files: &[Arc<Source>],
    asked: &Utf8Path,
) -> Result<(Utf8PathBuf, Vec<FileId>), NotThere> {
    let root = &program.project.root;
    let near = read::absolute(asked);
    let below = read::absolute(&root.join(asked));
    let mut paths = vec![near.clone(), below.clone()];
    paths.extend([read::canonical(&near), read::canonical(&below)]);
    let mut of_dependency = None;
    for path in &paths {
        let path = program.project.relative(path);
        let ids = (0..files.len())
            .filter(|i| files[*i].origins.is_none() && files[*i].path == path)
            .map(|i| FileId(i as u32));
        let (own, other): (Vec<FileId>, Vec<FileId>) = ids.partition(|id| {
            let krate = files[id.0 as usize].krate;
            program.project.krate(krate).is_member
        });
        if !own.is_empty() {
            return Ok((path, own));
        }
        if !other.is_empty() {
            of_dependency = Some(path);
        }
    }
    let found = [&near, &below].into_iter().find(|p| read::is_taken(p));
    let Some(found) = found else {
        return Err(NotThere::NoFile {
            file: asked.to_owned(),
        });
    };
    let (why, help) = match of_dependency {
        Some(_) => (
            "belongs to a dependency: of those, signatures are read and no bodies".to_owned(),
            None,
        ),
        None => not_read(program, found),
    };
    Err(NotThere::NotRead {
        file: program.project.relative(found),
        why,
        help: help.map(str::to_owned),
    })
}

/// Why a file that is there was not read.
fn not_read(program: &Program, path: &Utf8Path) -> (String, Option<&'static str>) {
    let project = &program.project;
    let relative = project.relative(path);
    if read::is_dir(path) {
        return ("is a directory".to_owned(), None);
    }
    if path.extension() != Some("rs") {
        return ("is no Rust source file".to_owned(), None);
    }
    let gaps = program.unread_files();
    if let Some(gap) = gaps.iter().find(|g| g.file.as_ref() == Some(&relative)) {
        let what = gap.message.split_once("` ").map_or("", |(_, what)| what);
        return match what {
            "" => (format!("is not read: {}", gap.message), None),
            what => (format!("is not read: it {what}"), None),
        };
    }
    if let Err(why) = read::text(path) {
        return (format!("is not read: it {why}"), None);
    }
    let exclude = program.options.exclude.as_ref();
    if exclude.is_some_and(|set| set.is_match(relative.as_std_path())) {
        return (
            "is not read: `exclude` in `[scan]` of the policy leaves it out".to_owned(),
            None,
        );
    }
    let members = project.packages.iter().filter(|p| p.is_member);
    let package = members
        .filter_map(|p| path.strip_prefix(p.manifest.parent()?).ok())
        .min_by_key(|inner| inner.as_str().len());
    let Some(inner) = package else {
        let why = format!("is not part of the workspace `{}`", project.root);
        return (why, Some("`--manifest-path` names another"));
    };
    let first = inner.components().next().map_or("", |c| c.as_str());
    let tests = |k: &crate::project::Krate| k.kind == KrateKind::Test && k.root == path;
    let is_test = matches!(first, "tests" | "benches" | "examples");
    if is_test || project.krates.iter().any(tests) {
        return (
            "is not read: it is test code".to_owned(),
            Some("`tests = true` in `[scan]` of the policy reads test code too"),
        );
    }
    if inner.as_str() == "build.rs" {
        return (
            "is not read: a build script is no part of the program".to_owned(),
            None,
        );
    }
    (
        "is not read: no `mod` leads to it from the root of a crate, or none but in test code"
            .to_owned(),
        Some("`tests = true` in `[scan]` of the policy reads test code too"),
    )
}

/// The bytes of the line, and the one of the column.
fn range(source: &Source, path: &Utf8Path, at: &At) -> Result<((u32, u32), Option<u32>), NotThere> {
    let text = &source.text;
    let n_lines = text.lines().count().max(1) as u32;
    if at.line == 0 || at.line > n_lines {
        return Err(NotThere::NoLine {
            file: path.to_owned(),
            line: at.line,
            n_lines,
        });
    }
    let lo = source.lines.offset(text, at.line as usize, 0);
    let rest = text.get(lo as usize..).unwrap_or("");
    let line = rest.lines().next().unwrap_or("");
    let hi = lo + line.len() as u32;
    let Some(column) = at.column else {
        return Ok(((lo, hi), None));
    };
    let n_columns = line.chars().count() as u32;
    // An editor's cursor may stand behind the last character.
    if column == 0 || column > n_columns + 1 {
        return Err(NotThere::NoColumn {
            file: path.to_owned(),
            line: at.line,
            column,
            n_columns,
        });
    }
    let mut chars = line.char_indices().skip(column as usize - 1);
    let (at, here) = chars.next().unwrap_or((line.len(), ' '));
    // Behind a word, that word is meant.
    let before = line[..at].chars().next_back();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let point = match before {
        Some(c) if here.is_whitespace() && is_word(c) => at - c.len_utf8(),
        _ => at,
    };
    Ok(((lo, hi), Some(lo + point as u32)))
}
