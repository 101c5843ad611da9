//! The right side of a rule, filled in.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::fragment::Cursor;
use super::hygiene::Rename;
use super::matcher::{Found, plain, repetition};
use super::rules::Rule;
use super::tokens::{Delim, Tok, Token};
use super::{Call, Expanded, Failure, Kind, Origins, Rules, SIZE_LIMIT, crate_word};
use crate::project::{Copied, Group, Span};

#[derive(Debug)]
pub(super) enum Out {
    /// A token of the macro's own, by its place among the rules' tokens.
    Token(usize, Token),
    /// `$crate`
    Crate,
    /// A variable, and where it stands among the rules.
    Var(usize, u32),
    Repeat {
        body: Vec<Out>,
        separator: Option<Token>,
        vars: Vec<usize>,
    },
}

const MAX_NESTING: usize = 32;

pub(super) fn compile(
    text: &str,
    all: &[Token],
    range: Range<usize>,
    vars: &FxHashMap<String, usize>,
    depth: usize,
) -> Result<Vec<Out>, Failure> {
    if depth > MAX_NESTING {
        return Err(Failure::Rules);
    }
    let word = |at: usize| match at < range.end {
        true => all[at].text(text),
        false => "",
    };
    let mut out = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let token = all[at];
        if word(at) != "$" || at + 1 >= range.end {
            out.push(Out::Token(at, token));
            at += 1;
            continue;
        }
        let next = all[at + 1];
        match next.tok {
            Tok::Open(Delim::Paren) => {
                let close = next.other as usize;
                let body = compile(text, all, at + 2..close, vars, depth + 1)?;
                let (separator, _, after) =
                    repetition(text, all, close, range.end).ok_or(Failure::Rules)?;
                let mut used = Vec::new();
                used_in(&body, &mut used);
                if used.is_empty() {
                    return Err(Failure::Variable);
                }
                out.push(Out::Repeat {
                    body,
                    separator,
                    vars: used,
                });
                at = after;
            }
            Tok::Ident if word(at + 1) == "crate" => {
                out.push(Out::Crate);
                at += 2;
            }
            Tok::Ident if vars.contains_key(plain(word(at + 1))) => {
                out.push(Out::Var(vars[plain(word(at + 1))], token.lo));
                at += 2;
            }
            Tok::Punct if word(at + 1) == "$" => {
                out.push(Out::Token(at, token));
                at += 2;
            }
            // A variable of a macro that is defined by this one.
            _ => {
                out.push(Out::Token(at, token));
                out.push(Out::Token(at + 1, next));
                at += 2;
            }
        }
    }
    Ok(out)
}

fn used_in(body: &[Out], used: &mut Vec<usize>) {
    for out in body {
        match out {
            Out::Var(idx, _) => used.push(*idx),
            Out::Repeat { vars, .. } => used.extend(vars),
            Out::Token(..) | Out::Crate => {}
        }
    }
}

/// Whether only variables are repeated, under attributes.
pub(super) fn only_wraps(out: &[Out], rules: &Rules) -> bool {
    let mut at = 0;
    while let Some(step) = out.get(at) {
        at += 1;
        match step {
            Out::Var(..) => {}
            Out::Repeat { body, .. } if only_wraps(body, rules) => {}
            Out::Token(_, token) if token.text(&rules.text) == "#" => {
                let Some(Out::Token(_, open)) = out.get(at) else {
                    return false;
                };
                if open.tok != Tok::Open(Delim::Bracket) {
                    return false;
                }
                // Up to the bracket's partner.
                let Some(close) = out[at..]
                    .iter()
                    .position(|o| matches!(o, Out::Token(idx, _) if *idx == open.other as usize))
                else {
                    return false;
                };
                // What an attribute derives or exports is seen on the item that is written.
                let is_seen = |o: &Out| match o {
                    Out::Token(_, t) => {
                        matches!(t.text(&rules.text), "derive" | "macro_export")
                    }
                    _ => false,
                };
                if out[at..at + close].iter().any(is_seen) {
                    return false;
                }
                at += close + 1;
            }
            _ => return false,
        }
    }
    true
}

/// Fills in one rule.
pub(super) fn run(
    rules: &Rules,
    rule: &Rule,
    call: Call<'_>,
    input: &[Token],
    found: &[Found],
    depth: u32,
) -> Result<Expanded, Failure> {
    let mut writer = Writer {
        rules,
        rule,
        call,
        cursor: Cursor {
            text: call.text,
            tokens: input,
        },
        found,
        text: String::new(),
        copied: Vec::new(),
        own: Vec::new(),
        groups: Vec::new(),
        last: None,
        path: Vec::new(),
    };
    writer.all(&rule.out)?;
    writer
        .groups
        .sort_by_key(|g| (g.lo, std::cmp::Reverse(g.hi)));
    Ok(Expanded {
        text: writer.text,
        origins: Origins {
            call: call.span,
            depth,
            copied: writer.copied,
            own: writer.own,
            rules: Some(rules.file),
            groups: writer.groups,
        },
    })
}

