//! Blanket impls, extension traits, default methods and associated items lead to what the type says.
use consent::Pii;
use std::fmt::{Debug, Display};

#[derive(Debug, Clone, Pii)]
struct Guest {
    table: u32,
    #[pii(category = "user.name", purposes = ["orders"])]
    name: String,
}

impl Display for Guest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

trait Loud {
    fn loud(&self) -> String;
}

impl<T: Display + ?Sized> Loud for T {
    fn loud(&self) -> String {
        format!("{self}!")
    }
}

trait Describe {
    const KIND: &'static str = "thing";
    type Key: Debug;

    fn key(&self) -> Self::Key;

    fn describe(&self) -> String {
        format!("{} {:?}", Self::KIND, self.key())
    }
}

impl Describe for Guest {
    const KIND: &'static str = "guest";
    type Key = String;

    fn key(&self) -> String {
        self.name.clone()
    }
}

struct Table(u32);

impl Describe for Table {
    type Key = u32;

    fn key(&self) -> u32 {
        self.0
    }
}

impl<T: Describe> Describe for Vec<T> {
    type Key = Vec<T::Key>;

    fn key(&self) -> Vec<T::Key> {
        self.iter().map(Describe::key).collect()
    }
}

impl<T: Describe + ?Sized> Describe for &T {
    type Key = T::Key;

    fn key(&self) -> T::Key {
        (**self).key()
    }
}

trait Tap: Sized {
    fn tap(self, f: impl FnOnce(&Self)) -> Self {
        f(&self);
        self
    }

    fn pipe<U>(self, f: impl FnOnce(Self) -> U) -> U {
        f(self)
    }
}

impl<T> Tap for T {}

fn key_of<D: Describe>(value: D) -> D::Key {
    value.key()
}

fn both(left: &impl Describe, right: &impl Describe) -> String {
    format!("{} and {}", left.describe(), right.describe())
}

struct Cached<D: Describe> {
    inner: D,
    last: Option<D::Key>,
}

impl<D: Describe> Cached<D> {
    fn get(&mut self) -> &D::Key {
        let inner = &self.inner;
        self.last.get_or_insert_with(|| inner.key())
    }
}

fn main() {
    let guest = Guest { table: 4, name: probe::text("Guest::name") };
    println!("{}", guest.loud()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", guest.table.loud());
    println!("{}", "plain".loud());
    println!("{}", guest.describe()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", Table(3).describe());
    println!("{}", <Guest as Describe>::KIND);
    println!("{}", vec![guest.clone()].describe()); //~ unconsented-use Guest::name -> operations.logging
    println!("{}", vec![Table(1), Table(2)].describe());
    println!("{:?}", key_of(&guest)); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", key_of(Table(guest.table)));
    println!("{}", both(&Table(1), &Table(2)));
    println!("{}", both(&Table(1), &guest)); //~ unconsented-use Guest::name -> operations.logging
    let mut cached = Cached { inner: Table(7), last: None };
    println!("{}", cached.get());
    let mut cached = Cached { inner: guest.clone(), last: None };
    println!("{}", cached.get()); //~ unconsented-use Guest::name -> operations.logging
    println!("{:?}", cached.last); //~ unconsented-use Guest::name -> operations.logging
    let table = guest.clone().tap(|g| println!("{}", g.table)).pipe(|g| g.table);
    println!("{table}");
    let name = guest.tap(|g| println!("{}", g.name)).pipe(|g| g.name); //~ unconsented-use Guest::name -> operations.logging
    println!("{name}"); //~ unconsented-use Guest::name -> operations.logging
}
