//! The `pii` attributes of a type, found by walking its tokens: attributes stand where fields and variants begin, and
//! nowhere else in a type's definition.

use consent_policy::grammar::{self, Problem, flatten};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::item::{Brackets, attributes};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Type,
    Variant,
    Field,
}

pub fn check(input: TokenStream) -> Vec<Problem> {
    let tokens = flatten(input);
    let mut problems = Vec::new();
    let (on_type, start) = attributes(&tokens);
    of_one_item(&on_type, Place::Type, &mut problems);
    let definition = &tokens[start..];
    let is_enum = definition
        .iter()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "enum"));
    let body = match definition.last() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    };
    match body {
        // A tuple struct's body is among its parentheses; no others, those of bounds, can hold attributes.
        None => payloads(definition, &mut problems),
        Some(body) if is_enum => variants(&flatten(body.stream()), &mut problems),
        Some(body) => items(&flatten(body.stream()), Place::Field, &mut problems),
    }
    problems
}

fn variants(body: &[TokenTree], problems: &mut Vec<Problem>) {
    items(body, Place::Variant, problems);
    payloads(body, problems);
}

/// The fields in each group of the tokens.
fn payloads(tokens: &[TokenTree], problems: &mut Vec<Problem>) {
    for token in tokens {
        if let TokenTree::Group(group) = token
            && group.delimiter() != Delimiter::Bracket
        {
            items(&flatten(group.stream()), Place::Field, problems);
        }
    }
}

/// Each run of attributes in the tokens is one field's or variant's.
fn items(tokens: &[TokenTree], place: Place, problems: &mut Vec<Problem>) {
    let mut idx = 0;
    while idx < tokens.len() {
        let (found, len) = attributes(&tokens[idx..]);
        of_one_item(&found, place, problems);
        idx += len.max(1);
    }
}

fn of_one_item(attributes: &[Brackets], place: Place, problems: &mut Vec<Problem>) {
    let mut tagged = false;
    for attribute in attributes {
        let (path, rest) = attribute.split();
        let Some(TokenTree::Ident(name)) = path.last() else {
            continue;
        };
        let (at, word) = (name.span(), name.to_string());
        match attribute.path().as_str() {
            "pii" => {}
            "consent::pii" => {
                let message = "`pii` belongs to the derive, and is no path";
                problems.push(Problem::new(at, message).suggest("write `#[pii(…)]`"));
                continue;
            }
            path if path.starts_with("consent::") && place != Place::Type => {
                problems.extend(macro_on_field(&word, at));
                continue;
            }
            _ => continue,
        }
        if tagged {
            let message = "there is one `pii` attribute for each field, variant or type";
            problems.push(Problem::new(at, message).suggest("write all keys into one `#[pii(…)]`"));
            continue;
        }
        tagged = true;
        let (args, malformed) = grammar::arguments(rest.iter().cloned().collect(), "pii", at);
        if !malformed.is_empty() {
            problems.extend(malformed);
            continue;
        }
        let (pii, mistakes) = grammar::pii(args, at);
        problems.extend(mistakes);
        if place == Place::Field {
            continue;
        }
        if let Some(choice) = pii.choice {
            let message = "a person's choice is held by a field";
            let suggestion = "put `#[pii(guard = \"…\")]` on the `bool` inside";
            problems.push(Problem::new(choice.purpose.span, message).suggest(suggestion));
        }
        if let Some(skip) = pii.skip.filter(|_| place == Place::Type) {
            let message = "a type without a tag needs no `skip`";
            let suggestion = "remove the attribute, or put it on the field whose type has a tag";
            problems.push(Problem::new(skip.span, message).suggest(suggestion));
        }
    }
}

/// What was meant by an attribute macro on a field, where Rust allows none.
fn macro_on_field(name: &str, at: Span) -> Option<Problem> {
    let suggestion = match name {
        "purpose" => "write `#[pii(category = \"…\", purposes = [\"…\"])]`",
        "collects" => "write `#[pii(category = \"…\", collected_at = \"…\")]`",
        "deidentifies" => "write `#[pii(category = \"…\", state = \"…\")]`",
        "guard" => "write `#[pii(guard = \"…\")]`",
        "except" => "write `// consent: except(…)` behind it or above it",
        _ => return None,
    };
    let message = format!("`{name}` cannot stand on a field or variant");
    Some(Problem::new(at, message).suggest(suggestion))
}
