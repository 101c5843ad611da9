//! The text behind a span of rustc's: whether a call was written by hand at its place, and what put it there if not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use consent_lint::project::LineIndex;
use proc_macro2::{TokenStream, TokenTree};

use crate::mir::{Call, RawSpan};
use crate::rust::RustPath;

/// A place in a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    pub file: usize,
    pub lo: u32,
    pub hi: u32,
}

struct File {
    path: PathBuf,
    text: String,
    lines: LineIndex,
    /// The bodies of its `macro_rules!`.
    macros: Vec<(u32, u32)>,
}

/// The files of the project.
pub struct Files {
    root: PathBuf,
    files: Vec<File>,
    by_path: BTreeMap<PathBuf, Option<usize>>,
}

/// What a call terminator comes from. Each is a row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// A call written by hand.
    Call,
    Question,
    For,
    Await,
    Operator,
    Index,
    Deref,
    /// Written in a `macro_rules!` of the workspace.
    Macro,
    /// In an impl that a derive wrote.
    Derived,
    /// Written by another macro, or by the compiler for what has no row.
    Generated,
}

impl Row {
    pub const COMPARED: [Row; 8] = [
        Row::Call,
        Row::Question,
        Row::For,
        Row::Await,
        Row::Operator,
        Row::Index,
        Row::Deref,
        Row::Macro,
    ];

    pub fn words(self) -> &'static str {
        match self {
            Row::Call => "calls",
            Row::Question => "`?`",
            Row::For => "`for`",
            Row::Await => "`.await`",
            Row::Operator => "operators",
            Row::Index => "indexing",
            Row::Deref => "dereferencing",
            Row::Macro => "in `macro_rules!` of the workspace",
            Row::Derived => "derived",
            Row::Generated => "other generated",
        }
    }
}

impl Files {
    pub fn new(root: PathBuf) -> Files {
        Files {
            root,
            files: Vec::new(),
            by_path: BTreeMap::new(),
        }
    }

    /// The number of a file, if it is one of the project and can be read.
    pub fn find(&mut self, path: &Path) -> Option<usize> {
        if let Some(known) = self.by_path.get(path) {
            return *known;
        }
        let found = self.open(path);
        self.by_path.insert(path.to_path_buf(), found);
        found
    }

    fn open(&mut self, path: &Path) -> Option<usize> {
        let real = path.canonicalize().ok()?;
        if !real.starts_with(&self.root) {
            return None;
        }
        if let Some(known) = self.files.iter().position(|f| f.path == real) {
            return Some(known);
        }
        let text = std::fs::read_to_string(&real).ok()?;
        let mut macros = Vec::new();
        if let Ok(tokens) = text.parse::<TokenStream>() {
            macro_rules_in(tokens, &mut macros);
        }
        self.files.push(File {
            path: real,
            lines: LineIndex::new(&text),
            text,
            macros,
        });
        Some(self.files.len() - 1)
    }

    pub fn at(&mut self, dir: &Path, span: &RawSpan) -> Option<At> {
        let file = self.find(&dir.join(&span.file))?;
        Some(self.place(file, span))
    }

    /// As [`Files::at`], in a file that was opened before.
    pub fn seen(&self, dir: &Path, span: &RawSpan) -> Option<At> {
        let file = (*self.by_path.get(&dir.join(&span.file))?)?;
        Some(self.place(file, span))
    }

    fn place(&self, file: usize, span: &RawSpan) -> At {
        let f = &self.files[file];
        let offset = |(line, column): (usize, usize)| {
            f.lines.offset(&f.text, line, column.saturating_sub(1))
        };
        At {
            file,
            lo: offset(span.from),
            hi: offset(span.to),
        }
    }

    pub fn text(&self, at: At) -> &str {
        let text = &self.files[at.file].text;
        text.get(at.lo as usize..at.hi as usize).unwrap_or_default()
    }

    fn after(&self, at: At) -> &str {
        let text = &self.files[at.file].text;
        text.get(at.hi as usize..).unwrap_or_default().trim_start()
    }

    /// `src/lib.rs:3:7`, relative to the project's root.
    pub fn words(&self, at: At) -> String {
        let f = &self.files[at.file];
        let place = f.lines.line_col(&f.text, at.lo);
        let path = f.path.strip_prefix(&self.root).unwrap_or(&f.path);
        format!("{}:{}:{}", path.display(), place.line, place.column)
    }

    /// For sorting: places in the order of the path.
    pub fn key(&self, at: At) -> (&Path, u32, u32) {
        (&self.files[at.file].path, at.lo, at.hi)
    }

    pub fn in_macro(&self, at: At) -> bool {
        let macros = &self.files[at.file].macros;
        macros.iter().any(|(lo, hi)| *lo <= at.lo && at.hi <= *hi)
    }

