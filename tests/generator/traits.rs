//! A trait that every type of the program has an impl of, values behind a `dyn` of it, and impls of the conversions of
//! std.

use std::fmt::Write as _;

use super::program::Program;
use super::types::{Field, Own, Shape, Ty};

/// What only the programs get that name it.
const TRAIT: &str = "
trait Said: fmt::Debug {
    fn said(&self) -> String;

    fn noted(&mut self, note: String);

    fn boxed(&self) -> Box<dyn Said>;

    fn said_twice(&self) -> String {
        format!(\"{} {}\", self.said(), self.said())
    }
}

impl Clone for Box<dyn Said> {
    fn clone(&self) -> Self {
        (**self).boxed()
    }
}
";

impl Program<'_> {
    /// The trait and its impls, where something in the program is of it.
    pub(super) fn said_items(&self, text: &str) -> String {
        let names = ["Said", ".said", ".boxed()"];
        if !names.iter().any(|name| text.contains(name)) {
            return String::new();
        }
        let mut items = String::from(TRAIT);
        for own in &self.own {
            let said = match &own.shape {
                Shape::Enum(_) => "format!(\"{self:?}\")".to_owned(),
                Shape::Struct(fields) | Shape::Tuple(fields) => {
                    let shown = own.said.iter().map(|idx| &fields[*idx].name);
                    let values: String = shown.map(|name| format!(", self.{name}")).collect();
                    let placeholders = vec!["{:?}"; own.said.len()].join(" ");
                    format!("format!(\"said {placeholders}\"{values})")
                }
            };
            let noted = match note_of(own) {
                Some(field) => format!("self.{} = note;", field.name),
                None => "drop(note);".to_owned(),
            };
            _ = writeln!(
                items,
                "\nimpl Said for {} {{\n    fn said(&self) -> String {{\n        {said}\n    }}\n\n    \
                 fn noted(&mut self, note: String) {{\n        {noted}\n    }}\n\n    \
                 fn boxed(&self) -> Box<dyn Said> {{\n        Box::new(self.clone())\n    }}\n}}",
                own.name
            );
        }
        items
    }

    /// A value behind a `dyn`.
    pub(super) fn dyn_value(&mut self, depth: usize) -> String {
        let one = |program: &mut Self| {
            let ty = Ty::Own(program.choices.below(program.own.len()));
            let value = program.value(&ty, depth);
            format!("(Box::new({value}) as Box<dyn Said>)")
        };
        match self.choices.below(4) {
            0 => {
                let (a, b) = (one(self), one(self));
                format!("(if probe::toss() {{ {a} }} else {{ {b} }})")
            }
            1 => {
                let ty = Ty::Own(self.choices.below(self.own.len()));
                format!("{}.boxed()", self.said_receiver(&ty, depth))
            }
            _ => one(self),
        }
    }

    fn said_receiver(&mut self, ty: &Ty, depth: usize) -> String {
        match self.place_of(ty) {
            Some(place) => format!("(&{})", place.text),
            None => self.value(ty, depth),
        }
    }

    /// A text by the trait's methods, called of a type, of a parameter of one, and of a `dyn`.
    pub(super) fn said(&mut self, depth: usize) -> String {
        let own = Ty::Own(self.choices.below(self.own.len()));
        match self.choices.below(8) {
            0 => format!("{}.said()", self.said_receiver(&own, depth)),
            1 => format!("{}.said_twice()", self.said_receiver(&own, depth)),
            2 => {
                let value = self.borrowed(&own, depth);
                self.helper("said_by", &value)
            }
            3 => {
                let value = self.borrowed(&own, depth);
                self.helper("dyn_said", &value)
            }
            4 => {
                let list = self.value(&Ty::List(Box::new(own)), depth);
                format!("{}.concat()", self.helper("said_each", &format!("&{list}")))
            }
            5 => {
                let list = self.value(&Ty::List(Box::new(Ty::Dyn)), depth);
                self.helper("all_said", &format!("&{list}"))
            }
            6 => {
                let value = self.value(&own, depth);
                let text = self.value(&Ty::Text, depth);
                let noted = self.helper("renamed", &format!("{value}, {text}"));
                format!("{noted}.said()")
            }
            _ => format!("{}.said()", self.value(&Ty::Dyn, depth)),
        }
    }

