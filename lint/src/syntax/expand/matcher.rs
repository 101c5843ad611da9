//! Patterns, and matching them as the compiler does: all positions that the tokens so far allow are
//! followed at once, one token at a time, and a fragment is taken where exactly one position wants it.

use std::ops::Range;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::fragment::Cursor;
use super::tokens::{Tok, Token};
use super::{Failure, Kind, Rules};

/// A step of a pattern.
#[derive(Clone, Copy, Debug)]
pub(super) enum Loc {
    Token(Token),
    /// Begins a repetition: `$( … )`.
    Sequence {
        may_be_empty: bool,
        vars: (usize, usize),
        after: usize,
        depth: usize,
    },
    /// Ends one without separator.
    Again {
        first: usize,
        once: bool,
    },
    /// Ends one with a separator.
    Separator(Token),
    AfterSeparator {
        first: usize,
    },
    Var {
        kind: Kind,
        idx: usize,
        depth: usize,
    },
    End,
}

/// What a variable was matched with: a range of the call's tokens, or one for each repetition.
#[derive(Clone, Debug)]
pub(super) enum Found {
    One(Kind, Range<usize>),
    Seq(Vec<Found>),
}

/// How deep `$( … )` may nest.
const MAX_NESTING: usize = 32;
/// How many positions may be followed at once.
const MAX_POSITIONS: usize = 10_000;

pub(super) struct Compiler<'t> {
    text: &'t str,
    all: &'t [Token],
    edition: u16,
    locs: Vec<Loc>,
    vars: FxHashMap<String, usize>,
    n_vars: usize,
}

impl<'t> Compiler<'t> {
    pub fn new(text: &'t str, all: &'t [Token], edition: u16) -> Self {
        Compiler {
            text,
            all,
            edition,
            locs: Vec::new(),
            vars: FxHashMap::default(),
            n_vars: 0,
        }
    }

    pub fn all(&mut self, range: Range<usize>) -> Result<(), Failure> {
        self.part(range, 0)
    }

    pub fn finish(mut self) -> (Vec<Loc>, FxHashMap<String, usize>) {
        self.locs.push(Loc::End);
        (self.locs, self.vars)
    }

    fn word(&self, at: usize) -> &'t str {
        self.all.get(at).map_or("", |t| t.text(self.text))
    }

    fn part(&mut self, range: Range<usize>, depth: usize) -> Result<(), Failure> {
        if depth > MAX_NESTING {
            return Err(Failure::Rules);
        }
        let mut at = range.start;
        while at < range.end {
            let token = self.all[at];
            if self.word(at) != "$" || at + 1 >= range.end {
                self.locs.push(Loc::Token(token));
                at += 1;
                continue;
            }
            let next = self.all[at + 1];
            match next.tok {
                Tok::Open(_) => at = self.sequence(at + 1, range.end, depth)?,
                Tok::Ident if self.word(at + 1) == "crate" => {
                    self.locs.push(Loc::Token(next));
                    at += 2;
                }
                Tok::Ident if self.word(at + 2) == ":" => {
                    let kind = Rules::kind_of(self.word(at + 3), self.edition);
                    let kind = kind.ok_or(Failure::Rules)?;
                    let name = plain(self.word(at + 1));
                    self.vars.insert(name.to_owned(), self.n_vars);
                    self.locs.push(Loc::Var {
                        kind,
                        idx: self.n_vars,
                        depth,
                    });
                    self.n_vars += 1;
                    at += 4;
                }
                _ => return Err(Failure::Rules),
            }
        }
        Ok(())
    }

    fn sequence(&mut self, open: usize, end: usize, depth: usize) -> Result<usize, Failure> {
        let close = self.all[open].other as usize;
        let start = self.locs.len();
        let first_var = self.n_vars;
        self.locs.push(Loc::End);
        self.part(open + 1..close, depth + 1)?;
        let (separator, op, after) =
            repetition(self.text, self.all, close, end).ok_or(Failure::Rules)?;
        let first = start + 1;
        match separator {
            None => self.locs.push(Loc::Again {
                first,
                once: op == "?",
            }),
            Some(token) => {
                self.locs.push(Loc::Separator(token));
                self.locs.push(Loc::AfterSeparator { first });
            }
        }
        self.locs[start] = Loc::Sequence {
            may_be_empty: op != "+",
            vars: (first_var, self.n_vars),
            after: self.locs.len(),
            depth,
        };
        Ok(after)
    }
}

/// After the bracket of a repetition: its separator, its operator, and where it ends.
pub(super) fn repetition<'t>(
    text: &'t str,
    all: &[Token],
    close: usize,
    end: usize,
) -> Option<(Option<Token>, &'t str, usize)> {
    let word = |at: usize| match at < end {
        true => all.get(at).map_or("", |t| t.text(text)),
        false => "",
    };
    let is_op = |w: &str| matches!(w, "*" | "+" | "?");
    let first = close + 1;
    if is_op(word(first)) {
        return Some((None, word(first), first + 1));
    }
    if is_op(word(first + 1)) {
        return Some((all.get(first).copied(), word(first + 1), first + 2));
    }
    None
}

