//! A clone of what only callers know is what it is a clone of, also where types here have a `clone` of their own.
use std::sync::Arc;

use consent::Pii;

#[derive(Pii)]
struct Account {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

struct Counter {
    n: u32,
}

impl Clone for Counter {
    fn clone(&self) -> Self {
        Counter { n: self.n + 1 }
    }
}

struct Named {
    name: String,
}

impl Clone for Named {
    fn clone(&self) -> Self {
        Named {
            name: format!("{}'", self.name),
        }
    }
}

fn for_each<F: Fn(u32) + Clone>(times: u32, f: F) {
    for n in 0..times {
        let f = f.clone();
        f(n);
    }
}

struct Told {
    text: String,
}

impl Clone for Told {
    fn clone(&self) -> Self {
        println!("{}", self.text); //~ unconsented-use Account::email -> operations.logging
        Told { text: String::new() }
    }
}

fn copied<T: Clone>(value: &T) -> T {
    value.clone()
}

fn twice<T: Clone>(value: &T) -> [T; 2] {
    [value.clone(), value.clone()]
}

trait Shelf {
    fn label(&self) -> String;
}

impl Shelf for Counter {
    fn label(&self) -> String {
        format!("shelf {}", self.n)
    }
}

impl Shelf for Named {
    fn label(&self) -> String {
        self.name.clone()
    }
}

fn labels(shelves: &[Arc<dyn Shelf>]) -> Vec<String> {
    let mut found = Vec::new();
    for shelf in shelves {
        let shelf = Arc::clone(shelf);
        found.push(shelf.label());
    }
    found
}

fn main() {
    let account = Account {
        id: 1,
        email: probe::text("Account::email"),
    };
    let email = account.email.clone();
    for_each(2, move |n| {
        println!("{n}");
        println!("{email}"); //~ unconsented-use Account::email -> operations.logging
    });
    for_each(2, |n| println!("{n} {}", account.id));
    let [first, second] = twice(&account.email);
    println!("{first}"); //~ unconsented-use Account::email -> operations.logging
    println!("{second}"); //~ unconsented-use Account::email -> operations.logging
    let [first, _] = twice(&account.id);
    println!("{first}");
    let counters = twice(&Counter { n: account.id });
    println!("{}", counters[0].n);
    let told = copied(&Told { text: account.email.clone() });
    println!("{}", told.text);
    let plain = labels(&[Arc::new(Counter { n: 3 }), Arc::new(Named { name: "b".into() })]);
    println!("{}", plain[0]);
    let named = labels(&[Arc::new(Named {
        name: account.email.clone(),
    })]);
    println!("{}", named[0]); //~ unconsented-use Account::email -> operations.logging
}
