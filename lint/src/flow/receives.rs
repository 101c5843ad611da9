//! Which functions data comes to, when it is settled where values go: only these are asked what they put
//! to use. What a function does with a parameter that no caller gives data is nobody's business.

use std::collections::BTreeSet;

use super::analyse::{Cx, Outcome};
use super::order::Order;
use super::value::{Fact, Node};

/// A set of parameters, with one more for data itself. Far parameters share a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Bits(u64);

const DATA: u64 = 1 << 63;

impl Bits {
    pub const ALL: Bits = Bits(u64::MAX);

    fn of(idx: u32) -> u64 {
        1 << idx.min(62)
    }

    pub fn has(self, idx: u32) -> bool {
        self.0 & Bits::of(idx) != 0
    }

    pub fn add(&mut self, idx: u32) {
        self.0 |= Bits::of(idx);
    }

    pub fn has_data(self) -> bool {
        self.0 & DATA != 0
    }

    fn meets(self, other: Bits) -> bool {
        self.0 & other.0 != 0
    }
}

/// Which parameters of each function some caller gives data.
pub fn received(outcomes: &[Outcome]) -> Vec<Bits> {
    let mut received = vec![Bits::default(); outcomes.len()];
    let mut open: BTreeSet<usize> = (0..outcomes.len()).collect();
    while let Some(func) = open.pop_first() {
        let own = Bits(received[func].0 | DATA);
        for ((callee, idx), given) in &outcomes[func].given {
            if given.meets(own) && !received[*callee].has(*idx) {
                received[*callee].add(*idx);
                open.insert(*callee);
            }
        }
    }
    received
}

/// The functions in which there is data, and all that call them: these may have its purpose.
pub fn concerned(
    cx: &Cx<'_>,
    order: &Order,
    outcomes: &[Outcome],
    received: &[Bits],
) -> BTreeSet<usize> {
    let summaries = cx.summaries.read();
    let gives: Vec<bool> = summaries
        .iter()
        .map(|summary| {
            let outs = summary.out.iter().flatten();
            let args = summary.calls.iter().flat_map(|c| &c.args);
            let mut all = outs.chain(args).chain([&summary.ret]);
            all.any(|val| has_data(val))
        })
        .collect();
    let mut callers: Vec<Vec<usize>> = vec![Vec::new(); outcomes.len()];
    let mut open = Vec::new();
    for (func, outcome) in outcomes.iter().enumerate() {
        // Who has a function as a value may put to use what it gives back.
        let called = outcome.callees.union(&outcome.deps);
        for callee in called.chain(&order.callees[func]) {
            callers[*callee].push(func);
        }
        if received[func] != Bits::default()
            || outcome.deps.iter().any(|dep| gives[*dep])
            || gives[func]
            || !outcome.reads.is_empty()
            || !outcome.unread.is_empty()
            || cx.names_data(&cx.funcs[func])
        {
            open.push(func);
        }
    }
    let mut found = BTreeSet::new();
    while let Some(func) = open.pop() {
        if found.insert(func) {
            open.extend(&callers[func]);
        }
    }
    found
}

fn has_data(val: &Node) -> bool {
    val.any_label(&mut |fact| matches!(fact, Fact::Tag(..) | Fact::Rows(_)))
}
