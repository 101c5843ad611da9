//! The texts of the table: Rust with `$name`, `${name|filter}` and `$[directive]`s.
//!
//! - `$[for LIST]…$[end]`, `$[for LIST if CONDITION]…$[end]`: once for each of `fields`, `variants`, `params`,
//!   `fns`, or `args FORM`, the arguments of an attribute.
//! - `$[if CONDITION]…$[else]…$[end]`
//! - `$[value FORM]`, `$[value FORM or name|filter]`: what an attribute's argument is set to.
//!
//! A condition joins with `and`, `or`, `not` what is asked of the innermost item, variant, field or function:
//! a fact (`is_option`), an attribute in the form of `derives.toml` (`builder(setter(into))`), the same of what
//! stands further out (`item builder(setter)`), of a list (`any fields deref`, `any variants from without from(skip)`), or
//! of an argument's text (`get has with_prefix`).

/// A part of a text.
#[derive(Debug)]
pub(super) enum Node {
    Text(String),
    Var(Var),
    Value {
        form: Form,
        or: Option<Var>,
    },
    For {
        list: List,
        only: Option<Cond>,
        body: Vec<Node>,
    },
    If {
        cond: Cond,
        then: Vec<Node>,
        other: Vec<Node>,
    },
}

#[derive(Debug)]
pub(super) struct Var {
    pub name: String,
    pub filter: Option<Filter>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filter {
    Pascal,
    Snake,
    /// Without an underscore in front.
    Bare,
    /// The last name of a type's path.
    Word,
}

#[derive(Clone, Debug)]
pub(super) enum List {
    Fields,
    Variants,
    Params,
    Fns,
    Args(Form),
}

/// Where an attribute is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum On {
    Innermost,
    Variant,
    Item,
}

/// `a(b(c))` as its words.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub on: On,
    pub words: Vec<String>,
}

#[derive(Debug)]
pub(super) enum Cond {
    Or(Box<Cond>, Box<Cond>),
    And(Box<Cond>, Box<Cond>),
    Not(Box<Cond>),
    Any(List, Box<Cond>),
    Fact(String),
    Attr(Form),
    Has(Form, String),
}

/// Reads a text; what is wrong with it, if it is no such text.
pub(super) fn parse(text: &str) -> Result<Vec<Node>, String> {
    let mut parser = Parser { rest: text };
    let (nodes, end) = parser.nodes()?;
    match end {
        Stop::Text => Ok(nodes),
        _ => Err("an `end` or `else` belongs to nothing".to_owned()),
    }
}

#[derive(PartialEq, Eq)]
enum Stop {
    Text,
    End,
    Else,
}

struct Parser<'t> {
    rest: &'t str,
}

impl Parser<'_> {
    fn nodes(&mut self) -> Result<(Vec<Node>, Stop), String> {
        let mut nodes = Vec::new();
        while let Some(at) = self.rest.find('$') {
            if at > 0 {
                nodes.push(Node::Text(self.rest[..at].to_owned()));
            }
            self.rest = &self.rest[at + 1..];
            if let Some(rest) = self.rest.strip_prefix('[') {
                let close = closing(rest).ok_or("a `$[` is not closed")?;
                let (directive, after) = (rest[..close].trim(), &rest[close + 1..]);
                self.rest = after;
                match directive {
                    "end" => return Ok((nodes, Stop::End)),
                    "else" => return Ok((nodes, Stop::Else)),
                    _ => nodes.push(self.directive(directive)?),
                }
                continue;
            }
            let (name, after) = match self.rest.strip_prefix('{') {
                Some(rest) => rest.split_once('}').ok_or("a `${` is not closed")?,
                None => {
                    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
                    let end = self.rest.find(|c| !is_word(c));
                    self.rest.split_at(end.unwrap_or(self.rest.len()))
                }
            };
            nodes.push(Node::Var(var(name)?));
            self.rest = after;
        }
        if !self.rest.is_empty() {
            nodes.push(Node::Text(std::mem::take(&mut self.rest).to_owned()));
        }
        Ok((nodes, Stop::Text))
    }

    fn directive(&mut self, text: &str) -> Result<Node, String> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        match word {
            "for" => {
                let (list, only) = match rest.split_once(" if ") {
                    Some((list, only)) => (list, Some(cond(only)?)),
                    None => (rest, None),
                };
                let (body, end) = self.nodes()?;
                if end != Stop::End {
                    return Err(format!("`for {rest}` has no end"));
                }
                let list = self::list(list)?;
                Ok(Node::For { list, only, body })
            }
            "if" => {
                let (then, end) = self.nodes()?;
                let (other, end) = match end {
                    Stop::Else => self.nodes()?,
                    end => (Vec::new(), end),
                };
                if end != Stop::End {
                    return Err(format!("`if {rest}` has no end"));
                }
                let cond = cond(rest)?;
                Ok(Node::If { cond, then, other })
            }
            "value" => {
                let (text, or) = match rest.split_once(" or ") {
                    Some((form, or)) => (form, Some(var(or)?)),
                    None => (rest, None),
                };
                Ok(Node::Value {
                    form: form(text)?,
                    or,
                })
            }
            _ => Err(format!("`{text}` is no directive")),
        }
    }
}

