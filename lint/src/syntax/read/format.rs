//! A format string and its arguments, possibly after other arguments.

use syn::parse::ParseStream;

use super::exprs;
use super::format_string::{self, Arg};
use super::literal::StrLit;
use crate::syntax::ast::*;
use crate::syntax::lower::Lower;
use crate::syntax::scan::{Scan, Tok, Token};
use crate::syntax::{Name, Span};

/// Arguments as they stand, before the string says what is taken of each.
#[derive(Debug, Default)]
pub(super) struct Args {
    string: FormatText,
    /// With the name of `name = expr`.
    args: Vec<(Option<Name>, ExprId)>,
    /// Arguments that are no expressions; to be read loosely.
    unread: Vec<Span>,
}

#[derive(Debug, Default)]
enum FormatText {
    /// There are no arguments at all.
    #[default]
    None,
    /// The literal's range.
    Literal(u32, u32),
    /// Put together by `concat!`.
    Joined(String),
    Other,
}

pub(super) fn read(lower: &mut Lower<'_>, tokens: Span, before: usize) -> FormatCall {
    let mut first = Vec::new();
    let mut unread = Vec::new();
    let args = lower.try_piece(tokens, |lower, input| {
        for _ in 0..before {
            if input.is_empty() {
                break;
            }
            match one(lower, input)? {
                Ok((_, id)) => first.push(id),
                Err(span) => unread.push(span),
            }
            input.parse::<Option<syn::Token![,]>>()?;
        }
        parse_args(lower, input)
    });
    for span in unread {
        first.extend(exprs::read(lower, span));
    }
    let Ok(args) = args else {
        return FormatCall {
            before: first,
            args: exprs::read(lower, tokens).into_iter().map(value).collect(),
            text: None,
        };
    };
    let mut call = finish(lower, args);
    call.before = first;
    call
}

/// Whether these tokens, of a macro of which nothing is known, are what `format!` takes: the first text that stands
/// alone between commas has placeholders, as many as arguments follow it. Then how many stand before it.
pub(super) fn looks_like(lower: &Lower<'_>, tokens: Span) -> Option<usize> {
    let mut args: Vec<Vec<Token>> = vec![Vec::new()];
    let mut depth = 0usize;
    for token in Scan::new(lower.text, tokens.lo, tokens.hi) {
        match token.tok {
            Tok::Open(_) => depth += 1,
            Tok::Close(_) => depth = depth.saturating_sub(1),
            Tok::Punct(b',') if depth == 0 => {
                args.push(Vec::new());
                continue;
            }
            _ => {}
        }
        if let Some(arg) = args.last_mut() {
            arg.push(token);
        }
    }
    if args.last().is_some_and(Vec::is_empty) {
        args.pop();
    }
    let alone = |arg: &Vec<Token>| matches!(arg.as_slice(), [one] if one.tok == Tok::Str);
    let before = args.iter().position(alone)?;
    let string = args[before][0];
    let text = StrLit::read(lower.text, string.lo, string.hi)?;
    let (placeholders, _) = format_string::parse(&text.text)?;
    let is_named = |arg: &&Vec<Token>| {
        matches!(arg.as_slice(), [name, equals, value, ..]
            if name.tok == Tok::Ident && equals.tok == Tok::Punct(b'=') && value.tok != Tok::Punct(b'='))
    };
    let given = args[before + 1..]
        .iter()
        .filter(|arg| !is_named(arg))
        .count();
    let (mut next, mut indexed, mut is_filled) = (0, 0, false);
    let all = placeholders
        .iter()
        .flat_map(|p| [p.precision, Some(p.arg), p.width]);
    for arg in all.flatten() {
        is_filled = true;
        match arg {
            Arg::Next => next += 1,
            Arg::Index(idx) => indexed = indexed.max(idx + 1),
            Arg::Name(..) => {}
        }
    }
    (is_filled && given == next.max(indexed)).then_some(before)
}