pub(super) fn plain(word: &str) -> &str {
    word.strip_prefix("r#").unwrap_or(word)
}

#[derive(Clone)]
struct Position {
    at: usize,
    found: Rc<Vec<Found>>,
}

impl Position {
    fn push(&mut self, idx: usize, depth: usize, value: Found) -> Option<()> {
        let found = Rc::make_mut(&mut self.found);
        if depth == 0 {
            found.truncate(idx);
            found.push(value);
            return Some(());
        }
        let mut at = found.get_mut(idx)?;
        for _ in 1..depth {
            let Found::Seq(list) = at else { return None };
            at = list.last_mut()?;
        }
        match at {
            Found::Seq(list) => list.push(value),
            Found::One(..) => return None,
        }
        Some(())
    }
}

/// What each variable stands for, if the pattern fits the tokens.
pub(super) fn run(
    pattern: &[Loc],
    rules_text: &str,
    input: &[Token],
    text: &str,
) -> Option<Vec<Found>> {
    let same = |a: &Token, b: &Token| match (a.tok, b.tok) {
        (Tok::Ident, Tok::Ident) => a.text(rules_text) == b.text(text),
        (a_tok, b_tok) => a_tok == b_tok && a.text(rules_text) == b.text(text),
    };
    let mut current = vec![Position {
        at: 0,
        found: Rc::new(Vec::new()),
    }];
    let mut next: Vec<Position> = Vec::new();
    let mut wanting: Vec<Position> = Vec::new();
    // An empty visibility that was handed on leaves no token, but may stand before a bracket's end.
    let mut empty: Vec<Position> = Vec::new();
    let mut token = 0;
    loop {
        let here = input.get(token);
        let mut done: Option<Position> = None;
        let mut steps = 0;
        while let Some(mut pos) = current.pop() {
            steps += 1;
            if steps > MAX_POSITIONS {
                return None;
            }
            match pattern[pos.at] {
                Loc::Token(want) => {
                    if here.is_some_and(|t| same(&want, t)) {
                        pos.at += 1;
                        next.push(pos);
                    }
                }
                Loc::Sequence {
                    may_be_empty,
                    vars,
                    after,
                    depth,
                } => {
                    for idx in vars.0..vars.1 {
                        pos.push(idx, depth, Found::Seq(Vec::new()))?;
                    }
                    if may_be_empty {
                        current.push(Position {
                            at: after,
                            found: pos.found.clone(),
                        });
                    }
                    pos.at += 1;
                    current.push(pos);
                }
                Loc::Again { first, once } => {
                    current.push(Position {
                        at: pos.at + 1,
                        found: pos.found.clone(),
                    });
                    if !once {
                        pos.at = first;
                        current.push(pos);
                    }
                }
                Loc::Separator(want) => {
                    current.push(Position {
                        at: pos.at + 2,
                        found: pos.found.clone(),
                    });
                    if here.is_some_and(|t| same(&want, t)) {
                        pos.at += 1;
                        next.push(pos);
                    }
                }
                Loc::AfterSeparator { first } => {
                    pos.at = first;
                    current.push(pos);
                }
                Loc::Var { kind, .. } => {
                    let cursor = Cursor {
                        text,
                        tokens: input,
                    };
                    if here.is_some() && cursor.may_begin(kind, token) {
                        wanting.push(pos);
                    } else if kind == Kind::Vis
                        && here.is_some_and(|t| matches!(t.tok, Tok::Close(_)))
                    {
                        empty.push(pos);
                    }
                }
                Loc::End => {
                    if here.is_none() {
                        if done.is_some() {
                            return None;
                        }
                        done = Some(pos);
                    }
                }
            }
        }
        if here.is_none() {
            return done.map(|pos| Rc::unwrap_or_clone(pos.found));
        }
        if next.is_empty() && wanting.is_empty() {
            wanting.append(&mut empty);
        }
        empty.clear();
        match (next.len(), wanting.len()) {
            (0, 0) => return None,
            (_, 0) => {
                current.append(&mut next);
                token += 1;
            }
            (0, 1) => {
                let mut pos = wanting.pop()?;
                let Loc::Var { kind, idx, depth } = pattern[pos.at] else {
                    return None;
                };
                let end = Cursor {
                    text,
                    tokens: input,
                }
                .end_of(kind, token)?;
                pos.push(idx, depth, Found::One(kind, token..end))?;
                pos.at += 1;
                token = end;
                current.push(pos);
            }
            // The compiler calls this ambiguous.
            _ => return None,
        }
    }
}
