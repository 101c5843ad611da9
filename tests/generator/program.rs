//! A program: its types, its functions one after the other, each calling those before it, and `main`. What stands in
//! it is written as text at once; what is in scope is known by type, so that it compiles.
//!
//! What the linter does not claim to decide must not decide anything here: which of several branches is taken is
//! always tossed (`probe::toss`), and so is which element of a list is meant. Each path through a program then happens
//! in some run.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::mem;

use super::choices::Choices;
use super::shared;
use super::types::{Datum, Own, Ty};

#[derive(Debug)]
pub(super) struct Program<'c> {
    pub(super) choices: &'c mut Choices,
    pub(super) data: Vec<Datum>,
    pub(super) own: Vec<Own>,
    pub(super) functions: Vec<Function>,
    /// In scope, the innermost last.
    pub(super) scope: Vec<Var>,
    pub(super) closures: Vec<Closure>,
    /// Names of the written-out helpers that are called.
    pub(super) helpers: BTreeSet<&'static str>,
    /// Items that statements asked for.
    pub(super) items: String,
    pub(super) lines: Vec<String>,
    pub(super) indent: usize,
    /// How many statements may still be made.
    pub(super) fuel: usize,
    /// In how many closures and loops we stand: what was declared outside of one is not moved in it.
    pub(super) nest: usize,
    /// What the function that is being written gives back; `None` where `return` has no place.
    pub(super) returns: Option<Option<Ty>>,
    numbers: usize,
    /// Whether all types are declared.
    pub(super) declared: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) params: Vec<(Mode, Ty)>,
    pub(super) returns: Option<Ty>,
    pub(super) called: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Value,
    Ref,
    Mut,
}

#[derive(Debug, Clone)]
pub(super) struct Var {
    /// As its value is written: `a`, or `(*a)` of a reference.
    pub(super) text: String,
    pub(super) ty: Ty,
    pub(super) mode: Mode,
    pub(super) mutable: bool,
    pub(super) nest: usize,
    /// Something holds a reference to it: it is neither changed nor moved.
    pub(super) frozen: usize,
    /// It is not named at all: moved, or borrowed to be changed.
    pub(super) hidden: usize,
}

/// A variable that holds a closure of one parameter.
#[derive(Debug, Clone)]
pub(super) struct Closure {
    pub(super) name: String,
    pub(super) param: Ty,
    pub(super) by_ref: bool,
    pub(super) returns: Ty,
}

/// A place that can be named.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) text: String,
    pub(super) ty: Ty,
    pub(super) root: usize,
    pub(super) assignable: bool,
    pub(super) movable: bool,
}

/// A whole program and what can be said of it.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) data: Vec<Datum>,
}

/// The program that these choices make.
pub(super) fn write(choices: &mut Choices) -> Written {
    let mut program = Program {
        choices,
        data: Vec::new(),
        own: Vec::new(),
        functions: Vec::new(),
        scope: Vec::new(),
        closures: Vec::new(),
        helpers: BTreeSet::new(),
        items: String::new(),
        lines: Vec::new(),
        indent: 0,
        fuel: 0,
        nest: 0,
        returns: None,
        numbers: 0,
        declared: false,
    };
    program.types();
    program.declared = true;
    for _ in 0..3 {
        let begin = program.choices.begin();
        let more = program.choices.percent(60);
        if more {
            program.function();
        }
        program.choices.end(begin);
    }
    program.main();
    program.finished()
}

