//! The developers' tables, which the catalog shares: `[[data]]`, `[[code]]`, `[[use]]` and so on.

use toml::de::DeValue;

use super::fields::{Context, Field, Table, string, wrong_type};
use crate::CodePath;
use crate::entries::{
    Arg, ArgPlace, AttributeEntry, ChoiceEntry, CodeEntry, DataEntry, DataMark, DataPlace,
    DeidentifyEntry, Entries, ExceptEntry, GuardEntry, GuardPurpose, Methods, PassEntry, PathEntry,
    QueryEntry, QueryReads, Reads, Returns, TagEntry, Takes, UseEntry,
};
use crate::error::{ErrorKind, PolicyError};
use crate::files::Spanned;

const PLACE_HELP: &str = "names a `path` of code or a `column` such as `\"users.email\"`";

pub(super) fn data(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<DataEntry>) {
    let places = places(cx, table);
    let Some(mark) = mark(cx, table) else { return };
    out.extend(places.into_iter().map(|at| DataEntry {
        span: table.span,
        at,
        mark: mark.clone(),
    }));
}

pub(super) const DATA: &[&str] = &[
    "path",
    "column",
    "category",
    "purposes",
    "never",
    "subject",
    "collected_at",
    "state",
    "guard",
    "refuses",
    "skip",
    "reason",
];

const OF_TAG: &[&str] = &[
    "category",
    "purposes",
    "never",
    "subject",
    "collected_at",
    "state",
];

fn mark(cx: &mut Context<'_>, table: &Table<'_>) -> Option<DataMark> {
    let reason = table.string(cx, "reason");
    if table.bool(cx, "skip").is_some_and(|skip| skip.value) {
        for key in OF_TAG.iter().chain(&["guard", "refuses"]) {
            if let Some(field) = table.get(key) {
                cx.error(
                    PolicyError::new(
                        ErrorKind::Incomplete,
                        field.key_span,
                        format!("`skip` says that this is no personal data: `{key}` has no meaning beside it"),
                    )
                    .help(format!("remove `{key}` or `skip`")),
                );
            }
        }
        return Some(DataMark::Skip { reason });
    }
    let refuses = table.bool(cx, "refuses").is_some_and(|value| value.value);
    let choice = table
        .term(cx, "guard")
        .map(|purpose| ChoiceEntry { purpose, refuses });
    let guards = table.get("guard").is_some();
    if let (Some(field), false) = (table.get("refuses"), guards) {
        cx.error(PolicyError::new(
            ErrorKind::Incomplete,
            field.key_span,
            "`refuses` has no meaning without `guard`",
        ));
    }
    let tagged = OF_TAG.iter().any(|key| table.get(key).is_some());
    if guards && !tagged {
        return Some(DataMark::Marked {
            tag: None,
            choice: Some(choice?),
        });
    }
    let tag = Some(Box::new(tag(cx, table, reason)?));
    Some(DataMark::Marked { tag, choice })
}

fn tag(
    cx: &mut Context<'_>,
    table: &Table<'_>,
    reason: Option<Spanned<String>>,
) -> Option<TagEntry> {
    let category = table.need(cx, "category", Table::term);
    let purposes = table.terms(cx, "purposes");
    let never = table.some_terms(cx, "never").unwrap_or_default();
    if let Some(field) = table.get("purposes")
        && matches!(field.value, DeValue::Array(list) if list.is_empty())
        && reason.is_none()
    {
        cx.error(
            PolicyError::new(
                ErrorKind::Incomplete,
                field.span,
                "`purposes = []` allows nothing, and needs a `reason`",
            )
            .help("say why, or leave `purposes` out: the policy decides then"),
        );
    }
    for purpose in purposes.iter().flat_map(|list| &list.value) {
        if let Some(forbidden) = never.iter().find(|never| never.covers(purpose)) {
            let message = format!("`{purpose}` is allowed by `purposes` and forbidden by `never`");
            cx.error(
                PolicyError::new(ErrorKind::BadValue, purpose.span, message)
                    .help("a prohibition always wins: remove one of them")
                    .also(forbidden.span, "forbidden here"),
            );
        }
    }
    let subject = table.term(cx, "subject");
    let collected_at = table.term(cx, "collected_at");
    let state = table.state(cx, "state");
    Some(TagEntry {
        category: category?,
        purposes,
        never,
        subject,
        collected_at,
        state,
        reason,
    })
}

