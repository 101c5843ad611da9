//! The form in which a stand-in for a derive is given a type:
//!
//! ```text
//! Customer customers ['a, T: Clone] ['a, T] [where T: Send] { table_name[customers] primary_key[] }
//!     { email Email [String] { column_name[mail] skip[] } … }
//! ```
//!
//! Its name, and that of many in `snake_case`; its parameters as they are declared, and by name; its conditions; the keys on the type; and each field or
//! variant: its name, the same in `PascalCase`, its type (the payload of a variant), its keys. A key that is not there
//! has nothing between its brackets, a word has itself, a text has what stands in it; several are set apart by `;`.
//! A key that is `named` has `user_id: User` for a `User`.

use super::{Keys, Piecemeal};
use crate::names::Program;
use crate::names::expand::MacroRef;
use crate::project::{KrateId, Origins, Span};
use crate::syntax::ast::{Attr, AttrArgs, Field, Item, ItemKind};
use crate::syntax::expand::{Expanded, crate_word};
use crate::syntax::read::attrs::{Meta, MetaKind, MetaLit, closing, read_meta};
use crate::syntax::scan::{Scan, Tok, Token};

impl Program {
    /// The calls of the stand-ins that a type's derives and an item's attributes have.
    pub(in crate::names) fn stand_in_calls(
        &self,
        item: &Item,
        derives: &[MacroRef],
        attribute: Option<(MacroRef, Span)>,
        depth: u32,
    ) -> Option<Expanded> {
        let source = self.file(item.span.file);
        let text: &str = &source.text;
        let mut out = Piecemeal::default();
        for rules in derives {
            let Some((name, keys)) = self.keys(rules) else {
                continue;
            };
            out.own(&call(rules.krate, name.as_str()));
            record(&mut out, text, item, keys)?;
            out.own("}");
        }
        if let Some((rules, attr)) = attribute
            && let Some((name, _)) = self.keys(&rules)
        {
            out.own(&call(rules.krate, name.as_str()));
            // What stands before the attribute are others, and its own `#[`.
            let rest = Span::new(item.span.file, attr.hi, item.span.hi);
            let mut tokens = Scan::new(text, rest.lo, rest.hi);
            let lo = tokens.next().map_or(rest.lo, |bracket| bracket.hi);
            out.copy(text, Span { lo, ..rest });
            out.own("}");
        }
        let origins = Origins {
            call: item.name_span,
            depth: depth + 1,
            copied: out.copied,
            groups: Vec::new(),
            ..Origins::default()
        };
        Some(Expanded {
            text: out.text,
            origins,
        })
    }
}

fn call(krate: KrateId, name: &str) -> String {
    format!("{}::{name}! {{", crate_word(krate))
}

fn record(out: &mut Piecemeal, text: &str, item: &Item, keys: &Keys) -> Option<()> {
    let tokens: Vec<Token> = Scan::new(text, item.name_span.lo, item.span.hi).collect();
    let word = |at: usize| {
        let token = tokens.get(at)?;
        text.get(token.lo as usize..token.hi as usize)
    };
    let at = |lo: u32, hi: u32| Span::new(item.span.file, lo, hi);
    out.copy(text, item.name_span);
    out.own(&many(item.name?.as_str()));
    // Its parameters.
    let mut i = 1;
    let params = match word(1) {
        Some("<") => {
            let end = closing_angle(&tokens, 1)?;
            i = end + 1;
            tokens.get(2..end)?
        }
        _ => &[],
    };
    let (mut declared, mut named) = (String::new(), String::new());
    for param in split(params) {
        let piece = |tokens: &[Token]| match (tokens.first(), tokens.last()) {
            (Some(a), Some(b)) => text[a.lo as usize..b.hi as usize].to_owned(),
            _ => String::new(),
        };
        let default = param.iter().position(|t| t.tok == Tok::Punct(b'='));
        declared += &piece(&param[..default.unwrap_or(param.len())]);
        declared.push(',');
        let own = param.iter().find(|t| {
            matches!(t.tok, Tok::Ident | Tok::Lifetime)
                && &text[t.lo as usize..t.hi as usize] != "const"
        });
        named += &piece(own.map_or(&[], std::slice::from_ref));
        named.push(',');
    }
    out.own(&format!("[{declared}] [{named}]"));
    // Its conditions, before the fields.
    let open = (i..tokens.len()).find(|i| matches!(tokens[*i].tok, Tok::Open(b'{' | b'(')));
    out.own("[");
    if word(i) == Some("where") {
        let hi = tokens.get(open?)?.lo;
        out.copy(text, at(tokens[i].lo, hi));
    }
    out.own("] {");
    for key in &keys.on_type {
        keyed(out, text, &item.attrs, keys, key);
    }
    out.own("} {");
    if let Some(open) = open {
        let close = closing(&tokens, open)?;
        let parts = split(&tokens[open + 1..close]);
        let parts: Vec<&[Token]> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        for (part, field) in parts.iter().zip(members(item)) {
            let attrs = match field {
                Member::Field(field) => &field.attrs,
                Member::Variant(variant) => &variant.attrs,
            };
            let (name, span) = match field {
                Member::Field(field) => (field.name, field.span),
                Member::Variant(variant) => (variant.name, variant.span),
            };
            let name = name.as_str();
            let is_position = name.starts_with(|c: char| c.is_ascii_digit());
            match is_position {
                true => out.own(name),
                false => out.copy(text, span),
            }
            out.own(&pascal(name.trim_start_matches("r#")));
            out.own("[");
            let ty = type_of(text, part, is_position);
            if let (Some(a), Some(b)) = (ty.first(), ty.last()) {
                out.copy(text, at(a.lo, b.hi));
            }
            out.own("] {");
            for key in &keys.on_field {
                keyed(out, text, attrs, keys, key);
            }
            for (key, default) in &keys.picks {
                let listed = listed(text, &item.attrs, keys, key);
                let is_it = match &listed {
                    Some(names) => names.iter().any(|n| n == name),
                    None => name == default,
                };
                out.own(key);
                out.own(if is_it { "[picked]" } else { "[]" });
            }
            out.own("}");
        }
    }
    out.own("}");
    Some(())
}

