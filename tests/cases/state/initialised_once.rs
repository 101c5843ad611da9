//! What is initialised once, lazily or per thread is there for everybody afterwards.
use consent::Pii;
use std::cell::{LazyCell, OnceCell, RefCell};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock};

#[derive(Debug, Clone, Pii)]
struct Owner {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn owner() -> Owner {
    Owner { id: 6, name: probe::text("Owner::name"), email: probe::text("Owner::email") }
}

static OWNER: LazyLock<Owner> = LazyLock::new(owner);
static NAME: OnceLock<String> = OnceLock::new();
static PLAIN: OnceLock<String> = OnceLock::new();
static CACHE: LazyLock<Mutex<HashMap<u32, String>>> = LazyLock::new(|| Mutex::new(HashMap::new()));
static SEEN: Mutex<Vec<u32>> = Mutex::new(Vec::new());

thread_local! {
    static CURRENT: RefCell<Option<Owner>> = const { RefCell::new(None) };
    static DEPTH: RefCell<u32> = const { RefCell::new(0) };
}

struct Page {
    title: String,
    rendered: OnceCell<String>,
    visits: OnceCell<u32>,
}

impl Page {
    fn text(&self, owner: &Owner) -> &str {
        self.rendered.get_or_init(|| format!("{} by {}", self.title, owner.name))
    }
}

fn enter(owner: &Owner) {
    CURRENT.with(|current| *current.borrow_mut() = Some(owner.clone()));
    DEPTH.with_borrow_mut(|depth| *depth += 1);
    SEEN.lock().unwrap().push(owner.id);
    CACHE.lock().unwrap().insert(owner.id, owner.email.clone());
}

fn current_id() -> Option<u32> {
    CURRENT.with(|current| current.borrow().as_ref().map(|owner| owner.id))
}

fn current_name() -> String {
    CURRENT.with_borrow(|current| current.as_ref().map_or(String::new(), |owner| owner.name.clone()))
}

fn main() {
    println!("{}", OWNER.id);
    println!("{}", OWNER.name); //~ unconsented-use Owner::name -> operations.logging
    NAME.get_or_init(|| OWNER.name.clone());
    PLAIN.set("plain".to_owned()).unwrap();
    println!("{:?}", NAME.get()); //~ unconsented-use Owner::name -> operations.logging
    println!("{:?}", PLAIN.get());
    enter(&OWNER);
    println!("{:?}", current_id());
    println!("{}", current_name()); //~ unconsented-use Owner::name -> operations.logging
    println!("{}", DEPTH.with(|depth| *depth.borrow()));
    println!("{:?}", SEEN.lock().unwrap());
    println!("{:?}", CACHE.lock().unwrap().get(&6)); //~ unconsented-use Owner::email -> operations.logging
    println!("{:?}", CACHE.lock().unwrap().keys().max());
    let page = Page { title: "news".to_owned(), rendered: OnceCell::new(), visits: OnceCell::new() };
    println!("{:?}", page.visits.get());
    println!("{}", page.text(&OWNER)); //~ unconsented-use Owner::name -> operations.logging
    println!("{:?}", page.rendered.get().map(String::len));
    let lazy = LazyCell::new(|| OWNER.email.to_uppercase());
    println!("{}", *lazy); //~ unconsented-use Owner::email -> operations.logging
    let lazy = LazyCell::new(|| OWNER.id + 1);
    println!("{}", *lazy);
}
