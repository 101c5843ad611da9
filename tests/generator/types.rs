//! The types of a program: what they are called, what they are made of, and how a new value of one is written.

use std::fmt::Write as _;

use super::program::Program;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ty {
    Text,
    Number,
    /// A struct or enum of the program, by its number.
    Own(usize),
    Pair(Box<Ty>, Box<Ty>),
    Option(Box<Ty>),
    /// `Result<T, String>`.
    Result(Box<Ty>),
    List(Box<Ty>),
    /// Under literal keys.
    Map(Box<Ty>),
    Boxed(Box<Ty>),
    Shared(Box<Ty>),
    /// The generic struct of the program.
    Holder(Box<Ty>),
    /// `Cow<'static, str>`.
    Cow,
    /// `Box<dyn Said>`.
    Dyn,
}

#[derive(Debug)]
pub(super) struct Own {
    pub(super) name: String,
    pub(super) shape: Shape,
    /// What a hand-written `Display` writes, by field.
    pub(super) display: Option<Vec<usize>>,
    /// Likewise `Debug`; derived where there is none.
    pub(super) debug: Option<Vec<usize>>,
    /// What its impl of `Said` tells.
    pub(super) said: Vec<usize>,
}

#[derive(Debug)]
pub(super) enum Shape {
    Struct(Vec<Field>),
    Tuple(Vec<Field>),
    Enum(Vec<(String, Vec<Field>)>),
}

#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) ty: Ty,
    /// Its datum.
    pub(super) tag: Option<usize>,
}

/// Something tagged, with the purposes that were consented to.
#[derive(Debug)]
pub(super) struct Datum {
    pub(super) path: String,
    pub(super) category: &'static str,
    pub(super) purposes: &'static [&'static str],
}

const CATEGORIES: &[&str] = &[
    "user.name",
    "user.contact.email",
    "user.contact.phone_number",
    "user.location",
    "user.content",
];
const PURPOSES: &[&[&str]] = &[
    &["account"],
    &["orders"],
    &["account", "marketing"],
    &["operations.logging"],
    &["analytics", "orders.delivery"],
    &["sharing.partners"],
];
const TYPES: &[&str] = &["Customer", "Address", "Order", "Event", "Ticket", "Guest"];
const FIELDS: &[&str] = &["name", "email", "city", "note", "title", "phone"];
const VARIANTS: &[&str] = &["Placed", "Sent", "Closed"];

impl Datum {
    pub(super) fn is_consented(&self, purpose: &str) -> bool {
        purpose == "any"
            || self.purposes.iter().any(|given| {
                purpose == *given
                    || purpose
                        .strip_prefix(given)
                        .is_some_and(|rest| rest.starts_with('.'))
            })
    }
}

