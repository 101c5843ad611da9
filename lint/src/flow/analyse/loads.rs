//! What was loaded on the way to one value. References that lead to each other in a loop (`cause = cause.source()`)
//! name few places, but each of them on very many ways.

use std::cell::{Cell, RefCell};

use rustc_hash::FxHashMap;

use crate::flow::ir::Place;
use crate::flow::value::Val;

/// Whether the references at a place's end are followed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Load {
    AsItIs,
    Resolved,
}

/// A place, and how many references may still be followed.
type Key = (Load, Place, usize);

/// How many places one value is looked for at.
const MAX_PLACES: usize = 4096;

/// Answers that hold while one value is being found: nothing is written meanwhile.
#[derive(Default)]
pub struct Loads {
    depth: Cell<usize>,
    known: RefCell<FxHashMap<Key, Val>>,
}

impl Loads {
    /// References lead to so many places that no more are followed, and what they lead to is one thing.
    pub fn are_too_many(&self) -> bool {
        self.known.borrow().len() > MAX_PLACES
    }

    pub fn get_or(
        &self,
        load: Load,
        place: &Place,
        fuel: usize,
        find: impl FnOnce() -> Val,
    ) -> Val {
        let depth = self.depth.get();
        if depth == 0 {
            self.known.borrow_mut().clear();
            self.depth.set(1);
            let found = find();
            self.depth.set(0);
            self.known.borrow_mut().clear();
            return found;
        }
        let key = (load, place.clone(), fuel);
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        self.depth.set(depth + 1);
        let found = find();
        self.depth.set(depth);
        self.known.borrow_mut().insert(key, found.clone());
        found
    }
}