fn places(cx: &mut Context<'_>, table: &Table<'_>) -> Vec<DataPlace> {
    match (table.get("path"), table.get("column")) {
        (Some(_), None) => {
            let paths = table.paths(cx, "path").unwrap_or_default();
            paths.into_iter().map(DataPlace::Path).collect()
        }
        (None, Some(_)) => {
            let text = table.string(cx, "column");
            let column = text.and_then(|text| match text.parse() {
                Ok(column) => Some(Spanned::new(column, text.span)),
                Err(_) => {
                    cx.bad(text.span, format!("`{}` is no column", text.value))
                        .help = Some("write it `table.column`".to_owned());
                    None
                }
            });
            column.map(DataPlace::Column).into_iter().collect()
        }
        (path, _) => {
            let (span, problem) = match path {
                Some(field) => (field.key_span, "has both `path` and `column`"),
                None => (table.span, "has no `path`"),
            };
            let message = format!("{} {problem}", table.name);
            cx.error(
                PolicyError::new(ErrorKind::Incomplete, span, message)
                    .help(format!("each {} {PLACE_HELP}", table.name)),
            );
            Vec::new()
        }
    }
}

pub(super) const CODE: &[&str] = &["path", "purpose"];

pub(super) fn code(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<CodeEntry>) {
    let paths = table.need(cx, "path", Table::paths);
    let purpose = table.need(cx, "purpose", Table::term);
    let (Some(paths), Some(purpose)) = (paths, purpose) else {
        return;
    };
    out.extend(paths.into_iter().map(|path| CodeEntry {
        span: table.span,
        path,
        purpose: purpose.clone(),
    }));
}

pub(super) const USE: &[&str] = &[
    "path",
    "args",
    "purpose",
    "recipient",
    "kind",
    "at-most",
    "takes",
    "returns",
    "reads",
    "lead",
    "on",
];

pub(super) fn usage(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<UseEntry>) {
    let paths = table.need(cx, "path", Table::paths);
    let kind = table.term(cx, "kind");
    let purpose = table.term(cx, "purpose");
    let recipient = table.term(cx, "recipient");
    let at_most = table.state(cx, "at-most");
    let args = args(cx, table);
    let takes = table.choice(cx, "takes", Takes::WORDS);
    let returns: Option<Spanned<Returns>> = table.choice(cx, "returns", Returns::WORDS);
    let reads = table.choice(cx, "reads", Reads::WORDS);
    let lead = table.count(cx, "lead").unwrap_or(0);
    let on = table.paths_of(cx, "on");
    let decided = ["kind", "purpose", "recipient"];
    if decided.iter().all(|key| table.get(key).is_none()) {
        cx.error(
            PolicyError::new(
                ErrorKind::Incomplete,
                table.span,
                format!("{} says nothing about the call", table.name),
            )
            .help("give it a `purpose`, a `kind` or a `recipient`"),
        );
    }
    for path in paths.into_iter().flatten() {
        out.push(UseEntry {
            span: table.span,
            path,
            kind: kind.clone(),
            purpose: purpose.clone(),
            recipient: recipient.clone(),
            at_most,
            args: args.clone(),
            takes,
            returns: returns.map_or(Returns::Nothing, |returns| returns.value),
            reads,
            lead,
            on: on.clone(),
        });
    }
}

pub(super) const GUARD: &[&str] = &[
    "path",
    "column",
    "purpose",
    "purpose_arg",
    "subject",
    "refuses",
    "yields",
];

pub(super) fn guard(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<GuardEntry>) {
    let places = places(cx, table);
    let named = table.term(cx, "purpose").map(GuardPurpose::Named);
    let by_arg = arg_of(cx, table, "purpose_arg").map(GuardPurpose::Arg);
    let subject = arg_of(cx, table, "subject");
    let refuses = table.bool(cx, "refuses").is_some_and(|value| value.value);
    let yields = table.bool(cx, "yields").is_some_and(|value| value.value);
    if table.get("purpose").is_some() == table.get("purpose_arg").is_some() {
        let message = format!(
            "{} has exactly one of `purpose` and `purpose_arg`",
            table.name
        );
        cx.error(PolicyError::new(ErrorKind::Incomplete, table.span, message));
    }
    let Some(purpose) = named.or(by_arg) else {
        return;
    };
    out.extend(places.into_iter().map(|at| GuardEntry {
        span: table.span,
        at,
        purpose: purpose.clone(),
        subject: subject.clone(),
        refuses,
        yields,
    }));
}

