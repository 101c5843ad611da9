//! One table as it is read: which keys it may have, and their values by type, each fault noted where it stands.

use std::fmt::Display;
use std::str::FromStr;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use crate::CodePath;
use crate::error::{ErrorKind, PolicyError};
use crate::files::{FileId, Span, Spanned};
use crate::grammar::{State, Term, nearest};

/// The keys of a policy's top level, in the order of its documentation.
pub(super) const TOP_LEVEL: &[&str] = &[
    "extends",
    "vocabularies",
    "collected",
    "categories",
    "purposes",
    "never",
    "combination",
    "recipients",
    "unchecked",
    "kinds",
    "data",
    "code",
    "use",
    "guard",
    "deidentify",
    "query",
    "except",
    "rules",
    "scan",
];

/// The keys that only a file of the catalog has.
pub(super) const CATALOG: &[&str] = &["krate", "versions", "handle", "hides", "pass", "attribute"];

/// Where a file's faults go.
#[derive(Debug)]
pub(super) struct Context<'e> {
    pub file: FileId,
    /// The file ships with the linter: it may have the catalog's keys.
    pub shipped: bool,
    pub errors: &'e mut Vec<PolicyError>,
}

impl Context<'_> {
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    pub fn error(&mut self, error: PolicyError) {
        self.errors.push(error);
    }

    pub fn bad(&mut self, span: Span, message: impl Into<String>) -> &mut PolicyError {
        self.errors
            .push(PolicyError::new(ErrorKind::BadValue, span, message));
        self.errors.last_mut().expect("it was just pushed")
    }
}

/// A value with the span of its key.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field<'t> {
    pub key: &'t str,
    pub key_span: Span,
    pub value: &'t DeValue<'t>,
    pub span: Span,
}

/// The entries of a table in the order of the file.
pub(super) fn fields<'t>(cx: &Context<'_>, table: &'t DeTable<'t>) -> Vec<Field<'t>> {
    let mut fields: Vec<_> = table
        .iter()
        .map(|(key, value)| Field {
            key: key.get_ref(),
            key_span: cx.span(key.span()),
            value: value.get_ref(),
            span: cx.span(value.span()),
        })
        .collect();
    fields.sort_by_key(|field| field.key_span);
    fields
}

/// A table all of whose keys are known.
#[derive(Debug)]
pub(super) struct Table<'t> {
    /// As it is written: `[[never]]`.
    pub name: String,
    pub span: Span,
    pub fields: Vec<Field<'t>>,
    /// The known keys that unknown ones were probably meant to be: they are not missed as well.
    misspelt: Vec<String>,
}

impl<'t> Table<'t> {
    /// Notes every key that is not among `known`.
    pub fn new(
        cx: &mut Context<'_>,
        name: impl Into<String>,
        span: Span,
        table: &'t DeTable<'t>,
        known: &[&str],
    ) -> Self {
        let name = name.into();
        let fields = fields(cx, table);
        let mut misspelt = Vec::new();
        for field in &fields {
            if !known.contains(&field.key) {
                misspelt.extend(unknown_key(cx, *field, &name, known));
            }
        }
        Self {
            name,
            span,
            fields,
            misspelt,
        }
    }

    /// A table whose fields are read one by one.
    pub fn bare(name: String, span: Span) -> Self {
        Self {
            name,
            span,
            fields: Vec::new(),
            misspelt: Vec::new(),
        }
    }

