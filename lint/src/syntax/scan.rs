//! A light lexer over text: enough of Rust's tokens to find brackets, separators and words with
//! their byte ranges, without allocating. Whatever `proc_macro2` accepts is cut here at the same
//! places; on anything else it still ends.

/// What a token is, as far as splitting needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tok {
    /// An identifier or keyword; `raw` with `r#`.
    Ident,
    Lifetime,
    /// A string literal of any kind that holds text (`"…"`, `r#"…"#`).
    Str,
    /// Any other literal.
    Lit,
    Open(u8),
    Close(u8),
    Punct(u8),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub tok: Tok,
    pub lo: u32,
    pub hi: u32,
}

/// Tokens of `text[lo..hi]`, positions counted from the start of `text`.
#[derive(Clone, Debug)]
pub(crate) struct Scan<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl<'t> Scan<'t> {
    pub fn new(text: &'t str, lo: u32, hi: u32) -> Self {
        let end = (hi as usize).min(text.len());
        Scan {
            text,
            at: (lo as usize).min(end),
            end,
        }
    }

    fn byte(&self, at: usize) -> u8 {
        match at < self.end {
            true => self.text.as_bytes()[at],
            false => 0,
        }
    }

    fn skip_blank(&mut self) {
        loop {
            let b = self.byte(self.at);
            if self.at >= self.end {
                return;
            }
            if b.is_ascii_whitespace() || b == 0x0b {
                self.at += 1;
            } else if b == b'/' && self.byte(self.at + 1) == b'/' {
                let rest = &self.text.as_bytes()[self.at..self.end];
                self.at += rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            } else if b == b'/' && self.byte(self.at + 1) == b'*' {
                self.block_comment();
            } else if b >= 0x80 {
                match self.char_at(self.at) {
                    Some(c) if blank(c) => self.at += c.len_utf8(),
                    _ => return,
                }
            } else {
                return;
            }
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..self.end)?.chars().next()
    }

