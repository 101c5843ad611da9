//! crates: futures
//! A framework gives a handler's parameter what the method of its type's impl makes; so do calls that ask for it by type.
use std::future::{Future, Ready, ready};
use std::pin::Pin;

use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Account {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn current() -> Account {
    Account { id: 4, email: probe::text("Account::email") }
}

/// By an `async fn`.
struct Caller {
    id: u32,
    mail: String,
}

impl axum_core::extract::FromRequestParts for Caller {
    type Rejection = ();

    async fn from_request_parts(_parts: &mut axum_core::Parts) -> Result<Self, ()> {
        let account = current();
        Ok(Caller { id: account.id, mail: account.email })
    }
}

/// By another's, asked for at its type.
struct Token(String);

impl axum_core::extract::FromRequestParts for Token {
    type Rejection = ();

    async fn from_request_parts(parts: &mut axum_core::Parts) -> Result<Self, ()> {
        let caller = <Caller as axum_core::extract::FromRequestParts>::from_request_parts(parts).await?;
        Ok(Token(format!("token of {}", caller.mail)))
    }
}

/// Nothing of an account.
struct Theme {
    name: String,
}

impl axum_core::extract::FromRequestParts for Theme {
    type Rejection = ();

    async fn from_request_parts(parts: &mut axum_core::Parts) -> Result<Self, ()> {
        Ok(Theme { name: parts.path.clone() })
    }
}

fn greet(caller: Caller) {
    println!("{}", caller.id);
    println!("{}", caller.mail); //~ unconsented-use Account::email -> operations.logging
}

fn show(token: Token) {
    println!("{}", token.0); //~ unconsented-use Account::email -> operations.logging
}

fn paint(theme: Theme) {
    println!("{}", theme.name);
}

/// By a future that is ready.
struct Visitor {
    host: String,
    mail: String,
}

impl actix_web::FromRequest for Visitor {
    type Error = String;
    type Future = Ready<Result<Self, String>>;

    fn from_request(host: &str) -> Self::Future {
        ready(Ok(Visitor { host: host.to_owned(), mail: current().email }))
    }
}

/// By a boxed one.
struct Member {
    host: String,
    mail: String,
}

impl actix_web::FromRequest for Member {
    type Error = String;
    type Future = Pin<Box<dyn Future<Output = Result<Self, String>>>>;

    fn from_request(host: &str) -> Self::Future {
        let host = host.to_owned();
        Box::pin(async move {
            let account = current();
            Ok(Member { host, mail: account.email })
        })
    }
}

fn visit(visitor: Visitor) {
    println!("{}", visitor.host);
    println!("{}", visitor.mail); //~ unconsented-use Account::email -> operations.logging
}

fn perhaps(member: Option<Member>) {
    if let Some(member) = member {
        println!("{}", member.host);
        println!("{}", member.mail); //~ unconsented-use Account::email -> operations.logging
    }
}

fn or_error(member: Result<Member, String>) {
    match member {
        Ok(member) => println!("{}", member.mail), //~ unconsented-use Account::email -> operations.logging
        Err(error) => println!("{error}"),
    }
}

/// Guards of guards.
struct Headers {
    host: String,
    mail: String,
}

impl rocket::request::FromRequest for Headers {
    async fn from_request(request: &rocket::Request) -> rocket::Outcome<Self, ()> {
        rocket::Outcome::Success(Headers { host: request.host.clone(), mail: current().email })
    }
}

struct Admin {
    host: String,
    mail: String,
}

impl rocket::request::FromRequest for Admin {
    async fn from_request(request: &rocket::Request) -> rocket::Outcome<Self, ()> {
        match request.guard::<Headers>().await {
            rocket::Outcome::Success(headers) => {
                rocket::Outcome::Success(Admin { host: headers.host, mail: headers.mail })
            }
            rocket::Outcome::Forward(error) => rocket::Outcome::Forward(error),
        }
    }
}

fn administer(admin: Admin) {
    println!("{}", admin.host);
    println!("{}", admin.mail); //~ unconsented-use Account::email -> operations.logging
}

fn main() {
    futures::executor::block_on(async {
        axum_core::serve(greet).await;
        axum_core::serve(show).await;
        axum_core::serve(paint).await;
        actix_web::serve(visit).await;
        actix_web::serve(perhaps).await;
        actix_web::serve(or_error).await;
        rocket::serve(administer).await;
    });
}

//- crate axum_core
// Outside the workspace.
pub struct Parts {
    pub path: String,
}

pub mod extract {
    #[allow(async_fn_in_trait)]
    pub trait FromRequestParts: Sized {
        type Rejection;

        async fn from_request_parts(parts: &mut super::Parts) -> Result<Self, Self::Rejection>;
    }
}

pub async fn serve<T: extract::FromRequestParts>(handler: fn(T)) {
    let mut parts = Parts { path: "/".to_owned() };
    if let Ok(given) = T::from_request_parts(&mut parts).await {
        handler(given);
    }
}

//- crate actix_web
// Outside the workspace.
pub trait FromRequest: Sized {
    type Error;
    type Future: Future<Output = Result<Self, Self::Error>>;

    fn from_request(host: &str) -> Self::Future;
}

impl<T: FromRequest> FromRequest for Option<T> {
    type Error = T::Error;
    type Future = std::future::Ready<Result<Self, T::Error>>;

    fn from_request(host: &str) -> Self::Future {
        std::future::ready(Ok(now(T::from_request(host)).ok()))
    }
}

impl<T: FromRequest> FromRequest for Result<T, T::Error> {
    type Error = T::Error;
    type Future = std::future::Ready<Result<Self, T::Error>>;

    fn from_request(host: &str) -> Self::Future {
        std::future::ready(Ok(now(T::from_request(host))))
    }
}

/// It waits for nothing, so it may as well be asked at once.
fn now<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(given) => given,
        std::task::Poll::Pending => panic!("it waits for nothing"),
    }
}

pub async fn serve<T: FromRequest>(handler: fn(T)) {
    if let Ok(given) = T::from_request("example.org").await {
        handler(given);
    }
}

//- crate rocket
// Outside the workspace.
pub enum Outcome<S, F> {
    Success(S),
    Forward(F),
}

pub struct Request {
    pub host: String,
}

pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + 'a>>;

impl Request {
    pub fn guard<'a, T: request::FromRequest + 'a>(&'a self) -> BoxFuture<'a, Outcome<T, ()>> {
        Box::pin(T::from_request(self))
    }
}

pub mod request {
    #[allow(async_fn_in_trait)]
    pub trait FromRequest: Sized {
        async fn from_request(request: &super::Request) -> super::Outcome<Self, ()>;
    }
}

pub async fn serve<T: request::FromRequest>(handler: fn(T)) {
    let request = Request { host: "example.org".to_owned() };
    if let Outcome::Success(given) = request.guard::<T>().await {
        handler(given);
    }
}
