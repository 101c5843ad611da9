//! From tokens to keys and values, whatever they are: which keys and kinds of values an attribute takes is not known
//! here.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::Lit;

use super::Problem;

/// The tokens, with invisible groups replaced by what they hold: `macro_rules!` wraps what it passes on in them.
pub fn flatten(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    let mut open = vec![tokens.into_iter()];
    while let Some(stream) = open.last_mut() {
        match stream.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                open.push(group.stream().into_iter());
            }
            Some(token) => flat.push(token),
            None => {
                open.pop();
            }
        }
    }
    flat
}

/// One comma-separated argument of an attribute.
#[derive(Debug)]
pub(super) struct Entry {
    /// Absent for a value that stands alone.
    pub key: Option<Ident>,
    pub value: Value,
    pub span: Span,
}

#[derive(Debug)]
pub(super) enum Value {
    /// The key stands alone.
    Absent,
    Text(String, Span),
    Bool(bool, Span),
    Int(u64, Span),
    /// What stands in brackets; `square` if these are `[…]`.
    List {
        items: Vec<Self>,
        square: bool,
        span: Span,
    },
    /// Anything else, as it was written, without spaces.
    Other(String, Span),
}

impl Value {
    pub fn span(&self, absent: Span) -> Span {
        match self {
            Self::Absent => absent,
            Self::Text(_, span)
            | Self::Bool(_, span)
            | Self::Int(_, span)
            | Self::List { span, .. }
            | Self::Other(_, span) => *span,
        }
    }

    /// The texts that were meant, if the value is nothing but texts: quoted or not, in a list or not, or several in
    /// one pair of quotes.
    pub fn texts(&self) -> Option<Vec<String>> {
        match self {
            Self::Text(text, _) => {
                let parts = text.split([',', ';', ' ']).filter(|part| !part.is_empty());
                Some(parts.map(str::to_owned).collect())
            }
            Self::Other(text, _) => {
                let name = |c: char| c.is_alphanumeric() || "_-.:".contains(c);
                text.chars().all(name).then(|| vec![text.clone()])
            }
            Self::List { items, .. } => {
                let texts: Option<Vec<_>> = items.iter().map(Self::texts).collect();
                Some(texts?.concat())
            }
            Self::Absent | Self::Bool(..) | Self::Int(..) => None,
        }
    }

    /// What the value is, for "found …".
    pub fn describe(&self) -> String {
        match self {
            Self::Absent => "nothing".to_owned(),
            Self::Text(..) => "a string".to_owned(),
            Self::Bool(value, _) => format!("`{value}`"),
            Self::Int(..) => "a number".to_owned(),
            Self::List { .. } => "a list".to_owned(),
            Self::Other(text, _) => format!("`{text}`"),
        }
    }
}

/// Splits an attribute's arguments. A mistake between key and value is a problem and does not lose the value.
pub(super) fn entries(args: TokenStream) -> (Vec<Entry>, Vec<Problem>) {
    let tokens = flatten(args);
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    let mut idx = 0;
    while idx < tokens.len() {
        let start = idx;
        if is_punct(&tokens[idx], ',') {
            problems.push(Problem::new(
                tokens[idx].span(),
                "nothing stands before this comma",
            ));
            idx += 1;
            continue;
        }
        idx += 1;
        while idx < tokens.len() && !is_punct(&tokens[idx], ',') && !begins_entry(&tokens, idx) {
            idx += 1;
        }
        entries.push(entry(&tokens[start..idx], &mut problems));
        match tokens.get(idx) {
            Some(token) if is_punct(token, ',') => idx += 1,
            Some(token) => problems.push(
                Problem::new(token.span(), format!("a comma is missing before `{token}`"))
                    .suggest(format!("write `, {token}`")),
            ),
            None => {}
        }
    }
    (entries, problems)
}

/// Whether a comma was forgotten before the token at `idx`: `category = "a" purposes = […]`, `skip reason = "…"`.
fn begins_entry(tokens: &[TokenTree], idx: usize) -> bool {
    let is_key = tokens
        .get(idx + 1)
        .is_some_and(|token| is_punct(token, '='));
    matches!(tokens[idx], TokenTree::Ident(_))
        && match tokens[idx - 1] {
            TokenTree::Literal(_) | TokenTree::Group(_) => true,
            TokenTree::Ident(_) => is_key,
            TokenTree::Punct(_) => false,
        }
}

