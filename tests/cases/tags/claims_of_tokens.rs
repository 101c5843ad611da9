//! What a token says of somebody is not the token: claims have tags of their own.
use consent::Pii;
use jwt::VerifyWithKey;

#[derive(Pii)]
struct Request {
    #[pii(category = "user.authorization.credentials", purposes = ["account"])]
    token: String,
}

#[derive(Pii)]
struct Claims {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

impl jwt::FromClaims for Claims {
    fn from_claims(text: &str) -> Self {
        Claims {
            id: text.len() as u32,
            name: probe::text("Claims::name"),
        }
    }
}

fn main() {
    let request = Request {
        token: probe::text("Request::token"),
    };
    let claims: Result<Claims, jwt::Error> = request.token.as_str().verify_with_key(&7);
    match claims {
        Ok(claims) => {
            println!("{}", claims.id);
            println!("{}", claims.name); //~ unconsented-use Claims::name -> operations.logging
        }
        Err(error) => println!("{error:?}"),
    }
    println!("{}", request.token); //~ unconsented-use Request::token -> operations.logging
}

//- crate jwt
// Outside the workspace
#[derive(Debug)]
pub struct Error;

pub trait FromClaims {
    fn from_claims(text: &str) -> Self;
}

pub trait VerifyWithKey<T> {
    fn verify_with_key(self, key: &u32) -> Result<T, Error>;
}

impl<T: FromClaims> VerifyWithKey<T> for &str {
    fn verify_with_key(self, key: &u32) -> Result<T, Error> {
        match *key {
            0 => Err(Error),
            _ => Ok(T::from_claims(self)),
        }
    }
}
