//! A text of the table, filled in with the parts of an item. What is copied of the item keeps its place.

use std::fmt::Write as _;

use super::template::{Cond, Filter, Form, List, Node, On, Var};
use crate::project::{Copied, Origins, Span};
use crate::syntax::ast::{Attr, AttrArgs, FieldsKind};
use crate::syntax::expand::Expanded;
use crate::syntax::read::attrs::{Meta, MetaKind, MetaLit, read_meta};
use crate::syntax::scan::{Scan, Tok};
use crate::syntax::{FieldShape, FieldsShape, FnShape, Shape, ShapeKind, VariantShape};

/// What can be put in.
pub(super) const NAMES: &[&str] = &[
    // Of the item or function: its name, as a type with its arguments, its generics as declared and as arguments,
    // both also without brackets and with a comma behind, its `where` and the bounds in it, its visibility.
    "Name",
    "Self",
    "decl",
    "args",
    "decls_and",
    "args_and",
    "where",
    "bounds",
    "vis",
    // Of a field, a position or a parameter: its name, a variable of that name, its type, the type within, its
    // visibility, its number.
    "name",
    "var",
    "ty",
    "inner",
    "field_vis",
    "idx",
    // Of a variant, and an argument of an attribute as it is written.
    "variant",
    "arg",
    // Of a function: its result, its receiver; of the impl it stands in: its trait, its type, its generics.
    "fn",
    "ret",
    "receiver",
    "trait",
    "self_ty",
    "impl_decl",
    "impl_decls_and",
    "impl_args_and",
    "impl_where",
];

/// What can be asked.
pub(super) const FACTS: &[&str] = &[
    "is_enum",
    "is_trait",
    "is_struct",
    "is_generic",
    "is_named",
    "is_tuple",
    "is_unit",
    "is_single",
    "is_last",
    "is_arg",
    "is_word",
    "is_path",
    "is_option",
    "is_bool",
    "is_string",
    "is_copied",
    "is_async",
    "is_method",
    "is_by_ref",
    "is_by_mut",
    "is_plain",
    "is_new",
    "is_of_impl",
    "is_of_trait",
];

/// How much one item may have written for it, in bytes.
const MAX_BYTES: usize = 1 << 20;

enum Frame<'s> {
    Item(&'s Shape),
    Variant(&'s VariantShape),
    Field {
        field: &'s FieldShape,
        idx: usize,
        is_last: bool,
    },
    Arg {
        written: Span,
        is_word: bool,
        /// That, or one with arguments of its own: `Cache<K, V>`.
        is_path: bool,
        is_last: bool,
    },
}

pub(super) struct Writer<'s> {
    source: &'s str,
    frames: Vec<Frame<'s>>,
    text: String,
    copied: Vec<Copied>,
}

