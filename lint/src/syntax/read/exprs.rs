//! Expressions out of whatever tokens: the reading of a macro that is not understood. All that parses
//! as an expression is one, also within brackets that as a whole do not parse.

use proc_macro2::TokenTree;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse as _, ParseStream};

use crate::syntax::ast::*;
use crate::syntax::lower::Lower;
use crate::syntax::scan::{Scan, Tok, Token};
use crate::syntax::{Name, Span};

/// The expressions in a range of the text.
pub(super) fn read(lower: &mut Lower<'_>, tokens: Span) -> Vec<ExprId> {
    let mut out = Vec::new();
    let read = lower.try_piece(tokens, |lower, input| any(lower, input, &mut out));
    if read.is_err() {
        // `syn` tells only at the end that it left something inside a bracket.
        out.extend(words(lower, tokens));
    }
    out
}

/// Every identifier as a path.
fn words(lower: &mut Lower<'_>, tokens: Span) -> Vec<ExprId> {
    let found: Vec<Token> = Scan::new(lower.text, tokens.lo, tokens.hi)
        .filter(|t| t.tok == Tok::Ident)
        .collect();
    let mut out = Vec::with_capacity(found.len());
    for token in found {
        let span = super::in_file(lower.file, token.lo, token.hi);
        let name = Name::new(&lower.text[token.lo as usize..token.hi as usize]);
        let path = Path::of_name(name, span);
        out.push(lower.push(Expr::Path(path), token.lo, token.hi).id);
    }
    out
}

/// The range as the inside of an array expression, if it parses so.
pub(super) fn array(lower: &mut Lower<'_>, tokens: Span) -> Expansion {
    let parsed = lower.try_piece(tokens, |lower, input| {
        let mut elems = Vec::new();
        let mut len = None;
        while !input.is_empty() {
            elems.push(input.parse::<syn::Expr>()?);
            if elems.len() == 1 && input.peek(syn::Token![;]) {
                input.parse::<syn::Token![;]>()?;
                len = Some(input.parse::<syn::Expr>()?);
                break;
            }
            if !input.is_empty() {
                input.parse::<syn::Token![,]>()?;
            }
        }
        let mut ids: Vec<ExprId> = elems.iter().map(|e| lower.expr(e).id).collect();
        let expr = match (len, ids.pop()) {
            (Some(len), Some(elem)) => Expr::Repeat {
                elem,
                len: lower.expr(&len).id,
            },
            (_, last) => {
                ids.extend(last);
                Expr::Array(ids)
            }
        };
        Ok(lower.push(expr, tokens.lo, tokens.hi).id)
    });
    match parsed {
        Ok(id) => Expansion::Value(id),
        Err(_) => Expansion::Exprs(read(lower, tokens)),
    }
}

/// `expression, pattern if guard` as a match that says whether the pattern fits.
pub(super) fn matches(lower: &mut Lower<'_>, tokens: Span) -> Expansion {
    let parsed = lower.try_piece(tokens, |lower, input| {
        let scrutinee = syn::Expr::parse(input)?;
        input.parse::<syn::Token![,]>()?;
        let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
        let mut guard = None;
        if input.peek(syn::Token![if]) {
            input.parse::<syn::Token![if]>()?;
            guard = Some(syn::Expr::parse(input)?);
        }
        input.parse::<Option<syn::Token![,]>>()?;
        let scrutinee = lower.expr(&scrutinee).id;
        let (pat, lo, hi) = lower.pat(&pat);
        let guard = guard.map(|g| lower.expr(&g).id);
        let span = super::in_file(lower.file, lo, hi);
        let yes = lower.push(Expr::Lit(Lit::Bool(true)), lo, hi).id;
        let no = lower.push(Expr::Lit(Lit::Bool(false)), lo, hi).id;
        let other = lower.body.push_pat(Pat::Wild, span);
        let arm = |pat, guard, body| Arm {
            pat,
            guard,
            body,
            span,
        };
        let arms = vec![arm(pat, guard, yes), arm(other, None, no)];
        let found = Expr::Match { scrutinee, arms };
        Ok(lower.push(found, tokens.lo, tokens.hi).id)
    });
    match parsed {
        Ok(id) => Expansion::Value(id),
        Err(_) => Expansion::Exprs(read(lower, tokens)),
    }
}

/// The range as the statements of a block, if it parses so.
pub(super) fn block(lower: &mut Lower<'_>, tokens: Span) -> Expansion {
    let parsed = lower.try_piece(tokens, |lower, input| {
        let stmts = input.call(syn::Block::parse_within)?;
        Ok(statements(lower, stmts, tokens))
    });
    match parsed {
        Ok(id) => Expansion::Value(id),
        Err(_) => Expansion::Exprs(read(lower, tokens)),
    }
}

