//! A builder hands on what it was given.
use consent::Pii;

#[derive(Pii)]
struct Subscriber {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    plan: String,
}

#[derive(Debug, Default)]
struct Message {
    to: String,
    subject: String,
}

impl Message {
    fn to(mut self, to: &str) -> Self {
        self.to = to.to_owned();
        self
    }

    fn subject(self, subject: impl Into<String>) -> Self {
        Self { subject: subject.into(), ..self }
    }
}

fn main() {
    let subscriber = Subscriber { email: probe::text("Subscriber::email"), plan: "free".into() };
    let message = Message::default().to(&subscriber.email).subject("news");
    println!("{}", message.to); //~ unconsented-use Subscriber::email -> operations.logging
    println!("{}", message.subject);
    println!("{message:?}"); //~ unconsented-use Subscriber::email -> operations.logging
    let message = Message::default().to("team@shop.example").subject(&subscriber.plan);
    println!("{message:?}");
}