    /// A note by the trait's method, which not every type keeps.
    pub(super) fn note_statement(&mut self) {
        let place =
            self.place_where(|place| place.assignable && matches!(place.ty, Ty::Own(_) | Ty::Dyn));
        let Some(place) = place else {
            return self.probe();
        };
        let text = self.hiding(place.root, |program| program.value(&Ty::Text, 1));
        let call = match self.choices.below(3) {
            0 if place.ty != Ty::Dyn => {
                self.helper("noted_dyn", &format!("&mut {}, {text}", place.text))
            }
            _ => format!(
                "Said::noted(&mut {}, {text})",
                match place.ty {
                    Ty::Dyn => format!("*{}", place.text),
                    _ => place.text.clone(),
                }
            ),
        };
        self.line(format!("{call};"));
    }

    /// A text that a type's own `From` makes of a value of it.
    pub(super) fn text_from(&mut self, idx: usize, depth: usize) -> String {
        let name = self.own[idx].name.clone();
        let head = format!("impl From<{name}> for String");
        if !self.items.contains(&head) {
            let fields = self.own[idx].fields().to_vec();
            let body = match fields.is_empty() {
                true => "format!(\"{value:?}\")".to_owned(),
                false => {
                    let field = self.choices.one_of(&fields);
                    format!("format!(\"{{:?}}\", value.{})", field.name)
                }
            };
            self.items += &format!(
                "{head} {{\n    fn from(value: {name}) -> String {{\n        {body}\n    }}\n}}\n\n"
            );
        }
        let value = self.value(&Ty::Own(idx), depth);
        match self.choices.below(2) {
            0 => format!("String::from({value})"),
            _ => format!("Into::<String>::into({value})"),
        }
    }

    /// A value that a type's own `From<String>` or `FromStr` makes of a text; `None` where it could not keep it.
    pub(super) fn made_of_text(&mut self, idx: usize, depth: usize) -> Option<String> {
        let field = note_of(&self.own[idx])?.name.clone();
        let name = self.own[idx].name.clone();
        let made = self.choices.below(2);
        let head = match made {
            0 => format!("impl From<String> for {name}"),
            _ => format!("impl std::str::FromStr for {name}"),
        };
        if !self.items.contains(&head) {
            let mut value = self.made_own(idx, 0, |program, of| match of.name == field {
                true => "text".to_owned(),
                false => program.fresh(&of.ty, of.tag),
            });
            let (kind, from) = match made {
                0 => (String::new(), format!("from(text: String) -> {name}")),
                _ => (
                    "type Err = String;\n\n    ".to_owned(),
                    "from_str(text: &str) -> Result<Self, String>".to_owned(),
                ),
            };
            if made == 1 {
                value = format!(
                    "if probe::toss() {{\n            return Err(text.to_owned());\n        }}\n        \
                     let text = text.trim().to_owned();\n        Ok({value})"
                );
            }
            self.items +=
                &format!("{head} {{\n    {kind}fn {from} {{\n        {value}\n    }}\n}}\n\n");
        }
        let text = self.value(&Ty::Text, depth);
        Some(match (made, self.choices.below(2)) {
            (0, 0) => format!("{name}::from({text})"),
            (0, _) => format!("Into::<{name}>::into({text})"),
            _ => {
                let other = self.value(&Ty::Own(idx), depth);
                format!("{text}.parse::<{name}>().unwrap_or({other})")
            }
        })
    }
}

/// The field in which a type keeps a text that it is given.
fn note_of(own: &Own) -> Option<&Field> {
    own.fields()
        .iter()
        .find(|field| field.tag.is_none() && field.ty == Ty::Text)
}