impl Program<'_> {
    pub(super) fn fresh_number(&mut self) -> usize {
        self.numbers += 1;
        self.numbers
    }

    pub(super) fn name(&mut self, of: &str) -> String {
        format!("{of}{}", self.fresh_number())
    }

    pub(super) fn line(&mut self, text: impl AsRef<str>) {
        self.lines
            .push(format!("{}{}", "    ".repeat(self.indent), text.as_ref()));
    }

    /// Lines between braces, with a scope of their own.
    pub(super) fn block(&mut self, head: &str, tail: &str, body: impl FnOnce(&mut Self)) {
        self.line(format!("{head}{{"));
        self.indent += 1;
        self.scoped(body);
        self.indent -= 1;
        self.line(format!("}}{tail}"));
    }

    pub(super) fn scoped<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R {
        let (vars, closures) = (self.scope.len(), self.closures.len());
        let result = body(self);
        self.scope.truncate(vars);
        self.closures.truncate(closures);
        result
    }

    /// All that is in scope can only be looked at, as in a closure that borrows it.
    pub(super) fn frozen<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R {
        let n = self.scope.len();
        self.scope.iter_mut().for_each(|var| var.frozen += 1);
        let result = body(self);
        self.scope[..n].iter_mut().for_each(|var| var.frozen -= 1);
        result
    }

    pub(super) fn hiding<R>(&mut self, root: usize, body: impl FnOnce(&mut Self) -> R) -> R {
        self.scope[root].hidden += 1;
        let result = body(self);
        self.scope[root].hidden -= 1;
        result
    }

    /// In what may run more than once.
    pub(super) fn nested<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R {
        self.nest += 1;
        let result = body(self);
        self.nest -= 1;
        result
    }

    pub(super) fn declare(&mut self, name: &str, ty: Ty, mode: Mode, mutable: bool) {
        let text = match mode {
            Mode::Value => name.to_owned(),
            Mode::Ref | Mode::Mut => format!("(*{name})"),
        };
        self.scope.push(Var {
            text,
            ty,
            mode,
            mutable: mutable || mode == Mode::Mut,
            nest: self.nest,
            frozen: 0,
            hidden: 0,
        });
    }

    /// All places that may be named here.
    pub(super) fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for (root, var) in self.scope.iter().enumerate() {
            if var.hidden > 0 {
                continue;
            }
            let place = Place {
                text: var.text.clone(),
                ty: var.ty.clone(),
                root,
                assignable: var.mutable && var.frozen == 0,
                movable: var.mode == Mode::Value && var.frozen == 0 && var.nest == self.nest,
            };
            self.with_parts(place, 3, &mut places);
        }
        places
    }

    fn with_parts(&self, place: Place, depth: usize, places: &mut Vec<Place>) {
        places.push(place.clone());
        if depth == 0 {
            return;
        }
        // `(*a).name` is written `a.name`.
        let base = place
            .text
            .strip_prefix("(*")
            .and_then(|rest| rest.strip_suffix(')'))
            .filter(|rest| rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
            .unwrap_or(&place.text);
        let part = |text: String, ty: &Ty, assignable: bool| Place {
            text,
            ty: ty.clone(),
            root: place.root,
            assignable: assignable && place.assignable,
            movable: false,
        };
        match &place.ty {
            Ty::Own(idx) => {
                for field in self.own[*idx].fields() {
                    let text = format!("{base}.{}", field.name);
                    let part = part(text, &field.ty, field.tag.is_none());
                    self.with_parts(part, depth - 1, places);
                }
            }
            Ty::Pair(a, b) => {
                self.with_parts(part(format!("{base}.0"), a, true), depth - 1, places);
                self.with_parts(part(format!("{base}.1"), b, true), depth - 1, places);
            }
            Ty::Boxed(of) => {
                self.with_parts(
                    part(format!("(*{})", place.text), of, true),
                    depth - 1,
                    places,
                );
            }
            Ty::Shared(of) => {
                self.with_parts(
                    part(format!("(*{})", place.text), of, false),
                    depth - 1,
                    places,
                );
            }
            Ty::Holder(of) => {
                self.with_parts(part(format!("{base}.value"), of, true), depth - 1, places);
                self.with_parts(
                    part(format!("{base}.note"), &Ty::Text, true),
                    depth - 1,
                    places,
                );
            }
            _ => {}
        }
    }

    fn function(&mut self) {
        let name = self.name("f");
        let mut params = Vec::new();
        let mut head = Vec::new();
        for idx in 0..1 + self.choices.below(3) {
            let mut ty = self.ty(2);
            if self.may_be_empty(&ty) {
                ty = Ty::Text;
            }
            let mode = [Mode::Value, Mode::Ref, Mode::Mut][self.choices.weighted(&[4, 4, 3])];
            let spelled = self.spelled(&ty);
            let param = format!("p{idx}");
            head.push(match mode {
                Mode::Value if self.choices.percent(30) => {
                    self.declare(&param, ty.clone(), mode, true);
                    format!("mut {param}: {spelled}")
                }
                Mode::Value => {
                    self.declare(&param, ty.clone(), mode, false);
                    format!("{param}: {spelled}")
                }
                Mode::Ref => {
                    self.declare(&param, ty.clone(), mode, false);
                    format!("{param}: &{spelled}")
                }
                Mode::Mut => {
                    self.declare(&param, ty.clone(), mode, true);
                    format!("{param}: &mut {spelled}")
                }
            });
            params.push((mode, ty));
        }
        let returns = match self.choices.percent(80) {
            true => Some(self.ty(2)),
            false => None,
        };
        let arrow = match &returns {
            Some(ty) => format!(" -> {}", self.spelled(ty)),
            None => String::new(),
        };
        self.returns = Some(returns.clone());
        let before = mem::take(&mut self.lines);
        self.fuel = 2 + self.choices.below(6);
        self.block(
            &format!("fn {name}({}){arrow} ", head.join(", ")),
            "",
            |program| {
                program.statements();
                if let Some(ty) = &returns {
                    let value = program.value(ty, 2);
                    program.line(value);
                }
            },
        );
        self.scope.clear();
        self.returns = None;
        let lines = mem::replace(&mut self.lines, before);
        self.items += &lines.join("\n");
        self.items += "\n\n";
        self.functions.push(Function {
            name,
            params,
            returns,
            called: false,
        });
    }

    fn main(&mut self) {
        self.fuel = 4 + self.choices.below(10);
        self.returns = Some(None);
        self.block("pub fn main() ", "", |program| {
            let first = program.lines.len();
            for idx in 0..program.own.len() {
                let name = program.name("v");
                let value = program.fresh(&Ty::Own(idx), None);
                program.line(format!("let mut {name} = {value};"));
                program.declare(&name, Ty::Own(idx), Mode::Value, true);
            }
            program.statements();
            program.returns = None;
            // A function that nobody calls would never be seen to do what it does.
            for idx in 0..program.functions.len() {
                if !program.functions[idx].called {
                    program.call_statement(idx);
                }
            }
            program.final_probes();
            if program.names("NOTES") {
                program.line("println!(\"{:?}\", NOTES.lock().unwrap());");
                let emptied = "    NOTES.lock().unwrap().clear();".to_owned();
                program.lines.insert(first, emptied);
            }
        });
    }

    /// Whether something written so far names it.
    fn names(&self, name: &str) -> bool {
        self.items.contains(name) || self.lines.iter().any(|line| line.contains(name))
    }

    fn finished(self) -> Written {
        let mut text = String::from(HEAD);
        text += &self.declarations();
        for (name, helper) in super::helpers::HELPERS {
            if self.helpers.contains(name) {
                _ = writeln!(text, "{helper}\n");
            }
        }
        text += &self.items;
        text += &self.lines.join("\n");
        text.push('\n');
        text += &self.said_items(&text);
        if text.contains("Holder<") || text.contains("Holder::") {
            text += super::helpers::HOLDER;
        }
        for (name, item) in [("Rule::", shared::RULE), ("NOTES", shared::NOTES)] {
            if text.contains(name) {
                text += item;
            }
        }
        Written {
            text,
            data: self.data,
        }
    }
}

const HEAD: &str = "use consent::Pii;
use probe::{Queue, Sink};
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;
use std::sync::{Mutex, OnceLock};

";