fn statements(lower: &mut Lower<'_>, stmts: Vec<syn::Stmt>, at: Span) -> ExprId {
    let block = syn::Block {
        brace_token: syn::token::Brace::default(),
        stmts,
    };
    lower.block_at(&block, at)
}

fn any(lower: &mut Lower<'_>, input: ParseStream, out: &mut Vec<ExprId>) -> syn::Result<()> {
    if sequence(lower, input, out)? {
        return Ok(());
    }
    let lo = lower.lo(input.span());
    let ahead = input.fork();
    if let Ok(stmts) = syn::Block::parse_within(&ahead)
        && ahead.is_empty()
    {
        let hi = passed(lower, input, &ahead)?;
        out.push(statements(lower, stmts, super::in_file(lower.file, lo, hi)));
        return Ok(());
    }
    loose(lower, input, out)
}

/// Expressions between commas or semicolons, if that is all there is.
fn sequence(lower: &mut Lower<'_>, input: ParseStream, out: &mut Vec<ExprId>) -> syn::Result<bool> {
    let ahead = input.fork();
    let mut exprs = Vec::new();
    while !ahead.is_empty() {
        match ahead.parse::<syn::Expr>() {
            // A `let` is a statement, whose name the next ones see.
            Ok(syn::Expr::Let(_)) | Err(_) => return Ok(false),
            Ok(expr) => exprs.push(expr),
        }
        if ahead.peek(syn::Token![,]) || ahead.peek(syn::Token![;]) {
            ahead.parse::<TokenTree>()?;
        } else if !ahead.is_empty() {
            return Ok(false);
        }
    }
    input.advance_to(&ahead);
    for expr in &exprs {
        out.push(one(lower, expr));
    }
    Ok(true)
}

/// `name = value` hands a value over; whether it assigns is not known, so it overwrites nothing.
fn one(lower: &mut Lower<'_>, expr: &syn::Expr) -> ExprId {
    match expr {
        syn::Expr::Assign(assign) if matches!(&*assign.left, syn::Expr::Path(_)) => {
            lower.expr(&assign.right).id
        }
        expr => lower.expr(expr).id,
    }
}

/// Among tokens that are no code (`<b>{ name }</b>`), a comparison is none: its sides are handed over.
fn operands(lower: &mut Lower<'_>, expr: &syn::Expr, out: &mut Vec<ExprId>) {
    let mut sides = vec![expr];
    while let Some(expr) = sides.pop() {
        match expr {
            syn::Expr::Binary(binary)
                if matches!(
                    binary.op,
                    syn::BinOp::Lt(_) | syn::BinOp::Le(_) | syn::BinOp::Gt(_) | syn::BinOp::Ge(_)
                ) =>
            {
                sides.push(&binary.right);
                sides.push(&binary.left);
            }
            syn::Expr::Assign(assign) if matches!(&*assign.left, syn::Expr::Path(_)) => {
                sides.push(&assign.right)
            }
            expr => out.push(one(lower, expr)),
        }
    }
}

/// Everything that parses as an expression, one after the other.
fn loose(lower: &mut Lower<'_>, input: ParseStream, out: &mut Vec<ExprId>) -> syn::Result<()> {
    while !input.is_empty() {
        if arm(lower, input, out)? {
            continue;
        }
        if input.peek(syn::Ident) && input.peek2(syn::Token![:]) && !input.peek2(syn::Token![::]) {
            // `key: value`
            input.parse::<TokenTree>()?;
            input.parse::<TokenTree>()?;
            continue;
        }
        if input.peek(syn::Token![let]) && let_value(lower, input, out)? {
            continue;
        }
        let ahead = input.fork();
        match ahead.parse::<syn::Expr>() {
            Ok(expr) => {
                input.advance_to(&ahead);
                operands(lower, &expr, out);
                continue;
            }
            Err(error) => {
                if let Some(expr) = longest(lower, input, lower.lo(error.span()))? {
                    operands(lower, &expr, out);
                    continue;
                }
            }
        }
        let group = input.peek(syn::token::Paren)
            || input.peek(syn::token::Bracket)
            || input.peek(syn::token::Brace);
        if group {
            inside(lower, input, out)?;
        } else {
            input.parse::<TokenTree>()?;
        }
    }
    Ok(())
}

