//! Expressions: a value of a given type, from what is in scope.

use super::program::{Mode, Place, Program};
use super::types::{Field, Shape, Ty, is_named};

impl Program<'_> {
    /// An expression of this type that can stand anywhere, also before a `.`. What it names is moved or cloned.
    pub(super) fn value(&mut self, ty: &Ty, depth: usize) -> String {
        let begin = self.choices.begin();
        let value = match depth == 0 || self.choices.percent(40) {
            true => self.simple(ty),
            false => match self.choices.percent(60) {
                true => self.of_type(ty, depth - 1),
                false => self.of_any_type(ty, depth - 1),
            },
        };
        self.choices.end(begin);
        value
    }

    pub(super) fn simple(&mut self, ty: &Ty) -> String {
        match self.choices.percent(85) {
            true => self.place_of(ty).map(|place| self.taken(&place)),
            false => None,
        }
        .unwrap_or_else(|| self.fresh(ty, None))
    }

    /// A place of this type in scope.
    pub(super) fn place_of(&mut self, ty: &Ty) -> Option<Place> {
        self.place_where(|place| place.ty == *ty)
    }

    pub(super) fn place_where(&mut self, wanted: impl Fn(&Place) -> bool) -> Option<Place> {
        let places: Vec<Place> = self.places().into_iter().filter(wanted).collect();
        match places.is_empty() {
            true => None,
            // Counted from the last: what is nearest is the simplest.
            false => Some(places[places.len() - 1 - self.choices.below(places.len())].clone()),
        }
    }

    pub(super) fn taken(&mut self, place: &Place) -> String {
        if place.movable && self.choices.percent(20) {
            self.scope[place.root].hidden += 1;
            return place.text.clone();
        }
        match (&place.ty, self.choices.below(4)) {
            (Ty::Number, _) => place.text.clone(),
            (Ty::Text, 1) => format!("{}.to_owned()", place.text),
            (Ty::Text, 2) => format!("{}.to_string()", place.text),
            (Ty::Shared(_), 1) => format!("Rc::clone(&{})", place.text),
            _ => format!("{}.clone()", place.text),
        }
    }

    /// `&place`, or a reference to a value that is made for it.
    pub(super) fn borrowed(&mut self, ty: &Ty, depth: usize) -> String {
        match self.place_of(ty) {
            Some(place) => format!("&{}", place.text),
            None => format!("&{}", self.value(ty, depth)),
        }
    }

    fn of_any_type(&mut self, ty: &Ty, depth: usize) -> String {
        match self.choices.below(19) {
            0 => match self.call_of(ty, depth) {
                Some(call) => call,
                None => self.simple(ty),
            },
            1 => {
                let (a, b) = (self.value(ty, depth), self.value(ty, depth));
                format!("(if probe::toss() {{ {a} }} else {{ {b} }})")
            }
            2 => format!("(*Box::new({}))", self.value(ty, depth)),
            3 => {
                // What is written first is moved first.
                let other = self.ty(0);
                let way = self.choices.below(3);
                let (first, second) = match way {
                    0 => (ty, &other),
                    _ => (&other, ty),
                };
                let (a, b) = (self.value(first, depth), self.value(second, depth));
                match way {
                    0 => format!("({a}, {b}).0"),
                    1 => self.helper("second", &format!("({a}, {b})")),
                    _ => format!("{}.0", self.helper("swapped", &format!("({a}, {b})"))),
                }
            }
            4 => {
                let value = self.value(ty, depth);
                self.helper("same", &value)
            }
            5 => {
                let (a, b) = (self.value(ty, depth), self.value(ty, depth));
                self.helper("either", &format!("{a}, {b}"))
            }
            6 => {
                let option = self.opened(&Ty::Option(Box::new(ty.clone())), depth);
                let other = self.value(ty, depth);
                match self.choices.below(3) {
                    0 => format!("{option}.unwrap_or({other})"),
                    1 => format!(
                        "{option}.unwrap_or_else(|| {})",
                        self.in_closure(|program| program.value(ty, depth))
                    ),
                    _ => format!("{option}.into_iter().next().unwrap_or({other})"),
                }
            }
            7 => self.matched(ty, depth),
            8 => {
                let inner = self.ty(1);
                let value = self.value(&inner, depth);
                let name = self.name("t");
                self.scoped(|program| {
                    program.declare(&name, inner, Mode::Value, false);
                    let result = program.value(ty, depth);
                    format!("{{ let {name} = {value}; {result} }}")
                })
            }
            9 => {
                let inner = self.ty(1);
                let spelled = self.spelled(&inner);
                let name = self.name("x");
                let by_ref = self.choices.percent(50);
                let body = self.in_closure(|program| {
                    let mode = if by_ref { Mode::Ref } else { Mode::Value };
                    program.declare(&name, inner.clone(), mode, false);
                    program.value(ty, depth)
                });
                match by_ref {
                    true => {
                        let value = self.frozen(|program| program.borrowed(&inner, depth));
                        match self.choices.percent(50) {
                            true => self.helper(
                                "by_dyn",
                                &format!("{value}, &|{name}: &{spelled}| {body}"),
                            ),
                            false => format!("(|{name}: &{spelled}| {body})({value})"),
                        }
                    }
                    false => {
                        let value = self.frozen(|program| program.value(&inner, depth));
                        match self.choices.percent(50) {
                            true => self
                                .helper("applied", &format!("{value}, |{name}: {spelled}| {body}")),
                            false => format!("(|{name}: {spelled}| {body})({value})"),
                        }
                    }
                }
            }
            10 => format!("(loop {{ break {}; }})", self.value(ty, depth)),
            11 => {
                let (a, b) = (self.value(ty, depth), self.value(ty, depth));
                let label = self.name("l");
                format!("('{label}: {{ if probe::toss() {{ break '{label} {a}; }} {b} }})")
            }
            12 => {
                let value = self.value(ty, depth);
                match self.choices.below(3) {
                    0 => format!("Holder::new({value}).into_value()"),
                    1 => format!(
                        "Holder::new({value}).noted({}).value",
                        self.value(&Ty::Text, depth)
                    ),
                    _ => format!("Holder::new({value}).get().clone()"),
                }
            }
            13 => {
                let list = self.opened(&Ty::List(Box::new(ty.clone())), depth);
                let other = self.value(ty, depth);
                format!(
                    "{}.unwrap_or({other})",
                    self.helper("element", &format!("&{list}"))
                )
            }
            14 => {
                let (a, b) = self
                    .frozen(|program| (program.borrowed(ty, depth), program.borrowed(ty, depth)));
                format!("{}.clone()", self.helper("one_of", &format!("{a}, {b}")))
            }
            15 => match self.closure_of(ty, depth) {
                Some(call) => call,
                None => self.simple(ty),
            },
            16 => {
                let body = self.in_closure(|program| {
                    let x = program.name("x");
                    program.declare(&x, ty.clone(), Mode::Value, false);
                    format!("|{x}| {}", program.value(ty, depth))
                });
                let value = self.frozen(|program| program.value(ty, depth));
                self.helper("twice", &format!("{value}, {body}"))
            }
            17 => {
                let result = self.opened(&Ty::Result(Box::new(ty.clone())), depth);
                let other = self.value(ty, depth);
                match self.choices.percent(50) {
                    true => format!("{result}.unwrap_or({other})"),
                    false => format!("{result}.ok().unwrap_or({other})"),
                }
            }
            _ => self.getter(ty).unwrap_or_else(|| self.simple(ty)),
        }
    }

    pub(super) fn helper(&mut self, name: &'static str, args: &str) -> String {
        self.helpers.insert(name);
        format!("{name}({args})")
    }

    /// What is written in it may run more than once, and only looks at what is outside.
    pub(super) fn in_closure(&mut self, body: impl FnOnce(&mut Self) -> String) -> String {
        let returns = self.returns.take();
        let body = self.frozen(|program| program.nested(|program| program.scoped(body)));
        self.returns = returns;
        body
    }

    fn call_of(&mut self, ty: &Ty, depth: usize) -> Option<String> {
        let fits: Vec<usize> = (0..self.functions.len())
            .filter(|idx| {
                let function = &self.functions[*idx];
                function.returns.as_ref() == Some(ty)
                    && function.params.iter().all(|(mode, _)| *mode != Mode::Mut)
            })
            .collect();
        if fits.is_empty() {
            return None;
        }
        let idx = *self.choices.one_of(&fits);
        self.functions[idx].called = true;
        let function = self.functions[idx].clone();
        // What one argument borrows, another does not move.
        let args: Vec<String> = self.frozen(|program| {
            let args = function.params.iter().map(|(mode, ty)| match mode {
                Mode::Value => program.value(ty, depth),
                _ => program.borrowed(ty, depth),
            });
            args.collect()
        });
        Some(format!("{}({})", function.name, args.join(", ")))
    }

    fn closure_of(&mut self, ty: &Ty, depth: usize) -> Option<String> {
        let fits: Vec<_> = self
            .closures
            .iter()
            .filter(|closure| closure.returns == *ty)
            .cloned()
            .collect();
        if fits.is_empty() {
            return None;
        }
        let closure = self.choices.one_of(&fits).clone();
        let arg = match closure.by_ref {
            true => self.borrowed(&closure.param, depth),
            false => self.value(&closure.param, depth),
        };
        Some(format!("{}({arg})", closure.name))
    }

    /// A part of a struct by its type's own method.
    fn getter(&mut self, ty: &Ty) -> Option<String> {
        let owners: Vec<(Place, Field)> = self
            .places()
            .into_iter()
            .filter_map(|place| match &place.ty {
                Ty::Own(idx) => {
                    let field = self.own[*idx]
                        .fields()
                        .iter()
                        .find(|field| field.ty == *ty)?;
                    Some((place.clone(), field.clone()))
                }
                _ => None,
            })
            .collect();
        if owners.is_empty() {
            return None;
        }
        let (place, field) = self.choices.one_of(&owners).clone();
        let Ty::Own(idx) = place.ty else { return None };
        let (kind, call) = match self.choices.below(2) {
            0 => (
                "get",
                format!("{}.get_{}().clone()", place.text, field.name),
            ),
            _ => (
                "into",
                format!("{}.clone().into_{}()", place.text, field.name),
            ),
        };
        self.method(idx, &field, kind);
        Some(call)
    }

    /// Sees to it that the type has this method for this field.
    pub(super) fn method(&mut self, idx: usize, field: &Field, kind: &str) {
        let (name, f) = (&self.own[idx].name, &field.name);
        let ty = self.spelled(&field.ty);
        let body = match kind {
            "get" => format!("fn get_{f}(&self) -> &{ty} {{\n        &self.{f}\n    }}"),
            "into" => format!("fn into_{f}(self) -> {ty} {{\n        self.{f}\n    }}"),
            "set" => {
                format!("fn set_{f}(&mut self, value: {ty}) {{\n        self.{f} = value;\n    }}")
            }
            "mut" => format!(
                "fn {}_mut(&mut self) -> &mut {ty} {{\n        &mut self.{f}\n    }}",
                super::statements::method_name(f)
            ),
            _ => format!(
                "fn with_{f}(mut self, value: {ty}) -> Self {{\n        self.{f} = value;\n        self\n    }}"
            ),
        };
        let item = format!("impl {name} {{\n    {}\n}}\n\n", body);
        if !self.items.contains(&item) {
            self.items += &item;
        }
    }

    /// A value of a sum or list that could be any variant, empty or not: so that all that is done with each happens.
    pub(super) fn opened(&mut self, ty: &Ty, depth: usize) -> String {
        let value = self.value(ty, depth);
        match ty {
            Ty::Option(of) => format!(
                "(match probe::pick(3) {{ 0 => {value}, 1 => Some({}), _ => None }})",
                self.fresh(of, None)
            ),
            Ty::Result(of) => format!(
                "(match probe::pick(3) {{ 0 => {value}, 1 => Ok({}), _ => Err({}) }})",
                self.fresh(of, None),
                self.fresh(&Ty::Text, None)
            ),
            Ty::List(of) => format!(
                "(match probe::pick(3) {{ 0 => {value}, 1 => vec![{}], _ => vec![{}, {}] }})",
                self.fresh(of, None),
                self.fresh(of, None),
                self.fresh(of, None)
            ),
            Ty::Own(idx) => {
                let Shape::Enum(variants) = &self.own[*idx].shape else {
                    return value;
                };
                let n = variants.len();
                let arms: String = (0..n)
                    .map(|variant| {
                        let fresh = self.made_own(*idx, variant, |program, field| {
                            program.fresh(&field.ty, field.tag)
                        });
                        let pattern = if variant + 1 == n {
                            "_".to_owned()
                        } else {
                            (variant + 1).to_string()
                        };
                        format!(", {pattern} => {fresh}")
                    })
                    .collect();
                format!("(match probe::pick({}) {{ 0 => {value}{arms} }})", n + 1)
            }
            _ => value,
        }
    }

    /// A `match` whose arms each give a value of this type.
    fn matched(&mut self, ty: &Ty, depth: usize) -> String {
        let enums: Vec<usize> = (0..self.own.len())
            .filter(|idx| matches!(self.own[*idx].shape, Shape::Enum(_)))
            .collect();
        let scrutinee_ty = match self.choices.below(4) {
            0 if !enums.is_empty() => Ty::Own(*self.choices.one_of(&enums)),
            1 => Ty::Result(Box::new(self.ty(0))),
            2 => Ty::Pair(Box::new(self.ty(0)), Box::new(self.ty(0))),
            _ => Ty::Option(Box::new(self.ty(0))),
        };
        let scrutinee = self.opened(&scrutinee_ty, depth);
        let arms: Vec<String> = self
            .patterns(&scrutinee_ty)
            .into_iter()
            .map(|(pattern, bound)| {
                let value = self.scoped(|program| {
                    for (name, ty) in bound {
                        program.declare(&name, ty, Mode::Value, false);
                    }
                    program.value(ty, depth)
                });
                format!("{pattern} => {value}")
            })
            .collect();
        format!("(match {scrutinee} {{ {} }})", arms.join(", "))
    }

    /// Patterns that together are all of the type, with what each binds.
    pub(super) fn patterns(&mut self, ty: &Ty) -> Vec<(String, Vec<(String, Ty)>)> {
        match ty {
            Ty::Option(of) => {
                let name = self.name("m");
                vec![
                    (format!("Some({name})"), vec![(name, (**of).clone())]),
                    ("None".to_owned(), Vec::new()),
                ]
            }
            Ty::Result(of) => {
                let (name, error) = (self.name("m"), self.name("e"));
                vec![
                    (format!("Ok({name})"), vec![(name, (**of).clone())]),
                    (format!("Err({error})"), vec![(error, Ty::Text)]),
                ]
            }
            Ty::Pair(a, b) => {
                let (x, y) = (self.name("m"), self.name("m"));
                vec![(
                    format!("({x}, {y})"),
                    vec![(x, (**a).clone()), (y, (**b).clone())],
                )]
            }
            Ty::Own(idx) => {
                let name = self.own[*idx].name.clone();
                let variants = match &self.own[*idx].shape {
                    Shape::Struct(fields) | Shape::Tuple(fields) => vec![(name, fields.clone())],
                    Shape::Enum(variants) => variants
                        .iter()
                        .map(|(variant, fields)| (format!("{name}::{variant}"), fields.clone()))
                        .collect(),
                };
                variants
                    .into_iter()
                    .map(|(path, fields)| self.pattern(&path, &fields))
                    .collect()
            }
            _ => {
                let name = self.name("m");
                vec![(name.clone(), vec![(name, ty.clone())])]
            }
        }
    }

    fn pattern(&mut self, path: &str, fields: &[Field]) -> (String, Vec<(String, Ty)>) {
        let mut bound = Vec::new();
        let mut parts = Vec::new();
        let named = is_named(fields);
        let mut left_out = false;
        for field in fields {
            let name = self.name("m");
            match (named, self.choices.percent(75)) {
                (true, true) => {
                    parts.push(format!("{}: {name}", field.name));
                    bound.push((name, field.ty.clone()));
                }
                (true, false) => left_out = true,
                (false, true) => {
                    parts.push(name.clone());
                    bound.push((name, field.ty.clone()));
                }
                (false, false) => parts.push("_".to_owned()),
            }
        }
        if left_out {
            parts.push("..".to_owned());
        }
        let text = match named {
            true => format!("{path} {{ {} }}", parts.join(", ")),
            false => format!("{path}({})", parts.join(", ")),
        };
        (text, bound)
    }
}
