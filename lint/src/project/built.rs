//! What build scripts wrote in an earlier build. Nothing is built for it: where no build was, there is nothing.

use camino::{Utf8Path, Utf8PathBuf};

use super::read;

/// The newest file of this name that the build script of a package wrote to its `OUT_DIR`. `root` is the workspace's.
pub fn written(root: &Utf8Path, package: &str, file: &Utf8Path) -> Option<Utf8PathBuf> {
    let target = match read::env("CARGO_TARGET_DIR") {
        Some(dir) => read::absolute(Utf8Path::new(&dir)),
        None => root.join("target"),
    };
    let mut found: Vec<Utf8PathBuf> = Vec::new();
    // `target/debug/build`, and `target/<triple>/debug/build`.
    for first in read::entries(&target) {
        let first = target.join(first);
        outputs(&first.join("build"), package, file, &mut found);
        for second in read::entries(&first) {
            outputs(&first.join(second).join("build"), package, file, &mut found);
        }
    }
    found.sort();
    found.into_iter().max_by_key(|path| read::modified(path))
}

fn outputs(build: &Utf8Path, package: &str, file: &Utf8Path, found: &mut Vec<Utf8PathBuf>) {
    for name in read::entries(build) {
        let is_of_package = name
            .rsplit_once('-')
            .is_some_and(|(name, _)| name == package);
        if is_of_package {
            let path = build.join(name).join("out").join(file);
            if read::is_file(&path) {
                found.push(path);
            }
        }
    }
}