/// The longest expression before the place where parsing failed, if any; moves past it.
fn longest(
    lower: &Lower<'_>,
    input: ParseStream,
    failed_at: u32,
) -> syn::Result<Option<syn::Expr>> {
    /// An operator, a `.` and a keyword may have to be taken off, hardly more.
    const TRIES: usize = 4;
    let ahead = input.fork();
    let mut trees: Vec<TokenTree> = Vec::new();
    while !ahead.is_empty() && lower.lo(ahead.span()) < failed_at {
        trees.push(ahead.parse()?);
    }
    // It may have failed inside the last bracket.
    let shorter = (1..=trees.len()).rev().take(TRIES);
    let just_one = (trees.len() > TRIES).then_some(1);
    for n in shorter.chain(just_one) {
        let tokens = trees[..n].iter().cloned().collect();
        if let Ok(expr) = syn::parse2::<syn::Expr>(tokens) {
            for _ in 0..n {
                input.parse::<TokenTree>()?;
            }
            return Ok(Some(expr));
        }
    }
    Ok(None)
}

/// Moves on to where `ahead` is; says where the last token passed over ends.
fn passed(lower: &Lower<'_>, input: ParseStream, ahead: ParseStream) -> syn::Result<u32> {
    let mut hi = lower.lo(input.span());
    while input.cursor() != ahead.cursor() && !input.is_empty() {
        hi = match input.parse::<TokenTree>()? {
            TokenTree::Group(g) => lower.hi(g.span_close()),
            other => lower.hi(other.span()),
        };
    }
    Ok(hi)
}

/// What stands between brackets that are no expression themselves.
fn inside(lower: &mut Lower<'_>, input: ParseStream, out: &mut Vec<ExprId>) -> syn::Result<()> {
    let content;
    if input.peek(syn::token::Paren) {
        syn::parenthesized!(content in input);
    } else if input.peek(syn::token::Bracket) {
        syn::bracketed!(content in input);
    } else {
        syn::braced!(content in input);
    }
    any(lower, &content, out)
}

/// A whole `let` statement among tokens that are no block: what comes after it sees its names.
fn let_value(
    lower: &mut Lower<'_>,
    input: ParseStream,
    out: &mut Vec<ExprId>,
) -> syn::Result<bool> {
    let lo = lower.lo(input.span());
    let ahead = input.fork();
    let Ok(stmt) = ahead.parse::<syn::Stmt>() else {
        return Ok(false);
    };
    let hi = passed(lower, input, &ahead)?;
    let block = statements(lower, vec![stmt], super::in_file(lower.file, lo, hi));
    let mut after = Vec::new();
    loose(lower, input, &mut after)?;
    if !after.is_empty() {
        let all = lower.push(Expr::Tuple(after), lo, hi).id;
        if let Expr::Block(block) = &mut lower.body.exprs[block.idx()] {
            block.tail = Some(all);
        }
    }
    out.push(block);
    Ok(true)
}

/// `pattern = future, if condition => body` of a `select!`: a match of what the future yields.
fn arm(lower: &mut Lower<'_>, input: ParseStream, out: &mut Vec<ExprId>) -> syn::Result<bool> {
    let ahead = input.fork();
    let Ok(pat) = syn::Pat::parse_multi_with_leading_vert(&ahead) else {
        return Ok(false);
    };
    let assigns =
        ahead.peek(syn::Token![=]) && !ahead.peek(syn::Token![==]) && !ahead.peek(syn::Token![=>]);
    if !assigns {
        return Ok(false);
    }
    ahead.parse::<syn::Token![=]>()?;
    let Ok(future) = syn::Expr::parse(&ahead) else {
        return Ok(false);
    };
    let mut guard = None;
    if ahead.peek(syn::Token![,]) && ahead.peek2(syn::Token![if]) {
        ahead.parse::<syn::Token![,]>()?;
        ahead.parse::<syn::Token![if]>()?;
        match syn::Expr::parse(&ahead) {
            Ok(expr) => guard = Some(expr),
            Err(_) => return Ok(false),
        }
    }
    if !ahead.peek(syn::Token![=>]) {
        return Ok(false);
    }
    ahead.parse::<syn::Token![=>]>()?;
    let Ok(body) = syn::Expr::parse_with_earlier_boundary_rule(&ahead) else {
        return Ok(false);
    };
    input.advance_to(&ahead);
    let guard = guard.map(|g| lower.expr(&g).id);
    let future = lower.expr(&future);
    let awaited = lower.push(Expr::Await(future.id), future.lo, future.hi);
    let (pat, lo, _) = lower.pat(&pat);
    let body = lower.expr(&body);
    let arm = Arm {
        pat,
        guard,
        body: body.id,
        span: super::in_file(lower.file, lo, body.hi),
    };
    let found = Expr::Match {
        scrutinee: awaited.id,
        arms: vec![arm],
    };
    out.push(lower.push(found, lo, body.hi).id);
    Ok(true)
}
