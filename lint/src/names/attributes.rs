//! Attributes that evaluate expressions when their function begins: `#[instrument(fields(user = %form.name))]`. What is
//! written in `fields(…)` becomes a macro call at the head of the body, read as fields are, with the attribute's range.

use super::macros::MacroTable;
use super::{DefId, DefKind, MacroUse, OwnedBody, Program};
use crate::project::{KrateId, Span};
use crate::syntax::Name;
use crate::syntax::ast::{
    Attr, AttrArgs, Block, BlockKind, Body, Expansion, Expr, FieldsCall, MacroCall, Path, Segment,
    Stmt, Takes,
};
use crate::syntax::read::attrs::{Meta, MetaKind, read_meta};
use crate::syntax::read::read_fields;

/// Puts the fields of a function's attributes at the head of its body.
pub(super) fn read(program: &Program, table: &MacroTable, body: &mut OwnedBody) {
    let Some(root) = body.body.root else { return };
    if table.attributes.is_empty() || program.def(body.owner).kind != DefKind::Fn {
        return;
    }
    let mut stmts = Vec::new();
    for attr in program.attrs(body.owner) {
        let AttrArgs::List(args) = attr.args else {
            continue;
        };
        let Some(def) = recording(program, table, body.owner, attr) else {
            continue;
        };
        let source = program.file(args.file);
        for meta in read_meta(&source.text, args) {
            let (true, MetaKind::List(fields, tokens)) = (meta.is("fields"), &meta.kind) else {
                continue;
            };
            let (mut call, problems) = read_fields(&mut body.body, &source.text, *tokens);
            for problem in problems {
                program.gap_at(problem.span, problem.message);
            }
            leave_out_empty(&body.body, &mut call, fields);
            let written = MacroCall {
                path: path(attr),
                tokens: *tokens,
                span: attr.span,
            };
            let id = body.body.push_expr(Expr::Macro(written), attr.span);
            body.body.expansions.insert(id, Expansion::Fields(call));
            let mac = MacroUse {
                def: Some(def),
                result: "()",
                guessed: false,
            };
            body.macros.insert(id, mac);
            stmts.push(Stmt::Expr(id));
        }
    }
    if !stmts.is_empty() {
        let span = body.body.expr_span(root);
        let block = Block {
            kind: BlockKind::Plain,
            label: None,
            scope: None,
            stmts,
            tail: Some(root),
        };
        body.body.root = Some(body.body.push_expr(Expr::Block(block), span));
    }
}

/// A name by itself is a field that has no value yet.
fn leave_out_empty(body: &Body, call: &mut FieldsCall, written: &[Meta]) {
    call.fields.retain(|field| {
        let lo = body.expr_span(field.expr).lo;
        field.takes != Takes::Value || written.iter().all(|m| m.span.lo != lo)
    });
}

/// The macro that an attribute is, if it is one of the table.
fn recording(program: &Program, table: &MacroTable, owner: DefId, attr: &Attr) -> Option<DefId> {
    let scope = program.scope_of(owner);
    let def = program.resolve_macro(scope, false, &attr.path)?;
    let name = program.def(def).name;
    let mut entries = table.attributes.iter().filter(|(_, n)| name == **n);
    let is_meant = |krate: &String| {
        let named = program.project.krates.iter().enumerate();
        let mut ids = named
            .filter(|(_, k)| k.name == *krate)
            .map(|(i, _)| KrateId(i as u32));
        // What a crate shows may be defined in another: its own procedural macros.
        ids.any(|id| {
            let shown = || program.resolve_macro(program.krate(id).root(), false, &[name]);
            def.krate == id || shown() == Some(def)
        })
    };
    entries.any(|(krate, _)| is_meant(krate)).then_some(def)
}

fn path(attr: &Attr) -> Path {
    let segment = |name: &Name| Segment {
        name: *name,
        span: attr.span,
        args: None,
    };
    Path {
        qself: None,
        global: false,
        segments: attr.path.iter().map(segment).collect(),
        span: Span {
            hi: attr.span.lo,
            ..attr.span
        },
    }
}
