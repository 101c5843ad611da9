//! `lazy_static!`, `once_cell`, `thread_local!`, `bitflags!`, `cfg_if!` of the crates themselves.
//! crates: lazy_static, once_cell, bitflags, cfg-if
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Mutex;

use bitflags::bitflags;
use cfg_if::cfg_if;
use consent::Pii;
use lazy_static::lazy_static;
use once_cell::sync::{Lazy, OnceCell};

#[derive(Pii, Clone)]
struct Config {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    admin: String,
    port: u16,
}

impl Config {
    fn load() -> Config {
        Config { admin: probe::text("Config::admin"), port: 80 }
    }
}

lazy_static! {
    /// As applications have it.
    pub(crate) static ref CONFIG: Config = Config::load();
    static ref NAMES: Mutex<HashMap<u32, String>> = Mutex::new(HashMap::new());
    static ref PORTS: Mutex<Vec<u16>> = { let list = vec![CONFIG.port]; Mutex::new(list) };
}

static ADMIN: Lazy<String> = Lazy::new(|| CONFIG.admin.clone());
static PORT: Lazy<u16> = Lazy::new(|| CONFIG.port);
static LATER: OnceCell<Config> = OnceCell::new();

thread_local! {
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
    static COUNT: Cell<u32> = Cell::new(0);
}

bitflags! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Rights: u32 {
        const READ = 0b01;
        const WRITE = 0b10;
        const ALL = Self::READ.bits() | Self::WRITE.bits();
    }
}

cfg_if! {
    if #[cfg(windows)] {
        fn chosen(config: &Config) -> String { config.admin.clone() }
    } else if #[cfg(unix)] {
        fn chosen(config: &Config) -> String { config.port.to_string() }
        fn other(config: &Config) -> String { config.admin.clone() }
    } else {
        fn chosen(config: &Config) -> String { config.admin.clone() }
    }
}

struct Held {
    rights: Rights,
    name: String,
}

fn flags(config: &Config) {
    let mut rights = Rights::READ | Rights::WRITE;
    rights.insert(Rights::ALL);
    rights.set(Rights::WRITE, config.admin.is_empty());
    println!("{rights:?} {} {}", rights.bits(), rights.contains(Rights::READ));
    for right in Rights::ALL.iter() {
        println!("{right:?}");
    }
    let held = Held { rights: Rights::from_bits_truncate(1), name: config.admin.clone() };
    println!("{:?} {}", held.rights, held.rights.is_empty());
    println!("{}", held.name); //~ unconsented-use Config::admin -> operations.logging
}

fn main() {
    println!("{}", CONFIG.port);
    println!("{}", CONFIG.admin); //~ unconsented-use Config::admin -> operations.logging
    println!("{}", ADMIN.len());
    println!("{}", *ADMIN); //~ unconsented-use Config::admin -> operations.logging
    println!("{}", *PORT);
    NAMES.lock().unwrap().insert(4, CONFIG.admin.clone());
    println!("{:?}", NAMES.lock().unwrap().get(&4)); //~ unconsented-use Config::admin -> operations.logging
    println!("{:?}", NAMES.lock().unwrap().keys().next());
    println!("{:?}", PORTS.lock().unwrap());
    let later = LATER.get_or_init(Config::load);
    println!("{}", later.port);
    println!("{:?}", LATER.get().map(|it| it.admin.as_str())); //~ unconsented-use Config::admin -> operations.logging
    COUNT.with(|count| count.set(count.get() + 1));
    println!("{}", COUNT.get());
    LAST.with_borrow(|last| println!("{}", last.is_none()));
    LAST.with(|last| *last.borrow_mut() = Some(CONFIG.admin.clone()));
    LAST.with(|last| println!("{:?}", last.borrow())); //~ unconsented-use Config::admin -> operations.logging
    println!("{:?}", LAST.take()); //~ unconsented-use Config::admin -> operations.logging
    println!("{}", chosen(&CONFIG));
    println!("{}", other(&CONFIG)); //~ unconsented-use Config::admin -> operations.logging
    flags(&CONFIG);
}
