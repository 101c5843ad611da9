//! Expressions of templates like Jinja's, and which parts of what is given stand in their value. Rust's, which
//! askama has, read alike.

use std::collections::BTreeSet;

use super::{Path, Seg};

/// What a value holds: a place, exactly, or something made of all that stands there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct From {
    pub path: Path,
    pub exact: bool,
}

pub type Value = BTreeSet<From>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token<'t> {
    Word(&'t str),
    Str(&'t str),
    Number(&'t str),
    Sign(&'t str),
}

/// Names that a template binds itself, the innermost last.
pub type Scope = Vec<(String, Value)>;

/// Methods and filters that tell nothing but how many or whether.
const COUNTS: &[&str] = &[
    "len",
    "length",
    "count",
    "wordcount",
    "is_empty",
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "contains",
    "starts_with",
    "ends_with",
];

/// Methods and filters whose value is that of what they are called on, as far as its parts go.
const ALIKE: &[&str] = &[
    "iter",
    "iter_mut",
    "into_iter",
    "as_ref",
    "as_deref",
    "as_mut",
    "clone",
    "cloned",
    "copied",
    "rev",
    "reverse",
    "sort",
    "unique",
    "unwrap",
    "borrow",
    "list",
];

const SIGNS: &[&str] = &[
    "::", "==", "!=", "<=", ">=", "&&", "||", "**", "//", "..", "=>", "|", ".", ",", "(", ")", "[",
    "]", "{", "}", ":", "=", "<", ">", "+", "-", "*", "/", "%", "~", "!", "&", "?", "@", ";", "^",
    "#", "$",
];

/// `None`: something in it is no token.
pub fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let taken = if first.is_alphabetic() || first == '_' {
            let n = length(rest, |c| c.is_alphanumeric() || c == '_');
            found.push(Token::Word(&rest[..n]));
            n
        } else if first.is_ascii_digit() {
            let n = length(rest, |c| c.is_ascii_alphanumeric() || c == '_');
            found.push(Token::Number(&rest[..n]));
            n
        } else if matches!(first, '"' | '\'' | '`') {
            let n = string_end(rest, first)?;
            found.push(Token::Str(&rest[1..n - 1]));
            n
        } else {
            let sign = SIGNS.iter().find(|s| rest.starts_with(**s))?;
            found.push(Token::Sign(sign));
            sign.len()
        };
        rest = rest[taken..].trim_start();
    }
    Some(found)
}

fn length(text: &str, is_in: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_in(c)).unwrap_or(text.len())
}

/// The length of a string with its quotes.
fn string_end(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return Some(i + 1),
            _ => {}
        }
    }
    None
}

/// Reads one expression after the other.
pub struct Reader<'t, 's> {
    pub tokens: &'t [Token<'t>],
    pub scope: &'s Scope,
    pub at: usize,
    depth: usize,
}

/// Expressions within expressions are read no deeper.
const MAX_NESTING: usize = 64;

