//! Where a fragment may begin and where it ends. The compiler never goes back on a fragment that has
//! begun, so in programs that compile the end is where the grammar cannot go on.

use super::Kind;
use super::tokens::{Delim, Tok, Token};

/// How deep one fragment may nest without brackets (`|| || || …`).
const MAX_DEPTH: usize = 64;

#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
}

/// Words that are no names. Whether `union`, `auto` and the like are is said by what follows them.
const RESERVED: &[&str] = &[
    "_", "as", "break", "const", "continue", "crate", "else", "enum", "extern", "false", "fn",
    "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "type", "unsafe",
    "use", "where", "while", "async", "await", "dyn", "abstract", "become", "box", "do", "final",
    "macro", "override", "priv", "typeof", "unsized", "virtual", "yield", "try",
];
const IN_PATHS: &[&str] = &["self", "Self", "super", "crate"];
const BEGIN_EXPR: &[&str] = &[
    "async", "do", "box", "break", "const", "continue", "false", "for", "if", "let", "loop",
    "match", "move", "return", "true", "try", "unsafe", "while", "yield", "static", "become",
];
const BEGIN_TYPE: &[&str] = &[
    "_", "for", "impl", "fn", "unsafe", "extern", "typeof", "dyn",
];
const BEGIN_PAT: &[&str] = &["_", "box", "const", "mut", "ref", "true", "false"];

