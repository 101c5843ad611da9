//! Settings are merged from defaults, a file and the environment; secrets stay where they are.
use consent::Pii;
use std::collections::HashMap;
use std::time::Duration;

#[derive(Debug, Clone, Default)]
struct Settings {
    address: String,
    port: u16,
    timeout: Duration,
    mail: Mail,
    flags: HashMap<String, bool>,
}

#[derive(Debug, Clone, Default, Pii)]
struct Mail {
    server: String,
    tls: bool,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    contact: String,
    #[pii(category = "user.authorization.password", purposes = ["security"])]
    password: Option<String>,
}

#[derive(Debug, Default)]
struct Partial {
    port: Option<u16>,
    timeout: Option<u64>,
    contact: Option<String>,
    password: Option<String>,
}

impl Settings {
    fn merge(mut self, partial: Partial) -> Self {
        let Partial { port, timeout, contact, password } = partial;
        self.port = port.unwrap_or(self.port);
        if let Some(seconds) = timeout {
            self.timeout = Duration::from_secs(seconds);
        }
        if let Some(contact) = contact {
            self.mail.contact = contact;
        }
        self.mail.password = password.or(self.mail.password);
        self
    }

    fn url(&self) -> String {
        format!("http://{}:{}", self.address, self.port)
    }

    fn checked(self) -> Result<Self, String> {
        match &self.mail {
            Mail { server, .. } if server.is_empty() => Err("no mail server".to_owned()),
            Mail { tls: false, password: Some(_), .. } => Err(format!("{} needs tls", self.mail.server)),
            Mail { contact, .. } if !contact.contains('@') => Err(format!("{contact} is no address")),
            _ => Ok(self),
        }
    }

    fn flag(&self, name: &str) -> bool {
        self.flags.get(name).copied().unwrap_or_default()
    }
}

impl Mail {
    fn redacted(&self) -> Mail {
        Mail { contact: "-".to_owned(), password: self.password.as_ref().map(|_| "***".to_owned()), ..self.clone() }
    }

    fn line(&self) -> String {
        let kind = if self.tls { "smtps" } else { "smtp" };
        format!("{kind}://{}", self.server)
    }
}

fn environment() -> HashMap<&'static str, String> {
    HashMap::from([("PORT", "81".to_owned()), ("TIMEOUT", "5".to_owned())])
}

fn partial(environment: &HashMap<&'static str, String>) -> Partial {
    let number = |name: &str| environment.get(name).and_then(|text| text.parse::<u64>().ok());
    Partial {
        port: number("PORT").and_then(|n| u16::try_from(n).ok()),
        timeout: number("TIMEOUT"),
        contact: environment.get("CONTACT").cloned(),
        password: None,
    }
}

fn main() {
    let mail = Mail {
        server: "mail.example".to_owned(),
        tls: true,
        contact: probe::text("Mail::contact"),
        password: Some(probe::text("Mail::password")),
    };
    let settings = Settings { address: "localhost".to_owned(), port: 80, mail, ..Settings::default() };
    println!("{}", settings.url());
    println!("{}", settings.mail.line());
    let settings = settings.merge(partial(&environment()));
    println!("{} {:?}", settings.port, settings.timeout);
    println!("{}", settings.mail.contact); //~ unconsented-use Mail::contact -> operations.logging
    println!("{}", settings.flag("new"));
    println!("{}", settings.mail.redacted().server);
    println!("{}", settings.mail.password.is_some());
    println!("{:?}", settings.flags.keys().max());
    match settings.clone().checked() {
        Ok(checked) => println!("{}", checked.url()),
        Err(error) => println!("{}", error.len()),
    }
    let open = Settings { mail: Mail { tls: false, ..settings.mail.clone() }, ..settings.clone() };
    println!("{}", open.checked().is_err());
    println!("{:?}", settings.mail); //~ unconsented-use Mail::contact -> operations.logging //~ unconsented-use Mail::password -> operations.logging
    let Settings { mail: Mail { server, tls, .. }, address, .. } = &settings;
    println!("{server} {tls} {address}");
    let password = settings.mail.password.as_deref().unwrap_or_default();
    println!("{}", password.len() > 8);
    println!("{}", &password[..9]); //~ unconsented-use Mail::password -> operations.logging
}
