//! What a function reads of what it is given is for its callers to say; where somebody else may call it, it is said.
use consent::Pii;
use std::sync::Mutex;

#[derive(Pii, Debug, Clone)]
struct User {
    nick: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn shown(user: &User) -> String {
    format!("{} <{}>", user.nick, user.email)
}

fn loaded() -> User {
    User { nick: "loaded".to_owned(), email: probe::text("User::email") }
}

// A value that callers give, or another one.
fn greeted(known: User, fresh: bool) {
    let user = if fresh { User { nick: "fresh".to_owned(), ..loaded() } } else { known };
    println!("{}", user.email); //~ unconsented-use User::email -> operations.logging
}

static LAST: Mutex<Vec<String>> = Mutex::new(Vec::new());

#[derive(Debug)]
enum Event {
    Joined(User),
    Closed,
}

struct Log;

impl bus::Handle<Event> for Log {
    fn handle(&self, event: Event) {
        LAST.lock().unwrap().push(format!("{event:?}"));
    }
}

// Nobody here calls what is in the field.
fn hooks(user: User) -> bus::Hooks {
    bus::Hooks { on_exit: Some(Box::new(move || println!("{}", user.email))) } //~ unconsented-use User::email -> operations.logging
}

fn main() {
    println!("{}", shown(&User { nick: "a".to_owned(), email: String::new() }));
    println!("{}", shown(&loaded())); //~ unconsented-use User::email -> operations.logging
    greeted(User { nick: "b".to_owned(), email: String::new() }, true);
    bus::send(&Log, Event::Joined(loaded()));
    bus::send(&Log, Event::Closed);
    println!("{:?}", LAST.lock().unwrap()); //~ unconsented-use User::email -> operations.logging
    bus::run(hooks(loaded()));
}

//- crate bus
// Outside the workspace
pub trait Handle<E> {
    fn handle(&self, event: E);
}

pub fn send<E>(to: &dyn Handle<E>, event: E) {
    to.handle(event);
}

pub struct Hooks {
    pub on_exit: Option<Box<dyn Fn()>>,
}

pub fn run(hooks: Hooks) {
    if let Some(exit) = hooks.on_exit {
        exit();
    }
}
