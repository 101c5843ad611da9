//! From a path that rustc prints to our definitions. Paths are resolved as code would be, so that re-exports and the
//! three names of std do not matter; what is not reachable that way is found by where it is defined.

use std::cell::RefCell;
use std::collections::BTreeMap;

use consent_lint::names::{DefId, DefKind, Ns, Program};
use consent_lint::project::KrateId;
use consent_lint::syntax::Name;
use consent_lint::types::Types;

use crate::rust::RustPath;

pub struct Names<'a> {
    pub types: &'a Types<'a>,
    /// The crate whose MIR is read.
    krate: KrateId,
    found: RefCell<BTreeMap<(Vec<String>, bool), Vec<DefId>>>,
    by_path: RefCell<BTreeMap<KrateId, BTreeMap<String, Vec<DefId>>>>,
    /// Paths that led nowhere.
    pub lost: RefCell<BTreeMap<String, usize>>,
}

impl<'a> Names<'a> {
    pub fn new(types: &'a Types<'a>, krate: KrateId) -> Names<'a> {
        Names {
            types,
            krate,
            found: RefCell::default(),
            by_path: RefCell::default(),
            lost: RefCell::default(),
        }
    }

    fn program(&self) -> &'a Program {
        self.types.program
    }

    /// Whether `def` is what the path means. A path that leads nowhere is compared by its last name.
    pub fn is(&self, path: &RustPath, def: DefId, ns: Ns) -> bool {
        let names: Vec<String> = path.segs.iter().map(|s| s.name.clone()).collect();
        let found = self.defs(&names, ns);
        let ours = self.program().def(def);
        if found.is_empty() {
            // A lone name that means nothing is a generic parameter.
            if names.len() == 1 {
                return false;
            }
            *self.lost.borrow_mut().entry(names.join("::")).or_default() += 1;
            return names.last().is_some_and(|n| ours.name == *n.as_str());
        }
        // Of a definition that is written twice, for one `cfg` and for another, either will do.
        let path = |def: DefId| self.program().path(def);
        found.contains(&def)
            || found
                .iter()
                .any(|f| f.krate == def.krate && path(*f) == path(def))
    }

    fn defs(&self, names: &[String], ns: Ns) -> Vec<DefId> {
        let key = (names.to_vec(), ns == Ns::Values);
        if let Some(known) = self.found.borrow().get(&key) {
            return known.clone();
        }
        let mut found = Vec::new();
        self.add(self.krate, names, ns, &mut found);
        if let Some((first, rest)) = names.split_first()
            && !rest.is_empty()
        {
            for krate in self.krates(first) {
                self.add(krate, rest, ns, &mut found);
            }
        }
        found.sort();
        found.dedup();
        self.found.borrow_mut().insert(key, found.clone());
        found
    }

    /// The crates that a name can mean in a path that rustc prints, which knows more of them than the code does.
    fn krates(&self, name: &str) -> Vec<KrateId> {
        let program = self.program();
        let mut found: Vec<KrateId> = match name {
            "core" | "alloc" | "std" => program.std.to_vec(),
            _ => program
                .dependency(self.krate, Name::new(name))
                .into_iter()
                .collect(),
        };
        let all = program.project.krates.iter().enumerate();
        let named = all.filter(|(_, k)| k.name == name);
        found.extend(
            named
                .map(|(i, _)| KrateId(i as u32))
                .filter(|k| program.is_loaded(*k)),
        );
        found.sort();
        found.dedup();
        found
    }

    fn add(&self, krate: KrateId, names: &[String], ns: Ns, found: &mut Vec<DefId>) {
        let program = self.program();
        let path: Vec<Name> = std::iter::once("crate")
            .chain(names.iter().map(String::as_str))
            .map(Name::new)
            .collect();
        let root = program.krate(krate).root();
        let resolved = program
            .resolve(root, false, &path, ns)
            .filter(|r| r.len == path.len())
            .and_then(|r| r.res.def());
        match resolved {
            Some(def) if program.def(def).kind == DefKind::TypeAlias => {
                found.push(self.types.alias_target(def));
            }
            Some(def) => found.push(def),
            None => {
                let mut by_path = self.by_path.borrow_mut();
                let index = by_path.entry(krate).or_insert_with(|| self.index(krate));
                let defs = index.get(&names.join("::")).into_iter().flatten();
                found.extend(defs.copied().filter(|d| in_namespace(program, *d, ns)));
            }
        }
    }

    /// All definitions of a crate by the path they are defined at, also those in bodies.
    fn index(&self, krate: KrateId) -> BTreeMap<String, Vec<DefId>> {
        let program = self.program();
        let mut found: BTreeMap<String, Vec<DefId>> = BTreeMap::new();
        for def in program.krate(krate).all() {
            let path = program.path(def);
            if let Some((_, path)) = path.split_once("::") {
                found.entry(path.to_owned()).or_default().push(def);
            }
        }
        found
    }
}

fn in_namespace(program: &Program, def: DefId, ns: Ns) -> bool {
    let is_value = matches!(
        program.def(def).kind,
        DefKind::Fn | DefKind::Const | DefKind::Static
    );
    is_value == (ns == Ns::Values)
}
