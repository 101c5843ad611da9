//! `include!`: the file that a call names, read as the items it stands for. What a build script wrote
//! is read where an earlier build left it; nothing is built for it.

use std::rc::Rc;

use camino::{Utf8Path, Utf8PathBuf};

use super::expand::{Waiting, Walk};
use crate::project::{Span, built};
use crate::syntax::ast::MacroCall;
use crate::syntax::read::attrs::{closing, split};
use crate::syntax::read::literal::StrLit;
use crate::syntax::scan::{Scan, Tok, Token};

/// What a path is put together of.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// `env!("OUT_DIR")`
    OutDir,
    /// `env!("CARGO_MANIFEST_DIR")`
    ManifestDir,
}

/// The parts of a path: a literal, `concat!` of parts, `env!` of a directory of cargo's.
fn parts(text: &str, span: Span) -> Option<Vec<Part>> {
    let tokens: Vec<Token> = Scan::new(text, span.lo, span.hi).collect();
    let mut found = Vec::new();
    read_part(text, &tokens, &mut found, 0)?;
    Some(found)
}

fn read_part(text: &str, tokens: &[Token], found: &mut Vec<Part>, depth: usize) -> Option<()> {
    if depth > 8 {
        return None;
    }
    let literal = |t: &Token| StrLit::read(text, t.lo, t.hi).map(|s| s.text);
    let word = |t: &Token| text.get(t.lo as usize..t.hi as usize).unwrap_or_default();
    let tokens = match tokens {
        [rest @ .., comma] if comma.tok == Tok::Punct(b',') => rest,
        all => all,
    };
    if let [token] = tokens {
        found.push(Part::Text(literal(token)?));
        return Some(());
    }
    // `std::concat!` and `::core::env!` are named by their last word.
    let bang = tokens.iter().position(|t| t.tok == Tok::Punct(b'!'))?;
    let name = word(tokens.get(bang.checked_sub(1)?)?);
    let group = &tokens[bang + 1..];
    let end = closing(group, 0).filter(|end| *end + 1 == group.len())?;
    let inner = &group[1..end];
    match name {
        "concat" => split(inner, b',')
            .into_iter()
            .try_for_each(|part| read_part(text, part, found, depth + 1)),
        "env" => {
            let [name, ..] = inner else { return None };
            found.push(match literal(name)?.as_str() {
                "OUT_DIR" => Part::OutDir,
                "CARGO_MANIFEST_DIR" => Part::ManifestDir,
                _ => return None,
            });
            Some(())
        }
        _ => None,
    }
}

impl Walk<'_, '_> {
    /// The tree of the file that a call of `include!` names.
    pub(super) fn include(&mut self, at: &Waiting, call: &MacroCall) -> Option<usize> {
        let found = self.included_path(call).and_then(|path| {
            let from = (self.loader.trees[at.tree].file, at.idx);
            let pending = self.loader.included(path, Rc::as_ref(&at.place), from)?;
            self.loader.files(vec![pending]);
            self.index_trees();
            let file = self.loader.children.get(&from)?;
            self.tree_of.get(file).copied()
        });
        if found.is_none() && self.loader.krate.is_member {
            let message = "the file that `include!` names is not read".to_owned();
            self.loader.program.gap_at(call.span, message);
        }
        found
    }

    fn included_path(&mut self, call: &MacroCall) -> Option<Utf8PathBuf> {
        let program = self.loader.program;
        let source = program.file(call.tokens.file);
        let parts = parts(&source.text, call.tokens)?;
        let package = program
            .project
            .packages
            .get(self.loader.krate.package.0 as usize)?;
        let mut path = String::new();
        let mut in_out_dir = false;
        for (at, part) in parts.iter().enumerate() {
            match part {
                Part::Text(text) => path.push_str(text),
                Part::OutDir if at == 0 => in_out_dir = true,
                Part::ManifestDir if at == 0 => path.push_str(package.manifest.parent()?.as_str()),
                Part::OutDir | Part::ManifestDir => return None,
            }
        }
        if in_out_dir {
            self.loader.asks_build = true;
            let file = Utf8Path::new(path.trim_start_matches('/'));
            return built::written(&program.project.root, &package.name, file);
        }
        let here = program.file(program.origin(call.span).file);
        let dir = program.project.root.join(here.path.parent()?);
        Some(dir.join(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::FileId;

    #[test]
    fn paths_are_literals_and_directories_of_cargo() {
        let read = |text: &str| parts(text, Span::new(FileId(0), 0, text.len() as u32));
        assert_eq!(
            read(r#""a/b.rs""#),
            Some(vec![Part::Text("a/b.rs".to_owned())])
        );
        assert_eq!(
            read(r#"concat!(env!("OUT_DIR"), concat!("/", "x.y", ".rs"))"#),
            Some(vec![
                Part::OutDir,
                Part::Text("/".to_owned()),
                Part::Text("x.y".to_owned()),
                Part::Text(".rs".to_owned()),
            ])
        );
        assert_eq!(read(r#"concat!(env!("HOME"), "/x.rs")"#), None);
        assert_eq!(read("path"), None);
    }
}