impl<'t, 's> Reader<'t, 's> {
    pub fn new(tokens: &'t [Token<'t>], scope: &'s Scope) -> Reader<'t, 's> {
        Reader {
            tokens,
            scope,
            at: 0,
            depth: 0,
        }
    }

    fn peek(&self) -> Option<&'t Token<'t>> {
        self.tokens.get(self.at)
    }

    pub fn is_done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub fn eat(&mut self, token: &Token<'_>) -> bool {
        let is = self.peek() == Some(token);
        self.at += usize::from(is);
        is
    }

    fn sign(&mut self, sign: &'static str) -> bool {
        self.eat(&Token::Sign(sign))
    }

    /// What an expression's value holds; `None` where it is no expression.
    pub fn value(&mut self) -> Option<Value> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return None;
        }
        let mut whole = Value::new();
        loop {
            // What is compared is not in the value.
            let mut group = self.unary()?;
            let mut compared = false;
            loop {
                match self.peek() {
                    Some(Token::Sign("==" | "!=" | "<" | ">" | "<=" | ">=")) => compared = true,
                    Some(Token::Word("in" | "is")) => compared = true,
                    Some(Token::Word("not")) => {}
                    Some(Token::Sign(
                        "+" | "-" | "*" | "/" | "%" | "~" | "**" | "//" | ".." | "&" | "^",
                    )) => {}
                    _ => break,
                }
                self.at += 1;
                // `is not defined`, `..` with nothing behind it.
                if self.is_done() {
                    break;
                }
                let next = self.unary()?;
                group.extend(made_of(next));
                group = made_of(group);
            }
            if !compared {
                whole.extend(group);
            }
            match self.peek() {
                Some(Token::Word("and" | "or" | "else") | Token::Sign("&&" | "||")) => self.at += 1,
                Some(Token::Word("if")) => {
                    self.at += 1;
                    // Which of two it is says nothing of the condition.
                    self.value_without_else()?;
                    match self.eat(&Token::Word("else")) {
                        true => {}
                        false => break,
                    }
                }
                _ => break,
            }
        }
        self.depth -= 1;
        Some(whole)
    }

    fn value_without_else(&mut self) -> Option<()> {
        let mut level = 0_usize;
        while let Some(token) = self.peek() {
            match token {
                Token::Sign("(" | "[" | "{") => level += 1,
                Token::Sign(")" | "]" | "}" | ",") if level == 0 => return Some(()),
                Token::Sign(")" | "]" | "}") => level -= 1,
                Token::Word("else") if level == 0 => return Some(()),
                _ => {}
            }
            self.at += 1;
        }
        Some(())
    }

    fn unary(&mut self) -> Option<Value> {
        let mut is_test = false;
        loop {
            match self.peek()? {
                Token::Word("not") | Token::Sign("!") => is_test = true,
                Token::Sign("-" | "&" | "*" | "+") => {}
                _ => break,
            }
            self.at += 1;
        }
        let value = self.postfix()?;
        Some(if is_test { Value::new() } else { value })
    }

    fn postfix(&mut self) -> Option<Value> {
        let mut value = self.primary()?;
        loop {
            if self.sign(".") {
                value = self.member(value)?;
            } else if self.sign("[") {
                value = self.index(value)?;
            } else if self.sign("(") {
                // Of a macro or a function: what it is given.
                value = made_of(value);
                value.extend(self.arguments()?);
            } else if self.sign("|") {
                value = self.filter(value)?;
            } else if self.sign("?") {
            } else if self.eat(&Token::Word("as")) {
                self.at += 1;
            } else {
                return Some(value);
            }
        }
    }

    fn primary(&mut self) -> Option<Value> {
        let token = self.peek()?;
        self.at += 1;
        match token {
            Token::Str(_) | Token::Number(_) => Some(Value::new()),
            Token::Sign("(" | "[") => {
                let close = if *token == Token::Sign("(") { ")" } else { "]" };
                let mut found = Value::new();
                let mut n = 0;
                while !self.sign(close) {
                    found.extend(self.value()?);
                    n += 1;
                    self.sign(",");
                }
                Some(if n == 1 && close == ")" {
                    found
                } else {
                    made_of(found)
                })
            }
            Token::Sign("{") => {
                let mut found = Value::new();
                while !self.sign("}") {
                    found.extend(self.value()?);
                    let _ = self.sign(":") || self.sign(",");
                }
                Some(made_of(found))
            }
            Token::Sign("::") => match self.peek()? {
                Token::Word(word) => {
                    self.at += 1;
                    self.name(word)
                }
                _ => None,
            },
            Token::Word(word) => self.name(word),
            Token::Sign(_) => None,
        }
    }

    fn name(&mut self, word: &str) -> Option<Value> {
        let mut is_path = false;
        while self.sign("::") {
            is_path = true;
            self.at += 1;
        }
        if is_path {
            // `Status::Open`, `crate::helper(…)`: a name of the program.
            return Some(Value::new());
        }
        if let Some((_, value)) = self.scope.iter().rev().find(|(name, _)| name == word) {
            return Some(value.clone());
        }
        match word {
            "true" | "false" | "none" | "None" | "True" | "False" | "loop" | "super" => {
                Some(Value::new())
            }
            "self" => Some(exactly(Path::new())),
            // All that it is given, as text.
            "__tera_context" => Some(exactly(Path::new())),
            _ if self.peek() == Some(&Token::Sign("(")) => Some(Value::new()),
            _ => Some(exactly(vec![Seg::Name(word.to_owned())])),
        }
    }

    fn member(&mut self, value: Value) -> Option<Value> {
        let token = self.peek()?;
        self.at += 1;
        let name = match token {
            Token::Word(name) | Token::Number(name) => *name,
            _ => return None,
        };
        if !self.sign("(") {
            return Some(part(value, Some(name)));
        }
        let args = self.arguments()?;
        match name {
            _ if COUNTS.contains(&name) => Some(Value::new()),
            _ if ALIKE.contains(&name) => Some(value),
            // A method of a value, or a function in it that prints what it is given.
            _ => {
                let mut all = made_of(value);
                all.extend(args);
                Some(made_of(all))
            }
        }
    }

    fn index(&mut self, value: Value) -> Option<Value> {
        if let (Some(Token::Str(key)), Some(Token::Sign("]"))) =
            (self.peek(), self.tokens.get(self.at + 1))
        {
            self.at += 2;
            return Some(part(value, Some(key)));
        }
        while !self.sign("]") {
            // Slices have parts that are not there.
            if !self.sign(":") {
                self.value()?;
            }
        }
        Some(part(value, None))
    }

    /// After the opening bracket: all that is given.
    fn arguments(&mut self) -> Option<Value> {
        let mut found = Value::new();
        while !self.sign(")") {
            if let (Some(Token::Word(_)), Some(Token::Sign("="))) =
                (self.peek(), self.tokens.get(self.at + 1))
            {
                self.at += 2;
            }
            found.extend(self.value()?);
            self.sign(",");
        }
        Some(made_of(found))
    }

    fn filter(&mut self, value: Value) -> Option<Value> {
        let Some(Token::Word(name)) = self.peek() else {
            return None;
        };
        self.at += 1;
        let start = self.at;
        let mut args = Value::new();
        if self.sign("(") {
            args = self.arguments()?;
        }
        match *name {
            name if COUNTS.contains(&name) => Some(Value::new()),
            name if ALIKE.contains(&name) => Some(value),
            "map" => {
                // `map(attribute = "user.email")`
                let given = &self.tokens[start..self.at];
                let attribute = given.windows(3).find_map(|w| match w {
                    [Token::Word("attribute"), Token::Sign("="), Token::Str(path)] => Some(*path),
                    _ => None,
                });
                match attribute {
                    Some(path) => {
                        let item = part(value, None);
                        let all = path.split('.').fold(item, |v, name| part(v, Some(name)));
                        Some(made_of(all))
                    }
                    None => Some(made_of(value)),
                }
            }
            "first" | "last" | "nth" | "random" => Some(part(value, None)),
            _ => {
                let mut all = made_of(value);
                all.extend(args);
                Some(all)
            }
        }
    }
}

pub fn exactly(path: Path) -> Value {
    let from = From { path, exact: true };
    [from].into()
}

/// Something made of a value: of its parts nothing is known.
pub fn made_of(value: Value) -> Value {
    let opened = value.into_iter();
    opened
        .map(|from| From {
            exact: false,
            ..from
        })
        .collect()
}

/// A part of a value by name, or an element.
pub fn part(value: Value, name: Option<&str>) -> Value {
    let step = |mut from: From| {
        if from.exact {
            from.path
                .push(name.map_or(Seg::Item, |n| Seg::Name(n.to_owned())));
        }
        from
    };
    value.into_iter().map(step).collect()
}
