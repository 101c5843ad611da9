//! What a hand-written impl shows is what it takes, however many fields there are.
use std::fmt::{self, Debug, Formatter};

use consent::Pii;

#[derive(Pii)]
struct Account {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    password: String,
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    recovery: Option<String>,
    created: u64,
    role: u8,
    #[pii(category = "user.content", purposes = ["account"])]
    about: String,
    url: String,
    language: Option<String>,
    theme: u8,
    key: Option<String>,
    posts: u32,
}

impl Debug for Account {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "id: {}, name: {}, password: ******, recovery: {}, created: {}, role: {}, about: {}, url: {}, \
             language: {}, theme: {}, key: {}, posts: {}",
            self.id,
            self.name,
            self.recovery.is_some(),
            self.created,
            self.role,
            self.about,
            self.url,
            self.language.as_deref().unwrap_or("-"),
            self.theme,
            self.key.as_deref().unwrap_or("-"),
            self.posts,
        )
    }
}

fn shown(account: &Account) {
    let line = format!("{account:?}");
    println!("{line}"); //~ unconsented-use Account::name -> operations.logging //~ unconsented-use Account::about -> operations.logging
    println!("{:?}", account.recovery); //~ unconsented-use Account::recovery -> operations.logging
    println!("{}", account.password); //~ unconsented-use Account::password -> operations.logging
}

fn main() {
    let account = Account {
        id: 7,
        name: probe::text("Account::name"),
        password: probe::text("Account::password"),
        recovery: Some(probe::text("Account::recovery")),
        created: 1_700_000_000,
        role: 1,
        about: probe::text("Account::about"),
        url: "https://example.com".to_owned(),
        language: None,
        theme: 2,
        key: None,
        posts: 4,
    };
    shown(&account);
}
