//! `consent.toml` is read: texts enter, a [`Policy`] or all their mistakes leave.
//!
//! Two phases. Each file becomes a [`Document`] whose values are typed and know their place; then the documents are
//! merged, the nearest first, and every term is looked up. Nothing here opens a file itself or knows a program.

mod check;
mod code;
mod fields;
mod merge;
mod promises;
mod settings;
mod terms;
mod words;

use std::io;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use toml::de::{DeTable, DeValue};

use crate::entries::{Entries, ExceptEntry};
use crate::error::{ErrorKind, PolicyError, PolicyErrors};
use crate::files::{FileId, Files, Span, Spanned};
use crate::grammar::Term;
use crate::policy::{
    Category, CollectionPoint, Combination, KindEntry, Never, Policy, Purpose, Recipient, Scan,
    Unchecked, Vocabulary,
};
use crate::rule::Level;
use fields::{Context, Table, wrong_type};

pub use words::UnknownWord;

/// How opening a file goes.
type Open<'o> = dyn FnMut(&Utf8Path) -> io::Result<Vec<u8>> + 'o;

/// Files that extend each other further than this are taken for an endless chain through links.
const MAX_EXTENDS: usize = 32;

/// What one file says. Lists are in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub extends: Vec<Spanned<String>>,
    pub vocabularies: Vec<Spanned<Vocabulary>>,
    pub collected: Vec<(Term, CollectionPoint)>,
    pub categories: Vec<(Term, Category)>,
    pub purposes: Vec<(Term, Purpose)>,
    pub never: Vec<Never>,
    pub combinations: Vec<Combination>,
    pub recipients: Vec<(Term, Recipient)>,
    pub unchecked: Vec<Unchecked>,
    pub kinds: Vec<(Term, KindEntry)>,
    pub entries: Entries,
    pub excepts: Vec<ExceptEntry>,
    pub rules: Vec<(Spanned<String>, Spanned<Level>)>,
    pub scan: Scan,
    /// Catalog only: the package.
    pub krate: Option<Spanned<String>>,
    /// Catalog only: a requirement as in `Cargo.toml`.
    pub versions: Option<Spanned<String>>,
}

/// Reads a policy and all it extends.
pub(crate) fn read(path: &Utf8Path, open: &mut Open<'_>) -> Result<Policy, PolicyErrors> {
    let mut reader = Reader {
        files: Files::shipped(),
        documents: Vec::new(),
        seen: Vec::new(),
        errors: Vec::new(),
        open,
    };
    let root = reader.file(path, None, &mut Vec::new());
    let Reader {
        files,
        documents,
        mut errors,
        ..
    } = reader;
    let broken = errors
        .iter()
        .any(|e| matches!(e.kind, ErrorKind::Syntax | ErrorKind::Unreadable));
    let policy = merge::merge(files, root, documents, &mut errors);
    // A term may be declared in what could not be read.
    if !broken {
        check::check(&policy, &mut errors);
    }
    if errors.is_empty() {
        return Ok(policy);
    }
    errors.sort_by_key(|error| error.span);
    Err(PolicyErrors {
        files: policy.files,
        errors,
    })
}

/// Reads one text. What is wrong with it goes to `errors`.
pub(crate) fn parse(
    file: FileId,
    text: &str,
    shipped: bool,
    errors: &mut Vec<PolicyError>,
) -> Document {
    let (table, faults) = DeTable::parse_recoverable(text);
    let mut found = Vec::new();
    let mut cx = Context {
        file,
        shipped,
        errors: &mut found,
    };
    let document = document(&mut cx, table.get_ref());
    if !faults.is_empty() {
        let faults: Vec<_> = faults.iter().map(|e| syntax(file, text, e)).collect();
        found.retain(|error| !is_consequence(error, &faults, text));
        errors.extend(faults);
    }
    errors.append(&mut found);
    document
}

fn syntax(file: FileId, text: &str, error: &toml::de::Error) -> PolicyError {
    let range = error.span().unwrap_or(text.len()..text.len());
    PolicyError::new(ErrorKind::Syntax, Span::new(file, range), error.message())
}

/// Whether an error may only be there because the text around it could not be read.
fn is_consequence(error: &PolicyError, faults: &[PolicyError], text: &str) -> bool {
    if error.kind == ErrorKind::Incomplete {
        return true;
    }
    let line = |span: Span| {
        let start = (span.start as usize).min(text.len());
        text.as_bytes()[..start]
            .iter()
            .filter(|&&b| b == b'\n')
            .count()
    };
    faults
        .iter()
        .any(|fault| line(fault.span) == line(error.span))
}

