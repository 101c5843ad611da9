//! A conversion that is passed by its name is that of the type it was named with.
use consent::Pii;

#[derive(Pii)]
struct Form {
    #[pii(category = "user.authorization.password", purposes = ["account"])]
    password: String,
}

struct Request {
    password: String,
}

impl From<Form> for Request {
    fn from(form: Form) -> Request {
        Request {
            password: form.password,
        }
    }
}

fn token(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn texts(names: Vec<&'static str>) -> Vec<String> {
    names.into_iter().map(String::from).collect()
}

fn requests(forms: Vec<Form>) -> Vec<Request> {
    forms.into_iter().map(Request::from).collect()
}

fn converted(forms: Vec<Form>) -> Vec<Request> {
    forms.into_iter().map(<Form as Into<Request>>::into).collect()
}

fn main() {
    let form = || Form {
        password: probe::text("Form::password"),
    };
    println!("{}", token(b"abc"));
    println!("{:?}", texts(vec!["a", "b"]));
    for request in requests(vec![form()]) {
        println!("{}", request.password); //~ unconsented-use Form::password -> operations.logging
    }
    for request in converted(vec![form()]) {
        println!("{}", request.password); //~ unconsented-use Form::password -> operations.logging
    }
}
