//! What derive macros generate: which traits a type has by them, and which of its fields showing it
//! takes. The knowledge stands in `derives.toml`; a derive that is not in it implements the trait of
//! its own name and takes everything.

mod written;

use std::sync::LazyLock;

use serde::Deserialize;

use self::written::{ByOther, Written};
use super::{DerivePath, Types};
use crate::names::{DefId, DefKind, FieldId, Ns};
use crate::project::Span;

use crate::syntax::Name;
use crate::syntax::ast::{Attr, AttrArgs, Body, Expr, FieldsKind, Takes};
use crate::syntax::read::attrs::{Meta, MetaKind, MetaLit, read_meta};

#[derive(Deserialize)]
struct Table {
    counts: Vec<String>,
    derive: Vec<Derive>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Derive {
    krate: String,
    name: String,
    shows: String,
    #[serde(default)]
    traits: Vec<String>,
    on: Option<String>,
    #[serde(default)]
    hide: Vec<String>,
    #[serde(default)]
    by: Vec<ByOther>,
    #[serde(default)]
    unless: Option<String>,
    format: Option<String>,
    template: Option<String>,
    #[serde(default)]
    opens: Vec<String>,
    #[serde(default)]
    plain: Plain,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Plain {
    #[default]
    All,
    Single,
    None,
}

fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        toml::from_str(include_str!("derives.toml"))
            .expect("the shipped table of derives is checked by a test")
    });
    &TABLE
}

/// The template that a derive gives a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnTemplate {
    Path(String),
    Text(String),
    /// It is said in a way that is not read.
    Unknown,
}

/// Which fields of a type are shown, and how.
pub type ShownFields = Vec<(FieldId, ShownBy)>;

/// How a field is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShownBy {
    /// As its type shows itself.
    Own(Takes),
    /// By what a function of the program writes to its second parameter.
    Function(DefId),
    /// By these fields of its type: another type of the same form says which.
    Fields(ShownFields),
}

impl ShownBy {
    /// Whether no code but what its type has is asked.
    pub fn is_own(&self) -> bool {
        match self {
            ShownBy::Own(_) => true,
            ShownBy::Function(_) => false,
            ShownBy::Fields(list) => list.iter().all(|(_, by)| by.is_own()),
        }
    }
}