fn document(cx: &mut Context<'_>, table: &DeTable<'_>) -> Document {
    let mut known = fields::TOP_LEVEL.to_vec();
    if cx.shipped {
        known.extend(fields::CATALOG);
    }
    let top = cx.span(0..0);
    let top = Table::new(cx, "the policy", top, table, &known);
    let mut document = Document {
        extends: top
            .strings(cx, "extends")
            .map_or_else(Vec::new, |list| list.value),
        vocabularies: settings::vocabularies(cx, &top),
        krate: top.string(cx, "krate"),
        versions: top.string(cx, "versions"),
        ..Document::default()
    };
    for &field in &top.fields {
        let list = match field.key {
            "never" => promises::NEVER,
            "combination" => promises::COMBINATION,
            "unchecked" => promises::UNCHECKED,
            "data" => code::DATA,
            "code" => code::CODE,
            "use" => code::USE,
            "guard" => code::GUARD,
            "deidentify" => code::DEIDENTIFY,
            "query" => code::QUERY,
            "except" => code::EXCEPT,
            "handle" | "hides" if cx.shipped => code::TYPE,
            "pass" if cx.shipped => code::PASS,
            "attribute" if cx.shipped => code::ATTRIBUTE,
            _ => {
                single(cx, field, &mut document);
                continue;
            }
        };
        let DeValue::Array(tables) = field.value else {
            wrong_type::<()>(cx, field, "a list of tables");
            if let Some(error) = cx.errors.last_mut() {
                error.help = Some(format!("write `[[{}]]`, once for each", field.key));
            }
            continue;
        };
        let name = format!("[[{}]]", field.key);
        for value in tables.iter() {
            let span = cx.span(value.span());
            let DeValue::Table(table) = value.get_ref() else {
                let item = fields::Field {
                    value: value.get_ref(),
                    span,
                    ..field
                };
                wrong_type::<()>(cx, item, "a list of tables");
                continue;
            };
            let table = Table::new(cx, name.clone(), span, table, list);
            match field.key {
                "never" => promises::never(cx, &table, &mut document.never),
                "combination" => promises::combination(cx, &table, &mut document.combinations),
                "unchecked" => promises::unchecked(cx, &table, &mut document.unchecked),
                "except" => {
                    code::except(cx, &table, &mut document.excepts);
                }
                name => code::entry(cx, name, &table, &mut document.entries),
            }
        }
    }
    document
}

/// The tables of which there is one.
fn single(cx: &mut Context<'_>, field: fields::Field<'_>, document: &mut Document) {
    let names = [
        "collected",
        "categories",
        "purposes",
        "recipients",
        "kinds",
        "rules",
        "scan",
    ];
    if !names.contains(&field.key) {
        return;
    }
    let DeValue::Table(table) = field.value else {
        wrong_type::<()>(cx, field, "a table");
        if let (DeValue::Array(_), Some(error)) = (field.value, cx.errors.last_mut()) {
            error.help = Some(format!("write `[{}]`, with single brackets", field.key));
        }
        return;
    };
    match field.key {
        "collected" => document.collected = terms::collected(cx, table),
        "categories" => document.categories = terms::categories(cx, table),
        "purposes" => document.purposes = terms::purposes(cx, table),
        "recipients" => document.recipients = promises::recipients(cx, table),
        "kinds" => document.kinds = settings::kinds(cx, table),
        "rules" => document.rules = settings::rules(cx, table),
        _ => document.scan = settings::scan(cx, field, table),
    }
}

struct Reader<'o> {
    files: Files,
    /// The nearest first.
    documents: Vec<Document>,
    seen: Vec<Utf8PathBuf>,
    errors: Vec<PolicyError>,
    open: &'o mut Open<'o>,
}

impl Reader<'_> {
    /// Reads a file and what it extends. `from` is the `extends` that names it, `chain` the files on the way to it.
    fn file(
        &mut self,
        path: &Utf8Path,
        from: Option<&Spanned<String>>,
        chain: &mut Vec<Utf8PathBuf>,
    ) -> FileId {
        let text = match (self.open)(path) {
            Ok(bytes) if u32::try_from(bytes.len()).is_err() => Err("it is too large".to_owned()),
            Ok(bytes) => String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()),
            Err(e) => Err(e.to_string()),
        };
        let (text, fault) = match text {
            Ok(text) => (text, None),
            Err(fault) => (String::new(), Some(fault)),
        };
        let file = self.files.add(path.to_owned(), text.clone());
        if let Some(fault) = fault {
            let span = from.map_or(Span::new(file, 0..0), |from| from.span);
            let message = format!("cannot read `{path}`: {fault}");
            self.errors
                .push(PolicyError::new(ErrorKind::Unreadable, span, message));
            return file;
        }
        self.seen.push(normal(path));
        chain.push(normal(path));
        let document = parse(file, &text, false, &mut self.errors);
        let extends = document.extends.clone();
        self.documents.push(document);
        for name in &extends {
            let base = match path.parent() {
                Some(folder) => folder.join(&name.value),
                None => Utf8PathBuf::from(&name.value),
            };
            self.extend(normal(&base), name, chain);
        }
        chain.pop();
        file
    }

    fn extend(&mut self, base: Utf8PathBuf, name: &Spanned<String>, chain: &mut Vec<Utf8PathBuf>) {
        if chain.contains(&base) || chain.len() > MAX_EXTENDS {
            let mut names: Vec<_> = chain.iter().skip_while(|path| **path != base).collect();
            names.push(&base);
            let way: Vec<_> = names.iter().map(|path| format!("`{path}`")).collect();
            let message = if chain.contains(&base) {
                format!("`extends` runs in a circle: {}", way.join(" extends "))
            } else {
                format!("more than {MAX_EXTENDS} files extend one another")
            };
            self.errors
                .push(PolicyError::new(ErrorKind::Unreadable, name.span, message));
        } else if !self.seen.contains(&base) {
            self.file(&base, Some(name), chain);
        }
    }
}

/// The path without `.` and, where a name stands before it, `..`.
fn normal(path: &Utf8Path) -> Utf8PathBuf {
    let mut normal = Utf8PathBuf::new();
    for component in path.components() {
        match component {
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir
                if matches!(
                    normal.components().next_back(),
                    Some(Utf8Component::Normal(_))
                ) =>
            {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}
