//! bon: builders of structs, of functions and of methods.
//! crates: bon
use bon::{Builder, bon, builder};
use consent::Pii;

#[derive(Pii)]
struct Member {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    club: String,
}

#[derive(Builder)]
#[builder(on(String, into))]
struct Mail {
    #[builder(start_fn)]
    to: String,
    subject: String,
    copy: Option<String>,
    #[builder(default)]
    text: String,
    #[builder(name = reply)]
    reply_to: Option<String>,
    #[builder(skip)]
    id: u32,
}

#[builder]
fn line(#[builder(into)] left: String, right: Option<&str>) -> String {
    format!("{left}, {}", right.unwrap_or_default())
}

#[builder(finish_fn = show)]
fn shown(secret: &str, open: &str) {
    println!("{}", secret.len());
    println!("{open}"); //~ unconsented-use Member::email -> operations.logging
}

struct Letter {
    to: String,
    sign: String,
}

#[bon]
impl Letter {
    #[builder]
    fn new(to: String, #[builder(default)] sign: String) -> Self {
        Self { to, sign }
    }

    #[builder]
    fn with_greeting(&self, greeting: &str) -> String {
        format!("{greeting} {}", self.to)
    }

    #[builder]
    fn joined(first: String, second: String) -> String {
        format!("{first} {second}")
    }
}

fn main() {
    let member = Member { email: probe::text("Member::email"), club: "chess".to_owned() };
    let mail = Mail::builder(&*member.email).subject(&*member.club).maybe_copy(Some("all")).reply("none").build();
    println!("{}", mail.to); //~ unconsented-use Member::email -> operations.logging
    println!("{}", mail.subject);
    println!("{:?} {} {:?} {}", mail.copy, mail.text, mail.reply_to, mail.id);
    let mail = Mail::builder("club").subject(&*member.club).copy(&*member.email).text("x").build();
    println!("{}", mail.to);
    println!("{:?}", mail.copy); //~ unconsented-use Member::email -> operations.logging
    println!("{}", mail.text);

    println!("{}", line().left(&*member.club).right(&member.email).call()); //~ unconsented-use Member::email -> operations.logging
    println!("{}", line().left(&*member.club).call());
    shown().secret(&member.email).open(&member.club).show();
    shown().secret(&member.club).open(&member.email).show();

    let letter = Letter::builder().to(member.email.clone()).sign(member.club.clone()).build();
    println!("{}", letter.to); //~ unconsented-use Member::email -> operations.logging
    println!("{}", letter.sign);
    println!("{}", letter.with_greeting().greeting("dear").call()); //~ unconsented-use Member::email -> operations.logging
    let letter = Letter::builder().to(member.club.clone()).build();
    println!("{}", letter.with_greeting().greeting("dear").call());
    println!("{}", letter.with_greeting().greeting(&member.email).call()); //~ unconsented-use Member::email -> operations.logging
    println!("{}", Letter::joined().first(member.club.clone()).second(member.club.clone()).call());
    println!("{}", Letter::joined().first(member.club.clone()).second(member.email.clone()).call()); //~ unconsented-use Member::email -> operations.logging
}
