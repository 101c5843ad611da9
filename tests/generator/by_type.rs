//! Expressions that a type has of its own: what makes a text, a list, a map, a struct.

use super::program::{Mode, Program};
use super::types::{Shape, Ty};

impl Program<'_> {
    pub(super) fn of_type(&mut self, ty: &Ty, depth: usize) -> String {
        match ty {
            Ty::Text => self.text(depth),
            Ty::Number => match self.choices.below(5) {
                0 => format!("({} + 0)", self.value(ty, depth)),
                1 => format!(
                    "{}.to_string().parse::<u64>().unwrap_or(0)",
                    self.value(ty, depth)
                ),
                2 => format!("({}.len() as u64)", self.value(&Ty::Text, depth)),
                3 => format!("{}.max(1)", self.value(ty, depth)),
                _ => self.simple(ty),
            },
            Ty::Own(idx) => self.own_value(*idx, depth),
            Ty::Dyn => self.dyn_value(depth),
            Ty::Pair(a, b) => match self.choices.below(3) {
                0 => format!("({}, {})", self.value(a, depth), self.value(b, depth)),
                1 => {
                    let turned = self.value(&Ty::Pair(b.clone(), a.clone()), depth);
                    self.helper("swapped", &turned)
                }
                _ => {
                    let (x, y) = (self.name("t"), self.name("t"));
                    let turned = self.value(&Ty::Pair(b.clone(), a.clone()), depth);
                    format!("{{ let ({x}, {y}) = {turned}; ({y}, {x}) }}")
                }
            },
            Ty::Option(of) => self.option(ty, of, depth),
            Ty::Result(of) => match self.choices.below(5) {
                0 => format!(
                    "Ok::<{}, String>({})",
                    self.spelled(of),
                    self.value(of, depth)
                ),
                1 => format!(
                    "Err::<{}, String>({})",
                    self.spelled(of),
                    self.value(&Ty::Text, depth)
                ),
                2 => format!(
                    "{}.ok_or({})",
                    self.opened(&Ty::Option(of.clone()), depth),
                    self.value(&Ty::Text, depth)
                ),
                3 => {
                    let value = self.opened(ty, depth);
                    let (closure, _) = self.mapping(&Ty::Text, &Ty::Text, depth, false);
                    format!("{value}.map_err({closure})")
                }
                _ => {
                    let from = self.ty(0);
                    let value = self.opened(&Ty::Result(Box::new(from.clone())), depth);
                    let (closure, _) = self.mapping(&from, of, depth, false);
                    format!("{value}.map({closure})")
                }
            },
            Ty::List(of) => self.list(ty, of, depth),
            Ty::Map(of) => {
                let keys: &[&str] = if self.choices.percent(50) {
                    &["a", "b"]
                } else {
                    &["b"]
                };
                let entries: Vec<String> = keys
                    .iter()
                    .map(|key| format!("(\"{key}\", {})", self.value(of, depth)))
                    .collect();
                format!("HashMap::from([{}])", entries.join(", "))
            }
            Ty::Boxed(of) => match self.choices.percent(30) {
                true => format!(
                    "Box::<{}>::from({})",
                    self.spelled(of),
                    self.value(of, depth)
                ),
                false => format!("Box::new({})", self.value(of, depth)),
            },
            Ty::Shared(of) => match self.choices.percent(30) {
                true => format!(
                    "Rc::<{}>::from({})",
                    self.spelled(of),
                    self.value(of, depth)
                ),
                false => format!("Rc::new({})", self.value(of, depth)),
            },
            Ty::Holder(of) => match self.choices.below(3) {
                0 => format!("Holder::new({})", self.value(of, depth)),
                1 => format!(
                    "{}.noted({})",
                    self.value(ty, depth),
                    self.value(&Ty::Text, depth)
                ),
                _ => {
                    let from = self.ty(0);
                    let value = self.value(&Ty::Holder(Box::new(from.clone())), depth);
                    let (closure, _) = self.mapping(&from, of, depth, false);
                    format!("{value}.map({closure})")
                }
            },
            Ty::Cow => match self.choices.below(3) {
                0 => format!(
                    "Cow::<'static, str>::Owned({})",
                    self.value(&Ty::Text, depth)
                ),
                1 => format!(
                    "Cow::<'static, str>::from({})",
                    self.value(&Ty::Text, depth)
                ),
                _ => format!(
                    "Cow::<'static, str>::Borrowed(\"c{}\")",
                    self.fresh_number()
                ),
            },
        }
    }

    /// `|x| …` from one type to the other.
    fn mapping(&mut self, from: &Ty, to: &Ty, depth: usize, by_ref: bool) -> (String, String) {
        let x = self.name("x");
        let body = self.in_closure(|program| {
            let mode = if by_ref { Mode::Ref } else { Mode::Value };
            program.declare(&x, from.clone(), mode, false);
            program.value(to, depth)
        });
        (format!("|{x}| {body}"), x)
    }

    fn option(&mut self, ty: &Ty, of: &Ty, depth: usize) -> String {
        match self.choices.below(9) {
            0 => format!("Some({})", self.value(of, depth)),
            1 => format!("None::<{}>", self.spelled(of)),
            2 => format!("{}.filter(|_| probe::toss())", self.value(ty, depth)),
            3 => format!("{}.or({})", self.opened(ty, depth), self.value(ty, depth)),
            4 => {
                let list = self.value(&Ty::List(Box::new(of.clone())), depth);
                self.helper("element", &format!("&{list}"))
            }
            5 => {
                let from = self.ty(0);
                let value = self.opened(&Ty::Option(Box::new(from.clone())), depth);
                let (closure, _) = self.mapping(&from, of, depth, false);
                format!("{value}.map({closure})")
            }
            6 => {
                let from = self.ty(0);
                let value = self.opened(&Ty::Option(Box::new(from.clone())), depth);
                let (closure, _) = self.mapping(&from, ty, depth, false);
                format!("{value}.and_then({closure})")
            }
            7 => format!(
                "{}.ok()",
                self.opened(&Ty::Result(Box::new(of.clone())), depth)
            ),
            _ => format!(
                "probe::toss().then(|| {})",
                self.in_closure(|program| program.value(of, depth))
            ),
        }
    }

    fn list(&mut self, ty: &Ty, of: &Ty, depth: usize) -> String {
        match self.choices.below(8) {
            0 => format!("vec![{}, {}]", self.value(of, depth), self.value(of, depth)),
            1 => format!("Vec::<{}>::new()", self.spelled(of)),
            2 => {
                let from = self.ty(0);
                let value = self.opened(&Ty::List(Box::new(from.clone())), depth);
                let (closure, _) = self.mapping(&from, of, depth, false);
                format!("{value}.into_iter().map({closure}).collect::<Vec<_>>()")
            }
            3 => {
                let from = self.ty(0);
                let value = self.opened(&Ty::List(Box::new(from.clone())), depth);
                let (closure, _) = self.mapping(&from, of, depth, true);
                format!("{value}.iter().map({closure}).collect::<Vec<_>>()")
            }
            4 => format!(
                "{}.into_iter().filter(|_| probe::toss()).collect::<Vec<_>>()",
                self.value(ty, depth)
            ),
            5 => format!(
                "{}.into_iter().chain({}).rev().collect::<Vec<_>>()",
                self.value(ty, depth),
                self.value(ty, depth)
            ),
            6 => format!(
                "{}.into_iter().collect::<Vec<_>>()",
                self.value(&Ty::Option(Box::new(of.clone())), depth)
            ),
            _ => format!(
                "{}.into_values().collect::<Vec<_>>()",
                self.value(&Ty::Map(Box::new(of.clone())), depth)
            ),
        }
    }

    fn own_value(&mut self, idx: usize, depth: usize) -> String {
        let ty = Ty::Own(idx);
        if self.choices.percent(15)
            && let Some(value) = self.made_of_text(idx, depth)
        {
            return value;
        }
        match &self.own[idx].shape {
            Shape::Enum(_) => {}
            Shape::Struct(fields)
                if fields.iter().any(|field| field.tag.is_none()) && self.choices.percent(25) =>
            {
                let field = fields.iter().find(|field| field.tag.is_none()).cloned();
                let field = field.expect("one of them has none");
                let value = self.value(&field.ty, depth);
                let base = self.value(&ty, depth);
                return format!(
                    "{} {{ {}: {value}, ..{base} }}",
                    self.own[idx].name, field.name
                );
            }
            Shape::Struct(fields) | Shape::Tuple(fields) => {
                let untagged = fields.iter().find(|field| field.tag.is_none()).cloned();
                if let Some(field) = untagged
                    && self.choices.percent(25)
                {
                    self.method(idx, &field, "with");
                    let base = self.value(&ty, depth);
                    return format!(
                        "{base}.with_{}({})",
                        field.name,
                        self.value(&field.ty, depth)
                    );
                }
            }
        }
        self.any_variant(idx, |program, field| match field.tag {
            Some(tag) => program.fresh(&field.ty, Some(tag)),
            None => program.value(&field.ty, depth),
        })
    }

    fn text(&mut self, depth: usize) -> String {
        let text = |program: &mut Self| program.value(&Ty::Text, depth);
        match self.choices.below(22) {
            0 => {
                let value = self.displayed(depth);
                match self.choices.percent(50) {
                    true => format!("format!(\"{{}}!\", {value})"),
                    false => format!("{value}.to_string()"),
                }
            }
            1 => {
                let ty = self.ty(1);
                format!("format!(\"{{:?}}\", {})", self.borrowed(&ty, depth))
            }
            2 => format!("({} + {})", text(self), self.borrowed(&Ty::Text, depth)),
            3 => format!("[{}, {}].join(\"+\")", text(self), text(self)),
            4 => format!("{}.to_uppercase()", text(self)),
            5 => format!("{}.to_string()", self.value(&Ty::Number, depth)),
            6 => format!("{}.chars().rev().collect::<String>()", text(self)),
            7 => format!("{}.trim().to_owned()", text(self)),
            8 => format!(
                "{}.unwrap_or_default()",
                self.opened(&Ty::Option(Box::new(Ty::Text)), depth)
            ),
            9 => match self.place_of(&Ty::Map(Box::new(Ty::Text))) {
                Some(place) => {
                    let key = self.choices.one_of(&["a", "b"]);
                    format!("{}.get(\"{key}\").cloned().unwrap_or_default()", place.text)
                }
                None => text(self),
            },
            10 => {
                let value = self.borrowed(&Ty::Text, depth);
                self.helper("shown", &value)
            }
            11 => {
                let ty = self.ty(1);
                let value = self.borrowed(&ty, depth);
                self.helper("debugged", &value)
            }
            12 => format!(
                "{}.concat()",
                self.value(&Ty::List(Box::new(Ty::Text)), depth)
            ),
            13 => format!(
                "{}.split('@').collect::<Vec<_>>().join(\" at \")",
                text(self)
            ),
            14 => format!(
                "String::from_utf8({}.into_bytes()).unwrap_or_default()",
                text(self)
            ),
            15 => format!("{}.into_owned()", self.value(&Ty::Cow, depth)),
            16 => {
                let (a, b) = (text(self), self.borrowed(&Ty::Text, depth));
                match self.choices.percent(50) {
                    true => format!("{}({b})", self.helper("wrapper", &a)),
                    false => format!("{}({a})", self.helper("boxed_wrapper", &b)),
                }
            }
            17 => self.said(depth),
            18 => self.said(depth),
            19 => {
                let idx = self.choices.below(self.own.len());
                self.text_from(idx, depth)
            }
            20 => self.ruled(depth),
            _ => format!("{}.as_str().to_owned()", text(self)),
        }
    }

    /// Something that has a `Display`, by reference.
    pub(super) fn displayed(&mut self, depth: usize) -> String {
        let own: Vec<usize> = (0..self.own.len())
            .filter(|idx| self.own[*idx].display.is_some())
            .collect();
        match self.choices.below(3) {
            1 if !own.is_empty() => {
                let idx = *self.choices.one_of(&own);
                self.place_of(&Ty::Own(idx))
                    .map_or_else(|| self.value(&Ty::Own(idx), depth), |place| place.text)
            }
            2 => self.value(&Ty::Number, depth),
            _ => self.value(&Ty::Text, depth),
        }
    }
}
