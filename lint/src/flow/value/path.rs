//! Interned paths into values: cheap to copy, compared by pointer, alive until the process ends.

use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{LazyLock, Mutex};

use rustc_hash::FxHashSet;

use crate::flow::ir::Step;

/// Steps into a value. Labels carry one each and are compared all the time; a program has few
/// different ones.
#[derive(Clone, Copy)]
pub struct Path(&'static [Step]);

static KNOWN: LazyLock<Mutex<FxHashSet<&'static [Step]>>> = LazyLock::new(Default::default);

impl Path {
    /// The value itself.
    pub fn here() -> Path {
        Path(&[])
    }

    pub fn new(steps: &[Step]) -> Path {
        if steps.is_empty() {
            return Path::here();
        }
        let mut known = KNOWN
            .lock()
            .expect("no panic happens while the interner is locked");
        if let Some(kept) = known.get(steps) {
            return Path(kept);
        }
        let kept: &'static [Step] = Box::leak(steps.into());
        known.insert(kept);
        Path(kept)
    }

    /// One step further in.
    pub fn then(self, step: Step) -> Path {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(self.0);
        steps.push(step);
        Path::new(&steps)
    }
}

impl Deref for Path {
    type Target = [Step];

    fn deref(&self) -> &[Step] {
        self.0
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {
        std::ptr::eq(self.0.as_ptr(), other.0.as_ptr()) && self.0.len() == other.0.len()
            || self.0.is_empty() && other.0.is_empty()
    }
}

impl Eq for Path {}

impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            [] => 0.hash(state),
            steps => (steps.as_ptr() as usize).hash(state),
        }
    }
}

impl std::fmt::Debug for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
