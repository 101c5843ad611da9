//! What a template prints. The text of a template enters, with a way to the texts it includes; the paths into
//! what it is given leave, of which its result holds what stands there. Pure.
//!
//! Two families: what is like Jinja (askama, rinja, minijinja, tera), and Handlebars. What is not understood
//! prints all that the template is given. Branching on a value prints nothing of it.
//!
//! Never here: a file read, a type, a label.

mod expr;
mod handlebars;
mod jinja;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeSet;
use std::sync::Arc;

/// A step from what a template is given to what it prints.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seg {
    Name(String),
    /// An element of a list, a value of a map.
    Item,
}

/// Where a printed value stands.
pub type Path = Vec<Seg>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grammar {
    Jinja,
    Handlebars,
}

/// What a template prints of what it is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    pub paths: BTreeSet<Path>,
    /// Something in it was not understood, or not found: it may print all.
    pub all: bool,
}

impl Printed {
    pub fn all() -> Printed {
        Printed {
            all: true,
            ..Printed::default()
        }
    }
}

/// The text that a template names.
pub type Load<'l> = &'l dyn Fn(&str) -> Option<Arc<str>>;

/// Templates include each other no deeper than this.
const MAX_DEPTH: usize = 12;

/// One template prints no more parts than anybody tells apart.
const MAX_PATHS: usize = 400;

/// What a template with this text prints.
pub fn printed(grammar: Grammar, text: &str, load: Load<'_>) -> Printed {
    let mut found = match grammar {
        Grammar::Jinja => jinja::printed(text, load),
        Grammar::Handlebars => handlebars::printed(text, load),
    };
    if found.paths.len() > MAX_PATHS || found.paths.contains(&Path::new()) {
        found.all = true;
    }
    if found.all {
        found.paths.clear();
    }
    found
}
