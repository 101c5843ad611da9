//! Tokens as macros see them: operators in one piece, brackets that know their partners, and what a
//! fragment was expanded to in invisible brackets.

use crate::project::Group;
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
}

impl Token {
    pub fn text(self, text: &str) -> &str {
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
pub(super) fn lex(text: &str, lo: u32, hi: u32, groups: &[Group]) -> Option<Vec<Token>> {
    let mut inside: Vec<&Group> = groups
        .iter()
        .filter(|g| g.lo >= lo && g.hi <= hi && g.lo < g.hi)
        .collect();
    // Outer ones first.
    inside.sort_by_key(|g| (g.lo, std::cmp::Reverse(g.hi)));
    let mut lexer = Lexer {
        out: Vec::new(),
        open: Vec::new(),
        waiting: inside.into_iter().peekable(),
        fragments: Vec::new(),
    };
    let mut scan = Scan::new(text, lo, hi).peekable();
    while let Some(token) = scan.next() {
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
    (lexer.open.is_empty() && lexer.fragments.is_empty()).then_some(lexer.out)
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
        self.out.push(Token { tok, lo, hi, other });
        Some(())
    }
}
