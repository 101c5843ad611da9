//! Records: structs that rows become. Which column a field is, by `records.toml`, and which structs are a table's.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Marks;
use crate::names::{DefId, DefKind, FieldId, many};
use crate::project::{KrateId, Span};
use crate::syntax::Name;
use crate::syntax::ast::{Attr, AttrArgs};
use crate::syntax::read::attrs::{Meta, MetaKind, read_meta};
use crate::types::Types;

#[derive(Deserialize)]
struct Table {
    record: Vec<Record>,
    serialized: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    attribute: String,
    column: Option<String>,
    all: Option<String>,
    #[serde(default)]
    whole: Vec<String>,
    table: Option<String>,
    #[serde(default)]
    derives: Vec<String>,
    #[serde(default)]
    many: Vec<String>,
    #[serde(default)]
    writes: Vec<String>,
    key: Option<String>,
    #[serde(default)]
    own: bool,
    #[serde(default)]
    also: Vec<String>,
    content: Option<String>,
    #[serde(default)]
    other: Vec<String>,
    #[serde(default)]
    flat: Vec<Vec<String>>,
}

/// How a type is written and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Its fields, under their names.
    Named,
    /// As its only field.
    Content,
    /// What its variant holds, an enum.
    Flat,
    /// As something else, or by other code.
    Other,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    toml::from_str(include_str!("records.toml"))
        .expect("the shipped table of records is checked by a test")
});

fn table() -> &'static [Record] {
    &TABLE.record
}

/// The column that a field is filled from; none where it is filled from several.
pub fn column(types: &Types<'_>, field: FieldId) -> Option<Name> {
    named(types, field, table())
}

/// What a field is called in what its struct is serialized to; none where its parts stand in its place.
pub fn serialized_name(types: &Types<'_>, field: FieldId) -> Option<Name> {
    named(types, field, &TABLE.serialized)
}

/// Whether a field may be read under other names than the one that it is written under, or by other code.
pub fn is_read_otherwise(types: &Types<'_>, field: FieldId) -> bool {
    let fields = types.ast_fields(field.owner);
    let Some(written) = fields.and_then(|f| f.fields.get(field.idx as usize)) else {
        return false;
    };
    let of_struct = types.program.attrs(field.owner);
    TABLE.serialized.iter().any(|record| {
        let own = args(types, &written.attrs, &record.attribute);
        let all = args(types, of_struct, &record.attribute);
        // `rename(deserialize = "mail")`
        let is_list = |meta: &Meta, key: &Option<String>| {
            let is_it = key.as_deref().is_some_and(|key| meta.is(key));
            is_it && matches!(meta.kind, MetaKind::List(..))
        };
        own.iter().any(|meta| {
            record.also.iter().any(|word| meta.is(word)) || is_list(meta, &record.column)
        }) || all.iter().any(|meta| is_list(meta, &record.all))
    })
}

/// How a type is written and read where the impls are derived.
pub fn form(types: &Types<'_>, adt: DefId) -> Form {
    let attrs = types.program.attrs(adt);
    let said = |word: &str| {
        TABLE.serialized.iter().any(|record| {
            let metas = args(types, attrs, &record.attribute);
            metas.iter().any(|m| m.is(word))
        })
    };
    let words = |list: fn(&Record) -> &[String]| TABLE.serialized.iter().flat_map(list);
    if words(|record| &record.other).any(|word| said(word)) {
        return Form::Other;
    }
    if types.program.def(adt).kind == DefKind::Enum {
        let mut flat = TABLE.serialized.iter().flat_map(|record| &record.flat);
        let is_flat = |words: &Vec<String>| {
            let mut words = words.iter();
            words.next().is_some_and(|first| said(first)) && !words.any(|other| said(other))
        };
        return match flat.any(is_flat) {
            true => Form::Flat,
            false => Form::Other,
        };
    }
    let fields = types.ast_fields(adt);
    let names: Vec<Name> =
        fields.map_or_else(Vec::new, |f| f.fields.iter().map(|f| f.name).collect());
    let is_positional = names.first() == Some(&Name::position(0));
    let is_content = words(|record| record.content.as_slice()).any(|word| said(word));
    if is_content && names.len() > 1 {
        return Form::Other;
    }
    if names.len() == 1 && (is_positional || is_content) {
        return Form::Content;
    }
    match names.is_empty() || is_positional {
        true => Form::Other,
        false => Form::Named,
    }
}

