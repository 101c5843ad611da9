//! An error that an `anyhow::Error` was made of by a conversion for all errors shows what it shows itself, and its causes
//! where these are asked for.
//! crates: anyhow, thiserror
use consent::Pii;

#[derive(Clone, Pii)]
struct Author {
    name: u32,
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    password: String,
}

impl std::fmt::Debug for Author {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "author {}", self.name)
    }
}

#[derive(thiserror::Error, Debug)]
#[error("{name} is not yours")]
struct NotOwned {
    name: u32,
    author: Author,
}

#[derive(thiserror::Error, Debug)]
#[error("no {0}")]
struct Unknown(String);

#[derive(thiserror::Error, Debug)]
enum Failure {
    #[error("not owned: {0}")]
    Owned(#[from] NotOwned),
    #[error("unknown: {0}")]
    Unknown(#[from] Unknown),
}

#[derive(thiserror::Error, Debug)]
#[error("outer")]
struct Outer {
    #[source]
    cause: Unknown,
}

struct ApiError(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for ApiError {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

fn owned(author: &Author) -> Result<(), Failure> {
    Err(NotOwned { name: author.name, author: author.clone() })?
}

fn unknown(author: &Author) -> Result<(), Failure> {
    Err(Unknown(author.password.clone()))?
}

fn mapped(author: &Author) -> Result<(), ApiError> {
    owned(author).map_err(ApiError::from)
}

fn asked(author: &Author) -> Result<(), ApiError> {
    owned(author)?;
    Ok(())
}

fn asked_of_unknown(author: &Author) -> Result<(), ApiError> {
    unknown(author)?;
    Ok(())
}

fn caused(author: &Author) -> Result<(), ApiError> {
    Err(Outer { cause: Unknown(author.password.clone()) })?
}

fn main() {
    let author = Author { name: 1, password: probe::text("Author::password") };
    if let Err(ApiError(error)) = mapped(&author) {
        println!("{}", error.to_string());
    }
    if let Err(ApiError(error)) = asked(&author) {
        println!("{error}");
    }
    if let Err(ApiError(error)) = asked_of_unknown(&author) {
        println!("{error}"); //~ unconsented-use Author::password -> operations.logging
    }
    if let Err(ApiError(error)) = owned(&author).map_err(ApiError::from) {
        if let Some(Failure::Owned(NotOwned { author, .. })) = error.downcast_ref::<Failure>() {
            println!("{}", author.password); //~ unconsented-use Author::password -> operations.logging
        }
    }
    if let Err(ApiError(error)) = caused(&author) {
        println!("{error}");
        println!("{}", error.root_cause()); //~ unconsented-use Author::password -> operations.logging
        println!("{error:?}"); //~ unconsented-use Author::password -> operations.logging
        println!("{error:#}"); //~ unconsented-use Author::password -> operations.logging
    }
}