enum Member<'a> {
    Field(&'a Field),
    Variant(&'a crate::syntax::ast::Variant),
}

fn members(item: &Item) -> Vec<Member<'_>> {
    match &item.kind {
        ItemKind::Struct(it) => it.fields.fields.iter().map(Member::Field).collect(),
        ItemKind::Enum(it) => it.variants.iter().map(Member::Variant).collect(),
        _ => Vec::new(),
    }
}

/// What stands behind a key, in the derive's attribute or as an attribute of its own.
fn keyed(out: &mut Piecemeal, text: &str, attrs: &[Attr], keys: &Keys, key: &str) {
    out.own(key);
    out.own("[");
    let empty = out.text.len();
    let pattern = keys.named.iter().find(|(named, _)| named == key);
    let begin = |out: &mut Piecemeal, value: Option<Span>| {
        if out.text.len() > empty {
            out.own(";");
        }
        if let (Some((_, pattern)), Some(value)) = (pattern, value) {
            out.own(&pattern.replace("{}", &snake(last_name(text, value))));
            out.own(":");
        }
    };
    for attr in attrs {
        if attr.is(key) {
            match attr.args {
                AttrArgs::None => out.own(key),
                AttrArgs::List(span) => {
                    begin(out, Some(span));
                    out.copy(text, span);
                }
                AttrArgs::Value(span) => {
                    begin(out, Some(span));
                    value(out, text, span);
                }
            }
        }
        let (true, AttrArgs::List(args)) = (keys.attribute.iter().any(|a| attr.is(a)), attr.args)
        else {
            continue;
        };
        for meta in read_meta(text, args).iter().filter(|meta| meta.is(key)) {
            let value = match &meta.kind {
                MetaKind::Word => None,
                MetaKind::List(_, span) | MetaKind::Value(span, _) => Some(*span),
            };
            begin(out, value);
            of_meta(out, text, meta, key);
        }
    }
    out.own("]");
}

/// The fields that a key of the type lists; none where it has no such key.
fn listed(text: &str, attrs: &[Attr], keys: &Keys, key: &str) -> Option<Vec<String>> {
    let names = |metas: &[Meta]| -> Vec<String> {
        let words = metas.iter().filter_map(|meta| meta.path.last());
        words.map(ToString::to_string).collect()
    };
    attrs.iter().find_map(|attr| {
        let AttrArgs::List(args) = attr.args else {
            return None;
        };
        let metas = read_meta(text, args);
        if attr.is(key) {
            return Some(names(&metas));
        }
        let is_derives = keys.attribute.iter().any(|a| attr.is(a));
        let mut of_key = metas.iter().filter(|meta| is_derives && meta.is(key));
        of_key.find_map(|meta| meta.list().map(names))
    })
}

/// The last name of the path that a value begins with: `User` of `crate::User<'_>, foreign_key = author`.
fn last_name(text: &str, value: Span) -> &str {
    let text = text.get(value.lo as usize..value.hi as usize);
    let path = text.unwrap_or_default().trim_start_matches(['"', ' ']);
    let end = path.find(|c: char| !(c.is_alphanumeric() || "_: ".contains(c)));
    let path = &path[..end.unwrap_or(path.len())];
    path.rsplit("::").next().unwrap_or_default().trim()
}

fn of_meta(out: &mut Piecemeal, text: &str, meta: &Meta, key: &str) {
    match &meta.kind {
        MetaKind::Word => out.own(key),
        MetaKind::List(_, span) => out.copy(text, *span),
        MetaKind::Value(_, Some(MetaLit::Str(inner))) => out.own(inner),
        MetaKind::Value(span, _) => out.copy(text, *span),
    }
}

/// A text is what stands in it.
fn value(out: &mut Piecemeal, text: &str, span: Span) {
    match read_meta(text, span).first().map(|meta| &meta.kind) {
        Some(MetaKind::Value(_, Some(MetaLit::Str(inner)))) => out.own(inner),
        _ => out.copy(text, span),
    }
}

