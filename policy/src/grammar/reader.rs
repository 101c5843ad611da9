//! From keys and values to what an attribute expects of them: one method for each kind of value.

use proc_macro2::{Span, TokenStream};

use super::tokens::{Entry, Value, entries};
use super::{Arg, Date, DateError, Problem, Spanned, State, Term, nearest};

/// What an attribute is called and which keys it takes.
#[derive(Debug)]
pub(super) struct Form {
    pub attribute: &'static str,
    /// The first is the one that a value without a key is taken for.
    pub keys: &'static [&'static str],
    /// Whether the first key is left out by right: `purpose("…")`.
    pub positional: bool,
}

/// The arguments of one attribute, of which each is read once.
#[derive(Debug)]
pub(super) struct Reader {
    form: &'static Form,
    /// The attribute's name, for what is missing.
    at: Span,
    given: Vec<(&'static str, Entry)>,
    problems: Vec<Problem>,
}

impl Reader {
    pub fn new(form: &'static Form, args: TokenStream, at: Span) -> Self {
        let (entries, problems) = entries(args);
        let mut reader = Self {
            form,
            at,
            given: Vec::new(),
            problems,
        };
        for mut entry in entries {
            if let Some(key) = reader.key(&mut entry) {
                reader.keep(key, entry);
            }
        }
        reader
    }

    pub fn finish<T>(self, value: T) -> (T, Vec<Problem>) {
        (value, self.problems)
    }

    pub fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub fn missing(&mut self, message: impl Into<String>, suggestion: impl Into<String>) {
        self.problems
            .push(Problem::new(self.at, message).suggest(suggestion));
    }

    pub fn has(&self, key: &str) -> bool {
        self.given.iter().any(|(given, _)| *given == key)
    }

    /// What has not been read yet, in the order it was written.
    pub fn rest(&mut self) -> Vec<Spanned<&'static str>> {
        let rest = std::mem::take(&mut self.given);
        rest.into_iter()
            .map(|(key, entry)| Spanned::new(key, key_span(&entry)))
            .collect()
    }

