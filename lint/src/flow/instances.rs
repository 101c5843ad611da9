//! Which types a function's own parameters stand for, by the calls there are. What a call of a trait's method runs
//! in `fn digest<T: Hash>(value: &T)` is one of these types' impls.

use std::collections::{BTreeMap, VecDeque};

use rustc_hash::{FxHashMap, FxHashSet};

use super::input::Program;
use super::ir::{Func, StmtKind, Target};
use crate::names::{DefId, DefKind};
use crate::types::Tys;

/// More instances than these say no more than none.
const MAX_INSTANCES: usize = 24;

/// The arguments that each function is called with, where all calls of it are known.
#[derive(Debug, Default)]
pub struct Instances {
    of: FxHashMap<DefId, Vec<Tys>>,
}

impl Instances {
    pub fn new(program: &dyn Program, funcs: &[Func]) -> Instances {
        let mut found = Instances::default();
        // Functions that may be called with other arguments than is seen here.
        let mut open: FxHashSet<DefId> = FxHashSet::default();
        // Calls whose arguments are the caller's: by caller, the callee and its arguments.
        let mut passed: BTreeMap<DefId, Vec<(DefId, Tys)>> = BTreeMap::new();
        for func in funcs {
            let caller = func.key.owner;
            for stmt in func.blocks.iter().flat_map(|b| &b.stmts) {
                match &stmt.kind {
                    StmtKind::Call(call) => {
                        let Target::Fn {
                            def,
                            args,
                            found: own,
                        } = &call.target
                        else {
                            continue;
                        };
                        let callee = own.unwrap_or(*def);
                        if callee != *def || args.is_empty() || !is_called_by_name(program, callee)
                        {
                            continue;
                        }
                        match args.iter().any(|t| t.has_param()) {
                            true => passed.entry(caller).or_default().push((callee, *args)),
                            false => {
                                found.add(callee, *args);
                            }
                        }
                    }
                    StmtKind::FnValue { def, .. } => {
                        open.insert(*def);
                    }
                    _ => {}
                }
            }
        }
        found.hand_on(program, &passed, open);
        found
    }

    /// What callers stand for, their callees do.
    fn hand_on(
        &mut self,
        program: &dyn Program,
        passed: &BTreeMap<DefId, Vec<(DefId, Tys)>>,
        mut open: FxHashSet<DefId>,
    ) {
        let mut queue: VecDeque<DefId> = passed.keys().copied().collect();
        while let Some(caller) = queue.pop_front() {
            let Some(calls) = passed.get(&caller) else {
                continue;
            };
            let known = self.of.get(&caller).cloned().unwrap_or_default();
            for (callee, args) in calls {
                for own in &known {
                    let changed = self.add(*callee, args.subst(own));
                    if changed && passed.contains_key(callee) && !queue.contains(callee) {
                        queue.push_back(*callee);
                    }
                }
            }
        }
        // Whoever is called by what is not known is not known itself.
        let unknown = |open: &FxHashSet<DefId>, caller: DefId, of: &FxHashMap<DefId, Vec<Tys>>| {
            let known = of.get(&caller);
            open.contains(&caller)
                || known.is_none_or(|k| k.is_empty() || k.len() > MAX_INSTANCES)
                || !is_called_by_name(program, caller)
        };
        loop {
            let mut more: Vec<DefId> = Vec::new();
            for (caller, calls) in passed {
                if unknown(&open, *caller, &self.of) {
                    more.extend(calls.iter().map(|(callee, _)| *callee));
                }
            }
            let before = open.len();
            open.extend(more);
            if open.len() == before {
                break;
            }
        }
        self.of
            .retain(|def, known| !open.contains(def) && known.len() <= MAX_INSTANCES);
    }

    fn add(&mut self, def: DefId, args: Tys) -> bool {
        let known = self.of.entry(def).or_default();
        if known.contains(&args) || known.len() > MAX_INSTANCES {
            return false;
        }
        known.push(args);
        true
    }

    /// The arguments a function is called with; none if that is not known.
    pub fn of(&self, def: DefId) -> &[Tys] {
        self.of.get(&def).map_or(&[], Vec::as_slice)
    }
}

/// Whether a function is called by its name alone: not as a trait's method, which whoever knows the trait may call.
fn is_called_by_name(program: &dyn Program, def: DefId) -> bool {
    let parent = program.def(def).parent.map(|p| (p, program.def(p).kind));
    match parent {
        Some((_, DefKind::Trait)) => false,
        Some((imp, DefKind::Impl)) => !program
            .enclosing(imp)
            .iter()
            .any(|d| program.def(*d).kind == DefKind::Trait),
        _ => true,
    }
}
