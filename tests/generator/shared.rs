//! Statements about what is shared and stored: cells, channels, a static, closures in a struct, conditions in a chain.

use super::program::{Mode, Program};
use super::types::Ty;

/// What only the programs get that name it.
pub(super) const RULE: &str = "
struct Rule<'a> {
    f: Box<dyn Fn(String) -> String + 'a>,
}

impl<'a> Rule<'a> {
    fn new(f: impl Fn(String) -> String + 'a) -> Self {
        Rule { f: Box::new(f) }
    }

    fn run(&self, text: String) -> String {
        (self.f)(text)
    }

    fn then(self, other: Rule<'a>) -> Rule<'a> {
        Rule::new(move |text| other.run(self.run(text)))
    }
}
";

/// It is emptied when a program begins, added to on the way, and looked at in the end: when something was stored,
/// nobody asks.
pub(super) const NOTES: &str = "
static NOTES: Mutex<Vec<String>> = Mutex::new(Vec::new());
";

impl Program<'_> {
    pub(super) fn stored(&mut self) {
        match self.choices.below(6) {
            0 => self.cell(),
            1 => self.channel(),
            2 => self.once(),
            3 => self.rules(),
            4 => self.chain(),
            _ => {
                let text = self.value(&Ty::Text, 1);
                self.line(format!("NOTES.lock().unwrap().push({text});"));
            }
        }
    }

    /// Two that share one cell.
    fn cell(&mut self) {
        let ty = self.ty(1);
        let spelled = self.spelled(&ty);
        let (one, other) = (self.name("c"), self.name("c"));
        let value = self.value(&ty, 1);
        self.line(format!(
            "let {one}: Rc<RefCell<{spelled}>> = Rc::new(RefCell::new({value}));"
        ));
        self.line(format!("let {other} = Rc::clone(&{one});"));
        for _ in 0..1 + self.choices.below(2) {
            let by = if self.choices.percent(30) {
                &one
            } else {
                &other
            };
            let line = match (&ty, self.choices.below(3)) {
                (Ty::Text, 0) => {
                    let text = self.frozen(|program| program.value(&Ty::Text, 1));
                    format!("{by}.borrow_mut().push_str(&{text});")
                }
                (Ty::List(of), 0) => {
                    let value = self.frozen(|program| program.value(of, 1));
                    format!("{by}.borrow_mut().push({value});")
                }
                (_, 1) => {
                    let value = self.frozen(|program| program.value(&ty, 1));
                    format!("if probe::toss() {{ {by}.replace({value}); }}")
                }
                _ => {
                    let value = self.frozen(|program| program.value(&ty, 1));
                    format!("if probe::toss() {{ *{by}.borrow_mut() = {value}; }}")
                }
            };
            self.line(line);
        }
        let by = if self.choices.percent(30) { other } else { one };
        if self.choices.percent(50) {
            self.line(format!("println!(\"{{:?}}\", {by}.borrow());"));
        }
        self.let_named("a", ty, &format!("{by}.borrow().clone()"));
    }

    /// What one end of a channel is given comes out of the other, if it was given anything.
    fn channel(&mut self) {
        let by_thread = self.choices.percent(30);
        let ty = if by_thread { Ty::Text } else { self.ty(1) };
        let spelled = self.spelled(&ty);
        let (tx, rx) = (self.name("tx"), self.name("rx"));
        self.line(format!(
            "let ({tx}, {rx}) = std::sync::mpsc::channel::<{spelled}>();"
        ));
        for _ in 0..1 + self.choices.below(2) {
            let value = self.frozen(|program| program.value(&ty, 1));
            let line = match by_thread {
                true => {
                    let (sender, sent) = (self.name("tx"), self.name("t"));
                    format!(
                        "if probe::toss() {{ let {sender} = {tx}.clone(); let {sent} = {value}; \
                         std::thread::spawn(move || {sender}.send({sent}).unwrap()).join().unwrap(); }}"
                    )
                }
                false => format!("if probe::toss() {{ {tx}.send({value}).unwrap(); }}"),
            };
            self.line(line);
        }
        match self.choices.below(3) {
            0 => {
                let list = Ty::List(Box::new(ty));
                self.let_named("a", list, &format!("{rx}.try_iter().collect::<Vec<_>>()"));
            }
            1 => {
                let list = Ty::List(Box::new(ty));
                self.line(format!("drop({tx});"));
                self.let_named("a", list, &format!("{rx}.into_iter().collect::<Vec<_>>()"));
            }
            _ => {
                let other = self.value(&ty, 1);
                self.let_named("a", ty, &format!("{rx}.try_recv().unwrap_or({other})"));
            }
        }
    }

    /// What is set once, or made when it is looked at.
    fn once(&mut self) {
        let ty = self.ty(1);
        let spelled = self.spelled(&ty);
        let name = self.name("o");
        let kind = *self.choices.one_of(&["OnceCell", "OnceLock"]);
        self.line(format!("let {name}: {kind}<{spelled}> = {kind}::new();"));
        let first = self.frozen(|program| program.value(&ty, 1));
        self.line(format!("if probe::toss() {{ _ = {name}.set({first}); }}"));
        let value = match self.choices.below(2) {
            0 => {
                let other = self.in_closure(|program| program.value(&ty, 1));
                format!("{name}.get_or_init(|| {other}).clone()")
            }
            _ => {
                let other = self.value(&ty, 1);
                format!("{name}.get().cloned().unwrap_or({other})")
            }
        };
        self.let_named("a", ty, &value);
    }

    /// Closures in a list, some of which are called one after the other.
    fn rules(&mut self) {
        let rules = self.name("rules");
        let made: Vec<String> = (0..1 + self.choices.below(2))
            .map(|_| self.rule(1))
            .collect();
        let text = self.frozen(|program| program.value(&Ty::Text, 1));
        let (all, rule) = (self.name("x"), self.name("x"));
        let run = format!(
            "{{ let {rules} = vec![{}]; {rules}.iter().filter(|_| probe::toss()).fold({text}, |{all}, {rule}| {rule}.run({all})) }}",
            made.join(", ")
        );
        self.let_named("a", Ty::Text, &run);
    }

    fn rule(&mut self, depth: usize) -> String {
        let x = self.name("x");
        let body = self.in_closure(|program| {
            program.declare(&x, Ty::Text, Mode::Value, false);
            program.value(&Ty::Text, depth)
        });
        format!("Rule::new(|{x}: String| {body})")
    }

    /// A text that closures in a struct make.
    pub(super) fn ruled(&mut self, depth: usize) -> String {
        let mut rule = self.rule(depth);
        if self.choices.percent(40) {
            rule = format!("{rule}.then({})", self.rule(depth));
        }
        let text = self.frozen(|program| program.value(&Ty::Text, depth));
        // What borrows ends before what is borrowed is changed.
        let made = self.name("t");
        format!("{{ let {made} = {rule}.run({text}); {made} }}")
    }

    /// `if let … && … && let …`.
    fn chain(&mut self) {
        let (a, b) = (self.ty(1), self.ty(1));
        let (x, y) = (self.name("m"), self.name("m"));
        let first = self.opened(&Ty::Option(Box::new(a.clone())), 1);
        let second = self.opened(&Ty::Result(Box::new(b.clone())), 1);
        let head =
            format!("if let Some({x}) = {first} && probe::toss() && let Ok({y}) = {second} ");
        self.block(&head, "", |program| {
            program.declare(&x, a, Mode::Value, false);
            program.declare(&y, b, Mode::Value, false);
            program.few(2);
        });
    }
}
