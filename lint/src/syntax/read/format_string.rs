//! The grammar of std's format strings.

use crate::syntax::ast::Takes;

/// One `{…}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placeholder {
    pub arg: Arg,
    pub takes: Takes,
    pub width: Option<Arg>,
    pub precision: Option<Arg>,
}

/// Which argument is meant; names as byte ranges of the string's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arg {
    Next,
    Index(usize),
    Name(usize, usize),
}

/// The placeholders, and the text with each written as `{}`. `None` where the string is not well formed.
pub(super) fn parse(text: &str) -> Option<(Vec<Placeholder>, String)> {
    let mut placeholders = Vec::new();
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.char_indices();
    while let Some((i, c)) = chars.next() {
        let doubled = text[i + c.len_utf8()..].starts_with(c);
        match c {
            '{' | '}' if doubled => {
                plain.push(c);
                chars.next();
            }
            '{' => {
                let end = i + 1 + end_of_placeholder(&text[i + 1..])?;
                placeholders.push(placeholder(text, i + 1, end)?);
                plain.push_str("{}");
                while chars.next()?.0 != end {}
            }
            '}' => return None,
            c => plain.push(c),
        }
    }
    Some((placeholders, plain))
}

/// Where the closing brace stands; a brace may be the fill character.
fn end_of_placeholder(rest: &str) -> Option<usize> {
    let mut from = 0;
    if let Some(colon) = rest.find(':')
        && rest.find('}').is_none_or(|end| colon < end)
    {
        let mut spec = rest[colon + 1..].chars();
        if let (Some(fill), Some('<' | '^' | '>')) = (spec.next(), spec.next()) {
            from = colon + 1 + fill.len_utf8();
        }
    }
    rest[from..].find('}').map(|end| from + end)
}

fn placeholder(text: &str, lo: usize, hi: usize) -> Option<Placeholder> {
    let inner = &text[lo..hi];
    let (arg, spec_lo) = match inner.find(':') {
        Some(colon) => (argument(text, lo, lo + colon)?, lo + colon + 1),
        None => (argument(text, lo, hi)?, hi),
    };
    let mut at = spec_lo;
    let end = lo + inner.trim_end().len().max(spec_lo - lo);
    let mut spec = text[at..end].chars();
    match (spec.next(), spec.next()) {
        (Some(fill), Some('<' | '^' | '>')) => at += fill.len_utf8() + 1,
        (Some('<' | '^' | '>'), _) => at += 1,
        _ => {}
    }
    if text[at..end].starts_with(['+', '-']) {
        at += 1;
    }
    let alternate = text[at..end].starts_with('#');
    if alternate {
        at += 1;
    }
    if text[at..end].starts_with('0') && !text[at..end].starts_with("0$") {
        at += 1;
    }
    let width;
    (width, at) = count(text, at, end);
    let mut precision = None;
    if text[at..end].starts_with('.') {
        at += 1;
        match text[at..end].starts_with('*') {
            true => {
                precision = Some(Arg::Next);
                at += 1;
            }
            false => (precision, at) = count(text, at, end),
        }
    }
    let takes = match &text[at..end] {
        "?" | "x?" | "X?" => Takes::Debug,
        "p" => Takes::Nothing,
        _ if alternate => Takes::Alternate,
        _ => Takes::Display,
    };
    Some(Placeholder {
        arg,
        takes,
        width,
        precision,
    })
}

fn argument(text: &str, lo: usize, hi: usize) -> Option<Arg> {
    let inner = &text[lo..hi];
    let word = inner.trim();
    let start = lo + (inner.len() - inner.trim_start().len());
    if word.is_empty() {
        Some(Arg::Next)
    } else if word.bytes().all(|b| b.is_ascii_digit()) {
        word.parse().ok().map(Arg::Index)
    } else if is_name(word) {
        Some(Arg::Name(start, start + word.len()))
    } else {
        None
    }
}

fn is_name(word: &str) -> bool {
    let word = word.strip_prefix("r#").unwrap_or(word);
    !word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// A width or precision that is an argument (`n$`, `name$`), and what follows it. A number is no argument.
fn count(text: &str, at: usize, end: usize) -> (Option<Arg>, usize) {
    let rest = &text[at..end];
    if let Some(dollar) = rest.find('$')
        && let Some(arg @ (Arg::Index(_) | Arg::Name(..))) = argument(text, at, at + dollar)
    {
        return (Some(arg), at + dollar + 1);
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (None, at + digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_grammar_is_read() {
        let text = "a{{{} {1:?} {ü:#x?} {x:é>w$.p$} {:.*} {:+08.3e} {0:p}}} {:}>5} { y } {z:1$}";
        let (found, plain) = parse(text).expect("well formed");
        assert_eq!(plain, "a{{} {} {} {} {} {} {}} {} {} {}");
        let name = |arg| match arg {
            Arg::Name(lo, hi) => &text[lo..hi],
            _ => "",
        };
        let takes: Vec<Takes> = found.iter().map(|p| p.takes).collect();
        use Takes::*;
        assert_eq!(
            takes,
            [
                Display, Debug, Debug, Display, Display, Display, Nothing, Display, Display,
                Display
            ]
        );
        assert_eq!(found[0].arg, Arg::Next);
        assert_eq!(found[1].arg, Arg::Index(1));
        assert_eq!(name(found[2].arg), "ü");
        assert_eq!(
            (name(found[3].arg), found[3].width.map(name)),
            ("x", Some("w"))
        );
        assert_eq!(found[3].precision.map(name), Some("p"));
        assert_eq!(found[4].precision, Some(Arg::Next));
        assert_eq!((found[5].width, found[5].precision), (None, None));
        assert_eq!(name(found[8].arg), "y");
        assert_eq!(found[9].width, Some(Arg::Index(1)));
        for bad in ["{", "}", "{a", "{a b}", "{:>", "{x.y}"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
