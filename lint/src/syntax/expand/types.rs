//! Where expressions, types and paths end.

use super::Kind;
use super::fragment::{Cursor, too_deep};
use super::tokens::{Delim, Tok};

impl Cursor<'_> {
    /// After the `<…>` that begins at `at`.
    fn angles(self, at: usize) -> Option<usize> {
        let mut depth = 0i32;
        let mut at = at;
        loop {
            match self.tok(at)? {
                Tok::Open(_) => {
                    at = self.past(at);
                    continue;
                }
                Tok::Close(_) => return None,
                Tok::Punct => match self.word(at) {
                    "<" | "<-" => depth += 1,
                    "<<" => depth += 2,
                    ">" => depth -= 1,
                    ";" => return None,
                    _ => {}
                },
                _ => {}
            }
            at += 1;
            if depth <= 0 {
                return Some(at);
            }
        }
    }

    /// A path; `in_code`: generic arguments only after `::`.
    pub(super) fn path(self, at: usize, in_code: bool, depth: usize) -> Option<usize> {
        if too_deep(depth) {
            return None;
        }
        let mut at = at;
        match self.tok(at)? {
            Tok::Open(Delim::Fragment(_)) => at = self.past(at),
            _ if matches!(self.word(at), "<" | "<<") => at = self.angles(at)?,
            _ => {
                at += usize::from(self.is(at, "::"));
                at = self.segment(at, in_code, depth)?;
            }
        }
        while self.is(at, "::") {
            match self.tok(at + 1) {
                Some(Tok::Ident) => at = self.segment(at + 1, in_code, depth)?,
                _ if matches!(self.word(at + 1), "<" | "<<") => at = self.angles(at + 1)?,
                Some(Tok::Open(Delim::Paren)) if !in_code => at = self.fn_args(at + 1, depth)?,
                _ => break,
            }
        }
        Some(at)
    }

    fn segment(self, at: usize, in_code: bool, depth: usize) -> Option<usize> {
        if !self.is_ident(at) {
            return None;
        }
        let at = at + 1;
        if in_code {
            return Some(at);
        }
        match self.word(at) {
            "<" | "<<" | "<-" => self.angles(at),
            _ if self.opens(at, Delim::Paren) => self.fn_args(at, depth),
            _ => Some(at),
        }
    }

    /// `(A, B) -> C`
    fn fn_args(self, at: usize, depth: usize) -> Option<usize> {
        let end = self.past(at);
        match self.is(end, "->") {
            true => self.ty(end + 1, false, depth + 1),
            false => Some(end),
        }
    }

    /// A type; `plus`: `A + B` is one.
    pub(super) fn ty(self, at: usize, plus: bool, depth: usize) -> Option<usize> {
        if too_deep(depth) {
            return None;
        }
        let mut at = at;
        loop {
            match (self.tok(at)?, self.word(at)) {
                (Tok::Punct, "&" | "&&") => {
                    at += 1;
                    at += usize::from(self.tok(at) == Some(Tok::Lifetime));
                    at += usize::from(self.is(at, "mut"));
                }
                (Tok::Punct, "*") => at += 2,
                (Tok::Punct, "!") => return Some(at + 1),
                (Tok::Punct, "<" | "<<" | "::") => break,
                (Tok::Punct, "?") | (Tok::Lifetime, _) => return self.bounds(at, plus, depth),
                (Tok::Ident, "_") => return Some(at + 1),
                (Tok::Ident, "for") => at = self.angles(at + 1)?,
                (Tok::Ident, "unsafe" | "extern" | "async") | (Tok::Str, _) => at += 1,
                (Tok::Ident, "fn") => return self.fn_args(at + 1, depth),
                (Tok::Ident, "dyn" | "impl") => return self.bounds(at + 1, plus, depth),
                (Tok::Open(Delim::Fragment(_)), _) | (Tok::Ident, _) => break,
                (Tok::Open(Delim::Paren | Delim::Bracket), _) => {
                    let end = self.past(at);
                    return match plus && self.is(end, "+") {
                        true => self.bounds(end + 1, plus, depth),
                        false => Some(end),
                    };
                }
                _ => return None,
            }
        }
        let end = self.path(at, false, depth + 1)?;
        if self.is(end, "!") && matches!(self.tok(end + 1), Some(Tok::Open(_))) {
            return Some(self.past(end + 1));
        }
        match plus && self.is(end, "+") {
            true => self.bounds(end + 1, plus, depth),
            false => Some(end),
        }
    }

    fn bounds(self, at: usize, plus: bool, depth: usize) -> Option<usize> {
        let mut at = at;
        loop {
            while matches!(self.word(at), "?" | "~" | "const" | "async") {
                at += 1;
            }
            at = match self.tok(at) {
                Some(Tok::Lifetime) => at + 1,
                Some(Tok::Open(Delim::Paren | Delim::Bracket)) => self.past(at),
                _ if self.is(at, "for") => {
                    let path = self.angles(at + 1)?;
                    self.path(path, false, depth + 1)?
                }
                _ if self.is(at, "use") => self.angles(at + 1)?,
                _ => self.path(at, false, depth + 1)?,
            };
            if !(plus && self.is(at, "+")) {
                return Some(at);
            }
            at += 1;
        }
    }

    /// An expression; `cond`: one that a block follows, where `x { … }` is no struct.
    pub(super) fn expr(self, at: usize, cond: bool, depth: usize) -> Option<usize> {
        if too_deep(depth) {
            return None;
        }
        let mut at = at;
        'operand: loop {
            match self.operand(at, cond, depth)? {
                Operand::Done(end) => return Some(end),
                Operand::Go(end) => at = end,
                Operand::More(next) => {
                    at = next;
                    continue 'operand;
                }
            }
            loop {
                let word = self.word(at);
                match self.tok(at) {
                    None | Some(Tok::Close(_)) => return Some(at),
                    Some(Tok::Open(Delim::Paren | Delim::Bracket)) => at = self.past(at),
                    Some(Tok::Punct) => match word {
                        "?" => at += 1,
                        "." => {
                            at += 2;
                            if self.is(at, "::") && matches!(self.word(at + 1), "<" | "<<") {
                                at = self.angles(at + 1)?;
                            }
                        }
                        "=>" | "," | ";" | ":" | "#" | "$" | "->" | "@" | "!" | "::" | "~"
                        | "\\" | "<-" => return Some(at),
                        ">" => {
                            at = self.tree(at);
                            continue 'operand;
                        }
                        ".." | "..=" | "..." => {
                            at += 1;
                            let brace = cond && self.opens(at, Delim::Brace);
                            if brace || !self.begins_expr(at) {
                                return Some(at);
                            }
                            continue 'operand;
                        }
                        _ => {
                            at += 1;
                            continue 'operand;
                        }
                    },
                    Some(Tok::Ident) if word == "as" => at = self.ty(at + 1, false, depth + 1)?,
                    _ => return Some(at),
                }
            }
        }
    }

    fn operand(self, at: usize, cond: bool, depth: usize) -> Option<Operand> {
        let word = self.word(at);
        Some(match self.tok(at)? {
            Tok::Str | Tok::Lit => Operand::Go(at + 1),
            Tok::Open(Delim::Fragment(Kind::Path | Kind::Ty)) => {
                Operand::Go(self.code_path(at, cond, depth)?)
            }
            Tok::Open(_) => Operand::Go(self.past(at)),
            Tok::Close(_) => return None,
            // A label.
            Tok::Lifetime => Operand::More(at + 2),
            Tok::Punct => match word {
                "-" | "!" | "*" => Operand::More(at + 1),
                "&" | "&&" => {
                    let raw =
                        self.is(at + 1, "raw") && matches!(self.word(at + 2), "const" | "mut");
                    let after = at + 1 + usize::from(raw);
                    let worded = self.is(after, "mut") || (raw && self.is(after, "const"));
                    Operand::More(after + usize::from(worded))
                }
                ".." | "..=" | "..." => match self.begins_expr(at + 1) {
                    true => Operand::More(at + 1),
                    false => Operand::Done(at + 1),
                },
                "#" if self.opens(at + 1, Delim::Bracket) => Operand::More(self.past(at + 1)),
                "<" | "<<" | "::" => Operand::Go(self.code_path(at, cond, depth)?),
                "|" | "||" => self.closure(at, cond, depth)?,
                _ => return None,
            },
            Tok::Ident => return self.worded(at, cond, depth),
        })
    }

    fn worded(self, at: usize, cond: bool, depth: usize) -> Option<Operand> {
        Some(match self.word(at) {
            "if" => {
                let mut at = at;
                loop {
                    at = self.expr(at + 1, true, depth + 1)?;
                    at = self.block(at)?;
                    if !self.is(at, "else") {
                        break Operand::Go(at);
                    }
                    at += 1;
                    if !self.is(at, "if") {
                        break Operand::Go(self.block(at)?);
                    }
                }
            }
            "let" => {
                let end = self.pat(at + 1, true, depth + 1)?;
                match self.is(end, "=") {
                    true => Operand::More(end + 1),
                    false => return None,
                }
            }
            "match" | "while" => {
                let end = self.expr(at + 1, true, depth + 1)?;
                Operand::Go(self.block(end)?)
            }
            "for" if self.is(at + 1, "<") => Operand::More(self.angles(at + 1)?),
            "for" => {
                let end = self.pat(at + 1, true, depth + 1)?;
                if !self.is(end, "in") {
                    return None;
                }
                let end = self.expr(end + 1, true, depth + 1)?;
                Operand::Go(self.block(end)?)
            }
            "loop" | "unsafe" | "try" | "async" | "const" | "move" | "static" => {
                match self.opens(at + 1, Delim::Brace) {
                    true => Operand::Go(self.past(at + 1)),
                    false => Operand::More(at + 1),
                }
            }
            "return" | "break" | "yield" | "continue" | "become" => {
                let labelled = self.tok(at + 1) == Some(Tok::Lifetime) && !self.is(at + 2, ":");
                let end = at + 1 + usize::from(labelled);
                let brace = cond && self.opens(end, Delim::Brace);
                match !brace && self.begins_expr(end) {
                    true => Operand::More(end),
                    false => Operand::Go(end),
                }
            }
            "true" | "false" | "_" => Operand::Go(at + 1),
            _ => Operand::Go(self.code_path(at, cond, depth)?),
        })
    }

    fn block(self, at: usize) -> Option<usize> {
        match self.tok(at)? {
            Tok::Open(Delim::Brace | Delim::Fragment(Kind::Block)) => Some(self.past(at)),
            _ => None,
        }
    }

    /// A path with what makes it a macro call or a struct.
    fn code_path(self, at: usize, cond: bool, depth: usize) -> Option<usize> {
        let end = self.path(at, true, depth + 1)?;
        if self.is(end, "!") && matches!(self.tok(end + 1), Some(Tok::Open(_))) {
            return Some(self.past(end + 1));
        }
        match !cond && self.opens(end, Delim::Brace) {
            true => Some(self.past(end)),
            false => Some(end),
        }
    }

    fn closure(self, at: usize, cond: bool, depth: usize) -> Option<Operand> {
        let mut at = at;
        if self.is(at, "||") {
            at += 1;
        } else {
            at += 1;
            while !self.is(at, "|") {
                match self.tok(at)? {
                    Tok::Close(_) => return None,
                    Tok::Open(_) => at = self.past(at),
                    _ => at += 1,
                }
            }
            at += 1;
        }
        if self.is(at, "->") {
            let end = self.ty(at + 1, false, depth + 1)?;
            return Some(Operand::Go(self.block(end)?));
        }
        Some(Operand::Done(self.expr(at, cond, depth + 1)?))
    }
}

/// Where reading an operand led.
enum Operand {
    /// The operand ends here, and operators may follow.
    Go(usize),
    /// An operand is still to come.
    More(usize),
    /// The expression ends here.
    Done(usize),
}
