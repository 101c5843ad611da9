//! A request passes through layers that read, change and answer it.
use consent::Pii;
use std::collections::HashMap;

#[derive(Debug, Clone, Pii)]
struct Identity {
    tenant: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug, Clone, Default)]
struct Request {
    path: String,
    headers: HashMap<String, String>,
    identity: Option<Identity>,
}

#[derive(Debug, Clone, Default)]
struct Response {
    status: u16,
    headers: HashMap<&'static str, String>,
    body: String,
}

trait Layer {
    fn call(&self, request: Request, next: &dyn Fn(Request) -> Response) -> Response;
}

struct Authenticate {
    known: HashMap<String, Identity>,
}

impl Layer for Authenticate {
    fn call(&self, mut request: Request, next: &dyn Fn(Request) -> Response) -> Response {
        let token = request.headers.get("authorization").cloned();
        request.identity = token.and_then(|token| self.known.get(&token).cloned());
        match &request.identity {
            Some(_) => next(request),
            None => Response { status: 401, ..Response::default() },
        }
    }
}

struct Trace;

impl Layer for Trace {
    fn call(&self, request: Request, next: &dyn Fn(Request) -> Response) -> Response {
        println!("{}", request.path);
        if let Some(Identity { tenant, email }) = &request.identity {
            println!("{tenant}");
            println!("{email}"); //~ unconsented-use Identity::email -> operations.logging
        }
        let mut response = next(request);
        response.headers.insert("x-trace", "12".to_owned());
        println!("{}", response.status);
        response
    }
}

fn handle(layers: &[Box<dyn Layer>], request: Request, end: &dyn Fn(Request) -> Response) -> Response {
    match layers {
        [] => end(request),
        [first, rest @ ..] => first.call(request, &|request| handle(rest, request, end)),
    }
}

fn profile(request: Request) -> Response {
    let Some(identity) = request.identity else {
        return Response { status: 403, body: request.path, ..Response::default() };
    };
    let mut headers = HashMap::new();
    headers.insert("x-tenant", identity.tenant.to_string());
    headers.insert("x-user", identity.email.clone());
    Response { status: 200, headers, body: format!("you are {}", identity.email) }
}

fn main() {
    let mut known = HashMap::new();
    known.insert("secret".to_owned(), Identity { tenant: 3, email: probe::text("Identity::email") });
    let layers: Vec<Box<dyn Layer>> = vec![Box::new(Authenticate { known }), Box::new(Trace)];
    let mut request = Request { path: "/me".to_owned(), ..Request::default() };
    request.headers.insert("authorization".to_owned(), "secret".to_owned());
    let response = handle(&layers, request, &profile);
    println!("{}", response.status);
    println!("{}", response.headers["x-tenant"]);
    println!("{}", response.headers["x-user"]); //~ unconsented-use Identity::email -> operations.logging
    println!("{:?}", response.headers.get("x-tenant"));
    println!("{}", response.body); //~ unconsented-use Identity::email -> operations.logging
    let direct = profile(Request { path: "/".to_owned(), ..Request::default() });
    println!("{}", direct.status);
}
