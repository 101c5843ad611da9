//! Templates that an engine knows by their names or as a text: the result holds what they print of what they are given.
use consent::Pii;
use handlebars::{Handlebars, Show};

#[derive(Clone, Pii)]
struct User {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

impl Show for User {
    fn show(&self, path: &str) -> String {
        match path {
            "id" => self.id.to_string(),
            "name" => self.name.clone(),
            "email" => self.email.clone(),
            _ => String::new(),
        }
    }
}

fn main() {
    let user = User { id: 4, name: probe::text("User::name"), email: probe::text("User::email") };
    let mut engine = Handlebars::default();
    engine.register_template_string("greeting", "Dear {{name}}");
    println!("{}", engine.render("greeting", &user)); //~ unconsented-use User::name -> operations.logging
    println!("{}", engine.render_template("{{#if email}}{{id}}{{/if}}", &user));
    println!("{}", engine.render_template("{{email}}", &user)); //~ unconsented-use User::email -> operations.logging
    let text = format!("{{{{{}}}}} {{{{{}}}}}", "name", "email");
    println!("{}", engine.render_template(&text, &user)); //~ unconsented-use User::name -> operations.logging //~ unconsented-use User::email -> operations.logging
}

//- crate handlebars
// Outside the workspace.
use std::collections::HashMap;

pub trait Show {
    fn show(&self, path: &str) -> String;
}

#[derive(Default)]
pub struct Handlebars {
    texts: HashMap<String, String>,
}

impl Handlebars {
    pub fn register_template_string(&mut self, name: &str, text: &str) {
        self.texts.insert(name.to_owned(), text.to_owned());
    }

    pub fn render<T: Show>(&self, name: &str, data: &T) -> String {
        self.render_template(&self.texts[name], data)
    }

    pub fn render_template<T: Show>(&self, text: &str, data: &T) -> String {
        let mut out = String::new();
        for part in text.split("{{") {
            match part.split_once("}}") {
                Some((value, text)) if !value.starts_with(['#', '/']) => {
                    out += &data.show(value);
                    out += text;
                }
                Some((_, text)) => out += text,
                None => out += part,
            }
        }
        out
    }
}
