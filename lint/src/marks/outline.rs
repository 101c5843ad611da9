//! What policy and catalog name of crates whose source could not be had, as the text of such a crate:
//! paths lead to what they name. Nothing is known of a signature, so anything goes in and comes out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use consent_policy::entries::{ArgPlace, DataPlace, Returns, UseEntry};
use consent_policy::{CodePath, Policy, Tail};

use crate::names::MacroTable;
use crate::project::{KrateKind, Project};

/// The type of what is not known: it has every method that is named of any type of its crate.
pub(super) const ANYTHING: &str = "Anything";

/// How many parameters a function has of which nothing is known.
const N_PARAMS: usize = 8;

/// The texts of the crates that could not be read, by name.
pub fn outlines(
    project: &Project,
    policy: &Policy,
    macros: &MacroTable,
) -> BTreeMap<String, String> {
    let unread = project
        .krates
        .iter()
        .filter(|k| k.kind == KrateKind::Unread)
        .map(|k| (k.name.clone(), Outline::default()));
    let mut outlines: BTreeMap<String, Outline> = unread.collect();
    if outlines.is_empty() {
        return BTreeMap::new();
    }
    let catalog = consent_policy::catalog().iter().map(|f| &f.entries);
    for entries in std::iter::once(&policy.entries).chain(catalog) {
        let mut add = |path: &CodePath, says: Says| {
            if let Some(outline) = outlines.get_mut(path.krate()) {
                outline.add(path, says);
            }
        };
        for entry in &entries.uses {
            add(&entry.path.value, Says::of_use(entry));
            for on in &entry.on {
                add(&on.value, Says::default());
            }
        }
        for entry in &entries.data {
            if let DataPlace::Path(path) = &entry.at {
                add(&path.value, Says::default());
            }
        }
        for entry in &entries.deidentify {
            add(&entry.path.value, Says::default());
        }
        for entry in &entries.code {
            add(&entry.path.value, Says::default());
        }
        for entry in entries.handles.iter().chain(&entries.hides) {
            add(&entry.path.value, Says::default());
        }
        for entry in &entries.passes {
            add(&entry.path.value, Says::default());
        }
        for entry in &entries.attributes {
            let mut path = entry.path.value.clone();
            path.tail = Tail::Macro;
            add(&path, Says::default());
        }
    }
    for (krate, name) in macros.paths() {
        if let Some(outline) = outlines.get_mut(krate) {
            outline.macros.insert(name.to_owned());
        }
    }
    outlines
        .into_iter()
        .map(|(name, outline)| (name, outline.text()))
        .collect()
}

/// What an entry tells of a function beyond its path.
#[derive(Clone, Default, PartialEq, Eq)]
struct Says {
    gives_itself: bool,
    has_receiver: bool,
    /// The kind of use and its arguments: methods of one name that differ in it cannot be told apart.
    what: String,
}

impl Says {
    fn of_use(entry: &UseEntry) -> Says {
        let args = entry.args.iter().flatten();
        Says {
            gives_itself: entry.returns == Returns::Receiver,
            has_receiver: args
                .clone()
                .any(|a| matches!(a.value.place, ArgPlace::Receiver)),
            what: format!(
                "{:?} {:?} {:?}",
                entry.kind.as_ref().map(|k| k.value.to_string()),
                args.map(|a| &a.value).collect::<Vec<_>>(),
                entry.takes.as_ref().map(|t| t.value),
            ),
        }
    }
}

#[derive(Default)]
struct Outline {
    root: Module,
    macros: BTreeSet<String>,
}

#[derive(Default)]
struct Module {
    modules: BTreeMap<String, Module>,
    types: BTreeMap<String, Type>,
    functions: BTreeSet<String>,
    statics: BTreeSet<String>,
    macros: BTreeSet<String>,
}

#[derive(Default)]
struct Type {
    fields: BTreeSet<String>,
    methods: BTreeMap<String, Says>,
}

