//! A template's text in its parts: what is printed, what is done, and the rest, which says nothing.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'t> {
    /// `{{ … }}`
    Print(&'t str),
    /// `{% … %}`
    Tag(&'t str),
}

/// The parts of a text like Jinja's, in order; `None` where one does not end.
pub fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let from = &rest[at..];
        let (open, close) = match from.get(..2) {
            Some("{{") => ("{{", "}}"),
            Some("{%") => ("{%", "%}"),
            Some("{#") => ("{#", "#}"),
            _ => {
                rest = &from[1..];
                continue;
            }
        };
        let inner = &from[open.len()..];
        let end = match open {
            "{#" => inner.find(close)?,
            _ => end_of(inner, close)?,
        };
        let body = trimmed(&inner[..end]);
        rest = &inner[end + close.len()..];
        match open {
            "{{" => found.push(Part::Print(body)),
            "{%" if matches!(body, "raw" | "verbatim") => rest = after_raw(rest)?,
            "{%" => found.push(Part::Tag(body)),
            _ => {}
        }
    }
    Some(found)
}

/// Where what begins in front of the text ends; not within a string.
fn end_of(text: &str, close: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut quote = None;
    let mut at = 0;
    while at < bytes.len() {
        match (quote, bytes[at]) {
            (Some(_), b'\\') => at += 1,
            (Some(q), b) if q == b => quote = None,
            (Some(_), _) => {}
            // A lifetime or a stray apostrophe has no end: only a quote with its like on the same line is one.
            (None, q @ (b'"' | b'\'')) if has_like(&bytes[at + 1..], q) => quote = Some(q),
            (None, _) if text[at..].starts_with(close) => return Some(at),
            (None, _) => {}
        }
        at += 1;
        while at < bytes.len() && !text.is_char_boundary(at) {
            at += 1;
        }
    }
    None
}

fn has_like(rest: &[u8], quote: u8) -> bool {
    rest.iter()
        .take_while(|b| **b != b'\n')
        .any(|b| *b == quote)
}

/// Without the marks that trim what is around.
fn trimmed(body: &str) -> &str {
    let marks = ['-', '+', '~'];
    let body = body.strip_prefix(marks).unwrap_or(body);
    body.strip_suffix(marks).unwrap_or(body).trim()
}

fn after_raw(rest: &str) -> Option<&str> {
    let mut from = rest;
    loop {
        let at = from.find("{%")?;
        let inner = &from[at + 2..];
        let end = inner.find("%}")?;
        from = &inner[end + 2..];
        if matches!(trimmed(&inner[..end]), "endraw" | "endverbatim") {
            return Some(from);
        }
    }
}

/// What stands in two or three braces of a Handlebars template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mustache<'t> {
    /// `#`, `/`, `^`, `>`: what it is beside a value.
    pub sign: Option<char>,
    pub text: &'t str,
}

/// In order; `None` where one does not end.
pub fn mustaches(text: &str) -> Option<Vec<Mustache<'_>>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("{{") {
        let escaped = rest[..at].ends_with('\\');
        let from = &rest[at + 2..];
        if escaped {
            rest = from;
            continue;
        }
        let (inner, close) = match from.strip_prefix('{') {
            Some(inner) => (inner, "}}}"),
            None if from.starts_with("!--") => (from, "--}}"),
            None => (from, "}}"),
        };
        let end = inner.find(close)?;
        rest = &inner[end + close.len()..];
        let body = inner[..end].trim_matches('~').trim();
        if body.starts_with('!') {
            continue;
        }
        let body = body.strip_prefix('&').unwrap_or(body);
        let sign = body.chars().next().filter(|c| "#/^>".contains(*c));
        let text = match sign {
            Some(sign) => body[sign.len_utf8()..]
                .trim_start_matches(['*', '>'])
                .trim(),
            None => body.trim(),
        };
        if sign.is_none() && text.is_empty() {
            continue;
        }
        found.push(Mustache { sign, text });
    }
    Some(found)
}
