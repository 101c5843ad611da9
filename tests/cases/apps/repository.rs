//! A service over a repository trait: one generic, one boxed, in memory behind a lock or for tests.
use consent::Pii;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

#[derive(Debug, Clone, Pii)]
struct User {
    id: u32,
    role: String,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug)]
enum RepoError {
    Taken(String),
    Missing(u32),
}

impl std::fmt::Display for RepoError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RepoError::Taken(email) => write!(f, "{email} is taken"),
            RepoError::Missing(id) => write!(f, "no user {id}"),
        }
    }
}

trait Repository {
    fn save(&self, user: User) -> Result<u32, RepoError>;
    fn find(&self, id: u32) -> Option<User>;
    fn label(&self) -> String {
        "repository".to_owned()
    }
}

#[derive(Default)]
struct InMemory {
    rows: Mutex<HashMap<u32, User>>,
    writes: Mutex<u32>,
}

impl Repository for InMemory {
    fn save(&self, user: User) -> Result<u32, RepoError> {
        let mut rows = self.rows.lock().unwrap();
        if rows.values().any(|known| known.email == user.email) {
            return Err(RepoError::Taken(user.email));
        }
        *self.writes.lock().unwrap() += 1;
        let id = user.id;
        rows.insert(id, user);
        Ok(id)
    }

    fn find(&self, id: u32) -> Option<User> {
        self.rows.lock().unwrap().get(&id).cloned()
    }

    fn label(&self) -> String {
        format!("memory after {}", self.writes.lock().unwrap())
    }
}

struct Empty;

impl Repository for Empty {
    fn save(&self, user: User) -> Result<u32, RepoError> {
        Err(RepoError::Missing(user.id))
    }

    fn find(&self, id: u32) -> Option<User> {
        (id > 100).then(|| User { id, role: "nobody".to_owned(), name: String::new(), email: String::new() })
    }
}

struct Service<R: Repository> {
    repository: R,
    calls: u32,
}

impl<R: Repository> Service<R> {
    fn register(&mut self, user: User) -> Result<User, RepoError> {
        self.calls += 1;
        let id = self.repository.save(user)?;
        self.repository.find(id).ok_or(RepoError::Missing(id))
    }

    fn greeting(&self, id: u32) -> String {
        self.repository.find(id).map_or_else(|| "nobody".to_owned(), |user| format!("hello {}", user.name))
    }
}

struct App {
    repository: Arc<dyn Repository>,
}

impl App {
    fn role(&self, id: u32) -> Option<String> {
        self.repository.find(id).map(|user| user.role)
    }

    fn email(&self, id: u32) -> Option<String> {
        let user = self.repository.find(id)?;
        Some(user.email)
    }
}

fn user() -> User {
    User { id: 7, role: "admin".to_owned(), name: probe::text("User::name"), email: probe::text("User::email") }
}

fn main() {
    let mut service = Service { repository: InMemory::default(), calls: 0 };
    match service.register(user()) {
        Ok(saved) => {
            println!("{}", saved.id);
            println!("{}", saved.email); //~ unconsented-use User::email -> operations.logging
        }
        Err(error) => println!("{}", error.to_string().len()),
    }
    println!("{}", service.calls);
    println!("{}", service.greeting(7)); //~ unconsented-use User::name -> operations.logging
    println!("{}", service.repository.label());
    let again = service.register(service.repository.find(7).unwrap());
    if let Err(error) = &again {
        println!("{error}"); //~ unconsented-use User::email -> operations.logging
    }
    println!("{}", again.is_err());
    let mut empty = Service { repository: Empty, calls: 0 };
    println!("{:?}", empty.register(user()).map(|user| user.id));
    println!("{}", empty.repository.label());
    let app = App { repository: Arc::new(service.repository) };
    println!("{:?}", app.role(7));
    println!("{:?}", app.email(7)); //~ unconsented-use User::email -> operations.logging
    let app = App { repository: Arc::new(Empty) };
    println!("{:?}", app.role(7));
}
