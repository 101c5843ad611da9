//! What `#[instrument]` records when its function begins: parameters by `Debug`, and the expressions in `fields(…)`.
use consent::Pii;
use tracing::instrument;

#[derive(Debug, Pii)]
struct Order {
    number: u32,
    #[pii(category = "user.contact.email", purposes = ["orders"])]
    email: String,
    #[pii(category = "user.name", purposes = ["orders"])]
    name: String,
}

#[derive(Debug)]
struct Form<T>(T);

impl<T> std::ops::Deref for Form<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

#[instrument(skip(order), fields(number = order.number, buyer = %order.email))] //~ unconsented-use Order::email -> operations.logging
fn named(order: &Order) {}

#[instrument(skip(form), fields(to.address = ?form.email, to.length = form.name.len()))] //~ unconsented-use Order::email -> operations.logging
fn behind_a_deref(form: Form<Order>) -> usize {
    form.name.len()
}

#[instrument(skip_all, fields(order, %name))] //~ unconsented-use Order::name -> operations.logging
fn by_the_same_name(order: Order, name: String) {}

#[instrument] //~ unconsented-use Order::email -> operations.logging //~ unconsented-use Order::name -> operations.logging
fn whole(order: Order) {}

// The field stands in the parameter's place, and has no value yet.
#[instrument(fields(order))]
fn replaced(order: Order) {}

#[instrument(skip_all, fields(number = order.number, text = "order.email"))]
fn harmless(order: Order) {}

struct Desk {
    last: String,
}

impl Desk {
    #[tracing::instrument(skip_all, fields(last = %self.last, next = format!("{}", order.name)))] //~ unconsented-use Order::name -> operations.logging
    fn serve(&mut self, order: Order) -> Result<u32, String> {
        if order.number == 0 {
            return Err("no number".to_owned());
        }
        self.last = "served".to_owned();
        Ok(order.number)
    }
}

fn main() {
    let order = || Order { number: 1, email: probe::text("Order::email"), name: probe::text("Order::name") };
    named(&order());
    behind_a_deref(Form(order()));
    by_the_same_name(order(), order().name);
    whole(order());
    replaced(order());
    harmless(order());
    let mut desk = Desk { last: String::new() };
    println!("{:?}", desk.serve(order()));
}

//- crate tracing
// As much of `tracing::instrument` as the functions above need.
extern crate proc_macro;
use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

#[proc_macro_attribute]
pub fn instrument(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut records = String::new();
    let mut record = |how: &str, value: String| {
        let line = Span::call_site().line();
        records += &format!("::probe::record({line}, \"instrument\", &::std::format!(\"{{{how}}}\", {value}));");
    };
    let mut hidden = Vec::new();
    let mut hides_all = false;
    for arg in split(args) {
        match (arg[0].to_string().as_str(), arg.get(1)) {
            ("skip_all", _) => hides_all = true,
            ("skip", Some(TokenTree::Group(names))) => hidden.extend(names.stream().into_iter().map(|n| n.to_string())),
            ("fields", Some(TokenTree::Group(fields))) => {
                for field in split(fields.stream()) {
                    let texts: Vec<String> = field.iter().map(|t| t.to_string()).collect();
                    let value = texts.iter().position(|t| t == "=").map_or(0, |i| i + 1);
                    let how = match texts[value].as_str() {
                        "%" => "",
                        _ => ":?",
                    };
                    let sigil = usize::from(["%", "?"].contains(&texts[value].as_str()));
                    if value > 0 || sigil > 0 {
                        record(how, field[value + sigil..].iter().cloned().collect::<TokenStream>().to_string());
                    }
                    hidden.push(texts[if value > 0 { 0 } else { sigil }].clone());
                }
            }
            _ => {}
        }
    }
    let mut item: Vec<TokenTree> = item.into_iter().collect();
    let is_params = |t: &&TokenTree| matches!(t, TokenTree::Group(g) if g.delimiter() == Delimiter::Parenthesis);
    if let (false, Some(TokenTree::Group(params))) = (hides_all, item.iter().find(is_params)) {
        for param in split(params.stream()) {
            let name = param[0].to_string();
            if !hidden.contains(&name) {
                record(":?", format!("&{name}"));
            }
        }
    }
    if let Some(TokenTree::Group(body)) = item.pop() {
        let mut stream: TokenStream = records.parse().unwrap_or_default();
        stream.extend(body.stream());
        item.push(Group::new(Delimiter::Brace, stream).into());
    }
    item.into_iter().collect()
}

fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(p) if p.as_char() == ',' => parts.push(Vec::new()),
            _ => parts.last_mut().expect("there is always one").push(token),
        }
    }
    parts.retain(|p| !p.is_empty());
    parts
}
