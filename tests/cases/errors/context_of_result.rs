//! What a message is added to is the error, not the value that would have come.
//! crates: anyhow
use anyhow::Context;
use consent::Pii;

#[derive(Pii, Debug)]
struct Login {
    id: u32,
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    token: String,
}

#[derive(Debug)]
struct Refused(String);

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

fn read(text: &str) -> Result<Login, Refused> {
    match text.len() {
        0 => Err(Refused("empty".into())),
        _ => Ok(Login { id: 1, token: text.to_owned() }),
    }
}

fn check(login: Login) -> Result<u32, Refused> {
    match login.id {
        0 => Ok(0),
        _ => Err(Refused(login.token)),
    }
}

fn log_in(text: &str) -> anyhow::Result<Login> {
    let login = read(text).context("not a login")?;
    Ok(login)
}

fn found(login: Option<Login>) -> anyhow::Result<u32> {
    let login = login.context("nobody is here")?;
    Ok(login.id)
}

fn checked(login: Login) -> anyhow::Result<u32> {
    check(login).with_context(|| "refused".to_string())
}

fn main() {
    if let Err(error) = log_in("") {
        println!("{error:?}");
    }
    let login = log_in(&probe::text("Login::token"));
    if let Err(error) = &login {
        println!("{error:?}");
    }
    if let Err(error) = found(None) {
        println!("{error:?}");
    }
    if let Ok(login) = login {
        if let Err(error) = checked(login) {
            println!("{error:?}"); //~ unconsented-use Login::token -> operations.logging
        }
    }
}
