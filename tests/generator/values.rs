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

    fn simple(&mut self, ty: &Ty) -> String {
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
                let other = self.ty(0);
                let (a, b) = (self.value(ty, depth), self.value(&other, depth));
                match self.choices.below(3) {
                    0 => format!("({a}, {b}).0"),
                    1 => self.helper("second", &format!("({b}, {a})")),
                    _ => format!("{}.0", self.helper("swapped", &format!("({b}, {a})"))),
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
                "(if probe::toss() {{ {value} }} else {{ vec![{}] }})",
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

    fn of_type(&mut self, ty: &Ty, depth: usize) -> String {
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
        match self.choices.below(18) {
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
