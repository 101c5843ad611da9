//! Interned identifiers: cheap to copy, compared by pointer, alive until the process ends.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex};

use rustc_hash::{FxHashSet, FxHasher};

/// An identifier, without `r#`. Orders by its text; never print in hash order.
#[derive(Clone, Copy)]
pub struct Name(&'static str);

const SHARDS: usize = 16;
static SHARD: LazyLock<[Mutex<FxHashSet<&'static str>>; SHARDS]> = LazyLock::new(Default::default);

impl Name {
    pub fn new(text: &str) -> Name {
        let text = text.strip_prefix("r#").unwrap_or(text);
        let mut hasher = FxHasher::default();
        text.hash(&mut hasher);
        let shard = &SHARD[(hasher.finish() >> 40) as usize % SHARDS];
        let mut set = shard
            .lock()
            .expect("no panic happens while the interner is locked");
        if let Some(known) = set.get(text) {
            return Name(known);
        }
        let kept: &'static str = Box::leak(text.into());
        set.insert(kept);
        Name(kept)
    }

    /// The name of a tuple position.
    pub fn position(idx: usize) -> Name {
        const SMALL: [&str; 12] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];
        match SMALL.get(idx) {
            Some(text) => Name::new(text),
            None => Name::new(&idx.to_string()),
        }
    }

    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Name {}
impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.as_ptr() as usize).hash(state);
    }
}
impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Name) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Name {
    fn cmp(&self, other: &Name) -> Ordering {
        self.0.cmp(other.0)
    }
}
impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}
impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
