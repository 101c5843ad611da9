//! What the policy says about each item. Attributes, `consent.toml` and the catalog enter, resolved
//! to definitions; [`Marks`] leaves. The only room that joins policy and program.
//!
//! Never here: following data.

mod attributes;
mod comments;
mod entries;
mod outline;
mod paths;
mod records;
mod table;

use camino::Utf8PathBuf;
use consent_policy::Policy;

pub use outline::outlines;
pub use records::{
    Form, column, form, is_read_otherwise, record_column, record_key, record_table,
    serialized_name, written_column,
};
pub use table::*;

use crate::names::{DefId, DefKind};
use crate::project::{KrateId, Span};
use crate::types::Types;

/// A mistake in a tag or in a path of the policy: a finding without flow.
#[derive(Clone, Debug)]
pub struct Problem {
    pub rule: &'static str,
    pub message: String,
    pub at: ProblemPlace,
    pub notes: Vec<String>,
}

#[derive(Clone, Debug)]
pub enum ProblemPlace {
    Code(Span),
    /// File and byte range.
    Policy((Utf8PathBuf, u32, u32)),
}

/// What this room found out.
#[derive(Debug, Default)]
pub struct Marked {
    pub marks: Marks,
    pub problems: Vec<Problem>,
    /// Attributes and comments that are read but decide nothing yet.
    pub not_checked: Vec<(String, Span)>,
}

/// Resolves attributes, policy and catalog against the program. Asked after inference, when every crate that the
/// workspace's code reaches has been read.
pub fn resolve(types: &Types<'_>, policy: &Policy) -> Marked {
    let mut marked = Marked::default();
    let Marked {
        marks,
        problems,
        not_checked,
    } = &mut marked;
    let members: Vec<KrateId> = types.program.members();
    for krate in &members {
        attributes::Reader {
            types,
            policy,
            marks,
            problems,
            not_checked,
        }
        .krate(*krate);
    }
    let mut reader = entries::Reader {
        types,
        marks,
        problems,
        files: &policy.files,
        from_policy: true,
    };
    reader.read(&policy.entries);
    for krate in &members {
        records::to_columns(types, reader.marks, *krate);
    }
    reader.from_policy = false;
    for file in consent_policy::catalog() {
        reader.read(&file.entries);
    }
    for krate in &members {
        entries::instrumented(types, marks, *krate);
        records::of_tables(types, marks, *krate);
    }
    comments::read(types.program, &mut marked);
    marked
}

/// The functions that a path in a shipped table names; empty where its crate was not read.
pub fn functions(types: &Types<'_>, path: &str) -> Vec<DefId> {
    let Ok(path) = consent_policy::CodePath::parse(path) else {
        return Vec::new();
    };
    let found = paths::targets(types, &path, paths::Reach::Reached);
    let defs = found.into_iter().filter_map(|t| match t {
        paths::Target::Def(def) => Some(def),
        _ => None,
    });
    defs.collect()
}

/// The purpose that code serves: the innermost around it; of a trait's method also the trait's.
pub fn purpose_of<'m>(types: &Types<'_>, marks: &'m Marks, def: DefId) -> Option<&'m CodePurpose> {
    let program = types.program;
    let mut at = Some(def);
    while let Some(id) = at {
        if let Some(purpose) = marks.code.get(&id) {
            return Some(purpose);
        }
        let d = program.def(id);
        if let (DefKind::Fn, Some(parent)) = (d.kind, d.parent)
            && program.def(parent).kind == DefKind::Impl
            && !marks.code.contains_key(&parent)
            && let Some(trait_def) = types.impl_trait_def(parent)
        {
            let method = types.assoc_item(trait_def, d.name, DefKind::Fn);
            if let Some(purpose) = method
                .and_then(|m| marks.code.get(&m))
                .or_else(|| marks.code.get(&trait_def))
            {
                return Some(purpose);
            }
        }
        at = d.parent;
    }
    None
}
