//! Statements: what is declared, changed, branched on, and put to use.

use super::program::{Mode, Place, Program};
use super::types::{Shape, Ty};

impl Program<'_> {
    /// As many as there is fuel for.
    pub(super) fn statements(&mut self) {
        loop {
            let begin = self.choices.begin();
            let more = self.fuel > 0 && self.choices.percent(88);
            if more {
                self.fuel -= 1;
                self.statement();
            }
            self.choices.end(begin);
            if !more {
                break;
            }
        }
    }

    fn statement(&mut self) {
        match self
            .choices
            .weighted(&[6, 6, 5, 4, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 4, 2])
        {
            0 => self.probe(),
            1 => self.let_value(),
            2 => self.assign(),
            3 => self.change(),
            4 => self.exchange(),
            5 => self.branch(),
            6 => self.match_statement(),
            7 => self.loop_statement(),
            8 => self.for_each(),
            9 => self.any_call(),
            10 => self.reference(),
            11 => self.closure(),
            12 => self.changing_closure(),
            13 => self.leave(),
            14 => self.destructure(),
            15 => self.set_by_method(),
            16 => self.stored(),
            _ => self.note_statement(),
        }
    }

    pub(super) fn few(&mut self, most: usize) {
        let begin = self.choices.begin();
        for _ in 0..most {
            let begin = self.choices.begin();
            if self.fuel > 0 && self.choices.percent(70) {
                self.fuel -= 1;
                self.statement();
            }
            self.choices.end(begin);
        }
        self.choices.end(begin);
    }

    pub(super) fn probe(&mut self) {
        let Some(place) = self.place_where(|_| true) else {
            return;
        };
        match self.choices.percent(15) {
            true => {
                let value = self.value(&place.ty, 1);
                self.put_to_use(&value, self.has_display(&place.ty), place.ty == Ty::Text);
            }
            false => self.probe_place(&place),
        }
    }

    fn probe_place(&mut self, place: &Place) {
        self.put_to_use(
            &place.text,
            self.has_display(&place.ty),
            place.ty == Ty::Text,
        );
    }

    fn put_to_use(&mut self, value: &str, displays: bool, is_text: bool) {
        let plain = value.chars().all(|c| c.is_ascii_alphanumeric())
            && value.starts_with(|c: char| c.is_ascii_alphabetic());
        let displayed = displays && self.choices.percent(80);
        let placeholder = match (plain && self.choices.percent(50), displayed) {
            (true, true) => format!("{{{value}}}\""),
            (true, false) => format!("{{{value}:?}}\""),
            (false, true) => format!("{{}}\", {value}"),
            (false, false) => format!("{{:?}}\", {value}"),
        };
        let line = match self.choices.weighted(&[8, 2, 2, 2, 2, 2, 2]) {
            1 => format!("eprintln!(\"{placeholder});"),
            2 => format!("probe::info!(\"{placeholder});"),
            3 => format!("probe::analytics(&{value});"),
            // Of a macro's argument all is taken, whatever its `Debug` hides.
            4 if is_text => format!("probe::track!(\"seen\", what = {value});"),
            5 if displays => format!("probe::newsletter(&{value});"),
            6 if is_text => format!("Queue.send(&{value});"),
            6 => format!("probe::store(&{value});"),
            _ => format!("println!(\"{placeholder});"),
        };
        self.line(line);
    }

    /// At the end, what is there is looked at: most mistakes show.
    pub(super) fn final_probes(&mut self) {
        for place in self.places() {
            let begin = self.choices.begin();
            if self.choices.percent(45) {
                self.probe_place(&place);
            }
            self.choices.end(begin);
        }
    }

    fn let_value(&mut self) {
        let ty = self.ty(2);
        let depth = 1 + self.choices.below(2);
        let value = self.value(&ty, depth);
        self.let_named("a", ty, &value);
    }

    pub(super) fn let_named(&mut self, stem: &str, ty: Ty, value: &str) {
        let name = self.name(stem);
        let mutable = self.choices.percent(60);
        let spelled = self.spelled(&ty);
        let ascription = format!(": {spelled}");
        self.line(format!(
            "let {}{name}{ascription} = {value};",
            if mutable { "mut " } else { "" }
        ));
        self.declare(&name, ty, Mode::Value, mutable);
    }

    fn assignable(&mut self) -> Option<Place> {
        self.place_where(|place| place.assignable)
    }

    fn assign(&mut self) {
        let Some(place) = self.assignable() else {
            return self.let_value();
        };
        // What is assigned may be made of what is there, but does not move it away.
        self.scope[place.root].frozen += 1;
        let value = self.value(&place.ty, 2);
        self.scope[place.root].frozen -= 1;
        if self.choices.percent(15) {
            let call = self.helper("set", &format!("&mut {}, {value}", place.text));
            return self.hiding_assigned(&place, &call, &value);
        }
        self.line(format!("{} = {value};", place.text));
    }

    /// `set(&mut a, value)` cannot be, where the value looks at `a`.
    fn hiding_assigned(&mut self, place: &Place, call: &str, value: &str) {
        let root = self.scope[place.root].text.clone();
        let root = root.trim_start_matches("(*").trim_end_matches(')');
        match value.contains(root) {
            true => self.line(format!("{} = {value};", place.text)),
            false => self.line(format!("{call};")),
        }
    }

    /// Something that a value's own method changes in place.
    fn change(&mut self) {
        let Some(place) = self.place_where(|place| {
            place.assignable
                && matches!(
                    place.ty,
                    Ty::Text | Ty::List(_) | Ty::Map(_) | Ty::Option(_) | Ty::Cow
                )
        }) else {
            return self.let_value();
        };
        let text = place.text.clone();
        let line = self.hiding(place.root, |program| match &place.ty {
            Ty::Text => match program.choices.below(5) {
                0 => format!("{text}.push_str({});", program.borrowed(&Ty::Text, 1)),
                1 => format!("{text} += {};", program.borrowed(&Ty::Text, 1)),
                2 => format!("{text}.insert_str(0, {});", program.borrowed(&Ty::Text, 1)),
                3 => {
                    let what = program.borrowed(&Ty::Text, 1);
                    format!(
                        "{};",
                        program.helper("append", &format!("&mut {text}, {what}"))
                    )
                }
                _ => format!("{text}.clear();"),
            },
            Ty::List(of) => match program.choices.below(5) {
                0 => format!("{text}.push({});", program.value(of, 1)),
                1 => format!("{text}.insert(0, {});", program.value(of, 1)),
                2 => format!("{text}.extend({});", program.value(&place.ty, 1)),
                3 => format!("{text}.retain(|_| probe::toss());"),
                _ => format!("{text}.clear();"),
            },
            Ty::Map(of) => {
                let key = *program.choices.one_of(&["a", "b"]);
                // That a map with data by its type is empty is not told of each of its keys.
                let ways = if program.holds_data(of) { 2 } else { 4 };
                match program.choices.below(ways) {
                    0 | 1 => format!("{text}.insert(\"{key}\", {});", program.value(of, 1)),
                    2 => format!("{text}.remove(\"{key}\");"),
                    _ => format!("{text}.clear();"),
                }
            }
            Ty::Option(of) => match program.choices.below(3) {
                0 => format!("{text}.replace({});", program.value(of, 1)),
                1 => format!("{text}.insert({});", program.value(of, 1)),
                _ => format!("{text} = None;"),
            },
            _ => format!(
                "{text}.to_mut().push_str({});",
                program.borrowed(&Ty::Text, 1)
            ),
        });
        self.line(line);
    }

    /// `swap`, `replace`, `take`.
    fn exchange(&mut self) {
        let Some(place) = self.assignable() else {
            return self.let_value();
        };
        let other = self.place_where(|other| {
            other.assignable && other.ty == place.ty && other.root != place.root
        });
        match (self.choices.below(4), other) {
            (0, Some(other)) => {
                self.line(format!(
                    "std::mem::swap(&mut {}, &mut {});",
                    place.text, other.text
                ));
            }
            (1, _) if self.has_default(&place.ty) => {
                let value = match &place.ty {
                    Ty::Option(_) if self.choices.percent(50) => format!("{}.take()", place.text),
                    _ => format!("std::mem::take(&mut {})", place.text),
                };
                self.let_named("a", place.ty.clone(), &value);
            }
            (2, _) => {
                let value = self.hiding(place.root, |program| program.value(&place.ty, 1));
                let call = self.helper("exchanged", &format!("&mut {}, {value}", place.text));
                self.let_named("a", place.ty.clone(), &call);
            }
            _ => {
                let value = self.hiding(place.root, |program| program.value(&place.ty, 1));
                let call = format!("std::mem::replace(&mut {}, {value})", place.text);
                self.let_named("a", place.ty.clone(), &call);
            }
        }
    }

    fn branch(&mut self) {
        self.block("if probe::toss() ", "", |program| program.few(2));
        if self.choices.percent(50) {
            let last = self.lines.pop().unwrap_or_default();
            let indent = self.indent;
            self.indent = 0;
            self.block(&format!("{last} else "), "", |program| {
                program.indent = indent + 1;
                program.few(2);
                program.indent = 1;
            });
            self.indent = indent;
            if let Some(last) = self.lines.last_mut() {
                *last = format!("{}{last}", "    ".repeat(indent));
            }
        }
    }

    fn sum(&mut self) -> Ty {
        let enums: Vec<usize> = (0..self.own.len())
            .filter(|idx| matches!(self.own[*idx].shape, Shape::Enum(_)))
            .collect();
        match self.choices.below(4) {
            0 if !enums.is_empty() => Ty::Own(*self.choices.one_of(&enums)),
            1 => Ty::Result(Box::new(self.ty(1))),
            _ => Ty::Option(Box::new(self.ty(1))),
        }
    }

    fn match_statement(&mut self) {
        let ty = self.sum();
        let scrutinee = self.opened(&ty, 1);
        let patterns = self.patterns(&ty);
        match (self.choices.below(4), &ty) {
            (0, _) => {
                let (pattern, bound) = patterns[0].clone();
                let last = patterns.len() == 1;
                if last {
                    return;
                }
                self.block(&format!("if let {pattern} = {scrutinee} "), "", |program| {
                    for (name, ty) in bound {
                        program.declare(&name, ty, Mode::Value, false);
                    }
                    program.few(2);
                });
            }
            (1, Ty::Option(_) | Ty::Result(_)) if self.can_leave() => {
                let (pattern, bound) = patterns[0].clone();
                let leave = self.leaving();
                self.line(format!("let {pattern} = {scrutinee} else {{ {leave} }};"));
                for (name, ty) in bound {
                    self.declare(&name, ty, Mode::Value, false);
                }
            }
            _ => {
                self.line(format!("match {scrutinee} {{"));
                self.indent += 1;
                for (pattern, bound) in patterns {
                    self.block(&format!("{pattern} => "), "", |program| {
                        for (name, ty) in bound {
                            program.declare(&name, ty, Mode::Value, false);
                        }
                        program.few(2);
                    });
                }
                self.indent -= 1;
                self.line("}");
            }
        }
    }

    fn loop_statement(&mut self) {
        let head = match self.choices.below(2) {
            0 => "for _ in 0..probe::pick(4) ",
            _ => "while probe::toss() ",
        };
        self.block(head, "", |program| {
            program.nested(|program| {
                program.few(3);
                if program.choices.percent(20) {
                    program.line("if probe::toss() { break; }");
                    program.few(1);
                }
            });
        });
    }

    fn for_each(&mut self) {
        let of = self.ty(1);
        let list = self.opened(&Ty::List(Box::new(of.clone())), 1);
        let name = self.name("x");
        let by_ref = self.choices.percent(50);
        let (head, mode) = match by_ref {
            true => (format!("for {name} in &{list} "), Mode::Ref),
            false => (format!("for {name} in {list} "), Mode::Value),
        };
        self.block(&head, "", |program| {
            program.nested(|program| {
                // Lists are never empty: without this, what the body overwrites would always be gone.
                program.line("if probe::toss() { break; }");
                program.declare(&name, of, mode, false);
                program.few(2);
            });
        });
    }

    fn any_call(&mut self) {
        if self.functions.is_empty() {
            return self.let_value();
        }
        let idx = self.choices.below(self.functions.len());
        self.call_statement(idx);
    }

    /// A call of the function, with places to change where it wants them.
    pub(super) fn call_statement(&mut self, idx: usize) {
        self.functions[idx].called = true;
        let function = self.functions[idx].clone();
        let mut args = vec![String::new(); function.params.len()];
        let mut hidden = Vec::new();
        for (arg, (mode, ty)) in args.iter_mut().zip(&function.params) {
            if *mode != Mode::Mut {
                continue;
            }
            let place = self.place_where(|place| place.assignable && place.ty == *ty);
            let (text, root) = match place {
                Some(place) => (place.text, place.root),
                None => {
                    let name = self.name("a");
                    let value = self.fresh(ty, None);
                    let spelled = self.spelled(ty);
                    self.line(format!("let mut {name}: {spelled} = {value};"));
                    self.declare(&name, ty.clone(), Mode::Value, true);
                    (name, self.scope.len() - 1)
                }
            };
            *arg = format!("&mut {text}");
            self.scope[root].hidden += 1;
            hidden.push(root);
        }
        self.frozen(|program| {
            for (arg, (mode, ty)) in args.iter_mut().zip(&function.params) {
                match mode {
                    Mode::Value => *arg = program.value(ty, 1),
                    Mode::Ref => *arg = program.borrowed(ty, 1),
                    Mode::Mut => {}
                }
            }
        });
        for root in hidden {
            self.scope[root].hidden -= 1;
        }
        let call = format!("{}({})", function.name, args.join(", "));
        match function.returns {
            Some(ty) => self.let_named("a", ty, &call),
            None => self.line(format!("{call};")),
        }
    }

    /// A reference to a place, by which it is changed while it cannot be named.
    fn reference(&mut self) {
        let Some(place) = self.assignable() else {
            return self.let_value();
        };
        let name = self.name("r");
        let (mut text, mut ty) = (format!("&mut {}", place.text), place.ty.clone());
        match &place.ty {
            Ty::Pair(a, _) if self.choices.percent(40) => {
                text = self.helper("first", &text);
                ty = (**a).clone();
            }
            Ty::Holder(of) if self.choices.percent(40) => {
                text = format!("{}.get_mut()", place.text);
                ty = (**of).clone();
            }
            Ty::Own(idx) if self.choices.percent(40) => {
                let idx = *idx;
                let field = self.own[idx]
                    .fields()
                    .iter()
                    .find(|field| field.tag.is_none())
                    .cloned();
                if let Some(field) = field {
                    self.method(idx, &field, "mut");
                    text = format!("{}.{}_mut()", place.text, method_name(&field.name));
                    ty = field.ty;
                }
            }
            _ => {}
        }
        self.block("", "", |program| {
            program.line(format!("let {name} = {text};"));
            program.hiding(place.root, |program| {
                program.declare(&name, ty, Mode::Mut, true);
                program.few(3);
            });
        });
    }

    /// A closure in a variable, and statements that may call it.
    fn closure(&mut self) {
        let (param, returns) = (self.ty(1), self.ty(1));
        let (name, x) = (self.name("g"), self.name("x"));
        let by_ref = self.choices.percent(40);
        let mode = if by_ref { Mode::Ref } else { Mode::Value };
        let boxed = self.choices.percent(30);
        let (from, to) = (self.spelled(&param), self.spelled(&returns));
        let from = if by_ref { format!("&{from}") } else { from };
        self.block("", "", |program| {
            program.frozen(|program| {
                let probed = program.choices.percent(30);
                let (open, close, sign) = match boxed {
                    true => (
                        "Box::new(",
                        ")",
                        format!(": Box<dyn Fn({from}) -> {to} + '_>"),
                    ),
                    false => ("", "", String::new()),
                };
                let returned = program.returns.take();
                program.line(format!("let {name}{sign} = {open}|{x}: {from}| -> {to} {{"));
                program.indent += 1;
                program.nested(|program| {
                    program.scoped(|program| {
                        program.declare(&x, param.clone(), mode, false);
                        if probed {
                            program.few(2);
                        }
                        let value = program.value(&returns, 2);
                        program.line(value);
                    });
                });
                program.indent -= 1;
                program.line(format!("}}{close};"));
                program.returns = returned;
                let arg = match by_ref {
                    true => program.borrowed(&param, 1),
                    false => program.value(&param, 1),
                };
                let call = format!("{name}({arg})");
                program.closures.push(super::program::Closure {
                    name: name.clone(),
                    param: param.clone(),
                    by_ref,
                    returns: returns.clone(),
                });
                program.let_named("a", returns, &call);
                program.few(3);
                program.final_probe();
            });
        });
    }

    fn final_probe(&mut self) {
        if let Some(place) = self.places().pop() {
            self.probe_place(&place);
        }
    }

    /// A closure that changes a place, called some times.
    fn changing_closure(&mut self) {
        let Some(place) = self.assignable() else {
            return self.let_value();
        };
        let param = self.ty(1);
        let (name, x) = (self.name("g"), self.name("x"));
        let spelled = self.spelled(&param);
        self.block("", "", |program| {
            let returned = program.returns.take();
            program.line(format!("let mut {name} = |{x}: {spelled}| {{"));
            program.indent += 1;
            program.frozen(|program| {
                program.nested(|program| {
                    program.scoped(|program| {
                        program.declare(&x, param.clone(), Mode::Value, false);
                        let value = program.value(&place.ty, 2);
                        let line = match (&place.ty, program.choices.percent(60)) {
                            (Ty::Text, true) => format!("{}.push_str(&{value});", place.text),
                            _ => format!("{} = {value};", place.text),
                        };
                        program.line(line);
                    });
                });
            });
            program.indent -= 1;
            program.line("};");
            program.returns = returned;
            program.frozen(|program| {
                program.hiding(place.root, |program| {
                    for _ in 0..1 + program.choices.below(2) {
                        let arg = program.value(&param, 1);
                        program.line(format!("{name}({arg});"));
                    }
                });
            });
        });
    }

    fn can_leave(&self) -> bool {
        self.returns.is_some()
    }

    fn leaving(&mut self) -> String {
        match self.returns.clone() {
            Some(Some(ty)) => {
                // It is not on the way to what follows: nothing is moved.
                let value = self.frozen(|program| program.value(&ty, 1));
                format!("return {value};")
            }
            _ => "return;".to_owned(),
        }
    }

    fn leave(&mut self) {
        if !self.can_leave() {
            return self.let_value();
        }
        match (self.returns.clone(), self.choices.percent(60)) {
            (Some(Some(Ty::Option(_))), true) => {
                let ty = self.ty(1);
                let value = self.opened(&Ty::Option(Box::new(ty.clone())), 1);
                self.let_named("a", ty, &format!("{value}?"));
            }
            (Some(Some(Ty::Result(_))), true) => {
                let ty = self.ty(1);
                let value = self.opened(&Ty::Result(Box::new(ty.clone())), 1);
                self.let_named("a", ty, &format!("{value}?"));
            }
            _ => {
                let leave = self.leaving();
                self.line(format!("if probe::toss() {{ {leave} }}"));
            }
        }
    }

    fn destructure(&mut self) {
        let own: Vec<usize> = (0..self.own.len())
            .filter(|idx| !matches!(self.own[*idx].shape, Shape::Enum(_)))
            .collect();
        let ty = match self.choices.percent(50) {
            true if !own.is_empty() => Ty::Own(*self.choices.one_of(&own)),
            _ => Ty::Pair(Box::new(self.ty(1)), Box::new(self.ty(1))),
        };
        let value = self.value(&ty, 1);
        for (pattern, bound) in self.patterns(&ty) {
            self.line(format!("let {pattern} = {value};"));
            for (name, ty) in bound {
                self.declare(&name, ty, Mode::Value, false);
            }
        }
    }

    fn set_by_method(&mut self) {
        let Some(place) = self.place_where(|place| {
            place.assignable && matches!(place.ty, Ty::Own(_) | Ty::Holder(_))
        }) else {
            return self.assign();
        };
        match &place.ty {
            Ty::Own(idx) => {
                let Some(field) = self.own[*idx]
                    .fields()
                    .iter()
                    .find(|field| field.tag.is_none())
                    .cloned()
                else {
                    return self.assign();
                };
                self.method(*idx, &field, "set");
                let value = self.hiding(place.root, |program| program.value(&field.ty, 1));
                self.line(format!("{}.set_{}({value});", place.text, field.name));
            }
            Ty::Holder(of) => {
                let value = self.hiding(place.root, |program| program.value(of, 1));
                self.let_named("a", (**of).clone(), &format!("{}.set({value})", place.text));
            }
            _ => {}
        }
    }
}

/// A method cannot be called as a position is.
pub(super) fn method_name(field: &str) -> String {
    match field.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("part_{field}"),
        false => field.to_owned(),
    }
}