    pub fn get(&self, key: &str) -> Option<Field<'t>> {
        self.fields.iter().copied().find(|field| field.key == key)
    }

    /// A value that has to be there.
    pub fn need<T>(
        &self,
        cx: &mut Context<'_>,
        key: &str,
        read: impl FnOnce(&Self, &mut Context<'_>, &str) -> Option<T>,
    ) -> Option<T> {
        if self.get(key).is_none() {
            if self.misspelt.iter().any(|meant| meant == key) {
                return None;
            }
            cx.error(PolicyError::new(
                ErrorKind::Incomplete,
                self.span,
                format!("{} has no `{key}`", self.name),
            ));
            return None;
        }
        read(self, cx, key)
    }

    pub fn string(&self, cx: &mut Context<'_>, key: &str) -> Option<Spanned<String>> {
        string(cx, self.get(key)?)
    }

    pub fn bool(&self, cx: &mut Context<'_>, key: &str) -> Option<Spanned<bool>> {
        let field = self.get(key)?;
        match field.value {
            DeValue::Boolean(value) => Some(Spanned::new(*value, field.span)),
            _ => wrong_type(cx, field, "`true` or `false`"),
        }
    }

    pub fn count(&self, cx: &mut Context<'_>, key: &str) -> Option<u32> {
        let field = self.get(key)?;
        match field.value {
            DeValue::Integer(value) => {
                let count = value.to_string().parse().ok();
                if count.is_none() {
                    cx.bad(field.span, format!("`{key}` is a small number from 0"));
                }
                count
            }
            _ => wrong_type(cx, field, "a number"),
        }
    }

    pub fn term(&self, cx: &mut Context<'_>, key: &str) -> Option<Spanned<Term>> {
        let text = self.string(cx, key)?;
        term(cx, &text)
    }

    pub fn strings(
        &self,
        cx: &mut Context<'_>,
        key: &str,
    ) -> Option<Spanned<Vec<Spanned<String>>>> {
        self.list(cx, key, string)
    }

    pub fn terms(&self, cx: &mut Context<'_>, key: &str) -> Option<Spanned<Vec<Spanned<Term>>>> {
        self.list(cx, key, |cx, field| {
            let text = string(cx, field)?;
            term(cx, &text)
        })
    }

    /// A list that means nothing when it is empty.
    pub fn some_terms(&self, cx: &mut Context<'_>, key: &str) -> Option<Vec<Spanned<Term>>> {
        let terms = self.terms(cx, key)?;
        if terms.is_empty()
            && matches!(self.get(key)?.value, DeValue::Array(list) if list.is_empty())
        {
            cx.bad(terms.span, format!("`{key}` is empty")).help =
                Some("leave the key out, or name something".to_owned());
        }
        Some(terms.value)
    }

    pub fn list<T>(
        &self,
        cx: &mut Context<'_>,
        key: &str,
        read: impl Fn(&mut Context<'_>, Field<'t>) -> Option<T>,
    ) -> Option<Spanned<Vec<T>>> {
        let field = self.get(key)?;
        let DeValue::Array(list) = field.value else {
            if let DeValue::String(text) = field.value {
                cx.bad(field.span, format!("`{key}` is a list, not a string"))
                    .help = Some(format!("write `{key} = [\"{text}\"]`"));
                return None;
            }
            return wrong_type(cx, field, "a list");
        };
        let mut values = Vec::with_capacity(list.len());
        for value in list.iter() {
            let item = Field {
                value: value.get_ref(),
                span: cx.span(value.span()),
                ..field
            };
            values.extend(read(cx, item));
        }
        Some(Spanned::new(values, field.span))
    }

    pub fn state(&self, cx: &mut Context<'_>, key: &str) -> Option<Spanned<State>> {
        let all = State::ALL.map(State::as_str);
        self.choice(cx, key, &all)
    }

    /// One of a few words.
    pub fn choice<T: FromStr>(
        &self,
        cx: &mut Context<'_>,
        key: &str,
        words: &[&str],
    ) -> Option<Spanned<T>> {
        let text = self.string(cx, key)?;
        choice(cx, key, &text, words)
    }

    pub fn path(&self, cx: &mut Context<'_>, key: &str) -> Option<Spanned<CodePath>> {
        let text = self.string(cx, key)?;
        path(cx, &text)
    }

    /// One path, or a list of them for entries that say the same of each.
    pub fn paths(&self, cx: &mut Context<'_>, key: &str) -> Option<Vec<Spanned<CodePath>>> {
        if let Some(DeValue::Array(_)) = self.get(key).map(|field| field.value) {
            let paths = self.list(cx, key, |cx, field| {
                let text = string(cx, field)?;
                path(cx, &text)
            })?;
            return Some(paths.value);
        }
        Some(vec![self.path(cx, key)?])
    }

    pub fn date(&self, cx: &mut Context<'_>, key: &str) -> Option<Spanned<Date>> {
        let field = self.get(key)?;
        let date = match field.value {
            DeValue::Datetime(at) if at.time.is_none() && at.offset.is_none() => at.date,
            DeValue::String(text) if text.parse::<Date>().is_ok() => {
                cx.bad(field.span, format!("`{key}` is a date, not a string"))
                    .help = Some(format!("without quotes: `{key} = {text}`"));
                return None;
            }
            _ => {
                return wrong_type(cx, field, "a date such as `2027-06-30`");
            }
        }?;
        let read = i16::try_from(date.year)
            .ok()
            .zip(i8::try_from(date.month).ok())
            .zip(i8::try_from(date.day).ok())
            .and_then(|((year, month), day)| Date::new(year, month, day).ok());
        if read.is_none() {
            cx.bad(field.span, format!("`{date}` is no day of the calendar"));
        }
        Some(Spanned::new(read?, field.span))
    }
}

