//! What kind of item an attribute stands on, as its first tokens tell. Types and bodies are not looked at.

use std::fmt;

use consent_policy::grammar::flatten;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use crate::function::Function;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Function,
    Impl,
    Trait,
    InlineModule,
    FileModule,
    Struct,
    Enum,
    Union,
    Const,
    Static,
    TypeAlias,
    Import,
    ExternCrate,
    ExternBlock,
    MacroDefinition,
    MacroCall,
    /// Not understood, and so not blamed.
    Unknown,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Function => "a function",
            Self::Impl => "an impl",
            Self::Trait => "a trait",
            Self::InlineModule => "a module",
            Self::FileModule => "a module in a file of its own",
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Union => "a union",
            Self::Const => "a constant",
            Self::Static => "a static",
            Self::TypeAlias => "a type alias",
            Self::Import => "an import",
            Self::ExternCrate => "an `extern crate`",
            Self::ExternBlock => "an extern block",
            Self::MacroDefinition => "a macro's definition",
            Self::MacroCall => "a macro call",
            Self::Unknown => "this",
        })
    }
}

/// Words that alone tell the kind.
const KEYWORDS: &[(&str, Kind)] = &[
    ("fn", Kind::Function),
    ("impl", Kind::Impl),
    ("trait", Kind::Trait),
    ("struct", Kind::Struct),
    ("enum", Kind::Enum),
    ("static", Kind::Static),
    ("type", Kind::TypeAlias),
    ("use", Kind::Import),
];

/// Words that may stand before `fn`, `impl` or `trait`.
const MODIFIERS: &[&str] = &["async", "auto", "default", "final", "gen", "safe", "unsafe"];

#[derive(Debug)]
pub struct Item {
    pub kind: Kind,
    /// Of a function whose parameters could be told.
    pub function: Option<Function>,
    /// The attributes that follow: the path of each, with its span.
    attributes: Vec<(String, Span)>,
}

impl Item {
    pub fn read(item: TokenStream) -> Self {
        let tokens = flatten(item);
        let (attributes, start) = attributes(&tokens);
        let rest = without_visibility(&tokens[start..]);
        let (kind, rest) = kind(rest);
        let function = match kind {
            Kind::Function => Function::read(rest),
            _ => None,
        };
        let attributes = attributes
            .iter()
            .map(|attribute| (attribute.path(), attribute.span))
            .collect();
        Self {
            kind,
            function,
            attributes,
        }
    }

    /// Where another attribute of this crate follows.
    pub fn attribute(&self, name: &str) -> Option<Span> {
        let ours = |path: &str| path.strip_prefix("consent::").unwrap_or(path) == name;
        let (_, span) = self.attributes.iter().find(|(path, _)| ours(path))?;
        Some(*span)
    }
}

/// What stands in the brackets of an outer attribute.
#[derive(Debug)]
pub struct Brackets {
    pub tokens: Vec<TokenTree>,
    pub span: Span,
}

impl Brackets {
    /// The tokens of the attribute's path, and what follows them.
    pub fn split(&self) -> (&[TokenTree], &[TokenTree]) {
        let in_path = |token: &TokenTree| match token {
            TokenTree::Ident(_) => true,
            TokenTree::Punct(punct) => punct.as_char() == ':',
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        };
        let len = self
            .tokens
            .iter()
            .take_while(|token| in_path(token))
            .count();
        self.tokens.split_at(len)
    }

    pub fn path(&self) -> String {
        self.split().0.iter().map(TokenTree::to_string).collect()
    }
}

/// The outer attributes at the beginning, and the position behind them.
pub fn attributes(tokens: &[TokenTree]) -> (Vec<Brackets>, usize) {
    let mut attributes = Vec::new();
    let mut idx = 0;
    while let [TokenTree::Punct(hash), TokenTree::Group(group), ..] = &tokens[idx..]
        && hash.as_char() == '#'
        && group.delimiter() == Delimiter::Bracket
    {
        attributes.push(Brackets {
            tokens: flatten(group.stream()),
            span: group.span(),
        });
        idx += 2;
    }
    (attributes, idx)
}

fn without_visibility(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [TokenTree::Ident(public), TokenTree::Group(group), rest @ ..]
            if public == "pub" && group.delimiter() == Delimiter::Parenthesis =>
        {
            rest
        }
        [TokenTree::Ident(public), rest @ ..] if public == "pub" => rest,
        _ => tokens,
    }
}

/// The kind of item, and what follows the word that tells it.
fn kind(mut tokens: &[TokenTree]) -> (Kind, &[TokenTree]) {
    while let [TokenTree::Ident(word), rest @ ..] = tokens {
        if let Some((_, kind)) = KEYWORDS.iter().find(|(keyword, _)| word == keyword) {
            return (*kind, rest);
        }
        let found = match rest {
            [TokenTree::Punct(bang), ..] if bang.as_char() == '!' && word == "macro_rules" => {
                Kind::MacroDefinition
            }
            [TokenTree::Punct(punct), ..] if matches!(punct.as_char(), '!' | ':') => {
                Kind::MacroCall
            }
            [TokenTree::Ident(_), ..] if word == "macro" => Kind::MacroDefinition,
            [TokenTree::Ident(_), ..] if word == "union" => Kind::Union,
            [TokenTree::Ident(_), TokenTree::Group(_), ..] if word == "mod" => Kind::InlineModule,
            [TokenTree::Ident(_), ..] if word == "mod" => Kind::FileModule,
            [TokenTree::Ident(next), ..] if word == "extern" && next == "crate" => {
                Kind::ExternCrate
            }
            _ if word == "const" && !is_qualifier(rest) => Kind::Const,
            _ => {
                let skipped = match rest {
                    // The ABI: `extern "C" fn`.
                    [TokenTree::Literal(_), after @ ..] if word == "extern" => after,
                    _ if word == "extern" || word == "const" || is_modifier(word) => rest,
                    _ => return (Kind::Unknown, rest),
                };
                if let [TokenTree::Group(_), ..] = skipped
                    && word == "extern"
                {
                    return (Kind::ExternBlock, skipped);
                }
                tokens = skipped;
                continue;
            }
        };
        return (found, rest);
    }
    (Kind::Unknown, tokens)
}

fn is_modifier(word: &Ident) -> bool {
    MODIFIERS.iter().any(|modifier| word == modifier)
}

/// Whether a `const` before these tokens qualifies a function or a trait.
fn is_qualifier(rest: &[TokenTree]) -> bool {
    let qualified = ["fn", "extern", "trait"];
    matches!(rest, [TokenTree::Ident(word), ..] if is_modifier(word) || qualified.iter().any(|next| word == next))
}
