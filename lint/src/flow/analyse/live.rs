//! Which locals may still be looked at after a block. Most are temporaries of one statement: what they
//! held need not be kept, nor brought together where ways meet.

use super::state::State;
use crate::flow::ir::{BlockId, Func, LocalId, Operand, Place, Stmt, StmtKind, Target};
use crate::flow::value::Node;

/// A set of locals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalSet(Vec<u64>);

impl LocalSet {
    fn new(n: usize) -> LocalSet {
        LocalSet(vec![0; n.div_ceil(64)])
    }

    pub fn contains(&self, local: LocalId) -> bool {
        self.0
            .get(local.idx() / 64)
            .is_some_and(|word| word >> (local.idx() % 64) & 1 == 1)
    }

    /// Whether it is new.
    fn insert(&mut self, local: LocalId) -> bool {
        let Some(word) = self.0.get_mut(local.idx() / 64) else {
            return false;
        };
        let bit = 1 << (local.idx() % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    fn remove(&mut self, local: LocalId) {
        if let Some(word) = self.0.get_mut(local.idx() / 64) {
            *word &= !(1 << (local.idx() % 64));
        }
    }

    fn extend(&mut self, other: &LocalSet) -> bool {
        let mut changed = false;
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            changed |= *theirs & !*mine != 0;
            *mine |= theirs;
        }
        changed
    }

    fn iter(&self) -> impl Iterator<Item = LocalId> + '_ {
        self.0.iter().enumerate().flat_map(|(i, word)| {
            (0..64)
                .filter(move |bit| word >> bit & 1 == 1)
                .map(move |bit| LocalId(i as u32 * 64 + bit))
        })
    }
}

/// The locals that each block, or one after it, names before they are written anew.
pub struct Liveness(Vec<LocalSet>);

impl Liveness {
    /// `kept` are looked at when the body ends.
    pub fn new(
        func: &Func,
        order: &[BlockId],
        kept: impl IntoIterator<Item = LocalId>,
    ) -> Liveness {
        let n = func.locals.len();
        let mut always = LocalSet::new(n);
        for local in kept {
            always.insert(local);
        }
        let mut live = vec![always.clone(); func.blocks.len()];
        let mut changed = true;
        while changed {
            changed = false;
            for block in order.iter().rev() {
                let mut here = always.clone();
                for next in &func.blocks[block.idx()].next {
                    here.extend(&live[next.idx()]);
                }
                for stmt in func.blocks[block.idx()].stmts.iter().rev() {
                    step_back(stmt, &mut here);
                }
                here.extend(&always);
                changed |= live[block.idx()].extend(&here);
            }
        }
        Liveness(live)
    }

    /// What may still be looked at when `block` begins in this state: also what live references name.
    pub fn at(&self, block: BlockId, state: &State) -> LocalSet {
        let mut live = self.0[block.idx()].clone();
        let mut open: Vec<LocalId> = live.iter().collect();
        while let Some(local) = open.pop() {
            if let Some(val) = state.known(local) {
                named(val, &mut |target| {
                    if live.insert(target) {
                        open.push(target);
                    }
                });
            }
        }
        live
    }
}

fn named(val: &Node, f: &mut dyn FnMut(LocalId)) {
    for place in &val.alias {
        f(place.local);
    }
    for (_, kid) in &val.kids {
        named(kid, f);
    }
}

/// From what is live after a statement to what is live before it.
fn step_back(stmt: &Stmt, live: &mut LocalSet) {
    let dest = stmt.kind.dest();
    match dest {
        Some(Place { local, path }) if path.is_empty() => live.remove(*local),
        Some(place) => {
            live.insert(place.local);
        }
        None => {}
    }
    let mut read = |operand: &Operand| {
        if let Operand::Place { place, .. } = operand {
            live.insert(place.local);
        }
    };
    match &stmt.kind {
        StmtKind::Assign { src, .. }
        | StmtKind::StaticWrite { src, .. }
        | StmtKind::Query { src, .. } => read(src),
        StmtKind::Build { parts, base, .. } => {
            parts.iter().for_each(|(_, part)| read(part));
            base.iter().for_each(read);
        }
        StmtKind::Mix { srcs, .. } => srcs.iter().for_each(read),
        StmtKind::Format { args, .. } | StmtKind::MacroUse { args, .. } => {
            args.iter().for_each(|(arg, _)| read(arg));
        }
        StmtKind::Noted { operands, .. } => operands.iter().for_each(read),
        StmtKind::Next { iter, .. } => read(iter),
        StmtKind::Await { future, .. } => read(future),
        StmtKind::Call(call) => {
            call.args.iter().for_each(&mut read);
            if let Target::Value(callee) = &call.target {
                read(callee);
            }
        }
        StmtKind::Ref { place, .. }
        | StmtKind::Narrow { place, .. }
        | StmtKind::Named { place } => {
            live.insert(place.local);
        }
        StmtKind::Closure { captures, .. } => {
            for local in captures {
                live.insert(*local);
            }
        }
        StmtKind::FnValue { .. }
        | StmtKind::Static { .. }
        | StmtKind::Text { .. }
        | StmtKind::UnitVariant { .. } => {}
    }
}
