//! From text to the owned trees. A file's text (or a piece of it, for the readers of macro calls)
//! enters; trees with true ranges leave, with the list of what could not be read. No `syn` value
//! outlives a call, no macro's name decides anything, and no text is too deep: what would not fit
//! the stack is refused as a problem.
//!
//! Asking a `syn` expression for its span makes it write out its tokens again; so every range here
//! is composed, bottom up, of the places of single tokens.

mod attr;
mod block;
mod expr;
mod item;
mod members;
mod pat;
mod place;
mod shape;
mod ty;
mod verbatim;

#[cfg(test)]
mod tests;

use proc_macro2::{Ident, TokenStream};
use syn::parse::{ParseStream, Parser as _};

pub use self::shape::{
    FieldShape, FieldsShape, FnShape, ImplShape, Shape, ShapeKind, VariantShape, read_shape,
};

use self::place::Places;
use super::ast::*;
use super::depth::{STACK_SIZE, stack_need, with_stack};
use super::scan::Scan;
use super::{FileId, Name, Span};

/// What of a file is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseOptions {
    /// Without them, functions say only that they have a body.
    pub bodies: bool,
    /// Keep what is compiled in tests only.
    pub tests: bool,
}

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub span: Span,
    pub message: String,
    /// Code was left out: an item, or all that was to be read. Else only a part of it is not understood, and stands
    /// there as unknown.
    pub left_out: bool,
}

/// Reads a whole file. A byte order mark and a first line `#!…` are passed over. An item that does not
/// parse is left out, with a problem; the items around it are kept.
///
/// Needs no more stack than any thread has: deep texts are read on a thread of their own.
pub fn parse_file(text: &str, file: FileId, options: ParseOptions) -> (FileTree, Vec<Problem>) {
    let lo = file_start(text);
    let whole = Span::new(file, lo, text.len() as u32);
    if options.bodies {
        return parse_range(text, whole, options, true);
    }
    parse_range(&super::skim::without_bodies(text), whole, options, true)
}

/// Reads the items that stand in a range of a text: the tokens of an item macro, or the text of an
/// expansion. What does not parse as an item is left out with a problem.
pub fn parse_items(text: &str, span: Span, options: ParseOptions) -> (FileTree, Vec<Problem>) {
    parse_range(text, span, options, false)
}

/// After a byte order mark and a `#!` line.
fn file_start(text: &str) -> u32 {
    let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    if text[at..].starts_with("#!") {
        let mut after = Scan::new(text, at as u32 + 2, text.len() as u32);
        let is_attr = after
            .next()
            .is_some_and(|t| t.tok == super::scan::Tok::Open(b'['));
        if !is_attr {
            at += text[at..].find('\n').unwrap_or(text.len() - at);
        }
    }
    at as u32
}

fn parse_range(
    text: &str,
    span: Span,
    options: ParseOptions,
    whole_file: bool,
) -> (FileTree, Vec<Problem>) {
    let need = stack_need(text, span.lo, span.hi);
    let read = with_stack(need, || {
        let mut lower = Lower::new(text, span.file, options);
        lower.tree.file = span.file;
        lower.read_piece(span, |lower, input| lower.items_of(input, whole_file));
        (lower.tree, lower.problems)
    });
    read.unwrap_or_else(|| {
        let tree = FileTree {
            file: span.file,
            ..FileTree::default()
        };
        (tree, vec![too_deep(span)])
    })
}

/// Why a text falls into no tokens, by what stands where that showed.
fn no_token(rest: &str) -> &'static str {
    match rest.chars().next() {
        Some('(' | '[' | '{') => "this bracket is not closed, or not by its like",
        Some(')' | ']' | '}') => "this bracket does not close what is open here",
        _ => "no token of Rust begins here",
    }
}

pub(super) fn too_deep(span: Span) -> Problem {
    Problem {
        span,
        message: format!(
            "nested too deeply: reading it would take more than {} MiB of stack",
            STACK_SIZE >> 20
        ),
        left_out: true,
    }
}

