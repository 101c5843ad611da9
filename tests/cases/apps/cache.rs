//! A cache in front of a loader: generic in key and value, with a time to live, statistics and a callback.
use consent::Pii;
use std::collections::HashMap;
use std::hash::Hash;

#[derive(Debug, Clone, Pii)]
struct Reader {
    id: u32,
    branch: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug, Clone)]
struct Slot<V> {
    value: V,
    hits: u32,
}

struct Cache<K, V, L> {
    slots: HashMap<K, Slot<V>>,
    load: L,
    misses: u32,
    on_miss: Option<Box<dyn FnMut(&K)>>,
}

impl<K: Eq + Hash + Clone, V: Clone, L: FnMut(&K) -> Option<V>> Cache<K, V, L> {
    fn new(load: L) -> Self {
        Cache { slots: HashMap::new(), load, misses: 0, on_miss: None }
    }

    fn on_miss(mut self, f: impl FnMut(&K) + 'static) -> Self {
        self.on_miss = Some(Box::new(f));
        self
    }

    fn get(&mut self, key: &K) -> Option<&V> {
        if !self.slots.contains_key(key) {
            self.misses += 1;
            if let Some(f) = &mut self.on_miss {
                f(key);
            }
            let value = (self.load)(key)?;
            self.slots.insert(key.clone(), Slot { value, hits: 0 });
        }
        let slot = self.slots.get_mut(key)?;
        slot.hits += 1;
        Some(&slot.value)
    }

    fn hits(&self) -> u32 {
        self.slots.values().map(|slot| slot.hits).sum()
    }

    fn map<U>(&self, f: impl Fn(&V) -> U) -> Vec<(K, U)> {
        self.slots.iter().map(|(key, slot)| (key.clone(), f(&slot.value))).collect()
    }
}

fn load(id: &u32) -> Option<Reader> {
    (*id < 10).then(|| Reader { id: *id, branch: "north".to_owned(), email: probe::text("Reader::email") })
}

fn main() {
    let mut readers = Cache::new(load).on_miss(|id| println!("{id}"));
    println!("{:?}", readers.get(&3).map(|reader| reader.id));
    println!("{:?}", readers.get(&3).map(|reader| reader.branch.clone()));
    println!("{:?}", readers.get(&3).map(|reader| reader.email.as_str())); //~ unconsented-use Reader::email -> operations.logging
    println!("{:?}", readers.get(&30).is_some());
    println!("{} {}", readers.misses, readers.hits());
    println!("{:?}", readers.map(|reader| reader.branch.len()));
    println!("{:?}", readers.map(|reader| reader.email.to_lowercase())); //~ unconsented-use Reader::email -> operations.logging
    let mut lengths = Cache::new(|text: &String| Some(text.len()));
    let reader = load(&4).unwrap();
    println!("{:?}", lengths.get(&reader.email));
    println!("{:?}", lengths.map(|n| n + 1).into_iter().map(|(_, n)| n).collect::<Vec<_>>());
    println!("{:?}", lengths.slots.keys().collect::<Vec<_>>()); //~ unconsented-use Reader::email -> operations.logging
    let mut mails = Cache::new(|branch: &String| Some(format!("{branch}: {}", reader.email)));
    println!("{:?}", mails.get(&"north".to_owned())); //~ unconsented-use Reader::email -> operations.logging
    println!("{}", mails.misses);
}
