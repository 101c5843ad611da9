//! What an error says is what the variant says that it is, wherever its text is made: in a hand-written `fmt`, in a
//! conversion that writes it down, behind a `dyn`.
//! crates: thiserror
use consent::Pii;
use std::error::Error;
use std::fmt;

#[derive(Pii, Debug, Clone)]
struct User {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug, thiserror::Error)]
enum StoreError {
    #[error("no session")]
    NoSession,
    #[error("user not found: {0}")]
    #[allow(dead_code)]
    Missing(Name),
    #[error("bad version {0}")]
    Version(String),
}

#[derive(Pii, Debug)]
struct Name(#[pii(category = "user.name", purposes = ["account"])] String);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Debug)]
enum AuthError {
    Locked(User),
    Unknown(User),
    Closed { after: u32 },
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AuthError::Locked(user) => write!(f, "locked: {user:?}"),
            AuthError::Unknown(User { email, id }) => write!(f, "unknown: {email} {id}"),
            AuthError::Closed { after } => write!(f, "closed after {after}"),
        }
    }
}

impl Error for AuthError {}

struct ApiError {
    status: u16,
    detail: String,
}

impl ApiError {
    fn from_err(e: &dyn Error, status: u16) -> Self {
        let detail = format!("ERROR: {e}");
        ApiError { status, detail }
    }
}

impl From<StoreError> for ApiError {
    fn from(e: StoreError) -> Self {
        ApiError::from_err(&e, 500)
    }
}

impl From<AuthError> for ApiError {
    fn from(e: AuthError) -> Self {
        let status = match &e {
            AuthError::Locked(user) if user.id > 0 => 403,
            _ => 401,
        };
        ApiError { status, detail: e.to_string() }
    }
}

fn session(open: bool) -> Result<u32, StoreError> {
    if open { Ok(1) } else { Err(StoreError::NoSession) }
}

fn version(text: &str) -> Result<u32, StoreError> {
    text.parse().map_err(|_| StoreError::Version(text.to_string()))
}

fn find(name: &str) -> Result<u32, StoreError> {
    Err(StoreError::Missing(Name(name.to_string())))
}

fn opened() -> Result<u32, ApiError> {
    Ok(session(false)?)
}

fn parsed() -> Result<u32, ApiError> {
    Ok(version("x")?)
}

fn found(name: &str) -> Result<u32, ApiError> {
    Ok(find(name)?)
}

fn check(user: &User, n: u32) -> Result<(), AuthError> {
    match n {
        0 => Err(AuthError::Locked(user.clone())),
        1 => Err(AuthError::Unknown(user.clone())),
        _ => Err(AuthError::Closed { after: n }),
    }
}

fn closed(n: u32) -> Result<(), AuthError> {
    Err(AuthError::Closed { after: n })
}

fn told(e: &AuthError) -> &str {
    match e {
        AuthError::Locked(user) | AuthError::Unknown(user) => &user.email,
        AuthError::Closed { .. } => "closed",
    }
}

fn warned(e: &AuthError) {
    if let AuthError::Locked(user) = e {
        println!("locked {}", user.email); //~ unconsented-use User::email -> operations.logging
    }
}

fn main() {
    let email = probe::text("User::email");
    let name = probe::text("Name::0");
    let user = User { id: 1, email };
    if let Err(e) = opened() {
        println!("{} {}", e.status, e.detail);
    }
    if let Err(e) = parsed() {
        println!("{} {}", e.status, e.detail);
    }
    if let Err(e) = found(&name) {
        println!("{} {}", e.status, e.detail); //~ unconsented-use Name::0 -> operations.logging
    }
    for n in 0..2 {
        if let Err(e) = check(&user, n) {
            println!("{e}"); //~ unconsented-use User::email -> operations.logging
            println!("{}", told(&e)); //~ unconsented-use User::email -> operations.logging
            warned(&e);
        }
    }
    if let Err(e) = check(&user, 0) {
        println!("{}", ApiError::from(e).detail); //~ unconsented-use User::email -> operations.logging
    }
    if let Err(e) = closed(3) {
        println!("{e}");
        println!("{e:?}");
        println!("{}", told(&e));
        warned(&e);
        let boxed: Box<dyn Error> = Box::new(e);
        println!("{boxed}");
    }
    if let Err(e) = closed(4) {
        println!("{}", ApiError::from(e).detail);
    }
    if let Err(e) = closed(5) {
        let api: ApiError = e.into();
        println!("{}", api.detail);
    }
}