impl Types<'_> {
    fn derive_entry(&self, adt: DefId, path: &DerivePath) -> Option<&'static Derive> {
        let last = *path.names.last()?;
        let scope = self.program.scope_of(adt);
        let krate = match self.program.resolve_macro(scope, path.global, &path.names) {
            Some(def) if !self.program.std.contains(&def.krate) => {
                &self.program.project.krates[def.krate.0 as usize].name
            }
            _ => "std",
        };
        table()
            .derive
            .iter()
            .find(|d| d.krate == krate && last == *d.name.as_str())
    }

    /// Traits that a derive of another name implements.
    pub(super) fn extra_derived(&self, adt: DefId, path: &DerivePath) -> Vec<DefId> {
        let Some(entry) = self.derive_entry(adt, path) else {
            return Vec::new();
        };
        let scope = self.program.scope_of(adt);
        let lookup = |path: &String| {
            // Of std, or of a crate that whoever derives depends on.
            Types::lookup(self.program, path, Ns::Types).or_else(|| {
                let names: Vec<Name> = path.split("::").map(Name::new).collect();
                let found = self.program.resolve(scope, true, &names, Ns::Types)?;
                found.res.def().filter(|_| found.len == names.len())
            })
        };
        entry.traits.iter().filter_map(lookup).collect()
    }

    /// The template of a type: `#[template(path = "user.html")]`.
    pub fn own_template(&self, adt: DefId) -> Option<OwnTemplate> {
        let paths = self.derive_paths(adt);
        let word = paths
            .iter()
            .find_map(|path| self.derive_entry(adt, path)?.template.as_deref())?;
        let attr = self.program.attrs(adt).iter().find(|a| a.is(word));
        let Some((AttrArgs::List(span), source)) =
            attr.map(|a| (a.args, self.program.file(self.program.def(adt).file)))
        else {
            return Some(OwnTemplate::Unknown);
        };
        let metas = read_meta(&source.text, span);
        let given = |key: &str| metas.iter().find(|m| m.is(key))?.str().map(str::to_owned);
        let has = |key: &str| metas.iter().any(|m| m.is(key));
        Some(match (given("path"), given("source")) {
            _ if has("block") || has("syntax") || has("config") => OwnTemplate::Unknown,
            (Some(path), None) => OwnTemplate::Path(path),
            (None, Some(text)) => OwnTemplate::Text(text),
            _ => OwnTemplate::Unknown,
        })
    }

    /// The fields that a derived `Debug`, `Display` or `Serialize` takes; `None` if no derive gives it.
    pub fn derived_shown(&self, adt: DefId, takes: Takes) -> Option<ShownFields> {
        let shows = match takes {
            Takes::Debug => "debug",
            Takes::Display | Takes::Alternate => "display",
            Takes::Serialize => "serialize",
            Takes::Value | Takes::Nothing | Takes::Answer => return None,
        };
        for path in self.derive_paths(adt) {
            let Some(entry) = self.derive_entry(adt, &path).filter(|e| e.shows == shows) else {
                continue;
            };
            if let Some(on) = &entry.on
                && !self.has_attr(adt, on)
            {
                continue;
            }
            // What it shows, its template says, or an impl that is written for it (`names/generate`).
            let is_written = |form: &String| self.has_attr(adt, form);
            if entry.template.is_some() || entry.unless.as_ref().is_some_and(is_written) {
                return None;
            }
            return Some(self.shown_fields(adt, entry, takes));
        }
        None
    }

    fn shown_fields(&self, adt: DefId, entry: &Derive, takes: Takes) -> ShownFields {
        let owners = match self.program.def(adt).kind {
            DefKind::Enum => self.variants(adt),
            _ => vec![adt],
        };
        let mut found = Vec::new();
        for owner in owners {
            let Some(fields) = self.ast_fields(owner) else {
                continue;
            };
            let is_open = entry.opens.iter().any(|form| self.has_attr(owner, form));
            let shown = entry.format.as_ref().and_then(|attr| {
                let own = self.program.attrs(owner).iter();
                own.chain(self.program.attrs(adt))
                    .find_map(|a| self.format_fields(a, attr))
            });
            for (idx, field) in fields.fields.iter().enumerate() {
                let has = |forms: &[String]| {
                    let is = |form: &String| field.attrs.iter().any(|a| self.attr_is(a, form));
                    forms.iter().any(is)
                };
                if has(&entry.hide) {
                    continue;
                }
                let id = FieldId {
                    owner,
                    idx: idx as u32,
                };
                let how = match self.shown_by_other(adt, &field.attrs, &entry.by) {
                    Some(Written::Function(f)) => ShownBy::Function(f),
                    Some(Written::Like(like)) => self.shown_like(id, like, takes),
                    Some(Written::Unknown) => ShownBy::Own(Takes::Value),
                    None => ShownBy::Own(takes),
                };
                match &shown {
                    Some(list) => {
                        for (name, how) in list {
                            let positional = fields.kind == FieldsKind::Tuple
                                && name.strip_prefix('_') == Some(field.name.as_str());
                            if field.name == *name.as_str()
                                || positional
                                || name == "*" && fields.fields.len() == 1
                            {
                                found.push((id, ShownBy::Own(*how)));
                            }
                        }
                    }
                    None if is_open && fields.fields.len() == 1 => found.push((id, how)),
                    None => match entry.plain {
                        Plain::All => found.push((id, how)),
                        Plain::Single if fields.fields.len() == 1 => found.push((id, how)),
                        Plain::Single | Plain::None => {}
                    },
                }
            }
        }
        found
    }

    /// The fields named by the format string of `#[error("{name} {0}", .other)]`, and how each is shown;
    /// `*` is the only field (`#[error(transparent)]`).
    fn format_fields(&self, attr: &Attr, form: &str) -> Option<Vec<(String, Takes)>> {
        let (word, inner) = split_form(form);
        if !attr.is(word) {
            return None;
        }
        let AttrArgs::List(span) = attr.args else {
            return None;
        };
        let source = self.program.file(span.file);
        let metas = read_meta(&source.text, span);
        if metas.iter().any(|m| m.is_word("transparent")) {
            return Some(vec![("*".to_owned(), Takes::Display)]);
        }
        let args = match inner {
            Some(inner) => match &metas.iter().find(|m| m.is(inner))?.kind {
                MetaKind::List(_, span) | MetaKind::Value(span, Some(MetaLit::Str(_))) => *span,
                _ => return None,
            },
            None => span,
        };
        Some(shown_by_format(&source.text, args))
    }

    /// Whether a definition has an attribute of this form.
    pub fn has_attr(&self, def: DefId, form: &str) -> bool {
        let mut attrs = self.program.attrs(def).iter();
        attrs.any(|a| self.attr_is(a, form))
    }

    /// Whether an attribute has the form: `word`, `attr(word)`, `attr(word(word))`, `attr(name = "value")`.
    fn attr_is(&self, attr: &Attr, form: &str) -> bool {
        let (word, inner) = split_form(form);
        if !attr.is(word) {
            return false;
        }
        let Some(inner) = inner else { return true };
        let AttrArgs::List(span) = attr.args else {
            return false;
        };
        let source = self.program.file(span.file);
        read_meta(&source.text, span)
            .iter()
            .any(|m| meta_is(m, inner))
    }
}

