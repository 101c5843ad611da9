//! `[kinds]`, `[rules]` and `[scan]`, and the lists at the top.

use toml::de::{DeTable, DeValue};

use super::fields::{Context, Field, Table, choice, fields, string, swallowed, term, wrong_type};
use crate::error::{ErrorKind, PolicyError};
use crate::files::Spanned;
use crate::grammar::{Term, nearest};
use crate::policy::{KindEntry, KindPurpose, Scan, Vocabulary};
use crate::rule::{GAPS, Level, checked, rule};

pub(super) fn kinds(cx: &mut Context<'_>, table: &DeTable<'_>) -> Vec<(Term, KindEntry)> {
    let mut kinds = Vec::new();
    for field in fields(cx, table) {
        if swallowed(cx, field, "[kinds]") {
            continue;
        }
        let key = Spanned::new(field.key.to_owned(), field.key_span);
        let Some(kind) = term(cx, &key) else { continue };
        let mut entry = KindEntry {
            span: field.key_span,
            purpose: None,
            recipient: None,
            outgoing: None,
        };
        match field.value {
            DeValue::String(_) => entry.purpose = purpose(cx, field),
            DeValue::Table(inner) => {
                let shipped = ["purpose", "recipient", "outgoing"];
                let known = if cx.shipped {
                    &shipped[..]
                } else {
                    &shipped[..2]
                };
                if !cx.shipped
                    && let Some(narrower) = narrower(inner)
                {
                    let message = format!("a narrower kind of `{kind}` is quoted");
                    cx.error(
                        PolicyError::new(ErrorKind::Misplaced, field.key_span, message)
                            .help(format!("write `\"{kind}.{narrower}\" = …` in [kinds]")),
                    );
                    continue;
                }
                let name = format!("`{kind}` of [kinds]");
                let table = Table::new(cx, name, field.key_span, inner, known);
                entry.purpose = table.get("purpose").and_then(|field| purpose(cx, field));
                entry.recipient = table.term(cx, "recipient");
                entry.outgoing = table.bool(cx, "outgoing").map(|value| value.value);
                if table.fields.is_empty() {
                    cx.error(
                        PolicyError::new(
                            ErrorKind::Incomplete,
                            field.span,
                            format!("`{kind}` says nothing"),
                        )
                        .help("give it a `purpose` or a `recipient`"),
                    );
                }
            }
            _ => {
                wrong_type::<()>(cx, field, "a purpose, or `{ purpose = …, recipient = … }`");
            }
        }
        kinds.push((kind.value, entry));
    }
    kinds
}

/// The key of `log.audit = …`, which TOML reads as a table within `log`.
fn narrower<'t>(table: &'t DeTable<'t>) -> Option<&'t str> {
    let only = table.iter().next().filter(|_| table.len() == 1)?;
    let key: &str = only.0.get_ref();
    let known = nearest(key, ["purpose", "recipient"]).is_some();
    (!known && Term::parse(key).is_ok()).then_some(key)
}

fn purpose(cx: &mut Context<'_>, field: Field<'_>) -> Option<Spanned<KindPurpose>> {
    let text = string(cx, field)?;
    let purpose = match text.as_str() {
        "inherit" => KindPurpose::Inherit,
        "any" => KindPurpose::Any,
        "ignore" => KindPurpose::Ignore,
        _ => KindPurpose::Purpose(term(cx, &text)?.value),
    };
    Some(Spanned::new(purpose, text.span))
}

pub(super) fn rules(
    cx: &mut Context<'_>,
    table: &DeTable<'_>,
) -> Vec<(Spanned<String>, Spanned<Level>)> {
    let mut rules = Vec::new();
    let words = Level::ALL.map(Level::as_str);
    for field in fields(cx, table) {
        if swallowed(cx, field, "[rules]") {
            continue;
        }
        let name = Spanned::new(field.key.to_owned(), field.key_span);
        let known = check_rule(cx, &name);
        let Some(level) = string(cx, field) else {
            continue;
        };
        let level = choice(cx, "level", &level, &words);
        if let (true, Some(level)) = (known, level) {
            rules.push((name, level));
        }
    }
    rules
}

/// Notes a rule that does not exist.
pub(super) fn check_rule(cx: &mut Context<'_>, name: &Spanned<String>) -> bool {
    let known = name.as_str() == GAPS || rule(name.as_str()).is_some();
    if !known {
        cx.error(
            PolicyError::new(
                ErrorKind::UnknownTerm,
                name.span,
                format!("unknown rule `{}`", name.value),
            )
            .nearest(nearest(name, checked().map(|rule| rule.name)))
            .or_help("`cargo consent list` shows all rules"),
        );
    }
    known
}

const SCAN: &[&str] = &["tests", "exclude"];

pub(super) fn scan(cx: &mut Context<'_>, field: Field<'_>, table: &DeTable<'_>) -> Scan {
    let table = Table::new(cx, "[scan]", field.key_span, table, SCAN);
    Scan {
        tests: table.bool(cx, "tests"),
        exclude: table
            .strings(cx, "exclude")
            .map_or_else(Vec::new, |list| list.value),
    }
}

pub(super) fn vocabularies(cx: &mut Context<'_>, table: &Table<'_>) -> Vec<Spanned<Vocabulary>> {
    let list = table
        .strings(cx, "vocabularies")
        .map_or_else(Vec::new, |list| list.value);
    let mut vocabularies = Vec::new();
    for text in list {
        match text.parse() {
            Ok(vocabulary) => vocabularies.push(Spanned::new(vocabulary, text.span)),
            Err(_) => {
                cx.bad(text.span, format!("`{}` is no vocabulary", text.value))
                    .help = Some("write name and version: `fideslang@3`".to_owned());
            }
        }
    }
    vocabularies
}
