//! The error of a request quotes its address, and nothing else of it; what takes the address out of it ends that.
//! ```toml
//! [kinds]
//! http = "account"
//! ```
use consent::Pii;

#[derive(Pii)]
struct Bot {
    id: u32,
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    token: String,
    #[pii(category = "user.content", purposes = ["account"])]
    text: String,
}

fn send(bot: &Bot, client: &reqwest::Client) -> Result<String, reqwest::Error> {
    let request = client
        .post(format!("https://api.example/{}", bot.token))
        .header("x")
        .body(bot.text.clone());
    let response = request.send()?;
    response.json()
}

fn main() {
    let bot = Bot { id: 3, token: probe::text("Bot::token"), text: probe::text("Bot::text") };
    let client = reqwest::Client;
    if let Err(error) = send(&bot, &client) {
        println!("{error}"); //~ unconsented-use Bot::token -> operations.logging
    }
    if let Err(error) = send(&bot, &client) {
        println!("{}", error.without_url());
    }
    if let Ok(response) = client.post(format!("https://api.example/{}", bot.token)).send() {
        match response.text() {
            Ok(text) => println!("{text}"),
            Err(error) => println!("{error}"),
        }
    }
    if let Ok(response) = client.post(format!("https://api.example/{}", bot.token)).send() {
        if let Err(error) = response.json() {
            println!("{error}"); //~ unconsented-use Bot::token -> operations.logging
        }
    }
    if let Err(error) = client.post(format!("https://api.example/{}", bot.id)).body(bot.text.clone()).send() {
        println!("{error}");
    }
}

//- crate reqwest
// Outside the workspace.
pub struct Client;

pub struct RequestBuilder {
    url: String,
    body: String,
}

pub struct Response {
    url: String,
}

#[derive(Debug)]
pub struct Error {
    url: Option<String>,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.url {
            Some(url) => write!(f, "no connection for {url}"),
            None => f.write_str("no connection"),
        }
    }
}

impl Error {
    pub fn without_url(self) -> Error {
        Error { url: None }
    }
}

impl Client {
    pub fn post(&self, url: String) -> RequestBuilder {
        RequestBuilder { url, body: String::new() }
    }
}

impl RequestBuilder {
    pub fn header(self, _name: &str) -> RequestBuilder {
        self
    }

    pub fn body(mut self, body: String) -> RequestBuilder {
        self.body = body;
        self
    }

    pub fn send(self) -> Result<Response, Error> {
        match self.body.is_empty() {
            true => Ok(Response { url: self.url }),
            false => Err(Error { url: Some(self.url) }),
        }
    }
}

impl Response {
    pub fn text(self) -> Result<String, Error> {
        Err(Error { url: None })
    }

    pub fn json(self) -> Result<String, Error> {
        Err(Error { url: Some(self.url) })
    }
}
