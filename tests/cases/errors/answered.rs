//! A handler answers with what it gives back, wherever it does: each end of its body, `return` and `?`, is told for itself.
//! ```toml
//! [[use]]
//! path = "errors_answered::serve"
//! args = ["handler()"]
//! kind = "response"
//! purpose = "sharing.partners"
//! ```
use consent::Pii;
use std::panic::Location;

#[derive(Pii)]
struct Form {
    tries: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

/// An answer, with the line of the handler that it was given back on.
struct Page {
    text: String,
    line: u32,
}

impl Page {
    #[track_caller]
    fn of(text: impl ToString) -> Page {
        Page { text: text.to_string(), line: Location::caller().line() }
    }
}

struct Problem {
    text: String,
    line: u32,
}

impl Problem {
    #[track_caller]
    fn of(text: impl ToString) -> Problem {
        Problem { text: text.to_string(), line: Location::caller().line() }
    }
}

impl From<String> for Problem {
    #[track_caller]
    fn from(text: String) -> Problem {
        Problem { text, line: Location::caller().line() }
    }
}

fn serve(form: Form, handler: fn(Form) -> Result<Page, Problem>) {
    let (line, text) = match handler(form) {
        Ok(page) => (page.line, page.text),
        Err(problem) => (problem.line, problem.text),
    };
    probe::record(line, "serve", &text);
}

fn checked(email: String) -> Result<usize, String> {
    if email.contains('@') { Err(format!("{email} is no address")) } else { Ok(email.len()) }
}

fn named(name: String) -> Result<usize, String> {
    if name.len() > 99 { Err("too long".to_owned()) } else { Ok(name.len()) }
}

fn early(form: Form) -> Result<Page, Problem> {
    let length = named(form.name)?;
    if length > 99 {
        return Ok(Page::of("long"));
    }
    checked(form.email)?; //~ unconsented-use Form::email -> sharing.partners
    Ok(Page::of("welcome"))
}

fn branches(form: Form) -> Result<Page, Problem> {
    match form.tries {
        0 => Ok(Page::of(form.email)), //~ unconsented-use Form::email -> sharing.partners
        1 => {
            let text = form.name;
            Err(Problem::of(text)) //~ unconsented-use Form::name -> sharing.partners
        }
        2 => Err(Problem::of("twice")),
        _ if form.name.is_empty() => Ok(Page::of("nobody")),
        _ => {
            if form.tries > 4 {
                Ok(Page::of("five"))
            } else {
                return Ok(Page::of(form.name)); //~ unconsented-use Form::name -> sharing.partners
            }
        }
    }
}

fn form(tries: u32) -> Form {
    Form { tries, email: probe::text("Form::email"), name: probe::text("Form::name") }
}

fn main() {
    serve(form(0), early);
    serve(form(0), branches);
    serve(form(1), branches);
    serve(form(2), branches);
    serve(form(3), branches);
    serve(form(5), branches);
}
