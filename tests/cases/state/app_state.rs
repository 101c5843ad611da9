//! What is put into a dependency's map of types comes out where that type is asked for, in whatever function; a session's
//! values meet by their keys.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Account {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug, Clone)]
struct Caller {
    id: u32,
    mail: String,
}

#[derive(Debug, Clone)]
struct Theme(String);

#[derive(Clone)]
struct Config {
    admin: String,
    port: u16,
}

fn authenticate(request: &mut http::Request, account: &Account) {
    request.extensions_mut().insert(Caller { id: account.id, mail: account.email.clone() });
    request.extensions_mut().insert(Theme("dark".to_owned()));
    put(request, account.email.len());
    put(request, account.email.clone());
}

fn put<T: Clone + 'static>(request: &mut http::Request, value: T) {
    request.extensions_mut().insert(value);
}

fn current(request: &http::Request) -> Option<Caller> {
    request.extensions().get::<Caller>().cloned()
}

fn remember(session: &tower_sessions::Session, account: &Account) {
    session.insert("mail", account.email.clone());
    session.insert("id", account.id);
}

fn page(request: &http::Request, session: &tower_sessions::Session) {
    if let Some(caller) = current(request) {
        println!("{}", caller.id);
        println!("{}", caller.mail); //~ unconsented-use Account::email -> operations.logging
    }
    println!("{:?}", request.extensions().get::<Theme>());
    println!("{:?}", request.extensions().get::<usize>());
    println!("{:?}", request.extensions().get::<String>()); //~ unconsented-use Account::email -> operations.logging
    println!("{:?}", session.get::<String>("mail")); //~ unconsented-use Account::email -> operations.logging
    println!("{:?}", session.get::<u32>("id"));
}

fn index(state: axum::extract::State<Config>) {
    println!("{}", state.0.port);
    println!("{}", state.0.admin); //~ unconsented-use Account::email -> operations.logging
}

fn main() {
    let account = Account { id: 4, email: probe::text("Account::email") };
    let mut request = http::Request::default();
    let session = tower_sessions::Session::default();
    authenticate(&mut request, &account);
    remember(&session, &account);
    page(&request, &session);
    let router = axum::Router::new(index).with_state(Config { admin: account.email.clone(), port: 80 });
    router.serve();
}

//- crate http
// Outside the workspace.
use std::any::{Any, TypeId};
use std::collections::HashMap;

#[derive(Default)]
pub struct Extensions {
    map: HashMap<TypeId, Box<dyn Any>>,
}

impl Extensions {
    pub fn insert<T: 'static>(&mut self, value: T) -> Option<T> {
        let old = self.map.insert(TypeId::of::<T>(), Box::new(value));
        old.and_then(|old| old.downcast().ok()).map(|old: Box<T>| *old)
    }

    pub fn get<T: 'static>(&self) -> Option<&T> {
        self.map.get(&TypeId::of::<T>()).and_then(|value| value.downcast_ref())
    }
}

#[derive(Default)]
pub struct Request {
    extensions: Extensions,
}

impl Request {
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.extensions
    }
}

//- crate tower_sessions
// Outside the workspace.
use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;

#[derive(Default)]
pub struct Session {
    values: RefCell<HashMap<String, Box<dyn Any>>>,
}

impl Session {
    pub fn insert<T: 'static>(&self, key: &str, value: T) {
        self.values.borrow_mut().insert(key.to_owned(), Box::new(value));
    }

    pub fn get<T: Clone + 'static>(&self, key: &str) -> Option<T> {
        self.values.borrow().get(key).and_then(|value| value.downcast_ref()).cloned()
    }
}

//- crate axum
// Outside the workspace.
pub mod extract {
    pub struct State<S>(pub S);
}

pub struct Router<S> {
    handler: fn(extract::State<S>),
    state: Option<S>,
}

impl<S> Router<S> {
    pub fn new(handler: fn(extract::State<S>)) -> Router<S> {
        Router { handler, state: None }
    }

    pub fn with_state(self, state: S) -> Router<S> {
        Router { state: Some(state), ..self }
    }

    pub fn serve(self) {
        if let Some(state) = self.state {
            (self.handler)(extract::State(state));
        }
    }
}