impl Program<'_> {
    /// Declares the program's types, each made of those before it.
    pub(super) fn types(&mut self) {
        loop {
            let begin = self.choices.begin();
            let n = self.own.len();
            let more = n == 0 || (n < TYPES.len() && self.choices.percent(60));
            if more {
                self.own_type(TYPES[n]);
            }
            self.choices.end(begin);
            if !more {
                break;
            }
        }
    }

    fn own_type(&mut self, name: &str) {
        let shape = match self.choices.weighted(&[5, 2, 2]) {
            0 => Shape::Struct(self.fields(name, true)),
            1 => Shape::Tuple(self.fields(name, false)),
            _ => {
                let n = 2 + self.choices.below(2);
                let variants = VARIANTS[..n].iter().map(|variant| {
                    let named = self.choices.percent(40);
                    let fields = self.fields(&format!("{name}::{variant}"), named);
                    ((*variant).to_owned(), fields)
                });
                Shape::Enum(variants.collect())
            }
        };
        let (mut display, mut debug, mut said) = (None, None, None);
        if let Shape::Struct(fields) | Shape::Tuple(fields) = &shape {
            let n = fields.len();
            let mut some = |percent| {
                self.choices.percent(percent).then(|| {
                    (0..n)
                        .filter(|_| self.choices.percent(60))
                        .collect::<Vec<_>>()
                })
            };
            display = some(50);
            debug = some(15);
            said = some(100);
        }
        self.own.push(Own {
            name: name.to_owned(),
            shape,
            display,
            debug,
            said: said.unwrap_or_default(),
        });
    }

    fn fields(&mut self, path: &str, named: bool) -> Vec<Field> {
        let n = 1 + self.choices.below(3);
        let mut fields: Vec<Field> = Vec::new();
        for idx in 0..n {
            let name = match named {
                true => FIELDS[(self.choices.below(FIELDS.len()) + idx) % FIELDS.len()].to_owned(),
                false => idx.to_string(),
            };
            if fields.iter().any(|field| field.name == name) {
                continue;
            }
            let tagged = self.choices.percent(50);
            let ty = match tagged {
                true => self.plain_ty(),
                false => self.ty(1),
            };
            let tag = tagged.then(|| {
                self.data.push(Datum {
                    path: format!("{path}::{name}"),
                    category: CATEGORIES[self.choices.below(CATEGORIES.len())],
                    purposes: PURPOSES[self.choices.below(PURPOSES.len())],
                });
                self.data.len() - 1
            });
            fields.push(Field { name, ty, tag });
        }
        fields
    }

    /// A type with no tags of its own.
    fn plain_ty(&mut self) -> Ty {
        match self.choices.weighted(&[10, 4, 2, 1, 1]) {
            0 => Ty::Text,
            1 => Ty::Number,
            2 => Ty::Option(Box::new(Ty::Text)),
            3 => Ty::List(Box::new(Ty::Text)),
            _ => Ty::Pair(Box::new(Ty::Text), Box::new(Ty::Number)),
        }
    }

    /// Any type, nested at most `depth` deep.
    pub(super) fn ty(&mut self, depth: usize) -> Ty {
        if depth == 0 {
            return match self
                .choices
                .weighted(&[8, 2, if self.own.is_empty() { 0 } else { 3 }])
            {
                0 => Ty::Text,
                1 => Ty::Number,
                _ => Ty::Own(self.choices.below(self.own.len())),
            };
        }
        let own = if self.own.is_empty() { 0 } else { 8 };
        // What is behind one in a parameter only callers know: no field and no parameter is of it.
        let behind_dyn = if self.declared { 2 } else { 0 };
        let inner = |program: &mut Self| Box::new(program.ty(depth - 1));
        match self
            .choices
            .weighted(&[10, 2, own, 3, 4, 2, 3, 3, 1, 1, 2, 1, behind_dyn])
        {
            0 => Ty::Text,
            1 => Ty::Number,
            2 => Ty::Own(self.choices.below(self.own.len())),
            3 => Ty::Pair(inner(self), inner(self)),
            4 => Ty::Option(inner(self)),
            5 => Ty::Result(inner(self)),
            6 => Ty::List(inner(self)),
            7 => Ty::Map(inner(self)),
            8 => Ty::Boxed(inner(self)),
            9 => Ty::Shared(inner(self)),
            10 => Ty::Holder(inner(self)),
            11 => Ty::Cow,
            _ => Ty::Dyn,
        }
    }

    pub(super) fn spelled(&self, ty: &Ty) -> String {
        match ty {
            Ty::Text => "String".to_owned(),
            Ty::Number => "u64".to_owned(),
            Ty::Own(idx) => self.own[*idx].name.clone(),
            Ty::Pair(a, b) => format!("({}, {})", self.spelled(a), self.spelled(b)),
            Ty::Option(of) => format!("Option<{}>", self.spelled(of)),
            Ty::Result(of) => format!("Result<{}, String>", self.spelled(of)),
            Ty::List(of) => format!("Vec<{}>", self.spelled(of)),
            Ty::Map(of) => format!("HashMap<&'static str, {}>", self.spelled(of)),
            Ty::Boxed(of) => format!("Box<{}>", self.spelled(of)),
            Ty::Shared(of) => format!("Rc<{}>", self.spelled(of)),
            Ty::Holder(of) => format!("Holder<{}>", self.spelled(of)),
            Ty::Cow => "Cow<'static, str>".to_owned(),
            Ty::Dyn => "Box<dyn Said>".to_owned(),
        }
    }

    /// Whether a value of the type holds data wherever it came from.
    pub(super) fn holds_data(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Text | Ty::Number | Ty::Cow => false,
            Ty::Own(idx) => self.own[*idx]
                .all_fields()
                .any(|field| field.tag.is_some() || self.holds_data(&field.ty)),
            Ty::Pair(a, b) => self.holds_data(a) || self.holds_data(b),
            Ty::Option(of)
            | Ty::Result(of)
            | Ty::List(of)
            | Ty::Map(of)
            | Ty::Boxed(of)
            | Ty::Shared(of)
            | Ty::Holder(of) => self.holds_data(of),
            Ty::Dyn => (0..self.own.len()).any(|idx| self.holds_data(&Ty::Own(idx))),
        }
    }

    /// Whether a value of the type may hold no data, though its type says that it does: of a parameter, only its type
    /// counts.
    pub(super) fn may_be_empty(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Option(of) | Ty::Result(of) | Ty::List(of) | Ty::Map(of) => self.holds_data(of),
            Ty::Boxed(of) | Ty::Shared(of) | Ty::Holder(of) => self.may_be_empty(of),
            Ty::Pair(a, b) => self.may_be_empty(a) || self.may_be_empty(b),
            Ty::Own(idx) => self.own[*idx]
                .all_fields()
                .any(|field| self.may_be_empty(&field.ty)),
            Ty::Dyn => self.holds_data(ty),
            Ty::Text | Ty::Number | Ty::Cow => false,
        }
    }

    pub(super) fn has_default(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Text | Ty::Number | Ty::Cow | Ty::Option(_) | Ty::List(_) | Ty::Map(_) => true,
            Ty::Pair(a, b) => self.has_default(a) && self.has_default(b),
            Ty::Boxed(of) | Ty::Shared(of) => self.has_default(of),
            Ty::Own(_) | Ty::Result(_) | Ty::Holder(_) | Ty::Dyn => false,
        }
    }

    pub(super) fn has_display(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Text | Ty::Number | Ty::Cow => true,
            Ty::Own(idx) => self.own[*idx].display.is_some(),
            Ty::Boxed(of) | Ty::Shared(of) => self.has_display(of),
            _ => false,
        }
    }

    /// A new value of the type: nothing tagged in it but what its own fields are tagged with, or, given a datum, that
    /// in all of it.
    pub(super) fn fresh(&mut self, ty: &Ty, datum: Option<usize>) -> String {
        let path = datum.map(|datum| self.data[datum].path.clone());
        match ty {
            Ty::Text => match path {
                Some(path) => format!("probe::text(\"{path}\")"),
                None => self.literal(),
            },
            Ty::Number => match path {
                Some(path) => format!("probe::number(\"{path}\")"),
                None => format!("{}u64", self.choices.below(90) + 1),
            },
            Ty::Own(idx) => self.fresh_own(*idx),
            Ty::Pair(a, b) => format!("({}, {})", self.fresh(a, datum), self.fresh(b, datum)),
            Ty::Option(of) => format!("Some({})", self.fresh(of, datum)),
            Ty::Result(of) => format!(
                "Ok::<{}, String>({})",
                self.spelled(of),
                self.fresh(of, datum)
            ),
            Ty::List(of) => format!("vec![{}]", self.fresh(of, datum)),
            Ty::Map(of) => format!("HashMap::from([(\"a\", {})])", self.fresh(of, datum)),
            Ty::Boxed(of) => format!("Box::new({})", self.fresh(of, datum)),
            Ty::Shared(of) => format!("Rc::new({})", self.fresh(of, datum)),
            Ty::Holder(of) => format!("Holder::new({})", self.fresh(of, datum)),
            Ty::Dyn => {
                let idx = self.choices.below(self.own.len());
                format!("(Box::new({}) as Box<dyn Said>)", self.fresh_own(idx))
            }
            Ty::Cow => match path {
                Some(path) => format!("Cow::<'static, str>::Owned(probe::text(\"{path}\"))"),
                None => format!(
                    "Cow::<'static, str>::Borrowed(\"c{}\")",
                    self.fresh_number()
                ),
            },
        }
    }

    fn literal(&mut self) -> String {
        let n = self.fresh_number();
        match self.choices.below(5) {
            0 => format!("String::from(\"s{n}\")"),
            1 => format!("\"s{n}\".to_owned()"),
            2 => format!("\"s{n}\".to_string()"),
            3 => format!("format!(\"s{{}}\", {n})"),
            _ => "String::new()".to_owned(),
        }
    }

    fn fresh_own(&mut self, idx: usize) -> String {
        let value = |program: &mut Self, field: &Field| program.fresh(&field.ty, field.tag);
        self.any_variant(idx, value)
    }

    /// A literal of the type. One of an enum with tags is of all variants: which of them a whole value is, nobody asks.
    pub(super) fn any_variant(
        &mut self,
        idx: usize,
        mut value: impl FnMut(&mut Self, &Field) -> String,
    ) -> String {
        let n = match &self.own[idx].shape {
            Shape::Enum(variants) => variants.len(),
            _ => 1,
        };
        if n == 1 || !self.holds_data(&Ty::Own(idx)) {
            let variant = self.choices.below(n);
            return self.made_own(idx, variant, value);
        }
        let arms: Vec<String> = (0..n)
            .map(|variant| {
                let made = self.made_own(idx, variant, &mut value);
                let pattern = if variant + 1 == n {
                    "_".to_owned()
                } else {
                    variant.to_string()
                };
                format!("{pattern} => {made}")
            })
            .collect();
        format!("(match probe::pick({n}) {{ {} }})", arms.join(", "))
    }

    /// A literal of the type, with what `value` says for each field.
    pub(super) fn made_own(
        &mut self,
        idx: usize,
        variant: usize,
        mut value: impl FnMut(&mut Self, &Field) -> String,
    ) -> String {
        let own = &self.own[idx];
        let (path, fields, named) = match &own.shape {
            Shape::Struct(fields) => (own.name.clone(), fields.clone(), true),
            Shape::Tuple(fields) => (own.name.clone(), fields.clone(), false),
            Shape::Enum(variants) => {
                let (variant, fields) = &variants[variant];
                let named = is_named(fields);
                (format!("{}::{variant}", own.name), fields.clone(), named)
            }
        };
        let mut values = Vec::new();
        for field in &fields {
            let value = value(self, field);
            values.push(match named {
                true => format!("{}: {value}", field.name),
                false => value,
            });
        }
        match named {
            true => format!("{path} {{ {} }}", values.join(", ")),
            false => format!("{path}({})", values.join(", ")),
        }
    }

    /// The declarations, with their impls.
    pub(super) fn declarations(&self) -> String {
        let mut text = String::new();
        for own in &self.own {
            let debug = if own.debug.is_some() { "" } else { "Debug, " };
            let pii = own.all_fields().any(|field| field.tag.is_some());
            let pii = if pii { ", Pii" } else { "" };
            _ = writeln!(text, "#[derive({debug}Clone{pii})]");
            match &own.shape {
                Shape::Struct(fields) => {
                    _ = writeln!(text, "struct {} {{", own.name);
                    self.declare_fields(&mut text, fields, "    ");
                    text += "}\n\n";
                }
                Shape::Tuple(fields) => {
                    _ = writeln!(text, "struct {}(", own.name);
                    self.declare_fields(&mut text, fields, "    ");
                    text += ");\n\n";
                }
                Shape::Enum(variants) => {
                    _ = writeln!(text, "enum {} {{", own.name);
                    for (variant, fields) in variants {
                        let (open, close) = if is_named(fields) {
                            (" {", "}")
                        } else {
                            ("(", ")")
                        };
                        _ = writeln!(text, "    {variant}{open}");
                        self.declare_fields(&mut text, fields, "        ");
                        _ = writeln!(text, "    {close},");
                    }
                    text += "}\n\n";
                }
            }
            self.written_by_hand(&mut text, own);
        }
        text
    }

    fn declare_fields(&self, text: &mut String, fields: &[Field], indent: &str) {
        for field in fields {
            if let Some(tag) = field.tag {
                let Datum {
                    category, purposes, ..
                } = &self.data[tag];
                _ = writeln!(
                    text,
                    "{indent}#[pii(category = \"{category}\", purposes = {purposes:?})]"
                );
            }
            let name = match field.name.starts_with(|c: char| c.is_ascii_digit()) {
                true => String::new(),
                false => format!("{}: ", field.name),
            };
            _ = writeln!(text, "{indent}{name}{},", self.spelled(&field.ty));
        }
    }

    fn written_by_hand(&self, text: &mut String, own: &Own) {
        let (Shape::Struct(fields) | Shape::Tuple(fields)) = &own.shape else {
            return;
        };
        for (name, shown) in [("Display", &own.display), ("Debug", &own.debug)] {
            let Some(shown) = shown else { continue };
            let placeholders = vec!["{:?}"; shown.len()].join(" ");
            let values: String = shown
                .iter()
                .map(|idx| format!(", self.{}", fields[*idx].name))
                .collect();
            _ = writeln!(
                text,
                "impl fmt::{name} for {} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        \
                 write!(f, \"{} {placeholders}\"{values})\n    }}\n}}\n",
                own.name, own.name
            );
        }
    }
}

impl Own {
    pub(super) fn all_fields(&self) -> impl Iterator<Item = &Field> {
        let fields: Vec<&Field> = match &self.shape {
            Shape::Struct(fields) | Shape::Tuple(fields) => fields.iter().collect(),
            Shape::Enum(variants) => variants.iter().flat_map(|(_, fields)| fields).collect(),
        };
        fields.into_iter()
    }

    /// The fields of a struct; none of an enum.
    pub(super) fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Struct(fields) | Shape::Tuple(fields) => fields,
            Shape::Enum(_) => &[],
        }
    }
}

pub(super) fn is_named(fields: &[Field]) -> bool {
    fields
        .iter()
        .any(|field| field.name.starts_with(|c: char| c.is_ascii_alphabetic()))
}