pub(super) const DEIDENTIFY: &[&str] = &["path", "to", "arg"];

pub(super) fn deidentify(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<DeidentifyEntry>) {
    let paths = table.need(cx, "path", Table::paths);
    let to = table.need(cx, "to", Table::state);
    let arg = arg_of(cx, table, "arg");
    let (Some(paths), Some(to)) = (paths, to) else {
        return;
    };
    out.extend(paths.into_iter().map(|path| DeidentifyEntry {
        span: table.span,
        path,
        to,
        arg: arg.clone(),
    }));
}

pub(super) const QUERY: &[&str] = &[
    "path", "sql", "file", "column", "rows", "selects", "adds", "clears", "writes",
];

pub(super) fn query(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<QueryEntry>) {
    let paths = table.need(cx, "path", Table::paths).unwrap_or_default();
    let keys = [
        ("sql", QueryReads::Sql),
        ("file", QueryReads::File),
        ("column", QueryReads::Column),
        ("rows", QueryReads::Rows),
        ("selects", QueryReads::Selects),
        ("adds", QueryReads::Adds),
        ("clears", QueryReads::Clears),
        ("writes", QueryReads::Writes),
    ];
    let given: Vec<_> = keys
        .into_iter()
        .filter(|(key, _)| table.get(key).is_some())
        .collect();
    let [(key, reads)] = given.as_slice() else {
        let words: Vec<String> = keys.iter().map(|(key, _)| format!("`{key}`")).collect();
        let message = format!("{} has exactly one of {}", table.name, words.join(", "));
        let error = PolicyError::new(ErrorKind::Incomplete, table.span, message);
        cx.error(error.help("it says which argument is that, counted from 1"));
        return;
    };
    let Some(arg) = arg_of(cx, table, key) else {
        return;
    };
    out.extend(paths.into_iter().map(|path| QueryEntry {
        span: table.span,
        path,
        reads: *reads,
        arg: arg.clone(),
    }));
}

pub(super) const EXCEPT: &[&str] = &[
    "rule", "data", "purpose", "use", "at", "reason", "owner", "until",
];

pub(super) fn except(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<ExceptEntry>) {
    let rule = table.need(cx, "rule", Table::string);
    let reason = table.need(cx, "reason", Table::string);
    if let Some(reason) = reason.as_ref().filter(|reason| reason.trim().is_empty()) {
        cx.bad(reason.span, "the `reason` is empty");
    }
    let purpose = table.term(cx, "purpose");
    let usage = table.path(cx, "use");
    let at = table.path(cx, "at");
    let owner = table.string(cx, "owner");
    let until = table.date(cx, "until");
    let data =
        table
            .string(cx, "data")
            .and_then(|text| match text.strip_prefix("sql:").map(str::parse) {
                Some(Ok(column)) => Some(DataPlace::Column(Spanned::new(column, text.span))),
                Some(Err(_)) => {
                    cx.bad(text.span, format!("`{}` names no column", text.value))
                        .help = Some("write it `sql:table.column`".to_owned());
                    None
                }
                None => super::fields::path(cx, &text).map(DataPlace::Path),
            });
    let (Some(rule), Some(reason)) = (rule, reason) else {
        return;
    };
    out.push(ExceptEntry {
        span: table.span,
        rule,
        reason,
        data,
        purpose,
        usage,
        at,
        owner,
        until,
    });
}

pub(super) const TYPE: &[&str] = &["path"];

pub(super) fn type_paths(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<PathEntry>) {
    let paths = table.need(cx, "path", Table::paths).unwrap_or_default();
    out.extend(paths.into_iter().map(|path| PathEntry {
        span: table.span,
        path,
    }));
}

pub(super) const PASS: &[&str] = &["path", "args", "takes", "reads", "lead", "into"];

