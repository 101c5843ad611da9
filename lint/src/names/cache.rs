//! Answers that are computed once: shards of locked maps. A value is computed outside the lock, so
//! that computing it may ask the same cache; two threads may compute the same value, never different ones.

use std::hash::{Hash, Hasher};
use std::sync::Mutex;

use rustc_hash::{FxHashMap, FxHasher};

const SHARDS: usize = 16;

#[derive(Debug)]
pub struct Cache<K, V> {
    shards: [Mutex<FxHashMap<K, V>>; SHARDS],
}

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Cache {
            shards: std::array::from_fn(|_| Mutex::default()),
        }
    }
}

impl<K: Hash + Eq, V: Clone> Cache<K, V> {
    fn shard(&self, key: &K) -> &Mutex<FxHashMap<K, V>> {
        let mut hasher = FxHasher::default();
        key.hash(&mut hasher);
        &self.shards[(hasher.finish() >> 40) as usize % SHARDS]
    }

    pub fn get(&self, key: &K) -> Option<V> {
        self.shard(key)
            .lock()
            .expect("no panic happens while a shard is locked")
            .get(key)
            .cloned()
    }

    pub fn insert(&self, key: K, value: V) {
        self.shard(&key)
            .lock()
            .expect("no panic happens while a shard is locked")
            .insert(key, value);
    }

    pub fn get_or(&self, key: K, compute: impl FnOnce() -> V) -> V {
        if let Some(known) = self.get(&key) {
            return known;
        }
        let value = compute();
        self.insert(key, value.clone());
        value
    }
}
