//! The only door to files and the environment: everything the linter reads comes through here.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the room that reads files and the environment"
)]

use std::fs;
use std::io::{self, Read};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::Gap;

/// Larger files are not source code that somebody wrote: they are left out and counted.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// A file's text, without a byte order mark; or why there is none, in words that follow the path.
pub fn text(path: &Utf8Path) -> Result<String, String> {
    // Asked before it is opened: opening a named pipe waits for somebody to write.
    let meta = fs::metadata(path).map_err(|e| words(&e))?;
    if !meta.is_file() {
        return Err("is not a file".into());
    }
    let file = fs::File::open(path).map_err(|e| words(&e))?;
    if meta.len() > MAX_BYTES {
        return Err(format!(
            "is larger than {} MiB and is not read",
            MAX_BYTES >> 20
        ));
    }
    let mut bytes = Vec::with_capacity(meta.len() as usize + 1);
    file.take(MAX_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|e| words(&e))?;
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|e| {
        let good = &e.as_bytes()[..e.utf8_error().valid_up_to()];
        let line = good.iter().filter(|b| **b == b'\n').count() + 1;
        format!("is not UTF-8 (line {line})")
    })
}

/// What changes when a file does: its length, and when it was changed, in nanoseconds.
pub fn stamp(path: &Utf8Path) -> Option<(u64, u64)> {
    let meta = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let changed = meta.modified().ok()?;
    let since = changed.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some((meta.len(), since.as_nanos() as u64))
}

/// The text of a source file, or the gap that it leaves.
pub fn source(path: &Utf8Path) -> Result<Arc<str>, Gap> {
    match text(path) {
        Ok(text) => Ok(text.into()),
        Err(why) => Err(Gap::of_file(path, format!("`{path}` {why}"))),
    }
}

fn words(e: &io::Error) -> String {
    match e.kind() {
        io::ErrorKind::NotFound => "does not exist".into(),
        io::ErrorKind::PermissionDenied => "may not be read: permission denied".into(),
        io::ErrorKind::IsADirectory => "is a directory".into(),
        // The kind of `ELOOP` has no stable name.
        _ if e.to_string().contains("symbolic links") => "is a loop of symbolic links".into(),
        _ => format!("cannot be read: {e}"),
    }
}

pub fn is_file(path: &Utf8Path) -> bool {
    fs::metadata(path).is_ok_and(|m| m.is_file())
}

/// When a file was last written.
pub fn modified(path: &Utf8Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).and_then(|m| m.modified()).ok()
}

/// Whether something has this name that may have been meant as a file: a link that leads nowhere is one that cannot be
/// read, not one that is absent.
pub fn is_there(path: &Utf8Path) -> bool {
    fs::symlink_metadata(path).is_ok() && !is_dir(path)
}

/// Whether anything at all has this name.
pub fn is_taken(path: &Utf8Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

pub fn is_dir(path: &Utf8Path) -> bool {
    fs::metadata(path).is_ok_and(|m| m.is_dir())
}

/// Without links; the path itself where that cannot be told.
pub fn canonical(path: &Utf8Path) -> Utf8PathBuf {
    path.canonicalize_utf8()
        .unwrap_or_else(|_| path.to_path_buf())
}

/// Below the current directory, with `.` and `..` taken out where that needs no look at links.
pub fn absolute(path: &Utf8Path) -> Utf8PathBuf {
    let full = camino::absolute_utf8(path).unwrap_or_else(|_| path.to_path_buf());
    match full.components().any(|c| c.as_str() == "..") {
        true => canonical(&full),
        false => full,
    }
}

/// The names in a directory, sorted; none where it cannot be read.
pub fn entries(dir: &Utf8Path) -> Vec<String> {
    let mut names: Vec<String> = dir
        .read_dir_utf8()
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.file_name().to_owned()))
        .collect();
    names.sort();
    names
}

/// A variable of the environment that is set, not empty, and UTF-8.
pub fn env(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
