//! What there is: which crates the workspace has and depends on, where their sources lie, and the
//! texts themselves. Paths enter; [`Project`] and [`Sources`] leave. Cargo is asked for metadata; where
//! it does not know, its lock file and its sources are read (`resolve.rs`), and it is asked to fetch what
//! is missing of them. Nothing of the project is ever run.
//!
//! Never here: parsing Rust, a policy, an opinion about data.

mod assemble;
pub mod built;
pub mod cache;
mod cargo;
mod declared;
mod features;
mod fetch;
mod load;
mod lock;
mod manifests;
pub mod modules;
mod on_disk;
pub(crate) mod origin;
mod platform;
mod policy_file;
pub mod read;
mod resolve;
mod select;
mod span;
#[cfg(test)]
mod tests;
mod text;

pub use load::{LoadError, LoadOptions, load};
pub use origin::{Copied, Group, Origins};
pub use policy_file::{PolicyFile, PolicyFileError, find_policy};
pub use span::{FileId, LineCol, LineIndex, Span};
pub use text::Text;

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

/// The crates in reach, in a fixed order: workspace members first.
#[derive(Debug, Default)]
pub struct Project {
    /// Absolute; findings' paths are relative to this.
    pub root: Utf8PathBuf,
    /// Where the check was asked for: the directory of the manifest or of the single file.
    pub asked: Utf8PathBuf,
    pub packages: Vec<Package>,
    pub krates: Vec<Krate>,
    pub gaps: Vec<Gap>,
    /// Where work is saved for the next run, if anywhere.
    pub cache: Option<Utf8PathBuf>,
    /// Cargo's answer took this long.
    pub metadata_time: std::time::Duration,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PackageId(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct KrateId(pub u32);

#[derive(Debug)]
pub struct Package {
    /// As cargo names it.
    pub name: String,
    pub version: String,
    /// Exactly as `cargo metadata` prints it.
    pub cargo_id: String,
    pub manifest: Utf8PathBuf,
    pub is_member: bool,
    /// Findings are reported in it.
    pub selected: bool,
    /// Those that are on; `None` where cargo did not say.
    pub features: Option<Vec<String>>,
}

/// One target of one package that is compiled as a crate.
#[derive(Debug)]
pub struct Krate {
    pub package: PackageId,
    /// As Rust names it: `consent_lint`.
    pub name: String,
    pub kind: KrateKind,
    pub root: Utf8PathBuf,
    pub edition: u16,
    /// The names by which it knows other crates; for a binary, its library too.
    pub deps: Vec<Dep>,
    /// Its bodies are analysed.
    pub is_member: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KrateKind {
    Lib,
    ProcMacro,
    Bin,
    /// Tests, benches and examples: read only where the policy asks for it.
    Test,
    /// `core`, `alloc`, `std`, read from stubs.
    Std,
    /// A library whose source could not be had: it has a name, and no root.
    Unread,
}

#[derive(Clone, Debug)]
pub struct Dep {
    pub name: String,
    pub krate: KrateId,
    /// Only in `[dev-dependencies]`: attributes resolve through it all the same.
    pub dev_only: bool,
}

/// Something that was not read or not understood: counted and shown, never silent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    pub file: Option<Utf8PathBuf>,
    pub line: u32,
    pub message: String,
}

impl Package {
    /// Whether its files stay what they are for as long as its id does: it comes from a registry or
    /// a repository.
    pub fn is_immutable(&self) -> bool {
        let id = &self.cargo_id;
        !self.is_member && !id.starts_with("path+") && !id.starts_with("unread+")
    }
}

impl Project {
    /// As findings name it: below the workspace root relative with `/`, elsewhere absolute.
    pub fn relative(&self, path: &Utf8Path) -> Utf8PathBuf {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        match path.as_str().contains('\\') && cfg!(windows) {
            true => path.as_str().replace('\\', "/").into(),
            false => path.to_path_buf(),
        }
    }

    pub fn package(&self, id: PackageId) -> &Package {
        &self.packages[id.0 as usize]
    }

    pub fn krate(&self, id: KrateId) -> &Krate {
        &self.krates[id.0 as usize]
    }
}

impl Gap {
    pub fn new(message: impl Into<String>) -> Gap {
        Gap {
            file: None,
            line: 0,
            message: message.into(),
        }
    }

    pub fn of_file(file: &Utf8Path, message: impl Into<String>) -> Gap {
        Gap {
            file: Some(file.to_path_buf()),
            line: 0,
            message: message.into(),
        }
    }
}

/// A text that was read.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Relative to the workspace root with `/` where it lies below it.
    pub path: Utf8PathBuf,
    pub text: Text,
    pub lines: LineIndex,
    pub krate: KrateId,
    /// For the text of a macro's expansion, which is no file of its own: what it was made of.
    pub origins: Option<Arc<Origins>>,
}

/// All texts, by [`FileId`].
#[derive(Debug, Default)]
pub struct Sources {
    pub files: Vec<Arc<Source>>,
}

impl Sources {
    pub fn get(&self, file: FileId) -> &Source {
        &self.files[file.0 as usize]
    }

    pub fn text(&self, span: Span) -> &str {
        self.get(span.file)
            .text
            .get(span.lo as usize..span.hi as usize)
            .unwrap_or_default()
    }

    /// Where a person wrote this: itself, but for a range in an expansion the tokens of the call that it
    /// was copied from, else the outermost call.
    pub fn origin(&self, span: Span) -> Span {
        origin::follow(span, |at| {
            Some(self.get(at.file).origins.as_ref()?.step(at))
        })
    }

    /// The 1-based places of a span's first character and of the one after its last.
    pub fn range(&self, span: Span) -> (LineCol, LineCol) {
        let source = self.get(span.file);
        (
            source.lines.line_col(&source.text, span.lo),
            source.lines.line_col(&source.text, span.hi),
        )
    }
}
