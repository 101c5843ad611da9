//! Nine types that wrap any of ten: what they lead to is found, and not by every way to nest them.
use std::sync::Arc;

use consent::Pii;

#[derive(Pii)]
struct Note {
    id: u32,
    #[pii(category = "user.content", purposes = ["account"])]
    text: String,
}

trait Store {
    fn put(&self, key: u32, text: &str) -> u32;
    fn get(&self, key: u32) -> String;
}

struct Told;

impl Store for Told {
    fn put(&self, key: u32, text: &str) -> u32 {
        println!("{key}");
        println!("{text}"); //~ unconsented-use Note::text -> operations.logging
        key
    }
    fn get(&self, key: u32) -> String {
        key.to_string()
    }
}

struct Counting {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Counting {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Timed {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Timed {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Retried {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Retried {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Traced {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Traced {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Limited {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Limited {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Cached {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Cached {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Prefixed {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Prefixed {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Debounced {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Debounced {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

struct Checked {
    inner: Arc<dyn Store>,
    n: u32,
}

impl Store for Checked {
    fn put(&self, key: u32, text: &str) -> u32 {
        self.inner.put(key, text) + self.n
    }
    fn get(&self, key: u32) -> String {
        self.inner.get(key)
    }
}

fn wrapped(inner: Arc<dyn Store>, n: u32) -> Arc<dyn Store> {
    match n {
        0 => Arc::new(Counting { inner, n }),
        1 => Arc::new(Timed { inner, n }),
        2 => Arc::new(Retried { inner, n }),
        3 => Arc::new(Traced { inner, n }),
        4 => Arc::new(Limited { inner, n }),
        5 => Arc::new(Cached { inner, n }),
        6 => Arc::new(Prefixed { inner, n }),
        7 => Arc::new(Debounced { inner, n }),
        8 => Arc::new(Checked { inner, n }),
        _ => inner,
    }
}

struct Handle {
    store: Arc<dyn Store>,
}

impl Handle {
    fn keep(&self, note: &Note) {
        let n = self.store.put(note.id, &note.text);
        println!("{n}");
        println!("{}", self.store.get(note.id));
    }
}

fn main() {
    let note = Note { id: 1, text: probe::text("Note::text") };
    let mut store: Arc<dyn Store> = Arc::new(Told);
    for n in 0..12 {
        store = wrapped(store, n);
    }
    Handle { store }.keep(&note);
}
