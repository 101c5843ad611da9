//! Locals that a macro's own text binds, so that they can be told from the caller's.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::tokens::{Delim, Tok, Token};

const SUFFIX: &str = "__h";

/// What sets the locals of one expansion apart.
pub(super) fn suffix(mark: u32) -> String {
    format!("{SUFFIX}{mark}")
}

/// The name as it is written, for a name of an expansion.
pub fn plain_name(name: &str) -> &str {
    match name.rsplit_once(SUFFIX) {
        Some((plain, mark))
            if !plain.is_empty()
                && !mark.is_empty()
                && mark.bytes().all(|b| b.is_ascii_digit()) =>
        {
            plain
        }
        _ => name,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rename {
    Name,
    /// `S { name }`: the field keeps its name.
    Shorthand,
}

/// The locals that a rule's right side binds.
#[derive(Debug, Default)]
pub(super) struct Own {
    pub names: FxHashSet<String>,
    /// Where they stand, by place among the rules' tokens.
    pub renamed: FxHashMap<usize, Rename>,
}

impl Own {
    /// A string literal, with the locals that it captures as a format string renamed.
    pub fn captures(&self, literal: &str, mark: u32) -> String {
        let mut out = String::with_capacity(literal.len());
        let mut rest = literal;
        while let Some(at) = rest.find('{') {
            let (before, from) = rest.split_at(at + 1);
            out.push_str(before);
            if let Some(after) = from.strip_prefix('{') {
                out.push('{');
                rest = after;
                continue;
            }
            let len = from
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(from.len());
            let (name, after) = from.split_at(len);
            out.push_str(name);
            let ends = after.starts_with(['}', ':']);
            if ends && self.names.contains(name) {
                out.push_str(&suffix(mark));
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

struct Reader<'t> {
    text: &'t str,
    all: &'t [Token],
    range: Range<usize>,
}

/// The locals that the tokens of a right side bind.
pub(super) fn own(text: &str, all: &[Token], range: Range<usize>) -> Own {
    let reader = Reader { text, all, range };
    let mut own = Own::default();
    reader.bindings(&mut own.names);
    if own.names.is_empty() {
        return own;
    }
    for at in reader.range.clone() {
        if all[at].tok == Tok::Ident
            && own.names.contains(all[at].text(text))
            && let Some(rename) = reader.use_of(at)
        {
            own.renamed.insert(at, rename);
        }
    }
    own
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        match self.range.contains(&at) {
            true => self.all[at].text(self.text),
            false => "",
        }
    }

    fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |at| self.word(at))
    }

    fn is_ident(&self, at: usize) -> bool {
        self.range.contains(&at) && self.all[at].tok == Tok::Ident
    }

    /// The next token in the same bracket.
    fn next(&self, at: usize) -> usize {
        match self.all[at].tok {
            Tok::Open(_) => self.all[at].other as usize + 1,
            _ => at + 1,
        }
    }

    /// The place of the first of these words in the same bracket, before a `;` or the bracket's end.
    fn until(&self, from: usize, words: &[&str]) -> Option<usize> {
        let mut at = from;
        while self.range.contains(&at) {
            if words.contains(&self.word(at)) {
                return Some(at);
            }
            if matches!(self.all[at].tok, Tok::Close(_)) || self.word(at) == ";" {
                return None;
            }
            at = self.next(at);
        }
        None
    }

    fn bindings(&self, names: &mut FxHashSet<String>) {
        let mut at = self.range.start;
        while at < self.range.end {
            match self.word(at) {
                // The names of a macro that is defined here are its own business.
                "macro_rules" if self.word(at + 1) == "!" => {
                    // `macro_rules! $name { … }` has one token more.
                    let open = at + 3 + usize::from(self.word(at + 2) == "$");
                    at = match self.range.contains(&open) {
                        true => self.next(open),
                        false => self.range.end,
                    };
                    continue;
                }
                "let" => {
                    let end = self.until(at + 1, &["=", ":"]);
                    let end = end.or_else(|| {
                        let mut end = at + 1;
                        while self.range.contains(&end) && self.word(end) != ";" {
                            end = self.next(end);
                        }
                        Some(end.min(self.range.end))
                    });
                    self.names_in(at + 1..end.unwrap_or(at + 1), names);
                }
                "for" if self.word(at + 1) != "<" => {
                    if let Some(end) = self.until(at + 1, &["in", "{"])
                        && self.word(end) == "in"
                    {
                        self.names_in(at + 1..end, names);
                    }
                }
                "|" if self.begins_closure(at) => {
                    if let Some(end) = self.until(at + 1, &["|"]) {
                        self.params(at + 1..end, names);
                        at = end;
                    }
                }
                "=>" => {
                    let start = self.arm_start(at);
                    let end = self.until(start, &["if", "=>"]).unwrap_or(at);
                    self.names_in(start..end.min(at), names);
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// `|` where an operand is due.
    fn begins_closure(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|i| self.range.contains(i)) else {
            return true;
        };
        match self.all[before].tok {
            Tok::Open(_) => true,
            Tok::Punct => !matches!(self.word(before), "?" | ">"),
            Tok::Ident => matches!(self.word(before), "move" | "return" | "static" | "async"),
            _ => false,
        }
    }

    fn arm_start(&self, arrow: usize) -> usize {
        let mut at = arrow;
        while at > self.range.start {
            let before = at - 1;
            match self.all[before].tok {
                Tok::Open(_) => return at,
                Tok::Close(Delim::Brace) if !self.is_pattern_brace(before) => return at,
                Tok::Close(_) => at = self.all[before].other as usize,
                _ if matches!(self.word(before), "," | ";") => return at,
                _ => at = before,
            }
        }
        at
    }

    /// Whether the brace that closes here belongs to a path: a struct pattern.
    fn is_pattern_brace(&self, close: usize) -> bool {
        let open = self.all[close].other as usize;
        open.checked_sub(1).is_some_and(|i| self.is_ident(i))
            && !matches!(self.before(open), "else" | "loop" | "unsafe")
    }

    fn params(&self, range: Range<usize>, names: &mut FxHashSet<String>) {
        let mut start = range.start;
        let mut at = range.start;
        let mut end = None;
        while at < range.end {
            match self.word(at) {
                "," => {
                    self.names_in(start..end.take().unwrap_or(at), names);
                    start = at + 1;
                }
                ":" => end = end.or(Some(at)),
                _ => {}
            }
            at = self.next(at);
        }
        self.names_in(start..end.unwrap_or(range.end), names);
    }

    fn names_in(&self, range: Range<usize>, names: &mut FxHashSet<String>) {
        for at in range {
            let word = self.word(at);
            let lower = word.starts_with(|c: char| c.is_lowercase() || c == '_');
            if !self.is_ident(at) || !lower || word == "_" || is_keyword(word) {
                continue;
            }
            if matches!(self.before(at), "$" | "::" | ".")
                || matches!(self.word(at + 1), "::" | "(" | "{" | "!")
            {
                continue;
            }
            // A field of a struct pattern, by itself or as a shorthand.
            if self.in_braces(at) && self.before(at) != ":" {
                continue;
            }
            names.insert(word.to_owned());
        }
    }

    /// The nearest bracket around, outward from `at`.
    fn around(&self, at: usize) -> Option<usize> {
        let mut at = at;
        while at > self.range.start {
            at -= 1;
            match self.all[at].tok {
                Tok::Open(_) => return Some(at),
                Tok::Close(_) => at = self.all[at].other as usize,
                _ => {}
            }
        }
        None
    }

    /// Whether the bracket around is that of a struct: `Path { … }`, `$name { … }`.
    fn in_braces(&self, at: usize) -> bool {
        self.around(at).is_some_and(|open| {
            self.all[open].tok == Tok::Open(Delim::Brace)
                && open.checked_sub(1).is_some_and(|name| {
                    self.is_ident(name)
                        && (self.word(name).starts_with(char::is_uppercase)
                            || self.is_struct_var(name))
                })
        })
    }

    /// Whether the bracket around is that of a declared struct: `struct $name<T> { … }`.
    fn in_declaration(&self, at: usize) -> bool {
        let Some(open) = self.around(at) else {
            return false;
        };
        if self.all[open].tok != Tok::Open(Delim::Brace) {
            return false;
        }
        let mut at = open;
        while at > self.range.start {
            at -= 1;
            match (self.all[at].tok, self.word(at)) {
                (Tok::Open(_) | Tok::Close(Delim::Brace), _) | (_, ";") => return false,
                (_, "struct" | "union") => return true,
                (Tok::Close(_), _) => at = self.all[at].other as usize,
                _ => {}
            }
        }
        false
    }

    /// `$name` before a brace, where it is not what a block's keyword looks at.
    fn is_struct_var(&self, name: usize) -> bool {
        const LOOKS: &[&str] = &[
            "match", "if", "while", "in", "==", "!=", "<", ">", "<=", "&&", "||", "!", "&", "*",
        ];
        self.before(name) == "$"
            && name
                .checked_sub(2)
                .is_some_and(|at| !LOOKS.contains(&self.word(at)))
    }

    /// Whether a name that is a local's may be the local here.
    fn use_of(&self, at: usize) -> Option<Rename> {
        let (before, after) = (self.before(at), self.word(at + 1));
        if matches!(
            before,
            "$" | "." | "::" | "fn" | "mod" | "struct" | "type" | "const" | "static" | "enum"
        ) || matches!(after, "::" | "!")
        {
            return None;
        }
        if after == ":" && self.in_declaration(at) {
            return None;
        }
        let begins = matches!(before, "{" | ",");
        // A field of a struct; a closure's parameter has no such brace around it.
        if begins && after == ":" && self.in_braces(at) {
            return None;
        }
        if begins && matches!(after, "," | "}") && self.in_braces(at) {
            return Some(Rename::Shorthand);
        }
        Some(Rename::Name)
    }
}

fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "mut" | "ref" | "box" | "self" | "super" | "crate" | "true" | "false" | "const" | "if"
    )
}
