//! Which macro a call is, and how its tokens read. The knowledge stands in `macros.toml`; a macro
//! that is not in it is read as expressions.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::{DefId, MacroUse, OwnedBody, Program, attributes};
use crate::project::Span;
use crate::syntax::ast::{Expansion, Expr, ExprId, MacroCall};
use crate::syntax::expand::Call;
use crate::syntax::read::{Reader, read_call};

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
                "matches" => Reader::Matches,
                "nothing" => Reader::Opaque,
                _ => Reader::Exprs,
            };
            let result: &'static str = Box::leak(row.result.into_boxed_str());
            for name in row.names {
                by_path.insert(format!("{}::{name}", row.krate), Entry { reader, result });
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
            .or_insert(Entry { reader, result: "" });
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
            if !is_expanded {
                read_with(program, body, id, Reader::Exprs);
            }
            todo.extend(read_known(program, table, body, from));
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
        let scope = program.scope_of(body.owner);
        let def = program.resolve_macro(scope, call.path.global, &names);
        let entry = def.and_then(|d| table.entry(program, d));
        body.macros.insert(
            id,
            MacroUse {
                def,
                result: entry.map_or("", |e| e.result),
            },
        );
        match (def, entry) {
            (Some(def), None) if program.macro_ref(def).is_some() => waiting.push((id, def)),
            _ => read_with(program, body, id, entry.map_or(Reader::Exprs, |e| e.reader)),
        }
    }
    // The first is taken first.
    waiting.reverse();
    waiting
}

/// Reads a call's own tokens.
fn read_with(program: &Program, body: &mut OwnedBody, id: ExprId, reader: Reader) {
    let file = body.body.expr_span(id).file;
    let source = program.file(file);
    for problem in read_call(&mut body.body, id, &source.text, reader) {
        program.gap_at(problem.span, problem.message);
    }
    body.body.expansions.entry(id).or_insert(Expansion::Unread);
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
    let (span, tokens, path) = (call.span, call.tokens, call.path.clone());
    let source = program.file(span.file);
    let call = Call {
        text: &source.text,
        span,
        tokens,
        origins: source.origins.as_deref(),
        mark: Some(program.mark()),
    };
    let rules = program.macro_ref(def).and_then(|m| program.rules(&m).ok());
    let Some(expanded) = rules.and_then(|r| r.expand(call).ok()) else {
        return false;
    };
    *n_bytes += expanded.text.len();
    let krate = program.def(body.owner).file;
    let (file, text) = program.add_expansion(expanded, program.file(krate).krate);
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