    /// Whether what stands in `within` was written by a derive or another macro: its impl's place has no `impl`.
    pub fn is_derived(&mut self, dir: &Path, within: &str) -> bool {
        let mut rest = within;
        while let Some(at) = rest.find("<impl at ") {
            rest = &rest[at + "<impl at ".len()..];
            let Some(end) = rest.find('>') else {
                return false;
            };
            let place = &rest[..end];
            let Some(at) = raw(place).and_then(|s| self.at(dir, &s)) else {
                return true;
            };
            let text = self.text(at);
            let is_impl = ["impl", "unsafe impl", "default impl", "const impl"]
                .iter()
                .any(|w| text.starts_with(w));
            if !is_impl {
                return true;
            }
        }
        false
    }

    /// What a call comes from; `at` is where it stands, `name` where its callee's name does.
    pub fn row(&self, call: &Call, at: At, name: Option<At>) -> Row {
        // The name may be handed in by the call: `$receiver.$name()`.
        match self.in_macro(at) || self.in_macro(name.unwrap_or(at)) {
            true => Row::Macro,
            false => self.row_by_text(call, at, name),
        }
    }

    /// The same, wherever it stands.
    pub fn row_by_text(&self, call: &Call, at: At, name: Option<At>) -> Row {
        let text = self.text(at);
        let whole = name.is_none_or(|n| (n.lo, n.hi) == (at.lo, at.hi));
        let of = call.callee.as_ref().and_then(trait_of);
        let method = call.callee.as_ref().map_or("", RustPath::last);
        match of {
            Some("Try" | "FromResidual") if text.ends_with('?') => return Row::Question,
            Some("IntoIterator" | "Iterator")
                if whole && matches!(method, "into_iter" | "next") =>
            {
                return Row::For;
            }
            Some("IntoFuture") if text.ends_with("await") => return Row::Await,
            Some("Deref" | "DerefMut") if whole => return Row::Deref,
            Some("Index" | "IndexMut") if whole => return Row::Index,
            // Matching a text or a constant compares without an operator.
            Some("PartialEq") if whole && !text.contains(['=', '!']) => return Row::Generated,
            Some(of) if whole && is_operator(of) => return Row::Operator,
            _ => {}
        }
        let is_fn = matches!(of, Some("Fn" | "FnMut" | "FnOnce")) || call.callee.is_none();
        let ends = text.ends_with(')');
        match name {
            _ if is_fn && ends => Row::Call,
            Some(name) if ends && !whole && self.is_name(name) => Row::Call,
            _ => Row::Generated,
        }
    }

    /// A path or a method's name, with arguments behind it.
    fn is_name(&self, name: At) -> bool {
        let text = self.text(name);
        let path = !text.is_empty()
            && !text.contains(['!', '{', '"', '.'])
            && text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '<' | ':'));
        let after = self.after(name);
        path && (after.starts_with('(') || after.starts_with("::"))
    }
}

/// The trait's name, for a call of a trait's method.
fn trait_of(path: &RustPath) -> Option<&str> {
    Some(path.qself.as_deref()?.1.as_ref()?.last())
}

fn is_operator(name: &str) -> bool {
    let name = name.strip_suffix("Assign").unwrap_or(name);
    let binary = [
        "Add", "Sub", "Mul", "Div", "Rem", "BitAnd", "BitOr", "BitXor", "Shl", "Shr",
    ];
    binary.contains(&name) || matches!(name, "PartialEq" | "PartialOrd" | "Not" | "Neg")
}

/// `src/lib.rs:1:2: 3:4`
fn raw(text: &str) -> Option<RawSpan> {
    let (from, to) = text.rsplit_once(": ")?;
    let mut from = from.rsplitn(3, ':');
    let column = from.next()?.parse().ok()?;
    let line = from.next()?.parse().ok()?;
    let file = from.next()?.to_owned();
    let (to_line, to_column) = to.split_once(':')?;
    Some(RawSpan {
        file,
        from: (line, column),
        to: (to_line.parse().ok()?, to_column.parse().ok()?),
    })
}

fn macro_rules_in(tokens: TokenStream, found: &mut Vec<(u32, u32)>) {
    let mut seen_word = false;
    let mut is_definition = false;
    for token in tokens {
        match &token {
            TokenTree::Ident(word) if *word == "macro_rules" => seen_word = true,
            TokenTree::Punct(p) if seen_word && p.as_char() == '!' => {
                seen_word = false;
                is_definition = true;
            }
            TokenTree::Ident(_) if is_definition => {}
            TokenTree::Group(group) if is_definition => {
                let range = group.span().byte_range();
                found.push((range.start as u32, range.end as u32));
                is_definition = false;
            }
            TokenTree::Group(group) => {
                seen_word = false;
                macro_rules_in(group.stream(), found);
            }
            _ => {
                seen_word = false;
                is_definition = false;
            }
        }
    }
}