/// The tokens of a field's type, or of what a variant holds.
fn type_of<'t>(text: &str, part: &'t [Token], is_position: bool) -> &'t [Token] {
    let mut i = 0;
    while part.get(i).is_some_and(|t| t.tok == Tok::Punct(b'#')) {
        match closing(part, i + 1) {
            Some(end) => i = end + 1,
            None => return &[],
        }
    }
    let word = |i: usize| part.get(i).map(|t| &text[t.lo as usize..t.hi as usize]);
    if word(i) == Some("pub") {
        i += 1;
        if word(i) == Some("(") && (!is_position || part.len() > i + 3) {
            i = closing(part, i).map_or(i, |end| end + 1);
        }
    }
    if !is_position {
        i += 1;
        if word(i) == Some(":") {
            i += 1;
        }
    }
    part.get(i..).unwrap_or_default()
}

/// The pieces between commas outside of brackets, `<…>` among them.
fn split(tokens: &[Token]) -> Vec<&[Token]> {
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < tokens.len() {
        match tokens[at].tok {
            Tok::Open(_) => at = closing(tokens, at).unwrap_or(tokens.len()),
            Tok::Punct(b'<') => at = closing_angle(tokens, at).unwrap_or(at),
            Tok::Punct(b',') => {
                found.push(&tokens[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    if start < tokens.len() {
        found.push(&tokens[start..]);
    }
    found
}

/// The `>` of the `<` at a place.
fn closing_angle(tokens: &[Token], open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (i, token) in tokens.iter().enumerate().skip(open) {
        match token.tok {
            Tok::Punct(b'<') => depth += 1,
            Tok::Punct(b'>') => {
                // `->`
                let arrow =
                    i > 0 && tokens[i - 1].tok == Tok::Punct(b'-') && tokens[i - 1].hi == token.lo;
                depth -= usize::from(!arrow && depth > 0);
                if depth == 0 {
                    return Some(i);
                }
            }
            Tok::Punct(b';') if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// `BlogPost` as `blog_posts`.
pub fn many(name: &str) -> String {
    snake(name) + "s"
}

fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for (i, c) in name.trim_start_matches("r#").chars().enumerate() {
        if c.is_uppercase() && i > 0 {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

pub fn pascal(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    let mut out = String::with_capacity(name.len());
    for word in words {
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::FileId;
    use crate::syntax::{ParseOptions, parse_file};

    /// What is written for the first type of a text, a space between any two words.
    fn written(text: &str, keys: &Keys) -> String {
        let options = ParseOptions {
            bodies: false,
            tests: false,
        };
        let (tree, _) = parse_file(text, FileId(0), options);
        let mut out = Piecemeal::default();
        assert!(record(&mut out, text, &tree.items[0], keys).is_some());
        let words: Vec<&str> = out.text.split_whitespace().collect();
        words.join(" ")
    }

    #[test]
    fn a_type_is_given_in_the_form_of_the_stand_ins() {
        let text = "#[derive(Insertable)] #[diesel(table_name = crate::schema::users)]
            pub struct New<'a, T: Into<String>, const N: usize = 3> where T: Send {
                #[diesel(column_name = mail)] pub email: &'a str,
                pub(crate) user_name: HashMap<T, [u8; N]>, #[diesel(embed)] more: fn(T) -> Vec<T>,
            }";
        let words = |list: &[&str]| list.iter().map(|w| (*w).to_owned()).collect();
        let keys = Keys {
            attribute: words(&["diesel"]),
            on_type: words(&["table_name", "primary_key"]),
            on_field: words(&["column_name", "embed"]),
            ..Keys::default()
        };
        assert_eq!(
            written(text, &keys),
            "New news ['a,T: Into<String>,const N: usize ,] ['a,T,N,] [ where T: Send ] \
             { table_name [ crate::schema::users ] primary_key [ ] } \
             { email Email [ &'a str ] { column_name [ mail ] embed [ ] } \
             user_name UserName [ HashMap<T, [u8; N]> ] { column_name [ ] embed [ ] } \
             more More [ fn(T) -> Vec<T> ] { column_name [ ] embed [ embed ] } }"
                .replace("usize ,", "usize,")
        );
    }

    #[test]
    fn a_key_may_name_what_it_is_about_and_pick_fields() {
        let text =
            "#[diesel(belongs_to(crate::BlogPost<'a>, foreign_key = post), belongs_to(User))]
            #[diesel(primary_key(user, post))] struct Mark { user: u32, post: u32, text: String }";
        let pair = |a: &str, b: &str| vec![(a.to_owned(), b.to_owned())];
        let keys = Keys {
            attribute: vec!["diesel".to_owned()],
            on_type: vec!["belongs_to".to_owned()],
            named: pair("belongs_to", "{}_id"),
            picks: pair("primary_key", "id"),
            ..Keys::default()
        };
        assert_eq!(
            written(text, &keys),
            "Mark marks [] [] [ ] \
             { belongs_to [ blog_post_id : crate::BlogPost<'a>, foreign_key = post ; user_id : User ] } \
             { user User [ u32 ] { primary_key [picked] } post Post [ u32 ] { primary_key [picked] } \
             text Text [ String ] { primary_key [] } }"
        );
    }
}