    /// The key an entry is meant for. A misspelt key is a problem and taken for the nearest one.
    fn key(&mut self, entry: &mut Entry) -> Option<&'static str> {
        let Form {
            attribute,
            keys,
            positional,
        } = *self.form;
        let first = keys[0];
        let Some(key) = entry.key.clone() else {
            if positional {
                return Some(first);
            }
            let form = self.example(first, &entry.value, "…");
            let message = match &entry.value {
                Value::Text(..) => format!("`{attribute}` takes no value without a key"),
                other => format!("`{attribute}` does not understand {}", other.describe()),
            };
            self.problem(Problem::new(entry.span, message).suggest(format!("write `{form}`")));
            return (matches!(entry.value, Value::Text(..)) && !self.has(first)).then_some(first);
        };
        let name = key.to_string();
        let one_term = positional && keys.len() == 1;
        if let Some(known) = keys.iter().find(|known| **known == name && !one_term) {
            return Some(known);
        }
        let near = nearest(&name, keys.iter().copied());
        if positional && matches!(entry.value, Value::Absent) && (one_term || near.is_none()) {
            entry.value = Value::Other(name, key.span());
            entry.key = None;
            return Some(first);
        }
        if one_term {
            let form = self.example(first, &entry.value, "…");
            let message = format!("`{attribute}` takes one quoted term and no keys");
            self.problem(Problem::new(key.span(), message).suggest(format!("write `{form}`")));
            return matches!(entry.value, Value::Text(..)).then_some(first);
        }
        let suggestion = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the keys of `{attribute}` are {}", list(keys)),
        };
        let message = format!("unknown key `{name}` in `{attribute}`");
        self.problem(Problem::new(key.span(), message).suggest(suggestion));
        // A tag is not dropped for a word that is only like `skip`.
        let certain = |key: &str| {
            near == Some(key) && !self.has(key) && (key != "skip" || self.given.is_empty())
        };
        keys.iter().copied().find(|key| certain(key))
    }

    fn keep(&mut self, key: &'static str, entry: Entry) {
        if self.has(key) {
            let message = if entry.key.is_none() {
                format!("`{}` takes one term", self.form.attribute)
            } else {
                format!("`{key}` is given twice")
            };
            self.problem(Problem::new(key_span(&entry), message).suggest("keep one of them"));
            return;
        }
        self.given.push((key, entry));
    }

    fn take(&mut self, key: &str) -> Option<Entry> {
        let idx = self.given.iter().position(|(given, _)| *given == key)?;
        Some(self.given.remove(idx).1)
    }

    /// `key = value` as it should be written, for the value that was meant.
    fn example(&self, key: &str, value: &Value, placeholder: &str) -> String {
        let texts = value.texts().unwrap_or_default();
        let text = match &texts[..] {
            [text] => text,
            _ => placeholder,
        };
        self.written(key, &format!("{text:?}"))
    }

    fn written(&self, key: &str, value: &str) -> String {
        if self.form.positional && key == self.form.keys[0] {
            format!("{}({value})", self.form.attribute)
        } else {
            format!("{key} = {value}")
        }
    }

    /// A bare key.
    pub fn flag(&mut self, key: &str) -> Option<Span> {
        let entry = self.take(key)?;
        let span = key_span(&entry);
        if !matches!(entry.value, Value::Absent) {
            self.problem(
                Problem::new(entry.value.span(span), format!("`{key}` takes no value"))
                    .suggest(format!("write `{key}`")),
            );
        }
        Some(span)
    }

    pub fn boolean(&mut self, key: &str) -> Option<Spanned<bool>> {
        let entry = self.take(key)?;
        let span = entry.value.span(key_span(&entry));
        if let Value::Bool(value, _) = entry.value {
            return Some(Spanned::new(value, span));
        }
        let message = match &entry.value {
            Value::Absent => format!("`{key}` has no value"),
            other => format!("`{key}` is `true` or `false`, found {}", other.describe()),
        };
        self.problem(Problem::new(span, message).suggest(format!("write `{key} = true`")));
        None
    }

    /// A quoted text that says something.
    pub fn text(&mut self, key: &str) -> Option<Spanned<String>> {
        self.quoted(key, "a quoted text", "…")
    }

    fn quoted(&mut self, key: &str, want: &str, placeholder: &str) -> Option<Spanned<String>> {
        let entry = self.take(key)?;
        let span = entry.value.span(key_span(&entry));
        let subject = if entry.key.is_some() {
            format!("`{key}`")
        } else {
            format!("`{}`", self.form.attribute)
        };
        let message = match &entry.value {
            Value::Text(text, _) if text.trim().is_empty() => format!("{subject} is empty"),
            Value::Text(text, _) => return Some(Spanned::new(text.clone(), span)),
            Value::Absent => format!("{subject} has no value"),
            Value::List { .. } => format!("{subject} takes {want}, not a list"),
            other if other.texts().is_some() => format!("the value of {subject} lacks its quotes"),
            other => format!("{subject} takes {want}, found {}", other.describe()),
        };
        let form = self.example(key, &entry.value, placeholder);
        self.problem(Problem::new(span, message).suggest(format!("write `{form}`")));
        None
    }

    pub fn term(&mut self, key: &str) -> Option<Spanned<Term>> {
        let text = self.quoted(key, "one quoted term", "…")?;
        match Term::parse(&text.value) {
            Ok(term) => Some(Spanned::new(term, text.span)),
            Err(error) => {
                let form = error
                    .suggestion
                    .as_ref()
                    .map(|right| self.written(key, &format!("{right:?}")));
                self.problem(Problem {
                    span: text.span,
                    message: error.to_string(),
                    suggestion: form.map(|form| format!("write `{form}`")),
                });
                None
            }
        }
    }

    /// A list of terms, which may be empty. What was meant as one is a problem, and read.
    pub fn terms(&mut self, key: &str) -> Option<Spanned<Vec<Spanned<Term>>>> {
        let entry = self.take(key)?;
        let span = entry.value.span(key_span(&entry));
        let items = match entry.value {
            Value::List {
                items,
                square: true,
                ..
            } => items,
            other => {
                let message = match &other {
                    Value::Absent => format!("`{key}` has no value"),
                    Value::List { .. } => format!("`{key}` takes a list in square brackets"),
                    other => format!(
                        "`{key}` takes a list of quoted terms, found {}",
                        other.describe()
                    ),
                };
                let texts = other.texts().filter(|texts| !texts.is_empty());
                let items = texts
                    .as_ref()
                    .map_or_else(|| "\"…\"".to_owned(), |texts| quoted(texts));
                self.problem(
                    Problem::new(span, message).suggest(format!("write `{key} = [{items}]`")),
                );
                let terms = texts?
                    .iter()
                    .filter_map(|text| Term::parse(text).ok())
                    .collect::<Vec<_>>();
                let terms: Vec<_> = terms
                    .into_iter()
                    .map(|term| Spanned::new(term, span))
                    .collect();
                // An empty list would say "no purposes at all", which nobody wrote.
                return (!terms.is_empty()).then(|| Spanned::new(terms, span));
            }
        };
        let n_items = items.len();
        let mut terms: Vec<Spanned<Term>> = Vec::new();
        for item in items {
            let Some(term) = self.item(key, &item, span) else {
                continue;
            };
            if terms.iter().any(|known| known.value == term.value) {
                let message = format!("`{}` stands twice in `{key}`", term.value);
                self.problem(Problem::new(term.span, message).suggest("remove one of them"));
                continue;
            }
            terms.push(term);
        }
        (n_items == 0 || !terms.is_empty()).then(|| Spanned::new(terms, span))
    }

    fn item(&mut self, key: &str, item: &Value, list: Span) -> Option<Spanned<Term>> {
        let span = item.span(list);
        let problem = match item {
            Value::Text(text, _) if text.trim().is_empty() => {
                Problem::new(span, format!("a term in `{key}` is empty")).suggest("remove it")
            }
            Value::Text(text, _) if text.contains(',') => {
                let texts = item.texts().unwrap_or_default();
                Problem::new(span, format!("each term in `{key}` has its own quotes"))
                    .suggest(format!("write `{}`", quoted(&texts)))
            }
            Value::Text(text, _) => match Term::parse(text) {
                Ok(term) => return Some(Spanned::new(term, span)),
                Err(error) => Problem {
                    span,
                    message: error.to_string(),
                    suggestion: error.suggestion.map(|right| format!("write `{right:?}`")),
                },
            },
            Value::Absent => Problem::new(span, format!("a term is missing in `{key}`"))
                .suggest("remove a comma"),
            Value::List { .. } => Problem::new(
                span,
                format!("`{key}` is one list of quoted terms, without inner lists"),
            ),
            Value::Other(text, _) if item.texts().is_some() => {
                Problem::new(span, format!("a term in `{key}` lacks its quotes"))
                    .suggest(format!("write `{text:?}`"))
            }
            Value::Other(..) | Value::Bool(..) | Value::Int(..) => Problem::new(
                span,
                format!("`{key}` takes quoted terms, found {}", item.describe()),
            ),
        };
        self.problem(problem);
        None
    }

    pub fn state(&mut self, key: &str) -> Option<Spanned<State>> {
        let text = self.quoted(key, "a state", "pseudonymous")?;
        if let Ok(state) = text.value.parse() {
            return Some(Spanned::new(state, text.span));
        }
        let states = State::ALL.map(State::as_str);
        let suggestion = match nearest(&text.value, states) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the states are {}", list(&states)),
        };
        self.problem(
            Problem::new(text.span, format!("there is no state `{}`", text.value))
                .suggest(suggestion),
        );
        None
    }

    pub fn date(&mut self, key: &str) -> Option<Spanned<Date>> {
        let text = self.quoted(key, "a quoted date", "2027-06-30")?;
        let problem = match text.value.parse() {
            Ok(date) => return Some(Spanned::new(date, text.span)),
            Err(
                error @ DateError::Form {
                    suggestion: Some(date),
                },
            ) => Problem::new(text.span, error.to_string())
                .suggest(format!("write `{key} = \"{date}\"`")),
            Err(error) => Problem::new(
                text.span,
                format!("`{}` is not a date: {error}", text.value),
            ),
        };
        self.problem(problem);
        None
    }

    /// A rule's name. Which rules there are is the linter's knowledge.
    pub fn rule(&mut self, key: &str) -> Option<Spanned<String>> {
        let text = self.quoted(key, "a quoted rule", "unconsented-use")?;
        let name = &text.value;
        let letters = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
        if name.split('-').all(letters) {
            return Some(text);
        }
        let mut problem = Problem::new(
            text.span,
            format!("`{name}` is no rule's name: they are lower-case words joined by `-`"),
        );
        let right = name.to_lowercase().replace(['_', ' '], "-");
        if right != *name && right.split('-').all(letters) {
            problem = problem.suggest(format!("write `{key} = {right:?}`"));
        }
        self.problem(problem);
        None
    }

    /// A parameter, by name or position.
    pub fn arg(&mut self, key: &str) -> Option<Spanned<Arg>> {
        if let Some((_, entry)) = self.given.iter().find(|(given, _)| *given == key)
            && let Value::Int(position, span) = entry.value
        {
            self.take(key);
            let position = usize::try_from(position).unwrap_or(usize::MAX);
            if position == 0 {
                self.problem(
                    Problem::new(span, "positions are counted from 1, without the receiver")
                        .suggest(format!(
                            "write `{key} = 1`, or `{key} = \"self\"` for the receiver"
                        )),
                );
                return None;
            }
            return Some(Spanned::new(Arg::Position(position), span));
        }
        let text = self.quoted(key, "a parameter's quoted name or its position", "email")?;
        let mut chars = text.value.chars();
        let starts = chars.next().is_some_and(|c| c.is_alphabetic() || c == '_');
        if starts && chars.all(|c| c.is_alphanumeric() || c == '_') {
            return Some(Spanned::new(Arg::Name(text.value), text.span));
        }
        let problem = Problem::new(
            text.span,
            format!("`{}` is no parameter's name", text.value),
        );
        self.problem(match text.value.parse::<usize>() {
            Ok(position) => problem.suggest(format!("write `{key} = {position}`")),
            Err(_) => problem.suggest(format!(
                "write a name bound by the parameter, or its position: `{key} = 1`"
            )),
        });
        None
    }
}

fn key_span(entry: &Entry) -> Span {
    entry.key.as_ref().map_or(entry.span, |key| key.span())
}

fn quoted(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| format!("{text:?}")).collect();
    texts.join(", ")
}

fn list(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
