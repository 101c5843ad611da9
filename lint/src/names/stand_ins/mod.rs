//! Stand-ins: `macro_rules!` that say what procedural macros generate, as far as names and types need it.
//!
//! A file is called as the crate that defines the macros, and has a `macro_rules!` for each, by the macro's own name.
//! What is generated names other crates as the procedural macro does, by the name that its users know them by.
//!
//! - `name!(…)` is given the tokens of the call.
//! - `#[name] item` is given the item; what it makes stands beside the item, or in the place of a foreign block.
//! - `#[derive(name)]` is given the type in one fixed form, attributes sorted by key: what [`record`] says. Above the
//!   rules, `#[attribute(diesel)]` names the attribute of the derive, and `#[on_type(…)]`, `#[on_field(…)]` the keys.
//!   With `#[named(belongs_to = "{}_id")]` each value of the key has a name in front of it, made of the last name of its
//!   path. With `#[picks(primary_key = "id")]` the fields that the key lists have it as a word; where it is not there,
//!   those called so.
//!
//! `#[also(name)]` says under which other name a crate imports the macro for its own calls.
//!
//! Functions are left out where a trait's own signature says the same.

mod record;

pub use record::{many, pascal};

use rustc_hash::{FxHashMap, FxHashSet};

use super::expand::MacroRef;
use super::{DefId, Program};
use crate::project::{KrateId, KrateKind};
use crate::syntax::ast::AttrArgs;
use crate::syntax::read::attrs::read_meta;
use crate::syntax::{Name, ParseOptions, Span, parse_file};

/// The crates whose macros have stand-ins, with the text of their rules.
const SHIPPED: [(&str, &str); 2] = [
    ("diesel_derives", include_str!("diesel_derives.rs")),
    ("sea_orm_macros", include_str!("sea_orm_macros.rs")),
];

/// The stand-ins of the crates that the project knows.
#[derive(Debug, Default)]
pub struct StandIns {
    by_name: FxHashMap<(KrateId, Name), StandIn>,
    also: FxHashSet<Name>,
}

#[derive(Debug)]
struct StandIn {
    rules: MacroRef,
    keys: Keys,
}

/// What a derive wants to know of attributes.
#[derive(Debug, Default)]
struct Keys {
    attribute: Vec<String>,
    on_type: Vec<String>,
    on_field: Vec<String>,
    /// Keys with what a name is made like.
    named: Vec<(String, String)>,
    /// Keys that list fields, with those that are meant where a type has none.
    picks: Vec<(String, String)>,
}

impl StandIns {
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// Whether any crate has a macro of this name that is stood in for.
    pub fn has(&self, name: Name) -> bool {
        self.also.contains(&name) || self.by_name.keys().any(|(_, known)| *known == name)
    }
}

impl Program {
    /// Reads the rules for the macros of the crates that the project depends on.
    pub(super) fn read_stand_ins(&mut self) {
        for (name, text) in SHIPPED {
            let krates: Vec<KrateId> = (0..self.project.krates.len() as u32)
                .map(KrateId)
                .filter(|id| {
                    let krate = &self.project.krates[id.0 as usize];
                    krate.name == name && krate.kind == KrateKind::ProcMacro
                })
                .collect();
            for krate in krates {
                self.read_stand_in(krate, name, text);
            }
        }
    }

    fn read_stand_in(&mut self, krate: KrateId, name: &str, text: &str) {
        let file = self.add_file(format!("stand-ins/{name}").into(), text.into(), krate);
        let options = ParseOptions {
            bodies: false,
            tests: false,
        };
        for item in parse_file(text, file, options).0.items {
            let (Some(name), Some(rules)) = (item.name, MacroRef::of_item(&item, krate)) else {
                continue;
            };
            let metas = |key: &str| {
                let attr = item.attrs.iter().find(|attr| attr.is(key));
                attr.map_or_else(Vec::new, |attr| match attr.args {
                    AttrArgs::List(span) => read_meta(text, span),
                    _ => Vec::new(),
                })
            };
            let words = |key: &str| {
                let words = metas(key).into_iter().flat_map(|meta| meta.path);
                words.map(|word| word.to_string()).collect()
            };
            let texts = |key: &str| {
                let metas = metas(key).into_iter();
                let pairs = metas.filter_map(|meta| {
                    let text = meta.str()?.to_owned();
                    Some((meta.path.first()?.to_string(), text))
                });
                pairs.collect()
            };
            let keys = Keys {
                attribute: words("attribute"),
                on_type: words("on_type"),
                on_field: words("on_field"),
                named: texts("named"),
                picks: texts("picks"),
            };
            let also: Vec<String> = words("also");
            self.stand_ins
                .also
                .extend(also.iter().map(|n| Name::new(n)));
            let stand_in = StandIn { rules, keys };
            self.stand_ins.by_name.insert((krate, name), stand_in);
        }
    }

    /// The rules that stand in for a procedural macro, by its definition.
    pub(super) fn stand_in(&self, def: DefId) -> Option<MacroRef> {
        if self.stand_ins.is_empty() {
            return None;
        }
        let mut of_krate = self
            .stand_ins
            .by_name
            .iter()
            .filter(|((k, _), _)| *k == def.krate);
        let exported = &self.krate(def.krate).exported_macros;
        let found = of_krate.find(|((_, name), _)| exported.get(name) == Some(&def));
        found.map(|(_, stand_in)| stand_in.rules)
    }

    /// Whether the macro that a path means has a stand-in.
    pub fn is_stood_in(&self, scope: DefId, global: bool, names: &[Name]) -> bool {
        let is_known = names.last().is_some_and(|name| self.stand_ins.has(*name));
        is_known
            && self
                .resolve_macro(scope, global, names)
                .is_some_and(|def| self.stand_in(def).is_some())
    }

    fn keys(&self, rules: &MacroRef) -> Option<(Name, &Keys)> {
        let mut all = self.stand_ins.by_name.iter();
        let found = all.find(|(_, stand_in)| stand_in.rules.tokens == rules.tokens);
        found.map(|((_, name), stand_in)| (*name, &stand_in.keys))
    }
}

/// A text that is built of pieces of another.
#[derive(Default)]
struct Piecemeal {
    text: String,
    copied: Vec<crate::project::Copied>,
}

impl Piecemeal {
    fn own(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push(' ');
    }

    fn copy(&mut self, source: &str, from: Span) {
        let lo = self.text.len() as u32;
        self.copied.push(crate::project::Copied { lo, from });
        let written = source.get(from.lo as usize..from.hi as usize);
        self.own(written.unwrap_or_default());
    }
}
