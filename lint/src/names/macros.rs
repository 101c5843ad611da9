//! Which macro a call is, and how its tokens read. The knowledge stands in `macros.toml`; a macro
//! that is not in it is read as expressions.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::{DefId, MacroUse, OwnedBody, Program, attributes};
use crate::project::{FileId, KrateId, Span};
use crate::syntax::ast::{Body, Expansion, Expr, ExprId, Lit, MacroCall, Pat, PatId, TypeRef};
use crate::syntax::expand::Call;
use crate::syntax::read::{Reader, read_call, read_pat, read_type};

/// How known macros read, by `crate::name`; the crates of std all count as `std`.
#[derive(Debug, Default)]
pub struct MacroTable {
    by_path: FxHashMap<String, Entry>,
    /// Attributes that record fields, by crate and name.
    pub(super) attributes: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    reader: Reader,
    result: &'static str,
    /// The type where the first literal text is SQL that gives no rows.
    without_rows: &'static str,
}

#[derive(Deserialize)]
struct File {
    #[serde(rename = "macro")]
    macros: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    krate: String,
    names: Vec<String>,
    reads: String,
    #[serde(default)]
    before: usize,
    #[serde(default)]
    named: bool,
    #[serde(default)]
    result: String,
    #[serde(default)]
    without_rows: String,
}

impl MacroTable {
    /// The table that is shipped.
    pub fn shipped() -> MacroTable {
        let file: File = toml::from_str(include_str!("macros.toml"))
            .expect("the shipped table of macros is checked by a test");
        let mut by_path = FxHashMap::default();
        for row in file.macros {
            let reader = match row.reads.as_str() {
                "format" => Reader::Format { before: row.before },
                "fields" => Reader::Fields {
                    before: row.before,
                    named: row.named,
                },
                "array" => Reader::Array,
                "entries" => Reader::Entries,
                "matches" => Reader::Matches,
                "nothing" => Reader::Opaque,
                _ => Reader::Exprs,
            };
            let result: &'static str = Box::leak(row.result.into_boxed_str());
            let without_rows: &'static str = Box::leak(row.without_rows.into_boxed_str());
            for name in row.names {
                let entry = Entry {
                    reader,
                    result,
                    without_rows,
                };
                by_path.insert(format!("{}::{name}", row.krate), entry);
            }
        }
        MacroTable {
            by_path,
            attributes: Vec::new(),
        }
    }

    /// A macro that somebody declared to be a use, unless it is known how it reads.
    pub fn declare(&mut self, krate: &str, name: &str, reader: Reader) {
        self.by_path
            .entry(format!("{krate}::{name}"))
            .or_insert(Entry {
                reader,
                result: "",
                without_rows: "",
            });
    }

    /// An attribute whose `fields(…)` are expressions of the function below it.
    pub fn declare_attribute(&mut self, krate: &str, name: &str) {
        self.attributes.push((krate.to_owned(), name.to_owned()));
    }

    /// The crates and names of the macros in it, in order.
    pub fn paths(&self) -> Vec<(&str, &str)> {
        let paths = self.by_path.keys();
        let mut paths: Vec<(&str, &str)> = paths.filter_map(|p| p.split_once("::")).collect();
        paths.sort_unstable();
        paths
    }

    fn entry(&self, program: &Program, def: DefId) -> Option<Entry> {
        let krate = &program.project.krates[def.krate.0 as usize];
        let name = program.def(def).name;
        let krate = if program.std.contains(&def.krate) {
            "std"
        } else {
            &krate.name
        };
        self.by_path.get(&format!("{krate}::{name}")).copied()
    }
}

/// How many expansions one body may have, and how many bytes.
const MAX_EXPANSIONS: usize = 5_000;
const MAX_BYTES: usize = 8 << 20;

