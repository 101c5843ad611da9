//! Attribute arguments as a small tree: words, `name = value`, `name(…)`.

use super::literal::StrLit;
use crate::syntax::scan::{Scan, Tok, Token};
use crate::syntax::{Name, Span};

/// One of the comma-separated arguments.
#[derive(Clone, Debug)]
pub struct Meta {
    /// Empty where the argument does not begin with a path (`"text"`, `%x`).
    pub path: Vec<Name>,
    pub path_span: Span,
    /// The whole argument.
    pub span: Span,
    pub kind: MetaKind,
}

#[derive(Clone, Debug)]
pub enum MetaKind {
    /// `skip`
    Word,
    /// `name = value`, or an argument without a name: its range, and the literal if it is one.
    Value(Span, Option<MetaLit>),
    /// `name(…)`, with the range between the delimiters.
    List(Vec<Meta>, Span),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MetaLit {
    Str(String),
    Bool(bool),
    Int(u128),
}

impl Meta {
    /// Whether the path is this one word.
    pub fn is(&self, word: &str) -> bool {
        matches!(self.path.as_slice(), [one] if *one == word)
    }
    /// The text of `name = "text"`.
    pub fn str(&self) -> Option<&str> {
        match &self.kind {
            MetaKind::Value(_, Some(MetaLit::Str(text))) => Some(text),
            _ => None,
        }
    }
    pub fn list(&self) -> Option<&[Meta]> {
        match &self.kind {
            MetaKind::List(list, _) => Some(list),
            _ => None,
        }
    }
    pub fn is_word(&self, word: &str) -> bool {
        matches!(self.kind, MetaKind::Word) && self.is(word)
    }
}

/// Deeper lists are kept as their text.
const MAX_DEPTH: usize = 32;

/// The arguments written at `span` of `text`.
pub fn read_meta(text: &str, span: Span) -> Vec<Meta> {
    read_at(text, span, 0)
}

fn read_at(text: &str, span: Span, depth: usize) -> Vec<Meta> {
    let tokens: Vec<Token> = Scan::new(text, span.lo, span.hi).collect();
    rejoined(&tokens)
        .into_iter()
        .map(|part| read_one(text, span, part, depth))
        .collect()
}

/// The arguments; a comma between the angle brackets of a type's arguments separates none.
fn rejoined(tokens: &[Token]) -> Vec<&[Token]> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        at = match tokens[at].tok {
            Tok::Open(_) => closing(tokens, at).map_or(tokens.len(), |end| end + 1),
            Tok::Punct(b'<') => closing_type(tokens, at).unwrap_or(at) + 1,
            Tok::Punct(b',') => {
                parts.push(&tokens[start..at]);
                start = at + 1;
                at + 1
            }
            _ => at + 1,
        };
    }
    parts.push(&tokens[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// The `>` of a `<` that begins a type's arguments: nothing that would go on a comparison stands behind it.
fn closing_type(tokens: &[Token], open: usize) -> Option<usize> {
    let after_name = open > 0 && tokens[open - 1].tok == Tok::Ident;
    let mut depth = 0usize;
    for (i, token) in tokens.iter().enumerate().skip(open) {
        match token.tok {
            Tok::Punct(b'<') => depth += 1,
            Tok::Punct(b'>') if tokens[i - 1].tok != Tok::Punct(b'-') => {
                depth -= 1;
                if depth == 0 {
                    let next = tokens.get(i + 1).map(|t| t.tok);
                    let ends = matches!(next, None | Some(Tok::Punct(b',' | b':')));
                    return (after_name && ends).then_some(i);
                }
            }
            _ => {}
        }
    }
    None
}

/// The pieces between separators at the top level; empty ones are left out.
pub(crate) fn split(tokens: &[Token], separator: u8) -> Vec<&[Token]> {
    let mut parts = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    for (i, token) in tokens.iter().enumerate() {
        match token.tok {
            Tok::Open(_) => depth += 1,
            Tok::Close(_) => depth = depth.saturating_sub(1),
            Tok::Punct(b) if b == separator && depth == 0 => {
                parts.push(&tokens[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(&tokens[start..]);
    parts.retain(|p| !p.is_empty());
    parts
}

/// The index of the bracket that closes the one at `open`.
pub(crate) fn closing(tokens: &[Token], open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (i, token) in tokens.iter().enumerate().skip(open) {
        match token.tok {
            Tok::Open(_) => depth += 1,
            Tok::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(i);
                }
            }
            _ => {}
        }
    }
    None
}

fn read_one(text: &str, outer: Span, tokens: &[Token], depth: usize) -> Meta {
    let whole = Span::new(outer.file, tokens[0].lo, tokens[tokens.len() - 1].hi);
    let mut path = Vec::new();
    let mut path_hi = whole.lo;
    let mut i = 0;
    while let Some(token) = tokens.get(i).filter(|t| t.tok == Tok::Ident) {
        path.push(Name::new(&text[token.lo as usize..token.hi as usize]));
        path_hi = token.hi;
        i += 1;
        let colons = tokens
            .get(i..i + 2)
            .is_some_and(|c| c.iter().all(|t| t.tok == Tok::Punct(b':')));
        if !colons || tokens.get(i + 2).is_none_or(|t| t.tok != Tok::Ident) {
            break;
        }
        i += 2;
    }
    let mut meta = Meta {
        path,
        path_span: Span::new(outer.file, whole.lo, path_hi),
        span: whole,
        kind: MetaKind::Word,
    };
    let rest = &tokens[i..];
    let value_span = |tokens: &[Token]| match (tokens.first(), tokens.last()) {
        (Some(a), Some(b)) => Span::new(outer.file, a.lo, b.hi),
        _ => Span::new(outer.file, whole.hi, whole.hi),
    };
    match rest.first().map(|t| t.tok) {
        None if !meta.path.is_empty() => {
            if let [one] = meta.path.as_slice()
                && (*one == "true" || *one == "false")
            {
                let lit = MetaLit::Bool(*one == "true");
                meta.path.clear();
                meta.kind = MetaKind::Value(whole, Some(lit));
            }
        }
        Some(Tok::Punct(b'=')) if !meta.path.is_empty() => {
            let value = &rest[1..];
            meta.kind = MetaKind::Value(value_span(value), literal(text, value));
        }
        Some(Tok::Open(_)) if !meta.path.is_empty() && closing(rest, 0) == Some(rest.len() - 1) => {
            let inner = Span::new(outer.file, rest[0].hi, rest[rest.len() - 1].lo);
            meta.kind = match depth < MAX_DEPTH {
                true => MetaKind::List(read_at(text, inner, depth + 1), inner),
                false => MetaKind::Value(inner, None),
            };
        }
        _ => {
            meta.path.clear();
            meta.path_span.hi = whole.lo;
            meta.kind = MetaKind::Value(whole, literal(text, tokens));
        }
    }
    meta
}

fn literal(text: &str, tokens: &[Token]) -> Option<MetaLit> {
    let [token] = tokens else { return None };
    let written = &text[token.lo as usize..token.hi as usize];
    match token.tok {
        Tok::Str => StrLit::read(text, token.lo, token.hi).map(|s| MetaLit::Str(s.text)),
        Tok::Lit => written.replace('_', "").parse().ok().map(MetaLit::Int),
        Tok::Ident if written == "true" => Some(MetaLit::Bool(true)),
        Tok::Ident if written == "false" => Some(MetaLit::Bool(false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::FileId;

    fn read(text: &str) -> Vec<Meta> {
        read_meta(text, Span::new(FileId(0), 0, text.len() as u32))
    }

    #[test]
    fn a_comma_in_a_types_arguments_separates_nothing() {
        let metas = read("ty = a::Map<K, Vec<V>>, less = a < b, c > d, last");
        let spans: Vec<u32> = metas.iter().map(|m| m.span.hi - m.span.lo).collect();
        assert_eq!(spans, [22, 12, 5, 4]);
    }

    #[test]
    fn words_values_and_lists_are_told_apart() {
        let metas =
            read(r#"rename = "é\n", skip, a::b(x = %y.z, "t", 3), ok = true, with = f::<A, B>(1)"#);
        assert_eq!(metas[0].str(), Some("é\n"));
        assert!(metas[1].is_word("skip"));
        assert_eq!(metas[2].path, [Name::new("a"), Name::new("b")]);
        let list = metas[2].list().unwrap_or(&[]);
        assert!(
            list[0].is("x")
                && matches!(list[0].kind, MetaKind::Value(span, None) if span.hi - span.lo == 4)
        );
        assert!(matches!(&list[1].kind, MetaKind::Value(_, Some(MetaLit::Str(t))) if t == "t"));
        assert!(matches!(
            list[2].kind,
            MetaKind::Value(_, Some(MetaLit::Int(3)))
        ));
        assert!(matches!(
            metas[3].kind,
            MetaKind::Value(_, Some(MetaLit::Bool(true)))
        ));
    }
}