fn named(types: &Types<'_>, field: FieldId, records: &[Record]) -> Option<Name> {
    let fields = types.ast_fields(field.owner)?;
    let written = fields.fields.get(field.idx as usize)?;
    let of_struct = types.program.attrs(field.owner);
    for record in records {
        let metas = args(types, &written.attrs, &record.attribute);
        if metas.iter().any(|m| record.whole.iter().any(|w| m.is(w))) {
            return None;
        }
        if let Some(name) = value(types, &written.attrs, record, record.column.as_deref()) {
            return Some(Name::new(&name));
        }
        if let Some(style) = value(types, of_struct, record, record.all.as_deref()) {
            return Some(Name::new(&restyled(written.name.as_str(), &style)));
        }
    }
    Some(written.name)
}

/// Tags the columns from which tagged fields of records are filled, where the policy does not. The first of a
/// table's records says it.
pub(super) fn to_columns(types: &Types<'_>, marks: &mut Marks, krate: KrateId) {
    if marks.fields.is_empty() {
        return;
    }
    for_fields(types, krate, &mut |field, key| {
        if let Some(Some(tag)) = marks.fields.get(&field) {
            marks.columns.entry(key).or_insert(*tag);
        }
    });
}

/// Tags the fields of the structs that are records of a table with its tagged columns. A field's own tag is nearer.
pub(super) fn of_tables(types: &Types<'_>, marks: &mut Marks, krate: KrateId) {
    if marks.columns.is_empty() {
        return;
    }
    for_fields(types, krate, &mut |field, key| {
        if let Some(tag) = marks.columns.get(&key) {
            marks.fields.entry(field).or_insert(Some(*tag));
        }
    });
}

/// Each field of a record that rows of a table become, with its table and column.
fn for_fields(types: &Types<'_>, krate: KrateId, each: &mut dyn FnMut(FieldId, (String, String))) {
    for def in types.program.krate(krate).all() {
        if types.program.def(def).kind != DefKind::Struct {
            continue;
        }
        let Some(of) = table_of(types, def, &|record| &record.derives) else {
            continue;
        };
        let n = types.ast_fields(def).map_or(0, |f| f.fields.len());
        for idx in 0..n {
            let field = FieldId {
                owner: def,
                idx: idx as u32,
            };
            if let Some(name) = column(types, field) {
                let name = name.as_str().trim_start_matches("r#").to_lowercase();
                each(field, (of.clone(), name));
            }
        }
    }
}

/// The table, in lower case, whose rows become a struct.
pub fn record_table(types: &Types<'_>, adt: DefId) -> Option<Name> {
    let table = table_of(types, adt, &|record| &record.derives)?;
    Some(Name::new(&table))
}

/// The table and column, in lower case, that a field of a record is filled from.
pub fn record_column(types: &Types<'_>, field: FieldId) -> Option<(String, String)> {
    keyed(types, field, &|record| &record.derives)
}

/// The table and column, in lower case, that a field of a record is written to.
pub fn written_column(types: &Types<'_>, field: FieldId) -> Option<(String, String)> {
    keyed(types, field, &|record| &record.writes)
}

/// The fields that identify a record; none where nothing says which they are.
pub fn record_key(types: &Types<'_>, adt: DefId) -> Vec<FieldId> {
    let Some(fields) = types.ast_fields(adt) else {
        return Vec::new();
    };
    let of_struct = types.program.attrs(adt);
    for record in table() {
        let Some(key) = record.key.as_deref() else {
            continue;
        };
        let named = names(types, of_struct, record, key);
        let is_key = |attrs: &[Attr], name: Name| {
            let metas = args(types, attrs, &record.attribute);
            named.contains(&name) || metas.iter().any(|meta| meta.is_word(key))
        };
        let found = chosen(adt, fields.fields.iter().map(|f| is_key(&f.attrs, f.name)));
        if !found.is_empty() {
            return found;
        }
    }
    chosen(adt, fields.fields.iter().map(|f| f.name.as_str() == "id"))
}

fn chosen(owner: DefId, which: impl Iterator<Item = bool>) -> Vec<FieldId> {
    let chosen = which.enumerate().filter(|(_, is)| *is);
    let fields = chosen.map(|(i, _)| FieldId {
        owner,
        idx: i as u32,
    });
    fields.collect()
}