/// Reads every macro call of the bodies, calls inside calls included.
///
/// What a `macro_rules!` stands for is read last and one body after the other, so that the texts
/// of expansions are numbered the same way in every run.
pub fn read_macros(program: &Program, table: &MacroTable, bodies: &mut [OwnedBody]) {
    let waiting: Vec<Vec<(ExprId, DefId)>> = bodies
        .par_iter_mut()
        .map(|body| {
            attributes::read(program, table, body);
            read_known(program, table, body, 0)
        })
        .collect();
    for (body, waiting) in bodies.iter_mut().zip(waiting) {
        let mut todo = waiting;
        let (mut n_expansions, mut n_bytes) = (0, 0);
        while let Some((id, def)) = todo.pop() {
            let from = body.body.exprs.len();
            let is_expanded = n_expansions < MAX_EXPANSIONS
                && n_bytes < MAX_BYTES
                && expand(program, body, id, def, &mut n_bytes);
            n_expansions += 1;
            if is_expanded && let Some(used) = body.macros.get_mut(&id) {
                used.guessed = false;
            }
            if !is_expanded {
                read_with(program, body, id, Reader::Exprs);
            }
            todo.extend(read_known(program, table, body, from));
        }
        read_patterns(program, body);
    }
}

impl Program {
    /// The type that a macro's call stands for.
    pub fn type_macro(&self, scope: DefId, call: &MacroCall) -> Option<Arc<TypeRef>> {
        self.type_macros.get_or((scope, call.span), || {
            let names: Vec<_> = call.path.segments.iter().map(|s| s.name).collect();
            let def = self.resolve_macro(scope, call.path.global, &names)?;
            let krate = self.file(self.def(scope).file).krate;
            let (file, text) = self.expansion(def, call, None, krate)?;
            let whole = Span::new(file, 0, text.len() as u32);
            read_type(&text, whole).ok().map(Arc::new)
        })
    }

    /// The text that a call of a `macro_rules!` stands for.
    fn expansion(
        &self,
        def: DefId,
        call: &MacroCall,
        mark: Option<u32>,
        krate: KrateId,
    ) -> Option<(FileId, Arc<str>)> {
        let rules = self.rules(&self.macro_ref(def)?).ok()?;
        let source = self.file(call.span.file);
        let call = Call {
            text: &source.text,
            span: call.span,
            tokens: call.tokens,
            origins: source.origins.as_deref(),
            mark,
        };
        Some(self.add_expansion(rules.expand(call).ok()?, krate))
    }
}

/// Where a range of a body stands: the innermost of its blocks with items, or what is around the body.
struct Places {
    blocks: Vec<(Span, DefId)>,
    around: DefId,
}

impl Places {
    fn of(program: &Program, body: &OwnedBody) -> Places {
        let krate = program.krate(body.owner.krate);
        let exprs = body.body.exprs.iter().zip(&body.body.expr_spans);
        let blocks = exprs.filter_map(|(expr, span)| match expr {
            Expr::Block(block) => {
                let def = krate.blocks.get(&(body.file, block.scope?.0))?;
                Some((*span, *def))
            }
            _ => None,
        });
        Places {
            blocks: blocks.collect(),
            around: program.scope_of(body.owner),
        }
    }

    fn scope_at(&self, program: &Program, at: Span) -> DefId {
        if self.blocks.is_empty() {
            return self.around;
        }
        let at = program.origin(at);
        let within = self.blocks.iter().filter(|(span, _)| span.contains(at));
        let innermost = within.min_by_key(|(span, _)| span.hi - span.lo);
        innermost.map_or(self.around, |(_, def)| *def)
    }
}

/// Puts in for each call of a macro in the place of a pattern the pattern it stands for.
fn read_patterns(program: &Program, body: &mut OwnedBody) {
    let places = Places::of(program, body);
    let krate = body.owner.krate;
    let mut at = 0;
    while at < body.body.pats.len() {
        let id = PatId(at as u32);
        at += 1;
        let Pat::Macro(call) = body.body.pat(id) else {
            continue;
        };
        let names: Vec<_> = call.path.segments.iter().map(|s| s.name).collect();
        let scope = places.scope_at(program, call.span);
        let read = program
            .resolve_macro(scope, call.path.global, &names)
            .and_then(|def| program.expansion(def, call, None, krate));
        let Some((file, text)) = read else { continue };
        let whole = Span::new(file, 0, text.len() as u32);
        if let Ok(found) = read_pat(&mut body.body, &text, whole) {
            body.body.pats[id.idx()] =
                std::mem::replace(&mut body.body.pats[found.idx()], Pat::Wild);
        }
    }
}

