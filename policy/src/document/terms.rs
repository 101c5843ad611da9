//! The tables of terms: `[categories]`, `[purposes]`, `[collected]`. Sub-tables are narrower terms, all other keys
//! are attributes.

use toml::de::{DeTable, DeValue};

use super::fields::{Context, Field, Table, fields, quoted, string, swallowed, wrong_type};
use crate::error::{ErrorKind, PolicyError};
use crate::files::Spanned;
use crate::grammar::{Term, nearest};
use crate::policy::{Basis, Category, CollectionPoint, GuardMode, Identifies, Purpose};

/// One of the trees of terms.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tree {
    /// The name of its table.
    pub table: &'static str,
    /// What a term of it is.
    pub what: &'static str,
    pub attributes: &'static [&'static str],
}

pub(super) const CATEGORIES: Tree = Tree {
    table: "categories",
    what: "category",
    attributes: &["text", "sensitive", "identifies"],
};

pub(super) const PURPOSES: Tree = Tree {
    table: "purposes",
    what: "purpose",
    attributes: &[
        "text",
        "basis",
        "guard",
        "data",
        "from",
        "at-most",
        "without-consent",
    ],
};

pub(super) fn categories(cx: &mut Context<'_>, table: &DeTable<'_>) -> Vec<(Term, Category)> {
    let declared = tree(cx, CATEGORIES, table);
    let read = |(term, table): (Term, Table<'_>)| {
        let category = Category {
            span: Some(table.span),
            text: table.string(cx, "text"),
            sensitive: table.bool(cx, "sensitive"),
            identifies: table.choice(cx, "identifies", Identifies::WORDS),
        };
        (term, category)
    };
    declared.into_iter().map(read).collect()
}

pub(super) fn purposes(cx: &mut Context<'_>, table: &DeTable<'_>) -> Vec<(Term, Purpose)> {
    let declared = tree(cx, PURPOSES, table);
    let read = |(term, table): (Term, Table<'_>)| {
        let purpose = Purpose {
            span: Some(table.span),
            text: table.string(cx, "text"),
            basis: table.choice(cx, "basis", Basis::WORDS),
            guard: table.choice(cx, "guard", GuardMode::WORDS),
            data: table.terms(cx, "data"),
            from: table.terms(cx, "from"),
            at_most: table.state(cx, "at-most"),
            without_consent: table.state(cx, "without-consent"),
        };
        (term, purpose)
    };
    declared.into_iter().map(read).collect()
}

pub(super) fn collected(cx: &mut Context<'_>, table: &DeTable<'_>) -> Vec<(Term, CollectionPoint)> {
    let mut points = Vec::new();
    for field in fields(cx, table) {
        if swallowed(cx, field, "[collected]") || dotted_key(cx, field, "collected") {
            continue;
        }
        let (Some(name), Some(text)) = (segment(cx, field, None), string(cx, field)) else {
            continue;
        };
        let point = CollectionPoint {
            span: field.key_span,
            text,
        };
        points.push((name, point));
    }
    points
}

/// The terms of a tree, parents before children, each with its attributes.
fn tree<'t>(cx: &mut Context<'_>, tree: Tree, table: &'t DeTable<'t>) -> Vec<(Term, Table<'t>)> {
    let mut terms = Vec::new();
    branch(cx, tree, None, table, &mut terms);
    terms
}