impl Outline {
    fn add(&mut self, path: &CodePath, says: Says) {
        let Some((last, before)) = path.segments[1..].split_last() else {
            return;
        };
        if path.segments[1..].iter().any(|s| !is_name(s)) {
            return;
        }
        if path.tail == Tail::Macro {
            self.macros.insert(last.clone());
            if !before.is_empty() {
                self.root.module(before).macros.insert(last.clone());
            }
            return;
        }
        let of_type = before.iter().position(|s| is_type(s));
        if let Some(at) = of_type {
            let module = self.root.module(&before[..at]);
            let ty = module.types.entry(before[at].clone()).or_default();
            let is_field = path.tail == Tail::Item && says == Says::default();
            match before.get(at + 1) {
                Some(_) => {}
                None if is_type(last) => {}
                None if is_field => {
                    ty.fields.insert(last.clone());
                }
                None => {
                    ty.methods.entry(last.clone()).or_insert(says);
                }
            }
            return;
        }
        let module = self.root.module(before);
        if path.tail == Tail::All {
            module.modules.entry(last.clone()).or_default();
        } else if is_type(last) {
            module.types.entry(last.clone()).or_default();
        } else if last.chars().all(|c| !c.is_lowercase()) {
            module.statics.insert(last.clone());
        } else {
            module.functions.insert(last.clone());
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for name in &self.macros {
            let _ = writeln!(
                text,
                "#[macro_export] macro_rules! {name} {{ ($($t:tt)*) => {{ () }} }}"
            );
        }
        let mut any: BTreeMap<String, Option<Says>> = BTreeMap::new();
        self.root.methods(&mut any);
        let _ = writeln!(text, "pub struct {ANYTHING};\nimpl {ANYTHING} {{");
        for (name, says) in any {
            if let Some(says) = says {
                function(&mut text, &name, true, &result(&says, ANYTHING));
            }
        }
        text += "}\n";
        self.root.write(&mut text);
        text
    }
}

impl Module {
    fn module(&mut self, names: &[String]) -> &mut Module {
        names.iter().fold(self, |module, name| {
            module.modules.entry(name.clone()).or_default()
        })
    }

    /// The methods of all types by name; none where two of one name mean different things.
    fn methods(&self, found: &mut BTreeMap<String, Option<Says>>) {
        for ty in self.types.values() {
            for (name, says) in ty.methods.iter().filter(|(n, s)| has_receiver(n, s)) {
                let known = found
                    .entry(name.clone())
                    .or_insert_with(|| Some(says.clone()));
                if known.as_ref().is_some_and(|k| k.what != says.what) {
                    *known = None;
                }
            }
        }
        for module in self.modules.values() {
            module.methods(found);
        }
    }

    fn write(&self, text: &mut String) {
        for name in &self.macros {
            let _ = writeln!(text, "pub use crate::{name};");
        }
        for name in &self.statics {
            let _ = writeln!(text, "pub static {name}: crate::{ANYTHING} = _;");
        }
        for name in &self.functions {
            function(text, name, false, &format!("crate::{ANYTHING}"));
        }
        for (name, ty) in &self.types {
            let _ = writeln!(text, "pub struct {name} {{");
            for field in &ty.fields {
                let _ = writeln!(text, "pub {field}: _,");
            }
            let _ = writeln!(text, "}}\nimpl {name} {{");
            if !ty.methods.contains_key("new") {
                function(text, "new", false, "Self");
            }
            for (method, says) in &ty.methods {
                let has_receiver = has_receiver(method, says);
                let result = match has_receiver {
                    true => result(says, &format!("crate::{ANYTHING}")),
                    false => "Self".to_owned(),
                };
                function(text, method, has_receiver, &result);
            }
            *text += "}\n";
        }
        for (name, module) in &self.modules {
            let _ = writeln!(text, "pub mod {name} {{");
            module.write(text);
            *text += "}\n";
        }
    }
}

fn result(says: &Says, otherwise: &str) -> String {
    match says.gives_itself {
        true => "Self".to_owned(),
        false => otherwise.to_owned(),
    }
}

/// By what Rust's own guidelines call functions that make a value.
fn has_receiver(name: &str, says: &Says) -> bool {
    let makes = name == "new" || name == "default" || name == "builder";
    let makes = makes || name.starts_with("new_") || name.starts_with("from_");
    says.has_receiver || says.gives_itself || !makes
}

fn function(text: &mut String, name: &str, has_receiver: bool, result: &str) {
    let params = |each: fn(usize) -> String| -> String {
        let all: Vec<String> = (1..=N_PARAMS).map(each).collect();
        all.join(", ")
    };
    let _ = writeln!(
        text,
        "pub fn {name}<{}>({}{}) -> {result} {{}}",
        params(|n| format!("A{n}")),
        if has_receiver { "&mut self, " } else { "" },
        params(|n| format!("a{n}: A{n}")),
    );
}

fn is_type(name: &str) -> bool {
    name.starts_with(|c: char| c.is_uppercase()) && name.chars().any(|c| c.is_lowercase())
}

/// A name that can be written as it is.
fn is_name(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_has_what_paths_name() {
        let mut outline = Outline::default();
        let path = |text: &str| CodePath::parse(text).expect("a path");
        let sends = Says {
            what: "mail".into(),
            ..Says::default()
        };
        outline.add(&path("k::Client::send"), sends.clone());
        outline.add(&path("k::a::Other::send"), sends);
        outline.add(&path("k::a::Contact::email"), Says::default());
        outline.add(&path("k::a::post()"), Says::default());
        outline.add(&path("k::log!"), Says::default());
        let text = outline.text();
        for part in [
            "macro_rules! log ",
            "impl Anything {\npub fn send<",
            "pub struct Client {\n}\nimpl Client {\npub fn new<",
            "pub mod a {\npub fn post<",
            "pub struct Contact {\npub email: _,\n}",
        ] {
            assert!(text.contains(part), "no `{part}` in {text}");
        }
    }
}
