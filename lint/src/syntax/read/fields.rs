//! Fields with a message: `tracing` (`user = %u.name, ?other, "text {}", x`), `log` (`a = 1, b:?; "…"`)
//! and `slog` (`"text {}", x; "key" => %value`).

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::{exprs, format};
use crate::syntax::Span;
use crate::syntax::ast::*;
use crate::syntax::lower::Lower;

/// What was found before anything is lowered again.
#[derive(Default)]
struct Found {
    call: FieldsCall,
    message: Option<format::Args>,
    unread: Vec<Span>,
}

pub(super) fn read(lower: &mut Lower<'_>, tokens: Span, before: usize, named: bool) -> FieldsCall {
    let found = lower.try_piece(tokens, |lower, input| {
        let mut found = Found::default();
        let skipped = before + usize::from(named);
        parse(lower, input, skipped, &mut found)?;
        Ok(found)
    });
    let mut found = found.unwrap_or_else(|_| Found {
        unread: vec![tokens],
        ..Found::default()
    });
    found.call.message = found.message.map(|args| format::finish(lower, args));
    for span in found.unread {
        for expr in exprs::read(lower, span) {
            found.call.fields.push(FieldArg {
                name: String::new(),
                expr,
                takes: Takes::Value,
            });
        }
    }
    found.call
}

fn parse(
    lower: &mut Lower<'_>,
    input: ParseStream,
    mut before: usize,
    found: &mut Found,
) -> syn::Result<()> {
    while !input.is_empty() {
        if input.peek(syn::Token![,]) || input.peek(syn::Token![;]) {
            input.parse::<proc_macro2::TokenTree>()?;
            continue;
        }
        if option(lower, input, found)? {
            continue;
        }
        if before > 0 {
            before -= 1;
            let ahead = input.fork();
            if let Ok(expr) = ahead.parse::<syn::Expr>() {
                syn::parse::discouraged::Speculative::advance_to(input, &ahead);
                let id = lower.expr(&expr).id;
                found.call.options.push(id);
                continue;
            }
        }
        if input.peek(syn::token::Brace) && braced(lower, input, found)? {
            continue;
        }
        if named_field(lower, input, found)? {
            continue;
        }
        if found.message.is_none() && message_begins(input) {
            found.message = Some(format::parse_args(lower, input)?);
            continue;
        }
        shorthand(lower, input, found)?;
    }
    Ok(())
}

/// `target: "x"`, `parent: &span`, `name: "x"`.
fn option(lower: &mut Lower<'_>, input: ParseStream, found: &mut Found) -> syn::Result<bool> {
    if !(input.peek(syn::Ident) && input.peek2(syn::Token![:]) && !input.peek2(syn::Token![::])) {
        return Ok(false);
    }
    let ahead = input.fork();
    syn::Ident::parse_any(&ahead)?;
    ahead.parse::<syn::Token![:]>()?;
    if modifier(&ahead)?.is_some() {
        return Ok(false);
    }
    let Ok(expr) = ahead.parse::<syn::Expr>() else {
        return Ok(false);
    };
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    let id = lower.expr(&expr).id;
    found.call.options.push(id);
    Ok(true)
}

/// How a value is taken, after the `:` of `key:? = value`; the input stays before `=`, `,` or `;`.
fn modifier(input: ParseStream) -> syn::Result<Option<Takes>> {
    let ahead = input.fork();
    let takes = if ahead.peek(syn::Token![?]) {
        ahead.parse::<syn::Token![?]>()?;
        Takes::Debug
    } else if ahead.peek(syn::Token![%]) {
        ahead.parse::<syn::Token![%]>()?;
        Takes::Display
    } else if ahead.peek(syn::Ident) {
        match syn::Ident::parse_any(&ahead)?.to_string().as_str() {
            "debug" => Takes::Debug,
            "display" | "err" | "error" => Takes::Display,
            "serde" | "sval" => Takes::Serialize,
            _ => return Ok(None),
        }
    } else {
        return Ok(None);
    };
    let ends = ahead.is_empty()
        || ahead.peek(syn::Token![,])
        || ahead.peek(syn::Token![;])
        || (ahead.peek(syn::Token![=])
            && !ahead.peek(syn::Token![==])
            && !ahead.peek(syn::Token![=>]));
    if ends {
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    }
    Ok(ends.then_some(takes))
}

/// `{ a = b, ?c }, "message"`: the fields in braces.
fn braced(lower: &mut Lower<'_>, input: ParseStream, found: &mut Found) -> syn::Result<bool> {
    let ahead = input.fork();
    let content;
    syn::braced!(content in ahead);
    if !(ahead.is_empty() || ahead.peek(syn::Token![,])) {
        // `{ KEY } = value`: a constant names the field.
        return Ok(false);
    }
    parse(lower, &content, 0, found)?;
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    Ok(true)
}