/// Reads a format string and its arguments up to a `;` or the end.
pub(super) fn parse_args(lower: &mut Lower<'_>, input: ParseStream) -> syn::Result<Args> {
    let mut out = Args::default();
    if input.is_empty() || input.peek(syn::Token![;]) {
        return Ok(out);
    }
    out.string = FormatText::Other;
    if input.peek(syn::LitStr)
        && (input.peek2(syn::Token![,]) || input.peek2(syn::Token![;]) || ends_after(input))
    {
        let lit: syn::LitStr = input.parse()?;
        out.string = FormatText::Literal(lower.lo(lit.span()), lower.hi(lit.span()));
    } else {
        match one(lower, input)? {
            Ok((_, id)) => match joined(lower, id) {
                Some(text) => out.string = FormatText::Joined(text),
                None => out.args.push((None, id)),
            },
            Err(span) => out.unread.push(span),
        }
    }
    while input.peek(syn::Token![,]) {
        input.parse::<syn::Token![,]>()?;
        if input.is_empty() || input.peek(syn::Token![;]) {
            break;
        }
        match one(lower, input)? {
            Ok(arg) => out.args.push(arg),
            Err(span) => out.unread.push(span),
        }
    }
    Ok(out)
}

fn ends_after(input: ParseStream) -> bool {
    let ahead = input.fork();
    ahead.parse::<syn::Lit>().is_ok() && ahead.is_empty()
}

/// One argument, named or not; or the range of what does not parse, up to a comma or semicolon.
fn one(
    lower: &mut Lower<'_>,
    input: ParseStream,
) -> syn::Result<Result<(Option<Name>, ExprId), Span>> {
    let ahead = input.fork();
    let parsed = ahead.parse::<syn::Expr>();
    let ended = ahead.is_empty() || ahead.peek(syn::Token![,]) || ahead.peek(syn::Token![;]);
    if let Ok(expr) = parsed
        && ended
    {
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        return Ok(Ok(match &expr {
            syn::Expr::Assign(assign) => match &*assign.left {
                syn::Expr::Path(path) if path.path.get_ident().is_some() => {
                    let name = path.path.get_ident().map(|i| lower.name(i).0);
                    (name, lower.expr(&assign.right).id)
                }
                _ => (None, lower.expr(&expr).id),
            },
            expr => (None, lower.expr(expr).id),
        }));
    }
    let lo = lower.lo(input.span());
    let mut hi = lo;
    while !input.is_empty() && !input.peek(syn::Token![,]) && !input.peek(syn::Token![;]) {
        hi = match input.parse::<proc_macro2::TokenTree>()? {
            proc_macro2::TokenTree::Group(g) => lower.hi(g.span_close()),
            other => lower.hi(other.span()),
        };
    }
    Ok(Err(super::in_file(lower.file, lo, hi)))
}

/// The text of `concat!` over string literals.
fn joined(lower: &Lower<'_>, id: ExprId) -> Option<String> {
    let Expr::Macro(call) = lower.body.expr(id) else {
        return None;
    };
    if call.path.segments.last()?.name != "concat" {
        return None;
    }
    let mut text = String::new();
    for token in Scan::new(lower.text, call.tokens.lo, call.tokens.hi) {
        match token.tok {
            Tok::Str => text.push_str(&StrLit::read(lower.text, token.lo, token.hi)?.text),
            Tok::Punct(b',') => {}
            _ => return None,
        }
    }
    Some(text)
}

