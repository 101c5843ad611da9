//! The texts a policy is made of, and ranges in them.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};

use crate::{catalog, terms};

/// A file of [`Files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in one file of a policy.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub(crate) fn new(file: FileId, range: Range<usize>) -> Self {
        // A policy of 4 GiB is refused by the reader before it gets here.
        let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        Self {
            file,
            start: at(range.start),
            end: at(range.end),
        }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}..{}", self.file.0, self.start, self.end)
    }
}

/// A value and where it was written.
///
/// Two are equal when their values are, wherever they stand.
#[derive(Debug, Clone, Copy)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned::new(f(self.value), self.span)
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}

impl<T: fmt::Display> fmt::Display for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// One text of [`Files`].
#[derive(Debug, Clone)]
pub struct PolicyFile {
    /// As it was opened; for a file that ships with the linter, `<consent>/catalog/tracing.toml`.
    pub path: Utf8PathBuf,
    pub text: Cow<'static, str>,
    /// Ships with the linter.
    pub shipped: bool,
}

/// All texts that a policy was read from.
///
/// The files that ship with the linter come first and in the same order in every policy, so that a span of the
/// catalog means the same whichever policy it is shown with.
#[derive(Debug, Clone)]
pub struct Files {
    files: Vec<PolicyFile>,
}

impl Files {
    /// The files that ship with the linter.
    pub fn shipped() -> Self {
        let files = terms::SHIPPED
            .iter()
            .chain(catalog::SHIPPED)
            .map(|&(path, text)| PolicyFile {
                path: Utf8Path::new("<consent>").join(path),
                text: Cow::Borrowed(text),
                shipped: true,
            })
            .collect();
        Self { files }
    }

    pub fn get(&self, file: FileId) -> &PolicyFile {
        &self.files[file.0 as usize]
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        self.get(span.file).text.get(span.range()).unwrap_or("")
    }

    /// Line and column where a span starts, both from 1; the column counts characters.
    pub fn line_column(&self, span: Span) -> (u32, u32) {
        let text = &self.get(span.file).text;
        let mut start = (span.start as usize).min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        (
            count(before.matches('\n').count() + 1),
            count(before[line_start..].chars().count() + 1),
        )
    }

    /// The line on which a span starts, without its end.
    pub fn line(&self, span: Span) -> &str {
        let text = &self.get(span.file).text;
        let (line, _) = self.line_column(span);
        text.lines().nth(line as usize - 1).unwrap_or("")
    }

    /// All files, those that ship first.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &PolicyFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    pub(crate) fn add(&mut self, path: Utf8PathBuf, text: String) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).expect("far fewer files than that"));
        self.files.push(PolicyFile {
            path,
            text: Cow::Owned(text),
            shipped: false,
        });
        id
    }

    /// The id of a shipped file: `idx` counts vocabularies first, then the catalog.
    pub(crate) fn shipped_id(idx: usize) -> FileId {
        FileId(u32::try_from(idx).expect("far fewer files than that"))
    }
}
