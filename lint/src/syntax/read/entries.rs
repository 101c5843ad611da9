//! Values under keys: `json!({ "name": x, "tags": [a, b] })`.

use syn::ext::IdentExt as _;
use syn::parse::{Parse as _, ParseStream};

use super::exprs;
use crate::syntax::Span;
use crate::syntax::ast::{Entry, Expansion, ExprId};
use crate::syntax::lower::Lower;

/// Of a value further in, only the outer keys are told.
const MAX_KEYS: usize = 8;

/// The range as an object, a list or one value, if it parses so.
pub(super) fn read(lower: &mut Lower<'_>, tokens: Span) -> Expansion {
    let parsed = lower.try_piece(tokens, |lower, input| {
        let mut found = Vec::new();
        value(lower, input, &[], &mut found)?;
        input.parse::<Option<syn::Token![,]>>()?;
        match input.is_empty() {
            true => Ok(found),
            false => Err(input.error("one value was expected")),
        }
    });
    match parsed {
        Ok(found) => Expansion::Entries(found),
        Err(_) => Expansion::Exprs(exprs::read(lower, tokens)),
    }
}

fn value(
    lower: &mut Lower<'_>,
    input: ParseStream,
    keys: &[ExprId],
    found: &mut Vec<Entry>,
) -> syn::Result<()> {
    let content;
    if input.peek(syn::token::Brace) {
        syn::braced!(content in input);
        return object(lower, &content, keys, found);
    }
    if input.peek(syn::token::Bracket) {
        syn::bracketed!(content in input);
        let mut elements = Vec::new();
        while !content.is_empty() {
            value(lower, &content, &[], &mut elements)?;
            comma(&content)?;
        }
        // Elements are one place, whatever lies in them.
        let one_place = |entry: Entry| Entry {
            keys: keys.to_vec(),
            ..entry
        };
        found.extend(elements.into_iter().map(one_place));
        return Ok(());
    }
    let ahead = input.fork();
    if ahead
        .call(syn::Ident::parse_any)
        .is_ok_and(|word| word == "null")
        && (ahead.is_empty() || ahead.peek(syn::Token![,]))
    {
        input.call(syn::Ident::parse_any)?;
        return Ok(());
    }
    let expr = syn::Expr::parse(input)?;
    found.push(Entry {
        keys: keys.to_vec(),
        value: lower.expr(&expr).id,
    });
    Ok(())
}

fn object(
    lower: &mut Lower<'_>,
    input: ParseStream,
    keys: &[ExprId],
    found: &mut Vec<Entry>,
) -> syn::Result<()> {
    while !input.is_empty() {
        let key = syn::Expr::parse(input)?;
        input.parse::<syn::Token![:]>()?;
        let is_literal = matches!(key, syn::Expr::Lit(_));
        let key = lower.expr(&key).id;
        if !is_literal {
            found.push(Entry {
                keys: keys.to_vec(),
                value: key,
            });
        }
        let below = (keys.len() < MAX_KEYS).then_some(key);
        let path: Vec<ExprId> = keys.iter().copied().chain(below).collect();
        value(lower, input, &path, found)?;
        comma(input)?;
    }
    Ok(())
}

fn comma(input: ParseStream) -> syn::Result<()> {
    if !input.is_empty() {
        input.parse::<syn::Token![,]>()?;
    }
    Ok(())
}
