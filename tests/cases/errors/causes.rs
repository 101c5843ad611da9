//! An error with a context tells as `{}` only that; what it was before, where its causes are asked for.
//! crates: anyhow, thiserror
use anyhow::Context as _;
use consent::Pii;

#[derive(Pii)]
struct Guest {
    id: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

fn parse(text: &str) -> anyhow::Result<u32> {
    anyhow::bail!("no number: {text}")
}

#[derive(Debug, thiserror::Error)]
#[error("unknown: {0}")]
struct Unknown(String);

fn look_up(text: &str) -> Result<u32, Unknown> {
    Err(Unknown(text.to_owned()))
}

#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error(transparent)]
    Other(#[from] anyhow::Error),
    #[error("lost: {0}")]
    Lost(String),
}

fn read(guest: &Guest) -> Result<u32, AppError> {
    let found = parse(&guest.email).context("cannot read")?;
    Ok(found)
}

fn lost(guest: &Guest) -> Result<u32, AppError> {
    Err(AppError::Lost(guest.email.clone()))
}

fn twice(guest: &Guest) -> anyhow::Result<u32> {
    let found = look_up(&guest.email).with_context(|| format!("guest {}", guest.id));
    found.context("twice")
}

fn of_itself(guest: &Guest) -> anyhow::Error {
    let error = parse(&guest.email).unwrap_err();
    error.context(guest.id)
}

fn root(error: &(dyn std::error::Error + 'static)) -> Option<String> {
    error.source().map(|source| source.to_string())
}

fn last(error: &anyhow::Error) -> String {
    error.chain().last().map(|cause| cause.to_string()).unwrap_or_default()
}

fn told(error: &anyhow::Error) -> String {
    format!("told: {error}")
}

#[derive(Debug)]
struct Wrapped(Unknown);

impl std::fmt::Display for Wrapped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("wrapped")
    }
}

impl std::error::Error for Wrapped {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

fn main() {
    let guest = Guest { id: 7, email: probe::text("Guest::email") };
    if let Err(error) = parse(&guest.email).context("no guest") {
        println!("{error}");
        println!("{}", error.to_string());
        println!("{error:#}"); //~ unconsented-use Guest::email -> operations.logging
        println!("{error:?}"); //~ unconsented-use Guest::email -> operations.logging
        println!("{}", error.root_cause()); //~ unconsented-use Guest::email -> operations.logging
        for cause in error.chain().skip(1) {
            println!("{cause}"); //~ unconsented-use Guest::email -> operations.logging
        }
    }
    if let Err(error) = look_up(&guest.email).context("no guest") {
        println!("{error}");
        println!("{error:#}"); //~ unconsented-use Guest::email -> operations.logging
        if let Some(inner) = error.downcast_ref::<Unknown>() {
            println!("{inner}"); //~ unconsented-use Guest::email -> operations.logging
        }
    }
    if let Err(error) = look_up("x").context(guest.email.clone()) {
        println!("{error}"); //~ unconsented-use Guest::email -> operations.logging
    }
    if let Err(error) = read(&guest) {
        println!("{error}");
        println!("{error:?}"); //~ unconsented-use Guest::email -> operations.logging
    }
    if let Err(error) = lost(&guest) {
        println!("{error}"); //~ unconsented-use Guest::email -> operations.logging
    }
    if let Err(error) = twice(&guest) {
        println!("{error}");
        println!("{error:?}"); //~ unconsented-use Guest::email -> operations.logging
    }
    let error = of_itself(&guest);
    println!("{error}");
    println!("{error:?}"); //~ unconsented-use Guest::email -> operations.logging
    let boxed: Box<dyn std::error::Error> = parse(&guest.email).context("boxed").unwrap_err().into();
    println!("{boxed}");
    if let Some(source) = boxed.source() {
        println!("{source}"); //~ unconsented-use Guest::email -> operations.logging
    }
    let error = parse(&guest.email).context("no guest").unwrap_err();
    println!("{:?}", root(error.as_ref())); //~ unconsented-use Guest::email -> operations.logging
    println!("{}", last(&error)); //~ unconsented-use Guest::email -> operations.logging
    println!("{}", told(&error));
    let error = Wrapped(Unknown(guest.email.clone()));
    println!("{error}");
    println!("{:?}", root(&error)); //~ unconsented-use Guest::email -> operations.logging
    let found = parse(&guest.email).context("no guest").unwrap_or_default();
    println!("{found}");
}