/// The fields that a format string and its arguments name, and how each is shown.
fn shown_by_format(text: &str, span: Span) -> Vec<(String, Takes)> {
    // `.field` in the arguments is a field of `self`; spelled out, it reads like any expression.
    let mut body = Body::default();
    let written = text
        .get(span.lo as usize..span.hi as usize)
        .unwrap_or_default();
    let spelled = spell_out(written);
    let range = Span {
        file: span.file,
        lo: 0,
        hi: spelled.len() as u32,
    };
    let call = crate::syntax::read::read_format(&mut body, &spelled, range);
    let mut found = Vec::new();
    for arg in &call.args {
        let mut at = arg.expr;
        loop {
            match body.expr(at) {
                Expr::Path(path) if path.segments.len() == 1 => {
                    found.push((path.segments[0].name.to_string(), arg.takes));
                    break;
                }
                Expr::Lit(crate::syntax::ast::Lit::Int(n, _)) => {
                    found.push((n.to_string(), arg.takes));
                    break;
                }
                Expr::Field { base, name, .. } => {
                    if let Expr::Path(path) = body.expr(*base)
                        && path.segments.len() == 1
                        && path.segments[0].name == "self"
                    {
                        found.push((name.to_string(), arg.takes));
                        break;
                    }
                    at = *base;
                }
                Expr::MethodCall { name, .. }
                    if table().counts.iter().any(|m| name.as_str() == m) =>
                {
                    break;
                }
                Expr::MethodCall { recv, .. } => at = *recv,
                Expr::Ref { expr, .. } | Expr::Unary { expr, .. } => at = *expr,
                Expr::Call { args, .. } if args.len() == 1 => at = args[0],
                _ => break,
            }
        }
    }
    found
}

/// `a(b)` as `a` and `b`.
fn split_form(form: &str) -> (&str, Option<&str>) {
    match form.split_once('(') {
        Some((word, inner)) => (word, Some(inner.strip_suffix(')').unwrap_or(inner))),
        None => (form, None),
    }
}

fn meta_is(meta: &Meta, form: &str) -> bool {
    if let Some((name, value)) = form.split_once(" = ") {
        let same = match &meta.kind {
            MetaKind::Value(_, Some(MetaLit::Str(text))) => value.trim_matches('"') == text,
            MetaKind::Value(_, Some(MetaLit::Bool(b))) => value == b.to_string(),
            _ => false,
        };
        return meta.is(name) && same;
    }
    let (word, inner) = split_form(form);
    match inner {
        None => meta.is(word),
        Some(inner) => {
            meta.is(word)
                && meta
                    .list()
                    .is_some_and(|l| l.iter().any(|m| meta_is(m, inner)))
        }
    }
}

/// The argument that a form names, of these.
fn meta_of<'m>(metas: &'m [Meta], form: &str) -> Option<&'m Meta> {
    let (word, inner) = split_form(form);
    let meta = metas.iter().find(|m| m.is(word))?;
    match inner {
        Some(inner) => meta_of(meta.list()?, inner),
        None => Some(meta),
    }
}

/// `"{}", .name` becomes `"{}", self.name`; positions in the string, which mean fields, become names.
fn spell_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut in_string = false;
    let mut previous = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '"' && previous != '\\' {
            in_string = !in_string;
        }
        if !in_string && c == '.' && matches!(previous, ' ' | ',' | '(' | '&' | '=' | '\n') {
            out.push_str("self.");
        } else if in_string && c == '{' && chars.peek().is_some_and(|d| d.is_ascii_digit()) {
            out.push_str("{_");
        } else {
            out.push(c);
        }
        previous = c;
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_shipped_table_is_read() {
        assert!(super::table().derive.iter().any(|d| d.name == "Serialize"));
    }
}
