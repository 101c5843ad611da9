//! From the parser's lines and columns to byte offsets of the file.

use proc_macro2::LineColumn;

/// The lines of one parsed piece of text that begins at byte `base` of its file.
#[derive(Debug)]
pub(super) struct Places {
    base: u32,
    /// Where each line starts: bytes in ASCII text, else characters.
    lines: Vec<u32>,
    /// The byte of each character; empty for ASCII text.
    chars: Vec<u32>,
    len: u32,
}

impl Places {
    pub fn new(piece: &str, base: u32) -> Places {
        let mut lines = vec![0];
        let mut chars = Vec::new();
        if piece.is_ascii() {
            let newlines = piece.bytes().enumerate().filter(|(_, b)| *b == b'\n');
            lines.extend(newlines.map(|(i, _)| i as u32 + 1));
        } else {
            for (n, (i, c)) in piece.char_indices().enumerate() {
                chars.push(i as u32);
                if c == '\n' {
                    lines.push(n as u32 + 1);
                }
            }
        }
        Places {
            base,
            lines,
            chars,
            len: piece.len() as u32,
        }
    }

    pub fn offset(&self, at: LineColumn) -> u32 {
        let line = self.lines.get(at.line.saturating_sub(1));
        let idx = line.map_or(self.len, |start| start + at.column as u32);
        let byte = match self.chars.is_empty() {
            true => idx,
            false => self.chars.get(idx as usize).copied().unwrap_or(self.len),
        };
        self.base + byte.min(self.len)
    }
}
