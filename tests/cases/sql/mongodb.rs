//! mongodb: a collection of records holds none of them, and the error of a write shows nothing of what was written.
use consent::Pii;
use mongodb::Collection;

#[derive(Pii, Debug, Clone)]
struct User {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

impl mongodb::Stored for User {
    fn stored(&self) -> (u32, String) {
        (self.id, self.email.clone())
    }

    fn loaded(id: u32, text: &str) -> Self {
        User {
            id,
            email: text.to_string(),
        }
    }
}

fn main() {
    let users: Collection<User> = Collection::new("users");
    println!("{}", users.name());
    let user = User {
        id: 1,
        email: probe::text("User::email"),
    };
    if let Err(error) = users.insert_one(user) {
        println!("{error}");
    }
    match users.update_one(1, 7) {
        Ok(count) => println!("{count}"),
        Err(error) => println!("{error}"),
    }
    if let Some(found) = users.find_one(7) {
        println!("{}", found.id);
        println!("{}", found.email); //~ unconsented-use User::email -> operations.logging
    }
}

//- crate mongodb
// Outside the workspace
use std::cell::RefCell;

pub trait Stored {
    fn stored(&self) -> (u32, String);
    fn loaded(id: u32, text: &str) -> Self;
}

#[derive(Debug)]
pub struct Error(u32);

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "error {}", self.0)
    }
}

pub struct Collection<T> {
    name: String,
    rows: RefCell<Vec<(u32, String)>>,
    of: std::marker::PhantomData<T>,
}

impl<T: Stored> Collection<T> {
    pub fn new(name: &str) -> Collection<T> {
        Collection {
            name: name.to_string(),
            rows: RefCell::default(),
            of: std::marker::PhantomData,
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn insert_one(&self, value: T) -> Result<(), Error> {
        let row = value.stored();
        let id = row.0;
        self.rows.borrow_mut().push(row);
        Err(Error(id))
    }

    pub fn update_one(&self, from: u32, to: u32) -> Result<u64, Error> {
        for row in self.rows.borrow_mut().iter_mut().filter(|r| r.0 == from) {
            row.0 = to;
        }
        Ok(1)
    }

    pub fn find_one(&self, id: u32) -> Option<T> {
        let rows = self.rows.borrow();
        let row = rows.iter().find(|r| r.0 == id)?;
        Some(T::loaded(row.0, &row.1))
    }
}
