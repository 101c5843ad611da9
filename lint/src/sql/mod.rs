//! What a query gives back. The text of a query enters; its output columns leave, each with the columns of
//! tables that it shows ([`Answer`]). Pure: nothing is known here of a database, a program or a policy.
//!
//! Conditions, orders and groups give nothing back: a column that a query only compares is not in its rows.
//!
//! Never here: a query run, a guess that less is read than the text says.

mod columns;
mod mention;
#[cfg(test)]
mod tests;

use sqlparser::ast::Statement;
use sqlparser::dialect::{Dialect, GenericDialect, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

/// Longer queries are not parsed: their trees are as deep as their longest chain of operators.
const MAX_TOKENS: usize = 6_000;
const MAX_BYTES: usize = 64 * 1024;
const MAX_NESTING: usize = 50;

/// The columns of a query's rows, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub columns: Vec<Output>,
    /// The text was understood. If not, any of the columns may be in any part of a row.
    pub exact: bool,
    /// A record's fields are the columns in their order, whatever they are called.
    pub by_position: bool,
    /// Only where the query's value does not say it.
    pub unless_known: bool,
}

/// One column of a row, or with `star` as many as its tables have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// As the row calls it, in lower case.
    pub name: Option<String>,
    pub from: Vec<Origin>,
    pub star: bool,
    /// The columns of a row in this row.
    pub inner: Vec<Output>,
    /// It may be of any column.
    pub unknown: bool,
}

/// A column of a table, or all of them; in lower case, without the schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    pub table: String,
    pub column: Option<String>,
}

/// Whether a text begins as a statement that may give rows back.
pub fn looks_like_sql(text: &str) -> bool {
    const FIRST: &[&str] = &[
        "select", "insert", "update", "delete", "with", "replace", "values", "table", "merge",
    ];
    let text = uncommented(text);
    let end = text
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let (first, rest) = text.split_at(end);
    !rest.is_empty() && FIRST.iter().any(|word| first.eq_ignore_ascii_case(word))
}

/// Without the spaces, brackets and comments that it begins with.
fn uncommented(mut text: &str) -> &str {
    loop {
        text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '(');
        text = match (text.strip_prefix("--"), text.strip_prefix("/*")) {
            (Some(rest), _) => rest.split_once('\n').map_or("", |(_, rest)| rest),
            (_, Some(rest)) => rest.split_once("*/").map_or("", |(_, rest)| rest),
            _ => return text,
        };
    }
}

/// The columns that the rows of a query have.
pub fn answer(text: &str) -> Answer {
    match parse(text) {
        Some(statements) => {
            let given = statements.iter().rev().map(columns::of_statement);
            let columns = given.into_iter().find(|columns| !columns.is_empty());
            Answer {
                columns: columns.unwrap_or_default(),
                exact: true,
                ..Answer::default()
            }
        }
        None => Answer {
            columns: mention::columns(text),
            exact: false,
            ..Answer::default()
        },
    }
}

fn parse(text: &str) -> Option<Vec<Statement>> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let generic = GenericDialect {};
    let postgres = PostgreSqlDialect {};
    let sqlite = SQLiteDialect {};
    let mysql = MySqlDialect {};
    let dialects: [&dyn Dialect; 4] = [&postgres, &sqlite, &mysql, &generic];
    dialects.into_iter().find_map(|dialect| {
        let tokens = Tokenizer::new(dialect, text).tokenize().ok()?;
        let n = tokens
            .iter()
            .filter(|token| !matches!(token, Token::Whitespace(_)))
            .count();
        if n > MAX_TOKENS {
            return None;
        }
        Parser::new(dialect)
            .with_recursion_limit(MAX_NESTING)
            .with_tokens(tokens)
            .parse_statements()
            .ok()
    })
}
