//! Exceptions written as comments: `// consent: except(rule = "…", reason = "…")`.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::{Except, Parsed, Problem, except, nearest};

/// The exception in a comment, if it is meant to be one: `text` is the comment with its markers, or several `//` lines
/// in a row. Spans count from the beginning of `text` (`Span::byte_range`, with proc-macro2's `span-locations`).
pub fn except_comment(text: &str) -> Option<Parsed<Except>> {
    let (start, end) = body(text);
    let inner = &text[start..end];
    let after = inner
        .strip_prefix("consent")?
        .trim_start()
        .strip_prefix(':')?;
    let command = after.trim_start();
    let word_len = command
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(command.len());
    let word = &command[..word_len];
    let rest = command[word_len..].trim_start();
    // `consent: ask again before …` is prose.
    if word.is_empty() || !(rest.starts_with('(') || rest.is_empty() && word == "except") {
        return None;
    }
    // Blanks in place of all that is not the command keep positions as they are in the comment.
    let command_at = end - command.len();
    let mut blanked = " ".repeat(command_at);
    blanked.push_str(&without_markers(&text[command_at..end]));
    match blanked.parse::<TokenStream>() {
        Ok(tokens) => Some(command_of(word, tokens)),
        Err(error) => {
            let message = "a bracket or a quote of this exception is not closed";
            let problem = Problem::new(error.span(), message)
                .suggest("write `consent: except(rule = \"…\", reason = \"…\")`");
            Some((Except::default(), vec![problem]))
        }
    }
}

fn command_of(word: &str, tokens: TokenStream) -> Parsed<Except> {
    let mut tokens = tokens.into_iter();
    let at = tokens
        .next()
        .map_or_else(Span::call_site, |token| token.span());
    let right = "write `consent: except(rule = \"…\", reason = \"…\")`";
    if word != "except" {
        let suggestion = match nearest(word, ["except"]) {
            Some(near) => format!("did you mean `{near}`?"),
            None => right.to_owned(),
        };
        let problem = Problem::new(
            at,
            format!("a comment cannot say `{word}` to consent, only `except`"),
        );
        return (Except::default(), vec![problem.suggest(suggestion)]);
    }
    let args = match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            group.stream()
        }
        _ => TokenStream::new(),
    };
    let (value, mut problems) = except(args, at);
    if let Some(token) = tokens.next() {
        let problem = Problem::new(
            token.span(),
            "nothing may follow the exception in its comment",
        );
        problems.push(problem.suggest("put it into `reason`, or in a comment of its own"));
    }
    (value, problems)
}

/// Where the text between the comment's markers begins and ends.
fn body(text: &str) -> (usize, usize) {
    let opened = text.trim_start();
    let inner = ["//", "/*"]
        .iter()
        .find_map(|marker| opened.strip_prefix(marker))
        .unwrap_or(opened);
    let inner = inner.trim_start();
    let start = text.len() - inner.len();
    let closed = inner.trim_end();
    let closed = if opened.starts_with("/*") {
        closed.strip_suffix("*/").unwrap_or(closed).trim_end()
    } else {
        closed
    };
    (start, start + closed.len())
}

/// The text with the `//` of its further lines replaced by blanks.
fn without_markers(text: &str) -> String {
    let mut lines = text.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.push('\n');
        match line.trim_start().strip_prefix("//") {
            Some(rest) => {
                out.push_str(&" ".repeat(line.len() - rest.len()));
                out.push_str(rest);
            }
            None => out.push_str(line),
        }
    }
    out
}
