//! Where the file of a module lies, by the rules of the reference.

use camino::{Utf8Path, Utf8PathBuf};

/// Where a module's child modules lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModDir {
    /// The directory of the file itself: what `#[path]` on a module of the file counts from.
    file_dir: Utf8PathBuf,
    /// Where the files of child modules lie.
    dir: Utf8PathBuf,
    /// Inside an inline module, `#[path]` counts from `dir`.
    inline: bool,
}

impl ModDir {
    /// Of a crate's root file.
    pub fn root(file: &Utf8Path) -> ModDir {
        let dir = file.parent().unwrap_or(Utf8Path::new("")).to_owned();
        ModDir {
            file_dir: dir.clone(),
            dir,
            inline: false,
        }
    }

    /// Of an inline module in it.
    pub fn inline(&self, name: &str, path_attr: Option<&str>) -> ModDir {
        let dir = match path_attr {
            Some(path) => self.path_base().join(path),
            None => self.dir.join(name),
        };
        ModDir {
            file_dir: self.file_dir.clone(),
            dir,
            inline: true,
        }
    }

    fn path_base(&self) -> &Utf8Path {
        if self.inline {
            &self.dir
        } else {
            &self.file_dir
        }
    }

    /// The file of `mod name;`, and where its own children lie.
    pub fn find(
        &self,
        name: &str,
        path_attr: Option<&str>,
        exists: &dyn Fn(&Utf8Path) -> bool,
    ) -> Option<(Utf8PathBuf, ModDir)> {
        if let Some(path) = path_attr {
            let file = self.path_base().join(path);
            // A file named by `#[path]` counts as a `mod.rs`.
            return exists(&file).then(|| {
                let dir = ModDir::root(&file);
                (file, dir)
            });
        }
        let flat = self.dir.join(format!("{name}.rs"));
        if exists(&flat) {
            let dir = ModDir {
                file_dir: self.dir.clone(),
                dir: self.dir.join(name),
                inline: false,
            };
            return Some((flat, dir));
        }
        let nested = self.dir.join(name).join("mod.rs");
        exists(&nested).then(|| {
            let dir = ModDir::root(&nested);
            (nested, dir)
        })
    }
}
