//! Traits and methods that macros forward: delegate, ambassador, enum_dispatch, auto_impl, async_trait, inherent.
//! crates: delegate, ambassador, enum_dispatch, auto_impl, async-trait, inherent, futures
use std::sync::Arc;

use ambassador::{Delegate, delegatable_trait};
use async_trait::async_trait;
use auto_impl::auto_impl;
use consent::Pii;
use delegate::delegate;
use enum_dispatch::enum_dispatch;
use inherent::inherent;

#[derive(Pii, Clone)]
struct Guest {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    room: String,
}

struct Stack {
    names: Vec<String>,
    rooms: Vec<String>,
    last: Option<String>,
}

impl Stack {
    delegate! {
        to self.names {
            pub fn push(&mut self, value: String);
            pub fn pop(&mut self) -> Option<String>;
            #[call(len)]
            pub fn size(&self) -> usize;
            #[call(last)]
            pub fn peek(&self) -> Option<&String>;
            #[unwrap]
            #[call(first)]
            pub fn front(&self) -> &String;
            #[into]
            #[call(join)]
            pub fn joined(&self, by: &str) -> Arc<str>;
        }
        to self.rooms {
            #[call(push)]
            pub fn push_room(&mut self, value: String);
            #[call(last)]
            pub fn peek_room(&self) -> Option<&String>;
        }
        to self.last {
            #[expr($.cloned())]
            #[call(as_ref)]
            pub fn last(&self) -> Option<String>;
        }
    }
}

fn delegated(guest: &Guest) {
    let mut stack = Stack { names: Vec::new(), rooms: Vec::new(), last: None };
    stack.push(guest.name.clone());
    stack.push_room(guest.room.clone());
    println!("{} {:?} {:?}", stack.size(), stack.peek_room(), stack.last());
    println!("{:?}", stack.peek()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", stack.front()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", stack.joined(",")); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", stack.pop()); //~ unconsented-use Guest::name -> operations.logging
    stack.last = Some(guest.name.clone());
    println!("{:?}", stack.last()); //~ unconsented-use Guest::name -> operations.logging
}

#[delegatable_trait]
trait Told {
    fn told(&self, by: &str) -> String;
    fn counted(&self) -> usize;
}

impl Told for Guest {
    fn told(&self, by: &str) -> String {
        format!("{by}: {}", self.name)
    }

    fn counted(&self) -> usize {
        self.name.len()
    }
}

struct Room(String);

impl Told for Room {
    fn told(&self, by: &str) -> String {
        format!("{by}: {}", self.0)
    }

    fn counted(&self) -> usize {
        1
    }
}

#[derive(Delegate)]
#[delegate(Told)]
struct Wrapped(Guest);

#[derive(Delegate)]
#[delegate(Told, target = "room")]
struct Both {
    guest: Guest,
    room: Room,
}

#[derive(Delegate)]
#[delegate(Told)]
enum Either {
    Guest(Guest),
    Room(Room),
}

fn ambassadors(guest: &Guest) {
    let wrapped = Wrapped(guest.clone());
    println!("{}", wrapped.counted());
    println!("{}", wrapped.told("a")); //~ unconsented-use Guest::name -> operations.logging
    let both = Both { guest: guest.clone(), room: Room(guest.room.clone()) };
    println!("{}", both.told("a")); //~ false unconsented-use Guest::name -> operations.logging # what this derive writes is not known
    println!("{}", both.told(&both.guest.name)); //~ unconsented-use Guest::name -> operations.logging
    let either = Either::Room(Room(guest.room.clone()));
    println!("{}", either.told("a"));
    let either = Either::Guest(guest.clone());
    println!("{}", either.told("a")); //~ unconsented-use Guest::name -> operations.logging
}

#[enum_dispatch]
trait Shown {
    fn shown(&self) -> String;
    fn kept(&mut self, text: String);
    fn twice(&self) -> String {
        format!("{0} {0}", self.shown())
    }
}

struct Plain(String);
struct Counted(usize);

impl Shown for Plain {
    fn shown(&self) -> String {
        self.0.clone()
    }

    fn kept(&mut self, text: String) {
        self.0 = text;
    }
}

impl Shown for Counted {
    fn shown(&self) -> String {
        self.0.to_string()
    }

    fn kept(&mut self, text: String) {
        self.0 = text.len();
    }
}

#[enum_dispatch(Shown)]
enum Any {
    Plain(Plain),
    Number(Counted),
}

#[enum_dispatch(Shown)]
enum Outer {
    Any(Any),
    Plain(Plain),
}

// The trait names the enum, which stands before it.
#[enum_dispatch]
enum Source {
    Guests(Guests),
}

#[enum_dispatch(Source)]
#[allow(async_fn_in_trait)]
trait Lookup {
    async fn is_known(&self, name: &str) -> bool;
    async fn names(&self) -> Vec<String>;
    async fn rooms(&self) -> Vec<String>;
}

struct Guests(Vec<Guest>);

impl Lookup for Guests {
    async fn is_known(&self, name: &str) -> bool {
        self.0.iter().any(|guest| guest.name == name)
    }

    async fn names(&self) -> Vec<String> {
        self.0.iter().map(|guest| guest.name.clone()).collect()
    }