impl<'t> Cursor<'t> {
    pub fn word(self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |t| t.text(self.text))
    }

    pub fn tok(self, at: usize) -> Option<Tok> {
        self.tokens.get(at).map(|t| t.tok)
    }

    pub fn is(self, at: usize, word: &str) -> bool {
        self.word(at) == word
    }

    pub fn is_ident(self, at: usize) -> bool {
        self.tok(at) == Some(Tok::Ident)
    }

    pub fn opens(self, at: usize, delim: Delim) -> bool {
        self.tok(at) == Some(Tok::Open(delim))
    }

    /// A name, `self` and the like included.
    fn names(self, at: usize) -> bool {
        let word = self.word(at);
        self.is_ident(at) && (!RESERVED.contains(&word) || IN_PATHS.contains(&word))
    }

    /// After the bracket that opens at `at`.
    pub fn past(self, at: usize) -> usize {
        self.tokens.get(at).map_or(at, |t| t.other as usize + 1)
    }

    /// What an earlier expansion put in, if it stands here.
    fn fragment(self, at: usize) -> Option<Kind> {
        match self.tok(at)? {
            Tok::Open(Delim::Fragment(kind)) => Some(kind),
            _ => None,
        }
    }

    pub fn may_begin(self, kind: Kind, at: usize) -> bool {
        let Some(tok) = self.tok(at) else {
            return false;
        };
        if let Tok::Close(_) = tok {
            return false;
        }
        let word = self.word(at);
        let inner = self.fragment(at);
        match kind {
            Kind::Ident => tok == Tok::Ident && word != "_",
            Kind::Lifetime => tok == Tok::Lifetime,
            Kind::Tt => true,
            Kind::Vis => {
                inner.is_some() || word == "," || tok == Tok::Ident || self.may_begin(Kind::Ty, at)
            }
            Kind::Block => self.opens(at, Delim::Brace) || inner == Some(Kind::Block),
            Kind::Item | Kind::Stmt => true,
            Kind::Literal => match inner {
                Some(Kind::Literal) => true,
                Some(Kind::Expr | Kind::Expr2021) => self.only_literal(at),
                Some(_) => false,
                None => {
                    matches!(tok, Tok::Str | Tok::Lit)
                        || matches!(word, "true" | "false")
                        || (word == "-" && self.tok(at + 1) == Some(Tok::Lit))
                }
            },
            Kind::Path | Kind::Meta => match inner {
                Some(inner) => inner == kind || inner == Kind::Path || inner == Kind::Ty,
                None => tok == Tok::Ident || matches!(word, "::" | "<" | "<<"),
            },
            Kind::Expr | Kind::Expr2021 => match inner {
                Some(inner) => matches!(
                    inner,
                    Kind::Expr
                        | Kind::Expr2021
                        | Kind::Literal
                        | Kind::Path
                        | Kind::Block
                        | Kind::Ty
                ),
                None => match word {
                    "let" => false,
                    "_" => kind == Kind::Expr,
                    "const" => kind == Kind::Expr || !self.opens(at + 1, Delim::Brace),
                    _ => self.begins_expr(at),
                },
            },
            Kind::Ty => match inner {
                Some(inner) => matches!(inner, Kind::Ty | Kind::Path),
                None => match tok {
                    Tok::Ident => self.names(at) || BEGIN_TYPE.contains(&word),
                    Tok::Lifetime | Tok::Open(Delim::Paren | Delim::Bracket) => true,
                    Tok::Punct => {
                        matches!(word, "!" | "*" | "&" | "&&" | "?" | "<" | "<<" | "::")
                    }
                    _ => false,
                },
            },
            Kind::Pat | Kind::PatParam => match inner {
                Some(inner) => matches!(
                    inner,
                    Kind::Pat
                        | Kind::PatParam
                        | Kind::Path
                        | Kind::Literal
                        | Kind::Expr
                        | Kind::Expr2021
                ),
                None => match tok {
                    Tok::Ident => self.names(at) || BEGIN_PAT.contains(&word),
                    Tok::Str | Tok::Lit | Tok::Open(Delim::Paren | Delim::Bracket) => true,
                    Tok::Punct => {
                        matches!(
                            word,
                            "&" | "&&" | "-" | ".." | "..=" | "..." | "::" | "<" | "<<"
                        ) || (word == "|" && kind == Kind::Pat)
                    }
                    _ => false,
                },
            },
        }
    }

    fn only_literal(self, at: usize) -> bool {
        let end = self.past(at) - 1;
        let from = at + 1 + usize::from(self.is(at + 1, "-"));
        end == from + 1
            && (matches!(self.tok(from), Some(Tok::Str | Tok::Lit))
                || matches!(self.word(from), "true" | "false"))
    }

    pub fn begins_expr(self, at: usize) -> bool {
        let word = self.word(at);
        match self.tok(at) {
            Some(Tok::Ident) => self.names(at) || BEGIN_EXPR.contains(&word),
            Some(Tok::Str | Tok::Lit | Tok::Lifetime | Tok::Open(_)) => true,
            Some(Tok::Punct) => matches!(
                word,
                "!" | "-"
                    | "*"
                    | "|"
                    | "||"
                    | "&"
                    | "&&"
                    | ".."
                    | "..="
                    | "..."
                    | "<"
                    | "<<"
                    | "::"
                    | "#"
            ),
            _ => false,
        }
    }

    /// Where the fragment that begins at `at` ends.
    pub fn end_of(self, kind: Kind, at: usize) -> Option<usize> {
        match kind {
            Kind::Ident | Kind::Lifetime => Some(at + 1),
            Kind::Tt => Some(self.tree(at)),
            Kind::Vis => Some(self.vis(at)),
            Kind::Block => Some(self.past(at)),
            Kind::Literal => match self.fragment(at) {
                Some(_) => Some(self.past(at)),
                None => Some(at + 1 + usize::from(self.is(at, "-"))),
            },
            Kind::Expr | Kind::Expr2021 => self.expr(at, false, 0),
            Kind::Ty => self.ty(at, true, 0),
            Kind::Path => self.path(at, false, 0),
            Kind::Pat => self.pat(at, true, 0),
            Kind::PatParam => self.pat(at, false, 0),
            Kind::Stmt => self.stmt(at),
            Kind::Item => self.item(at),
            Kind::Meta => self.meta(at),
        }
    }

    /// One token tree.
    pub fn tree(self, at: usize) -> usize {
        match self.tok(at) {
            Some(Tok::Open(_)) => self.past(at),
            // `>>`, `>=`, `>>=` are one token, cut for the sake of types.
            _ if self.is(at, ">") => {
                let mut end = at + 1;
                while end < at + 3
                    && self.touches(end)
                    && (self.is(end, ">") && end == at + 1 || self.is(end, "="))
                {
                    end += 1;
                }
                end
            }
            _ => at + 1,
        }
    }

    /// Whether a token stands right behind the one before.
    fn touches(self, at: usize) -> bool {
        match (self.tokens.get(at.wrapping_sub(1)), self.tokens.get(at)) {
            (Some(a), Some(b)) => a.hi == b.lo,
            _ => false,
        }
    }

    fn vis(self, at: usize) -> usize {
        if self.fragment(at) == Some(Kind::Vis) {
            return self.past(at);
        }
        if !self.is(at, "pub") {
            return at;
        }
        let restricted = self.opens(at + 1, Delim::Paren)
            && (self.is(at + 2, "in")
                || matches!(self.word(at + 2), "crate" | "self" | "super")
                    && self.past(at + 1) == at + 4);
        match restricted {
            true => self.past(at + 1),
            false => at + 1,
        }
    }

    fn meta(self, at: usize) -> Option<usize> {
        if self.fragment(at) == Some(Kind::Meta) {
            return Some(self.past(at));
        }
        if self.is(at, "unsafe") && self.opens(at + 1, Delim::Paren) {
            return Some(self.past(at + 1));
        }
        let end = self.path(at, true, 0)?;
        match self.tok(end) {
            Some(Tok::Open(Delim::Fragment(_))) => Some(end),
            Some(Tok::Open(_)) => Some(self.past(end)),
            _ if self.is(end, "=") => self.expr(end + 1, false, 0),
            _ => Some(end),
        }
    }

    fn attrs(self, mut at: usize) -> usize {
        while self.is(at, "#") && self.opens(at + 1, Delim::Bracket) {
            at = self.past(at + 1);
        }
        at
    }

    fn stmt(self, at: usize) -> Option<usize> {
        if matches!(
            self.fragment(at),
            Some(Kind::Stmt | Kind::Item | Kind::Block)
        ) {
            return Some(self.past(at));
        }
        // A `;` by itself is a statement.
        if self.is(at, ";") {
            return Some(at + 1);
        }
        let first = self.attrs(at);
        if self.is(first, "let") {
            let mut end = self.pat(first + 1, true, 0)?;
            if self.is(end, ":") {
                end = self.ty(end + 1, true, 0)?;
            }
            if self.is(end, "=") {
                end = self.expr(end + 1, false, 0)?;
                if self.is(end, "else") {
                    end = self.past(end + 1);
                }
            }
            return Some(end);
        }
        match self.begins_item(first) {
            true => self.item(at),
            false => self.expr(first, false, 0),
        }
    }

    fn begins_item(self, at: usize) -> bool {
        let after = self.vis(at);
        match self.word(after) {
            _ if after > at => true,
            "fn" | "struct" | "enum" | "trait" | "impl" | "mod" | "use" | "type" | "extern" => true,
            "const" => !self.opens(after + 1, Delim::Brace),
            "static" => !matches!(self.word(after + 1), "|" | "||" | "move" | "async"),
            "unsafe" | "async" => matches!(
                self.word(after + 1),
                "fn" | "impl" | "trait" | "extern" | "unsafe" | "mod"
            ),
            "union" | "auto" => self.is_ident(after + 1),
            "macro_rules" => self.is(after + 1, "!"),
            _ => false,
        }
    }

    fn item(self, at: usize) -> Option<usize> {
        if self.fragment(at) == Some(Kind::Item) {
            return Some(self.past(at));
        }
        let mut at = self.attrs(at);
        at = self.vis(at);
        // What ends with `;` even where braces stand in it.
        let to_semi = match self.word(at) {
            "use" | "static" | "type" => true,
            "const" => !matches!(
                self.word(at + 1),
                "fn" | "unsafe" | "async" | "extern" | "trait" | "impl"
            ),
            _ => false,
        };
        let mut is_macro = false;
        while let Some(tok) = self.tok(at) {
            match tok {
                _ if self.is(at, ";") => return Some(at + 1),
                Tok::Open(Delim::Brace) if !to_semi => return Some(self.past(at)),
                Tok::Open(_) => {
                    let end = self.past(at);
                    if is_macro && !self.is(end, ";") && self.opens(at, Delim::Brace) {
                        return Some(end);
                    }
                    at = end;
                }
                Tok::Close(_) => return None,
                _ => {
                    is_macro |= self.is(at, "!");
                    at += 1;
                }
            }
        }
        None
    }

    /// A pattern; `or`: with alternatives at the top.
    pub fn pat(self, at: usize, or: bool, depth: usize) -> Option<usize> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut at = at + usize::from(or && self.is(at, "|"));
        loop {
            at = self.pat_one(at, depth)?;
            if !(or && self.is(at, "|")) {
                return Some(at);
            }
            at += 1;
        }
    }

    fn pat_one(self, mut at: usize, depth: usize) -> Option<usize> {
        while matches!(self.word(at), "&" | "&&" | "mut" | "ref" | "box") {
            at += 1;
        }
        let mut end = match self.tok(at)? {
            Tok::Open(Delim::Brace) | Tok::Close(_) | Tok::Lifetime => return None,
            Tok::Open(_) => {
                let end = self.past(at);
                match self.tok(end) {
                    Some(Tok::Open(Delim::Paren | Delim::Brace))
                        if matches!(self.fragment(at), Some(Kind::Path | Kind::Ty)) =>
                    {
                        self.past(end)
                    }
                    _ => end,
                }
            }
            Tok::Str | Tok::Lit => at + 1,
            Tok::Punct => match self.word(at) {
                "-" => at + 2,
                ".." | "..=" | "..." => {
                    return match self.pat_bound(at + 1) {
                        true => self.pat_one(at + 1, depth + 1),
                        false => Some(at + 1),
                    };
                }
                "::" | "<" | "<<" => self.pat_path(at, depth)?,
                _ => return None,
            },
            Tok::Ident => match self.word(at) {
                "_" | "true" | "false" => at + 1,
                "const" if self.opens(at + 1, Delim::Brace) => self.past(at + 1),
                _ if self.names(at) => self.pat_path(at, depth)?,
                _ => return None,
            },
        };
        if self.is(end, "@") {
            return self.pat_one_at(end + 1, depth);
        }
        if matches!(self.word(end), ".." | "..=" | "...") {
            end += 1;
            if self.pat_bound(end) {
                end = self.pat_one(end, depth + 1)?;
            }
        }
        Some(end)
    }

    fn pat_one_at(self, at: usize, depth: usize) -> Option<usize> {
        match depth < MAX_DEPTH {
            true => self.pat_one(at, depth + 1),
            false => None,
        }
    }

    /// The upper end of a range.
    fn pat_bound(self, at: usize) -> bool {
        match self.tok(at) {
            Some(Tok::Lit | Tok::Str) => true,
            Some(Tok::Ident) => self.names(at) || self.is(at, "const"),
            Some(Tok::Open(Delim::Fragment(_))) => true,
            _ => matches!(self.word(at), "-" | "::"),
        }
    }

    fn pat_path(self, at: usize, depth: usize) -> Option<usize> {
        let end = self.path(at, true, depth)?;
        match self.tok(end) {
            Some(Tok::Open(Delim::Paren | Delim::Brace)) => Some(self.past(end)),
            Some(Tok::Punct) if self.is(end, "!") => match self.tok(end + 1) {
                Some(Tok::Open(_)) => Some(self.past(end + 1)),
                _ => Some(end),
            },
            _ => Some(end),
        }
    }
}

pub(super) const fn too_deep(depth: usize) -> bool {
    depth > MAX_DEPTH
}
