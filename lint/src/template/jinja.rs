//! Templates like Jinja's: askama, rinja, minijinja, tera.

use super::expr::{Reader, Scope, Token, Value, exactly, made_of, part, tokens};
use super::text::{Part, parts};
use super::{Load, MAX_DEPTH, Path, Printed};

pub fn printed(text: &str, load: Load<'_>) -> Printed {
    let mut walk = Walk {
        load,
        found: Printed::default(),
        scope: Scope::new(),
        depth: 0,
        overridden: Vec::new(),
    };
    walk.template(text);
    walk.found
}

struct Walk<'l> {
    load: Load<'l>,
    found: Printed,
    scope: Scope,
    depth: usize,
    /// Blocks that a template further down gives a text of its own.
    overridden: Vec<String>,
}

/// What stands between a tag and its end.
struct Open {
    tag: &'static str,
    /// How many names were bound before it.
    n_names: usize,
    /// What `match` is about.
    of: Value,
}

/// Tags with an end, and those without that print nothing.
const BLOCKS: &[&str] = &[
    "for",
    "if",
    "with",
    "block",
    "macro",
    "call",
    "filter",
    "autoescape",
    "match",
    "set",
    "cache",
];

impl Walk<'_> {
    fn template(&mut self, text: &str) {
        self.depth += 1;
        match parts(text) {
            Some(parts) if self.depth <= MAX_DEPTH => self.parts(&parts),
            _ => self.found.all = true,
        }
        self.depth -= 1;
    }

    fn parts(&mut self, parts: &[Part<'_>]) {
        let mut open: Vec<Open> = Vec::new();
        let mut base = None;
        let mut at = 0;
        while let Some(part) = parts.get(at) {
            at += 1;
            match part {
                Part::Print(text) => self.print(text),
                Part::Tag(text) => {
                    if self.skipped_block(text) {
                        at = after_block(parts, at).unwrap_or(parts.len());
                        continue;
                    }
                    match self.tag(text, &mut open) {
                        Some(Did::Nothing) => {}
                        Some(Did::Extend(name)) => base = Some(name),
                        None => self.found.all = true,
                    }
                }
            }
        }
        if let Some(base) = base {
            let own = self.overridden.len();
            for part in parts {
                if let Part::Tag(text) = part
                    && let Some(name) = block_name(text)
                    && !calls_super(parts)
                {
                    self.overridden.push(name.to_owned());
                }
            }
            self.include(&base);
            self.overridden.truncate(own);
        }
    }

    /// A block in whose place a template that extends this one has its own.
    fn skipped_block(&self, text: &str) -> bool {
        block_name(text).is_some_and(|name| self.overridden.iter().any(|o| o == name))
    }

    fn include(&mut self, name: &str) {
        match (self.load)(name) {
            Some(text) => {
                let n_names = self.scope.len();
                self.template(&text);
                self.scope.truncate(n_names);
            }
            None => self.found.all = true,
        }
    }

    fn print(&mut self, text: &str) {
        let Some(tokens) = tokens(text) else {
            self.found.all = true;
            return;
        };
        self.print_tokens(&tokens);
    }

    fn print_tokens(&mut self, tokens: &[Token<'_>]) {
        let mut reader = Reader::new(tokens, &self.scope);
        while !reader.is_done() {
            let before = reader.at;
            match reader.value() {
                Some(value) => self.found.paths.extend(value.into_iter().map(|f| f.path)),
                None => {
                    self.found.all = true;
                    return;
                }
            }
            reader.eat(&Token::Sign(","));
            if reader.at == before {
                self.found.all = true;
                return;
            }
        }
    }

    /// What a tag does; `None` where it is not understood.
    fn tag(&mut self, text: &str, open: &mut Vec<Open>) -> Option<Did> {
        let tokens = tokens(text)?;
        let (Token::Word(word), rest) = tokens.split_first()? else {
            return None;
        };
        if word.starts_with("end") {
            if let Some(ended) = open.pop() {
                self.scope.truncate(ended.n_names);
            }
            return Some(Did::Nothing);
        }
        if let Some(tag) = BLOCKS.iter().find(|b| *b == word) {
            // `{% set x = 1 %}` has no end, `{% set x %}…{% endset %}` has.
            let has_end = *tag != "set" || !rest.contains(&Token::Sign("="));
            let opened = Open {
                tag,
                n_names: self.scope.len(),
                of: Value::new(),
            };
            if has_end {
                open.push(opened);
            }
        }
        match *word {
            "if" => self.condition(rest)?,
            "else" | "elif" | "elseif" => {
                // `{% else if let Some(x) = y %}`
                let rest = match rest {
                    [Token::Word("if"), rest @ ..] => rest,
                    rest => rest,
                };
                if open.last().is_some_and(|o| o.tag == "if") {
                    self.condition(rest)?;
                }
            }
            "for" => {
                let at = rest.iter().position(|t| *t == Token::Word("in"))?;
                let value = self.read(&rest[at + 1..])?;
                self.bind_items(&rest[..at], &rest[at + 1..], value);
            }
            "set" | "let" | "set_global" => {
                match rest.iter().position(|t| *t == Token::Sign("=")) {
                    Some(at) => {
                        let value = self.read(&rest[at + 1..])?;
                        self.bind(&rest[..at], &value);
                    }
                    // Printed where it stands.
                    None => self.bind(rest, &Value::new()),
                }
            }
            "with" => {
                for given in rest.split(|t| *t == Token::Sign(",")) {
                    let at = given.iter().position(|t| *t == Token::Sign("="))?;
                    let value = self.read(&given[at + 1..])?;
                    self.bind(&given[..at], &value);
                }
            }
            "match" => {
                let value = self.read(rest)?;
                if let Some(open) = open.last_mut() {
                    open.of = value;
                }
            }
            "when" => {
                let of = open.last().filter(|o| o.tag == "match")?;
                let (value, n_names) = (of.of.clone(), of.n_names);
                self.scope.truncate(n_names);
                self.bind(rest, &value);
            }
            // What it is given is printed where it is called.
            "macro" => self.bind(rest, &Value::new()),
            "include" => {
                let [Token::Str(name), ..] = rest else {
                    return None;
                };
                self.include(name);
            }
            "extends" => {
                let [Token::Str(name), ..] = rest else {
                    return None;
                };
                return Some(Did::Extend((*name).to_owned()));
            }
            "call" | "filter" => self.print_tokens(rest),
            "block" | "import" | "from" | "autoescape" | "break" | "continue" | "do" | "cache" => {}
            _ => return None,
        }
        Some(Did::Nothing)
    }

    /// `if let Some(user) = self.user`; anything else that is tested is not printed.
    fn condition(&mut self, rest: &[Token<'_>]) -> Option<()> {
        let mut rest = rest;
        while let Some(at) = rest.iter().position(|t| *t == Token::Word("let")) {
            let after = &rest[at + 1..];
            let eq = after.iter().position(|t| *t == Token::Sign("="))?;
            let end = after
                .iter()
                .position(|t| *t == Token::Sign("&&"))
                .unwrap_or(after.len());
            let value = self.read(after.get(eq + 1..end)?)?;
            self.bind(&after[..eq], &value);
            rest = &after[end..];
        }
        Some(())
    }

    fn read(&self, tokens: &[Token<'_>]) -> Option<Value> {
        Reader::new(tokens, &self.scope).value()
    }

    /// Each name of a pattern is the value or a part of it. Of `Some(x)` it is the value: options are looked through.
    fn bind(&mut self, pattern: &[Token<'_>], value: &Value) {
        let names = names_of(pattern);
        let transparent = pattern.iter().all(|t| {
            matches!(
                t,
                Token::Word("Some" | "Ok" | "with" | "ref" | "mut") | Token::Sign("(" | ")" | "&")
            ) || matches!(t, Token::Word(w) if names == [*w])
        });
        let value = match transparent && names.len() == 1 {
            true => value.clone(),
            false => made_of(value.clone()),
        };
        for name in names {
            self.scope.push((name.to_owned(), value.clone()));
        }
    }

    fn bind_items(&mut self, pattern: &[Token<'_>], of: &[Token<'_>], value: Value) {
        let names = names_of(pattern);
        let items = part(value, None);
        match names.as_slice() {
            [name] => self.scope.push(((*name).to_owned(), items)),
            [count, name] if of.contains(&Token::Word("enumerate")) => {
                self.scope.push(((*count).to_owned(), Value::new()));
                // `enumerate()` made something of it; each of that is an element.
                let exact = items.into_iter().map(|f| exactly(with_item(f.path)));
                self.scope
                    .push(((*name).to_owned(), exact.flatten().collect()));
            }
            names => {
                for name in names {
                    self.scope
                        .push(((*name).to_owned(), made_of(items.clone())));
                }
            }
        }
    }
}

fn with_item(mut path: Path) -> Path {
    if path.last() != Some(&super::Seg::Item) {
        path.push(super::Seg::Item);
    }
    path
}

enum Did {
    Nothing,
    Extend(String),
}

/// The names that a pattern binds: those in small letters that are no path and no field's name before a colon.
fn names_of<'t>(pattern: &[Token<'t>]) -> Vec<&'t str> {
    let mut found = Vec::new();
    for (i, token) in pattern.iter().enumerate() {
        let Token::Word(word) = token else { continue };
        let small = word.starts_with(|c: char| c.is_lowercase() || c == '_');
        let is_path = matches!(
            pattern.get(i + 1),
            Some(Token::Sign("::" | "(" | "{" | ":"))
        ) || i > 0 && pattern[i - 1] == Token::Sign("::");
        if small && !is_path && !matches!(*word, "ref" | "mut" | "with" | "_") {
            found.push(*word);
        }
    }
    found
}

fn block_name(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("block")?;
    let name = rest.trim();
    (rest != name && !name.is_empty()).then_some(name)
}

fn calls_super(parts: &[Part<'_>]) -> bool {
    parts
        .iter()
        .any(|p| matches!(p, Part::Print(text) if text.contains("super()")))
}

/// Behind the end of a block that begins before `at`.
fn after_block(parts: &[Part<'_>], at: usize) -> Option<usize> {
    let mut level = 1_usize;
    for (i, part) in parts.iter().enumerate().skip(at) {
        let Part::Tag(text) = part else { continue };
        if block_name(text).is_some() {
            level += 1;
        } else if text.starts_with("endblock") {
            level -= 1;
            if level == 0 {
                return Some(i + 1);
            }
        }
    }
    None
}
