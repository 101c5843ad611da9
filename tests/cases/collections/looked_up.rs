//! A key that is looked up is not put into the map, nor into what stands there.
use consent::Pii;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{LazyLock, RwLock};

#[derive(Pii)]
struct User {
    id: u32,
    #[pii(category = "user.account.username", purposes = ["account"])]
    tenant: String,
}

struct Filter {
    id: u32,
    stream: String,
}

static FILTERS: LazyLock<RwLock<HashMap<String, Vec<Filter>>>> = LazyLock::new(|| {
    let filters = vec![Filter { id: 3, stream: "logs".to_owned() }];
    RwLock::new(HashMap::from([("all".to_owned(), filters)]))
});

fn delete(user: &User, id: u32) {
    let mut all = FILTERS.write().unwrap();
    if let Some(filters) = all.get_mut(user.tenant.as_str()) {
        filters.retain(|filter| filter.id != id);
    }
}

fn show() {
    for (name, filters) in FILTERS.read().unwrap().iter() {
        for filter in filters {
            println!("{name} {} {}", filter.id, filter.stream);
        }
    }
}

fn main() {
    let user = User { id: 4, tenant: probe::text("User::tenant") };
    delete(&user, user.id);
    show();
    let mut sizes: BTreeMap<String, u32> = BTreeMap::from([("a".to_owned(), 1)]);
    if let Some(size) = sizes.get_mut(&user.tenant) {
        *size += 1;
    }
    sizes.remove(&user.tenant);
    println!("{sizes:?}");
    let mut seen: HashSet<String> = HashSet::new();
    seen.remove(&user.tenant);
    println!("{seen:?} {}", seen.contains(&user.tenant));
    sizes.insert(user.tenant.clone(), 2);
    println!("{:?}", sizes.get_key_value(&user.tenant)); //~ unconsented-use User::tenant -> operations.logging
    seen.insert(user.tenant);
    println!("{seen:?}"); //~ unconsented-use User::tenant -> operations.logging
}