pub(super) fn string(cx: &mut Context<'_>, field: Field<'_>) -> Option<Spanned<String>> {
    match field.value {
        DeValue::String(text) => Some(Spanned::new(text.clone().into_owned(), field.span)),
        DeValue::Array(_) => {
            cx.bad(
                field.span,
                format!("`{}` is one string, not a list", field.key),
            );
            None
        }
        _ => wrong_type(cx, field, "a string"),
    }
}

pub(super) fn wrong_type<T>(cx: &mut Context<'_>, field: Field<'_>, expected: &str) -> Option<T> {
    let message = format!(
        "`{}` is {expected}, but this is {}",
        field.key,
        type_name(field.value)
    );
    cx.bad(field.span, message);
    None
}

pub(super) fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

pub(super) fn term(cx: &mut Context<'_>, text: &Spanned<String>) -> Option<Spanned<Term>> {
    match Term::parse(text) {
        Ok(term) => Some(Spanned::new(term, text.span)),
        Err(e) => {
            let help = e.suggestion.as_ref().map(|term| format!("write `{term}`"));
            cx.bad(text.span, e.to_string()).help = help;
            None
        }
    }
}

pub(super) fn path(cx: &mut Context<'_>, text: &Spanned<String>) -> Option<Spanned<CodePath>> {
    match CodePath::parse(text) {
        Ok(path) => Some(Spanned::new(path, text.span)),
        Err(e) => {
            let upto = &text[..e.at];
            let message = if upto.is_empty() || e.at >= text.len() {
                format!("`{}` is no path: {}", text.value, e.message)
            } else {
                format!("`{}` is no path: {} after `{upto}`", text.value, e.message)
            };
            cx.bad(text.span, message).help =
                Some("paths are written as in Rust: `krate::Type::field`, `krate::f()`, `krate::module::**`".to_owned());
            None
        }
    }
}

pub(super) fn choice<T: FromStr>(
    cx: &mut Context<'_>,
    key: &str,
    text: &Spanned<String>,
    words: &[&str],
) -> Option<Spanned<T>> {
    let known = words.contains(&text.as_str());
    if let (true, Ok(value)) = (known, text.parse()) {
        return Some(Spanned::new(value, text.span));
    }
    let message = format!("`{}` is no `{key}`", text.value);
    let help = format!("it is one of {}", quoted(words));
    let error = cx.bad(text.span, message);
    error.nearest = nearest(text, words.iter().copied()).map(str::to_owned);
    error.help = Some(match &error.nearest {
        Some(word) => format!("did you mean `{word}`? {help}"),
        None => help,
    });
    None
}

/// Words for a message: `a`, `b`, `c`.
pub(super) fn quoted<W: Display>(words: impl IntoIterator<Item = W>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// Returns the key that was probably meant.
fn unknown_key(
    cx: &mut Context<'_>,
    field: Field<'_>,
    name: &str,
    known: &[&str],
) -> Option<String> {
    let Field { key, key_span, .. } = field;
    if swallowed(cx, field, name) {
        return None;
    }
    let message = format!("unknown key `{key}` in {name}");
    let error = PolicyError::new(ErrorKind::UnknownKey, key_span, message);
    let error = match nearest(key, known.iter().copied()) {
        Some(word) => error.nearest(Some(word)),
        None => error.help(format!("the keys of {name} are {}", quoted(known))),
    };
    let meant = error.nearest.clone();
    cx.error(error);
    meant
}

/// Notes a key of the top level that a table header above it has swallowed.
pub(super) fn swallowed(cx: &mut Context<'_>, field: Field<'_>, name: &str) -> bool {
    let fits = match field.key {
        "extends" | "vocabularies" => !matches!(field.value, DeValue::Table(_)),
        key if TOP_LEVEL.contains(&key) => match field.value {
            DeValue::Table(_) => true,
            DeValue::Array(list) => list.iter().all(|value| value.get_ref().is_table()),
            _ => false,
        },
        _ => false,
    };
    if fits {
        let key = field.key;
        cx.error(
            PolicyError::new(
                ErrorKind::Misplaced,
                field.key_span,
                format!("`{key}` is a key of the top level, but stands in {name}"),
            )
            .help(match key {
                "extends" | "vocabularies" => format!("move `{key}` above the first `[table]`"),
                _ => format!("give it a header of its own: `[{key}]`"),
            }),
        );
    }
    fits
}
