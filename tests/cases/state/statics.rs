//! A static that was written holds what it was given: `OnceLock`, `Mutex`, `thread_local!`, atomics.
use consent::Pii;
use std::cell::RefCell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock};

#[derive(Pii)]
struct Admin {
    level: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.government_id", purposes = ["account"])]
    badge: u64,
}

const GREETING: &str = "hello";
static OWNER: OnceLock<String> = OnceLock::new();
static BANNER: OnceLock<String> = OnceLock::new();
static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
static LAST_BADGE: AtomicU64 = AtomicU64::new(0);
static VISITS: AtomicU64 = AtomicU64::new(0);
static START: LazyLock<String> = LazyLock::new(|| "start".to_owned());

thread_local! {
    static CURRENT: RefCell<String> = const { RefCell::new(String::new()) };
}

fn enter(admin: &Admin) {
    OWNER.get_or_init(|| admin.name.clone());
    BANNER.set(GREETING.to_owned()).ok();
    if let Ok(mut log) = LOG.lock() {
        log.push(format!("{} entered", admin.name));
    }
    CURRENT.with(|current| current.replace(admin.name.clone()));
    LAST_BADGE.store(admin.badge, Ordering::Relaxed);
    VISITS.fetch_add(1, Ordering::Relaxed);
}

fn main() {
    let admin = Admin { level: 1, name: probe::text("Admin::name"), badge: probe::number("Admin::badge") };
    enter(&admin);
    println!("{GREETING} {}", admin.level);
    println!("{:?}", OWNER.get()); //~ unconsented-use Admin::name -> operations.logging
    println!("{:?}", BANNER.get());
    println!("{:?}", LOG.lock().map(|log| log.len()).ok());
    println!("{:?}", LOG.lock().map(|log| log.join("\n")).ok()); //~ unconsented-use Admin::name -> operations.logging
    println!("{}", CURRENT.with_borrow(|current| current.clone())); //~ unconsented-use Admin::name -> operations.logging
    println!("{}", LAST_BADGE.load(Ordering::Relaxed)); //~ unconsented-use Admin::badge -> operations.logging
    println!("{}", VISITS.load(Ordering::Relaxed));
    println!("{}", *START);
}
