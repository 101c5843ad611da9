//! The text of a file that was read, or will be when somebody asks.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use camino::Utf8PathBuf;

use super::read;

/// The text of a source: a `str`. Of most files of dependencies nobody asks for it.
#[derive(Clone, Debug)]
pub struct Text(Kept);

#[derive(Clone, Debug)]
enum Kept {
    Here(Arc<str>),
    Shipped(&'static str),
    There(Utf8PathBuf, OnceLock<Arc<str>>),
}

impl Text {
    /// Of a file that is known to be what it was when its length and time of change were looked at. What
    /// can no longer be read is empty.
    pub fn there(path: Utf8PathBuf) -> Text {
        Text(Kept::There(path, OnceLock::new()))
    }

    /// A text that this program was built with.
    pub fn shipped(text: &'static str) -> Text {
        Text(Kept::Shipped(text))
    }

    pub fn shared(&self) -> Arc<str> {
        match &self.0 {
            Kept::Here(text) => text.clone(),
            _ => Arc::from(&**self),
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Kept::Here(text) => text,
            Kept::Shipped(text) => text,
            Kept::There(path, text) => {
                text.get_or_init(|| read::text(path).unwrap_or_default().into())
            }
        }
    }
}

impl Default for Text {
    fn default() -> Text {
        Text(Kept::Shipped(""))
    }
}

impl From<Arc<str>> for Text {
    fn from(text: Arc<str>) -> Text {
        Text(Kept::Here(text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text(Kept::Here(text.into()))
    }
}
