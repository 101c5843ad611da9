//! Handlebars templates.

use super::text::Mustache;
use super::{Load, MAX_DEPTH, Path, Printed, Seg};

pub fn printed(text: &str, load: Load<'_>) -> Printed {
    let mut walk = Walk {
        load,
        found: Printed::default(),
        contexts: vec![Context::default()],
        depth: 0,
    };
    walk.template(text);
    walk.found
}

/// What `this` is, and the names that a block gave.
#[derive(Clone, Debug, Default)]
struct Context {
    this: Path,
    names: Vec<(String, Path)>,
}

struct Walk<'l> {
    load: Load<'l>,
    found: Printed,
    contexts: Vec<Context>,
    depth: usize,
}

impl Walk<'_> {
    fn template(&mut self, text: &str) {
        self.depth += 1;
        match super::text::mustaches(text) {
            Some(list) if self.depth <= MAX_DEPTH => list.iter().for_each(|m| self.one(m)),
            _ => self.found.all = true,
        }
        self.depth -= 1;
    }

    fn one(&mut self, mustache: &Mustache<'_>) {
        let words = words(mustache.text);
        match mustache.sign {
            Some('#') | Some('^') => self.block(&words),
            Some('/') => {
                if self.contexts.len() > 1 {
                    self.contexts.pop();
                }
            }
            Some('>') => self.partial(&words),
            _ if words == ["else"] || words.first() == Some(&"else") => {}
            // A helper's arguments, or one value.
            _ => {
                let args = if words.len() > 1 {
                    &words[1..]
                } else {
                    &words[..]
                };
                args.iter().for_each(|w| self.print(w));
            }
        }
    }

    fn block(&mut self, words: &[&str]) {
        let mut context = self.contexts.last().cloned().unwrap_or_default();
        let names: Vec<&str> = match words.iter().position(|w| *w == "as") {
            Some(at) => words[at + 1..]
                .iter()
                .map(|w| w.trim_matches('|'))
                .filter(|w| !w.is_empty())
                .collect(),
            None => Vec::new(),
        };
        match words {
            ["if" | "unless", ..] => {}
            ["each", list, ..] => {
                if let Some(mut path) = self.path(list) {
                    path.push(Seg::Item);
                    self.named(&mut context, &names, &path);
                    context.this = path;
                }
            }
            ["with", of, ..] => {
                if let Some(path) = self.path(of) {
                    self.named(&mut context, &names, &path);
                    context.this = path;
                }
            }
            // `{{#user}}…{{/user}}`: a list, a value, or a test.
            [of] => {
                if let Some(path) = self.path(of) {
                    self.found.paths.insert(path);
                }
            }
            // A helper of the program's own.
            [_, args @ ..] => args.iter().for_each(|w| self.print(w)),
            [] => self.found.all = true,
        }
        self.contexts.push(context);
    }

    fn named(&self, context: &mut Context, names: &[&str], path: &Path) {
        if let Some(name) = names.first() {
            context.names.push(((*name).to_owned(), path.clone()));
        }
    }

    fn partial(&mut self, words: &[&str]) {
        let Some(name) = words.first() else { return };
        let name = name.trim_matches(['"', '\'']);
        let mut context = self.contexts.last().cloned().unwrap_or_default();
        for given in &words[1..] {
            match given.split_once('=') {
                Some((name, of)) => {
                    if let Some(path) = self.path(of) {
                        context.names.push((name.to_owned(), path));
                    }
                }
                None => {
                    if let Some(path) = self.path(given) {
                        context.this = path;
                    }
                }
            }
        }
        match (self.load)(name) {
            Some(text) => {
                self.contexts.push(context);
                let n = self.contexts.len();
                self.template(&text);
                self.contexts.truncate(n);
                self.contexts.pop();
            }
            None => self.found.all = true,
        }
    }

    fn print(&mut self, word: &str) {
        let word = match word.split_once('=') {
            Some((_, of)) => of,
            None => word,
        };
        if let Some(path) = self.path(word) {
            self.found.paths.insert(path);
        }
    }

    /// Where a name leads; nowhere, where it is a literal or something the block itself gives.
    fn path(&self, word: &str) -> Option<Path> {
        let word = word.trim_matches(['(', ')']);
        let is_literal = word.starts_with(['"', '\'', '@', '|'])
            || word.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            || matches!(word, "true" | "false" | "null" | "undefined" | "");
        if is_literal {
            return None;
        }
        let mut up = 0;
        let mut rest = word;
        while let Some(outer) = rest.strip_prefix("../") {
            up += 1;
            rest = outer;
        }
        let at = self.contexts.len().saturating_sub(1 + up);
        let context = &self.contexts[at.min(self.contexts.len() - 1)];
        let mut names = rest
            .split(['.', '/'])
            .map(|n| n.trim_matches(['[', ']']))
            .filter(|n| !n.is_empty());
        let first = names.next();
        let mut path = match first {
            None | Some("this") => context.this.clone(),
            Some(name) => match context.names.iter().rev().find(|(n, _)| n == name) {
                Some((_, path)) => path.clone(),
                None => {
                    let mut path = context.this.clone();
                    path.push(Seg::Name(name.to_owned()));
                    path
                }
            },
        };
        path.extend(names.map(|n| Seg::Name(n.to_owned())));
        Some(path)
    }
}

/// Words of a mustache, strings whole.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let mut quote = None;
        let end = rest
            .char_indices()
            .find(|(_, c)| match quote {
                Some(q) => {
                    if *c == q {
                        quote = None;
                    }
                    false
                }
                None if matches!(c, '"' | '\'') => {
                    quote = Some(*c);
                    false
                }
                None => c.is_whitespace(),
            })
            .map_or(rest.len(), |(i, _)| i);
        found.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    found
}