/// Reads the calls among the expressions from `at` on; gives those that are to be expanded.
fn read_known(
    program: &Program,
    table: &MacroTable,
    body: &mut OwnedBody,
    mut at: usize,
) -> Vec<(ExprId, DefId)> {
    let mut waiting = Vec::new();
    let mut places = None;
    while at < body.body.exprs.len() {
        let id = ExprId(at as u32);
        at += 1;
        let Expr::Macro(call) = body.body.expr(id) else {
            continue;
        };
        if body.body.expansions.contains_key(&id) {
            continue;
        }
        let names: Vec<_> = call.path.segments.iter().map(|s| s.name).collect();
        let places = places.get_or_insert_with(|| Places::of(program, body));
        let scope = places.scope_at(program, call.span);
        let def = program.resolve_macro_in(Some(body.owner), scope, call.path.global, &names);
        let entry = def.and_then(|d| table.entry(program, d));
        body.macros.insert(
            id,
            MacroUse {
                def,
                result: entry.map_or("", |e| e.result),
                guessed: entry.is_none(),
            },
        );
        match (def, entry) {
            (Some(def), None) if program.macro_ref(def).is_some() => waiting.push((id, def)),
            _ => {
                read_with(program, body, id, entry.map_or(Reader::Exprs, |e| e.reader));
                let without = entry.map_or("", |e| e.without_rows);
                if !without.is_empty()
                    && gives_no_rows(&body.body, id)
                    && let Some(found) = body.macros.get_mut(&id)
                {
                    found.result = without;
                }
            }
        }
    }
    // The first is taken first.
    waiting.reverse();
    waiting
}

/// Whether the first text among a call's arguments is SQL that changes something and returns nothing of it.
fn gives_no_rows(body: &Body, id: ExprId) -> bool {
    let Some(Expansion::Exprs(list)) = body.expansions.get(&id) else {
        return false;
    };
    let texts = list.iter().filter_map(|e| match body.expr(*e) {
        Expr::Lit(Lit::Str(text)) => Some(text),
        _ => None,
    });
    texts.take(1).any(|text| {
        let mut words = text.split_whitespace().map(str::to_ascii_lowercase);
        let changes = words
            .next()
            .is_some_and(|word| matches!(word.as_str(), "insert" | "update" | "delete"));
        changes && !words.any(|word| word == "returning")
    })
}

/// Reads a call's own tokens.
fn read_with(program: &Program, body: &mut OwnedBody, id: ExprId, reader: Reader) {
    let file = body.body.expr_span(id).file;
    let source = program.file(file);
    for problem in read_call(&mut body.body, id, &source.text, reader) {
        program.gap_at(problem.span, problem.message);
    }
    let read = body.body.expansions.entry(id).or_insert(Expansion::Unread);
    if matches!(read, Expansion::Unread)
        && let Some(used) = body.macros.get_mut(&id)
    {
        used.guessed = true;
    }
}

/// Reads the expansion of a call into the body as a block, or as the one expression it is.
fn expand(
    program: &Program,
    body: &mut OwnedBody,
    id: ExprId,
    def: DefId,
    n_bytes: &mut usize,
) -> bool {
    let Expr::Macro(call) = body.body.expr(id) else {
        return false;
    };
    let path = call.path.clone();
    let krate = program.file(program.def(body.owner).file).krate;
    let Some((file, text)) = program.expansion(def, call, Some(program.mark()), krate) else {
        return false;
    };
    *n_bytes += text.len();
    let whole = Span::new(file, 0, text.len() as u32);
    // The reader takes the tokens of a call: one that stands for the expansion is put in for it.
    let inner = MacroCall {
        path,
        tokens: whole,
        span: whole,
    };
    let stand_in = body.body.push_expr(Expr::Macro(inner), whole);
    let problems = read_call(&mut body.body, stand_in, &text, Reader::Block);
    body.body.exprs[stand_in.idx()] = Expr::Missing;
    let Some(Expansion::Value(value)) = body.body.expansions.remove(&stand_in) else {
        // What was read of it is in nobody's reach.
        return false;
    };
    for problem in problems {
        program.gap_at(problem.span, problem.message);
    }
    let value = match body.body.expr(value) {
        Expr::Block(block) if block.stmts.is_empty() => block.tail.unwrap_or(value),
        _ => value,
    };
    body.body.expansions.insert(id, Expansion::Value(value));
    true
}