/// The names that a struct's attribute lists: `primary_key(user, email)`.
fn names(types: &Types<'_>, attrs: &[Attr], record: &Record, key: &str) -> Vec<Name> {
    let within = args(types, attrs, &record.attribute);
    let listed = within.iter().filter(|meta| meta.is(key));
    let listed = listed.filter_map(Meta::list).flatten().cloned();
    let own = match record.own {
        true => args(types, attrs, key),
        false => Vec::new(),
    };
    let all = listed.chain(own);
    all.filter_map(|meta| meta.path.last().copied()).collect()
}

type Derives<'r> = &'r dyn Fn(&Record) -> &[String];

fn keyed(types: &Types<'_>, field: FieldId, by: Derives<'_>) -> Option<(String, String)> {
    let table = table_of(types, field.owner, by)?;
    let name = column(types, field)?;
    Some((table, name.as_str().trim_start_matches("r#").to_lowercase()))
}

/// The table of which a struct is a record by one of some derives, in lower case.
fn table_of(types: &Types<'_>, def: DefId, by: Derives<'_>) -> Option<String> {
    let attrs = types.program.attrs(def);
    table().iter().find_map(|record| {
        let derives = types.derive_paths(def);
        let has = |wanted: &[String]| {
            let mut last = derives.iter().filter_map(|path| path.names.last());
            last.any(|last| wanted.iter().any(|d| *last == *d.as_str()))
        };
        if !has(by(record)) {
            return None;
        }
        let name = value(types, attrs, record, record.table.as_deref()).or_else(|| {
            let name = types.program.def(def).name;
            has(&record.many).then(|| many(name.as_str()))
        })?;
        Some(name.rsplit("::").next().unwrap_or_default().to_lowercase())
    })
}

fn args(types: &Types<'_>, attrs: &[Attr], attribute: &str) -> Vec<Meta> {
    let attrs = attrs.iter().filter(|attr| attr.is(attribute));
    let metas = attrs.flat_map(|attr| match attr.args {
        AttrArgs::List(span) => read_meta(&types.program.file(span.file).text, span),
        _ => Vec::new(),
    });
    metas.collect()
}

/// What stands behind a key of a record's attribute: a text, or a path as it is written.
fn value(types: &Types<'_>, attrs: &[Attr], record: &Record, key: Option<&str>) -> Option<String> {
    let key = key?;
    let metas = args(types, attrs, &record.attribute);
    let written = |span: Span| -> String {
        let text = types.program.text(span);
        text.chars().filter(|c| !c.is_whitespace()).collect()
    };
    if let Some(meta) = metas.iter().find(|m| m.is(key)) {
        if let Some(text) = meta.str() {
            return Some(text.to_owned());
        }
        return match &meta.kind {
            MetaKind::Value(span, None) => Some(written(*span)),
            // `rename(serialize = "mail")`
            MetaKind::List(list, _) => {
                let serialize = list.iter().find(|m| m.is("serialize"))?;
                serialize.str().map(ToOwned::to_owned)
            }
            _ => None,
        };
    }
    let own = attrs.iter().find(|attr| record.own && attr.is(key))?;
    match own.args {
        AttrArgs::Value(span) => Some(written(span).trim_matches('"').to_owned()),
        _ => None,
    }
}

/// A field's name in one of the styles that serde has.
fn restyled(name: &str, style: &str) -> String {
    let words = || name.split('_').filter(|w| !w.is_empty());
    let capital = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    };
    match style {
        "camelCase" => {
            let mut parts = words();
            let first = parts.next().unwrap_or_default().to_owned();
            first + &parts.map(capital).collect::<String>()
        }
        "PascalCase" => words().map(capital).collect(),
        "kebab-case" => name.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => name.replace('_', "-").to_uppercase(),
        "lowercase" => name.to_lowercase(),
        "UPPERCASE" | "SCREAMING_SNAKE_CASE" => name.to_uppercase(),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_table_is_read() {
        assert!(table().iter().any(|record| record.attribute == "sqlx"));
    }

    #[test]
    fn a_style_is_that_of_serde() {
        assert_eq!(restyled("mail_address", "camelCase"), "mailAddress");
        assert_eq!(restyled("mail_address", "PascalCase"), "MailAddress");
        assert_eq!(restyled("mail_address", "kebab-case"), "mail-address");
        assert_eq!(restyled("mail_address", "snake_case"), "mail_address");
    }
}
