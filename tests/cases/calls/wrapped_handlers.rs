//! A handler in a type that has an impl of its own answers all the same; what else the type holds is no handler.
use actix_web::{Answer, Handler, web};
use consent::Pii;

#[derive(Pii)]
struct Member {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn load(id: u32) -> Member {
    Member { id, email: probe::text("Member::email") }
}

/// One request after the other.
struct Sequential<H>(H);

impl<H: Handler> Handler for Sequential<H> {
    fn call(&self) -> Answer {
        self.0.call()
    }
}

struct Limited<H> {
    inner: H,
    most: usize,
}

impl<H: Handler> Handler for Limited<H> {
    fn call(&self) -> Answer {
        match self.most {
            0 => Answer(line!(), "too many".to_owned()),
            _ => self.inner.call(),
        }
    }
}

fn plain() -> Answer {
    let member = load(1);
    Answer(line!(), member.email) //~ undeclared-use Member::email
}

fn wrapped() -> Answer {
    let member = load(2);
    Answer(line!(), member.email) //~ undeclared-use Member::email
}

fn twice() -> Answer {
    let member = load(3);
    Answer(line!(), member.email) //~ undeclared-use Member::email
}

fn number() -> Answer {
    let member = load(4);
    Answer(line!(), member.id.to_string())
}

fn unrouted() -> Answer {
    Answer(line!(), load(5).email)
}

fn main() {
    web::to(plain);
    web::to(Sequential(wrapped));
    web::to(Limited { inner: Sequential(twice), most: 3 });
    web::to(Sequential(number));
    let _ = unrouted();
}

//- crate actix_web
// Outside the workspace.
pub struct Answer(pub u32, pub String);

pub trait Handler {
    fn call(&self) -> Answer;
}

impl<F: Fn() -> Answer> Handler for F {
    fn call(&self) -> Answer {
        self()
    }
}

pub mod web {
    pub fn to<H: super::Handler>(handler: H) {
        let answer = handler.call();
        probe::record(answer.0, "actix_web::web::to", &answer.1);
    }
}
