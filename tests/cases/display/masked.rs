//! A value that masks itself is clean where it is shown, and its inside is not.
use consent::Pii;
use std::fmt;

#[derive(Clone, Pii)]
struct Password(
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    String,
);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(***)")
    }
}

#[derive(Clone, Pii)]
struct CardNumber(
    #[pii(category = "user.financial", purposes = ["account"])]
    String,
);

impl fmt::Display for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "****{}", &self.0[self.0.len() - 4..])
    }
}

#[derive(Debug, Clone)]
struct Login {
    user: u32,
    password: Password,
}

fn main() {
    let login = Login { user: 1, password: Password(probe::text("Password::0")) };
    println!("{login:?}");
    println!("{:?}", login.password);
    println!("{}", login.user);
    println!("{}", login.password.0); //~ unconsented-use Password::0 -> operations.logging
    println!("{:?}", login.password.0); //~ unconsented-use Password::0 -> operations.logging
    let card = CardNumber(probe::text("CardNumber::0"));
    println!("{card}"); //~ transformed unconsented-use CardNumber::0 -> operations.logging
    println!("{}", card.0); //~ unconsented-use CardNumber::0 -> operations.logging
    println!("{}", card.0.len());
}
