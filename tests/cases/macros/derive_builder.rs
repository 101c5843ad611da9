//! derive_builder: setters by reference and by value, `build` with its error, and what attributes change.
//! crates: derive_builder
use consent::Pii;
use derive_builder::Builder;

#[derive(Pii)]
struct Member {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    club: String,
}

#[derive(Builder, Clone, Debug)]
struct Mail {
    to: String,
    #[builder(default)]
    subject: String,
    #[builder(setter(into, strip_option), default)]
    copy: Option<String>,
    #[builder(setter(skip))]
    id: u32,
}

#[derive(Builder)]
#[builder(pattern = "owned", setter(into, prefix = "with"), build_fn(name = "finish"), name = "NoteArgs")]
struct Note {
    about: String,
    #[builder(setter(name = "reading"))]
    text: String,
}

#[derive(Builder, Clone)]
struct Tags<T: Clone> {
    #[builder(setter(each(name = "tag", into)))]
    all: Vec<T>,
}

fn main() {
    let member = Member { email: probe::text("Member::email"), club: "chess".to_owned() };
    let mut builder = MailBuilder::default();
    builder.to(member.email.clone()).subject(member.club.clone());
    let mail = builder.build().unwrap();
    println!("{}", mail.to); //~ unconsented-use Member::email -> operations.logging
    println!("{}", mail.subject);
    println!("{:?} {}", mail.copy, mail.id);
    println!("{mail:?}"); //~ unconsented-use Member::email -> operations.logging
    let mail = MailBuilder::default().to(member.club.clone()).copy(&*member.email).build().unwrap();
    println!("{}", mail.to);
    println!("{:?}", mail.copy); //~ unconsented-use Member::email -> operations.logging
    if let Err(error) = MailBuilder::default().copy(&*member.email).build() {
        println!("{error}");
    }

    let note = NoteArgs::default().with_about(&*member.club).reading(&*member.email).finish().unwrap();
    println!("{}", note.about);
    println!("{}", note.text); //~ unconsented-use Member::email -> operations.logging

    let tags = TagsBuilder::<String>::default().tag(&*member.email).tag("new").build().unwrap();
    println!("{}", tags.all.len());
    println!("{:?}", tags.all); //~ unconsented-use Member::email -> operations.logging
    let tags = TagsBuilder::default().all(vec![member.club.clone()]).build().unwrap();
    println!("{:?}", tags.all);
}
