//! Files that save work from one run to the next, outside any project. Never needed: what cannot be
//! read or written is as if there were no cache.
//!
//! A file is written beside its place and then moved there, and ends with a hash of what it holds:
//! neither a run that is stopped nor two at once leave anything that would be taken for whole.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the room that reads and writes files"
)]

use std::fs;
use std::sync::atomic::{AtomicU32, Ordering};

use camino::{Utf8Path, Utf8PathBuf};

use super::read;

const HASH_LEN: usize = 32;

/// Where the cache lies: `CONSENT_CACHE_DIR`, or `consent` in the user's directory for caches.
/// `CONSENT_CACHE_DIR=off` means none.
pub fn dir() -> Option<Utf8PathBuf> {
    match read::env("CONSENT_CACHE_DIR") {
        Some(off) if off == "off" => None,
        Some(dir) => Some(read::absolute(Utf8Path::new(&dir))),
        None => {
            let dir = Utf8PathBuf::from_path_buf(dirs::cache_dir()?).ok()?;
            Some(dir.join("consent"))
        }
    }
}

/// What was saved under this name, if it is whole.
pub fn load(dir: &Utf8Path, name: &str) -> Option<Vec<u8>> {
    let mut bytes = fs::read(dir.join(name)).ok()?;
    let len = bytes.len().checked_sub(HASH_LEN)?;
    if blake3::hash(&bytes[..len]).as_bytes() != &bytes[len..] {
        return None;
    }
    bytes.truncate(len);
    Some(bytes)
}

/// Saves under a name, in place of what was there.
pub fn save(dir: &Utf8Path, name: &str, mut bytes: Vec<u8>) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let hash = blake3::hash(&bytes);
    bytes.extend(hash.as_bytes());
    let place = dir.join(name);
    let beside = dir.join(format!("{name}.{}-{count}", std::process::id()));
    let written = place
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&beside, bytes))
        .and_then(|()| fs::rename(&beside, &place));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_whole_is_nothing() {
        let dir = tempfile::tempdir().expect("a directory");
        let dir = Utf8Path::from_path(dir.path()).expect("UTF-8");
        save(dir, "a/b", b"first".to_vec());
        save(dir, "a/b", b"second".to_vec());
        assert_eq!(load(dir, "a/b").as_deref(), Some(&b"second"[..]));
        let whole = fs::read(dir.join("a/b")).expect("the file");
        for cut in 0..whole.len() {
            fs::write(dir.join("a/b"), &whole[..cut]).expect("written");
            assert_eq!(load(dir, "a/b"), None, "cut at {cut}");
        }
        assert_eq!(load(dir, "a/c"), None);
        assert_eq!(
            fs::read_dir(dir.join("a")).expect("the directory").count(),
            1
        );
    }

    #[test]
    fn a_place_that_cannot_be_written_does_no_harm() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let dir = Utf8Path::from_path(file.path()).expect("UTF-8");
        save(dir, "a", b"x".to_vec());
        assert_eq!(load(dir, "a"), None);
    }
}
