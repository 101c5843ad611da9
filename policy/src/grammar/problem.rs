//! What every reader of the grammar returns.

use std::fmt;

use proc_macro2::Span;

/// A value and where it was written.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// What could be read, and every mistake in it. Of a faulty value only what is certain is kept.
pub type Parsed<T> = (T, Vec<Problem>);

/// A mistake in an attribute.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The token to blame; the attribute's name if one is missing.
    pub span: Span,
    /// What is wrong: lower case, no final dot.
    pub message: String,
    /// What to do about it, in the same form: "write `purposes = ["account"]`".
    pub suggestion: Option<String>,
}

impl Problem {
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
            suggestion: None,
        }
    }

    #[must_use]
    pub fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }
}

impl fmt::Display for Problem {
    /// The message, and the suggestion on a line of its own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.suggestion {
            Some(suggestion) => write!(f, "\nhelp: {suggestion}"),
            None => Ok(()),
        }
    }
}

/// One parameter of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A name bound by the parameter's pattern, or `self`.
    Name(String),
    /// A position from 1; the receiver has none.
    Position(usize),
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "{name:?}"),
            Self::Position(position) => write!(f, "{position}"),
        }
    }
}
