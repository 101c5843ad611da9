//! The few words that some keys are limited to.

use std::str::FromStr;

use crate::entries::{Arg, ArgPlace, Column, Reads, Returns, Takes};
use crate::policy::{Basis, GuardMode, Identifies, Vocabulary};

/// Reads the words of an enum and lists them.
macro_rules! words {
    ($ty:ident { $($word:literal => $variant:ident),+ $(,)? }) => {
        impl $ty {
            /// The words of the policy file, in the order of its documentation.
            pub const WORDS: &[&str] = &[$($word),+];

            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl FromStr for $ty {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(UnknownWord),
                }
            }
        }

        impl std::fmt::Display for $ty {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

/// A text that is none of the words of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a word of this key")]
pub struct UnknownWord;

words!(Basis {
    "consent" => Consent,
    "contract" => Contract,
    "legal-obligation" => LegalObligation,
    "vital-interests" => VitalInterests,
    "public-task" => PublicTask,
    "legitimate-interests" => LegitimateInterests,
});

words!(GuardMode { "opt-in" => OptIn, "opt-out" => OptOut, "none" => None });

words!(Identifies { "directly" => Directly, "indirectly" => Indirectly, "no" => No });

words!(Takes { "display" => Display, "debug" => Debug, "serialize" => Serialize, "value" => Value });

words!(Returns { "nothing" => Nothing, "self" => Receiver, "args" => Args });

words!(Reads {
    "format" => Format,
    "fields" => Fields,
    "pairs" => Pairs,
    "json" => Json,
    "exprs" => Exprs,
});

impl FromStr for Vocabulary {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let plain = |part: &str| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
        };
        match text.split_once('@') {
            Some((name, version)) if plain(name) && plain(version) => Ok(Self {
                name: name.to_owned(),
                version: version.to_owned(),
            }),
            _ => Err(UnknownWord),
        }
    }
}

impl std::fmt::Display for Vocabulary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.name, self.version)
    }
}

impl FromStr for Column {
    type Err = UnknownWord;

    /// `table.column`, or `schema.table.column`.
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let plain =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
        match text.rsplit_once('.') {
            Some((table, column)) if table.split('.').all(plain) && plain(column) => Ok(Self {
                table: table.to_owned(),
                column: column.to_owned(),
            }),
            _ => Err(UnknownWord),
        }
    }
}

impl std::fmt::Display for Column {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.table, self.column)
    }
}

impl FromStr for Arg {
    type Err = UnknownWord;

    /// A name, `self`, or either with `()`.
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let name = text.strip_suffix("()").unwrap_or(text);
        let place = match name {
            "self" => ArgPlace::Receiver,
            _ if name.starts_with(|c: char| c.is_ascii_digit()) => match name.parse() {
                Ok(position) if position > 0 => ArgPlace::Position(position),
                _ => return Err(UnknownWord),
            },
            _ if !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_') => {
                ArgPlace::Name(name.to_owned())
            }
            _ => return Err(UnknownWord),
        };
        Ok(Self {
            place,
            result: name.len() < text.len(),
        })
    }
}

impl std::fmt::Display for Arg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.place {
            ArgPlace::Receiver => f.write_str("self")?,
            ArgPlace::Name(name) => f.write_str(name)?,
            ArgPlace::Position(position) => write!(f, "{position}")?,
        }
        f.write_str(if self.result { "()" } else { "" })
    }
}
