//! What is flattened stands under its own names beside the others, and a name that nothing has is the engine's.
//! crates: minijinja, serde
use consent::Pii;
use minijinja::{Environment, Value};
use serde::Serialize;

#[derive(Clone, Pii, Serialize)]
struct Session {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.device.ip_address", purposes = ["account"])]
    #[serde(rename = "address")]
    ip: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    #[serde(rename(serialize = "mail"))]
    email: String,
    #[pii(category = "user.contact.phone_number", purposes = ["account"])]
    #[serde(serialize_with = "spaced", rename = "tel")]
    phone: String,
}

fn spaced<S: serde::Serializer>(phone: &str, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&format!(" {phone}"))
}

#[derive(Serialize)]
struct WithLanguage<T> {
    lang: &'static str,
    #[serde(flatten)]
    inner: T,
}

#[derive(Serialize)]
struct WithSession<T> {
    session: Session,
    #[serde(flatten)]
    inner: T,
}

#[derive(Serialize)]
struct Own {
    title: String,
}

struct Pages {
    engine: Environment<'static>,
}

impl Pages {
    fn new() -> Pages {
        let mut engine = Environment::new();
        engine.add_template("names", "{{ lang }}: {{ session.name }} {{ title }} {{ branding }}").unwrap();
        engine.add_template("ids", "{{ lang }}: {{ session.id }} {{ title }} {{ branding }} {{ session.ip }}").unwrap();
        engine.add_template("addresses", "{{ session.address }}").unwrap();
        engine.add_template("mails", "{{ session.mail }} {{ session.email }}").unwrap();
        engine.add_template("phones", "{{ session.tel }} {{ session.phone }}").unwrap();
        engine.add_global("branding", "ours");
        Pages { engine }
    }

    fn names(&self, context: &WithLanguage<WithSession<Own>>) -> Result<String, minijinja::Error> {
        let context = Value::from_serialize(context);
        let template = self.engine.get_template("names")?;
        template.render(context)
    }

    fn ids(&self, context: &WithLanguage<WithSession<Own>>) -> Result<String, minijinja::Error> {
        let context = Value::from_serialize(context);
        let template = self.engine.get_template("ids")?;
        template.render(context)
    }

    fn mails(&self, context: &WithSession<Own>) -> Result<String, minijinja::Error> {
        self.engine.get_template("mails")?.render(Value::from_serialize(context))
    }

    fn phones(&self, context: &WithSession<Own>) -> Result<String, minijinja::Error> {
        self.engine.get_template("phones")?.render(Value::from_serialize(context))
    }

    fn addresses<T: Serialize>(&self, context: &WithLanguage<WithSession<T>>) -> Result<String, minijinja::Error> {
        let context = Value::from_serialize(context);
        let template = self.engine.get_template("addresses")?;
        template.render(context)
    }
}

fn main() {
    let session = Session { id: 7, name: probe::text("Session::name"), ip: probe::text("Session::ip"), email: probe::text("Session::email"), phone: probe::text("Session::phone") };
    let context = WithLanguage {
        lang: "en",
        inner: WithSession { session, inner: Own { title: "Home".to_owned() } },
    };
    let pages = Pages::new();
    println!("{}", pages.names(&context).unwrap()); //~ unconsented-use Session::name -> operations.logging
    println!("{}", pages.ids(&context).unwrap());
    println!("{}", pages.addresses(&context).unwrap()); //~ unconsented-use Session::ip -> operations.logging
    println!("{}", pages.mails(&context.inner).unwrap()); //~ unconsented-use Session::email -> operations.logging
    println!("{}", pages.phones(&context.inner).unwrap()); //~ unconsented-use Session::phone -> operations.logging
}