    async fn rooms(&self) -> Vec<String> {
        self.0.iter().map(|guest| guest.room.clone()).collect()
    }
}

async fn looked_up(guest: &Guest) {
    let source: std::sync::Arc<Source> = std::sync::Arc::new(Guests(vec![guest.clone()]).into());
    println!("{}", source.is_known(&guest.name).await);
    println!("{:?}", source.rooms().await);
    println!("{:?}", source.names().await); //~ unconsented-use Guest::name -> operations.logging
    let empty = Source::from(Guests(Vec::new()));
    println!("{}", empty.is_known(&guest.name).await);
    println!("{:?}", empty.names().await);
}

#[enum_dispatch]
trait Keyed<K, V>
where
    K: ?Sized,
{
    fn value(&self, key: &K) -> Option<V>;
}

struct Nothing;
struct One<K: ?Sized, V>(V, std::marker::PhantomData<K>);

impl<K: ?Sized, V> Keyed<K, V> for Nothing {
    fn value(&self, _key: &K) -> Option<V> {
        None
    }
}

impl<K: ?Sized + ToString, V: Clone> Keyed<K, V> for One<K, V> {
    fn value(&self, key: &K) -> Option<V> {
        (!key.to_string().is_empty()).then(|| self.0.clone())
    }
}

#[enum_dispatch(Keyed<K, V>)]
enum AnyKeyed<K: ?Sized + ToString, V: Clone> {
    Nothing(Nothing),
    One(One<K, V>),
}

fn one<V>(value: V) -> One<str, V> {
    One(value, std::marker::PhantomData)
}

fn keyed(guest: &Guest) {
    let cache: std::sync::Arc<AnyKeyed<str, u32>> = std::sync::Arc::new(one(guest.room.len() as u32).into());
    println!("{:?}", cache.value(&guest.name));
    let none: AnyKeyed<str, u32> = Nothing.into();
    println!("{:?}", none.value("a"));
    let names: AnyKeyed<str, String> = one(guest.name.clone()).into();
    println!("{:?}", names.value("a")); //~ unconsented-use Guest::name -> operations.logging
}

fn within(guest: &Guest) {
    let outer = Outer::from(Any::from(Plain(guest.name.clone())));
    println!("{}", outer.shown()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", outer.twice()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", Outer::from(Plain(guest.room.clone())).shown());
}

fn dispatched(guest: &Guest) {
    let mut any: Any = Plain(guest.name.clone()).into();
    println!("{}", any.shown()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", any.twice()); //~ unconsented-use Guest::name -> operations.logging
    any.kept(guest.room.clone());
    println!("{}", any.shown());
    let mut any = Any::from(Counted(guest.name.len()));
    println!("{}", any.shown());
    any.kept(guest.name.clone());
    println!("{}", any.shown());
    let plain: Result<Plain, _> = Any::Plain(Plain(guest.name.clone())).try_into();
    println!("{}", plain.unwrap().0); //~ unconsented-use Guest::name -> operations.logging
}

#[auto_impl(&, Box, Arc)]
trait Store {
    fn read(&self) -> String;
    fn size(&self) -> usize;
}

impl Store for Guest {
    fn read(&self) -> String {
        self.name.clone()
    }

    fn size(&self) -> usize {
        2
    }
}

impl Store for Room {
    fn read(&self) -> String {
        self.0.clone()
    }

    fn size(&self) -> usize {
        1
    }
}

fn read_of(store: impl Store) -> String {
    store.read()
}

fn automatic(guest: &Guest) {
    println!("{}", read_of(guest)); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", read_of(Arc::new(Room(guest.room.clone()))));
    let boxed: Box<dyn Store> = Box::new(guest.clone());
    println!("{}", boxed.size());
    println!("{}", read_of(boxed)); //~ unconsented-use Guest::name -> operations.logging
}

#[async_trait]
trait Repo: Send + Sync {
    async fn find(&self, id: u32) -> Option<Guest>;
    async fn room(&self, id: u32) -> Option<String> {
        self.find(id).await.map(|guest| guest.room)
    }
}

struct Memory(Vec<Guest>);

#[async_trait]
impl Repo for Memory {
    async fn find(&self, id: u32) -> Option<Guest> {
        self.0.get(id as usize).cloned()
    }
}

async fn asked(repo: Arc<dyn Repo>) {
    let Some(guest) = repo.find(0).await else { return };
    println!("{}", guest.room);
    println!("{}", guest.name); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", repo.room(0).await);
}

trait Sized2 {
    fn told_size(&self) -> usize;
    fn told_text(&self) -> String;
}

#[inherent]
impl Sized2 for Memory {
    pub fn told_size(&self) -> usize {
        self.0.len()
    }

    pub fn told_text(&self) -> String {
        self.0[0].name.clone()
    }
}

fn main() {
    let guest = Guest { name: probe::text("Guest::name"), room: "12".to_owned() };
    delegated(&guest);
    ambassadors(&guest);
    dispatched(&guest);
    within(&guest);
    keyed(&guest);
    futures::executor::block_on(looked_up(&guest));
    automatic(&guest);
    let memory = Memory(vec![guest]);
    println!("{}", memory.told_size());
    println!("{}", memory.told_text()); //~ unconsented-use Guest::name -> operations.logging
    futures::executor::block_on(asked(Arc::new(memory)));
}