/// Reads the sub-tables of `parent`, and returns its attributes.
fn branch<'t>(
    cx: &mut Context<'_>,
    tree: Tree,
    parent: Option<&Term>,
    table: &'t DeTable<'t>,
    out: &mut Vec<(Term, Table<'t>)>,
) -> Vec<Field<'t>> {
    let mut attributes = Vec::new();
    let header = match parent {
        Some(parent) => format!("[{}.{parent}]", tree.table),
        None => format!("[{}]", tree.table),
    };
    for field in fields(cx, table) {
        if dotted_key(cx, field, header.trim_matches(['[', ']'])) {
            continue;
        }
        let is_attribute = tree.attributes.contains(&field.key);
        match field.value {
            DeValue::Table(_) if is_attribute => attribute_as_segment(cx, tree, field),
            DeValue::Table(narrower) => {
                let Some(term) = segment(cx, field, parent) else {
                    continue;
                };
                let at = out.len();
                let name = format!("[{}.{term}]", tree.table);
                out.push((term.clone(), Table::bare(name, field.key_span)));
                let fields = branch(cx, tree, Some(&term), narrower, out);
                out[at].1.fields = fields;
            }
            _ if is_attribute && parent.is_some() => attributes.push(field),
            _ if swallowed(cx, field, &header) => {}
            _ => no_attribute(cx, tree, field, &header, is_attribute),
        }
    }
    attributes
}

fn attribute_as_segment(cx: &mut Context<'_>, tree: Tree, field: Field<'_>) {
    let Tree {
        what, attributes, ..
    } = tree;
    let key = field.key;
    let article = if what.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    cx.error(
        PolicyError::new(
            ErrorKind::Misplaced,
            field.key_span,
            format!(
                "`{key}` is an attribute of {article} {what}, and cannot be a segment of its name"
            ),
        )
        .help(format!(
            "call the {what} something else: {} are attributes",
            quoted(attributes)
        )),
    );
}

fn no_attribute(
    cx: &mut Context<'_>,
    tree: Tree,
    field: Field<'_>,
    header: &str,
    is_attribute: bool,
) {
    let key = field.key;
    let Tree { table, what, .. } = tree;
    if is_attribute {
        cx.error(
            PolicyError::new(
                ErrorKind::Misplaced,
                field.key_span,
                format!("`{key}` belongs to one {what}, but stands in {header}"),
            )
            .help(format!("write it below `[{table}.NAME]`")),
        );
        return;
    }
    if let (DeValue::String(_), "[purposes]" | "[categories]") = (field.value, header) {
        wrong_type::<()>(cx, field, &format!("a {what} with attributes"));
        if let Some(error) = cx.errors.last_mut() {
            error.help = Some(format!(
                "write `[{table}.{key}]`, and below it `text = \"…\"`"
            ));
        }
        return;
    }
    let message = format!("unknown key `{key}` in {header}");
    let error = PolicyError::new(ErrorKind::UnknownKey, field.key_span, message);
    let error = match nearest(key, tree.attributes.iter().copied()) {
        Some(word) => error.nearest(Some(word)),
        None => error.help(format!(
            "the attributes of a {what} are {}; a narrower {what} is a table of its own",
            quoted(tree.attributes)
        )),
    };
    cx.error(error);
}

/// Notes a key whose quotes hide its dots: to TOML it is one key, not a path of keys.
pub(super) fn dotted_key(cx: &mut Context<'_>, field: Field<'_>, table: &str) -> bool {
    let dotted = field.key.contains('.');
    if dotted {
        let key = field.key;
        let header = matches!(field.value, DeValue::Table(_));
        let help = match (table, header) {
            ("collected" | "recipients", _) => {
                format!("a name here has no dots: write `{}`", key.replace('.', "-"))
            }
            (_, true) => format!("write `[{table}.{key}]`, without quotes"),
            (_, false) => format!("write `{key}` without quotes"),
        };
        cx.error(
            PolicyError::new(
                ErrorKind::Misplaced,
                field.key_span,
                format!("the quoted `\"{key}\"` is one key with dots in it, not a path of keys"),
            )
            .help(help),
        );
    }
    dotted
}

/// The term that a key names below its parent.
pub(super) fn segment(
    cx: &mut Context<'_>,
    field: Field<'_>,
    parent: Option<&Term>,
) -> Option<Term> {
    let name = Spanned::new(field.key.to_owned(), field.key_span);
    let segment = super::fields::term(cx, &name)?.value;
    match parent {
        Some(parent) => parent.child(segment.as_str()).ok(),
        None => Some(segment),
    }
}
