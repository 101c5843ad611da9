//! A dependency can do nothing with a reference of which it asks nothing, as web frameworks do with an application's state.
use consent::Pii;
use web::{FromParts, FromRef, Header, Parts, Shown, Token, label};

#[derive(Pii, Clone)]
struct State {
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    password: String,
}

impl FromRef<State> for Token {
    fn from_ref(state: &State) -> Token {
        Token(state.password.clone())
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.password)
    }
}

fn main() {
    let state = State {
        password: probe::text("State::password"),
    };
    let mut parts = Parts {
        uri: "/orders".to_owned(),
    };
    let header = Header::from_parts(&mut parts, &state);
    println!("{}", header.0);
    let name = label(&state);
    println!("{name}");
    let token = Shown::<Token>::from_parts(&mut parts, &state);
    println!("{}", token.0.0); //~ unconsented-use State::password -> operations.logging
    println!("{}", web::line(&state)); //~ unconsented-use State::password -> operations.logging
}

//- crate web
// Outside the workspace.
pub struct Parts {
    pub uri: String,
}

pub trait FromParts<S>: Sized {
    fn from_parts(parts: &mut Parts, state: &S) -> Self;
}

pub trait FromRef<S> {
    fn from_ref(state: &S) -> Self;
}

pub struct Token(pub String);

pub struct Header(pub String);

impl<S: Send + Sync> FromParts<S> for Header {
    fn from_parts(parts: &mut Parts, _: &S) -> Header {
        Header(parts.uri.clone())
    }
}

pub struct Shown<T>(pub T);

impl<S, T: FromRef<S>> FromParts<S> for Shown<T> {
    fn from_parts(_: &mut Parts, state: &S) -> Shown<T> {
        Shown(T::from_ref(state))
    }
}

pub fn label<S: Clone>(_: &S) -> String {
    "a state".to_owned()
}

pub fn line<S: std::fmt::Display>(state: &S) -> String {
    state.to_string()
}
