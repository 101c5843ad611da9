//! A function's parameters and whether it has a result, from its tokens.

use consent_policy::grammar::flatten;
use proc_macro2::{Delimiter, Spacing, TokenTree};

use crate::item::attributes;

#[derive(Debug)]
pub struct Function {
    pub receiver: bool,
    /// The names that each parameter's pattern binds, the receiver left out.
    pub params: Vec<Vec<String>>,
    /// Whether it returns anything but `()`.
    pub has_result: bool,
}

impl Function {
    /// Reads what follows `fn`; none if that is not a function's name and parameters.
    pub fn read(tokens: &[TokenTree]) -> Option<Self> {
        let [TokenTree::Ident(_), tokens @ ..] = tokens else {
            return None;
        };
        let [TokenTree::Group(params), rest @ ..] = &tokens[generics_len(tokens)..] else {
            return None;
        };
        if params.delimiter() != Delimiter::Parenthesis {
            return None;
        }
        let tokens = flatten(params.stream());
        let mut receiver = false;
        let mut params = Vec::new();
        for param in split(&tokens) {
            let (_, start) = attributes(param);
            let pattern = pattern(&param[start..]);
            if pattern.iter().any(|token| is_word(token, "self")) {
                receiver = true;
                continue;
            }
            let mut names = Vec::new();
            bindings(pattern, &mut names);
            params.push(names);
        }
        Some(Self {
            receiver,
            params,
            has_result: has_result(rest),
        })
    }

    pub fn bindings(&self) -> impl Iterator<Item = &str> {
        self.params.iter().flatten().map(String::as_str)
    }
}

fn has_result(rest: &[TokenTree]) -> bool {
    let [TokenTree::Punct(dash), TokenTree::Punct(head), ty @ ..] = rest else {
        return false;
    };
    let unit = match ty {
        [TokenTree::Group(group), after @ ..] => {
            group.delimiter() == Delimiter::Parenthesis
                && group.stream().is_empty()
                && match after {
                    [] => true,
                    [next, ..] => {
                        matches!(next, TokenTree::Group(_))
                            || is_punct(next, ';')
                            || is_word(next, "where")
                    }
                }
        }
        _ => false,
    };
    dash.as_char() == '-' && head.as_char() == '>' && !unit
}

/// The number of tokens of `<…>`.
fn generics_len(tokens: &[TokenTree]) -> usize {
    let mut angles = Angles::default();
    for (idx, token) in tokens.iter().enumerate() {
        angles.step(token);
        if angles.depth == 0 {
            // The token that closes the bracket belongs to it; one that opened none does not.
            return if idx == 0 { 0 } else { idx + 1 };
        }
    }
    tokens.len()
}

/// The parameters, split at the commas that are not in angle brackets.
fn split(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut angles = Angles::default();
    let params = tokens.split(|token| {
        angles.step(token);
        angles.depth == 0 && is_punct(token, ',')
    });
    params.filter(|param| !param.is_empty()).collect()
}

/// Counts angle brackets, with `->` and `=>` told apart from them.
#[derive(Default)]
struct Angles {
    depth: usize,
    in_arrow: bool,
}

impl Angles {
    fn step(&mut self, token: &TokenTree) {
        let TokenTree::Punct(punct) = token else {
            self.in_arrow = false;
            return;
        };
        match punct.as_char() {
            '<' => self.depth += 1,
            '>' if !self.in_arrow => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.in_arrow = matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint;
    }
}

/// What stands before a parameter's colon.
fn pattern(param: &[TokenTree]) -> &[TokenTree] {
    let colon = (0..param.len()).find(|idx| is_colon(param, *idx));
    &param[..colon.unwrap_or(param.len())]
}

/// Whether a single `:` stands here, neither half of a `::`.
fn is_colon(tokens: &[TokenTree], idx: usize) -> bool {
    let colon = |idx: usize| tokens.get(idx).is_some_and(|token| is_punct(token, ':'));
    let joint = |idx: usize| matches!(tokens.get(idx), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
    let second = idx > 0 && joint(idx - 1);
    let first = joint(idx) && colon(idx + 1);
    colon(idx) && !first && !second
}

/// The names that a pattern binds. Single-word constants are taken for names: only a missing one is ever reported.
fn bindings(pattern: &[TokenTree], names: &mut Vec<String>) {
    for (idx, token) in pattern.iter().enumerate() {
        match token {
            TokenTree::Group(group) => bindings(&flatten(group.stream()), names),
            TokenTree::Ident(name) => {
                let in_path = match pattern.get(idx + 1) {
                    Some(TokenTree::Group(_)) => true,
                    Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ':' | '!'),
                    _ => false,
                };
                let name = name.to_string();
                let name = name.strip_prefix("r#").unwrap_or(&name);
                if !in_path && !["ref", "mut", "_", "box", "self"].contains(&name) {
                    names.push(name.to_owned());
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}
