//! What is put into a tagged field unchanged is the same datum, and wants a tag: but for what is of a tagged type.
//! ```toml
//! [rules]
//! untagged-origin = "warn"
//! ```
use consent::Pii;

#[derive(Pii)]
#[pii(category = "user.name", purposes = ["account"])]
struct UserName(String);

#[derive(Pii)]
struct Account {
    #[pii(category = "user.name", purposes = ["account"])]
    name: UserName,
    #[pii(category = "user.contact.email", purposes = ["account"])] //~ untagged-origin Account::email
    email: String,
}

fn open(name: UserName, email: String) -> Account {
    Account { name, email }
}

fn main() {
    let account = open(UserName(probe::text("Account::name")), probe::text("Account::email"));
    println!("{}", account.name.0); //~ unconsented-use Account::name -> operations.logging
    println!("{}", account.email); //~ unconsented-use Account::email -> operations.logging
}
