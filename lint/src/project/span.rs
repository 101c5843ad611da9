//! Where something is written: a file and a byte range in it.

use std::sync::OnceLock;

/// A file that was read, real or the text of a macro's expansion.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct FileId(pub u32);

/// A byte range `lo..hi` in a file's text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    pub file: FileId,
    pub lo: u32,
    pub hi: u32,
}

impl Span {
    pub fn new(file: FileId, lo: u32, hi: u32) -> Self {
        Span { file, lo, hi }
    }

    /// From the start of `self` to the end of `other`, which follows it in the same file.
    pub fn to(self, other: Span) -> Span {
        Span {
            file: self.file,
            lo: self.lo,
            hi: other.hi.max(self.lo),
        }
    }

    pub fn contains(self, other: Span) -> bool {
        self.file == other.file && self.lo <= other.lo && other.hi <= self.hi
    }
}

/// Byte offsets of the line starts of a text, for lines and columns as people count them. Made when a
/// place in the text is first asked for: most files are never asked.
#[derive(Clone, Debug, Default)]
pub struct LineIndex(OnceLock<Lines>);

#[derive(Clone, Debug)]
struct Lines {
    starts: Vec<u32>,
    ascii: bool,
}

/// A 1-based line and a 1-based column in characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LineCol {
    pub line: u32,
    pub column: u32,
}

impl LineIndex {
    pub fn new(text: &str) -> Self {
        let index = LineIndex::default();
        index.lines(text);
        index
    }

    /// `text` is the same at every call.
    fn lines(&self, text: &str) -> &Lines {
        self.0.get_or_init(|| {
            let newlines = text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
            let starts = std::iter::once(0)
                .chain(newlines.map(|(i, _)| i as u32 + 1))
                .collect();
            Lines {
                starts,
                ascii: text.is_ascii(),
            }
        })
    }

    /// The place of a byte offset; offsets past the end count as the end.
    pub fn line_col(&self, text: &str, offset: u32) -> LineCol {
        let lines = self.lines(text);
        let offset = offset.min(text.len() as u32);
        let idx = lines.starts.partition_point(|s| *s <= offset) - 1;
        let start = lines.starts[idx];
        let column = match lines.ascii {
            true => offset - start,
            false => text
                .get(start as usize..offset as usize)
                .map_or(offset - start, |s| s.chars().count() as u32),
        };
        LineCol {
            line: idx as u32 + 1,
            column: column + 1,
        }
    }

    /// The byte offset of a 1-based line and a 0-based column in characters.
    pub fn offset(&self, text: &str, line: usize, column: usize) -> u32 {
        let lines = self.lines(text);
        let Some(&start) = lines.starts.get(line.saturating_sub(1)) else {
            return text.len() as u32;
        };
        if lines.ascii {
            return (start + column as u32).min(text.len() as u32);
        }
        let rest = &text[start as usize..];
        let bytes = rest
            .char_indices()
            .nth(column)
            .map_or(rest.len(), |(i, _)| i);
        start + bytes as u32
    }
}