    fn block_comment(&mut self) {
        let mut depth = 0usize;
        while self.at < self.end {
            match (self.byte(self.at), self.byte(self.at + 1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
        self.at = self.end;
    }

    /// Moves past identifier characters.
    fn ident(&mut self) {
        while self.at < self.end {
            let b = self.byte(self.at);
            if b.is_ascii_alphanumeric() || b == b'_' {
                self.at += 1;
            } else if b >= 0x80 {
                match self.char_at(self.at) {
                    Some(c) if !blank(c) => self.at += c.len_utf8(),
                    _ => return,
                }
            } else {
                return;
            }
        }
    }

    /// Moves past a quoted text with escapes; `self.at` is after the opening quote.
    fn quoted(&mut self, quote: u8) {
        while self.at < self.end {
            match self.byte(self.at) {
                b'\\' => self.at += 2,
                b if b == quote => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.end;
    }

    /// A raw string whose hashes begin at `at`, if there is one; moves past it.
    fn raw_string(&mut self, at: usize) -> bool {
        let mut hashes = 0;
        while self.byte(at + hashes) == b'#' {
            hashes += 1;
        }
        if self.byte(at + hashes) != b'"' {
            return false;
        }
        let mut i = at + hashes + 1;
        while i < self.end {
            if self.byte(i) == b'"' && (0..hashes).all(|n| self.byte(i + 1 + n) == b'#') {
                self.at = i + 1 + hashes;
                return true;
            }
            i += 1;
        }
        self.at = self.end;
        true
    }

    fn number(&mut self) {
        let start = self.at;
        self.ident();
        let based = matches!(self.byte(start + 1), b'x' | b'o' | b'b') && self.byte(start) == b'0';
        if based {
            return;
        }
        if self.byte(self.at) == b'.' {
            let next = self.byte(self.at + 1);
            if next != b'.' && next != b'_' && !next.is_ascii_alphabetic() && next < 0x80 {
                self.at += 1;
                self.ident();
            }
        }
        let last = self.byte(self.at - 1);
        if matches!(last, b'e' | b'E')
            && matches!(self.byte(self.at), b'+' | b'-')
            && self.byte(self.at + 1).is_ascii_digit()
        {
            self.at += 1;
            self.ident();
        }
    }

    fn word(&mut self) -> Tok {
        let start = self.at;
        let (b, next) = (self.byte(start), self.byte(start + 1));
        match (b, next) {
            (b'r', b'"' | b'#') if self.raw_string(start + 1) => return Tok::Str,
            (b'r', b'#') => {
                self.at += 2;
                self.ident();
                return Tok::Ident;
            }
            (b'b' | b'c', b'r') if self.raw_string(start + 2) => return Tok::Lit,
            (b'b' | b'c', b'"') => {
                self.at += 2;
                self.quoted(b'"');
                self.ident();
                return Tok::Lit;
            }
            (b'b', b'\'') => {
                self.at += 2;
                self.quoted(b'\'');
                self.ident();
                return Tok::Lit;
            }
            _ => {}
        }
        self.ident();
        Tok::Ident
    }

    fn quote(&mut self) -> Tok {
        let next = self.byte(self.at + 1);
        if next == b'\\' {
            self.at += 1;
            self.quoted(b'\'');
            self.ident();
            return Tok::Lit;
        }
        let Some(c) = self.char_at(self.at + 1) else {
            self.at += 1;
            return Tok::Punct(b'\'');
        };
        let after = self.at + 1 + c.len_utf8();
        if self.byte(after) == b'\'' {
            self.at = after + 1;
            self.ident();
            return Tok::Lit;
        }
        self.at += 1;
        self.ident();
        Tok::Lifetime
    }
}

fn blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{200e}' || c == '\u{200f}'
}

impl Iterator for Scan<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip_blank();
        if self.at >= self.end {
            return None;
        }
        let lo = self.at;
        let b = self.byte(lo);
        let tok = match b {
            b'(' | b'[' | b'{' => {
                self.at += 1;
                Tok::Open(b)
            }
            b')' | b']' | b'}' => {
                self.at += 1;
                Tok::Close(b)
            }
            b'"' => {
                self.at += 1;
                self.quoted(b'"');
                self.ident();
                Tok::Str
            }
            b'\'' => self.quote(),
            b'0'..=b'9' => {
                self.number();
                Tok::Lit
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
            0x80.. => {
                self.ident();
                if self.at == lo {
                    self.at += self.char_at(lo).map_or(1, char::len_utf8);
                }
                Tok::Ident
            }
            _ => {
                self.at += 1;
                Tok::Punct(b)
            }
        };
        // An escape at the end may have stepped over it.
        self.at = self.at.min(self.end);
        Some(Token {
            tok,
            lo: lo as u32,
            hi: self.at as u32,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        Scan::new(text, 0, text.len() as u32)
            .map(|t| &text[t.lo as usize..t.hi as usize])
            .collect()
    }

    #[test]
    fn tokens_are_cut_where_rust_cuts_them() {
        assert_eq!(
            cut(
                r####"a.0.1 /* x /* y */ */ 'a' 'b: r#"x"y"# b'\'' "q\"" r#fn 1..2 1e-5 é'é' // z"####
            ),
            [
                "a",
                ".",
                "0.1",
                "'a'",
                "'b",
                ":",
                r###"r#"x"y"#"###,
                r"b'\''",
                r#""q\"""#,
                "r#fn",
                "1",
                ".",
                ".",
                "2",
                "1e-5",
                "é",
                "'é'"
            ]
        );
    }

    #[test]
    fn broken_texts_end() {
        for text in [
            "\"abc\\",
            "r#\"abc",
            "'",
            "'\\",
            "/* /*",
            "b'",
            "\u{2028}\\",
        ] {
            let _ = cut(text);
        }
    }
}