pub(super) fn pass(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<PassEntry>) {
    let paths = table.need(cx, "path", Table::paths).unwrap_or_default();
    let args = args(cx, table);
    let takes = table.choice(cx, "takes", Takes::WORDS);
    let reads = table.choice(cx, "reads", Reads::WORDS);
    let lead = table.count(cx, "lead").unwrap_or(0);
    let into = arg_of(cx, table, "into");
    out.extend(paths.into_iter().map(|path| PassEntry {
        span: table.span,
        path,
        args: args.clone(),
        takes,
        reads,
        lead,
        into: into.clone(),
    }));
}

pub(super) const ATTRIBUTE: &[&str] = &["path", "kind", "result", "with", "without"];

pub(super) fn attribute(cx: &mut Context<'_>, table: &Table<'_>, out: &mut Vec<AttributeEntry>) {
    let paths = table.need(cx, "path", Table::paths).unwrap_or_default();
    let Some(kind) = table.need(cx, "kind", Table::term) else {
        return;
    };
    let result = table.bool(cx, "result").is_some_and(|value| value.value);
    let with = table.string(cx, "with");
    let without = table.string(cx, "without");
    if let (Some(_), Some(without)) = (&with, &without) {
        cx.bad(without.span, "`with` and `without` exclude each other");
    }
    let with = with.map(|word| Methods::With(word.value));
    let methods = with.or(without.map(|word| Methods::Without(word.value)));
    out.extend(paths.into_iter().map(|path| AttributeEntry {
        span: table.span,
        path,
        kind: kind.clone(),
        result,
        methods: methods.clone(),
    }));
}

/// Reads one table of `[[name]]` into the entries, if the catalog and policies share it.
pub(super) fn entry(cx: &mut Context<'_>, name: &str, table: &Table<'_>, out: &mut Entries) {
    match name {
        "data" => data(cx, table, &mut out.data),
        "code" => code(cx, table, &mut out.code),
        "use" => usage(cx, table, &mut out.uses),
        "guard" => guard(cx, table, &mut out.guards),
        "deidentify" => deidentify(cx, table, &mut out.deidentify),
        "query" => query(cx, table, &mut out.queries),
        "handle" => type_paths(cx, table, &mut out.handles),
        "hides" => type_paths(cx, table, &mut out.hides),
        "pass" => pass(cx, table, &mut out.passes),
        "attribute" => attribute(cx, table, &mut out.attributes),
        _ => {}
    }
}

impl Table<'_> {
    fn paths_of(&self, cx: &mut Context<'_>, key: &str) -> Vec<Spanned<CodePath>> {
        self.get(key)
            .and_then(|_| self.paths(cx, key))
            .unwrap_or_default()
    }
}

fn args(cx: &mut Context<'_>, table: &Table<'_>) -> Option<Vec<Spanned<Arg>>> {
    let args = table.list(cx, "args", arg)?;
    if args.is_empty()
        && matches!(table.get("args")?.value, DeValue::Array(list) if list.is_empty())
    {
        cx.bad(args.span, "`args` is empty: nothing would be taken")
            .help = Some("leave the key out to take all arguments".to_owned());
    }
    Some(args.value)
}

fn arg_of(cx: &mut Context<'_>, table: &Table<'_>, key: &str) -> Option<Spanned<Arg>> {
    arg(cx, table.get(key)?)
}

fn arg(cx: &mut Context<'_>, field: Field<'_>) -> Option<Spanned<Arg>> {
    let text = match field.value {
        DeValue::Integer(position) => match position.to_string().parse() {
            Ok(position) if position > 0 => {
                let arg = Arg {
                    place: ArgPlace::Position(position),
                    result: false,
                };
                return Some(Spanned::new(arg, field.span));
            }
            _ => Spanned::new(position.to_string(), field.span),
        },
        DeValue::String(_) => string(cx, field)?,
        _ => return wrong_type(cx, field, "a name or a position"),
    };
    match text.parse() {
        Ok(arg) => Some(Spanned::new(arg, text.span)),
        Err(_) => {
            cx.bad(text.span, format!("`{}` is no argument", text.value))
                .help = Some(
                "name it, or count from 1; the receiver is `\"self\"`, the result of a function passed `\"handler()\"`"
                    .to_owned(),
            );
            None
        }
    }
}
