//! What is wrong with a policy.

use std::fmt;

use crate::files::{Files, Span};

/// What kind of mistake a [`PolicyError`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    /// The file could not be read, or `extends` itself.
    Unreadable,
    /// Not TOML.
    Syntax,
    UnknownKey,
    /// A category, purpose, collection point, recipient, kind or rule that nothing declares.
    UnknownTerm,
    /// A value of the wrong type or not among those allowed.
    BadValue,
    /// A key that is needed and absent, or two that exclude each other.
    Incomplete,
    /// A key that stands where TOML makes it mean something else.
    Misplaced,
    /// The same key in two files of one policy.
    Duplicate,
    /// A rule that the nearer file sets and the base file forbids. A warning: the base file wins.
    Overruled,
}

/// One mistake in a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyError {
    pub kind: ErrorKind,
    /// Where; [`Span::file`] says in which file.
    pub span: Span,
    /// Lower case, no final dot, code in back-ticks.
    pub message: String,
    /// The right form, ready to be typed where one can be told.
    pub help: Option<String>,
    /// The known word that was probably meant.
    pub nearest: Option<String>,
    /// Other places to show with their notes, such as the first of two equal keys.
    pub also: Vec<(Span, String)>,
}

impl PolicyError {
    pub(crate) fn new(kind: ErrorKind, span: Span, message: impl Into<String>) -> Self {
        Self {
            kind,
            span,
            message: message.into(),
            help: None,
            nearest: None,
            also: Vec::new(),
        }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn nearest(mut self, word: Option<impl Into<String>>) -> Self {
        self.nearest = word.map(Into::into);
        if let (Some(word), None) = (&self.nearest, &self.help) {
            self.help = Some(format!("did you mean `{word}`?"));
        }
        self
    }

    /// Help for a mistake that no known word is near to.
    pub(crate) fn or_help(self, help: impl Into<String>) -> Self {
        if self.help.is_some() {
            self
        } else {
            self.help(help)
        }
    }

    pub(crate) fn also(mut self, span: Span, note: impl Into<String>) -> Self {
        self.also.push((span, note.into()));
        self
    }
}

/// All mistakes of a policy, ordered by file and place, with the files to show them in.
#[derive(Debug, Clone)]
pub struct PolicyErrors {
    pub files: Files,
    pub errors: Vec<PolicyError>,
}

impl std::error::Error for PolicyErrors {}

impl fmt::Display for PolicyErrors {
    /// One paragraph per mistake: `path:line:column: message`, then help and other places, indented.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, error) in self.errors.iter().enumerate() {
            if idx > 0 {
                writeln!(f)?;
            }
            write!(f, "{}: {}", self.place(error.span), error.message)?;
            if let Some(help) = &error.help {
                write!(f, "\n  help: {help}")?;
            }
            for (span, note) in &error.also {
                write!(f, "\n  {}: {note}", self.place(*span))?;
            }
        }
        Ok(())
    }
}

impl PolicyErrors {
    fn place(&self, span: Span) -> String {
        let (line, column) = self.files.line_column(span);
        format!("{}:{line}:{column}", self.files.get(span.file).path)
    }
}
