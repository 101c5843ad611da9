//! What a function does with what it is given, in terms of its parameters.

use std::sync::Arc;

use super::ir::Step;
use super::output::{Resolved, UsedAt};
use super::value::{Label, Val, unknown};
use crate::names::DefId;
use crate::project::Span;
use crate::types::Ty;

#[derive(Debug)]
pub struct Summary {
    /// Labels of parameters stand for the arguments. A reference into a parameter has it as alias,
    /// by the parameter's position.
    pub ret: Val,
    /// The same, each with where it is given back: the ends of the body, `return` and `?`. Only
    /// where somebody may ask, as a response is told there.
    pub exits: Vec<(Span, Val)>,
    /// What the places behind the parameters hold afterwards, where that changed.
    pub out: Vec<Option<Val>>,
    pub uses: Vec<OpenUse>,
    /// Calls of what parameters hold, in order; [`Fact::Hole`](super::value::Fact) names their results.
    pub calls: Vec<ParamCall>,
    /// What it writes into statics of what parameters hold.
    pub stores: Vec<(DefId, Val)>,
}

/// A use whose datum or purpose the function does not know alone.
#[derive(Clone, Debug)]
pub struct OpenUse {
    pub at: UsedAt,
    pub label: Label,
    /// `None`: that of the callers.
    pub purpose: Option<Resolved>,
}

#[derive(Clone, Debug)]
pub struct ParamCall {
    pub idx: u32,
    pub path: Arc<[Step]>,
    /// What is called is this method of a trait, of the type that the callers know; else the value itself.
    pub method: Option<DefId>,
    /// How many boxes its receiver was taken out of.
    pub boxes: usize,
    pub args: Vec<Val>,
    pub tys: Vec<Ty>,
    /// That of the code in which it is called.
    pub purpose: Option<Resolved>,
}

impl Default for Summary {
    fn default() -> Self {
        Summary {
            ret: unknown(),
            exits: Vec::new(),
            out: Vec::new(),
            uses: Vec::new(),
            calls: Vec::new(),
            stores: Vec::new(),
        }
    }
}

impl Summary {
    /// The same facts; ways may differ.
    pub fn same(&self, other: &Summary) -> bool {
        let outs = |a: &Option<Val>, b: &Option<Val>| match (a, b) {
            (Some(a), Some(b)) => a.same(b),
            (None, None) => true,
            _ => false,
        };
        self.ret.same(&other.ret)
            && self.exits.len() == other.exits.len()
            && self
                .exits
                .iter()
                .zip(&other.exits)
                .all(|((s, a), (t, b))| s == t && a.same(b))
            && self.out.len() == other.out.len()
            && self.out.iter().zip(&other.out).all(|(a, b)| outs(a, b))
            && self.stores.len() == other.stores.len()
            && self
                .stores
                .iter()
                .zip(&other.stores)
                .all(|(a, b)| a.0 == b.0 && a.1.same(&b.1))
            && self.uses.len() == other.uses.len()
            && self.uses.iter().zip(&other.uses).all(|(a, b)| {
                a.at == b.at && a.purpose == b.purpose && a.label.fact == b.label.fact
            })
            && self.calls.len() == other.calls.len()
            && self.calls.iter().zip(&other.calls).all(|(a, b)| {
                a.idx == b.idx
                    && a.path == b.path
                    && a.method == b.method
                    && a.args.len() == b.args.len()
                    && a.args.iter().zip(&b.args).all(|(x, y)| x.same(y))
            })
    }
}
