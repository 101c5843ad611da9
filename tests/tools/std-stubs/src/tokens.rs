//! Expanded source to source that syn reads: bodies and values cut, const-trait syntax removed, macros reduced to their names.
//! Works on tokens, as much of what is cut has no syntax tree on stable Rust.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

/// Attributes the later steps read; all others are dropped here.
const KEPT_ATTRIBUTES: [&str; 6] = ["stable", "unstable", "doc", "macro_export", "rustc_builtin_macro", "non_exhaustive"];

pub fn simplify(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out: Vec<TokenTree> = Vec::with_capacity(tokens.len());
    let mut idx = 0;
    while idx < tokens.len() {
        idx = step(&tokens, idx, &mut out);
    }
    out.into_iter().collect()
}

fn step(tokens: &[TokenTree], idx: usize, out: &mut Vec<TokenTree>) -> usize {
    if punct(tokens, idx) == Some('#') {
        let bang = usize::from(punct(tokens, idx + 1) == Some('!'));
        if let Some(group) = group(tokens, idx + 1 + bang, Delimiter::Bracket) {
            if is_kept_attribute(group) {
                out.extend_from_slice(&tokens[idx..=idx + 1 + bang]);
            }
            return idx + 2 + bang;
        }
    }
    if punct(tokens, idx) == Some('~') && ident_is(tokens, idx + 1, "const") {
        return idx + 2;
    }
    if let TokenTree::Ident(name) = &tokens[idx] {
        match name.to_string().as_str() {
            "macro_rules" if punct(tokens, idx + 1) == Some('!') => {
                out.extend_from_slice(&tokens[idx..idx + 3]);
                out.extend(quote!({ () => {} }));
                let braces = group(tokens, idx + 3, Delimiter::Brace).is_some();
                return idx + 4 + usize::from(!braces && punct(tokens, idx + 4) == Some(';'));
            }
            "macro" if ident(tokens, idx + 1).is_some() => return decl_macro(tokens, idx, out),
            // `(u32 is 0..=9)`: a pattern type stands for its base.
            "is" if ident(tokens, idx.wrapping_sub(1)).is_some() && out.len() <= 2 => return tokens.len(),
            "is" if punct(tokens, idx + 1) == Some('!') && ident_is(tokens, idx + 2, "null") => return idx + 3,
            "const" => return const_keyword(tokens, idx, out),
            "static" if ident(tokens, idx + 1).is_some() && punct(tokens, idx.wrapping_sub(1)) != Some('\'') => return value(tokens, idx, out),
            "fn" if ident(tokens, idx + 1).is_some() => return function(tokens, idx, out),
            _ => {}
        }
    }
    match &tokens[idx] {
        TokenTree::Group(group) if is_const_bound(group) => {}
        TokenTree::Group(group) => {
            let mut new = Group::new(group.delimiter(), simplify(group.stream()));
            new.set_span(group.span());
            out.push(TokenTree::Group(new));
        }
        token => out.push(token.clone()),
    }
    idx + 1
}

fn is_kept_attribute(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter();
    let Some(TokenTree::Ident(name)) = tokens.next() else { return false };
    let name = name.to_string();
    if name == "doc" {
        return group.stream().to_string().replace(' ', "") == "doc(hidden)";
    }
    KEPT_ATTRIBUTES.contains(&name.as_str())
}

/// `[const]` before a bound.
fn is_const_bound(group: &Group) -> bool {
    group.delimiter() == Delimiter::Bracket && group.stream().to_string() == "const"
}

/// `pub macro name …` becomes a `macro_rules!` that carries a marker: it is an item of its module.
fn decl_macro(tokens: &[TokenTree], idx: usize, out: &mut Vec<TokenTree>) -> usize {
    let name = tokens[idx + 1].clone();
    let mut end = idx + 2;
    if group(tokens, end, Delimiter::Parenthesis).is_some() {
        end += 1;
    }
    let is_public = pop_visibility(out);
    let marker = if is_public { quote!(#[consent_pub_macro]) } else { quote!() };
    out.extend(quote!(#marker macro_rules! #name { () => {} }));
    end + 1
}

fn pop_visibility(out: &mut Vec<TokenTree>) -> bool {
    if out.last().is_some_and(|token| matches!(token, TokenTree::Ident(name) if name == "pub")) {
        out.pop();
        return true;
    }
    let n = out.len();
    if n >= 2 && matches!(&out[n - 1], TokenTree::Group(_)) && matches!(&out[n - 2], TokenTree::Ident(name) if name == "pub") {
        out.truncate(n - 2);
    }
    false
}

fn const_keyword(tokens: &[TokenTree], idx: usize, out: &mut Vec<TokenTree>) -> usize {
    // `*const T`
    if idx > 0 && punct(tokens, idx - 1) == Some('*') {
        out.push(tokens[idx].clone());
        return idx + 1;
    }
    let next = ident(tokens, idx + 1).unwrap_or_default();
    let is_value = !next.is_empty() && punct(tokens, idx + 2) == Some(':') && punct(tokens, idx + 3) != Some(':');
    if is_value {
        let in_generics = idx > 0 && matches!(punct(tokens, idx - 1), Some('<' | ','));
        if in_generics {
            out.push(tokens[idx].clone());
            return idx + 1;
        }
        return value(tokens, idx, out);
    }
    // `const fn`, `const trait`, `const impl`, `impl const Trait`, `: const Bound`
    idx + 1
}

/// `const NAME: T = value;` keeps its type; the value becomes `_`.
fn value(tokens: &[TokenTree], idx: usize, out: &mut Vec<TokenTree>) -> usize {
    let mut end = idx;
    let mut equals = None;
    while end < tokens.len() && punct(tokens, end) != Some(';') {
        if equals.is_none() && punct(tokens, end) == Some('=') {
            equals = Some(end);
        }
        end += 1;
    }
    out.push(tokens[idx].clone());
    out.extend(simplify(tokens[idx + 1..equals.unwrap_or(end)].iter().cloned().collect()));
    if equals.is_some() {
        out.extend(quote!(= _));
    }
    out.extend(tokens.get(end).cloned());
    end + 1
}

/// `fn name … { body }` to `fn name … {}`.
fn function(tokens: &[TokenTree], idx: usize, out: &mut Vec<TokenTree>) -> usize {
    let mut end = idx + 1;
    while end < tokens.len() {
        if punct(tokens, end) == Some(';') {
            break;
        }
        let is_const_argument = matches!(punct(tokens, end + 1), Some('>' | ','));
        if group(tokens, end, Delimiter::Brace).is_some() && !is_const_argument {
            break;
        }
        end += 1;
    }
    out.push(tokens[idx].clone());
    out.extend(simplify(tokens[idx + 1..end].iter().cloned().collect()));
    if punct(tokens, end) == Some(';') {
        out.push(tokens[end].clone());
    } else {
        out.extend(quote!({}));
    }
    end + 1
}

fn ident(tokens: &[TokenTree], idx: usize) -> Option<String> {
    match tokens.get(idx)? {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

fn ident_is(tokens: &[TokenTree], idx: usize, name: &str) -> bool {
    matches!(tokens.get(idx), Some(TokenTree::Ident(found)) if found == name)
}

fn punct(tokens: &[TokenTree], idx: usize) -> Option<char> {
    match tokens.get(idx)? {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    }
}

fn group(tokens: &[TokenTree], idx: usize, delimiter: Delimiter) -> Option<&Group> {
    match tokens.get(idx)? {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}
