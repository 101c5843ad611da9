//! What is answered with a value is what its own impl of the answer gives: neither all that it holds, nor what it shows.
//! crates: serde, serde_json
use axum_core::response::into_response::IntoResponse;
use axum_core::{Json, Response};
use consent::Pii;
use serde::Serialize;

#[derive(Pii, Serialize)]
struct Member {
    id: u32,
    #[serde(skip_serializing)]
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn load(id: u32) -> Member {
    Member { id, email: probe::text("Member::email"), name: probe::text("Member::name") }
}

#[derive(Debug)]
enum Problem {
    Unknown(String),
    Refused(String),
    Busy { until: u32, who: String },
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        match self {
            Problem::Unknown(_) => Response::text("unknown"),
            Problem::Refused(name) => Response::text(&format!("{name} may not")),
            Problem::Busy { until, .. } => Response::text(&until.to_string()),
        }
    }
}

struct Page {
    body: String,
    etag: String,
    cached: bool,
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = Response::text(&self.body);
        *response.cached_mut() = self.cached;
        response
    }
}

struct Shown(Member);

impl IntoResponse for Shown {
    fn into_response(self) -> Response {
        Json(self.0).into_response()
    }
}

#[rocket::get("/<id>/page")]
fn page(id: u32) -> Page {
    let member = load(id);
    Page { body: member.name, etag: member.id.to_string(), cached: true } //~ undeclared-use Member::name
}

#[rocket::get("/<id>/tag")]
fn tag(id: u32) -> Page {
    let member = load(id);
    Page { body: member.id.to_string(), etag: member.email, cached: false }
}

#[rocket::get("/<id>/problem")]
fn problem(id: u32) -> Result<Page, Problem> {
    let member = load(id);
    Err(Problem::Unknown(member.email))
}

#[rocket::get("/<id>/refused")]
fn refused(id: u32) -> Result<Page, Problem> {
    let member = load(id);
    Err(Problem::Refused(member.name)) //~ undeclared-use Member::name
}

#[rocket::get("/<id>/busy")]
fn busy(id: u32) -> Result<Page, Problem> {
    let member = load(id);
    Err(Problem::Busy { until: member.id, who: member.name })
}

#[rocket::get("/<id>/json")]
fn json(id: u32) -> Json<Member> {
    let member = load(id);
    Json(member) //~ undeclared-use Member::name
}

#[rocket::get("/<id>/shown")]
fn shown(id: u32) -> (u16, Shown) {
    let member = load(id);
    (200, Shown(member)) //~ undeclared-use Member::name
}

fn main() {
    let _ = Page { etag: String::new(), ..page(1) }.etag.len();
    tag(2);
    let _ = problem(3);
    let _ = refused(4);
    if let Err(Problem::Busy { who, .. }) = busy(5) {
        let _ = who.len();
    }
    json(6);
    let _ = shown(7);
}

//- crate axum_core
// Outside the workspace
pub mod response {
    pub mod into_response {
        pub trait IntoResponse {
            fn into_response(self) -> crate::Response;
        }
    }
}

use response::into_response::IntoResponse;

#[derive(Default)]
pub struct Response {
    body: String,
    cached: bool,
}

impl Response {
    pub fn text(text: &str) -> Response {
        Response { body: text.to_owned(), cached: false }
    }

    pub fn cached_mut(&mut self) -> &mut bool {
        &mut self.cached
    }

    pub fn body(&self) -> &str {
        &self.body
    }
}

impl IntoResponse for Response {
    fn into_response(self) -> Response {
        self
    }
}

pub struct Json<T>(pub T);

impl<T: serde::Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        Response::text(&serde_json::to_string(&self.0).unwrap())
    }
}

impl<T: IntoResponse, E: IntoResponse> IntoResponse for Result<T, E> {
    fn into_response(self) -> Response {
        match self {
            Ok(it) => it.into_response(),
            Err(it) => it.into_response(),
        }
    }
}

impl<T: IntoResponse> IntoResponse for (u16, T) {
    fn into_response(self) -> Response {
        self.1.into_response()
    }
}

//- crate rocket
extern crate proc_macro;
use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

/// The handler, that also says what it answers: on the line of its last expression.
#[proc_macro_attribute]
pub fn get(_route: TokenStream, handler: TokenStream) -> TokenStream {
    let trees: Vec<TokenTree> = handler.into_iter().collect();
    let is_arrow = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '>');
    let arrow = trees.iter().position(is_arrow).unwrap();
    let (body, head) = trees.split_last().unwrap();
    let answers: TokenStream = head[arrow + 1..].iter().cloned().collect();
    let TokenTree::Group(body) = body else { unreachable!() };
    head.iter().cloned().chain([answering(answers, body)]).collect()
}

fn answering(answers: TokenStream, body: &Group) -> TokenTree {
    let is_end = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ';');
    let trees: Vec<TokenTree> = body.stream().into_iter().collect();
    let last = trees.iter().rposition(is_end).map_or(0, |end| end + 1);
    let line = trees[last].span().start().line();
    let mut stream: TokenStream = "let answer:".parse().unwrap();
    stream.extend(answers);
    stream.extend("=".parse::<TokenStream>().unwrap());
    stream.extend([TokenTree::Group(body.clone())]);
    let told = format!("; probe::record({line}, \"rocket::get\", answer.into_response().body());");
    stream.extend(told.parse::<TokenStream>().unwrap());
    stream.extend([TokenTree::Group(body.clone())]);
    TokenTree::Group(Group::new(Delimiter::Brace, stream))
}
