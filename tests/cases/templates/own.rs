//! A struct with a template: showing it tells what the template prints, and no more.
use askama::Template;
use consent::Pii;

#[derive(Clone, Pii)]
struct User {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Template)]
#[template(source = "Hello {{ user.name }}, {{ self.title }}")]
struct Page {
    title: String,
    user: User,
}

#[derive(Template)]
#[template(source = "{{ user.id }} of {{ title }}")]
struct Plain {
    title: String,
    user: User,
}

#[derive(Template)]
#[template(source = "{{ user.email.to_uppercase() }}")]
struct Loud {
    user: User,
}

fn main() {
    let user = User { id: 4, name: probe::text("User::name"), email: probe::text("User::email") };
    let page = Page { title: "news".to_owned(), user: user.clone() };
    println!("{}", page.render().unwrap()); //~ unconsented-use User::name -> operations.logging
    println!("{page}"); //~ unconsented-use User::name -> operations.logging
    println!("{}", page.to_string()); //~ unconsented-use User::name -> operations.logging
    println!("{}", page.user.id);
    let plain = Plain { title: "news".to_owned(), user: user.clone() };
    println!("{}", plain.render().unwrap());
    println!("{plain}");
    let titled = Plain { title: user.email.clone(), user: user.clone() };
    println!("{}", titled.render().unwrap()); //~ unconsented-use User::email -> operations.logging
    let mut out = String::new();
    page.render_into(&mut out).unwrap();
    println!("{out}"); //~ unconsented-use User::name -> operations.logging
    println!("{}", Loud { user }); //~ unconsented-use User::email -> operations.logging
}

//- crate askama_derive
// Outside the workspace.
extern crate proc_macro;

use proc_macro::TokenStream;

#[proc_macro_derive(Template, attributes(template))]
pub fn template(item: TokenStream) -> TokenStream {
    let item = item.to_string();
    let after = |word: &str| item.split_once(word).unwrap().1.trim_start();
    let source = after("source").trim_start_matches('=').trim_start().strip_prefix('"').unwrap();
    let source = source.split_once('"').unwrap().0;
    let name = after("struct ").split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned();
    let mut body = String::new();
    for (i, part) in source.split("{{").enumerate() {
        let text = match part.split_once("}}").filter(|_| i > 0) {
            Some((value, text)) => {
                let value = value.trim().trim_start_matches("self.");
                body += &format!("write!(f, \"{{}}\", self.{value})?;");
                text
            }
            None => part,
        };
        body += &format!("f.write_str({text:?})?;");
    }
    format!(
        "impl std::fmt::Display for {name} {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ {body} Ok(()) }}
        }}
        impl askama::Template for {name} {{}}"
    )
    .parse()
    .unwrap()
}

//- crate askama
// Outside the workspace.
pub use askama_derive::Template;

pub trait Template: std::fmt::Display {
    fn render(&self) -> Result<String, std::fmt::Error> {
        Ok(self.to_string())
    }

    fn render_into(&self, writer: &mut (impl std::fmt::Write + ?Sized)) -> std::fmt::Result {
        writer.write_str(&self.to_string())
    }
}
