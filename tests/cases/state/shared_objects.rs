//! What is stored in an object that others share is there for all who have it.
use consent::Pii;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, RwLock};

#[derive(Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Default)]
struct App {
    names: Mutex<Vec<String>>,
    ages: RwLock<HashMap<u32, u32>>,
    last: Mutex<Option<Person>>,
}

static APP: LazyLock<Arc<App>> = LazyLock::new(|| Arc::new(App::default()));

trait Handler {
    fn handle(&self, app: &App);
}

struct Write;
struct Read;

impl Handler for Write {
    fn handle(&self, app: &App) {
        let person = Person { age: 41, name: probe::text("Person::name") };
        app.names.lock().unwrap().push(person.name.clone());
        app.ages.write().unwrap().insert(person.age, 1);
        *app.last.lock().unwrap() = Some(person);
    }
}

impl Handler for Read {
    fn handle(&self, app: &App) {
        println!("{:?}", app.names.lock().unwrap()); //~ unconsented-use Person::name -> operations.logging
        println!("{:?}", app.ages.read().unwrap().keys().collect::<Vec<_>>());
        println!("{}", app.names.lock().unwrap().len());
        if let Some(last) = &*app.last.lock().unwrap() {
            println!("{}", last.age);
            println!("{}", last.name); //~ unconsented-use Person::name -> operations.logging
        }
    }
}

struct Counter {
    seen: Mutex<Vec<u32>>,
}

impl Counter {
    fn see(&self, person: &Person) {
        self.seen.lock().unwrap().push(person.age);
    }

    fn show(&self) {
        println!("{:?}", self.seen.lock().unwrap());
    }
}

fn write() {
    Write.handle(&APP);
}

fn read() {
    Read.handle(&APP);
    println!("{:?}", APP.names.lock().unwrap().first()); //~ unconsented-use Person::name -> operations.logging
}

fn main() {
    std::thread::spawn(write).join().unwrap();
    std::thread::spawn(read).join().unwrap();
    let counter = Counter { seen: Mutex::default() };
    counter.see(&Person { age: 3, name: probe::text("Person::name") });
    counter.show();
}
