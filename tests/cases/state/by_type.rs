//! A map from types to values keeps the value of each type apart.
use consent::Pii;
use std::any::{Any, TypeId};
use std::collections::HashMap;

#[derive(Debug, Clone, Pii)]
struct Session {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    user: String,
}

#[derive(Debug, Clone)]
struct Settings {
    theme: String,
}

#[derive(Debug, Clone)]
struct Caller(String);

#[derive(Default)]
struct Extensions {
    map: HashMap<TypeId, Box<dyn Any>>,
}

impl Extensions {
    fn insert<T: 'static>(&mut self, value: T) -> Option<T> {
        let old = self.map.insert(TypeId::of::<T>(), Box::new(value));
        old.and_then(|old| old.downcast().ok()).map(|old: Box<T>| *old)
    }

    fn get<T: 'static>(&self) -> Option<&T> {
        self.map.get(&TypeId::of::<T>()).and_then(|value| value.downcast_ref())
    }

    fn get_mut<T: 'static>(&mut self) -> Option<&mut T> {
        self.map.get_mut(&TypeId::of::<T>()).and_then(|value| value.downcast_mut())
    }
}

struct Request {
    path: String,
    extensions: Extensions,
}

fn authenticate(request: &mut Request, session: Session) {
    request.extensions.insert(Caller(session.user.clone()));
    request.extensions.insert(session);
}

fn log(request: &Request) {
    println!("{}", request.path);
    if let Some(session) = request.extensions.get::<Session>() {
        println!("{}", session.id);
        println!("{}", session.user); //~ unconsented-use Session::user -> operations.logging
    }
    if let Some(settings) = request.extensions.get::<Settings>() {
        println!("{}", settings.theme);
    }
    let caller: Option<&Caller> = request.extensions.get();
    println!("{caller:?}"); //~ unconsented-use Session::user -> operations.logging
}

fn main() {
    let mut request = Request { path: "/home".to_owned(), extensions: Extensions::default() };
    request.extensions.insert(Settings { theme: "dark".to_owned() });
    authenticate(&mut request, Session { id: 3, user: probe::text("Session::user") });
    log(&request);
    if let Some(settings) = request.extensions.get_mut::<Settings>() {
        settings.theme.push('!');
    }
    println!("{:?}", request.extensions.get::<Settings>());
    println!("{}", request.extensions.map.len());
    let values: Vec<Box<dyn Any>> = vec![Box::new(3_u32), Box::new(request.extensions.get::<Session>().cloned())];
    println!("{:?}", values[0].downcast_ref::<u32>()); //~ false unconsented-use Session::user -> operations.logging # the elements of a list are one place, also where their types differ
    for value in &values {
        if let Some(Some(session)) = value.downcast_ref::<Option<Session>>() {
            println!("{}", session.user); //~ unconsented-use Session::user -> operations.logging
        }
    }
}
