//! How identifying a value is.

use std::fmt;
use std::str::FromStr;

/// How identifying a value is, from least to most: a state *above* another tells more about the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum State {
    Anonymous,
    Aggregated,
    Pseudonymous,
    #[default]
    Identified,
}

impl State {
    /// All states, the most identifying first.
    pub const ALL: [Self; 4] = [
        Self::Identified,
        Self::Pseudonymous,
        Self::Aggregated,
        Self::Anonymous,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Aggregated => "aggregated",
            Self::Pseudonymous => "pseudonymous",
            Self::Identified => "identified",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text names no state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownState;

impl fmt::Display for UnknownState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a state is one of `identified`, `pseudonymous`, `aggregated`, `anonymous`")
    }
}

impl std::error::Error for UnknownState {}

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or(UnknownState)
    }
}