impl<'s> Writer<'s> {
    /// `source` is the text in which the item stands.
    pub fn new(source: &'s str, shape: &'s Shape) -> Writer<'s> {
        Writer {
            source,
            frames: vec![Frame::Item(shape)],
            text: String::new(),
            copied: Vec::new(),
        }
    }

    /// Only what is written for one function of an impl.
    pub fn enter(&mut self, function: &'s Shape) {
        self.frames.push(Frame::Item(function));
    }

    pub fn leave(&mut self) {
        self.frames.pop();
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// `call` is the attribute, in an expansion of this depth or in none.
    pub fn finish(self, call: Span, depth: u32) -> Expanded {
        Expanded {
            text: self.text,
            origins: Origins {
                call,
                depth,
                copied: self.copied,
                ..Origins::default()
            },
        }
    }

    /// Writes a text; whether there was anything to write.
    pub fn adds(&mut self, nodes: &[Node]) -> bool {
        let before = self.text.len();
        self.all(nodes);
        !self.text[before..].trim().is_empty()
    }

    fn all(&mut self, nodes: &[Node]) {
        for node in nodes {
            if self.text.len() > MAX_BYTES {
                return;
            }
            match node {
                Node::Text(text) => self.text.push_str(text),
                Node::Var(var) => self.var(var),
                Node::Value { form, or } => self.value(form, or.as_ref()),
                Node::If { cond, then, other } => match self.holds(cond) {
                    true => self.all(then),
                    false => self.all(other),
                },
                Node::For { list, only, body } => self.each(list, only.as_ref(), body),
            }
        }
    }

    fn each(&mut self, list: &List, only: Option<&Cond>, body: &[Node]) {
        let mut kept = Vec::new();
        for frame in self.list(list) {
            self.frames.push(frame);
            let is_meant = only.is_none_or(|c| self.holds(c));
            if let (Some(frame), true) = (self.frames.pop(), is_meant) {
                kept.push(frame);
            }
        }
        let n = kept.len();
        for (at, mut frame) in kept.into_iter().enumerate() {
            if let Frame::Field { is_last, .. } | Frame::Arg { is_last, .. } = &mut frame {
                *is_last = at + 1 == n;
            }
            self.frames.push(frame);
            self.all(body);
            self.frames.pop();
        }
    }

    fn list(&self, list: &List) -> Vec<Frame<'s>> {
        let of_fields = |fields: &'s [FieldShape]| -> Vec<Frame<'s>> {
            let frames = fields.iter().enumerate().map(|(idx, field)| Frame::Field {
                field,
                idx,
                is_last: idx + 1 == fields.len(),
            });
            frames.collect()
        };
        match list {
            List::Fields => self
                .fields()
                .map_or_else(Vec::new, |f| of_fields(&f.fields)),
            List::Params => {
                let params = self.function().and_then(|f| f.params.as_deref());
                params.map_or_else(Vec::new, of_fields)
            }
            List::Variants => match &self.item().kind {
                ShapeKind::Enum(variants) => variants.iter().map(Frame::Variant).collect(),
                _ => Vec::new(),
            },
            List::Fns => match &self.item().kind {
                ShapeKind::Impl(it) => it.fns.iter().map(Frame::Item).collect(),
                _ => Vec::new(),
            },
            List::Args(form) => {
                let args = self.args(form);
                let frames = args.iter().map(|meta| Frame::Arg {
                    written: meta.span,
                    is_word: matches!(meta.kind, MetaKind::Word),
                    is_path: self.is_path(meta),
                    is_last: false,
                });
                frames.collect()
            }
        }
    }

    fn is_path(&self, meta: &Meta) -> bool {
        match meta.kind {
            MetaKind::Word => true,
            MetaKind::Value(span, None) if meta.path.is_empty() => {
                let written = self.written(span);
                let is_name = |c: char| c.is_alphabetic() || c == '_' || c == ':';
                written.starts_with(is_name) && written.ends_with('>')
            }
            _ => false,
        }
    }

    /// The innermost item or function.
    fn item(&self) -> &'s Shape {
        let found = self.frames.iter().rev().find_map(|f| match f {
            Frame::Item(shape) => Some(*shape),
            _ => None,
        });
        found.expect("the first frame is an item")
    }

    fn outer(&self) -> &'s Shape {
        match self.frames.first() {
            Some(Frame::Item(shape)) => shape,
            _ => self.item(),
        }
    }

    fn function(&self) -> Option<&'s FnShape> {
        match &self.item().kind {
            ShapeKind::Fn(it) => Some(it),
            _ => None,
        }
    }

    fn variant(&self) -> Option<&'s VariantShape> {
        self.frames.iter().rev().find_map(|f| match f {
            Frame::Variant(variant) => Some(*variant),
            _ => None,
        })
    }

    /// Those of the variant, else of the struct.
    fn fields(&self) -> Option<&'s FieldsShape> {
        match (self.variant(), &self.item().kind) {
            (Some(variant), _) => Some(&variant.fields),
            (None, ShapeKind::Struct(fields)) => Some(fields),
            _ => None,
        }
    }

    fn field(&self) -> Option<(&'s FieldShape, usize, bool)> {
        self.frames.iter().rev().find_map(|f| match f {
            Frame::Field {
                field,
                idx,
                is_last,
            } => Some((*field, *idx, *is_last)),
            _ => None,
        })
    }

    fn attrs(&self, on: On) -> &'s [Attr] {
        match on {
            On::Item => &self.item().attrs,
            On::Variant => self.variant().map_or(&[], |v| &v.attrs),
            On::Innermost => {
                let found = self.frames.iter().rev().find_map(|f| match f {
                    Frame::Item(shape) => Some(shape.attrs.as_slice()),
                    Frame::Variant(variant) => Some(variant.attrs.as_slice()),
                    Frame::Field { field, .. } => Some(field.attrs.as_slice()),
                    Frame::Arg { .. } => None,
                });
                found.unwrap_or(&[])
            }
        }
    }

    fn written(&self, span: Span) -> &'s str {
        let text = self.source.get(span.lo as usize..span.hi as usize);
        text.unwrap_or_default()
    }

    fn copy(&mut self, span: Span) {
        let text = self.written(span);
        if !text.is_empty() {
            self.copied.push(Copied {
                lo: self.text.len() as u32,
                from: span,
            });
            self.text.push_str(text);
        }
    }

    fn copy_all(&mut self, spans: &[Span]) {
        for (at, span) in spans.iter().enumerate() {
            if at > 0 {
                self.text.push_str(", ");
            }
            self.copy(*span);
        }
    }

    fn var(&mut self, var: &Var) {
        let Some(filter) = var.filter else {
            return self.plain(&var.name);
        };
        // What is changed has no place of its own.
        let (at, n_copied) = (self.text.len(), self.copied.len());
        self.plain(&var.name);
        let word = self.text.split_off(at);
        self.copied.truncate(n_copied);
        let word = word.strip_prefix("r#").unwrap_or(&word);
        match filter {
            Filter::Pascal => self.text.push_str(&pascal(word)),
            Filter::Snake => self.text.push_str(&snake(word)),
            Filter::Bare => self.text.push_str(word.trim_start_matches('_')),
            Filter::Word => {
                let path = word.split('<').next().unwrap_or_default();
                let last = path.rsplit("::").next().unwrap_or_default();
                self.text.push_str(last.trim());
            }
        }
    }

    fn plain(&mut self, name: &str) {
        let item = self.item();
        let generics = match item.kind {
            // A function's own stand apart from those of its impl.
            ShapeKind::Fn(_) => &item.generics,
            _ => &self.outer().generics,
        };
        let field = self.field();
        match name {
            "Name" | "fn" => item.name.into_iter().for_each(|n| self.copy(n)),
            "Self" => {
                item.name.into_iter().for_each(|n| self.copy(n));
                self.bracketed(&generics.args);
            }
            "decl" => self.bracketed(&generics.decls),
            "args" => self.bracketed(&generics.args),
            "decls_and" => self.each_and(&generics.decls),
            "args_and" => self.each_and(&generics.args),
            "where" => self.wheres(generics.wheres),
            "bounds" => generics.wheres.into_iter().for_each(|b| self.copy(b)),
            "vis" => item.vis.into_iter().for_each(|v| self.copy(v)),
            "name" => {
                if let Some((field, idx, _)) = field {
                    match field.name {
                        Some(name) => self.copy(name),
                        None => _ = write!(self.text, "{idx}"),
                    }
                }
            }
            "var" => {
                if let Some((field, idx, _)) = field {
                    match field.name {
                        Some(name) => self.copy(name),
                        None => _ = write!(self.text, "_{idx}"),
                    }
                }
            }
            "ty" => field.into_iter().for_each(|(f, ..)| self.copy_type(f.ty)),
            "inner" => field
                .into_iter()
                .for_each(|(f, ..)| self.copy_type(f.inner.unwrap_or(f.ty))),
            "field_vis" => {
                let vis = field.and_then(|(f, ..)| f.vis);
                vis.into_iter().for_each(|v| self.copy(v));
            }
            "idx" => {
                if let Some((_, idx, _)) = field {
                    _ = write!(self.text, "{idx}");
                }
            }
            "variant" => self.variant().into_iter().for_each(|v| self.copy(v.name)),
            "arg" => {
                if let Some(Frame::Arg { written, .. }) = self.frames.last() {
                    self.copy(*written);
                }
            }
            "ret" => match self.function().and_then(|f| f.ret) {
                Some(ret) => self.copy_type(ret),
                None => self.text.push_str("()"),
            },
            "receiver" => {
                let receiver = self.function().and_then(|f| f.receiver);
                receiver.into_iter().for_each(|r| self.copy(r));
            }
            "impl_decl" => self.bracketed(&self.outer().generics.decls),
            "impl_decls_and" => self.each_and(&self.outer().generics.decls),
            "impl_args_and" => self.each_and(&self.outer().generics.args),
            "impl_where" => self.wheres(self.outer().generics.wheres),
            "trait" => {
                if let ShapeKind::Impl(it) = &self.outer().kind {
                    it.trait_path.into_iter().for_each(|p| self.copy(p));
                }
            }
            "self_ty" => {
                if let ShapeKind::Impl(it) = &self.outer().kind {
                    self.copy(it.self_ty);
                }
            }
            _ => {}
        }
    }

    fn wheres(&mut self, bounds: Option<Span>) {
        if let Some(bounds) = bounds {
            self.text.push_str(" where ");
            self.copy(bounds);
        }
    }

    /// A type of a function in an impl: what it calls `Self` may be put where that is another type.
    fn copy_type(&mut self, span: Span) {
        let ShapeKind::Impl(it) = &self.outer().kind else {
            return self.copy(span);
        };
        let mut lo = span.lo;
        for token in Scan::new(self.source, span.lo, span.hi) {
            let written = Span {
                lo: token.lo,
                hi: token.hi,
                ..span
            };
            if token.tok == Tok::Ident && self.written(written) == "Self" {
                self.copy(Span {
                    lo,
                    hi: token.lo,
                    ..span
                });
                self.copy(it.self_ty);
                lo = token.hi;
            }
        }
        self.copy(Span { lo, ..span });
    }

    fn each_and(&mut self, spans: &[Span]) {
        for span in spans {
            self.copy(*span);
            self.text.push_str(", ");
        }
    }

    fn bracketed(&mut self, spans: &[Span]) {
        if !spans.is_empty() {
            self.text.push('<');
            self.copy_all(spans);
            self.text.push('>');
        }
    }

    fn value(&mut self, form: &Form, or: Option<&Var>) {
        match self.find(form).and_then(|found| found.value) {
            Some((_, Some(MetaLit::Str(text)))) => self.text.push_str(&text),
            Some((span, _)) => self.copy(span),
            None => or.into_iter().for_each(|var| self.var(var)),
        }
    }

    fn holds(&mut self, cond: &Cond) -> bool {
        match cond {
            Cond::Or(one, other) => self.holds(one) || self.holds(other),
            Cond::And(one, other) => self.holds(one) && self.holds(other),
            Cond::Not(inner) => !self.holds(inner),
            Cond::Any(list, inner) => self.list(list).into_iter().any(|frame| {
                self.frames.push(frame);
                let found = self.holds(inner);
                self.frames.pop();
                found
            }),
            Cond::Fact(fact) => self.fact(fact),
            Cond::Attr(form) => self.find(form).is_some_and(|found| !found.is_off()),
            Cond::Has(form, word) => self.find(form).is_some_and(|found| {
                let text = match found.value {
                    Some((_, Some(MetaLit::Str(text)))) => text,
                    Some((span, _)) => self.written(span).to_owned(),
                    None => {
                        let args = found.args.iter().map(|m| self.written(m.span));
                        args.collect::<Vec<_>>().join(",")
                    }
                };
                text.split(|c: char| !c.is_alphanumeric() && c != '_')
                    .any(|w| w == word)
            }),
        }
    }

    fn fact(&self, fact: &str) -> bool {
        let item = self.item();
        let kind = self.fields().map(|f| f.kind);
        let head = |names: &[&str]| {
            let head = self.field().and_then(|(f, ..)| f.head);
            head.is_some_and(|h| names.iter().any(|n| h == **n))
        };
        match fact {
            "is_enum" => matches!(item.kind, ShapeKind::Enum(_)),
            "is_trait" => matches!(item.kind, ShapeKind::Trait),
            "is_struct" => matches!(item.kind, ShapeKind::Struct(_)),
            "is_generic" => !item.generics.decls.is_empty(),
            "is_named" => kind == Some(FieldsKind::Named),
            "is_tuple" => kind == Some(FieldsKind::Tuple),
            "is_unit" => self.fields().is_some_and(|f| f.fields.is_empty()),
            "is_single" => self.fields().is_some_and(|f| f.fields.len() == 1),
            "is_last" => match self.frames.last() {
                Some(Frame::Field { is_last, .. } | Frame::Arg { is_last, .. }) => *is_last,
                _ => false,
            },
            "is_arg" => matches!(self.frames.last(), Some(Frame::Arg { .. })),
            "is_word" => matches!(self.frames.last(), Some(Frame::Arg { is_word: true, .. })),
            "is_path" => matches!(self.frames.last(), Some(Frame::Arg { is_path: true, .. })),
            "is_option" => head(&["Option"]),
            "is_bool" => head(&["bool"]),
            "is_string" => head(&["String"]),
            "is_copied" => head(&[
                "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32",
                "i64", "i128", "isize", "f32", "f64",
            ]),
            "is_async" => self.function().is_some_and(|f| f.is_async),
            "is_method" => self.function().is_some_and(|f| f.receiver.is_some()),
            "is_plain" => self
                .function()
                .is_some_and(|f| f.params.is_some() && !f.is_unsafe),
            "is_by_ref" | "is_by_mut" => {
                let receiver = self.function().and_then(|f| f.receiver);
                let written = receiver.map_or("", |r| self.written(r));
                written.starts_with('&')
                    && (fact == "is_by_mut") == written.split_whitespace().any(|w| w == "mut")
            }
            "is_new" => item.name.is_some_and(|n| self.written(n) == "new"),
            "is_of_impl" => matches!(self.outer().kind, ShapeKind::Impl(_)),
            "is_of_trait" => {
                matches!(&self.outer().kind, ShapeKind::Impl(it) if it.trait_path.is_some())
            }
            _ => false,
        }
    }

    fn find(&self, form: &Form) -> Option<Found> {
        self.find_all(form).next()
    }

    fn find_all(&self, form: &Form) -> impl Iterator<Item = Found> {
        let (first, rest) = match form.words.split_first() {
            Some((first, rest)) => (first.as_str(), rest),
            None => ("", &[][..]),
        };
        let attrs = self.attrs(form.on).iter();
        let named = attrs.filter(move |a| a.path.last().is_some_and(|n| *n == *first));
        named.filter_map(move |attr| {
            let value = match attr.args {
                AttrArgs::Value(span) => {
                    let lit = read_meta(self.source, span).into_iter().next();
                    let lit = lit.and_then(|m| match m.kind {
                        MetaKind::Value(_, lit) => lit,
                        _ => None,
                    });
                    Some((span, lit))
                }
                _ => None,
            };
            let args = match attr.args {
                AttrArgs::List(span) => read_meta(self.source, span),
                _ => Vec::new(),
            };
            match rest {
                [] => Some(Found { value, args }),
                rest => within(args, rest),
            }
        })
    }

    /// Those of all attributes of this form.
    fn args(&self, form: &Form) -> Vec<Meta> {
        self.find_all(form).flat_map(|found| found.args).collect()
    }
}

