//! The privacy officer's tables beside the terms: `[[never]]`, `[[combination]]`, `[recipients]`, `[[unchecked]]`.

use toml::de::{DeTable, DeValue};

use super::fields::{Context, Table, fields, swallowed, wrong_type};
use super::terms::{dotted_key, segment};
use crate::error::{ErrorKind, PolicyError};
use crate::grammar::Term;
use crate::policy::{Combination, CombinationParts, Never, Recipient, Unchecked};

pub(super) const NEVER: &[&str] = &[
    "text",
    "data",
    "purposes",
    "kinds",
    "recipients",
    "above",
    "except",
];

pub(super) fn never(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<Never>) {
    let limits = ["data", "purposes", "kinds", "recipients", "above"];
    if limits.iter().all(|key| table.get(key).is_none()) {
        cx.error(
            PolicyError::new(
                ErrorKind::Incomplete,
                table.span,
                "[[never]] names nothing, and would forbid every use",
            )
            .help("give it `data`, `purposes`, `kinds`, `recipients` or `above`"),
        );
    }
    out.push(Never {
        span: table.span,
        text: table.string(cx, "text"),
        data: table.some_terms(cx, "data"),
        purposes: table.some_terms(cx, "purposes"),
        kinds: table.some_terms(cx, "kinds"),
        recipients: table.some_terms(cx, "recipients"),
        above: table.state(cx, "above"),
        except: table.some_terms(cx, "except"),
    });
}

pub(super) const COMBINATION: &[&str] = &["text", "from", "data", "within", "purpose", "kinds"];

pub(super) fn combination(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<Combination>) {
    let from = table.some_terms(cx, "from").map(CombinationParts::From);
    let data = table.some_terms(cx, "data").map(CombinationParts::Data);
    if table.get("from").is_some() == table.get("data").is_some() {
        cx.error(
            PolicyError::new(
                ErrorKind::Incomplete,
                table.span,
                "[[combination]] has exactly one of `from` and `data`",
            )
            .help("`from` lists collection points, `data` categories"),
        );
    }
    let purpose = table.need(cx, "purpose", Table::term);
    let text = table.string(cx, "text");
    let within = table.bool(cx, "within").is_some_and(|value| value.value);
    let kinds = table.some_terms(cx, "kinds");
    let (Some(parts), Some(purpose)) = (from.or(data), purpose) else {
        return;
    };
    out.push(Combination {
        span: table.span,
        text,
        parts,
        purpose,
        within,
        kinds,
    });
}

pub(super) const UNCHECKED: &[&str] = &["text"];

pub(super) fn unchecked(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<Unchecked>) {
    if let Some(text) = table.need(cx, "text", Table::string) {
        out.push(Unchecked {
            span: table.span,
            text,
        });
    }
}

const RECIPIENT: &[&str] = &[
    "text",
    "purposes",
    "data",
    "at-most",
    "hosts",
    "role",
    "country",
    "safeguard",
];

pub(super) fn recipients(cx: &mut Context<'_>, table: &DeTable<'_>) -> Vec<(Term, Recipient)> {
    let mut recipients = Vec::new();
    for field in fields(cx, table) {
        if dotted_key(cx, field, "recipients") {
            continue;
        }
        let DeValue::Table(inner) = field.value else {
            if !swallowed(cx, field, "[recipients]") {
                wrong_type::<()>(cx, field, "a recipient with attributes");
                if let Some(error) = cx.errors.last_mut() {
                    error.help = Some(format!("write `[recipients.{}]`", field.key));
                }
            }
            continue;
        };
        let Some(name) = segment(cx, field, None) else {
            continue;
        };
        let table = Table::new(
            cx,
            format!("[recipients.{name}]"),
            field.key_span,
            inner,
            RECIPIENT,
        );
        let recipient = Recipient {
            span: table.span,
            text: table.string(cx, "text"),
            purposes: table.terms(cx, "purposes").map(|list| list.value),
            data: table.terms(cx, "data").map(|list| list.value),
            at_most: table.state(cx, "at-most"),
            hosts: table
                .strings(cx, "hosts")
                .map_or_else(Vec::new, |list| list.value),
            role: table.string(cx, "role"),
            country: table.string(cx, "country"),
            safeguard: table.string(cx, "safeguard"),
        };
        recipients.push((name, recipient));
    }
    recipients
}