/// The state of reading one text.
pub(super) struct Lower<'t> {
    pub text: &'t str,
    pub file: FileId,
    pub options: ParseOptions,
    places: Places,
    pub tree: FileTree,
    pub problems: Vec<Problem>,
    /// The body being read.
    pub body: Body,
    body_idx: BodyIdx,
    scope: Option<ScopeIdx>,
    /// The next block is the value of `const _`: it is there for its items.
    for_items: bool,
    ty_depth: u32,
}

impl<'t> Lower<'t> {
    pub fn new(text: &'t str, file: FileId, options: ParseOptions) -> Self {
        Lower {
            text,
            file,
            options,
            places: Places::new("", 0),
            tree: FileTree::default(),
            problems: Vec::new(),
            body: Body::default(),
            body_idx: BodyIdx(0),
            scope: None,
            for_items: false,
            ty_depth: 0,
        }
    }

    /// Parses a range of the text with `read`, which must consume all of it. A failure is a problem and
    /// `None`; so is text that does not even fall into tokens.
    pub fn read_piece<T>(
        &mut self,
        span: Span,
        read: impl FnOnce(&mut Self, ParseStream) -> syn::Result<T>,
    ) -> Option<T> {
        let out = self.try_piece(span, read);
        match out {
            Ok(value) => Some(value),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    /// The same, leaving the failure to the caller.
    pub fn try_piece<T>(
        &mut self,
        span: Span,
        read: impl FnOnce(&mut Self, ParseStream) -> syn::Result<T>,
    ) -> Result<T, Problem> {
        let piece = self
            .text
            .get(span.lo as usize..span.hi as usize)
            .unwrap_or_default();
        self.places = Places::new(piece, span.lo);
        let out = match piece.parse::<TokenStream>() {
            Ok(tokens) => (|input: ParseStream| read(self, input))
                .parse2(tokens)
                .map_err(|e| (e.span(), e.to_string())),
            Err(e) => {
                let at = self.lo(e.span());
                Err((e.span(), no_token(&self.text[at as usize..]).to_owned()))
            }
        };
        let out = out.map_err(|(at, message)| Problem {
            span: self.span(self.lo(at), self.hi(at)),
            message,
            left_out: true,
        });
        // The text of all that was parsed stays in a thread-local until this.
        proc_macro2::extra::invalidate_current_thread_spans();
        out
    }

    pub fn problem(&mut self, span: Span, message: impl Into<String>) {
        self.problems.push(Problem {
            span,
            message: message.into(),
            left_out: false,
        });
    }

    pub fn lo(&self, span: proc_macro2::Span) -> u32 {
        self.places.offset(span.start())
    }

    pub fn hi(&self, span: proc_macro2::Span) -> u32 {
        self.places.offset(span.end())
    }

    pub fn span(&self, lo: u32, hi: u32) -> Span {
        Span::new(self.file, lo, hi.max(lo))
    }

    /// A pair of brackets, both included.
    fn around(&self, span: &proc_macro2::extra::DelimSpan) -> (u32, u32) {
        (self.lo(span.open()), self.hi(span.close()))
    }

    /// An identifier is taken from the text: `Ident` only gives it as a new `String`.
    pub fn name(&self, ident: &Ident) -> (Name, Span) {
        let lo = self.lo(ident.span());
        let rest = self.text.get(lo as usize..).unwrap_or_default();
        let raw = if rest.starts_with("r#") { 2 } else { 0 };
        let bytes = rest.as_bytes();
        let mut len = raw;
        while bytes
            .get(len)
            .is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_')
        {
            len += 1;
        }
        if len == raw || bytes.get(len).is_some_and(|b| *b >= 0x80) {
            let hi = self.hi(ident.span());
            return (Name::new(&ident.to_string()), self.span(lo, hi));
        }
        (Name::new(&rest[raw..len]), self.span(lo, lo + len as u32))
    }

    /// From the first token to the end of the last.
    fn tokens_range(&self, tokens: &TokenStream) -> (u32, u32) {
        let mut range = None;
        for token in tokens.clone() {
            let (lo, hi) = match &token {
                proc_macro2::TokenTree::Group(g) => {
                    (self.lo(g.span_open()), self.hi(g.span_close()))
                }
                other => (self.lo(other.span()), self.hi(other.span())),
            };
            let start = range.map_or(lo, |(lo, _)| lo);
            range = Some((start, hi));
        }
        range.unwrap_or((0, 0))
    }
}