struct Writer<'t> {
    rules: &'t Rules,
    rule: &'t Rule,
    call: Call<'t>,
    cursor: Cursor<'t>,
    found: &'t [Found],
    text: String,
    copied: Vec<Copied>,
    own: Vec<(u32, u32)>,
    groups: Vec<Group>,
    /// Where the last token of the macro's own ended in its text, if it was the last at all.
    last: Option<u32>,
    /// Which turn each repetition around is in.
    path: Vec<usize>,
}

impl<'t> Writer<'t> {
    fn all(&mut self, out: &'t [Out]) -> Result<(), Failure> {
        for (at, step) in out.iter().enumerate() {
            match step {
                Out::Token(idx, token) => {
                    let macro_call = self.rules.local_inner
                        && token.tok == Tok::Ident
                        && is_macro_call(self.rules, out, at);
                    if macro_call {
                        self.krate();
                        self.text.push_str(" :: ");
                    }
                    self.own(*idx, *token);
                }
                Out::Crate => self.krate(),
                Out::Var(idx, place) => {
                    let before_path = matches!(out.get(at + 1), Some(Out::Token(_, t))
                        if t.text(&self.rules.text) == "::");
                    self.var(*idx, *place, before_path)?;
                }
                Out::Repeat {
                    body,
                    separator,
                    vars,
                } => self.repeat(body, *separator, vars)?,
            }
            if self.text.len() > SIZE_LIMIT {
                return Err(Failure::TooLong);
            }
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        body: &'t [Out],
        separator: Option<Token>,
        vars: &[usize],
    ) -> Result<(), Failure> {
        let mut turns = None;
        for idx in vars {
            if let Some(Found::Seq(list)) = self.lookup(*idx) {
                match turns {
                    Some(n) if n != list.len() => return Err(Failure::Variable),
                    _ => turns = Some(list.len()),
                }
            }
        }
        let turns = turns.ok_or(Failure::Variable)?;
        for turn in 0..turns {
            if turn > 0
                && let Some(token) = separator
            {
                self.own(usize::MAX, token);
            }
            self.path.push(turn);
            self.all(body)?;
            self.path.pop();
        }
        Ok(())
    }

    fn lookup(&self, idx: usize) -> Option<&'t Found> {
        let mut found = self.found.get(idx)?;
        for turn in &self.path {
            match found {
                Found::One(..) => break,
                Found::Seq(list) => found = list.get(*turn)?,
            }
        }
        Some(found)
    }

    fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
            self.text.push(' ');
        }
        self.last = None;
    }

    fn krate(&mut self) {
        self.space();
        self.text.push_str(&crate_word(self.rules.krate));
    }

    /// A token of the macro's own.
    fn own(&mut self, idx: usize, token: Token) {
        // The rules may stand in an expansion: its invisible brackets are not written.
        if matches!(
            token.tok,
            Tok::Open(Delim::Fragment(_)) | Tok::Close(Delim::Fragment(_))
        ) {
            return;
        }
        let word = token.text(&self.rules.text);
        // Operators that were cut in pieces stay in one.
        let joined = token.tok == Tok::Punct && self.last == Some(token.lo);
        if !joined {
            self.space();
        }
        self.own.push((self.text.len() as u32, token.lo));
        let own = &self.rule.own;
        match (self.call.mark, own.renamed.get(&idx)) {
            (Some(mark), Some(rename)) => {
                if *rename == Rename::Shorthand {
                    self.text.push_str(word);
                    self.text.push_str(": ");
                }
                self.text.push_str(word);
                self.text.push_str(&super::hygiene::suffix(mark));
            }
            (Some(mark), None) if token.tok == Tok::Str && !own.names.is_empty() => {
                self.text.push_str(&own.captures(word, mark));
            }
            _ => self.text.push_str(word),
        }
        if matches!(word, ";" | "{" | "}") {
            self.text.push('\n');
        }
        self.last = (token.tok == Tok::Punct).then_some(token.hi);
    }

    fn var(&mut self, idx: usize, place: u32, before_path: bool) -> Result<(), Failure> {
        let Some(Found::One(kind, range)) = self.lookup(idx) else {
            return Err(Failure::Variable);
        };
        let mut range = range.clone();
        let whole = range.clone();
        self.space();
        let start = self.text.len() as u32;
        // Doc comments in front are written as attributes; those within are copied with the rest.
        while let Some(token) = self.cursor.tokens.get(range.start)
            && token.doc > 0
            && !range.is_empty()
        {
            self.space();
            self.text.push_str(token.text(self.call.text));
            range.start += 1;
        }
        let (Some(first), Some(last)) = (
            self.cursor.tokens.get(range.start),
            range
                .end
                .checked_sub(1)
                .and_then(|i| self.cursor.tokens.get(i)),
        ) else {
            return Ok(());
        };
        if range.is_empty() {
            return Ok(());
        }
        self.space();
        let (open, close) = self.wrapping(*kind, range.clone(), before_path);
        let lo = match range == whole {
            true => self.text.len() as u32,
            false => start,
        };
        self.own.push((self.text.len() as u32, place));
        self.text.push_str(open);
        let slice = Span::new(self.call.span.file, first.lo, last.hi);
        let at = self.text.len() as u32;
        let copied = self
            .call
            .text
            .get(first.lo as usize..last.hi as usize)
            .unwrap_or_default();
        self.text.push_str(copied);
        if !copied.is_empty() {
            self.copied.push(Copied {
                lo: at,
                from: slice,
            });
        }
        self.text.push_str(close);
        let one_tree = whole.len() == 1 || self.cursor.tree(whole.start) == whole.end;
        if !one_tree || matches!(kind, Kind::Expr | Kind::Expr2021) && range.len() == 1 {
            self.groups.push(Group {
                lo,
                hi: self.text.len() as u32,
                kind: *kind as u8,
                wrapped: !open.is_empty(),
            });
        }
        let inner = self.call.origins.into_iter();
        for group in inner.flat_map(|o| o.groups_in(slice.lo, slice.hi)) {
            self.groups.push(Group {
                lo: group.lo - slice.lo + at,
                hi: group.hi - slice.lo + at,
                ..*group
            });
        }
        Ok(())
    }

    /// The brackets that keep a fragment together in the text.
    fn wrapping(
        &self,
        kind: Kind,
        range: Range<usize>,
        before_path: bool,
    ) -> (&'static str, &'static str) {
        let cursor = self.cursor;
        let one_tree = cursor.tree(range.start) == range.end;
        match kind {
            Kind::Expr | Kind::Expr2021 if !one_tree && !atomic(cursor, range.clone()) => {
                ("(", ")")
            }
            Kind::Ty if before_path => {
                let plain = range
                    .clone()
                    .all(|i| cursor.is_ident(i) || cursor.is(i, "::"));
                match plain {
                    true => ("", ""),
                    false => ("<", ">"),
                }
            }
            Kind::Pat if !one_tree && tops(cursor, range).any(|i| cursor.is(i, "|")) => ("(", ")"),
            _ => ("", ""),
        }
    }
}

/// The tokens of a range that stand in no bracket of it, brackets included.
fn tops(cursor: Cursor<'_>, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
    let mut at = range.start;
    std::iter::from_fn(move || {
        let here = at;
        if here >= range.end {
            return None;
        }
        at = match cursor.tok(here)? {
            Tok::Open(_) => cursor.past(here),
            _ => here + 1,
        };
        Some(here)
    })
}

/// Whether an expression needs no brackets to stay one, wherever it is put.
fn atomic(cursor: Cursor<'_>, range: Range<usize>) -> bool {
    const WORDS: &[&str] = &[
        "as", "async", "break", "const", "continue", "for", "if", "let", "loop", "match", "move",
        "return", "static", "try", "unsafe", "while", "yield",
    ];
    tops(cursor, range).all(|at| match cursor.tok(at) {
        Some(Tok::Ident) => !WORDS.contains(&cursor.word(at)),
        Some(Tok::Str | Tok::Lit) => true,
        Some(Tok::Open(delim)) => !matches!(delim, Delim::Brace),
        Some(Tok::Punct) => match cursor.word(at) {
            "." | "::" | "?" => true,
            "!" => {
                matches!(cursor.tok(at + 1), Some(Tok::Open(_)))
                    && at > 0
                    && cursor.is_ident(at - 1)
            }
            _ => false,
        },
        _ => false,
    })
}

/// `name! (`, but for a path's last name.
fn is_macro_call(rules: &Rules, out: &[Out], at: usize) -> bool {
    let word = |at: usize| match out.get(at) {
        Some(Out::Token(_, token)) => token.text(&rules.text),
        Some(Out::Crate) => "$crate",
        _ => "",
    };
    let opens = matches!(out.get(at + 2), Some(Out::Token(_, t)) if matches!(t.tok, Tok::Open(_)));
    let before = at.checked_sub(1).map_or("", word);
    word(at + 1) == "!" && opens && !matches!(before, "::" | "$") && word(at) != "macro_rules"
}