/// `a.b = %value`, `"key" = value`, `{ KEY } = value`, `"key" => value`, `key:? = value`, `key:%`.
fn named_field(lower: &mut Lower<'_>, input: ParseStream, found: &mut Found) -> syn::Result<bool> {
    let ahead = input.fork();
    let lo = lower.lo(ahead.span());
    let mut hi = lo;
    let mut shorthand = None;
    let mut name = String::new();
    if ahead.peek(syn::LitStr) {
        let lit: syn::LitStr = ahead.parse()?;
        name = lit.value();
    } else if ahead.peek(syn::token::Brace) {
        let group: proc_macro2::Group = ahead.parse()?;
        hi = lower.hi(group.span_close());
    } else {
        while ahead.peek(syn::Ident::peek_any) {
            let ident = syn::Ident::parse_any(&ahead)?;
            hi = lower.name(&ident).1.hi;
            let dot = ahead.peek(syn::Token![.]) && !ahead.peek(syn::Token![..]);
            if dot {
                ahead.parse::<syn::Token![.]>()?;
            } else if ahead.peek(syn::Token![::]) {
                ahead.parse::<syn::Token![::]>()?;
            } else {
                shorthand = Some(ident);
                break;
            }
        }
    }
    if name.is_empty() {
        name = plain_text(lower, lo, hi);
    }
    let mut takes = Takes::Value;
    if ahead.peek(syn::Token![:]) && !ahead.peek(syn::Token![::]) {
        ahead.parse::<syn::Token![:]>()?;
        let Some(modified) = modifier(&ahead)? else {
            return Ok(false);
        };
        takes = modified;
        if !ahead.peek(syn::Token![=]) {
            let Some(ident) = shorthand else {
                return Ok(false);
            };
            syn::parse::discouraged::Speculative::advance_to(input, &ahead);
            let expr = syn::Expr::Path(syn::ExprPath {
                attrs: Vec::new(),
                qself: None,
                path: ident.into(),
            });
            let expr = lower.expr(&expr).id;
            found.call.fields.push(FieldArg { name, expr, takes });
            return Ok(true);
        }
    }
    if ahead.peek(syn::Token![=>]) {
        ahead.parse::<syn::Token![=>]>()?;
    } else if ahead.peek(syn::Token![=]) && !ahead.peek(syn::Token![==]) {
        ahead.parse::<syn::Token![=]>()?;
    } else {
        return Ok(false);
    }
    if let Some(taken) = sigil(&ahead)? {
        takes = taken;
    }
    let Ok(value) = ahead.parse::<syn::Expr>() else {
        return Ok(false);
    };
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    let expr = lower.expr(&value).id;
    found.call.fields.push(FieldArg { name, expr, takes });
    Ok(true)
}

/// `%` or `?` before a value; `#` before them asks `slog` for the pretty form.
fn sigil(input: ParseStream) -> syn::Result<Option<Takes>> {
    if input.peek(syn::Token![#]) && (input.peek2(syn::Token![%]) || input.peek2(syn::Token![?])) {
        input.parse::<syn::Token![#]>()?;
    }
    if input.peek(syn::Token![%]) {
        input.parse::<syn::Token![%]>()?;
        return Ok(Some(Takes::Display));
    }
    if input.peek(syn::Token![?]) {
        input.parse::<syn::Token![?]>()?;
        return Ok(Some(Takes::Debug));
    }
    Ok(None)
}

/// A string literal, or a macro that stands for one and has arguments after it.
fn message_begins(input: ParseStream) -> bool {
    if input.peek(syn::LitStr) {
        return true;
    }
    let ahead = input.fork();
    match ahead.parse::<syn::Expr>() {
        Ok(syn::Expr::Macro(mac)) => mac.mac.path.is_ident("concat"),
        _ => false,
    }
}

/// `%a.b`, `?a.b`, `a.b`, and any other expression.
fn shorthand(lower: &mut Lower<'_>, input: ParseStream, found: &mut Found) -> syn::Result<()> {
    let start = lower.lo(input.span());
    let ahead = input.fork();
    let takes = sigil(&ahead)?.unwrap_or(Takes::Value);
    let parsed = ahead.parse::<syn::Expr>();
    let ended = ahead.is_empty() || ahead.peek(syn::Token![,]) || ahead.peek(syn::Token![;]);
    if let Ok(expr) = parsed
        && ended
    {
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        let at = lower.expr(&expr);
        found.call.fields.push(FieldArg {
            name: plain_text(lower, at.lo, at.hi),
            expr: at.id,
            takes,
        });
        return Ok(());
    }
    let mut hi = start;
    while !input.is_empty() && !input.peek(syn::Token![,]) && !input.peek(syn::Token![;]) {
        hi = match input.parse::<proc_macro2::TokenTree>()? {
            proc_macro2::TokenTree::Group(g) => lower.hi(g.span_close()),
            other => lower.hi(other.span()),
        };
    }
    found.unread.push(super::in_file(lower.file, start, hi));
    Ok(())
}

fn plain_text(lower: &Lower<'_>, lo: u32, hi: u32) -> String {
    let written = lower.text.get(lo as usize..hi as usize).unwrap_or_default();
    written.split_whitespace().collect()
}