/// Says what is taken of each argument.
pub(super) fn finish(lower: &mut Lower<'_>, args: Args) -> FormatCall {
    let mut call = FormatCall::default();
    let lit = match &args.string {
        FormatText::None => {
            call.text = Some(String::new());
            None
        }
        FormatText::Literal(lo, hi) => StrLit::read(lower.text, *lo, *hi),
        FormatText::Joined(text) => Some(StrLit::of_text(text)),
        FormatText::Other => None,
    };
    match lit
        .as_ref()
        .and_then(|lit| Some((lit, format_string::parse(&lit.text)?)))
    {
        Some((lit, (placeholders, text))) => {
            call.text = Some(text);
            // An argument that is no expression leaves the positions unknown.
            if args.unread.is_empty() {
                placed(lower, &mut call, lit, &placeholders, &args);
            } else {
                call.args.extend(args.args.iter().map(|arg| value(arg.1)));
                let none = Args::default();
                let captures = |p: &&format_string::Placeholder| matches!(p.arg, Arg::Name(..));
                let captures: Vec<_> = placeholders.iter().filter(captures).cloned().collect();
                placed(lower, &mut call, lit, &captures, &none);
            }
        }
        None => {
            if let FormatText::Literal(lo, hi) = args.string {
                lower.problem(
                    super::in_file(lower.file, lo, hi),
                    "a format string is not well formed",
                );
            }
            call.args.extend(args.args.iter().map(|arg| value(arg.1)));
        }
    }
    for span in args.unread {
        call.args
            .extend(exprs::read(lower, span).into_iter().map(value));
    }
    call
}

fn value(expr: ExprId) -> FormatArg {
    FormatArg {
        expr,
        takes: Takes::Value,
    }
}

/// Pairs the placeholders with the arguments.
fn placed(
    lower: &mut Lower<'_>,
    call: &mut FormatCall,
    lit: &StrLit,
    placeholders: &[format_string::Placeholder],
    args: &Args,
) {
    let mut captures: Vec<(Name, ExprId)> = Vec::new();
    let mut used = vec![false; args.args.len()];
    let mut next = 0;
    let mut take = |lower: &mut Lower<'_>, arg: Arg, takes: Takes| {
        let expr = match arg {
            Arg::Next => {
                next += 1;
                mark(&mut used, next - 1);
                args.args.get(next - 1).map(|a| a.1)
            }
            Arg::Index(idx) => {
                mark(&mut used, idx);
                args.args.get(idx).map(|a| a.1)
            }
            Arg::Name(lo, hi) => {
                let name = Name::new(&lit.text[lo..hi]);
                match args.args.iter().position(|a| a.0 == Some(name)) {
                    Some(idx) => {
                        used[idx] = true;
                        Some(args.args[idx].1)
                    }
                    None => Some(capture(lower, lit, (lo, hi), name, &mut captures)),
                }
            }
        };
        let Some(expr) = expr else { return };
        if !call.args.iter().any(|a| a.expr == expr && a.takes == takes) {
            call.args.push(FormatArg { expr, takes });
        }
    };
    for placeholder in placeholders {
        // `.*` takes its precision before the value; a width is always named.
        if let Some(arg) = placeholder.precision {
            take(lower, arg, Takes::Nothing);
        }
        take(lower, placeholder.arg, placeholder.takes);
        if let Some(arg) = placeholder.width {
            take(lower, arg, Takes::Nothing);
        }
    }
    let unused = args.args.iter().zip(&used).filter(|(_, used)| !**used);
    let unused: Vec<ExprId> = unused.map(|(arg, _)| arg.1).collect();
    call.args.extend(unused.into_iter().map(|expr| FormatArg {
        expr,
        takes: Takes::Nothing,
    }));
}

fn mark(used: &mut [bool], idx: usize) {
    if let Some(used) = used.get_mut(idx) {
        *used = true;
    }
}

/// A name inside the string: a path expression where it stands.
fn capture(
    lower: &mut Lower<'_>,
    lit: &StrLit,
    (lo, hi): (usize, usize),
    name: Name,
    known: &mut Vec<(Name, ExprId)>,
) -> ExprId {
    if let Some((_, id)) = known.iter().find(|k| k.0 == name) {
        return *id;
    }
    // The byte after the name may be an escape's, so its end is that of its last byte.
    let (at, last) = (lit.place(lo as u32), lit.place(hi as u32 - 1));
    let span = super::in_file(lower.file, at, last + 1);
    let path = Path::of_name(name, span);
    let id = lower.push(Expr::Path(path), span.lo, span.hi).id;
    known.push((name, id));
    id
}