/// An attribute or an argument of one.
struct Found {
    value: Option<(Span, Option<MetaLit>)>,
    args: Vec<Meta>,
}

impl Found {
    /// `word = false`
    fn is_off(&self) -> bool {
        matches!(self.value, Some((_, Some(MetaLit::Bool(false)))))
    }
}

fn within(args: Vec<Meta>, words: &[String]) -> Option<Found> {
    let (first, rest) = words.split_first()?;
    args.into_iter().filter(|m| m.is(first)).find_map(|meta| {
        let (value, args) = match meta.kind {
            MetaKind::Word => (None, Vec::new()),
            MetaKind::Value(span, lit) => (Some((span, lit)), Vec::new()),
            MetaKind::List(list, _) => (None, list),
        };
        match rest {
            [] => Some(Found { value, args }),
            rest => within(args, rest),
        }
    })
}

/// `first_name` as `FirstName`.
fn pascal(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut at_start = true;
    for c in word.chars() {
        match c {
            '_' => at_start = true,
            c if at_start => {
                out.extend(c.to_uppercase());
                at_start = false;
            }
            c => out.push(c),
        }
    }
    out
}

/// `FirstName` as `first_name`, `HTTPError` as `http_error`.
fn snake(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len() + 4);
    for (at, c) in chars.iter().enumerate() {
        let begins = c.is_uppercase()
            && at > 0
            && (chars[at - 1].is_lowercase()
                || chars[at - 1].is_ascii_digit()
                || chars.get(at + 1).is_some_and(|n| n.is_lowercase()) && chars[at - 1] != '_');
        if begins {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_change_their_case() {
        assert_eq!(super::snake("HTTPError2Big"), "http_error2_big");
        assert_eq!(super::snake("FirstName"), "first_name");
        assert_eq!(super::pascal("first_name"), "FirstName");
    }
}
