//! Which macro a call is, and how its tokens read. The knowledge stands in `macros.toml`; a macro
//! that is not in it is read as expressions.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::{DefId, MacroUse, OwnedBody, Program};
use crate::project::Gap;
use crate::syntax::ast::{Expansion, Expr, ExprId};
use crate::syntax::read::{Reader, read_call};

/// How known macros read, by `crate::name`; the crates of std all count as `std`.
#[derive(Debug, Default)]
pub struct MacroTable {
    by_path: FxHashMap<String, Entry>,
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
        MacroTable { by_path }
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

/// Reads every macro call of the bodies, calls inside calls included.
pub fn read_macros(program: &Program, table: &MacroTable, bodies: &mut [OwnedBody]) {
    bodies.par_iter_mut().for_each(|body| {
        let mut at = 0;
        while at < body.body.exprs.len() {
            let id = ExprId(at as u32);
            at += 1;
            if let Expr::Macro(_) = body.body.expr(id)
                && !body.body.expansions.contains_key(&id)
            {
                read_one(program, table, body, id);
            }
        }
    });
}

fn read_one(program: &Program, table: &MacroTable, body: &mut OwnedBody, id: ExprId) {
    let Expr::Macro(call) = body.body.expr(id) else {
        return;
    };
    let names: Vec<_> = call.path.segments.iter().map(|s| s.name).collect();
    let def = program.resolve_macro(program.scope_of(body.owner), call.path.global, &names);
    let span = call.span;
    let entry = def.and_then(|d| table.entry(program, d));
    let reader = entry.map_or(Reader::Exprs, |e| e.reader);
    body.macros.insert(
        id,
        MacroUse {
            def,
            result: entry.map_or("", |e| e.result),
        },
    );
    let source = program.file(body.file);
    let problems = read_call(&mut body.body, id, &source.text, reader);
    for problem in problems {
        let line = source.lines.line_col(&source.text, span.lo).line;
        program.gap(Gap {
            file: Some(source.path.clone()),
            line,
            message: problem.message,
        });
    }
    body.body.expansions.entry(id).or_insert(Expansion::Unread);
}
