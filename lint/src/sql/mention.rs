//! A text that no dialect can read: the columns that its lists of what is given back mention, of whichever
//! table it mentions.

use sqlparser::dialect::GenericDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::{Origin, Output};

/// More tables than this are not in one query that somebody wrote.
const MAX_TABLES: usize = 64;

pub(super) fn columns(text: &str) -> Vec<Output> {
    let words = words(text);
    let mut tables: Vec<String> = Vec::new();
    for pair in words.windows(2) {
        if matches!(pair[0].as_str(), "from" | "join" | "into" | "update") {
            // `public.users` is two words: the last of them is the table, and either may be.
            tables.extend([pair[1].clone()]);
        }
    }
    for (i, word) in words.iter().enumerate() {
        if word == "." && i > 1 && tables.contains(&words[i - 1]) {
            tables.extend(words.get(i + 1).cloned());
        }
    }
    tables.retain(|t| t.chars().all(|c| c.is_alphanumeric() || c == '_'));
    tables.sort();
    tables.dedup();
    tables.truncate(MAX_TABLES);
    let mut found: Vec<Output> = Vec::new();
    for word in given_back(&words) {
        let is_star = word == "*";
        let name = (!is_star).then(|| word.to_owned());
        if found.iter().any(|o| o.name == name) {
            continue;
        }
        let from = tables.iter().map(|table| Origin {
            table: table.clone(),
            column: name.clone(),
        });
        found.push(Output {
            from: from.collect(),
            name,
            star: is_star,
            ..Output::default()
        });
    }
    found
}

/// The words between `SELECT` and its `FROM`, and those after `RETURNING`.
fn given_back(words: &[String]) -> Vec<&str> {
    let mut found = Vec::new();
    let mut is_open = false;
    for word in words {
        match word.as_str() {
            "select" | "returning" => is_open = true,
            "from" | ";" => is_open = false,
            word if is_open => found.push(word),
            _ => {}
        }
    }
    found
}

/// Words in lower case, quotes left out, and whatever else stands between them.
fn words(text: &str) -> Vec<String> {
    let tokens = Tokenizer::new(&GenericDialect {}, text).tokenize();
    let Ok(tokens) = tokens else {
        let parts = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '*' | '.'));
        let parts = parts.filter(|part| !part.is_empty());
        return parts.map(str::to_lowercase).collect();
    };
    let mut words = Vec::new();
    for token in tokens {
        match token {
            Token::Word(word) => words.push(word.value.to_lowercase()),
            Token::Whitespace(_) => {}
            other => words.push(other.to_string()),
        }
    }
    words
}

/// The words of a piece of SQL that may be columns, each with what stands before its dot.
pub(super) fn names(text: &str) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    let words = words(text);
    let is_name = |w: &String| w.starts_with(|c: char| c.is_alphabetic() || c == '_');
    for (i, word) in words.iter().enumerate() {
        if !is_name(word) {
            continue;
        }
        let name = match i.checked_sub(2).map(|j| (&words[j], &words[i - 1])) {
            Some((table, dot)) if dot == "." => vec![table.clone(), word.clone()],
            _ => vec![word.clone()],
        };
        found.push(name);
    }
    found
}