fn entry(tokens: &[TokenTree], problems: &mut Vec<Problem>) -> Entry {
    let span = join(tokens).unwrap_or_else(Span::call_site);
    let (key, rest) = match tokens {
        [TokenTree::Ident(key), rest @ ..] if !is_bool(key) && !reads_on(rest) => {
            (key.clone(), rest)
        }
        _ => {
            return Entry {
                key: None,
                value: value(tokens),
                span,
            };
        }
    };
    let value = match rest {
        [] => Value::Absent,
        [TokenTree::Group(group)] => {
            let value = called_with(group);
            problems.push(between(group.span(), &key, &value));
            value
        }
        [TokenTree::Punct(equals), rest @ ..]
            if equals.as_char() == '=' && equals.spacing() == Spacing::Alone =>
        {
            value(rest)
        }
        [TokenTree::Punct(first), rest @ ..] => {
            let rest = match rest {
                [TokenTree::Punct(_), rest @ ..] if first.spacing() == Spacing::Joint => rest,
                _ => rest,
            };
            let value = value(rest);
            problems.push(between(first.span(), &key, &value));
            value
        }
        _ => {
            let value = value(rest);
            problems.push(between(value.span(span), &key, &value));
            value
        }
    };
    Entry {
        key: Some(key),
        value,
        span,
    }
}

fn between(span: Span, key: &Ident, value: &Value) -> Problem {
    let value = match value {
        Value::Text(text, _) => format!("{text:?}"),
        Value::Bool(value, _) => value.to_string(),
        Value::Int(value, _) => value.to_string(),
        Value::List { .. } => "[…]".to_owned(),
        _ => "…".to_owned(),
    };
    Problem::new(
        span,
        format!("`=` is expected between `{key}` and its value"),
    )
    .suggest(format!("write `{key} = {value}`"))
}

/// Whether what follows a word shows that it begins a term or path that lacks its quotes: `user.email`, `a::b`, `a-b`.
fn reads_on(rest: &[TokenTree]) -> bool {
    match rest {
        [TokenTree::Punct(punct), ..] if matches!(punct.as_char(), '.' | '-') => true,
        [TokenTree::Punct(a), TokenTree::Punct(b), ..] => is_joint_colon(a) && b.as_char() == ':',
        _ => false,
    }
}

fn is_joint_colon(punct: &Punct) -> bool {
    punct.as_char() == ':' && punct.spacing() == Spacing::Joint
}

fn value(tokens: &[TokenTree]) -> Value {
    match tokens {
        [] => Value::Absent,
        [token @ TokenTree::Literal(literal)] => {
            let span = literal.span();
            match syn::parse2::<Lit>(token.clone().into()) {
                Ok(Lit::Str(text)) if text.suffix().is_empty() => Value::Text(text.value(), span),
                // No function has as many parameters as a number that does not fit.
                Ok(Lit::Int(int)) => Value::Int(int.base10_parse().unwrap_or(u64::MAX), span),
                _ => Value::Other(literal.to_string(), span),
            }
        }
        [TokenTree::Ident(ident)] if is_bool(ident) => Value::Bool(ident == "true", ident.span()),
        [TokenTree::Group(group)] => in_brackets(group),
        [first, ..] => {
            let text = tokens.iter().map(TokenTree::to_string).collect();
            Value::Other(text, join(tokens).unwrap_or_else(|| first.span()))
        }
    }
}

fn in_brackets(group: &Group) -> Value {
    let tokens = flatten(group.stream());
    let mut items: Vec<Value> = tokens
        .split(|token| is_punct(token, ','))
        .map(value)
        .collect();
    // Nothing behind the last comma is a trailing comma, and `[]` is an empty list.
    if matches!(items.last(), Some(Value::Absent)) {
        items.pop();
    }
    Value::List {
        items,
        square: group.delimiter() == Delimiter::Bracket,
        span: group.span(),
    }
}

/// The value of a key that was written like a call: `category("user.name")`.
fn called_with(group: &Group) -> Value {
    match in_brackets(group) {
        Value::List { mut items, .. } if items.len() == 1 => items.remove(0),
        Value::List { items, span, .. } => Value::List {
            items,
            square: true,
            span,
        },
        other => other,
    }
}

fn is_bool(ident: &Ident) -> bool {
    ident == "true" || ident == "false"
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// The range of all tokens where the compiler tells it, else the first one's.
fn join(tokens: &[TokenTree]) -> Option<Span> {
    let (first, last) = (tokens.first()?.span(), tokens.last()?.span());
    Some(first.join(last).unwrap_or(first))
}
