//! What a handler with a route's attribute gives back is the response, told where it gives it back; its error too.
//! inputs: known = bool
use consent::Pii;

#[derive(Pii)]
struct Member {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn load(id: u32) -> Member {
    Member { id, email: probe::text("Member::email"), name: probe::text("Member::name") }
}

#[rocket::get("/<id>/name")]
fn name(id: u32) -> String {
    let member = load(id);
    member.name //~ undeclared-use Member::name
}

#[rocket::get("/<id>/number")]
fn number(id: u32) -> String {
    let member = load(id);
    member.id.to_string()
}

#[rocket::get("/<id>/check")]
fn check(id: u32) -> Result<u32, String> {
    let member = load(id);
    if probe::input::<bool>("known") { Ok(member.id) } else { Err(member.email) } //~ undeclared-use Member::email
}

fn unrouted(id: u32) -> String {
    load(id).email
}

fn main() {
    name(1);
    number(2);
    let _ = check(3);
    unrouted(4);
}

//- crate rocket
extern crate proc_macro;
use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

/// The handler, that also says what it answers: on the line of its last expression.
#[proc_macro_attribute]
pub fn get(_route: TokenStream, handler: TokenStream) -> TokenStream {
    let answering = |tree| match tree {
        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => answering(&body),
        other => other,
    };
    handler.into_iter().map(answering).collect()
}

fn answering(body: &Group) -> TokenTree {
    let is_end = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ';');
    let trees: Vec<TokenTree> = body.stream().into_iter().collect();
    let last = trees.iter().rposition(is_end).map_or(0, |end| end + 1);
    let line = trees[last].span().start().line();
    let mut stream: TokenStream = "let answer =".parse().unwrap();
    stream.extend([TokenTree::Group(body.clone())]);
    let told = format!("; probe::record({line}, \"rocket::get\", &format!(\"{{answer:?}}\")); answer");
    stream.extend(told.parse::<TokenStream>().unwrap());
    TokenTree::Group(Group::new(Delimiter::Brace, stream))
}