/// Where the bracket that is open ends.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.find(|c| {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        depth < 0
    })
}

fn var(text: &str) -> Result<Var, String> {
    let (name, filter) = text.split_once('|').unwrap_or((text, ""));
    let filter = match filter {
        "" => None,
        "pascal" => Some(Filter::Pascal),
        "snake" => Some(Filter::Snake),
        "bare" => Some(Filter::Bare),
        "word" => Some(Filter::Word),
        _ => return Err(format!("`{filter}` is no filter")),
    };
    match super::write::NAMES.contains(&name) {
        true => Ok(Var {
            name: name.to_owned(),
            filter,
        }),
        false => Err(format!("nothing is called `{name}`")),
    }
}

fn list(text: &str) -> Result<List, String> {
    match text.trim() {
        "fields" => Ok(List::Fields),
        "variants" => Ok(List::Variants),
        "params" => Ok(List::Params),
        "fns" => Ok(List::Fns),
        text => match text.strip_prefix("args ") {
            Some(of) => Ok(List::Args(form(of)?)),
            None => Err(format!("`{text}` is no list")),
        },
    }
}

fn form(text: &str) -> Result<Form, String> {
    let text = text.trim();
    let (on, text) = match text.split_once(' ') {
        Some(("item", text)) => (On::Item, text),
        Some(("variant", text)) => (On::Variant, text),
        _ => (On::Innermost, text),
    };
    let words: Vec<String> = text
        .trim_end_matches(')')
        .split('(')
        .map(str::to_owned)
        .collect();
    let is_word =
        |w: &String| !w.is_empty() && w.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match words.iter().all(is_word) {
        true => Ok(Form { on, words }),
        false => Err(format!("`{text}` is no form of an attribute")),
    }
}

fn cond(text: &str) -> Result<Cond, String> {
    let text = text.trim();
    if let Some((one, other)) = text.split_once(" or ") {
        return Ok(Cond::Or(Box::new(cond(one)?), Box::new(cond(other)?)));
    }
    if let Some((one, other)) = text.split_once(" and ") {
        return Ok(Cond::And(Box::new(cond(one)?), Box::new(cond(other)?)));
    }
    if let Some(rest) = text.strip_prefix("not ") {
        return Ok(Cond::Not(Box::new(cond(rest)?)));
    }
    if let Some(rest) = text.strip_prefix("any ") {
        // `args FORM` is two words, or three.
        let n_words = match rest.split(' ').take(2).collect::<Vec<_>>()[..] {
            ["args", "item" | "variant"] => 3,
            ["args", _] => 2,
            _ => 1,
        };
        let end = rest.match_indices(' ').nth(n_words - 1);
        let (of, rest) = rest.split_at(end.ok_or("`any` of what?")?.0);
        return Ok(Cond::Any(list(of)?, Box::new(cond(rest)?)));
    }
    if let Some((one, other)) = text.split_once(" without ") {
        let other = Cond::Not(Box::new(cond(other)?));
        return Ok(Cond::And(Box::new(cond(one)?), Box::new(other)));
    }
    if let Some((of, word)) = text.split_once(" has ") {
        return Ok(Cond::Has(form(of)?, word.trim().to_owned()));
    }
    if text.starts_with("is_") && !text.contains('(') {
        return match super::write::FACTS.contains(&text) {
            true => Ok(Cond::Fact(text.to_owned())),
            false => Err(format!("`{text}` is no fact")),
        };
    }
    Ok(Cond::Attr(form(text)?))
}
