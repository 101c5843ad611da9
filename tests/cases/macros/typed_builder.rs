//! typed-builder: setters that convert, wrap and transform.
//! crates: typed-builder
use consent::Pii;
use typed_builder::TypedBuilder;

#[derive(Pii)]
struct Member {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    club: String,
}

#[derive(TypedBuilder)]
struct Mail<'a> {
    #[builder(setter(into))]
    to: String,
    subject: &'a str,
    #[builder(default, setter(strip_option, into))]
    copy: Option<String>,
    #[builder(default, setter(transform = |it: &str| it.to_owned()))]
    text: String,
    #[builder(default)]
    count: u32,
}

fn main() {
    let member = Member { email: probe::text("Member::email"), club: "chess".to_owned() };
    let mail = Mail::builder().to(&*member.email).subject(&member.club).build();
    println!("{}", mail.to); //~ unconsented-use Member::email -> operations.logging
    println!("{}", mail.subject);
    println!("{:?} {} {}", mail.copy, mail.text, mail.count);
    let mail = Mail::builder().to("all").subject(&member.email).copy("x").text(&member.club).count(2).build();
    println!("{}", mail.to);
    println!("{}", mail.subject); //~ unconsented-use Member::email -> operations.logging
    println!("{:?} {}", mail.copy, mail.text);
    let mail = Mail::builder().to("all").subject("x").copy(&*member.email).text(&member.email).build();
    println!("{:?}", mail.copy); //~ unconsented-use Member::email -> operations.logging
    println!("{}", mail.text); //~ unconsented-use Member::email -> operations.logging
    println!("{} {}", mail.to, mail.subject);
}
