//! Tells the code which version of itself reads texts into trees, so that trees kept by another are
//! not taken for its own.
#![expect(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "this is how a build script reads and tells"
)]

use std::hash::{DefaultHasher, Hasher};
use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for dir in ["src/syntax", "src/names", "src/project", "std"] {
        println!("cargo::rerun-if-changed={dir}");
        add(Path::new(dir), &mut hasher)?;
    }
    println!("cargo::rustc-env=CONSENT_READS={:016x}", hasher.finish());
    Ok(())
}

fn add(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        let mut entries: Vec<_> = fs::read_dir(path)?.collect::<Result<_, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            add(&entry.path(), hasher)?;
        }
        return Ok(());
    }
    hasher.write(&fs::read(path)?);
    Ok(())
}
