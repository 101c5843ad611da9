//! What is put into an error goes wherever the error is shown.
use consent::Pii;
use std::error::Error;
use std::fmt;

#[derive(Pii)]
struct Login {
    attempt: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug)]
enum LoginError {
    Unknown(String),
    TooMany { attempts: u32 },
}

impl fmt::Display for LoginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(email) => write!(f, "nobody is called {email}"),
            Self::TooMany { attempts } => write!(f, "{attempts} are too many"),
        }
    }
}

impl Error for LoginError {}

fn find(login: &Login) -> Result<u32, LoginError> {
    if login.email.len() > 5 { Err(LoginError::Unknown(login.email.clone())) } else { Ok(1) }
}

fn limit(login: &Login) -> Result<u32, LoginError> {
    if login.attempt > 2 { Err(LoginError::TooMany { attempts: login.attempt }) } else { Ok(1) }
}

fn boxed(login: &Login) -> Result<u32, Box<dyn Error>> {
    Ok(find(login)? + 1)
}

fn boxed_limit(login: &Login) -> Result<u32, Box<dyn Error>> {
    Ok(limit(login)? + 1)
}

fn texted(login: &Login) -> Result<u32, Box<dyn Error>> {
    if login.attempt > 0 {
        return Err(format!("{} tried again", login.email).into());
    }
    Ok(0)
}

fn main() {
    let login = Login { attempt: 3, email: probe::text("Login::email") };
    if let Err(error) = find(&login) {
        println!("{error}"); //~ unconsented-use Login::email -> operations.logging
        println!("{error:?}"); //~ unconsented-use Login::email -> operations.logging
    }
    if let Err(error) = limit(&login) {
        println!("{error}");
    }
    if let Err(error) = boxed(&login) {
        println!("{error}"); //~ unconsented-use Login::email -> operations.logging
        println!("{}", error.source().is_some());
    }
    println!("{}", boxed_limit(&login).map_err(|error| error.to_string()).unwrap_err());
    println!("{}", texted(&login).map_err(|error| error.to_string()).unwrap_err()); //~ unconsented-use Login::email -> operations.logging
}
