//! The same wrapper around itself, and the same closure around itself: each leads on, and only what leads back ends.
use std::marker::PhantomData;
use std::ops::Deref;

use consent::Pii;

#[derive(Pii)]
struct Account {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

trait Repo {
    fn save(&self, text: &str);
}

struct Db;

impl Repo for Db {
    fn save(&self, text: &str) {
        println!("{text}"); //~ unconsented-use Account::email -> operations.logging
    }
}

struct Retry {
    inner: Box<dyn Repo>,
}

impl Repo for Retry {
    fn save(&self, text: &str) {
        self.inner.save(text);
    }
}

struct Quiet;

impl Repo for Quiet {
    fn save(&self, text: &str) {
        println!("{}", text.len());
    }
}

fn wrap(f: Box<dyn Fn(String)>) -> Box<dyn Fn(String)> {
    Box::new(move |text| f(text))
}

struct Open;

struct Row {
    name: String,
    n: u32,
}

struct List<K> {
    rows: Vec<Row>,
    kind: PhantomData<K>,
}

impl<K> Deref for List<K> {
    type Target = Vec<Row>;
    fn deref(&self) -> &Vec<Row> {
        &self.rows
    }
}

fn show<L: Deref<Target = Vec<Row>>>(list: &L) {
    println!("{}", list[0].n);
    println!("{}", list[0].name); //~ unconsented-use Account::email -> operations.logging
}

struct Address {
    city: String,
}

trait Store {
    fn put(&mut self, address: Address, n: &mut u32);
}

struct Homes {
    address: Address,
    log: String,
}

struct Works {
    address: Address,
}

impl Store for Homes {
    fn put(&mut self, address: Address, n: &mut u32) {
        self.address = address;
        *n += 1;
    }
}

impl Store for Works {
    fn put(&mut self, address: Address, n: &mut u32) {
        self.address = address;
        *n += 2;
    }
}

fn put_into<S: Store>(store: &mut S, address: Address) -> u32 {
    let mut n = 0;
    store.put(address, &mut n);
    n
}

fn main() {
    let account = Account { id: 1, email: probe::text("Account::email") };
    let retry: Box<dyn Repo> = Box::new(Retry { inner: Box::new(Retry { inner: Box::new(Db) }) });
    retry.save(&account.email);
    let quiet = Retry { inner: Box::new(Retry { inner: Box::new(Quiet) }) };
    quiet.save("nothing");
    let f: Box<dyn Fn(String)> = Box::new(|text| println!("{text}")); //~ unconsented-use Account::email -> operations.logging
    wrap(wrap(f))(account.email.clone());
    let g: Box<dyn Fn(String)> = Box::new(|text| println!("{text}"));
    wrap(wrap(g))(account.id.to_string());
    let row = Row { name: account.email.clone(), n: 2 };
    show(&List::<Open> { rows: vec![row], kind: PhantomData });

    let mut homes = Homes { address: Address { city: String::new() }, log: "empty".to_owned() };
    println!("{}", put_into(&mut homes, Address { city: account.email.clone() }));
    println!("{}", homes.log);
    println!("{}", homes.address.city); //~ unconsented-use Account::email -> operations.logging
    let mut works = Works { address: Address { city: String::new() } };
    println!("{}", put_into(&mut works, Address { city: "Paris".to_owned() }));
    println!("{}", works.address.city);
}
