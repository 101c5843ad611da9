//! Tokens as macros see them: operators in one piece, brackets that know their partners, and what a
//! fragment was expanded to in invisible brackets.

use crate::project::{Group, Origins};
use crate::syntax::scan::{self, Scan};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tok {
    Ident,
    Lifetime,
    /// A string literal that holds text.
    Str,
    /// Any other literal.
    Lit,
    /// An operator; one that begins with `>` is cut into single characters.
    Punct,
    Open(Delim),
    Close(Delim),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delim {
    Paren,
    Bracket,
    Brace,
    /// Around what an earlier expansion put in for a fragment.
    Fragment(super::Kind),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub tok: Tok,
    pub lo: u32,
    pub hi: u32,
    /// For a bracket, where its partner stands.
    pub other: u32,
    /// Of a doc comment, which macros see as `#[doc = ""]`: which token of these, from 1.
    pub doc: u8,
}

const DOC: [(&str, Tok); 6] = [
    ("#", Tok::Punct),
    ("[", Tok::Open(Delim::Bracket)),
    ("doc", Tok::Ident),
    ("=", Tok::Punct),
    ("\"\"", Tok::Str),
    ("]", Tok::Close(Delim::Bracket)),
];

impl Token {
    pub fn text(self, text: &str) -> &str {
        if let Some((word, _)) = DOC.get((self.doc as usize).wrapping_sub(1)) {
            return word;
        }
        text.get(self.lo as usize..self.hi as usize)
            .unwrap_or_default()
    }
}

/// Operators of more than one character, longest first.
const GLUED: [&[u8]; 19] = [
    b"<<=", b"...", b"..=", b"::", b"->", b"=>", b"<-", b"==", b"!=", b"<=", b"&&", b"||", b"+=",
    b"-=", b"*=", b"/=", b"%=", b"<<", b"..",
];
const GLUED_MORE: [&[u8]; 3] = [b"^=", b"&=", b"|="];

/// The tokens of `text[lo..hi]`; `None` where brackets do not fit.
pub(super) fn lex(text: &str, lo: u32, hi: u32, origins: Option<&Origins>) -> Option<Vec<Token>> {
    let groups = origins.into_iter().flat_map(|o| o.groups_in(lo, hi));
    let mut lexer = Lexer {
        out: Vec::new(),
        open: Vec::new(),
        waiting: groups.peekable(),
        fragments: Vec::new(),
    };
    let mut scan = Scan::new(text, lo, hi).peekable();
    let mut last = lo;
    while let Some(token) = scan.next() {
        // Most tokens stand a blank apart.
        if token.lo > last + 3 {
            for (lo, hi) in doc_comments(text, last, token.lo) {
                lexer.begins(lo);
                lexer.doc(lo, hi)?;
            }
        }
        last = token.hi;
        if lexer.begins(token.lo) {
            lexer.ends(token.hi)?;
            continue;
        }
        if lexer.closes_wrapped(token.hi) {
            lexer.ends(token.hi)?;
            continue;
        }
        let mut end = token.hi;
        let tok = match token.tok {
            scan::Tok::Ident => Tok::Ident,
            scan::Tok::Lifetime => Tok::Lifetime,
            scan::Tok::Str => Tok::Str,
            scan::Tok::Lit => Tok::Lit,
            scan::Tok::Open(b) => Tok::Open(delim(b)),
            scan::Tok::Close(b) => Tok::Close(delim(b)),
            scan::Tok::Punct(_) => {
                let rest = &text.as_bytes()[token.lo as usize..hi as usize];
                let glued = GLUED.iter().chain(&GLUED_MORE);
                if let Some(glued) = glued.into_iter().find(|g| rest.starts_with(g)) {
                    end = token.lo + glued.len() as u32;
                    while scan.next_if(|t| t.hi <= end).is_some() {}
                }
                Tok::Punct
            }
        };
        lexer.push(tok, token.lo, end)?;
        lexer.ends(end)?;
    }
    for (lo, hi) in doc_comments(text, last, hi) {
        lexer.begins(lo);
        lexer.doc(lo, hi)?;
    }
    (lexer.open.is_empty() && lexer.fragments.is_empty()).then_some(lexer.out)
}

/// The outer doc comments in a range that holds blanks and comments only.
fn doc_comments(text: &str, lo: u32, hi: u32) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let mut at = lo as usize;
    let end = hi as usize;
    let bytes = text.as_bytes();
    let is = |at: usize, word: &[u8]| at < end && bytes[at..end].starts_with(word);
    while at < end {
        if is(at, b"//") {
            let len = bytes[at..end].iter().position(|b| *b == b'\n');
            let to = len.map_or(end, |len| at + len);
            if is(at, b"///") && !is(at, b"////") {
                found.push((at as u32, to as u32));
            }
            at = to;
        } else if is(at, b"/*") {
            let start = at;
            let mut depth = 0usize;
            while at < end {
                if is(at, b"/*") {
                    depth += 1;
                    at += 2;
                } else if is(at, b"*/") {
                    depth = depth.saturating_sub(1);
                    at += 2;
                    if depth == 0 {
                        break;
                    }
                } else {
                    at += 1;
                }
            }
            if is(start, b"/**") && !is(start, b"/***") && !is(start, b"/**/") {
                found.push((start as u32, at.min(end) as u32));
            }
        } else {
            at += 1;
        }
    }
    found
}

