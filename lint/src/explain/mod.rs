//! What stands at a place of the code, what is known of it, which data arrives there, and what the
//! policy says of that. Beside the rooms, as it asks all of them; a check that was asked enters with
//! everything it found ([`Context`]), [`Explained`] leaves.
//!
//! Never here: a guess. What was not understood is told with the reason that inference noted.

mod find;
mod purpose;
mod tell;

use camino::Utf8PathBuf;

pub use find::Spot;

use crate::analysis::Telling;
use crate::flow::Flows;
use crate::reading::Reading;
use crate::rules::{Datum, Input, Judged, Levels, Place, PolicyRef, Step};

/// A place that somebody asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    /// Relative to the current directory, or to the root of the workspace.
    pub file: Utf8PathBuf,
    /// From 1.
    pub line: u32,
    /// From 1, in characters; none: all of the line.
    pub column: Option<u32>,
}

/// Why there is nothing to say of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotThere {
    NoFile {
        file: Utf8PathBuf,
    },
    /// `why` follows the file's name.
    NotRead {
        file: Utf8PathBuf,
        why: String,
        help: Option<String>,
    },
    NoLine {
        file: Utf8PathBuf,
        line: u32,
        n_lines: u32,
    },
    NoColumn {
        file: Utf8PathBuf,
        line: u32,
        column: u32,
        n_columns: u32,
    },
}

impl std::fmt::Display for NotThere {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            NotThere::NoFile { file } => write!(f, "no such file: `{file}`"),
            NotThere::NotRead { file, why, .. } => write!(f, "`{file}` {why}"),
            NotThere::NoLine {
                file,
                line,
                n_lines,
            } => write!(f, "`{file}` has no line {line}: it has {n_lines}"),
            NotThere::NoColumn {
                file,
                line,
                column,
                n_columns,
            } => write!(
                f,
                "line {line} of `{file}` has no column {column}: it has {n_columns}"
            ),
        }
    }
}

impl std::error::Error for NotThere {}

impl NotThere {
    /// The next step to try.
    pub fn help(&self) -> Option<String> {
        match self {
            NotThere::NoFile { .. } => Some(
                "a file is named relative to the current directory, or to the root of the workspace"
                    .to_owned(),
            ),
            NotThere::NotRead { help, .. } => help.clone(),
            NotThere::NoLine { .. } => Some("lines are counted from 1".to_owned()),
            NotThere::NoColumn { .. } => {
                Some("columns are counted from 1, in characters; without one, all of the line is explained".to_owned())
            }
        }
    }
}

/// What there is to say of a place.
#[derive(Clone, Debug)]
pub struct Explained {
    pub file: Utf8PathBuf,
    pub line: u32,
    pub column: Option<u32>,
    /// In the order of their places.
    pub things: Vec<Thing>,
    /// What else there is to know: why nothing stands there, or why no data arrives.
    pub notes: Vec<String>,
}

/// An expression, a pattern, an item or a field.
#[derive(Clone, Debug)]
pub struct Thing {
    /// From its first to its last character.
    pub place: Place,
    /// Where it is pointed at: a method's name, a macro's path.
    pub anchor: Place,
    /// "method call", "field" …
    pub kind: &'static str,
    /// As written, on one line and not too long.
    pub text: String,
    /// What it means: `shop::Customer::email`, `tracing::info!`.
    pub path: Option<String>,
    /// Where that is defined.
    pub defined: Option<Place>,
    /// What a call calls, with types.
    pub callee: Option<String>,
    pub ty: Option<String>,
    pub unknown: Vec<Unknown>,
    pub notes: Vec<String>,
    /// Which data may be in its value.
    pub data: Vec<Arrival>,
    /// What the policy says, where it puts data to use.
    pub uses: Vec<Verdict>,
}

/// What was not resolved, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// "the call", "the type" …
    pub what: &'static str,
    pub why: String,
    /// Where knowledge ends, if that is elsewhere.
    pub place: Option<Place>,
}

/// A datum that may be in a value, and its way there.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// As messages name it: `email` of `Customer`.
    pub name: String,
    pub data: Datum,
    pub steps: Vec<Step>,
    pub more_paths: usize,
}

/// The verdict on one datum in one use.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub judged: Judged,
    pub purpose: PurposeFrom,
}

/// Who gives a use its purpose.
#[derive(Clone, Debug)]
pub struct PurposeFrom {
    pub words: String,
    /// The attribute that says so.
    pub place: Option<Place>,
    /// The line of the policy that says so.
    pub policy: Option<PolicyRef>,
}

/// All that a check found out.
pub(crate) struct Context<'a> {
    pub reading: &'a Reading<'a>,
    pub telling: &'a Telling<'a>,
    pub flows: &'a Flows,
    pub input: &'a Input<'a>,
    pub levels: &'a Levels,
}
