//! Readers by grammar. The tokens of a macro call or attribute enter, as a range of the file's text,
//! with the grammar to read them by; expressions with true places in that file leave. Which macro has
//! which grammar is said by the caller: no reader ever sees the name of the macro it reads.
//!
//! What a grammar does not fit is read as loose expressions, so that nothing in it is lost.

pub mod attrs;
mod entries;
mod exprs;
mod fields;
mod format;
mod format_string;
pub mod literal;

use syn::parse::Parse as _;

use super::ast::*;
use super::depth::{stack_need, with_stack};
use super::lower::{Lower, ParseOptions, Problem, too_deep};
use super::{FileId, Span};

/// The grammar of a macro's arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A format string and its arguments, after `before` others: `write!` has 1, `assert_eq!` 2.
    Format { before: usize },
    /// Fields and a message, as in `tracing`, `log` and `slog`. After `target: …` and the like stand
    /// `before` arguments that are no fields (a level, a logger), then a name if `named` (a span's).
    Fields { before: usize, named: bool },
    /// The elements of an array, or an element and a length: `vec!`.
    Array,
    /// Values under keys: `json!`.
    Entries,
    /// An expression, a pattern and perhaps a guard: `matches!`.
    Matches,
    /// Expressions, whatever stands between them; a text among them whose placeholders fit them is a format string.
    Exprs,
    /// Statements; the value is the last one's.
    Block,
    /// Nothing that reads data.
    Opaque,
}

/// Reads the macro call at `call`, an [`Expr::Macro`] of `body`, in its file's text: appends its
/// expressions to the body and records what it is in [`Body::expansions`]. Macro calls inside it are
/// `Expr::Macro` among the appended expressions, for the caller to read in turn.
pub fn read_call(body: &mut Body, call: ExprId, text: &str, reader: Reader) -> Vec<Problem> {
    let Expr::Macro(mac) = body.expr(call) else {
        return Vec::new();
    };
    let tokens = mac.tokens;
    if reader == Reader::Opaque {
        body.expansions.insert(call, Expansion::Opaque);
        return Vec::new();
    }
    let (expansion, problems) = reading(body, text, tokens, |lower| match reader {
        Reader::Format { before } => Expansion::Format(format::read(lower, tokens, before)),
        Reader::Fields { before, named } => {
            Expansion::Fields(fields::read(lower, tokens, before, named))
        }
        Reader::Array => exprs::array(lower, tokens),
        Reader::Entries => entries::read(lower, tokens),
        Reader::Matches => exprs::matches(lower, tokens),
        Reader::Block => exprs::block(lower, tokens),
        Reader::Exprs | Reader::Opaque => match format::looks_like(lower, tokens) {
            Some(before) => Expansion::Format(format::read(lower, tokens, before)),
            None => Expansion::Exprs(exprs::read(lower, tokens)),
        },
    });
    body.expansions
        .insert(call, expansion.unwrap_or(Expansion::Unread));
    problems
}

/// Reads fields that do not stand in a macro call: `fields(…)` of `#[instrument]`.
pub fn read_fields(body: &mut Body, text: &str, span: Span) -> (FieldsCall, Vec<Problem>) {
    let (fields, problems) = reading(body, text, span, |lower| {
        fields::read(lower, span, 0, false)
    });
    (fields.unwrap_or_default(), problems)
}

/// Reads a format string and its arguments that do not stand in a macro call: `#[error("…", x)]`.
pub fn read_format(body: &mut Body, text: &str, span: Span) -> FormatCall {
    let (call, _) = reading(body, text, span, |lower| format::read(lower, span, 0));
    call.unwrap_or_default()
}

/// Reads one expression.
pub fn read_expr(body: &mut Body, text: &str, span: Span) -> Result<ExprId, Problem> {
    let (expr, problems) = reading(body, text, span, |lower| {
        lower.try_piece(span, |lower, input| {
            Ok(lower.expr(&syn::Expr::parse(input)?).id)
        })
    });
    expr.unwrap_or_else(|| {
        Err(problems
            .into_iter()
            .next()
            .unwrap_or_else(|| too_deep(span)))
    })
}

/// Reads a type, as attributes name them; inside a string literal, the range is that of its text.
pub fn read_type(text: &str, span: Span) -> Result<TypeRef, Problem> {
    let (ty, problems) = reading(&mut Body::default(), text, span, |lower| {
        lower.try_piece(span, |lower, input| {
            Ok(lower.ty(&syn::Type::parse(input)?).0)
        })
    });
    ty.unwrap_or_else(|| {
        Err(problems
            .into_iter()
            .next()
            .unwrap_or_else(|| too_deep(span)))
    })
}

/// Reads a pattern into the body.
pub fn read_pat(body: &mut Body, text: &str, span: Span) -> Result<PatId, Problem> {
    let (pat, problems) = reading(body, text, span, |lower| {
        lower.try_piece(span, |lower, input| {
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            Ok(lower.pat(&pat).0)
        })
    });
    pat.unwrap_or_else(|| {
        Err(problems
            .into_iter()
            .next()
            .unwrap_or_else(|| too_deep(span)))
    })
}

/// Reads a path with or without generic arguments.
pub fn read_path(text: &str, span: Span) -> Result<Path, Problem> {
    match read_type(text, span)? {
        TypeRef::Path(path) => Ok(path),
        _ => Err(Problem {
            span,
            message: "expected a path".into(),
            left_out: false,
        }),
    }
}

/// Runs a reader over `body`, with the stack that the text needs; `None` where there is not enough.
fn reading<T: Send>(
    body: &mut Body,
    text: &str,
    span: Span,
    read: impl FnOnce(&mut Lower<'_>) -> T + Send,
) -> (Option<T>, Vec<Problem>) {
    let options = ParseOptions {
        bodies: true,
        tests: false,
    };
    let mut problems = Vec::new();
    let n_exprs = body.exprs.len();
    let value = with_stack(stack_need(text, span.lo, span.hi), || {
        let mut lower = Lower::new(text, span.file, options);
        std::mem::swap(&mut lower.body, body);
        let value = read(&mut lower);
        std::mem::swap(&mut lower.body, body);
        problems.append(&mut lower.problems);
        if !lower.tree.scopes.is_empty() {
            problems.extend(without_items(body, n_exprs, &lower.tree));
        }
        value
    });
    if value.is_none() {
        problems.push(too_deep(span));
    }
    (value, problems)
}

/// Items in blocks inside a macro's arguments have no place in the file's tree: they are counted.
fn without_items(body: &mut Body, n_exprs: usize, tree: &FileTree) -> Vec<Problem> {
    for expr in &mut body.exprs[n_exprs..] {
        if let Expr::Block(block) = expr {
            block.scope = None;
        }
    }
    let unread = |item: &Item| !matches!(item.kind, ItemKind::Use(_));
    let items = tree
        .scopes
        .iter()
        .flat_map(|s| &s.items)
        .map(|i| &tree.items[i.idx()]);
    items
        .filter(|item| unread(item))
        .map(|item| Problem {
            span: item.span,
            message: "an item inside a macro call's arguments is not read".into(),
            left_out: false,
        })
        .collect()
}

/// The file that a range lies in, for ranges made by readers.
fn in_file(file: FileId, lo: u32, hi: u32) -> Span {
    Span::new(file, lo, hi.max(lo))
}

#[cfg(test)]
mod tests;