fn delim(b: u8) -> Delim {
    match b {
        b'(' | b')' => Delim::Paren,
        b'[' | b']' => Delim::Bracket,
        _ => Delim::Brace,
    }
}

struct Lexer<'g, I: Iterator<Item = &'g Group>> {
    out: Vec<Token>,
    /// Places of brackets that are open.
    open: Vec<usize>,
    waiting: std::iter::Peekable<I>,
    /// Invisible brackets that are open.
    fragments: Vec<&'g Group>,
}

impl<'g, I: Iterator<Item = &'g Group>> Lexer<'g, I> {
    /// Opens what begins at a token; says whether the token is a visible bracket added to a fragment.
    fn begins(&mut self, lo: u32) -> bool {
        while let Some(group) = self.waiting.next_if(|g| g.lo <= lo) {
            if group.lo < lo {
                continue;
            }
            self.open.push(self.out.len());
            self.out.push(Token {
                tok: Tok::Open(Delim::Fragment(group.kind.into())),
                lo,
                hi: lo,
                other: 0,
                doc: 0,
            });
            self.fragments.push(group);
            if group.wrapped {
                return true;
            }
        }
        false
    }

    fn closes_wrapped(&self, hi: u32) -> bool {
        self.fragments
            .last()
            .is_some_and(|g| g.wrapped && g.hi == hi)
    }

    fn ends(&mut self, hi: u32) -> Option<()> {
        while let Some(group) = self.fragments.pop_if(|g| g.hi == hi) {
            self.push(Tok::Close(Delim::Fragment(group.kind.into())), hi, hi)?;
            if self.closes_wrapped(hi) {
                // An outer group's own bracket is a token still to come.
                break;
            }
        }
        Some(())
    }

    fn push(&mut self, tok: Tok, lo: u32, hi: u32) -> Option<()> {
        let at = self.out.len();
        let mut other = 0;
        match tok {
            Tok::Open(_) => self.open.push(at),
            Tok::Close(delim) => {
                let open = self.open.pop()?;
                if self.out[open].tok != Tok::Open(delim) {
                    return None;
                }
                self.out[open].other = at as u32;
                other = open as u32;
            }
            _ => {}
        }
        self.out.push(Token {
            tok,
            lo,
            hi,
            other,
            doc: 0,
        });
        Some(())
    }

    /// A doc comment. Its first tokens stand at its start and its last at its end.
    fn doc(&mut self, lo: u32, hi: u32) -> Option<()> {
        for (n, (_, tok)) in DOC.iter().enumerate() {
            let end = n + 1 == DOC.len();
            let (lo, hi) = if end { (hi, hi) } else { (lo, lo) };
            self.push(*tok, lo, hi)?;
            if let Some(token) = self.out.last_mut() {
                token.doc = n as u8 + 1;
            }
        }
        Some(())
    }
}
