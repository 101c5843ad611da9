//! Which file `mod x;` means: the rules of the language, over a question whether a file exists.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Gap, read};

/// Where the files of a module's children lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleDir {
    dir: Utf8PathBuf,
    /// In `a/b.rs` the children lie in `a/b`, but `#[path]` starts from `a`.
    below: Option<String>,
}

/// The file of a module, and where its own children lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleFile {
    pub file: Utf8PathBuf,
    pub children: ModuleDir,
}

/// Why `mod x;` has no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModuleError {
    /// Neither of these exists.
    Missing(Vec<Utf8PathBuf>),
    /// Both `x.rs` and `x/mod.rs` exist.
    Ambiguous(Utf8PathBuf, Utf8PathBuf),
}

impl ModuleError {
    /// In the words of a gap, with paths as `shown` has them.
    pub fn words(&self, name: &str, shown: impl Fn(&Utf8Path) -> Utf8PathBuf) -> String {
        match self {
            ModuleError::Missing(tried) => {
                let tried: Vec<String> = tried.iter().map(|p| format!("`{}`", shown(p))).collect();
                format!(
                    "the file of `mod {name}` does not exist: {}",
                    tried.join(" or ")
                )
            }
            ModuleError::Ambiguous(a, b) => {
                let (a, b) = (shown(a), shown(b));
                format!("the file of `mod {name}` is ambiguous: `{a}` and `{b}` both exist")
            }
        }
    }
}

impl ModuleDir {
    /// Of a crate's root file, a `mod.rs`, or a file named by `#[path]`.
    pub fn of_root(file: &Utf8Path) -> ModuleDir {
        ModuleDir {
            dir: file.parent().unwrap_or(Utf8Path::new("")).to_path_buf(),
            below: None,
        }
    }

    /// Of an inline `mod name { … }`; `path` is the value of its `#[path]`, which names a directory.
    pub fn inline(&self, name: &str, path: Option<&str>) -> ModuleDir {
        let dir = match (path, &self.below) {
            (Some(path), _) => self.dir.join(path),
            (None, Some(below)) => self.dir.join(below).join(plain(name)),
            (None, None) => self.dir.join(plain(name)),
        };
        ModuleDir { dir, below: None }
    }

    /// Of `mod name;`; `path` is the value of its `#[path]`.
    pub fn file_of(
        &self,
        name: &str,
        path: Option<&str>,
        exists: impl Fn(&Utf8Path) -> bool,
    ) -> Result<ModuleFile, ModuleError> {
        if let Some(path) = path {
            let file = self.dir.join(path);
            if !exists(&file) {
                return Err(ModuleError::Missing(vec![file]));
            }
            let children = ModuleDir::of_root(&file);
            return Ok(ModuleFile { file, children });
        }
        let name = plain(name);
        let dir = match &self.below {
            Some(below) => self.dir.join(below),
            None => self.dir.clone(),
        };
        let sibling = dir.join(format!("{name}.rs"));
        let nested = dir.join(name).join("mod.rs");
        match (exists(&sibling), exists(&nested)) {
            (true, true) => Err(ModuleError::Ambiguous(sibling, nested)),
            (false, false) => Err(ModuleError::Missing(vec![sibling, nested])),
            (true, false) => Ok(ModuleFile {
                file: sibling,
                children: ModuleDir {
                    dir,
                    below: Some(name.to_owned()),
                },
            }),
            (false, true) => Ok(ModuleFile {
                children: ModuleDir::of_root(&nested),
                file: nested,
            }),
        }
    }
}

fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The files through which a module was reached, without links: a file among its own ancestors is
/// a loop. Two modules of one file, and two crates with one module, are not.
#[derive(Clone, Debug, Default)]
pub struct Trail(Option<Arc<(Utf8PathBuf, Trail)>>);

impl Trail {
    pub fn of_root(file: &Utf8Path) -> Trail {
        Trail(Some(Arc::new((read::canonical(file), Trail::default()))))
    }

    /// The trail of a child module in this file, or the gap of a loop.
    pub fn enter(&self, file: &Utf8Path) -> Result<Trail, Gap> {
        let real = read::canonical(file);
        let mut above = self;
        while let Some(step) = &above.0 {
            if step.0 == real {
                return Err(Gap::of_file(
                    file,
                    format!("`{file}` is a module inside itself: a loop of files"),
                ));
            }
            above = &step.1;
        }
        Ok(Trail(Some(Arc::new((real, self.clone())))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(dir: &ModuleDir, name: &str, path: Option<&str>, files: &[&str]) -> ModuleFile {
        dir.file_of(name, path, |f| files.contains(&f.as_str()))
            .unwrap()
    }

    #[test]
    fn the_two_places_of_a_module() {
        let root = ModuleDir::of_root("src/main.rs".into());
        let a = find(&root, "a", None, &["src/a.rs"]);
        assert_eq!(a.file, "src/a.rs");
        let b = find(&a.children, "b", None, &["src/a/b/mod.rs"]);
        assert_eq!(b.file, "src/a/b/mod.rs");
        let c = find(&b.children, "r#type", None, &["src/a/b/type.rs"]);
        assert_eq!(c.file, "src/a/b/type.rs");
        let d = find(&c.children, "d", None, &["src/a/b/type/d.rs"]);
        assert_eq!(d.file, "src/a/b/type/d.rs");
    }

    #[test]
    fn inline_modules_are_directories() {
        let root = ModuleDir::of_root("src/lib.rs".into());
        let inline = root.inline("x", None).inline("y", None);
        assert_eq!(
            find(&inline, "z", None, &["src/x/y/z.rs"]).file,
            "src/x/y/z.rs"
        );
        let a = find(&root, "a", None, &["src/a.rs"]).children;
        let inline = a.inline("x", None);
        assert_eq!(
            find(&inline, "z", None, &["src/a/x/z.rs"]).file,
            "src/a/x/z.rs"
        );
        assert_eq!(
            find(&inline, "z", Some("q.rs"), &["src/a/x/q.rs"]).file,
            "src/a/x/q.rs"
        );
        let named = root.inline("thread", Some("thread_files"));
        let local = find(
            &named,
            "local",
            Some("tls.rs"),
            &["src/thread_files/tls.rs"],
        );
        assert_eq!(local.file, "src/thread_files/tls.rs");
    }

    #[test]
    fn a_named_path_starts_from_the_file_and_owns_its_directory() {
        let root = ModuleDir::of_root("src/lib.rs".into());
        let a = find(&root, "a", None, &["src/a.rs"]).children;
        let b = find(&a, "b", Some("other/b.rs"), &["src/other/b.rs"]);
        assert_eq!(b.file, "src/other/b.rs");
        let c = find(&b.children, "c", None, &["src/other/c.rs"]);
        assert_eq!(c.file, "src/other/c.rs");
    }

    #[test]
    fn both_and_neither_are_said() {
        let root = ModuleDir::of_root("src/lib.rs".into());
        let both = root.file_of("a", None, |_| true).unwrap_err();
        assert!(both.words("a", Utf8Path::to_path_buf).contains("ambiguous"));
        let none = root.file_of("a", None, |_| false).unwrap_err();
        assert_eq!(
            none.words("a", Utf8Path::to_path_buf),
            "the file of `mod a` does not exist: `src/a.rs` or `src/a/mod.rs`"
        );
    }
}
