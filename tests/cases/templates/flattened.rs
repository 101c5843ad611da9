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

    fn addresses<T: Serialize>(&self, context: &WithLanguage<WithSession<T>>) -> Result<String, minijinja::Error> {
        let context = Value::from_serialize(context);
        let template = self.engine.get_template("addresses")?;
        template.render(context)
    }
}

fn main() {
    let session = Session { id: 7, name: probe::text("Session::name"), ip: probe::text("Session::ip") };
    let context = WithLanguage {
        lang: "en",
        inner: WithSession { session, inner: Own { title: "Home".to_owned() } },
    };
    let pages = Pages::new();
    println!("{}", pages.names(&context).unwrap()); //~ unconsented-use Session::name -> operations.logging
    println!("{}", pages.ids(&context).unwrap());
    println!("{}", pages.addresses(&context).unwrap()); //~ unconsented-use Session::ip -> operations.logging
}
