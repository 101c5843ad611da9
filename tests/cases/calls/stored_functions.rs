//! Functions and closures that are kept in structs, lists and maps are called with what they hold.
use consent::Pii;
use std::collections::BTreeMap;
use std::rc::Rc;

#[derive(Debug, Clone, Pii)]
struct Client {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

type Render = fn(&Client) -> String;

struct Column {
    title: &'static str,
    render: Render,
}

fn by_name(client: &Client) -> String {
    client.name.clone()
}

fn by_id(client: &Client) -> String {
    client.id.to_string()
}

struct Button<'a> {
    label: String,
    on_click: Box<dyn Fn(u32) -> String + 'a>,
}

struct Pipeline {
    steps: Vec<Box<dyn Fn(String) -> String>>,
}

impl Pipeline {
    fn new() -> Self {
        Self { steps: Vec::new() }
    }

    fn then(mut self, step: impl Fn(String) -> String + 'static) -> Self {
        self.steps.push(Box::new(step));
        self
    }

    fn run(&self, text: String) -> String {
        self.steps.iter().fold(text, |text, step| step(text))
    }
}

struct Router {
    routes: BTreeMap<&'static str, Rc<dyn Fn(&Client) -> String>>,
    fallback: Render,
}

impl Router {
    fn route(&mut self, path: &'static str, handler: impl Fn(&Client) -> String + 'static) {
        self.routes.insert(path, Rc::new(handler));
    }

    fn call(&self, path: &str, client: &Client) -> String {
        match self.routes.get(path) {
            Some(handler) => handler(client),
            None => (self.fallback)(client),
        }
    }
}

fn pick(long: bool) -> Render {
    if long { by_name } else { by_id }
}

fn greeter(greeting: String) -> impl Fn(&str) -> String {
    move |name| format!("{greeting} {name}")
}

fn counter(start: u32) -> Box<dyn FnMut() -> u32> {
    let mut n = start;
    Box::new(move || {
        n += 1;
        n
    })
}

fn main() {
    let client = Client { id: 5, name: probe::text("Client::name"), email: probe::text("Client::email") };
    let columns = (Column { title: "name", render: by_name }, Column { title: "id", render: by_id });
    println!("{}", (columns.0.render)(&client)); //~ unconsented-use Client::name -> operations.logging
    println!("{}", (columns.1.render)(&client));
    println!("{} {}", columns.0.title, columns.1.title);
    let button = Button { label: "call".to_owned(), on_click: Box::new(|n| format!("{n} {}", client.email)) };
    println!("{}", button.label);
    println!("{}", (button.on_click)(3)); //~ unconsented-use Client::email -> operations.logging
    let still = Button { label: "stay".to_owned(), on_click: Box::new(|n| format!("{n} {}", client.id)) };
    println!("{}", (still.on_click)(3));
    let name = client.name.clone();
    let pipeline = Pipeline::new().then(|text| text.to_uppercase()).then(move |text| text + &name);
    println!("{}", pipeline.run("by ".to_owned())); //~ unconsented-use Client::name -> operations.logging
    let plain = Pipeline::new().then(|text| text + "!");
    println!("{}", plain.run("by ".to_owned()));
    println!("{}", plain.run(client.email.clone())); //~ unconsented-use Client::email -> operations.logging
    let mut router = Router { routes: BTreeMap::new(), fallback: by_id };
    println!("{}", router.call("/", &client));
    router.route("/mail", |client| client.email.clone());
    println!("{}", router.call("/mail", &client)); //~ unconsented-use Client::email -> operations.logging
    println!("{}", pick(true)(&client)); //~ unconsented-use Client::name -> operations.logging
    let greet = greeter("hello".to_owned());
    println!("{}", greet("you"));
    println!("{}", greet(&client.name)); //~ unconsented-use Client::name -> operations.logging
    println!("{}", greeter(client.email.clone())("you")); //~ unconsented-use Client::email -> operations.logging
    println!("{}", counter(client.id)());
}
