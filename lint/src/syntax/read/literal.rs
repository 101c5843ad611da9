//! String literals: their text, and where each part of it is written.

/// The text of a string literal with a way back to the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrLit {
    pub text: String,
    /// From these bytes of `text` on, bytes stand in the file one for one from this offset.
    runs: Vec<(u32, u32)>,
}

impl StrLit {
    /// Reads the literal written at `lo..hi`, of the form `"…"` or `r#"…"#`.
    pub fn read(file: &str, lo: u32, hi: u32) -> Option<StrLit> {
        let written = file.get(lo as usize..hi as usize)?;
        let mut lit = StrLit {
            text: String::new(),
            runs: Vec::new(),
        };
        if let Some(raw) = written.strip_prefix('r') {
            let hashes = raw.bytes().take_while(|b| *b == b'#').count();
            let close = raw.rfind('"')?;
            let inner = raw.get(hashes + 1..close)?;
            let start = lo + 1 + hashes as u32 + 1;
            if !inner.contains("\r\n") {
                lit.run(start);
                lit.text.push_str(inner);
                return Some(lit);
            }
            lit.plain(inner, start);
            return Some(lit);
        }
        let close = written.rfind('"')?;
        let inner = written.get(1..close)?;
        lit.escaped(inner, lo + 1);
        Some(lit)
    }

    /// A text that is written nowhere as such: all of it stands at 0.
    pub(super) fn of_text(text: &str) -> StrLit {
        StrLit {
            text: text.to_owned(),
            runs: Vec::new(),
        }
    }

    /// The file's offset of a byte of the text.
    pub fn place(&self, idx: u32) -> u32 {
        let n = self.runs.partition_point(|(start, _)| *start <= idx);
        match n.checked_sub(1).map(|n| self.runs[n]) {
            Some((start, at)) => at + (idx - start),
            None => 0,
        }
    }

    fn run(&mut self, at: u32) {
        self.runs.push((self.text.len() as u32, at));
    }

    fn plain(&mut self, inner: &str, start: u32) {
        self.run(start);
        for (i, c) in inner.char_indices() {
            if c == '\r' && inner[i + 1..].starts_with('\n') {
                self.run(start + i as u32 + 1);
            } else {
                self.text.push(c);
            }
        }
    }

    fn escaped(&mut self, inner: &str, start: u32) {
        self.run(start);
        let mut chars = inner.char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            if c == '\r' && inner[i + 1..].starts_with('\n') {
                self.run(start + i as u32 + 1);
                continue;
            }
            if c != '\\' {
                self.text.push(c);
                continue;
            }
            self.run(start + i as u32);
            match chars.next().map(|(_, c)| c) {
                Some('n') => self.text.push('\n'),
                Some('r') => self.text.push('\r'),
                Some('t') => self.text.push('\t'),
                Some('0') => self.text.push('\0'),
                Some('x') => {
                    let digits: String = chars.by_ref().take(2).map(|(_, c)| c).collect();
                    if let Ok(code) = u8::from_str_radix(&digits, 16) {
                        self.text.push(code as char);
                    }
                }
                Some('u') => {
                    let digits: String = chars
                        .by_ref()
                        .map(|(_, c)| c)
                        .skip_while(|c| *c == '{')
                        .take_while(|c| *c != '}')
                        .filter(|c| *c != '_')
                        .collect();
                    let code = u32::from_str_radix(&digits, 16).ok();
                    self.text.extend(code.and_then(char::from_u32));
                }
                Some('\n' | '\r') => {
                    while chars.next_if(|(_, c)| c.is_ascii_whitespace()).is_some() {}
                }
                Some(other) => self.text.push(other),
                None => {}
            }
            let next = chars.peek().map_or(inner.len(), |(i, _)| *i);
            self.run(start + next as u32);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(file: &str, word: &str) -> Option<u32> {
        let lit = StrLit::read(file, 2, file.len() as u32)?;
        Some(lit.place(lit.text.find(word)? as u32))
    }

    #[test]
    fn every_part_of_a_literal_is_found_in_the_file() {
        assert_eq!(find(r#"é"abc""#, "abc"), Some(3));
        assert_eq!(find(r####"ér##"ä"abc"##"####, "abc"), Some(9));
        assert_eq!(find(r#"é"\n\x41\u{e9}ä\\abc""#, "abc"), Some(19));
        assert_eq!(find("é\"a\\\n   \tbc\"", "bc"), Some(10));
        assert_eq!(find("é\"a\r\nbc\"", "bc"), Some(6));
    }
}
